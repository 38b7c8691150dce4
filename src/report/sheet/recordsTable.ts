/**
 * The table of entries of ledgers, one a row.
 *
 * @module
 */
import type { FactTable, LedgerShape } from "../../scoring/plan/plan.js";
import type { Issue } from "../../vocabulary/issue.js";
import { type FactValue, type LedgerRecord, recordStatuses } from "../../vocabulary/ledger.js";
import { recordColumns } from "./assessmentColumns.js";
import { readFlag } from "./factsTable.js";
import { readTable, type Sheet, type TableRow } from "./table.js";

const textColumns: ReadonlySet<string> = new Set(["assessment", "id", "by"]);

/** One row: an entry and whose it is. */
export interface RecordsRow {
  readonly row: number;
  readonly assessment: string;
  readonly entry: LedgerRecord;
}

/** The rows of the table, and every fault in it; of no table, none. */
export function readRecordsTable(declared: FactTable, text: string | undefined): Sheet<RecordsRow> {
  if (text === undefined) return { isTable: true, rows: [], issues: [] };
  const ledgers = new Map(
    declared.facts.flatMap(({ id, shape }) => (shape.type === "records" ? [[id, shape] as const] : [])),
  );
  const fields = new Set(
    [...ledgers].flatMap(([ledger, shape]) => shape.fields.map((field) => `${ledger}.${field.id}`)),
  );
  const table = readTable(text, {
    required: ["assessment", ...recordColumns],
    isKnown: (column) => fields.has(column),
    isText: (column) => textColumns.has(column),
  });
  if (!table.ok) return { isTable: false, rows: [], issues: table.issues };
  const issues: Issue[] = [];
  const rows = table.rows.flatMap((row) => readRow(row, ledgers, issues) ?? []);
  return { isTable: true, rows, issues };
}

/** Adds to `issues`; what cannot be read is left out of the row, and a row of no ledger is none. */
function readRow(
  { row, cells }: TableRow,
  ledgers: ReadonlyMap<string, LedgerShape>,
  issues: Issue[],
): RecordsRow | undefined {
  const fault = (code: string, column: string): void => {
    issues.push({ code, path: [row, column], values: { got: cells[column] ?? "" } });
  };
  for (const column of ["assessment", ...recordColumns]) if (cells[column] === undefined) fault("cell.empty", column);
  const text = (column: string): string => cells[column] ?? "";
  const type = text("type");
  const shape = ledgers.get(type);
  if (shape === undefined) {
    if (type !== "") fault("ledger.unknown", "type");
    return undefined;
  }
  const status = recordStatuses.find((known) => known === text("status"));
  if (status === undefined) fault("value.notAllowed", "status");
  const fields: Record<string, FactValue> = {};
  for (const column of Object.keys(cells).filter((name) => name.includes("."))) {
    const field = shape.fields.find(({ id }) => `${type}.${id}` === column);
    const value = field?.shape.type === "flag" ? readFlag(text(column)) : text(column);
    if (field === undefined) fault("field.foreign", column);
    else if (value === undefined) fault("cell.flag", column);
    else fields[field.id] = value;
  }
  return {
    row,
    assessment: text("assessment"),
    entry: {
      id: text("id"),
      type,
      on: text("on"),
      recordedOn: text("recordedOn"),
      by: text("by"),
      status: status ?? "standing",
      fields,
    },
  };
}
