/**
 * Markdown that shows text as it is: nothing from data can become a mark, a tag, or another cell.
 *
 * @module
 */
import type { Message } from "../words/fill.js";

/** A cell: text as it is, or markdown made here. */
export type MarkdownCell = string | Markdown;

/** Markdown that is safe as it stands. */
export interface Markdown {
  readonly markdown: string;
}

/** Text with everything escaped that Markdown or HTML would take for a mark. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replace(/^([-+]|[0-9]+(?=[.)] ))/, (start) => (/^[0-9]/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** Both languages, one under the other; once where they are the same. */
export function twoLines({ zh, en }: Message): Markdown {
  return { markdown: zh === en ? plainText(zh) : `${plainText(zh)}<br>${plainText(en)}` };
}

/** Both languages on one line, as for a heading. */
export function oneLine({ zh, en }: Message): string {
  return zh === en ? plainText(zh) : `${plainText(zh)} ${plainText(en)}`;
}

/** Several pieces, one under the other; what is absent is left out. */
export function stacked(pieces: readonly (MarkdownCell | undefined)[]): Markdown {
  return {
    markdown: pieces
      .filter((piece) => piece !== undefined)
      .map(cell)
      .join("<br>"),
  };
}

/** An id or other code. */
export function code(text: string): Markdown {
  return { markdown: `\`${text.replace(/[`|\s]/g, " ")}\`` };
}

/** A table. */
export function markdownTable(heads: readonly Message[], rows: readonly (readonly MarkdownCell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads.map(oneLine)), line(heads.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

const cell = (content: MarkdownCell): string =>
  (typeof content === "string" ? plainText(content) : content.markdown) || "–";
