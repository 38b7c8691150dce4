/**
 * Where three tables do not fit together: entries and papers of what is not there, and lost rows.
 *
 * @module
 */
import type { Issue } from "../../vocabulary/issue.js";
import { type Rows, rowsOfLedger } from "./assembled.js";
import type { FactsRow } from "./factsTable.js";

/** `assessment.unknown`, `record.unknown` and `ledger.count`. */
export function misfits(rows: Rows): Issue[] {
  const ids = new Set(rows.facts.map(({ assessment }) => assessment.id));
  const entries = [...rows.records.values()].flat();
  const papers = [...rows.evidence.values()].flat();
  const unknown = (table: string, row: number, assessment: string): Issue[] =>
    ids.has(assessment)
      ? []
      : [{ code: "assessment.unknown", path: [table, row, "assessment"], values: { got: assessment } }];
  return [
    ...rows.facts.flatMap((row) => miscounts(row, rows)),
    ...entries.flatMap(({ row, assessment }) => unknown("records", row, assessment)),
    ...papers.flatMap(({ row, assessment }) => unknown("evidence", row, assessment)),
    ...papers
      .filter(({ assessment, record }) => record !== undefined && ids.has(assessment))
      .filter(({ assessment, fact, record }) =>
        rowsOfLedger(rows, assessment, fact).every(({ entry }) => entry.id !== record),
      )
      .map(({ row, record }) => ({
        code: "record.unknown",
        path: ["evidence", row, "record"],
        values: { got: record },
      })),
  ];
}

/** Ledgers that do not have as many entries as their cell says; a missing ledger has none. */
function miscounts({ row, assessment, counts }: FactsRow, rows: Rows): Issue[] {
  const met = (rows.records.get(assessment.id) ?? []).map(({ entry }) => entry.type);
  return [...new Set([...Object.keys(counts), ...met])].flatMap((ledger) => {
    const found = rowsOfLedger(rows, assessment.id, ledger).length;
    const said = counts[ledger];
    if (found === said) return [];
    return [{ code: "ledger.count", path: ["facts", row, ledger], values: { said: said ?? null, found } }];
  });
}
