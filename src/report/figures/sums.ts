/**
 * Exact sums, shares and order of many amounts. The sum of a thousand fractions is longer than an amount may be, so these
 * numbers stay fractions and are only written when they are rounded to be shown.
 *
 * @module
 */
import { nearestDouble } from "../../exact/nearestDouble.js";
import { add, compare, divide, isZero, type Rational, zero } from "../../exact/rational.js";
import type { Amount } from "../../exact/readAmount.js";
import { exactly } from "../words/numbers.js";

/** The sum; of nothing, 0. Neighbours are added first, so that denominators grow late. */
export function total(amounts: readonly Amount[]): Rational {
  return sumOf(amounts.map(exactly));
}

function sumOf(list: readonly Rational[]): Rational {
  if (list.length < 3) return list.reduce(add, zero);
  const middle = Math.floor(list.length / 2);
  return add(sumOf(list.slice(0, middle)), sumOf(list.slice(middle)));
}

/** `part` of `of`; nothing where there is nothing to take a part of. */
export function shareOf(part: Rational, of: Rational): Rational | undefined {
  return isZero(of) ? undefined : divide(part, of);
}

/** For looking at, never for deciding. */
export function nearly(value: Rational): number {
  return nearestDouble(value);
}

/** The item with the greatest value, and the one with the least; the first of equals. Nothing of nothing. */
export function extremes<T>(
  items: readonly T[],
  value: (item: T) => Rational,
): { readonly most: T; readonly least: T } | undefined {
  const [first, ...others] = items;
  if (first === undefined) return undefined;
  return {
    most: others.reduce((a, b) => (compare(value(b), value(a)) > 0 ? b : a), first),
    least: others.reduce((a, b) => (compare(value(b), value(a)) < 0 ? b : a), first),
  };
}
