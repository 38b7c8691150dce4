/**
 * Reading keys of values of any shape.
 *
 * @module
 */

import { isKeyed } from "../vocabulary/checks.js";

/** The value of an own key; inherited ones (`constructor`) are not there, and what has no keys has none. */
export function own(value: unknown, key: unknown): unknown {
  return isKeyed(value) && typeof key === "string" && Object.hasOwn(value, key) ? value[key] : undefined;
}
