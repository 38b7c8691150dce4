/**
 * One quantity within several limits: strict in all that it reads, and the limits must hold together.
 *
 * Exact: two limits that leave no room between them do not hold, whatever is missing.
 *
 * @module
 */
import { compare, type Rational } from "../../exact/rational.js";
import type { Relation } from "../plan/op.js";
import { possible, settle } from "./logic.js";
import { type Bool, type Num, noBool } from "./value.js";

/** A limit as it stands. */
export interface NumLimit {
  readonly relation: Relation;
  readonly limit: Num;
}

/** Whether the quantity keeps every limit. */
export function withinLimits(of: Num, limits: readonly NumLimit[]): Bool {
  const read = [of, ...limits.map(({ limit }) => limit)];
  const absent = read.find(({ some }) => !some);
  if (absent?.na) return noBool(absent.na);
  const no = limits.some(({ relation, limit }) => possible(of, relation, limit)[1]);
  const na = read.find((one) => one.na !== null)?.na ?? null;
  return settle({ sort: "flag", yes: someKeeps(of, limits), no, na, missing: read.some(({ missing }) => missing) });
}

/** One end of what is let in; `null` is infinite. */
interface End {
  readonly at: Rational | null;
  readonly inside: boolean;
}

/** Whether some number of the interval can keep all limits: whether every lower end leaves room below every upper end. */
function someKeeps({ least, greatest }: Num, limits: readonly NumLimit[]): boolean {
  const low: End[] = [{ at: least, inside: true }];
  const high: End[] = [{ at: greatest, inside: true }];
  for (const { relation, limit } of limits) {
    const inside = relation !== "above" && relation !== "below";
    if (relation !== "atMost" && relation !== "below") low.push({ at: limit.least, inside });
    if (relation !== "atLeast" && relation !== "above") high.push({ at: limit.greatest, inside });
  }
  return low.every((from) => high.every((to) => hasRoom(from, to)));
}

function hasRoom(from: End, to: End): boolean {
  if (from.at === null || to.at === null) return true;
  const order = compare(from.at, to.at);
  return order < 0 || (order === 0 && from.inside && to.inside);
}
