/**
 * Exact fractions: the numbers everything else here is computed in. Internal, because no bigint crosses the surface.
 *
 * Exact: a result is computed in plain numbers only while every intermediate is a safe integer, and in bigints
 * otherwise. That test is a proof: rounding never lowers a value below 2^53 that was not below it, so a product or a sum
 * that comes out safe was computed without loss. Each value has one representation, so equal values are equal field by field.
 *
 * @module
 */

import { PreconditionError } from "./PreconditionError.js";

/** `n/d` in lowest terms with `d > 0`: numbers while both are safe integers, otherwise both bigints. Never -0. */
export type Rational = { readonly n: number; readonly d: number } | { readonly n: bigint; readonly d: bigint };

type Small = Extract<Rational, { readonly n: number }>;

/**
 * Digits of a numerator or denominator. A rule that squares its own result twenty times over would otherwise never come to an end;
 * no sum or mean of a whole country's stations comes near.
 */
export const mostDigits = 100_000;
const tooLong = 10n ** BigInt(mostDigits);

/** 0. */
export const zero: Rational = Object.freeze({ n: 0, d: 1 });

/** 1. */
export const one: Rational = Object.freeze({ n: 1, d: 1 });

/**
 * `n/d`.
 *
 * @throws {@link PreconditionError} `rational.notWhole` for a number that is not a safe integer, `divide.byZero`.
 * @example
 * rational(4, -6)
 * // => { n: -2, d: 3 }
 */
export function rational(n: number | bigint, d: number | bigint = 1): Rational {
  for (const part of [n, d]) {
    if (typeof part === "number" && !Number.isSafeInteger(part)) throw new PreconditionError("rational.notWhole", part);
  }
  if (d === 0 || d === 0n) throw new PreconditionError("divide.byZero", n);
  if (typeof n === "number" && typeof d === "number") return d < 0 ? reduced(-n, -d) : reduced(n, d);
  return reducedLarge(BigInt(n), BigInt(d));
}

/** `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    const n = left + right;
    const d = a.d * b.d;
    if (isSafe(left) && isSafe(right) && isSafe(n) && isSafe(d)) return reduced(n, d);
  }
  return reducedLarge(cross(a, b) + cross(b, a), BigInt(a.d) * BigInt(b.d));
}

/** `a - b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return reduced(n, d);
  }
  return reducedLarge(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

/**
 * `a ÷ b`.
 *
 * @throws {@link PreconditionError} `divide.byZero`.
 */
export function divide(a: Rational, b: Rational): Rational {
  if (isZero(b)) throw new PreconditionError("divide.byZero", a);
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.d;
    const d = b.n * a.d;
    if (isSafe(n) && isSafe(d)) return d < 0 ? reduced(-n, -d) : reduced(n, d);
  }
  return reducedLarge(cross(a, b), cross(b, a));
}

/** `-a`. */
export function negate(a: Rational): Rational {
  return isSmall(a) ? { n: 0 - a.n, d: a.d } : { n: -a.n, d: a.d };
}

/** The greatest whole number not above `a`. */
export function wholePart(a: Rational): Rational {
  if (isSmall(a)) {
    const remainder = a.n % a.d;
    const towardsZero = (a.n - remainder) / a.d;
    return { n: remainder < 0 ? towardsZero - 1 : towardsZero, d: 1 };
  }
  const remainder = a.n % a.d;
  const towardsZero = a.n / a.d;
  return rational(remainder < 0n ? towardsZero - 1n : towardsZero);
}

/** -1 if `a` is the less, 1 if it is the greater, 0 if they are equal. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (isSmall(a) && isSmall(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return order(left, right);
  }
  return order(cross(a, b), cross(b, a));
}

/** Whether `a` and `b` are the same number. */
export function equals(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/** -1, 0 or 1, as `a` is below, at or above zero. */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0 ? -1 : a.n > 0 ? 1 : 0;
}

/** Whether `a` is zero. */
export function isZero(a: Rational): boolean {
  return a.n === 0;
}

/** The least of one or more. */
export function least(first: Rational, ...others: readonly Rational[]): Rational {
  return others.reduce((best, other) => (compare(other, best) < 0 ? other : best), first);
}

/** The greatest of one or more. */
export function greatest(first: Rational, ...others: readonly Rational[]): Rational {
  return others.reduce((best, other) => (compare(other, best) > 0 ? other : best), first);
}

const isSmall = (a: Rational): a is Small => typeof a.n === "number";
const isSafe = Number.isSafeInteger;
const cross = (a: Rational, b: Rational): bigint => BigInt(a.n) * BigInt(b.d);

function order<T extends number | bigint>(left: T, right: T): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Both safe integers, `d > 0`. */
function reduced(n: number, d: number): Rational {
  if (d === 1) return { n: n + 0, d }; // -0 + 0 is 0
  let common = d;
  let rest = n < 0 ? -n : n;
  while (rest !== 0) {
    const next = common % rest;
    common = rest;
    rest = next;
  }
  return { n: n / common + 0, d: d / common };
}

const greatestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** `d` not 0. */
function reducedLarge(n: bigint, d: bigint): Rational {
  if (n >= tooLong || n <= -tooLong || d >= tooLong || d <= -tooLong) {
    throw new PreconditionError("rational.tooLong", `more than ${mostDigits} digits`);
  }
  let common = d;
  let rest = n;
  while (rest !== 0n) {
    const next = common % rest;
    common = rest;
    rest = next;
  }
  // The divisor takes the sign of `d`, so that dividing by it leaves the denominator positive.
  if (common < 0n !== d < 0n) common = -common;
  const top = n / common;
  const bottom = d / common;
  const fits = top <= greatestSafe && top >= -greatestSafe && bottom <= greatestSafe;
  return fits ? { n: Number(top), d: Number(bottom) } : { n: top, d: bottom };
}
