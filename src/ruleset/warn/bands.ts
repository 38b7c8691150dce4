/**
 * Choosing by bands: a quantity that is lower while a fact is missing than once it is known reaches no higher cut.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { compare, type Rational } from "../../exact/rational.js";
import type { Interval } from "../check/interval.js";
import { type Choosable, withTests } from "./choose.js";
import type { Num, NumShift } from "./num.js";
import { type Absence, type Shift, untold } from "./shift.js";
import type { Sort } from "./sort.js";

/** Where a band begins. */
export interface Edge {
  readonly limit: Rational;
  readonly edge: "atLeast" | "above";
}

/** From one band to another. */
type Bands = readonly [from: number, to: number];

/** The branch of the last cut reached; the first branch lies below all of them. */
export function chooseBand<V extends Choosable<S>, S>(
  sort: Sort<V, S>,
  of: Num,
  edges: readonly Edge[],
  branches: readonly V[],
): V {
  if (of.bounds === undefined) return sort.none;
  const within = ([from, to]: Bands): V => either(sort, branches.slice(from, to + 1));
  const [low, high] = bandsIn(edges, of.bounds);
  const apart = ({ is: { kind, of: there }, ...shift }: Shift<NumShift>): readonly Shift<S>[] => {
    const [from, to] = bandsIn(edges, there);
    const shifted = (missing: V, known: V): readonly Shift<S>[] =>
      sort.apart(missing, known).map((is) => ({ ...shift, is }));
    if (kind === "onlyMissing") return shifted(within([from, to]), sort.none);
    if (kind === "onlyKnown") return shifted(sort.none, within([from, to])).map(untold);
    // What is known was told of the outermost band alone.
    const [outermost, other] = kind === "below" ? [high, high - 1] : [low, low + 1];
    return upTo(from, to).flatMap((band) => {
      if (band === outermost) return [];
      const between = within(kind === "below" ? [band + 1, other] : [other, band - 1]);
      const missing = at(branches, band);
      return [...shifted(missing, at(branches, outermost)), ...shifted(missing, between).map(untold)];
    });
  };
  const shifts = of.shifts.flatMap(apart);
  const chosen = within([low, high]);
  const na: Absence = chosen.na === "never" ? of.na : "ruled";
  return withTests(sort, { ...chosen, na }, low === high && na === "never" ? [] : [of], shifts);
}

const upTo = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const either = <V extends Choosable<S>, S>(sort: Sort<V, S>, branches: readonly V[]): V =>
  sort.either(branches, branches.every(({ na }) => na === "never") ? "never" : "ruled");

/** The lowest and the highest band that numbers between bounds can be in. */
function bandsIn(edges: readonly Edge[], { least, greatest }: Interval): Bands {
  const bandOf = (x: Rational): number =>
    edges.findLastIndex(({ limit, edge }) => compare(x, limit) >= (edge === "atLeast" ? 0 : 1)) + 1;
  return [least === undefined ? 0 : bandOf(least), greatest === undefined ? edges.length : bandOf(greatest)];
}
