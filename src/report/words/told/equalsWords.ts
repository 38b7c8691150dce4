/**
 * A number behind what it is the value of: `= 0.75`, `≈ 0.6667`.
 *
 * @module
 */
import type { AmountInput } from "../../../exact/readAmount.js";
import { precisely } from "../numbers.js";

/** With the sign that says whether all of its digits stand there. */
export function equalsWords(amount: AmountInput): string {
  const digits = precisely(amount);
  return digits.startsWith("≈") ? `≈ ${digits.slice(1)}` : `= ${digits}`;
}
