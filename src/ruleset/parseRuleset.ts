/**
 * Reads a ruleset from outside: the ruleset, or every issue at once.
 *
 * @module
 */

import type { Issue } from "../vocabulary/issue.js";
import { arrange } from "./arrange.js";
import { ruleIssues } from "./check/checkRulesetRules.js";
import { criteriaIssues, jsonIssues } from "./plainJson.js";
import type { Ruleset } from "./ruleset.js";
import { structure } from "./schema/read.js";
import { rulesetSchema } from "./schema/ruleset.js";
import { warningsOf } from "./warn/warningsOf.js";

/** The ruleset with what its authors should look at again, or all that is wrong with it. */
export type ParsedRuleset =
  | { readonly ok: true; readonly ruleset: Ruleset; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a ruleset: its shape and everything that its rules must keep to.
 *
 * All issues come back together, in the order of the document: what is damaged in one place keeps nothing from being found
 * in another. Only what is no JSON, or passes a limit of depth or size, is not looked at further. Never throws. The ruleset
 * is a copy; its amounts stand as they were written.
 *
 * A ruleset without issues comes with `warnings`, issues that refuse nothing, in the order of the document: a computation too
 * deep for words, and rules by which leaving a fact out may do better than its worst known value. Their codes and meanings
 * are in `rulesetWarningCodes`.
 *
 * @example
 * parseRuleset({ id: "demo" }).ok // => false
 */
export function parseRuleset(value: unknown): ParsedRuleset {
  const unfit = jsonIssues(value);
  const barred = unfit.length > 0 ? unfit : criteriaIssues(value);
  if (barred.length > 0) return { ok: false, issues: arrange(value, barred) };
  const { data, issues } = structure(rulesetSchema, value);
  const all = [...issues, ...ruleIssues(value)];
  return data !== undefined && all.length === 0
    ? { ok: true, ruleset: data, warnings: warningsOf(data, value) }
    : { ok: false, issues: arrange(value, all) };
}
