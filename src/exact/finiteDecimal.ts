/** Writes a fraction as a decimal when one with finitely many digits is exactly that fraction. */

import { fixedPoint } from "./fixedPoint.js";
import type { Rational } from "./rational.js";

/**
 * The shortest decimal that is exactly `x`, or nothing when its digits never end.
 *
 * @example
 * finiteDecimal({ n: 173, d: 2 })
 * // => "86.5"
 */
export function finiteDecimal(x: Rational): string | undefined {
  if (x.d === 1) return String(x.n);
  const places = decimalPlaces(x.d);
  if (places === undefined) return undefined;
  return fixedPoint((BigInt(x.n) * 10n ** BigInt(places)) / BigInt(x.d), places);
}

/** A fraction in lowest terms ends after as many decimals as its denominator has twos or fives, if it has nothing else. */
function decimalPlaces(d: number | bigint): number | undefined {
  let rest = BigInt(d);
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
