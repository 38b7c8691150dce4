/**
 * Facts as the analysis sees them: what their declaration allows, and whether anybody can leave them out.
 *
 * @module
 */
import { declaredFact, labelsOf } from "../check/declared.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import { between, fromZero } from "./bounds.js";
import { type Num, numWithin } from "./num.js";
import { answers, type Options, optionsOf } from "./options.js";
import { type Absence, nothing } from "./shift.js";

/** A number fact or field. */
export function numberFact(ruleset: Ruleset, name: string): Num {
  const { least, greatest } = declaredFact(ruleset, name);
  return numWithin(between(least, greatest), absenceOf(ruleset, name), leftOut(ruleset, name));
}

/** The time from a date. */
export const timeFrom = (ruleset: Ruleset, name: string): Num =>
  numWithin(fromZero, absenceOf(ruleset, name), leftOut(ruleset, name));

/** A flag. */
export const flagFact = (ruleset: Ruleset, name: string): Options =>
  optionsOf(answers, absenceOf(ruleset, name), leftOut(ruleset, name));

/** A level fact or field. */
export const levelFact = (ruleset: Ruleset, name: string): Options =>
  optionsOf(labelsIn(ruleset, declaredFact(ruleset, name).scale), absenceOf(ruleset, name), leftOut(ruleset, name));

/** Every label of a scale. */
export function labelsIn(ruleset: Ruleset, scale: string | undefined): readonly string[] {
  const { order = [], unranked = [] } = labelsOf(ruleset, scale) ?? {};
  return [...order, ...unranked];
}

/** The fact, if it can be left out: figures of peers are never stated, so nobody can. */
export const leftOut = (ruleset: Ruleset, name: string): ReadonlySet<string> =>
  own(declarationOf(ruleset, name), "cohort") === undefined ? new Set([name]) : nothing;

/** Whether a fact may be said not to apply; a field never is. */
export const absenceOf = (ruleset: Ruleset, name: string): Absence =>
  name.split(".").length === 2 && own(declarationOf(ruleset, name), "mayNotApply") === true ? "said" : "never";

/** How many entries a ledger has at most, where that is declared. */
export function mostEntries(ruleset: Ruleset, ledger: string): number | undefined {
  const most = own(declarationOf(ruleset, ledger), "most");
  return typeof most === "number" ? most : undefined;
}

function declarationOf(ruleset: Ruleset, name: string): unknown {
  const [section = "", fact = ""] = name.split(".");
  return own(own(own(ruleset.facts, section), "facts"), fact);
}
