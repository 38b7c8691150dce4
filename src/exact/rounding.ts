/**
 * Rounding to a multiple of a step, where a ruleset says so and in the mode it names.
 *
 * Exact: the remainder is compared with the half of the step as a fraction, so a tie is a tie and nothing else is.
 *
 * @module
 */

import { PreconditionError } from "./PreconditionError.js";
import { add, compare, divide, equals, multiply, one, type Rational, sign, subtract, wholePart } from "./rational.js";

/**
 * What becomes of a number between two multiples of the step.
 *
 * - `half-even`: the nearer one; a tie goes to the even multiple.
 * - `half-away`: the nearer one; a tie goes away from zero. This is 四舍五入, the "half up" of most sheets.
 * - `half-positive`: the nearer one; a tie goes up.
 * - `floor`: down. `ceiling`: up. `truncate`: towards zero.
 *
 * There is no "half-up": for -0.5 it means two things.
 */
export type RoundingMode = "half-even" | "half-away" | "half-positive" | "floor" | "ceiling" | "truncate";

/** Every {@link RoundingMode}. */
export const roundingModes: readonly RoundingMode[] = Object.freeze([
  "half-even",
  "half-away",
  "half-positive",
  "floor",
  "ceiling",
  "truncate",
] as const);

/**
 * `x` as a multiple of `step`.
 *
 * @throws {@link PreconditionError} `step.notPositive`, `mode.unknown`.
 * @example
 * roundTo(rational(-5, 2), rational(1), "half-away")
 * // => { n: -3, d: 1 }
 */
export function roundTo(x: Rational, step: Rational, mode: RoundingMode): Rational {
  if (sign(step) <= 0) throw new PreconditionError("step.notPositive", step);
  if (!roundingModes.includes(mode)) throw new PreconditionError("mode.unknown", mode);
  const steps = divide(x, step);
  const below = wholePart(steps);
  if (equals(below, steps)) return x;
  return multiply(goesUp(steps, below, mode) ? add(below, one) : below, step);
}

/** `x` lies strictly between `below` and the next whole number. */
function goesUp(x: Rational, below: Rational, mode: RoundingMode): boolean {
  if (mode === "floor") return false;
  if (mode === "ceiling") return true;
  if (mode === "truncate") return sign(x) < 0;
  const half = compare(subtract(x, below), { n: 1, d: 2 });
  if (half !== 0) return half > 0;
  if (mode === "half-positive") return true;
  return mode === "half-away" ? sign(x) > 0 : !isEven(below);
}

const isEven = ({ n }: Rational): boolean => (typeof n === "number" ? n % 2 === 0 : n % 2n === 0n);
