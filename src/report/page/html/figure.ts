/**
 * A picture with its title, a name for those who cannot see it, and its numbers as a table.
 *
 * Each picture is drawn four times: for each language, wide and narrow; the page shows one.
 *
 * @module
 */
import type { Language } from "../../../vocabulary/text.js";
import type { Message } from "../../words/fill.js";
import { both } from "./both.js";
import { type Html, html } from "./html.js";
import { type Table, table } from "./table.js";

/** How much room a picture has. */
export type Width = "wide" | "narrow";

/** A picture and what belongs to it. */
export interface Figure {
  /** Unique on the page; names the parts of the picture. */
  readonly id: string;
  readonly title: Message;
  /** What can be seen on it, for those who cannot. */
  readonly name: Message;
  /** Something to know when reading it. */
  readonly note?: Message;
  readonly draw: (language: Language, width: Width) => Html;
  readonly numbers: readonly Table[];
}

const widths: readonly Width[] = ["wide", "narrow"];
const languages: readonly Language[] = ["zh", "en"];

/** The markup of a figure. */
export function figure({ id, title, name, note, draw, numbers }: Figure): Html {
  const drawings = languages.flatMap((language) =>
    widths.map(
      (width) =>
        html`<div class="drawing ${width}" lang="${language}" role="img" aria-label="${name[language]}">${draw(language, width)}</div>`,
    ),
  );
  return html`<figure class="picture" id="${id}">
<figcaption>${both(title)}</figcaption>
${drawings}
${note && html`<p class="note">${both(note)}</p>`}
<details class="numbers"><summary>${both({ zh: "数据表", en: "The numbers" })}</summary>${numbers.map(table)}</details>
</figure>`;
}
