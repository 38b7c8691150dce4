/**
 * Reads an amount from outside: a string, or a JSON number.
 *
 * Exact: a string means the number it writes, a JSON number the decimal it prints as. A number with more digits than a
 * double surely keeps is refused instead of being taken for something near it.
 *
 * @module
 */

import { finiteDecimal } from "./finiteDecimal.js";
import { mostDigits, type Rational, rational } from "./rational.js";

/** Canonical text of an exact number: `"86.5"`, `"-0.25"`, or `"2/3"` in lowest terms where no finite decimal exists. */
export type Amount = string;

/** An amount as it comes in: any such text, also `"86.50"` or `"4/6"`, or a JSON number of at most 15 significant digits. */
export type AmountInput = string | number;

/** Why a value is no amount. */
export type AmountCode =
  /** Neither a string nor a number. */
  | "amount.type"
  /** A string that is no decimal and no fraction. */
  | "amount.syntax"
  /** A JSON number of more than 15 significant digits: write it as a string. */
  | "amount.digits"
  /** NaN or an infinity. */
  | "amount.notFinite"
  /** A fraction with denominator 0. */
  | "amount.denominator"
  /** More than 400 digits, as it stands or as a canonical amount. */
  | "amount.tooLong";

/** The number read, or why there is none. */
export type AmountReading =
  | { readonly ok: true; readonly value: Rational }
  | { readonly ok: false; readonly code: AmountCode };

/** Every decimal of 15 significant digits survives the way through a double and back; of those with 16, some do not. */
const surelyKept = 15;

/** The longest JSON numbers (1e-323 and the like) have some 325 digits when written out: whatever is read can be read again. */
const mostFromOutside = 400;

/** Numbers that this package computed may be longer: a denominator of so many digits can take thrice as many decimals. */
export const mostComputedDigits = 4 * mostDigits;

/** An optional minus, then digits without needless leading zeros, then decimals or a denominator. */
const form = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+|\/(?:0|[1-9][0-9]*))?$/;

/**
 * The exact number that `input` stands for, if it has no more than `most` digits: 400 for what comes from outside; what this
 * package computed itself may be longer. Never throws.
 *
 * @example
 * readAmount("4/6")
 * // => { ok: true, value: { n: 2, d: 3 } }
 * @example
 * readAmount(0.1 + 0.2)
 * // => { ok: false, code: "amount.digits" }
 */
export function readAmount(input: unknown, most: number = mostFromOutside): AmountReading {
  if (typeof input === "number") return readNumber(input);
  return typeof input === "string" ? readText(input, most) : no("amount.type");
}

function readNumber(x: number): AmountReading {
  if (!Number.isFinite(x)) return no("amount.notFinite");
  if (Number.isInteger(x) && Math.abs(x) < 1e15) return yes(rational(x));
  // The same digits as String(x), always in the form d.ddde±x and without trailing zeros.
  const printed = x.toExponential();
  const e = printed.indexOf("e");
  const digits = printed.slice(0, e).replace(".", "");
  const significant = countDigits(digits);
  if (significant > surelyKept) return no("amount.digits");
  return yes(decimal(digits, Number(printed.slice(e + 1)) - (significant - 1)));
}

function readText(text: string, most: number): AmountReading {
  if (!form.test(text)) return no("amount.syntax");
  if (countDigits(text) > most) return no("amount.tooLong");
  const slash = text.indexOf("/");
  if (slash < 0) {
    const point = text.indexOf(".");
    return yes(decimal(text.replace(".", ""), point < 0 ? 0 : point + 1 - text.length));
  }
  const denominator = BigInt(text.slice(slash + 1));
  if (denominator === 0n) return no("amount.denominator");
  const value = rational(BigInt(text.slice(0, slash)), denominator);
  return countDigits(finiteDecimal(value) ?? "") > most ? no("amount.tooLong") : yes(value);
}

/** `digits × 10^exponent`. */
function decimal(digits: string, exponent: number): Rational {
  // Both parts are safe integers, and a power of ten read from text is correctly rounded, here exact.
  if (digits.length <= surelyKept && exponent <= 0 && exponent >= -surelyKept) {
    return rational(Number(digits), Number(`1e${-exponent}`));
  }
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? rational(BigInt(digits), power) : rational(BigInt(digits) * power);
}

const countDigits = (text: string): number => text.replace(/[^0-9]/g, "").length;
const yes = (value: Rational): AmountReading => ({ ok: true, value });
const no = (code: AmountCode): AmountReading => ({ ok: false, code });
