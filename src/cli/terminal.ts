/**
 * Lines that a terminal shows and does not obey: ids and file names are not ours, and could move its cursor.
 *
 * @module
 */

/** Control characters, line ends, and what turns the direction of writing. */
const obeyed = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line for people or of JSON, without its line end. In JSON the value stays the same.
 *
 * @example
 * harmlessLine("s1\u001b[2J")
 * // => "s1\\u001b[2J"
 */
export function harmlessLine(line: string): string {
  return line.replace(obeyed, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Many lines, each of them with its end. */
export function harmlessLines(lines: readonly string[]): string {
  return lines.map((line) => `${harmlessLine(line)}\n`).join("");
}
