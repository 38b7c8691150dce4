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
import type { Absence, Shift } from "./shift.js";
import type { Sort } from "./sort.js";

/** Where a band begins. */
export interface Edge {
  readonly limit: Rational;
  readonly edge: "atLeast" | "above";
}

/** The branch of the last cut reached; the first branch lies below all of them. */
export function chooseBand<V extends Choosable<S>, S>(
  sort: Sort<V, S>,
  of: Num,
  edges: readonly Edge[],
  branches: readonly V[],
): V {
  if (of.bounds === undefined) return sort.none;
  const any = (from: number, to: number): V => either(sort, branches.slice(from, to + 1));
  const within = (bounds: Interval): V => any(...bandsIn(edges, bounds));
  const [low, high] = bandsIn(edges, of.bounds);
  const apart = ({ kind, of: there }: NumShift): readonly S[] => {
    if (kind === "onlyMissing") return sort.apart(within(there), sort.none);
    if (kind === "onlyKnown") return sort.apart(sort.none, within(there));
    const [from, to] = bandsIn(edges, there);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((band) =>
      sort.apart(at(branches, band), kind === "below" ? any(band + 1, high) : any(low, band - 1)),
    );
  };
  const shifts = of.shifts.flatMap(({ is, ...shift }) => apart(is).map((one): Shift<S> => ({ ...shift, is: one })));
  const chosen = within(of.bounds);
  const na: Absence = chosen.na === "never" ? of.na : "ruled";
  return withTests(sort, { ...chosen, na }, low === high && na === "never" ? [] : [of], shifts);
}

const either = <V extends Choosable<S>, S>(sort: Sort<V, S>, branches: readonly V[]): V =>
  sort.either(branches, branches.every(({ na }) => na === "never") ? "never" : "ruled");

/** The lowest and the highest band that numbers between bounds can be in. */
function bandsIn(edges: readonly Edge[], { least, greatest }: Interval): readonly [number, number] {
  const bandOf = (x: Rational): number =>
    edges.findLastIndex(({ limit, edge }) => compare(x, limit) >= (edge === "atLeast" ? 0 : 1)) + 1;
  return [least === undefined ? 0 : bandOf(least), greatest === undefined ? edges.length : bandOf(greatest)];
}
