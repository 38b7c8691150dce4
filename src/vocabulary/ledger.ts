/**
 * Ledgers: append-only lists of a station's own faults and deeds, never of cases that occurred in its area.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";
import type { Evidence } from "./evidence.js";

/** What has become of an entry. */
export const recordStatuses = Object.freeze(["standing", "appealed", "revoked"] as const);

/** One of {@link recordStatuses}. */
export type RecordStatus = (typeof recordStatuses)[number];

/** A bare value as it stands in an assessment: an amount, a flag, a label or a date. */
export type FactValue = string | number | boolean;

/** One entry of a ledger. */
export interface LedgerRecord {
  /** Unique in its ledger. */
  readonly id: string;
  /** The ledger it belongs to, `section.fact`, so that an entry can travel alone. */
  readonly type: string;
  /** Day of the fault or deed. */
  readonly on: CalendarDate;
  /** Day on which it was entered. */
  readonly recordedOn: CalendarDate;
  /** Who entered it. */
  readonly by: string;
  readonly status: RecordStatus;
  readonly evidence?: readonly Evidence[];
  /** What the ledger's declaration asks of each entry; an absent key is missing. */
  readonly fields: Readonly<Record<string, FactValue>>;
}
