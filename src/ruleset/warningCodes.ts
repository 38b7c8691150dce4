/**
 * The codes of the warnings that reading a ruleset can give, each with one line of meaning. Codes are stable between releases.
 *
 * @module
 */

import type { Text } from "../vocabulary/text.js";

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** What each code means, by code. A warning refuses nothing. */
export const rulesetWarningCodes: Readonly<Record<string, Text>> = Object.freeze({
  "rule.deep": said(
    "计算超过三层而没有命名的评分项,已无法用文字说清。",
    "More than three computations stand in one another without a named node, so the rule can no longer be said in words.",
  ),
  "missing.pays": said(
    "缺报事实可能比其最差的已知值更有利。",
    "Leaving the fact out may do better than its worst known value.",
  ),
  "veto.missingPays": said("缺报事实可以避开一票否决。", "Leaving the fact out escapes the veto."),
});
