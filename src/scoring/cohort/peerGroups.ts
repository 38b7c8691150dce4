/**
 * Who is whose peer: assessments grouped by the labels of their level facts and by the units above them.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Alike } from "../../ruleset/fact.js";
import { ancestorsOf, type Parents, parentsOf } from "../../vocabulary/ancestors.js";
import type { Organisation, UnitLevel } from "../../vocabulary/organisation.js";
import type { FactTable } from "../plan/plan.js";
import type { Input, Num } from "../run/value.js";

/** One peer: what was read of it, and the quantity that figures are made of. */
export interface Peer {
  readonly of: string;
  readonly inputs: readonly Input[];
  readonly value: Num;
}

/** Peers that certainly belong to a group, and the same ones for every member. */
export interface PeerGroups {
  readonly groups: readonly (readonly Peer[])[];
  /** Those of whom it is open where they belong: they may be in any group. */
  readonly anywhere: readonly Peer[];
  /** Those for whom some level fact does not apply: they are in no group. */
  readonly nowhere: readonly Peer[];
}

/** The units above, where a fact asks for them. */
export interface Above {
  readonly parents: Parents;
  readonly levels: Readonly<Record<string, UnitLevel>>;
}

/** The units of an organisation by level, made once. */
export const aboveIn = (organisation: Organisation): Above => ({
  parents: parentsOf(organisation),
  levels: Object.fromEntries([...organisation.units, ...organisation.stations].map(({ id, level }) => [id, level])),
});

/**
 * Groups peers by what they must have in common.
 *
 * @throws {@link PreconditionError} `cohort.organisation.absent` where units are asked for and none are handed in, `unit.unknown`,
 * and `cohort.above.absent` for a subject without a unit of that level above it.
 */
export function peerGroups(
  peers: readonly Peer[],
  within: readonly Alike[],
  table: FactTable,
  above: Above | undefined,
): PeerGroups {
  const groups = new Map<string, Peer[]>();
  const [anywhere, nowhere]: [Peer[], Peer[]] = [[], []];
  for (const peer of peers) {
    const keys = within.map((alike) => keyOf(peer, alike, table, above));
    if (keys.includes("notApplicable")) nowhere.push(peer);
    else if (keys.includes("missing")) anywhere.push(peer);
    else {
      const key = JSON.stringify(keys);
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [peer]);
      else members.push(peer);
    }
  }
  return { groups: [...groups.values()], anywhere, nowhere };
}

/** The label or unit that a peer has; a known one in a list, so that no label can be mistaken for a state. */
function keyOf(
  { of, inputs }: Peer,
  alike: Alike,
  { index }: FactTable,
  above: Above | undefined,
): readonly [string] | "missing" | "notApplicable" {
  if (alike.fact === undefined) return [unitAbove(of, alike.above, above)];
  const [section = "", key = ""] = alike.fact.split(".");
  const input = at(inputs, index[section]?.[key] ?? -1);
  if (input.sort !== "level") throw new PreconditionError("fact.notLevel", alike.fact);
  if (input.missing) return "missing";
  return input.labels.length === 1 ? [at(input.labels, 0)] : "notApplicable";
}

function unitAbove(of: string, level: UnitLevel, above: Above | undefined): string {
  if (above === undefined) throw new PreconditionError("cohort.organisation.absent", level);
  const unit = ancestorsOf(above.parents, of).find((id) => above.levels[id] === level);
  if (unit === undefined) throw new PreconditionError("cohort.above.absent", { of, level });
  return unit;
}
