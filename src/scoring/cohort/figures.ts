/**
 * The figures of one peer group: one for all of its members, or one for each by where it stands among them.
 *
 * Exact. A peer to whom the quantity does not apply is left out; one that may be left out, or whose quantity is open, leaves
 * bounds that contain the truth.
 *
 * @module
 */
import { compare, divide, one, type Rational, rational, zero } from "../../exact/rational.js";
import type { CohortRule } from "../../ruleset/fact.js";
import { countFrom } from "../rank/countFrom.js";
import { foldOf } from "../run/fold.js";
import { compareNums } from "../run/logic.js";
import { anyMissing, type Operand, sortOperands } from "../run/operands.js";
import { medianBounds } from "../run/trimmedMean.js";
import { between, contested, known, type Num, noNum, settledNumber } from "../run/value.js";
import type { Peer } from "./peerGroups.js";

/** Gives each member of a group its figure. */
export type FigureOf = (member: Peer) => Num;

/** A peer as an operand. */
interface Member extends Operand {
  readonly of: string;
}

const nobody = Object.freeze({ kind: "empty" } as const);

/** The figures of a group: of those certainly in it, and those that may be. */
export function figuresOf(rule: CohortRule, members: readonly Peer[], anywhere: readonly Peer[]): FigureOf {
  const group = [
    ...members.map(({ of, value }): Member => ({ of, each: value })),
    ...anywhere.map(({ of, value }): Member => ({ of, each: value, counts: contested })),
  ].filter(({ each }) => each.some);
  if (rule.is === "place" || rule.is === "share") return standings(rule.is, rule.best ?? "greatest", group);
  const figure = groupFigure(rule.is, group);
  return () => figure;
}

function groupFigure(is: Exclude<CohortRule["is"], "place" | "share">, group: readonly Member[]): Num {
  if (is === "median") return medianOf(group);
  if (is !== "size") return foldOf(is, group, {});
  const counted = group.map((member) => ({ ...member, each: { ...known(one), na: member.each.na } }));
  return foldOf("sum", counted, { empty: known(zero) });
}

/** The middle one, or the mean of the two in the middle. */
function medianOf(group: readonly Member[]): Num {
  if (group.length === 0) return noNum(nobody);
  const sorted = sortOperands(group);
  const [least, greatest] = medianBounds(sorted);
  return between(least, greatest, sorted.sure.length === 0 ? nobody : null, anyMissing(sorted));
}

/** Where each member stands: its place, or the share of those at least as good, itself included. */
function standings(is: "place" | "share", best: "greatest" | "least", group: readonly Member[]): FigureOf {
  const settled = group.map(({ each, counts }) => (counts === undefined ? settledNumber(each) : null));
  const among = settled.every((value) => value !== null) ? amongSettled(is, best, settled) : undefined;
  return ({ of, value }) => {
    if (!value.some) return noNum(nobody);
    const own = settledNumber(value);
    if (among !== undefined && own !== null) return known(among(own));
    const standing = openStanding(
      is,
      best,
      value,
      group.filter((member) => member.of !== of),
    );
    return { ...standing, na: value.na };
  };
}

/** Everybody is settled: sorted once, then looked up by halving. */
function amongSettled(
  is: "place" | "share",
  best: "greatest" | "least",
  values: readonly Rational[],
): (own: Rational) => Rational {
  const toward = best === "greatest" ? 1 : -1;
  const rising = [...values].sort((a, b) => toward * compare(a, b));
  return (own) =>
    is === "place"
      ? rational(1 + countFrom(rising, (other) => toward * compare(other, own) > 0))
      : divide(rational(countFrom(rising, (other) => toward * compare(other, own) >= 0)), rational(values.length));
}

/** Each of the others is better, is not, or may be. */
function openStanding(is: "place" | "share", best: "greatest" | "least", own: Num, others: readonly Member[]): Num {
  const relation =
    is === "place" ? (best === "greatest" ? "above" : "below") : best === "greatest" ? "atLeast" : "atMost";
  const marks = others.map((other): Operand => {
    const { yes, no } = compareNums({ ...other.each, na: null }, relation, { ...own, na: null });
    const mark = between(no ? zero : one, yes ? one : zero, other.each.na, other.each.missing);
    return { ...other, each: mark };
  });
  return is === "place"
    ? foldOf("sum", [{ each: known(one) }, ...marks], {})
    : foldOf("mean", [{ each: known(one) }, ...marks], {});
}
