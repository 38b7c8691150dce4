/**
 * Computing with values: strict, so one operand that does not apply decides, and one that is missing leaves bounds.
 *
 * Exact. Bounds are attained where each operand is read once.
 *
 * @module
 */

import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import {
  add,
  compare,
  divide,
  greatest as greatestOf,
  isZero,
  least as leastOf,
  multiply,
  one,
  type Rational,
  sign,
  zero,
} from "../../exact/rational.js";
import { type RoundingMode, roundTo } from "../../exact/rounding.js";
import { between, eitherNum, known, lowerBound, type Num, noNum, settledNumber, upperBound } from "./value.js";

/** What strict operands make of the result's state: a certain "not applicable", or what remains open. */
export function strict(operands: readonly Num[], make: () => readonly [Rational | null, Rational | null]): Num {
  const absent = operands.find(({ some }) => !some);
  if (absent?.na) return noNum(absent.na);
  const [least, greatest] = make();
  const na = operands.find((operand) => operand.na !== null)?.na ?? null;
  return between(
    least,
    greatest,
    na,
    operands.some(({ missing }) => missing),
  );
}

/** The sum; 0 for none. */
export function sumOf(operands: readonly Num[]): Num {
  return strict(operands, () => [
    totalOf(operands.map(({ least }) => least)),
    totalOf(operands.map(({ greatest }) => greatest)),
  ]);
}

/** The sum of bounds, infinite if one is. */
export function totalOf(bounds: readonly (Rational | null)[]): Rational | null {
  return bounds.reduce<Rational | null>(
    (sum, bound) => (sum === null || bound === null ? null : add(sum, bound)),
    zero,
  );
}

/** The product; 1 for none. A missing factor of a certain 0 gives 0. */
export function productOf(operands: readonly Num[]): Num {
  return strict(operands, () =>
    operands
      .slice(1)
      .reduce<Interval>((product, { least, greatest }) => times(product, [least, greatest]), first(operands)),
  );
}

type Interval = readonly [Rational | null, Rational | null];

const first = (operands: readonly Num[]): Interval => {
  const head = operands[0];
  return head ? [head.least, head.greatest] : [one, one];
};

/** Interval times interval; a bound of `null` is infinite on its side. */
export function times(a: Interval, b: Interval): Interval {
  const corners: (Rational | "-" | "+")[] = [];
  for (const [x, xInfinite] of [
    [a[0], "-"],
    [a[1], "+"],
  ] as const)
    for (const [y, yInfinite] of [
      [b[0], "-"],
      [b[1], "+"],
    ] as const)
      corners.push(corner(x, xInfinite, y, yInfinite));
  const finite = corners.filter((x): x is Rational => typeof x !== "string");
  return [
    corners.includes("-") ? null : leastOf(at(finite, 0), ...finite.slice(1)),
    corners.includes("+") ? null : greatestOf(at(finite, 0), ...finite.slice(1)),
  ];
}

/** One corner of a product of intervals; 0 times infinity is 0, since 0 times every number is. */
function corner(
  x: Rational | null,
  xInfinite: "-" | "+",
  y: Rational | null,
  yInfinite: "-" | "+",
): Rational | "-" | "+" {
  if (x !== null && y !== null) return multiply(x, y);
  const signs =
    (x === null ? (xInfinite === "-" ? -1 : 1) : sign(x)) * (y === null ? (yInfinite === "-" ? -1 : 1) : sign(y));
  return signs === 0 ? zero : signs < 0 ? "-" : "+";
}

/** The least (or greatest) of the operands; at least one. */
export function extremeOf(which: "least" | "greatest", operands: readonly Num[]): Num {
  const lower = operands.map(({ least }) => least);
  const upper = operands.map(({ greatest }) => greatest);
  return strict(operands, () =>
    which === "least" ? [lowestOf(lower), leastFinite(upper)] : [greatestFinite(lower), highestOf(upper)],
  );
}

/** The lowest of lower bounds: unbounded if one is. */
export const lowestOf = (bounds: readonly (Rational | null)[]): Rational | null =>
  bounds.reduce(lowerBound, at(bounds, 0));
