/** What is not there: facts that do not apply, with reason and authority, and facts that nobody reported. */
import type { Fact, FactValue, NotApplicable, StationType } from "baiqian";
import { chanceOf } from "./chance.js";
import type { Subject } from "./subject.js";

/** Facts that do not apply to some stations. */
interface Gap {
  readonly facts: readonly string[];
  readonly reason: string;
  /** All stations of these types. */
  readonly types?: readonly StationType[];
  /** Or so many in a thousand, drawn together. */
  readonly perMille?: number;
  /** Or those for which this flag is false. */
  readonly unless?: string;
}

const gaps: readonly Gap[] = [
  {
    types: ["special"],
    reason: "治安所无辖区 / a public-order station has no territory",
    facts: [
      "station.communities",
      "station.households",
      "community.rooms",
      "community.rooms-staffed",
      "community.rooms-due",
      "team.chief-in-leadership",
      "prevention.schools",
      "prevention.schools-guarded",
    ],
  },
  {
    types: ["waterway"],
    reason: "水域辖区内没有 / none on the water",
    facts: [
      "prevention.schools",
      "prevention.schools-guarded",
      "prevention.venues",
      "prevention.venues-with-plan",
      "prevention.hospital-room",
      "team.chief-in-leadership",
    ],
  },
  {
    types: ["township"],
    reason: "辖区内没有医院 / no hospital in the area",
    facts: ["prevention.hospital-room"],
  },
  {
    perMille: 120,
    reason: "使用县级执法办案中心 / casework is done at the county's centre",
    facts: [
      "premises.footage-days",
      "premises.casework-safety-passed",
      "enforcement.casework-rules",
      "enforcement.casework-used",
      "enforcement.casework-local-rules",
    ],
  },
  {
    unless: "satisfaction.survey-held",
    reason: "本年度未组织测评 / no survey was held this year",
    facts: ["satisfaction.residents"],
  },
  { perMille: 50, reason: "未接入系统 / not connected to the rating system", facts: ["satisfaction.served"] },
  { perMille: 60, reason: "未召开评议会 / no public review was held", facts: ["satisfaction.deputies-mark"] },
];

/** By `section.fact`: what does not apply to the station, if the ruleset says that it may not. */
export function makeNotApplicable(
  { station }: Subject,
  declared: ReadonlyMap<string, Fact>,
  facts: ReadonlyMap<string, FactValue>,
): Readonly<Record<string, NotApplicable>> {
  const applying = gaps.filter(
    ({ types, perMille, unless, reason }) =>
      types?.includes(station.type) ||
      (perMille !== undefined && chanceOf(station.id, reason).happens(perMille)) ||
      (unless !== undefined && facts.get(unless) === false),
  );
  const entries = applying.flatMap(({ facts: ids, reason }) =>
    ids.filter((id) => declared.get(id)?.mayNotApply).map((id) => [id, { reason, by: station.parent }] as const),
  );
  return Object.fromEntries(entries);
}

/** What nobody reported: in one station of sixteen, one to three facts. */
export function makeMissing({ station }: Subject, ids: readonly string[]): ReadonlySet<string> {
  const chance = chanceOf(station.id, "missing");
  if (!chance.happens(62)) return new Set();
  return new Set(Array.from({ length: chance.between(1, 3) }, () => chance.pick(ids)));
}
