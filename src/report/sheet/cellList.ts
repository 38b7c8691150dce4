/**
 * Several texts in one cell, and back: joined by ` | `, with a backslash before each bar or backslash of their own, and
 * before each blank at their ends.
 *
 * Exact: `splitCell(joinCell(texts))` gives the same texts, if none of them is empty.
 *
 * @module
 */

/**
 * One cell for the texts; nothing for none.
 *
 * @example
 * joinCell(["grade-2", "grade-3"])
 * // => "grade-2 | grade-3"
 */
export function joinCell(texts: readonly string[]): string {
  return texts
    .map((text) => {
      const body = text.trim();
      if (body === "") return escaped(text, /\s/g);
      const start = text.indexOf(body);
      const end = text.slice(start + body.length);
      return escaped(text.slice(0, start), /\s/g) + escaped(body, /[\\|]/g) + escaped(end, /\s/g);
    })
    .join(" | ");
}

/**
 * The texts of a cell; an empty cell has none. Blanks around a text are dropped, unless a backslash stands before them.
 *
 * @example
 * splitCell("grade-2 | grade-3")
 * // => ["grade-2", "grade-3"]
 */
export function splitCell(cell: string): string[] {
  if (cell.trim() === "") return [];
  const texts = [""];
  // How much of the last text stays, whatever blanks follow.
  let kept = 0;
  const next = (): string => texts.pop() ?? "";
  for (const [found, own] of cell.matchAll(/\\([\\|\s])|[\s\S]/g)) {
    if (found === "|") {
      texts.push(next().slice(0, kept), "");
      kept = 0;
    } else if (own !== undefined || found.trim() !== "") {
      const text = next() + (own ?? found);
      texts.push(text);
      kept = text.length;
    } else if (kept > 0) texts.push(next() + found);
  }
  return [...texts.slice(0, -1), next().slice(0, kept)];
}

const escaped = (text: string, marks: RegExp): string => text.replace(marks, "\\$&");
