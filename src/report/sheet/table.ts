/**
 * A table with a header, read from CSV: cells by column name, and issues that name the row and the column.
 *
 * Rows are counted as a spreadsheet counts them, the header being row 1. Blank rows are passed over.
 *
 * Issue codes: those of {@link fromCsv}, `table.empty`, `column.repeated`, `column.missing`, `column.unknown`, `row.long`.
 *
 * @module
 */
import type { Issue } from "../../vocabulary/issue.js";
import { fromCsv } from "./csv.js";

/** One row, cells by column; an absent key is an empty cell. Only cells of text have blanks around them. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What {@link readTable} gives. */
export type TableReading =
  | { readonly ok: true; readonly columns: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What one reader made of a table: its rows, and every fault; without a sound header there are no rows. */
export interface Sheet<T> {
  readonly isTable: boolean;
  readonly rows: readonly T[];
  readonly issues: readonly Issue[];
}

/** Which columns a table must have, and which further ones it may have. */
export interface Columns {
  readonly required: readonly string[];
  readonly isKnown: (column: string) => boolean;
  /** Columns of text: whatever blanks their cells have belong to it. All other cells are read without blanks around them. */
  readonly isText: (column: string) => boolean;
}

/** The rows of `text`, and every fault of its header. */
export function readTable(text: string, { required, isKnown, isText }: Columns): TableReading {
  const reading = fromCsv(text);
  if (!reading.ok) return reading;
  const [first, ...body] = reading.rows;
  const header = first?.map((cell) => cell.trim());
  if (header === undefined) return { ok: false, issues: [{ code: "table.empty", path: [], values: { required } }] };
  const issues: Issue[] = [
    ...required
      .filter((column) => !header.includes(column))
      .map((column) => ({ code: "column.missing", path: [1, column], values: { found: header } })),
    ...header.flatMap((column, i) =>
      header.indexOf(column) < i ? [{ code: "column.repeated", path: [1, column], values: {} }] : [],
    ),
    ...header
      .filter((column) => !required.includes(column) && !isKnown(column))
      .map((column) => ({ code: "column.unknown", path: [1, column], values: {} })),
    ...body.flatMap((cells, i) =>
      cells.length > header.length
        ? [{ code: "row.long", path: [i + 2], values: { cells: cells.length, columns: header.length } }]
        : [],
    ),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const cellsOf = (cells: readonly string[]): TableRow["cells"] =>
    Object.fromEntries(
      header
        .map((column, c) => [column, isText(column) ? (cells[c] ?? "") : (cells[c] ?? "").trim()])
        .filter(([, cell]) => cell !== ""),
    );
  const rows = body
    .map((cells, i) => ({ row: i + 2, cells: cellsOf(cells) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ""));
  return { ok: true, columns: header, rows };
}
