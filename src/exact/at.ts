/** Reads a list at an index that must be possible: a missing element never turns into `undefined` further down. */

import { PreconditionError } from "./PreconditionError.js";

/**
 * The element of `list` at `index`, counted from 0.
 *
 * @throws {@link PreconditionError} `index.impossible`: negative, not whole, or not below the length of the list.
 * @example
 * at(["low", "middle", "high"], 2)
 * // => "high"
 */
export function at<T>(list: readonly T[], index: number): T {
  if (!Number.isInteger(index) || index < 0 || index >= list.length) {
    throw new PreconditionError("index.impossible", { index, length: list.length });
  }
  return list[index] as T;
}
