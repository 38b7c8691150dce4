/**
 * The organisation: province, cities, counties and stations. Parents are stated, never read off codes.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";
import type { Text } from "./text.js";

/** Levels from the top down; a parent stands exactly one level above, except under a unit administered directly. */
export const unitLevels = Object.freeze(["province", "city", "county", "station"] as const);

/** One of {@link unitLevels}. */
export type UnitLevel = (typeof unitLevels)[number];

/** Kinds of station. */
export const stationTypes = Object.freeze(["urban", "county-town", "town", "township", "waterway", "special"] as const);

/** One of {@link stationTypes}. */
export type StationType = (typeof stationTypes)[number];

/** How a station became another one, or others, on a day. */
export interface LineageEvent {
  readonly kind: "merged" | "split" | "renamed";
  readonly on: CalendarDate;
  /** Stations before; their history and titles pass on. */
  readonly from: readonly string[];
  /** Stations after. */
  readonly to: readonly string[];
  readonly document?: string;
}

/** A unit above the stations. */
export interface Unit {
  readonly id: string;
  readonly level: "province" | "city" | "county";
  readonly name: Text;
  /** GB/T 2260, where the unit has one of its own. */
  readonly code?: string;
  /** Absent only for the province. */
  readonly parent?: string;
  readonly population?: number;
}

/** A police station. */
export interface Station {
  readonly id: string;
  readonly level: "station";
  readonly name: Text;
  readonly type: StationType;
  readonly parent: string;
  /** First day and last day of its existence, where known. */
  readonly since?: CalendarDate;
  readonly until?: CalendarDate;
}

/** Everything by parent, and what became of what. */
export interface Organisation {
  readonly units: readonly Unit[];
  readonly stations: readonly Station[];
  readonly lineage?: readonly LineageEvent[];
}
