/**
 * An assessment: what is known of one subject for one period, as of one day.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";
import type { Evidence } from "./evidence.js";
import type { FactValue, LedgerRecord } from "./ledger.js";

/** Both days are inside. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Why a fact does not apply, and who said so. */
export interface NotApplicable {
  readonly reason: string;
  readonly by: string;
}

/** Facts of one subject. An absent key is missing; `null` is an issue; zero is zero. */
export interface Assessment {
  /** For editors. */
  readonly $schema?: string;
  readonly id: string;
  /** Whom it is about: the id of a station, unit or person. */
  readonly of: string;
  /** Who looked: the subject itself, or somebody else afterwards. */
  readonly stage: "self" | "verified";
  readonly period: Period;
  /** The day to which time is measured; what was recorded later is left out. */
  readonly asOf: CalendarDate;
  /** `facts.team.officers` is the bare value. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  /** By `section.fact`. */
  readonly notApplicable?: Readonly<Record<string, NotApplicable>>;
  /** By `section.fact` of the ledger; an absent ledger is missing, an empty one says that nothing happened. */
  readonly records?: Readonly<Record<string, readonly LedgerRecord[]>>;
  /** By `section.fact`. */
  readonly evidence?: Readonly<Record<string, readonly Evidence[]>>;
  readonly recordedOn?: CalendarDate;
  /** Who reported it (self) as an opaque id. */
  readonly reportedBy?: string;
  /** A verified assessment names the self-assessment it checked. */
  readonly verifies?: string;
  /** Who verified, never the reporter. */
  readonly verifiedBy?: string;
  /** The id of the assessment that this one replaces. */
  readonly supersedes?: string;
}
