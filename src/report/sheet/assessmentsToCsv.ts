/**
 * Assessments as tables, as {@link assessmentsFromCsv} reads them.
 *
 * Exact: amounts stand as canonical text.
 *
 * @module
 */
import { canonicalAmount } from "../../exact/amounts.js";
import type { Plan } from "../../scoring/plan/plan.js";
import type { Assessment } from "../../vocabulary/assessment.js";
import type { Evidence } from "../../vocabulary/evidence.js";
import type { FactValue, LedgerRecord } from "../../vocabulary/ledger.js";
import {
  type AssessmentTables,
  evidenceColumns,
  headColumns,
  moreColumns,
  notApplicablePrefix,
  recordColumns,
} from "./assessmentColumns.js";
import { joinCell } from "./cellList.js";
import { toCsv } from "./csv.js";

/**
 * The three tables of these assessments, in the order given, with a column for each fact that the plan's subject declares.
 *
 * @throws `PreconditionError` an `amount.` code, for a number that is no amount.
 */
export function assessmentsToCsv(
  plan: Pick<Plan, "facts">,
  assessments: readonly Assessment[],
): Required<AssessmentTables> {
  const facts = plan.facts.facts;
  const fields = facts.flatMap(({ id, shape }) =>
    shape.type === "records" ? shape.fields.map((field) => ({ ledger: id, field: field.id })) : [],
  );
  const entries = assessments.flatMap((assessment) =>
    Object.values(assessment.records ?? {}).flatMap((ledger) => ledger.map((entry) => ({ assessment, entry }))),
  );
  return {
    facts: toCsv([
      [...headColumns, ...moreColumns, ...facts.map(({ id }) => id)],
      ...assessments.map((assessment) => [
        ...headCells(assessment),
        ...facts.map(({ id, section, key }) => factCell(assessment, id, section, key)),
      ]),
    ]),
    records: toCsv([
      ["assessment", ...recordColumns, ...fields.map(({ ledger, field }) => `${ledger}.${field}`)],
      ...entries.map(({ assessment, entry }) => [
        assessment.id,
        ...recordColumns.map((column) => entry[column]),
        ...fields.map(({ ledger, field }) => (ledger === entry.type ? valueCell(entry.fields[field]) : "")),
      ]),
    ]),
    evidence: toCsv([
      ["assessment", "fact", ...evidenceColumns, "record", "digest"],
      ...assessments.flatMap(evidenceRows),
    ]),
  };
}

function headCells({ period, ...assessment }: Assessment): string[] {
  const { id, of, stage, asOf } = assessment;
  return [id, of, stage, period.from, period.to, asOf, ...moreColumns.map((column) => assessment[column] ?? "")];
}

function factCell(assessment: Assessment, id: string, section: string, key: string): string {
  const notApplicable = assessment.notApplicable?.[id];
  if (notApplicable) return `${notApplicablePrefix} ${joinCell([notApplicable.reason, notApplicable.by])}`;
  return valueCell(assessment.records?.[id]?.length ?? assessment.facts[section]?.[key]);
}

function valueCell(value: FactValue | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? canonicalAmount(value) : String(value);
}

function evidenceRows({ id, evidence = {}, records = {} }: Assessment): string[][] {
  const row = (fact: string, paper: Evidence, record: string): string[] => [
    id,
    fact,
    ...evidenceColumns.map((column) => paper[column]),
    record,
    paper.digest ?? "",
  ];
  const ofEntry = (fact: string, entry: LedgerRecord): string[][] =>
    (entry.evidence ?? []).map((paper) => row(fact, paper, entry.id));
  return [
    ...Object.entries(evidence).flatMap(([fact, papers]) => papers.map((paper) => row(fact, paper, ""))),
    ...Object.entries(records).flatMap(([fact, ledger]) => ledger.flatMap((entry) => ofEntry(fact, entry))),
  ];
}