/** The highest of upper bounds: unbounded if one is. */
export const highestOf = (bounds: readonly (Rational | null)[]): Rational | null =>
  bounds.reduce(upperBound, at(bounds, 0));
/** The least of upper bounds: bounded if one is. */
export const leastFinite = (bounds: readonly (Rational | null)[]): Rational | null =>
  pick(bounds, (a, b) => compare(a, b) <= 0);
/** The greatest of lower bounds: bounded if one is. */
export const greatestFinite = (bounds: readonly (Rational | null)[]): Rational | null =>
  pick(bounds, (a, b) => compare(a, b) >= 0);

function pick(bounds: readonly (Rational | null)[], keeps: (a: Rational, b: Rational) => boolean): Rational | null {
  return bounds.reduce(
    (best, bound) => (best === null ? bound : bound === null || keeps(best, bound) ? best : bound),
    null,
  );
}

/**
 * `a / b`, or `ifZero` where `b` is 0. With `grid`, `b` is a multiple of it and never below 0.
 *
 * @throws {@link PreconditionError} `divide.byZero`: `b` is certainly 0 and no rule says what then.
 */
export function ratioOf(a: Num, b: Num, ifZero: Num | undefined, grid?: Rational): Num {
  const exact = b.some && b.least !== null && b.greatest !== null && isZero(b.least) && isZero(b.greatest);
  if (exact && ifZero) return replaceWhereZero(a, b, ifZero);
  const quotient = strict([a, b], () => quotientBounds([a.least, a.greatest], awayFromZero(b, grid)));
  // Here the divisor is not settled, so something is missing.
  return ifZero && quotient.some && mayBeZero(b) ? eitherNum(quotient, ifZero, true) : quotient;
}

/** The denominators other than 0. */
function awayFromZero({ least, greatest }: Num, grid: Rational | undefined): Interval {
  const isZeroFirst =
    grid !== undefined && least !== null && isZero(least) && (greatest === null || compare(greatest, grid) >= 0);
  return isZeroFirst ? [grid, greatest] : [least, greatest];
}

/** The denominator is certainly 0: the replacement, unless an operand does not apply or may not. */
function replaceWhereZero(a: Num, b: Num, ifZero: Num): Num {
  const state = strict([a, b], () => [zero, zero]);
  if (!state.some) return state;
  const missing = ifZero.some && (ifZero.missing || state.missing);
  return { ...ifZero, na: ifZero.na ?? state.na, missing };
}

const mayBeZero = ({ least, greatest }: Num): boolean =>
  (least === null || sign(least) <= 0) && (greatest === null || sign(greatest) >= 0);

/** Quotients over the denominators other than 0. */
function quotientBounds(a: Interval, [low, high]: Interval): Interval {
  const parts: Interval[] = [];
  // The part of the denominators above 0, then the part below; next to 0 the quotient has no bound.
  if (high === null || sign(high) > 0)
    parts.push(times(a, [high === null ? zero : invert(high), low !== null && sign(low) > 0 ? invert(low) : null]));
  if (low === null || sign(low) < 0)
    parts.push(times(a, [high !== null && sign(high) < 0 ? invert(high) : null, low === null ? zero : invert(low)]));
  if (parts.length === 0) throw new PreconditionError("divide.byZero", 0);
  return [lowestOf(parts.map(([x]) => x)), highestOf(parts.map(([, x]) => x))];
}

const invert = (x: Rational): Rational => divide(one, x);

/** Rounded to a multiple of `to`; rounding keeps order, so bounds round to bounds. */
export function roundedTo(x: Num, to: Rational, mode: RoundingMode): Num {
  const settled = settledNumber(x);
  if (settled !== null && !x.missing) return known(roundTo(settled, to, mode));
  return strict([x], () => [x.least && roundTo(x.least, to, mode), x.greatest && roundTo(x.greatest, to, mode)]);
}

/** Between `floor` and `ceiling`; the floor wins if they cross. */
export function limitedTo(x: Num, floor: Num | undefined, ceiling: Num | undefined): Num {
  const below = ceiling ? extremeOf("least", [x, ceiling]) : x;
  return floor ? extremeOf("greatest", [below, floor]) : below;
}
