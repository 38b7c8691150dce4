import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestDouble } from "../../src/exact/nearestDouble.js";
import { negate, type Rational, rational } from "../../src/exact/rational.js";
import { type Fraction, fractions, order, toRational } from "./support/fraction.js";

const r = rational;
const greatest = 2n ** 1024n - 2n ** 971n;
const half = 2n ** 970n; // of the last place of the greatest double

describe("nearestDouble", () => {
  it.each<[string, Rational, number]>([
    ["zero", r(0), 0],
    ["a third", r(1, 3), 1 / 3],
    ["a negative", r(-2, 3), -2 / 3],
    ["a tie goes to the even neighbour below", r(2n ** 53n + 1n), 2 ** 53],
    ["a tie goes to the even neighbour above", r(2n ** 53n + 3n), 2 ** 53 + 4],
    ["a little more than a tie goes up", r(2n ** 154n + 2n ** 101n + 1n, 2n ** 101n), 2 ** 53 + 2],
    ["rounding up to the next power of two", r(2n ** 60n - 1n), 2 ** 60],
    ["parts far outside the doubles", r(10n ** 400n, 10n ** 400n + 1n), 1],
    ["a negative with such parts", r(-(10n ** 400n), 3n * 10n ** 399n + 1n), -10 / 3],
    ["the greatest double", r(greatest), Number.MAX_VALUE],
    ["less than half a place above it", r(greatest + half - 1n), Number.MAX_VALUE],
    ["half a place above it", r(greatest + half), Number.POSITIVE_INFINITY],
    ["beyond the doubles", r(2n ** 1024n), Number.POSITIVE_INFINITY],
    ["beyond the doubles, below zero", r(-(10n ** 400n)), Number.NEGATIVE_INFINITY],
    ["the least double", r(1, 2n ** 1074n), Number.MIN_VALUE],
    ["half of it, a tie with zero", r(1, 2n ** 1075n), 0],
    ["a little more than half of it", r(2n ** 20n + 1n, 2n ** 1095n), Number.MIN_VALUE],
    ["far below it", r(-1, 10n ** 400n), -0],
    ["the least normal double", r(1, 2n ** 1022n), 2 ** -1022],
    ["the greatest below it", r(2n ** 52n - 1n, 2n ** 1074n), 2 ** -1022 - 2 ** -1074],
    ["rounding up to it", r(2n ** 54n - 1n, 2n ** 1076n), 2 ** -1022],
    ["three halves of the least, a tie", r(3, 2n ** 1075n), 2 ** -1073],
  ])("%s", (_, x, is) => expect(nearestDouble(x)).toBe(is));

  it("leaves no double nearer, and settles ties for the even one", () =>
    fc.assert(
      fc.property(fractions, fc.integer({ min: -1070, max: 880 }), ([n, d], scale) => {
        const x: Fraction = scale < 0 ? [n, d * 2n ** BigInt(-scale)] : [n * 2n ** BigInt(scale), d];
        const got = nearestDouble(toRational(x));
        const distance = order(gap(x, got), gap(x, neighbour(got, 1n)));
        const other = order(gap(x, got), gap(x, neighbour(got, -1n)));
        expect(Math.max(distance, other)).toBeLessThanOrEqual(0);
        if (distance === 0 || other === 0) expect(bitsOf(got) % 2n).toBe(0n);
      }),
      { numRuns: 1000 },
    ));

  it("gives back every double", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        fc.pre(x !== 0);
        expect(nearestDouble(toRational(exactly(x)))).toBe(x);
        expect(nearestDouble(negate(toRational(exactly(x))))).toBe(-x);
      }),
      { numRuns: 1000 },
    ));
});

function bitsOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

/** The double whose pattern of bits is next: away from zero or towards it. */
function neighbour(x: number, by: 1n | -1n): number {
  if (x === 0) return by * 1n === 1n ? Number.MIN_VALUE : -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bitsOf(x) + by);
  return view.getFloat64(0);
}

function exactly(x: number): Fraction {
  const bits = bitsOf(x);
  const exponent = (bits >> 52n) & 2047n;
  const units = (bits & (2n ** 52n - 1n)) + (exponent === 0n ? 0n : 2n ** 52n);
  const scale = (exponent === 0n ? 1n : exponent) - 1075n;
  const signed = bits >> 63n === 1n ? -units : units;
  return scale < 0n ? [signed, 2n ** -scale] : [signed * 2n ** scale, 1n];
}

function gap([n, d]: Fraction, x: number): Fraction {
  const [p, q] = exactly(x);
  const difference = n * q - p * d;
  return [difference < 0n ? -difference : difference, d * q];
}
