/**
 * Arithmetic with bounds: where a result lies if every operand lies inside its own.
 *
 * Exact and sound. A bound that grows beyond all use is dropped: rules that square their own result would otherwise never
 * come to an end.
 *
 * @module
 */
import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  sign,
  zero,
} from "../../exact/rational.js";
import type { Interval } from "../check/interval.js";

/** Between two bounds, either of which may be absent. */
export function between(low: Rational | undefined, high: Rational | undefined): Interval {
  return { ...(useful(low) ? { least: low } : {}), ...(useful(high) ? { greatest: high } : {}) };
}

/** No bounds at all. */
export const anything: Interval = Object.freeze({});
/** Nothing below 0. */
export const fromZero: Interval = Object.freeze({ least: zero });
/** One number. */
export const exactly = (x: Rational): Interval => ({ least: x, greatest: x });
/** 0. */
export const atZero: Interval = Object.freeze(exactly(zero));

/** Thrice as long as any amount that a ruleset may state. */
const longest = 10n ** 1200n;

const useful = (x: Rational | undefined): x is Rational =>
  x !== undefined && (typeof x.n === "number" || (x.n < longest && x.n > -longest && x.d < longest));

/** A lower or an upper bound of two, if they have it. */
type Pick = (a: Rational, b: Rational) => Rational;
const both = (a: Rational | undefined, b: Rational | undefined, pick: Pick): Rational | undefined =>
  a && b && pick(a, b);
const either = (a: Rational | undefined, b: Rational | undefined, pick: Pick): Rational | undefined =>
  a && b ? pick(a, b) : (a ?? b);

/** Everything that lies in one of the two, or between them. */
export const hull = (a: Interval, b: Interval): Interval =>
  between(both(a.least, b.least, least), both(a.greatest, b.greatest, greatest));

/** The sum. */
export const plus = (a: Interval, b: Interval): Interval =>
  between(both(a.least, b.least, add), both(a.greatest, b.greatest, add));

/** The lesser of the two. */
export const lesser = (a: Interval, b: Interval): Interval =>
  between(both(a.least, b.least, least), either(a.greatest, b.greatest, least));

/** The greater of the two. */
export const greater = (a: Interval, b: Interval): Interval =>
  between(either(a.least, b.least, greatest), both(a.greatest, b.greatest, greatest));

/** What a function that never falls makes of it. */
export const risen = ({ least: low, greatest: high }: Interval, f: (x: Rational) => Rational): Interval =>
  between(low && f(low), high && f(high));

/** The product. */
export function times(a: Interval, b: Interval): Interval {
  const corners = ends(a).flatMap(([x, xSide]) => ends(b).map(([y, ySide]) => corner(x, xSide, y, ySide)));
  const finite = corners.filter((held) => typeof held !== "string");
  const [first = zero, ...others] = finite;
  return between(
    corners.includes("low") ? undefined : least(first, ...others),
    corners.includes("high") ? undefined : greatest(first, ...others),
  );
}

type End = readonly [Rational | undefined, side: -1 | 1];
const ends = ({ least: low, greatest: high }: Interval): readonly [End, End] => [
  [low, -1],
  [high, 1],
];

/** One corner of a product; 0 times what has no end is 0, since 0 times every number is. */
function corner(
  x: Rational | undefined,
  xSide: -1 | 1,
  y: Rational | undefined,
  ySide: -1 | 1,
): Rational | "low" | "high" {
  if (x !== undefined && y !== undefined) return multiply(x, y);
  const signs = (x === undefined ? xSide : sign(x)) * (y === undefined ? ySide : sign(y));
  return signs === 0 ? zero : signs < 0 ? "low" : "high";
}

/** The quotients over all divisors but 0; nothing where the divisor is always 0. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (isExactly(b, zero)) return undefined;
  const { least: low, greatest: high } = b;
  if (signOf(b) === 0) return isExactly(a, zero) ? atZero : anything;
  const [near, far] = signOf(b) > 0 ? [low, high] : [high, low];
  const [inner, outer] = [near && sign(near) !== 0 ? divide(one, near) : undefined, far ? divide(one, far) : zero];
  return times(a, signOf(b) > 0 ? between(outer, inner) : between(inner, outer));
}

/** 1 for what is never negative, -1 for what is never positive and not always 0, 0 for what may be either. */
export function signOf({ least: low, greatest: high }: Interval): -1 | 0 | 1 {
  if (low !== undefined && sign(low) >= 0) return 1;
  return high !== undefined && sign(high) <= 0 ? -1 : 0;
}

/** Whether it is this one number. */
export const isExactly = ({ least: low, greatest: high }: Interval, x: Rational): boolean =>
  low !== undefined && high !== undefined && compare(low, x) === 0 && compare(high, x) === 0;

/** Whether nothing in the first lies above anything in the second. */
export const isBelow = (a: Interval, b: Interval): boolean =>
  a.greatest !== undefined && b.least !== undefined && compare(a.greatest, b.least) <= 0;

/** Whether a number may be this one. */
export const mayBe = ({ least: low, greatest: high }: Interval, x: Rational): boolean =>
  (low === undefined || compare(low, x) <= 0) && (high === undefined || compare(high, x) >= 0);
