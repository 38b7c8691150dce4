/**
 * Checks units and stations as a tree: ids, parents, levels, the one province, and days of existence.
 *
 * @module
 */
import { issue } from "./checks.js";
import type { Issue } from "./issue.js";
import { type UnitLevel, unitLevels } from "./organisation.js";
import type { OrganisationDraft, Place } from "./organisationDraft.js";

/** All that is wrong with the tree, in the order of units and then stations; the number of provinces first. */
export function checkTree({ places }: OrganisationDraft): readonly Issue[] {
  const ids = firstBy(places, ({ id }) => id);
  const codes = firstBy(places, ({ code }) => code);
  return [
    ...provinces(places),
    ...places.flatMap((place) => [
      ...repeated(place, "id", ids),
      ...repeated(place, "code", codes),
      ...parent(place, ids),
      ...existence(place),
    ]),
  ];
}

type Index = ReadonlyMap<string, Place>;

/** The first place with each name; others with the same name are repetitions. */
function firstBy(places: readonly Place[], name: (place: Place) => string | undefined): Index {
  const first = new Map<string, Place>();
  for (const place of places) {
    const key = name(place);
    if (key !== undefined && !first.has(key)) first.set(key, place);
  }
  return first;
}

function provinces(places: readonly Place[]): readonly Issue[] {
  const got = places.filter(({ level }) => level === "province").length;
  return got === 1 ? [] : [issue("organisation.province.count", ["units"], { expected: 1, got })];
}

function repeated(place: Place, key: "id" | "code", index: Index): readonly Issue[] {
  const got = place[key];
  const first = got === undefined ? undefined : index.get(got);
  return first === undefined || first === place
    ? []
    : [issue(`organisation.${key}.repeated`, [...place.path, key], { got, first: [...first.path, key] })];
}

function parent(place: Place, ids: Index): readonly Issue[] {
  const { level, parent: got } = place;
  const path = [...place.path, "parent"];
  if (got === undefined) {
    // A station without a parent is a missing key already.
    return level === "city" || level === "county" ? [issue("organisation.parent.missing", path, { level })] : [];
  }
  if (level === "province") return [issue("organisation.parent.unexpected", path, { got })];
  const above = ids.get(got);
  if (above === undefined) return [issue("organisation.parent.unknown", path, { got })];
  if (returns(place, ids)) return [issue("organisation.parent.cycle", path, { got })];
  return isHigher(above.level, level)
    ? []
    : [issue("organisation.parent.notHigher", path, { got, level, above: above.level })];
}

/** Whether the way up from a place comes back to it. */
function returns(place: Place, ids: Index): boolean {
  const seen = new Set<Place>();
  let above = upFrom(place, ids);
  while (above !== undefined && above !== place && !seen.has(above)) {
    seen.add(above);
    above = upFrom(above, ids);
  }
  return above === place;
}

/** The way up ends at a province, whatever parent it states. */
const upFrom = ({ level, parent }: Place, ids: Index): Place | undefined =>
  level === "province" || parent === undefined ? undefined : ids.get(parent);

/** A level that cannot be read is an issue of its own, not one of order too. */
function isHigher(above: UnitLevel | undefined, level: UnitLevel | undefined): boolean {
  return above === undefined || level === undefined || unitLevels.indexOf(above) < unitLevels.indexOf(level);
}

function existence({ path, since, until }: Place): readonly Issue[] {
  return since !== undefined && until !== undefined && until < since
    ? [issue("organisation.dates.reversed", [...path, "until"], { since, until })]
    : [];
}
