/**
 * Markup that cannot be confused with text: what is put into a template is escaped unless it is markup itself.
 *
 * @module
 */

/** Safe markup. Made only by {@link html} and {@link trusted}. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text and numbers (escaped), markup, lists of them, and nothing. */
export type Piece = string | number | Html | undefined | readonly Piece[];

/**
 * A template whose values are escaped.
 *
 * @example
 * html`<p title="${"a \"b\""}">${"1 < 2"}</p>`.markup
 * // => "<p title=\"a &#34;b&#34;\">1 &#60; 2</p>"
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: parts.map((part, i) => (i === 0 ? part : written(pieces[i - 1]) + part)).join("") };
}

/** Markup from a part of this package that made it safe itself. Never call it with anything from outside. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Text with the characters that mean something in HTML replaced, for elements and quoted attributes alike. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(controls, "\uFFFD");
}

/** Characters that HTML does not allow at all, and those that turn the direction of what follows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

function written(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return escapeText(piece);
  if (typeof piece === "number") return String(piece);
  return isList(piece) ? piece.map(written).join("") : piece.markup;
}

const isList = (piece: Html | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece);
