/** The one way an exact number is written when it leaves: `"86.5"`, or `"2/3"` where no finite decimal exists. */

import { finiteDecimal } from "./finiteDecimal.js";
import type { Rational } from "./rational.js";
import type { Amount } from "./readAmount.js";

/**
 * `r` as a canonical amount: equal numbers are written alike, and {@link readAmount} reads the same number back.
 *
 * @example
 * writeAmount({ n: 2, d: 3 })
 * // => "2/3"
 */
export function writeAmount(r: Rational): Amount {
  return finiteDecimal(r) ?? `${r.n}/${r.d}`;
}
