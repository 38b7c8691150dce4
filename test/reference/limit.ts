/**
 * Ends of intervals: a fraction, or no bound below or above.
 *
 * @module
 */
import { add, compare, divide, type Fraction, fraction, multiply, negate, sign, zero } from "./fraction.js";

/** `"below"` is minus infinity, `"above"` plus infinity. */
export type Limit = Fraction | "below" | "above";

export const compareLimits = (a: Limit, b: Limit): number =>
  isBound(a) && isBound(b) ? compare(a, b) : rank(a) - rank(b);
export const lowest = (limits: readonly Limit[]): Limit => limits.reduce((a, b) => (compareLimits(b, a) < 0 ? b : a));
export const highest = (limits: readonly Limit[]): Limit => limits.reduce((a, b) => (compareLimits(b, a) > 0 ? b : a));
export const isBound = (limit: Limit): limit is Fraction => typeof limit !== "string";
export const signOf = (limit: Limit): number => (isBound(limit) ? sign(limit) : rank(limit));

/** Two ends on the same side, so infinities of both signs never meet. */
export const addLimits = (a: Limit, b: Limit): Limit => (!isBound(a) ? a : !isBound(b) ? b : add(a, b));

export const negateLimit = (a: Limit): Limit => (isBound(a) ? negate(a) : a === "below" ? "above" : "below");

/** 0 times anything is 0. */
export function multiplyLimits(a: Limit, b: Limit): Limit {
  if (isBound(a) && isBound(b)) return multiply(a, b);
  return infinite(signOf(a) * signOf(b));
}

/** By an end of what is above 0: `"above"` for no bound, 0 for arbitrarily small. */
export function divideLimits(a: Limit, b: Limit): Limit {
  if (!isBound(b)) return zero;
  if (sign(b) === 0) return infinite(signOf(a));
  return isBound(a) ? divide(a, b) : a;
}

/** One of an end, times a number of them. */
export const times = (a: Limit, count: number | null): Limit =>
  multiplyLimits(a, count === null ? "above" : fraction(BigInt(count)));

const infinite = (side: number): Limit => (side === 0 ? zero : side < 0 ? "below" : "above");
const rank = (limit: Limit): number => (limit === "below" ? -1 : limit === "above" ? 1 : 0);
