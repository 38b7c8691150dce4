/**
 * Numbers as people read them. What is shown is rounded, half away from zero (四舍五入); what is computed and compared is not.
 *
 * @module
 */
import { canonicalAmount, formatAmount } from "../../exact/amounts.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import { divide, isZero, type Rational, rational } from "../../exact/rational.js";
import { type Amount, type AmountInput, readAmount } from "../../exact/readAmount.js";
import { roundTo } from "../../exact/rounding.js";
import { writeAmount } from "../../exact/writeAmount.js";

/** An exact number: an amount, or a fraction too long to be one, as the mean of a thousand fractions is. */
export type Exact = AmountInput | Rational;

/** Points: two decimals. */
export function points(value: Exact): string {
  return rounded(exactly(value), 2);
}

/** A whole count, in threes. */
export function whole(count: number): string {
  return rounded(rational(count), 0);
}

/** `part` of `of` in per cent with one decimal; a dash where there is nothing to take a part of. */
export function percent(part: Exact, of: Exact): string {
  const all = exactly(of);
  return isZero(all) ? "–" : `${rounded(divide(exactly(part), divide(all, rational(100))), 1)}%`;
}

/** At most so many digits after the point; more are shown rounded, and marked so. */
const mostDigits = 4;

/** An amount as it is; one with more than four decimals, or with decimals without end, as `≈0.6667`. What is no amount stays as it is. */
export function precisely(amount: AmountInput): string {
  if (!readAmount(amount).ok) return String(amount);
  const exact: Amount = canonicalAmount(amount);
  const decimals = exact.includes("/") ? mostDigits + 1 : (exact.split(".")[1]?.length ?? 0);
  const shown = rounded(exactly(exact), Math.min(decimals, mostDigits));
  return decimals > mostDigits ? `≈${shown}` : shown;
}

/**
 * The number that an amount stands for.
 *
 * @throws {@link PreconditionError} an `amount.` code.
 */
export function exactly(value: Exact): Rational {
  if (typeof value === "object") return value;
  const reading = readAmount(value);
  if (!reading.ok) throw new PreconditionError(reading.code, value);
  return reading.value;
}

/** Rounded once, from the exact number. */
function rounded(value: Rational, decimals: number): string {
  const step = rational(1, 10 ** decimals);
  const short = writeAmount(roundTo(value, step, "half-away"));
  return formatAmount(short, { decimals, mode: "half-away", grouping: true });
}
