/**
 * The double nearest to an exact number, for charts and other callers that want one.
 *
 * Correctly rounded: to nearest, a tie to the even last bit, also for numbers whose parts are far outside the doubles.
 *
 * @module
 */

import { compare, multiply, one, type Rational, rational, sign } from "./rational.js";
import { roundTo } from "./rounding.js";

/** Bits of a double after the leading one. */
const fractionBits = 52;
/** Exponents of the least normal and of the greatest doubles. */
const leastExponent = -1022;
const greatestExponent = 1023;

/**
 * The double nearest to `r`; beyond the greatest double an infinity, as in IEEE 754.
 *
 * @example
 * nearestDouble({ n: 2, d: 3 })
 * // => 0.6666666666666666
 */
export function nearestDouble(r: Rational): number {
  // Division of two doubles that are exactly the parts is correctly rounded by the standard itself.
  if (typeof r.n === "number") return r.n / Number(r.d);
  const size: Rational = r.n < 0n ? { n: -r.n, d: BigInt(r.d) } : r;
  const magnitude = positiveDouble(size);
  return sign(r) < 0 ? -magnitude : magnitude;
}

function positiveDouble(x: Rational): number {
  const exponent = Math.max(binaryExponent(x), leastExponent);
  if (exponent > greatestExponent) return Number.POSITIVE_INFINITY;
  // At most 2^53 units in the last place; if rounding reached 2^53, the sum below carries into the exponent, as it should.
  const units = BigInt(roundTo(multiply(x, powerOfTwo(fractionBits - exponent)), one, "half-even").n);
  const bits = (BigInt(exponent - leastExponent) << BigInt(fractionBits)) + units;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

/** The `e` with 2^e <= x < 2^(e+1). */
function binaryExponent(x: Rational): number {
  const guess = bitLength(x.n) - bitLength(x.d);
  return compare(x, powerOfTwo(guess)) < 0 ? guess - 1 : guess;
}

const bitLength = (n: number | bigint): number => n.toString(2).length;

function powerOfTwo(exponent: number): Rational {
  return exponent < 0 ? rational(1, 1n << BigInt(-exponent)) : rational(1n << BigInt(exponent));
}
