/**
 * Everything that the rules of a ruleset must keep to beyond their shape.
 *
 * @module
 */

import { isKeyed } from "../../vocabulary/checks.js";
import type { Issue } from "../../vocabulary/issue.js";
import { arrange } from "../arrange.js";
import type { Ruleset } from "../ruleset.js";
import { checkAmounts } from "./amounts.js";
import { checkCohorts } from "./cohorts.js";
import { checkCycles, checkVetoReads } from "./cycles.js";
import { checkEarlier } from "./earlier.js";
import { checkConditions, checkLevelForms, checkQuantities, checkRoundings } from "./expressions.js";
import { checkFactReads } from "./factReads.js";
import { checkFacts } from "./facts.js";
import { checkForbiddenNames } from "./forbiddenNames.js";
import { type Check, subjectsOf } from "./found.js";
import { checkGrades, checkReservedLabels, checkVetoes } from "./grades.js";
import { checkIdentity, checkScales, checkTexts } from "./identity.js";
import { checkLeaves } from "./leaves.js";
import { checkLevels } from "./levels.js";
import { checkIds, checkNodes } from "./nodes.js";
import { checkNames, checkReads } from "./references.js";

const checks: readonly Check[] = Object.freeze([
  checkIdentity,
  checkTexts,
  checkAmounts,
  checkScales,
  checkFacts,
  checkNames,
  checkReads,
  checkFactReads,
  checkEarlier,
  checkLeaves,
  checkCohorts,
  checkForbiddenNames,
  checkQuantities,
  checkConditions,
  checkLevelForms,
  checkLevels,
  checkRoundings,
  checkNodes,
  checkIds,
  checkGrades,
  checkReservedLabels,
  checkVetoes,
  checkVetoReads,
  checkCycles,
]);

/**
 * All issues of a ruleset whose shape the compiler has seen, in the order of the document; none for one that may be compiled.
 */
export function checkRulesetRules(ruleset: Ruleset): readonly Issue[] {
  return arrange(ruleset, ruleIssues(ruleset));
}

/** The same for a value of any shape, as they were found: what is damaged is passed over. */
export function ruleIssues(ruleset: unknown): readonly Issue[] {
  if (!isKeyed(ruleset)) return [];
  const subjects = subjectsOf(ruleset as Partial<Ruleset> as Ruleset);
  return checks.flatMap((check) => check(subjects));
}
