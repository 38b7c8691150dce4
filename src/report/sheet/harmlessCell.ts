/**
 * Cells that a spreadsheet would run as formulas, made harmless by a leading apostrophe, and back.
 *
 * Exact: `originalCell(harmlessCell(x))` is `x` for every text, because whatever is dangerous stays so behind a further
 * apostrophe, and so gets one of its own.
 *
 * @module
 */

/**
 * What spreadsheets take for the start of a formula, also in full width (East Asian versions read it alike) and also
 * behind quotation marks, blanks and characters without width, which some of them drop before looking.
 */
const formula = /^['"\s\u200b-\u200d\u2060]*[=+\-@\t\r\n＝＋－＠]/;

/** What stays a number. */
const number = /^-?[0-9]+(?:\.[0-9]+)?$/;

const isDangerous = (cell: string): boolean => formula.test(cell) && !number.test(cell);

/**
 * The cell as it is written to a sheet.
 *
 * @example
 * harmlessCell("=1+1")
 * // => "'=1+1"
 * @example
 * harmlessCell("-0.5")
 * // => "-0.5"
 */
export function harmlessCell(cell: string): string {
  return isDangerous(cell) ? `'${cell}` : cell;
}

/**
 * The cell as it was before {@link harmlessCell}.
 *
 * @example
 * originalCell("'=1+1")
 * // => "=1+1"
 */
export function originalCell(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && isDangerous(rest) ? rest : cell;
}
