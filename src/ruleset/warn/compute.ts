/**
 * Computed quantities: every operand is needed, and each moves the result up, down or either way.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { multiply, negate, one, type Rational, zero } from "../../exact/rational.js";
import { type RoundingMode, roundTo } from "../../exact/rounding.js";
import type { Interval } from "../check/interval.js";
import { atZero, exactly, greater, hull, lesser, mayBe, over, plus, risen, signOf, times } from "./bounds.js";
import { eitherNum, type Num, type NumShift, noNum, numOf, numsApart, tidyNum } from "./num.js";
import { anyAbsence, type Shift, together, untold } from "./shift.js";

/** What becomes of a result when an operand rises. */
export type Turn = "rises" | "falls" | "either" | "stays";

/** A result of operands all of which are needed. */
export function strict(
  operands: readonly Num[],
  make: (bounds: readonly Interval[]) => Interval,
  turnOf: (index: number, bounds: readonly Interval[]) => Turn,
): Num {
  const bounds = operands.flatMap((operand) => (operand.bounds === undefined ? [] : [operand.bounds]));
  if (bounds.length < operands.length) return noNum;
  const shifts = operands.flatMap((operand, index) =>
    operand.shifts.flatMap(({ is: { kind, of }, ...shift }) =>
      turned({ ...shift, is: { kind, of: make(bounds.with(index, of)) } }, turnOf(index, bounds)),
    ),
  );
  const na = anyAbsence(operands.map((operand) => operand.na));
  return tidyNum({ bounds: make(bounds), na, ...together(operands), shifts });
}

/** A shift behind an operation that turns it. */
export function turned(shift: Shift<NumShift>, turn: Turn): readonly Shift<NumShift>[] {
  const { kind, of } = shift.is;
  if (turn === "stays") return [];
  if (turn === "rises" || kind === "onlyMissing") return [shift];
  // The worst of what is there only once known was the least of it.
  if (kind === "onlyKnown") return [untold(shift)];
  const other: Shift<NumShift> = { ...shift, is: { kind: kind === "below" ? "above" : "below", of } };
  return turn === "falls" ? [other] : [untold(shift), untold(other)];
}

const rising = (): Turn => "rises";

/** A result of one operand that never falls when it rises. */
export const monotone = (of: Num, make: (bounds: Interval) => Interval, turn: Turn = "rises"): Num =>
  strict(
    [of],
    (bounds) => make(at(bounds, 0)),
    () => turn,
  );

/** The sum; 0 for none. */
export const sumOf = (operands: readonly Num[]): Num =>
  strict(operands, (bounds) => bounds.reduce(plus, atZero), rising);

const productOfBounds = (bounds: readonly Interval[]): Interval => bounds.reduce(times, exactly(one));

/** The product; 1 for none. */
export const productOf = (operands: readonly Num[]): Num =>
  strict(operands, productOfBounds, (index, bounds) => turnBy(productOfBounds(bounds.toSpliced(index, 1))));

/** Which way a factor turns what it is multiplied with. */
const turnBy = (factor: Interval): Turn => {
  const sign = signOf(factor);
  return sign === 0 ? "either" : sign > 0 ? "rises" : "falls";
};

/** So many times as much. */
export const scaled = (of: Num, by: Rational): Num => productOf([of, numOf(by)]);

/** `a − b`. */
export const differenceOf = (a: Num, b: Num): Num => sumOf([a, scaled(b, negate(one))]);

/** The least, or the greatest, of one or more. */
export const extremeOf = (which: "least" | "greatest", operands: readonly Num[]): Num =>
  strict(operands, (bounds) => bounds.slice(1).reduce(which === "least" ? lesser : greater, at(bounds, 0)), rising);

/** To a multiple of `to`. */
export const roundedTo = (of: Num, to: Rational, mode: RoundingMode): Num =>
  monotone(of, (bounds) => risen(bounds, (x) => roundTo(x, to, mode)));

/** Between limits; the floor wins if they cross. */
export function limitedTo(of: Num, floor: Num | undefined, ceiling: Num | undefined): Num {
  const below = ceiling === undefined ? of : extremeOf("least", [of, ceiling]);
  return floor === undefined ? below : extremeOf("greatest", [below, floor]);
}

/** `a / b`, or `ifZero` where `b` is 0. */
export function ratioOf(a: Num, b: Num, ifZero: Num | undefined): Num {
  const instead = ifZero !== undefined && b.bounds !== undefined && mayBe(b.bounds, zero) ? ifZero : undefined;
  const quotient = strict(
    [a, b],
    (bounds) => quotients(at(bounds, 0), at(bounds, 1), instead),
    (index, bounds) => ratioTurn(index, at(bounds, 0), at(bounds, 1)),
  );
  const divisor = b.bounds;
  if (instead === undefined || quotient.bounds === undefined || divisor === undefined) return quotient;
  const jumps = b.shifts.flatMap(({ is, ...shift }) =>
    jumpsOf(is, divisor, quotient, instead).map((one) => untold({ ...shift, is: one })),
  );
  const made = eitherNum([quotient, instead], anyAbsence([quotient.na, instead.na === "never" ? "never" : "ruled"]));
  return tidyNum({
    ...made,
    shifts: [...made.shifts, ...jumps],
    hides: [...new Set([...made.hides, ...jumps.map(({ by }) => by)])],
  });
}

function quotients(above: Interval, below: Interval, ifZero: Num | undefined): Interval {
  const proper = over(above, below);
  const other = ifZero !== undefined && mayBe(below, zero) ? ifZero.bounds : undefined;
  return proper && other ? hull(proper, other) : (proper ?? other ?? atZero);
}

function ratioTurn(index: number, above: Interval, below: Interval): Turn {
  if (index === 0) return turnBy(below);
  if (signOf(below) === 0) return "either";
  const turn = turnBy(above);
  return turn === "either" ? turn : turn === "rises" ? "falls" : "rises";
}

/** What a shift of the divisor makes where it is 0 in one of the two answers only. */
function jumpsOf({ kind }: NumShift, divisor: Interval, quotient: Num, instead: Num): readonly NumShift[] {
  if (kind !== "below" && kind !== "above") return [];
  const side = signOf(divisor);
  // What is never negative is 0 in the lower of two answers.
  const [isZeroMissing, isZeroKnown] = [
    side === 0 || (kind === "below") === side > 0,
    side === 0 || (kind === "above") === side > 0,
  ];
  return [...(isZeroMissing ? numsApart(instead, quotient) : []), ...(isZeroKnown ? numsApart(quotient, instead) : [])];
}

/** How many steps of a size lie from one number up to another. */
export function stepsOf(from: Num, to: Num, step: Rational, started: boolean): Num {
  const size = ratioOf(differenceOf(to, from), numOf(step), undefined);
  return extremeOf("greatest", [roundedTo(size, one, started ? "ceiling" : "floor"), numOf(zero)]);
}

/** One part of a tally: so much for each, limited in size. */
export function tallyPart(count: Num, each: Rational, most: Rational | undefined): Num {
  const points = scaled(count, each);
  if (most === undefined) return points;
  return limitedTo(points, numOf(multiply(most, negate(one))), numOf(most));
}
