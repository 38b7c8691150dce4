/** Things that hardly ever happen and that the example must show: each happens to one station, counted from the first. */
import type { FactValue, LedgerRecord } from "baiqian";

/** One rare thing: an entry in a ledger. */
export interface Story {
  /** Number of the station; in a smaller province, the remainder. */
  readonly station: number;
  readonly ledger: string;
  readonly status: LedgerRecord["status"];
  /** Fields that matter; the others are drawn. */
  readonly fields: Readonly<Record<string, FactValue>>;
}

/** In the words of `shaanxi-2024`; a ledger that a ruleset does not have is passed over. */
export const stories: readonly Story[] = [
  { station: 71, ledger: "ledger.grave-events", status: "standing", fields: { kind: "mass-escape" } },
  { station: 612, ledger: "ledger.grave-events", status: "appealed", fields: { kind: "major-fault" } },
  { station: 833, ledger: "ledger.grave-events", status: "revoked", fields: { kind: "weapon-misuse" } },
  { station: 158, ledger: "ledger.serious-problems", status: "standing", fields: { confirmed: true } },
  { station: 390, ledger: "ledger.serious-problems", status: "standing", fields: { confirmed: true } },
  { station: 705, ledger: "ledger.serious-problems", status: "standing", fields: { confirmed: false } },
  { station: 944, ledger: "ledger.serious-problems", status: "standing", fields: { confirmed: true } },
  { station: 226, ledger: "ledger.false-reports", status: "standing", fields: { confirmed: true } },
  { station: 1001, ledger: "ledger.false-reports", status: "standing", fields: { confirmed: true } },
];
