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

/** The ruleset, or all that is wrong with it. */
export type ParsedRuleset =
  | { readonly ok: true; readonly ruleset: Ruleset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a ruleset: its shape and everything that its rules must keep to.
 *
 * All issues come back together, in the order of the document: what is damaged in one place keeps nothing from being found
 * in another. Only what is no JSON, or passes a limit of depth or size, is not looked at further. Never throws. The ruleset
 * is a copy; its amounts stand as they were written.
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
    ? { ok: true, ruleset: data }
    : { ok: false, issues: arrange(value, all) };
}
