/**
 * Reads a table of scorecards back: the rows equal those that were written.
 *
 * @module
 */
import { type ReasonCode, reasonCodes } from "../../scoring/card/reasonCode.js";
import type { Issue } from "../../vocabulary/issue.js";
import { splitCell } from "./cellList.js";
import { fixedColumns, listColumns, notApplicableMark, openMark, textColumns } from "./scorecardColumns.js";
import type { GradeCells, NodeCells, ScorecardRow } from "./scorecardRow.js";
import { readTable, type TableRow } from "./table.js";

/** What {@link scorecardRowsFromCsv} gives. */
export type ScorecardRowsReading =
  | { readonly ok: true; readonly rows: readonly ScorecardRow[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The rows of a file that {@link scorecardsToCsv} wrote. Issues name the row as a spreadsheet counts it, and the column.
 *
 * Issue codes: those of every table, and for a cell that cannot be what its column holds `cell.empty`, `value.notAllowed`.
 */
export function scorecardRowsFromCsv(text: string): ScorecardRowsReading {
  const table = readTable(text, { required: fixedColumns, isKnown: (column) => known.test(column), isText });
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const rows = table.rows.map((row) => readRow(row, issues));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, rows };
}

const known = /^(points|least|greatest|state|reason|grade):./;
/** Lists and labels are read by `splitCell`, which keeps the blanks that belong to a text. */
const isText = (column: string): boolean =>
  ["assessment", "of", ...listColumns].includes(column) || column.startsWith("grade:");
const states = ["known", "missing", "notApplicable"] as const;
const stages = ["self", "verified"] as const;
/** Spreadsheets write them large. */
const flags = ["true", "false", "TRUE", "FALSE"] as const;

/** Adds to `issues`; with any, the row is of no use. */
function readRow({ row, cells }: TableRow, issues: Issue[]): ScorecardRow {
  const text = (column: string): string => {
    const cell = cells[column];
    if (cell === undefined) issues.push({ code: "cell.empty", path: [row, column], values: {} });
    return cell ?? "";
  };
  const oneOf = <T extends string>(column: string, allowed: readonly [T, ...T[]]): T => {
    const cell = text(column);
    const found = allowed.find((word) => word === cell);
    if (found === undefined && cell !== "") {
      issues.push({ code: "value.notAllowed", path: [row, column], values: { got: cell, expected: allowed } });
    }
    return found ?? allowed[0];
  };
  const flag = (column: string): boolean => oneOf(column, flags).toLowerCase() === "true";
  const nodeOf = (id: string): NodeCells => ({
    state: oneOf(`state:${id}`, states),
    ...amounts(cells, id),
    reason: oneOf<ReasonCode>(`reason:${id}`, [reasonCodes[0], ...reasonCodes.slice(1)]),
  });
  const each = <T>(prefix: string, read: (id: string) => T): Record<string, T> =>
    Object.fromEntries(
      Object.keys(cells)
        .filter((column) => column.startsWith(prefix))
        .map((column) => [column.slice(prefix.length), read(column.slice(prefix.length))]),
    );
  return {
    ...textsOf(textColumns, text),
    stage: oneOf("stage", stages),
    provisional: flag("provisional"),
    inForce: flag("inForce"),
    ...textsOf(listColumns, (column) => splitCell(cells[column] ?? "")),
    nodes: each("state:", nodeOf),
    grades: each("grade:", (id) => gradeOf(text(`grade:${id}`))),
  };
}

function textsOf<K extends string, T>(keys: readonly K[], read: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, T>;
}

function amounts(cells: TableRow["cells"], id: string): Pick<NodeCells, "points" | "least" | "greatest"> {
  const given = (["points", "least", "greatest"] as const).flatMap((column) => {
    const cell = cells[`${column}:${id}`];
    return cell === undefined ? [] : [[column, cell] as const];
  });
  return Object.fromEntries(given);
}

function gradeOf(cell: string): GradeCells {
  if (cell.trim() === notApplicableMark) return { kind: "notApplicable", labels: [] };
  return cell.endsWith(openMark)
    ? { kind: "open", labels: splitCell(cell.slice(0, -openMark.length)) }
    : { kind: "settled", labels: splitCell(cell) };
}
