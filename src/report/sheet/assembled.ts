/**
 * Puts an assessment together from the rows of three tables.
 *
 * @module
 */
import type { Assessment } from "../../vocabulary/assessment.js";
import type { LedgerRecord } from "../../vocabulary/ledger.js";
import type { EvidenceRow } from "./evidenceTable.js";
import type { FactsRow } from "./factsTable.js";
import type { RecordsRow } from "./recordsTable.js";

/** The rows of all three tables; entries and papers by assessment. */
export interface Rows {
  readonly facts: readonly FactsRow[];
  readonly records: ReadonlyMap<string, readonly RecordsRow[]>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
}

/** Groups entries and papers by assessment. */
export function rowsOf(
  facts: readonly FactsRow[],
  records: readonly RecordsRow[],
  evidence: readonly EvidenceRow[],
): Rows {
  return { facts, records: grouped(records), evidence: grouped(evidence) };
}

/** The assessment of one row. */
export function assembled({ assessment, counts }: FactsRow, rows: Rows): Assessment {
  const papers = rows.evidence.get(assessment.id) ?? [];
  const backed = [...new Set(papers.filter(({ record }) => record === undefined).map(({ fact }) => fact))];
  const ledgers = Object.keys(counts);
  const papersOf = (fact: string) => papersBehind(rows, assessment.id, fact).map(({ paper }) => paper);
  return {
    ...assessment,
    ...(ledgers.length > 0
      ? { records: Object.fromEntries(ledgers.map((id) => [id, entriesOf(rows, assessment.id, id)])) }
      : {}),
    ...(backed.length > 0 ? { evidence: Object.fromEntries(backed.map((fact) => [fact, papersOf(fact)])) } : {}),
  };
}

/** The rows of one ledger, in the order of the table. */
export function rowsOfLedger(rows: Rows, assessment: string, ledger: string): readonly RecordsRow[] {
  return (rows.records.get(assessment) ?? []).filter(({ entry }) => entry.type === ledger);
}

/** The papers behind a fact, or behind one entry of a ledger, in the order of the table. */
export function papersBehind(rows: Rows, assessment: string, fact: string, record?: string): readonly EvidenceRow[] {
  return (rows.evidence.get(assessment) ?? []).filter((paper) => paper.fact === fact && paper.record === record);
}

function entriesOf(rows: Rows, assessment: string, ledger: string): LedgerRecord[] {
  return rowsOfLedger(rows, assessment, ledger).map(({ entry }) => {
    const papers = papersBehind(rows, assessment, ledger, entry.id);
    return papers.length > 0 ? { ...entry, evidence: papers.map(({ paper }) => paper) } : entry;
  });
}

function grouped<T extends { readonly assessment: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.assessment);
    if (group) group.push(row);
    else groups.set(row.assessment, [row]);
  }
  return groups;
}
