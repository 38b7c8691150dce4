/**
 * Several texts in one cell, and back: joined by ` | `, with a backslash before each bar or backslash of their own.
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
  return texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join(" | ");
}

/**
 * The texts of a cell; an empty cell has none. Blanks around a text are dropped.
 *
 * @example
 * splitCell("grade-2 | grade-3")
 * // => ["grade-2", "grade-3"]
 */
export function splitCell(cell: string): string[] {
  if (cell.trim() === "") return [];
  // A bar between two texts has a blank before it, a bar of a text's own has a backslash.
  return cell.split(/(?<!\\)\|/).map((text) => text.trim().replace(/\\([\\|])/g, "$1"));
}
