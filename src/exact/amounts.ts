/**
 * Arithmetic with amounts as text, for callers outside this package.
 *
 * Exact: amounts go in as strings or JSON numbers and come out as canonical strings; nothing is rounded but by
 * {@link roundAmount} and {@link formatAmount}, as they are told, and by {@link toNumber}, which says so.
 *
 * Each function throws a {@link PreconditionError} for what is no amount: `amount.type`, `amount.syntax`,
 * `amount.digits`, `amount.notFinite`, `amount.denominator`, `amount.tooLong`.
 *
 * @module
 */

import { fixedPoint } from "./fixedPoint.js";
import { nearestDouble } from "./nearestDouble.js";
import { PreconditionError } from "./PreconditionError.js";
import { add, compare, divide, multiply, one, type Rational, rational, subtract, zero } from "./rational.js";
import { type Amount, type AmountInput, mostComputedDigits, readAmount } from "./readAmount.js";
import { type RoundingMode, roundTo } from "./rounding.js";
import { writeAmount } from "./writeAmount.js";

/**
 * The one way to write this amount.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 * @example
 * canonicalAmount("86.50")
 * // => "86.5"
 * @example
 * canonicalAmount("4/6")
 * // => "2/3"
 */
export function canonicalAmount(a: AmountInput): Amount {
  return writeAmount(exactly(a));
}

/**
 * -1 if `a` is the less, 1 if it is the greater, 0 if they are the same number, however they are written.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 * @example
 * ["9.5", "86.5", "10"].sort(compareAmounts)
 * // => ["9.5", "10", "86.5"]
 */
export function compareAmounts(a: AmountInput, b: AmountInput): -1 | 0 | 1 {
  return compare(exactly(a), exactly(b));
}

/**
 * `a` as a multiple of `to`.
 *
 * @throws {@link PreconditionError} an `amount.` code, `step.notPositive`, `mode.unknown`.
 * @example
 * roundAmount("2/3", "0.01", "half-away")
 * // => "0.67"
 */
export function roundAmount(a: AmountInput, to: AmountInput, mode: RoundingMode): Amount {
  return writeAmount(roundTo(exactly(a), exactly(to), mode));
}

/**
 * The sum; of nothing, `"0"`.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 * @example
 * sumAmounts(["0.1", 0.2, "1/3"])
 * // => "19/30"
 */
export function sumAmounts(list: readonly AmountInput[]): Amount {
  return writeAmount(list.map(exactly).reduce(add, zero));
}

/**
 * The product; of nothing, `"1"`.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 * @example
 * productAmounts(["1.1", "1.1"])
 * // => "1.21"
 */
export function productAmounts(list: readonly AmountInput[]): Amount {
  return writeAmount(list.map(exactly).reduce(multiply, one));
}

/**
 * `a` divided by `b`.
 *
 * @throws {@link PreconditionError} an `amount.` code, `divide.byZero`.
 * @example
 * quotientAmount(1, "0.3")
 * // => "10/3"
 */
export function quotientAmount(a: AmountInput, b: AmountInput): Amount {
  return writeAmount(divide(exactly(a), exactly(b)));
}

/**
 * `a` less `b`.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 * @example
 * differenceAmount("0.3", "0.1")
 * // => "0.2"
 */
export function differenceAmount(a: AmountInput, b: AmountInput): Amount {
  return writeAmount(subtract(exactly(a), exactly(b)));
}

/**
 * The nearest double, correctly rounded: for charts, never for decisions. Beyond the doubles it is an infinity.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 * @example
 * toNumber("1/3")
 * // => 0.3333333333333333
 */
export function toNumber(a: AmountInput): number {
  return nearestDouble(exactly(a));
}

/** How an amount is shown. */
export interface AmountFormat {
  /** Exactly so many digits after the point: whole, 0 to 100. */
  readonly decimals: number;
  readonly mode: RoundingMode;
  /** Whether the digits before the point stand in threes, as in `1,234,567`; they do not unless it is said. */
  readonly grouping?: boolean;
}

/** More decimals than any sheet shows; the bound keeps a slip of the pen from asking for gigabytes. */
const mostDecimals = 100;

/**
 * `a` rounded and written with a fixed number of decimals, the same in every locale. Zero has no minus.
 *
 * @throws {@link PreconditionError} an `amount.` code, `decimals.impossible`, `mode.unknown`.
 * @example
 * formatAmount("2/3", { decimals: 2, mode: "half-away" })
 * // => "0.67"
 * @example
 * formatAmount("1234567.5", { decimals: 2, mode: "half-even", grouping: true })
 * // => "1,234,567.50"
 */
export function formatAmount(a: AmountInput, { decimals, mode, grouping = false }: AmountFormat): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    throw new PreconditionError("decimals.impossible", decimals);
  }
  const scaled = multiply(exactly(a), rational(10n ** BigInt(decimals)));
  const text = fixedPoint(roundTo(scaled, one, mode).n, decimals);
  return grouping ? text.replace(/[0-9]+/, inThrees) : text;
}

const inThrees = (digits: string): string => digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");

function exactly(input: AmountInput): Rational {
  const reading = readAmount(input, mostComputedDigits);
  if (!reading.ok) throw new PreconditionError(reading.code, input);
  return reading.value;
}
