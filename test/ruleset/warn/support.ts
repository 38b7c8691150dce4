/** Small rulesets over the catalogue of facts, and the warnings that they give as text: `code path`. */
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { type Issue, writePath } from "../../../src/vocabulary/issue.js";
import { leaf, type Parts, rules } from "../../scoring/support.js";

/** The warnings of a ruleset; issues make the test fail. */
export function warningsIn(value: unknown): readonly Issue[] {
  const parsed = parseRuleset(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.warnings;
}

/** The warnings of a small ruleset, with paths from its rubric on. */
export const warned = (parts: Parts): readonly string[] =>
  warningsIn(rules(parts)).map(({ code, path }) => `${code} ${writePath(path).replace("rubrics.sheet.", "")}`);

/** By which of some answers, from the worst to the best, it pays to leave the fact out: `+` if it does. */
export type Pays = string;

/** More is better, less is, it depends on what else there is, and neither ever matters. */
export const [up, down, either, nowhere] = ["-++", "++-", "+++", "---"] as const;

const paying = (rules: readonly Quantity[]): Pays =>
  rules
    .map((rule) => warned({ nodes: [leaf("x", rule)] }))
    .map((warnings) => (warnings.some((warning) => warning.startsWith("missing.pays")) ? "+" : "-"))
    .join("");

/** A rule about a number from 0 to 20, with the answers 0, 5 and 20. */
export const paysOfNumber = (rule: (x: Quantity) => Quantity): Pays =>
  paying([0, 5, 20].map((missing) => rule({ kind: "given", of: { kind: "fact", fact: "a.m" }, missing })));

/** A rule about a flag, with the answers false and true. */
export const paysOfFlag = (rule: (x: Condition) => Quantity): Pays =>
  paying([false, true].map((missing) => rule({ kind: "given", of: { kind: "flag", flag: "a.also" }, missing })));

/** A rule about a label from `one` to `three`, with each of them as answer. */
export const paysOfLabel = (rule: (x: Level) => Quantity): Pays =>
  paying(
    ["one", "two", "three"].map((missing) =>
      rule({ kind: "given", of: { kind: "fact", fact: "a.rank" }, missing, notApplicable: missing }),
    ),
  );
