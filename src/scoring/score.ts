/**
 * Scores one assessment by a plan.
 *
 * @module
 */

import type { Issue } from "../vocabulary/issue.js";
import { type Beside, type Prepared, prepare, runInputs } from "./beside.js";
import { makeScorecard } from "./card/makeScorecard.js";
import type { Scorecard } from "./card/scorecard.js";
import type { Plan } from "./plan/plan.js";
import { readAssessment } from "./read/readAssessment.js";
import { runRefined } from "./run/refine.js";

/** A scorecard, or everything that is wrong with the assessment. */
export type Scored =
  | { readonly ok: true; readonly scorecard: Scorecard }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Scores one assessment. The assessment is data from outside: it is checked against the facts that the ruleset declares, and
 * whatever is wrong comes back as issues, all at once. Never throws for bad data.
 *
 * @throws {@link PreconditionError} `reach.impossible` for an assessment handed in that the subject does not reach;
 * `rational.tooLong` for rules whose numbers grow beyond 100,000 digits; `scorecard.notOne`, `scorecard.otherSubject`,
 * `scorecard.otherRubric` for another scorecard that is none, somebody else's, or of a rubric that the rules do not mean; `cohort.notOne`,
 * `cohort.rules.differ`, `cohort.repeated` for figures that are none, of other rules, or twice of one rubric; and what `compileCalendar` throws.
 * @example
 * score(compileRubric(ruleset, "station"), assessment)
 */
export function score(plan: Plan, assessment: unknown, beside: Beside = {}): Scored {
  return scorePrepared(plan, assessment, prepare(plan, beside));
}

/** The same, with what is handed in beside already checked and read. */
export function scorePrepared(plan: Plan, assessment: unknown, prepared: Prepared): Scored {
  const read = readAssessment(plan.facts, assessment);
  if (!read.ok || prepared.issues.length > 0)
    return { ok: false, issues: [...(read.ok ? [] : read.issues), ...prepared.issues] };
  const inputs = runInputs(plan, read.reading, prepared);
  return { ok: true, scorecard: makeScorecard(plan, read.reading, runRefined(plan, inputs), prepared) };
}
