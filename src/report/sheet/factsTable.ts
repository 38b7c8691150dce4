/**
 * The table of facts: one assessment a row, without the entries of its ledgers and without papers.
 *
 * @module
 */
import type { FactSlot, FactTable } from "../../scoring/plan/plan.js";
import type { Assessment, NotApplicable } from "../../vocabulary/assessment.js";
import type { Issue } from "../../vocabulary/issue.js";
import type { FactValue } from "../../vocabulary/ledger.js";
import { headColumns, moreColumns, notApplicablePrefix } from "./assessmentColumns.js";
import { splitCell } from "./cellList.js";
import { readTable, type Sheet, type TableRow } from "./table.js";

const textColumns: ReadonlySet<string> = new Set(["id", "of", "reportedBy", "verifies", "verifiedBy", "supersedes"]);

/** One row, and how many entries it says each of its ledgers has. */
export interface FactsRow {
  readonly row: number;
  readonly assessment: Assessment;
  readonly counts: Readonly<Record<string, number>>;
}

/** The rows of the table, and every fault in it. */
export function readFactsTable(declared: FactTable, text: string): Sheet<FactsRow> {
  const facts = new Map(declared.facts.map((fact) => [fact.id, fact]));
  const table = readTable(text, {
    required: headColumns,
    isKnown: (column) => moreColumns.some((more) => more === column) || facts.has(column),
    // The cell of a fact can hold a reason.
    isText: (column) => textColumns.has(column) || facts.has(column),
  });
  if (!table.ok) return { isTable: false, rows: [], issues: table.issues };
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const rows = table.rows.map((row) => {
    const read = readRow(row, facts, issues);
    const { id } = read.assessment;
    if (seen.has(id)) issues.push({ code: "assessment.id.repeated", path: [row.row, "id"], values: { id } });
    seen.add(id);
    return read;
  });
  return { isTable: true, rows, issues };
}

/** Adds to `issues`; what cannot be read is left out of the row. */
function readRow({ row, cells }: TableRow, declared: ReadonlyMap<string, FactSlot>, issues: Issue[]): FactsRow {
  const fault = (code: string, column: string): void => {
    issues.push({ code, path: [row, column], values: { got: cells[column] ?? "" } });
  };
  for (const column of headColumns) if (cells[column] === undefined) fault("cell.empty", column);
  const stage = cells["stage"] ?? "self";
  if (stage !== "self" && stage !== "verified") fault("value.notAllowed", "stage");

  const facts: Record<string, Record<string, FactValue>> = {};
  const notApplicable: Record<string, NotApplicable> = {};
  const counts: Record<string, number> = {};
  for (const [column, text] of Object.entries(cells)) {
    const fact = declared.get(column);
    const cell = text.trim();
    if (fact === undefined || cell === "") continue;
    if (cell.startsWith(notApplicablePrefix)) {
      const [reason, by, ...rest] = splitCell(text.trimStart().slice(notApplicablePrefix.length));
      if (reason && by && rest.length === 0) notApplicable[column] = { reason, by };
      else fault("cell.notApplicable", column);
    } else if (fact.shape.type === "records") {
      if (/^[0-9]{1,9}$/.test(cell)) counts[column] = Number(cell);
      else fault("cell.count", column);
    } else {
      const value = fact.shape.type === "flag" ? readFlag(cell) : cell;
      if (value === undefined) fault("cell.flag", column);
      else facts[fact.section] = { ...facts[fact.section], [fact.key]: value };
    }
  }
  return {
    row,
    counts,
    assessment: {
      id: cells["id"] ?? "",
      of: cells["of"] ?? "",
      stage: stage === "verified" ? "verified" : "self",
      period: { from: cells["from"] ?? "", to: cells["to"] ?? "" },
      asOf: cells["asOf"] ?? "",
      facts,
      ...(Object.keys(notApplicable).length > 0 ? { notApplicable } : {}),
      ...Object.fromEntries(moreColumns.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]]))),
    },
  };
}

/** As people and spreadsheets write it. */
export function readFlag(cell: string): boolean | undefined {
  if (/^(true|是)$/i.test(cell)) return true;
  return /^(false|否)$/i.test(cell) ? false : undefined;
}
