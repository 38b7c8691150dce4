/** What an assessment states beside its facts. The systems know no period and no author, and no rule here reads them. */
import type { Assessment, LedgerRecord } from "baiqian";

const day = "2026-01-01";

/** An assessment of one product, category or site. */
export function assessmentOf(name: string, content: Partial<Pick<Assessment, "facts" | "records">>): Assessment {
  return { id: name, of: name, stage: "self", period: { from: day, to: day }, asOf: day, facts: {}, ...content };
}

/** An entry of a ledger. */
export function recordOf(id: string, type: string, fields: LedgerRecord["fields"]): LedgerRecord {
  return { id, type, on: day, recordedOn: day, by: "case", status: "standing", fields };
}
