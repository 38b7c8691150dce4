/**
 * Computing with intervals, strictly: an operand that does not apply decides, then one that is missing.
 *
 * Operands are independent of one another; the result spans everything that they can make of it together.
 *
 * @module
 */

import { type Fraction, one, zero } from "./fraction.js";
import {
  addLimits,
  divideLimits,
  highest,
  isBound,
  type Limit,
  lowest,
  multiplyLimits,
  negateLimit,
  signOf,
} from "./limit.js";
import { anyNumber, between, exactly, lower, notApplicable, type RefNumber, upper } from "./value.js";

/** Not applicable if an operand is; else between the ends that `ends` makes, missing if an operand is. */
function strict(operands: readonly RefNumber[], ends: () => readonly [Limit, Limit]): RefNumber {
  if (operands.some(({ some }) => !some)) return notApplicable;
  const missing = operands.some((one) => one.missing);
  const na = operands.some((one) => one.na);
  return between(...ends(), missing, na);
}

/** The sum of all operands. */
export const sum = (operands: readonly RefNumber[]): RefNumber =>
  strict(operands, () => [operands.map(lower).reduce(addLimits, zero), operands.map(upper).reduce(addLimits, zero)]);

/** The first without the second. */
export const difference = (a: RefNumber, b: RefNumber): RefNumber =>
  strict([a, b], () => [addLimits(lower(a), negateLimit(upper(b))), addLimits(upper(a), negateLimit(lower(b)))]);

/** The product of all operands; 0 times anything is 0. */
export const product = (operands: readonly RefNumber[]): RefNumber =>
  strict(operands, () =>
    operands
      .map((operand): readonly [Limit, Limit] => [lower(operand), upper(operand)])
      .reduce((a, b) => corners(a, b, multiplyLimits), [one, one]),
  );

/** The least or greatest of all operands. */
export const extreme = (kind: "least" | "greatest", operands: readonly RefNumber[]): RefNumber => {
  const pick = kind === "least" ? lowest : highest;
  return strict(operands, () => [pick(operands.map(lower)), pick(operands.map(upper))]);
};

/** What a rising function makes of it. */
export const map = (operand: RefNumber, rising: (x: Fraction) => Fraction): RefNumber => {
  const end = (limit: Limit): Limit => (isBound(limit) ? rising(limit) : limit);
  return strict([operand], () => [end(lower(operand)), end(upper(operand))]);
};

/** No more than the ceiling, then no less than the floor. */
export function limited(operand: RefNumber, floor?: RefNumber, ceiling?: RefNumber): RefNumber {
  const under = ceiling === undefined ? operand : extreme("least", [operand, ceiling]);
  return floor === undefined ? under : extreme("greatest", [under, floor]);
}

/** The quotient; `whenZero` where the divisor is 0. */
export function ratio(a: RefNumber, b: RefNumber, whenZero?: (() => RefNumber) | undefined): RefNumber {
  if (!a.some || !b.some) return notApplicable;
  const [low, high] = [lower(b), upper(b)];
  const results: RefNumber[] = [];
  if (signOf(high) > 0) results.push(quotient(a, [highest([low, zero]), high]));
  if (signOf(low) < 0)
    results.push(quotient(difference(exactly(zero), a), [highest([negateLimit(high), zero]), negateLimit(low)]));
  if (signOf(low) <= 0 && signOf(high) >= 0 && whenZero !== undefined) results.push(whenZero());
  return anyNumber(results, a.na || b.na, a.missing || b.missing);
}

/** By what is above 0, up to arbitrarily near to it. */
const quotient = (a: RefNumber, divisor: readonly [Limit, Limit]): RefNumber =>
  between(...corners([lower(a), upper(a)], divisor, divideLimits));

/** The least and greatest that two intervals make at their ends. */
function corners(
  [a, b]: readonly [Limit, Limit],
  [c, d]: readonly [Limit, Limit],
  make: (x: Limit, y: Limit) => Limit,
): readonly [Limit, Limit] {
  const made = [make(a, c), make(a, d), make(b, c), make(b, d)];
  return [lowest(made), highest(made)];
}
