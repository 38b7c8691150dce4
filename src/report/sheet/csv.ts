/**
 * Comma-separated values as spreadsheets read and write them: UTF-8 with a byte-order mark, CRLF, RFC 4180, and no cell
 * that would run as a formula.
 *
 * Exact: `fromCsv(toCsv(rows))` gives the same rows, whatever the cells hold.
 *
 * @module
 */
import Papa from "papaparse";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Issue } from "../../vocabulary/issue.js";
import { harmlessCell, originalCell } from "./harmlessCell.js";

/** Rows of cells; the first is the header where there is one. */
export type Rows = readonly (readonly string[])[];

/** What {@link fromCsv} gives. */
export type CsvReading =
  | { readonly ok: true; readonly rows: Rows }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Without it, spreadsheets take the file for one in the machine's own encoding, and Chinese turns to noise. */
const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";

/**
 * The text of a file with these rows; every row ends with CRLF.
 *
 * @throws `PreconditionError` `row.empty`: a row without a single cell cannot be told from one with an empty cell.
 * @example
 * toCsv([["id", "note"], ["s1", "=1+1"]])
 * // => "\ufeffid,note\r\ns1,'=1+1\r\n"
 */
export function toCsv(rows: Rows): string {
  const empty = rows.findIndex((row) => row.length === 0);
  if (empty >= 0) throw new PreconditionError("row.empty", empty);
  const harmless = rows.map((row) => row.map(harmlessCell));
  const text = Papa.unparse(harmless, { newline: lineEnd });
  return byteOrderMark + text + (rows.length > 0 ? lineEnd : "");
}

/**
 * The rows of a file, with or without a byte-order mark, with any line ends. Issues name the row as a spreadsheet counts
 * it, from 1, and the line of the file.
 *
 * Issue codes: `csv.quoteOpen` (a quotation mark that nothing closes), `csv.quoteStray` (text after a closing one).
 *
 * @example
 * fromCsv("id,note\ns1,\"a, b\"\n")
 * // => { ok: true, rows: [["id", "note"], ["s1", "a, b"]] }
 */
export function fromCsv(text: string): CsvReading {
  const even = evenLineEnds(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  // papaparse takes a byte-order mark off by itself: it gets one, so that a cell's own stays.
  const { data, errors } = Papa.parse<string[]>(byteOrderMark + even, { delimiter: ",", newline: lineEnd });
  if (errors.length > 0) return { ok: false, issues: oncePerPlace(errors).map((error) => issue(error, even)) };
  const rows = data.map((row) => row.map(originalCell));
  const closed = even === "" || even.endsWith(lineEnd);
  return { ok: true, rows: closed ? rows.slice(0, -1) : rows };
}

/** papaparse says it again at every quotation mark that it then looks at. */
function oncePerPlace(errors: readonly Papa.ParseError[]): Papa.ParseError[] {
  const seen = new Set<number | undefined>();
  return errors.filter(({ index }) => !seen.has(index) && seen.add(index));
}

/** Quoted cells keep theirs. */
const evenLineEnds = (text: string): string =>
  text.replace(/(?<=^|[,\r\n])"[^"]*(?:""[^"]*)*"|\r\n|\r|\n/g, (found) => (found.startsWith('"') ? found : lineEnd));

function issue({ code, row, index }: Papa.ParseError, text: string): Issue {
  const start = index ?? 0;
  return {
    code: code === "MissingQuotes" ? "csv.quoteOpen" : "csv.quoteStray",
    path: [(row ?? 0) + 1],
    values: { line: text.slice(0, start).split("\n").length, near: text.slice(start, start + 40) },
  };
}
