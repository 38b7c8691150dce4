/**
 * How many at the end of a rising list hold a test that, once it holds, holds to the end: found by halving.
 *
 * @module
 */
import { at } from "../../exact/at.js";

/** The number of elements from the first that `holds` to the end. */
export function countFrom<T>(rising: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(at(rising, middle))) high = middle;
    else low = middle + 1;
  }
  return rising.length - low;
}
