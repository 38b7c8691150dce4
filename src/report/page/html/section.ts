/**
 * A section: a heading, what its numbers say in one sentence, and the numbers.
 *
 * @module
 */
import type { Message } from "../../words/fill.js";
import { both } from "./both.js";
import { type Html, html, type Piece } from "./html.js";

/** One section of the page. */
export interface Section {
  readonly id: string;
  readonly title: Message;
  readonly message: Message;
  readonly content: Piece;
}

/** The markup of a section. */
export function section({ id, title, message, content }: Section): Html {
  return html`<section id="${id}">
<h2>${both(title)}</h2>
<p class="message">${both(message)}</p>
${content}
</section>`;
}
