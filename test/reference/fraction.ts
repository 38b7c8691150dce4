/**
 * Exact fractions of two BigInts, written anew so that the reference shares no arithmetic with the engine.
 *
 * Always in lowest terms, the denominator above 0.
 *
 * @module
 */

/** `n / d`. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** In lowest terms. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new Error("a fraction with denominator 0");
  const [top, bottom] = d < 0n ? [-n, -d] : [n, d];
  const common = commonDivisor(top < 0n ? -top : top, bottom);
  return { n: top / common, d: bottom / common };
}

export const zero: Fraction = { n: 0n, d: 1n };
export const one: Fraction = { n: 1n, d: 1n };

/** An amount as rules and assessments write it: `"0.1"`, `"2/3"`, `-4`, or a number that prints with an exponent. */
export function amount(written: string | number): Fraction {
  const [top = "", bottom] = String(written).trim().split("/");
  const numerator = decimal(top);
  return bottom === undefined ? numerator : divide(numerator, decimal(bottom));
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });

/** Below, at or above 0, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const equal = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;
export const sign = (a: Fraction): number => compare(a, zero);

/** The greatest whole number that is not above `a`. */
export function floorOf(a: Fraction): bigint {
  const cut = a.n / a.d;
  return a.n < 0n && cut * a.d !== a.n ? cut - 1n : cut;
}

/** As scorecards write it: a decimal if there is a finite one, else `"2/3"`. */
export function written(a: Fraction): string {
  let [rest, twos, fives] = [a.d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return `${a.n}/${a.d}`;
  const places = Math.max(twos, fives);
  const shifted = (a.n * 10n ** BigInt(places)) / a.d;
  const digits = String(shifted < 0n ? -shifted : shifted).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${shifted < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}

function decimal(written: string): Fraction {
  const [, minus, whole = "", part = "", power = "0"] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(written.trim()) ?? [];
  if (whole + part === "") throw new Error(`no amount: ${written}`);
  const digits = BigInt(whole + part) * (minus === "-" ? -1n : 1n);
  const shift = Number(power) - part.length;
  return shift < 0 ? fraction(digits, 10n ** BigInt(-shift)) : fraction(digits * 10n ** BigInt(shift));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
