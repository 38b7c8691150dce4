/** Fractions in plain bigints, written for the tests and sharing nothing with what they test. */

import fc from "fast-check";
import { expect } from "vitest";
import { type Rational, rational } from "../../../src/exact/rational.js";

/** Numerator and positive denominator, not reduced. */
export type Fraction = readonly [bigint, bigint];

/** Small, around the limit of safe integers, and far beyond it. */
const whole = fc.oneof(
  fc.bigInt(-20n, 20n),
  fc.bigInt(-(2n ** 27n), 2n ** 27n),
  fc.bigInt(2n ** 53n - 40n, 2n ** 53n + 40n),
  fc.bigInt(-(2n ** 53n) - 40n, -(2n ** 53n) + 40n),
  fc.bigInt(-(10n ** 40n), 10n ** 40n),
);
export const fractions: fc.Arbitrary<Fraction> = fc.tuple(
  whole,
  whole.map((d): bigint => (d === 0n ? 1n : d < 0n ? -d : d)),
);
export const toRational = ([n, d]: Fraction): Rational => rational(n, d);

/** -1, 0 or 1, by cross-multiplication. */
export const order = ([a, b]: Fraction, [c, d]: Fraction): number => Math.sign(Number(a * d - c * b));

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const isSafe = (x: bigint): boolean => x <= 2n ** 53n - 1n && x >= 1n - 2n ** 53n;

/** Holds `got` against a fraction, and against the promise of one representation for each value. */
export function expectIs(got: Rational, [n, d]: Fraction): void {
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
  const [top, bottom] = [n / divisor, d / divisor];
  const small = isSafe(top) && isSafe(bottom);
  expect(got).toStrictEqual(small ? { n: Number(top), d: Number(bottom) } : { n: top, d: bottom }); // tells -0 from 0
}
