/**
 * Rounding to a multiple of a step, in the six modes of the table in docs/forms.md.
 *
 * @module
 */
import { add, compare, divide, type Fraction, floorOf, fraction, multiply, sign, subtract } from "./fraction.js";

/** A step and what becomes of the numbers between two multiples of it. */
export type Mode = "half-even" | "half-away" | "half-positive" | "floor" | "ceiling" | "truncate";

/** `x` as a multiple of `to`. */
export function roundTo(x: Fraction, to: Fraction, mode: Mode): Fraction {
  const steps = divide(x, to);
  const below = floorOf(steps);
  const rest = subtract(steps, fraction(below));
  const up = sign(rest) !== 0 && goesUp(steps, below, rest, mode);
  return multiply(add(fraction(below), fraction(up ? 1n : 0n)), to);
}

/** Whether a number between two multiples goes to the upper one. */
function goesUp(steps: Fraction, below: bigint, rest: Fraction, mode: Mode): boolean {
  if (mode === "floor") return false;
  if (mode === "ceiling") return true;
  if (mode === "truncate") return sign(steps) < 0;
  const side = compare(rest, fraction(1n, 2n));
  if (side !== 0) return side > 0;
  if (mode === "half-positive") return true;
  if (mode === "half-away") return sign(steps) > 0;
  return below % 2n !== 0n;
}
