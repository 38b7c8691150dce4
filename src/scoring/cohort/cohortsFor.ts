/**
 * Every figure of peers that a rubric needs: those that its rules read, and those that the points behind them rest on.
 *
 * Exact, and the same whatever the order of the assessments.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Issue } from "../../vocabulary/issue.js";
import { compileRubric } from "../plan/compileRubric.js";
import type { Plan } from "../plan/plan.js";
import type { Cohort } from "./cohort.js";
import { type CohortRequest, cohortFacts } from "./cohortFacts.js";
import { cohortObstacles } from "./cohortObstacles.js";

/** What is needed beside the assessments. */
export type CohortsRequest = Omit<CohortRequest, "cohorts">;

/** The cohorts, each after those that it was made with; or everything that is wrong. */
export type CohortsResult =
  | { readonly ok: true; readonly cohorts: readonly Cohort[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Computes all cohorts that assessments need to be scored by a rubric, whatever rubrics their figures are made of: each once, the
 * ones that others rest on first. `assessments` is the whole peer group; a rubric that reads no figures needs none, and then
 * nothing is looked at.
 *
 * The assessments are data from outside: what is wrong with them comes back as issues, all at once, and so does a subject that has no
 * place in the organisation. The organisation is one that `readOrganisation` gave. Paths begin with the index of an assessment, with `organisation`, or with `figures` for a figure outside of the range that its
 * fact declares. Their codes and meanings are those of assessments, and in `cohortIssueCodes`.
 *
 * @throws {@link PreconditionError} what `compileRubric` throws, and what `compileCalendar` throws.
 * @example
 * cohortsFor(ruleset, "station", [assessment])
 * // => { ok: true, cohorts: [] }
 */
export function cohortsFor(
  ruleset: Ruleset,
  rubricId: string,
  assessments: readonly unknown[],
  { organisation, calendar }: CohortsRequest = {},
): CohortsResult {
  const plans = plansNeeded(ruleset, compileRubric(ruleset, rubricId));
  const obstacles = cohortObstacles(plans, assessments, organisation);
  if (obstacles.length > 0) return { ok: false, issues: obstacles };
  const beside = { ...(organisation && { organisation }), ...(calendar && { calendar }) };
  const cohorts: Cohort[] = [];
  const issues: Issue[] = [];
  for (const plan of plans) {
    const made = cohortFacts(plan, assessments, { ...beside, cohorts });
    if (made.ok) cohorts.push(made.cohort);
    else issues.push(...made.issues);
    // An assessment that cannot be read is the same fault for every rubric; a figure out of its range is one of its own.
    if (issues.some(({ path }) => typeof path[0] === "number")) break;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, cohorts };
}

/** The rubrics whose points are figures that a plan needs, each after those whose figures it reads itself. */
function plansNeeded(ruleset: Ruleset, plan: Plan): readonly Plan[] {
  const plans: Plan[] = [];
  const seen = new Set<string>();
  const need = (reader: Plan): void => {
    for (const rubric of rubricsRead(reader)) {
      if (seen.has(rubric)) continue;
      seen.add(rubric);
      const read = compileRubric(ruleset, rubric);
      need(read);
      plans.push(read);
    }
  };
  need(plan);
  return plans;
}

/** The rubrics of the figures that a plan reads; figures of whatever a subject reaches are never handed in. */
const rubricsRead = ({ ops, facts }: Plan): readonly string[] =>
  ops.flatMap((op) => {
    const isRead = (op.op === "fact" && op.from === undefined) || op.op === "factStatus";
    const rule = isRead ? facts.facts[op.fact]?.cohort : undefined;
    return rule === undefined ? [] : [rule.rubric];
  });
