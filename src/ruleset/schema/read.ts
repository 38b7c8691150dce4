/**
 * Reads data from outside by a schema: the value, or every issue.
 *
 * @module
 */

import * as z from "zod/mini";
import type { Issue, Outcome } from "../../vocabulary/issue.js";
import { arrange } from "../arrange.js";
import { jsonIssues } from "../plainJson.js";
import { translate } from "./translate.js";

/**
 * `value` as the schema describes it, a copy that shares nothing with it; or all issues, in the order of the document.
 *
 * Never throws. What is no JSON at all, or passes a limit, is not looked at further.
 */
export function read<T>(schema: z.ZodMiniType<T>, value: unknown): Outcome<T> {
  const unfit = jsonIssues(value);
  if (unfit.length > 0) return { ok: false, issues: arrange(value, unfit) };
  const { data, issues } = structure(schema, value);
  return data === undefined ? { ok: false, issues: arrange(value, issues) } : { ok: true, value: data };
}

/** What a schema says of a value that is JSON within the limits; issues as they were found. */
export function structure<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): { readonly data?: T; readonly issues: readonly Issue[] } {
  const result = z.safeParse(schema, value, { reportInput: true });
  return result.success ? { data: result.data, issues: [] } : { issues: result.error.issues.flatMap(translate) };
}
