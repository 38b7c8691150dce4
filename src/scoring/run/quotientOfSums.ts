/**
 * Bounds of a quotient of two sums, where some parts are certainly in both sums and others may be in both or in neither.
 *
 * Exact, and attained: a part that may be left out is in the greatest quotient if it lies above it and not if it lies below,
 * so only the parts from the highest down need to be tried.
 *
 * @module
 */
import { add, compare, divide, greatest, isZero, negate, type Rational, sign, zero } from "../../exact/rational.js";

/** What is added above the line, between bounds (`null` is infinite), and below it: at least 0. */
export interface Part {
  readonly least: Rational | null;
  readonly greatest: Rational | null;
  readonly below: Rational;
}

/** Least and greatest quotient over every choice with something below the line; there must be such a choice. */
export function quotientOfSums(
  sure: readonly Part[],
  perhaps: readonly Part[],
): readonly [Rational | null, Rational | null] {
  const upward = ({ greatest: above, below }: Part): OneSided => ({ above, below });
  const downward = ({ least: above, below }: Part): OneSided => ({ above: above && negate(above), below });
  const low = greatestQuotient(sure.map(downward), perhaps.map(downward));
  return [low && negate(low), greatestQuotient(sure.map(upward), perhaps.map(upward))];
}

/** A part at one of its bounds. */
interface OneSided {
  readonly above: Rational | null;
  readonly below: Rational;
}

interface Bounded {
  readonly above: Rational;
  readonly below: Rational;
}

function greatestQuotient(sure: readonly OneSided[], perhaps: readonly OneSided[]): Rational | null {
  const parts = [...sure, ...perhaps];
  if (!parts.every(isBounded)) return null;
  const [fixed, free] = [parts.slice(0, sure.length), parts.slice(sure.length)];
  const base = [...fixed, ...free.filter(({ above, below }) => isZero(below) && sign(above) > 0)].reduce(plus, nothing);
  const falling = free
    .filter(({ below }) => !isZero(below))
    .sort((a, b) => compare(divide(b.above, b.below), divide(a.above, a.below)));
  // With nothing below the line yet, any one part may come first.
  const tried = isZero(base.below) ? falling.map((part) => plus(base, part)) : [base];
  let sum = base;
  for (const part of falling) {
    sum = plus(sum, part);
    tried.push(sum);
  }
  const [first = base, ...others] = tried;
  return greatest(quotient(first), ...others.map(quotient));
}

const nothing: Bounded = Object.freeze({ above: zero, below: zero });
const isBounded = (part: OneSided): part is Bounded => part.above !== null;
const plus = (a: Bounded, b: Bounded): Bounded => ({ above: add(a.above, b.above), below: add(a.below, b.below) });
const quotient = ({ above, below }: Bounded): Rational => divide(above, below);
