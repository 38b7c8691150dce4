/**
 * Computes, unless numbers grow too long: rules may multiply what files hold until nobody could write it down.
 *
 * @module
 */
import { PreconditionError } from "../exact/PreconditionError.js";
import type { Outcome } from "../vocabulary/issue.js";

/** What comes of it, or the issue `number.tooLong`; any other error is a fault of the program and goes on its way. */
export function unlessTooLong<T>(compute: () => T): Outcome<T> {
  try {
    return { ok: true, value: compute() };
  } catch (error) {
    if (!(error instanceof PreconditionError) || error.code !== "rational.tooLong") throw error;
    return { ok: false, issues: [{ code: "number.tooLong", path: [], values: {} }] };
  }
}
