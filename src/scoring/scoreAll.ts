/**
 * Scores many assessments by one plan: totals and grades at once, whole scorecards when asked for.
 *
 * @module
 */
import { at } from "../exact/at.js";
import type { Amount } from "../exact/readAmount.js";
import { writeAmount } from "../exact/writeAmount.js";
import type { Issue } from "../vocabulary/issue.js";
import { type Beside, type Prepared, prepare, runInputs } from "./beside.js";
import { gradeLabel } from "./card/gradeResult.js";
import type { Label } from "./card/scorecard.js";
import type { Plan, PlanNode } from "./plan/plan.js";
import { readAssessment } from "./read/readAssessment.js";
import { numAt } from "./run/context.js";
import { runRefined } from "./run/refine.js";
import { settledNumber } from "./run/value.js";
import { type Scored, scorePrepared } from "./score.js";

/** Many assessments scored. Lists are in the order of the assessments; a place that was not read holds `null`. */
export interface Batch {
  readonly kind: "batch";
  readonly size: number;
  /** By top-level node: points where settled, else `null`. */
  readonly totals: Readonly<Record<string, readonly (Amount | null)[]>>;
  /** By grade, after vetoes. */
  readonly grades: Readonly<Record<string, readonly (Label | null)[]>>;
  /** What is wrong with which assessment, by rising index. */
  readonly issues: readonly { readonly index: number; readonly issues: readonly Issue[] }[];
  /** The whole answer for one of them: made anew, so that a batch stays small. */
  readonly at: (index: number) => Scored;
}

/** What a batch keeps of one assessment. */
interface Kept {
  readonly totals: readonly (Amount | null)[];
  readonly grades: readonly (Label | null)[];
  readonly issues: readonly Issue[];
}

/**
 * Scores a list of assessments that reach no other assessment and no other scorecard; what is handed in beside is the same for all.
 *
 * @throws {@link PreconditionError} what `score` throws for calendars and cohorts; from `at`: `index.impossible`.
 * @example
 * scoreAll(compileRubric(ruleset, "station"), [assessment]).size // => 1
 */
export function scoreAll(
  plan: Plan,
  assessments: readonly unknown[],
  beside: Pick<Beside, "calendar" | "cohorts"> = {},
): Batch {
  const prepared = prepare(plan, beside);
  const roots = plan.nodes.filter(({ parent }) => parent === undefined);
  const kept = assessments.map((assessment) => keep(plan, roots, prepared, assessment));
  return {
    kind: "batch",
    size: assessments.length,
    totals: Object.fromEntries(roots.map(({ id }, i) => [id, kept.map(({ totals }) => totals[i] ?? null)])),
    grades: Object.fromEntries(plan.grades.map(({ id }, i) => [id, kept.map(({ grades }) => grades[i] ?? null)])),
    issues: kept.flatMap(({ issues }, index) => (issues.length === 0 ? [] : [{ index, issues }])),
    at: (index) => scorePrepared(plan, at(assessments, index), prepared),
  };
}

function keep(plan: Plan, roots: readonly PlanNode[], prepared: Prepared, assessment: unknown): Kept {
  const read = readAssessment(plan.facts, assessment);
  if (!read.ok) return { totals: [], grades: [], issues: read.issues };
  const inputs = runInputs(plan, read.reading, prepared);
  const run = runRefined(plan, inputs);
  return {
    totals: roots.map(({ final }) => {
      const settled = settledNumber(numAt(run, final));
      return settled === null ? null : writeAmount(settled);
    }),
    grades: plan.grades.map((grade) => gradeLabel(run, grade)),
    issues: [],
  };
}
