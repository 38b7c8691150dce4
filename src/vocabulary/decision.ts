/**
 * Decisions and lots: what a named authority recorded beside what the engine proposed.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";

/** What an authority decided. One that departs from the proposal gives its reason. */
export interface Decision {
  readonly by: string;
  readonly level: "station" | "county" | "city" | "province" | "ministry";
  readonly on: CalendarDate;
  readonly document: string;
  readonly outcome: string;
  readonly reason?: string;
}

/** A recorded drawing of lots. */
export interface Lot {
  /** Digest of the tied question. */
  readonly for: string;
  /** Ids in the order drawn. */
  readonly order: readonly string[];
  readonly on: CalendarDate;
  /** Where the record of the drawing lies. */
  readonly record: string;
}
