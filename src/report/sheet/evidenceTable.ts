/**
 * The table of papers, one a row: behind a fact, or behind an entry of a ledger.
 *
 * @module
 */
import type { FactTable } from "../../scoring/plan/plan.js";
import type { Evidence } from "../../vocabulary/evidence.js";
import type { Issue } from "../../vocabulary/issue.js";
import { evidenceColumns } from "./assessmentColumns.js";
import { readTable, type Sheet, type TableRow } from "./table.js";

const textColumns: ReadonlySet<string> = new Set(["assessment", "id", "kind", "holder", "record"]);

/** One row: a paper and what it is behind. */
export interface EvidenceRow {
  readonly row: number;
  readonly assessment: string;
  /** `section.fact`. */
  readonly fact: string;
  /** The entry of that ledger; absent for a paper behind the fact itself. */
  readonly record?: string;
  readonly paper: Evidence;
}

/** The rows of the table, and every fault in it; of no table, none. */
export function readEvidenceTable(declared: FactTable, text: string | undefined): Sheet<EvidenceRow> {
  if (text === undefined) return { isTable: true, rows: [], issues: [] };
  const table = readTable(text, {
    required: ["assessment", "fact", ...evidenceColumns],
    isKnown: (column) => column === "record" || column === "digest",
    isText: (column) => textColumns.has(column),
  });
  if (!table.ok) return { isTable: false, rows: [], issues: table.issues };
  const facts = new Set(declared.facts.map(({ id }) => id));
  return {
    isTable: true,
    rows: table.rows.map(readRow),
    issues: table.rows.flatMap((row) => faultsOf(row, facts)),
  };
}

function faultsOf({ row, cells }: TableRow, facts: ReadonlySet<string>): Issue[] {
  const empty = ["assessment", "fact", ...evidenceColumns].filter((column) => cells[column] === undefined);
  const fact = cells["fact"];
  return [
    ...empty.map((column) => ({ code: "cell.empty", path: [row, column], values: {} })),
    ...(fact === undefined || facts.has(fact)
      ? []
      : [{ code: "fact.unknown", path: [row, "fact"], values: { got: fact } }]),
  ];
}

function readRow({ row, cells }: TableRow): EvidenceRow {
  const text = (column: string): string => cells[column] ?? "";
  const { record, digest } = cells;
  return {
    row,
    assessment: text("assessment"),
    fact: text("fact"),
    ...(record === undefined ? {} : { record }),
    paper: {
      id: text("id"),
      kind: text("kind"),
      on: text("on"),
      holder: text("holder"),
      ...(digest === undefined ? {} : { digest }),
    },
  };
}
