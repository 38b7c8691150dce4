/**
 * Reads assessments from tables: one of facts, and beside it entries of ledgers and papers.
 *
 * Exact: a number stays the text that it is.
 *
 * @module
 */
import type { Plan } from "../../scoring/plan/plan.js";
import { readAssessment } from "../../scoring/read/readAssessment.js";
import type { Assessment } from "../../vocabulary/assessment.js";
import type { Issue } from "../../vocabulary/issue.js";
import { assembled, type Rows, rowsOf } from "./assembled.js";
import type { AssessmentTables } from "./assessmentColumns.js";
import { cellOf } from "./cellOf.js";
import { readEvidenceTable } from "./evidenceTable.js";
import { readFactsTable } from "./factsTable.js";
import { misfits } from "./misfits.js";
import { readRecordsTable } from "./recordsTable.js";

/** What {@link assessmentsFromCsv} gives. */
export type AssessmentsReading =
  | { readonly ok: true; readonly assessments: readonly Assessment[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The assessments in the table of facts, in its order, or every issue at once. The path of an issue names the table, the
 * row as a spreadsheet counts it, and the column: `["facts", 3, "team.officers"]`.
 *
 * Issue codes: those of every table; `cell.empty`, `value.notAllowed`, `cell.flag`, `cell.count`, `cell.notApplicable`;
 * `assessment.id.repeated`, `assessment.unknown`; `ledger.unknown`, `ledger.count` (the table has not as many entries as the
 * cell says), `field.foreign` (of another ledger); `record.unknown`; and for values that are not what the facts ask for,
 * those of `score`.
 */
export function assessmentsFromCsv(plan: Pick<Plan, "facts">, tables: AssessmentTables): AssessmentsReading {
  const facts = readFactsTable(plan.facts, tables.facts);
  const records = readRecordsTable(plan.facts, tables.records);
  const evidence = readEvidenceTable(plan.facts, tables.evidence);
  const found = [
    ...within("facts", facts.issues),
    ...within("records", records.issues),
    ...within("evidence", evidence.issues),
  ];
  // Without one of the tables, whatever refers to it would seem to be wrong too.
  if (!facts.isTable || !records.isTable || !evidence.isTable) return { ok: false, issues: found };
  const rows = rowsOf(facts.rows, records.rows, evidence.rows);
  const assessments = rows.facts.map((row) => assembled(row, rows));
  const issues = oncePerCell([
    ...found,
    ...misfits(rows),
    ...assessments.flatMap((one, i) => faults(plan, one, rows, i)),
  ]);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, assessments };
}

const within = (table: string, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [table, ...issue.path] }));

/** What scoring would say, at the cells that it is about. */
function faults(plan: Pick<Plan, "facts">, assessment: Assessment, rows: Rows, index: number): Issue[] {
  const reading = readAssessment(plan.facts, assessment);
  return reading.ok ? [] : reading.issues.map((issue) => ({ ...issue, path: cellOf(issue.path, rows, index) }));
}

/** A cell that could not be read is not blamed a second time for what it lacks. */
function oncePerCell(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const cell = JSON.stringify(path);
    return !seen.has(cell) && seen.add(cell);
  });
}
