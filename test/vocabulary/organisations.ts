/** Organisations to try things on. Names are made up of numbers. */
import type { LineageEvent, Organisation, Station, Unit } from "../../src/vocabulary/organisation.js";

const word = { zh: "名", en: "Name" };

/** A unit of a level under a parent. */
export const unit = (id: string, level: Unit["level"], parent?: string): Unit =>
  parent === undefined ? { id, level, name: word } : { id, level, name: word, parent };

/** A station under `county`, or as `more` says. */
export const station = (id: string, more: Partial<Station> = {}): Station => ({
  id,
  level: "station",
  name: word,
  type: "town",
  parent: "county",
  ...more,
});

/** A lineage event. */
export const event = (
  kind: LineageEvent["kind"],
  on: string,
  from: readonly string[],
  to: readonly string[],
): LineageEvent => ({ kind, on, from, to });

/** Stations under one county of one city of one province. */
export const organisationOf = (
  stations: readonly Station[],
  lineage?: readonly LineageEvent[],
  units: readonly Unit[] = [],
): Organisation => ({
  units: [unit("province", "province"), unit("city", "city", "province"), unit("county", "county", "city"), ...units],
  stations,
  ...(lineage === undefined ? {} : { lineage }),
});
