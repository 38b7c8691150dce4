/**
 * Who belongs where: stations by id, and the units (cities, or what stands in their place) by which a report groups them.
 *
 * @module
 */
import type { Organisation, Station, Unit } from "../../vocabulary/organisation.js";
import type { Text } from "../../vocabulary/text.js";
import { alike } from "../words/fill.js";

/** The organisation as a report looks things up in it. */
export interface Places {
  /** The units that stations are grouped by, in the order of the organisation: cities; without any, counties; else the province. */
  readonly groups: readonly Unit[];
  readonly groupLevel: Unit["level"];
  readonly station: (id: string) => Station | undefined;
  /** The group to which a station or unit belongs. */
  readonly groupOf: (id: string) => string | undefined;
  /** Names of a station's parents, from the nearest up. */
  readonly above: (id: string) => readonly Unit[];
  /** What a station or unit is called; its id if nobody declares it. */
  readonly nameOf: (id: string) => Text;
}

/** Makes the look-up of an organisation. */
export function placesOf({ units, stations }: Organisation): Places {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const stationById = new Map(stations.map((station) => [station.id, station]));
  const groupLevel =
    (["city", "county"] as const).find((level) => units.some((unit) => unit.level === level)) ?? "province";
  const above = (id: string): readonly Unit[] => {
    const parent = (stationById.get(id) ?? unitById.get(id))?.parent;
    const unit = parent === undefined ? undefined : unitById.get(parent);
    return unit === undefined ? [] : [unit, ...above(unit.id)];
  };
  return {
    groups: units.filter((unit) => unit.level === groupLevel),
    groupLevel,
    station: (id) => stationById.get(id),
    groupOf: (id) => [...selfOf(unitById.get(id)), ...above(id)].find((unit) => unit.level === groupLevel)?.id,
    above,
    nameOf: (id) => (stationById.get(id) ?? unitById.get(id))?.name ?? alike(id),
  };
}

const selfOf = (unit: Unit | undefined): readonly Unit[] => (unit === undefined ? [] : [unit]);
