/**
 * Makes the scorecard of one run.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { compareDates } from "../../exact/calendarDate.js";
import type { CompiledCalendar } from "../../exact/workingDays.js";
import type { CohortPin } from "../cohort/cohort.js";
import { declared } from "../plan/declared.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import { union } from "../plan/slotsOf.js";
import type { Reading } from "../read/readAssessment.js";
import { numAt } from "../run/context.js";
import type { Run } from "../run/refine.js";
import { inputStatus } from "../run/runPlan.js";
import { settledNumber } from "../run/value.js";
import { basisPoints } from "./basisPoints.js";
import { gradeResult } from "./gradeResult.js";
import { nodeResult } from "./nodeResult.js";
import { openReason } from "./openReason.js";
import type { GradeResult, Pins, Scorecard, UnderAppeal, VetoResult } from "./scorecard.js";
import { consequencesOf, vetoResult } from "./vetoResult.js";

/** The scorecard of one run of a plan on what was read. */
export function makeScorecard(plan: Plan, reading: Reading, run: Run, beside: PinnedBeside): Scorecard {
  const { id, of, stage, from, to, asOf } = reading.envelope;
  const grades = plan.grades.map((grade) => gradeResult(run, grade));
  const vetoes = plan.vetoes.map((veto) => vetoResult(run, plan, veto));
  const read = union([...plan.nodes.map(({ rests }) => rests.facts), plan.otherFacts]);
  return {
    kind: "scorecard",
    assessment: id,
    of,
    rubric: plan.rubric,
    stage,
    period: { from, to },
    asOf,
    provisional: isProvisional(run, plan, grades, vetoes),
    nodes: plan.nodes.map((node) => nodeResult(run, node)),
    grades,
    vetoes,
    barredFrom: barred(plan, vetoes, "fired"),
    mayBeBarredFrom: barred(plan, vetoes, "open"),
    consequences: consequencesOf(vetoes, plan.vetoes),
    missing: read
      .filter((fact) => inputStatus(at(run.inputs.self, fact)) === "missing")
      .map((fact) => at(plan.facts.facts, fact).id),
    notApplicable: read.flatMap((fact) => {
      const { na, missing } = at(run.inputs.self, fact);
      return na?.kind === "fact" && !missing ? [{ fact: na.fact, reason: na.reason, by: na.by }] : [];
    }),
    leftOut: [...reading.leftOut].sort(byRecord),
    underAppeal: [...reading.underAppeal].sort(byRecord),
    pins: pinsOf(run, plan, asOf, beside),
  };
}

/** Whether a total, grade or veto is not settled because of something that could still be learnt. */
function isProvisional(run: Run, plan: Plan, grades: readonly GradeResult[], vetoes: readonly VetoResult[]): boolean {
  const openRoot = plan.nodes.some((node) => {
    const value = numAt(run, node.final);
    const isOpen = node.parent === undefined && value.some && settledNumber(value) === null;
    return isOpen && isLearnable(run, node);
  });
  const openGrade = grades.some(({ after }, i) => after.kind === "open" && isLearnable(run, at(plan.grades, i)));
  return openRoot || openGrade || vetoes.some(({ state }) => state === "open");
}

/** Whether something can still be learnt that a result rests on. */
const isLearnable = (run: Run, result: Pick<PlanNode, "rests">): boolean =>
  openReason(run, result).code !== "rule.unpublished";

/** Quotas from which vetoes in this state bar, by id. */
function barred({ vetoes }: Plan, results: readonly VetoResult[], state: VetoResult["state"]): readonly string[] {
  return [...new Set(vetoes.filter((_, i) => at(results, i).state === state).flatMap(({ bars }) => bars))].sort();
}

const byRecord = (a: UnderAppeal, b: UnderAppeal): number => {
  const [x, y] = [`${a.ledger} ${a.record}`, `${b.ledger} ${b.record}`];
  return x < y ? -1 : 1;
};

/** What was handed in beside the assessment, as far as it is pinned. */
export interface PinnedBeside {
  readonly calendar?: CompiledCalendar;
  readonly cohorts: Readonly<Record<string, CohortPin>>;
}

function pinsOf(run: Run, plan: Plan, asOf: string, { calendar, cohorts }: PinnedBeside): Pins {
  const { from, to } = plan.effective;
  const inForce = compareDates(asOf, from) >= 0 && (to === undefined || compareDates(asOf, to) <= 0);
  const earlier = Object.entries(run.inputs.earlier).map(([name, { assessment, pins }]) => [
    name,
    { assessment, ruleset: pins.ruleset, engine: pins.engine },
  ]);
  return {
    ruleset: plan.ruleset,
    engine: plan.engine,
    inForce,
    basis: basisPoints(run, plan),
    ...(earlier.length === 0 ? {} : { earlier: Object.fromEntries(earlier) }),
    ...(calendar === undefined ? {} : { calendar: calendarPin(calendar) }),
    ...(Object.keys(cohorts).length === 0
      ? {}
      : {
          cohorts: Object.keys(cohorts)
            .sort()
            .map((id) => cohortPin(declared(cohorts, id))),
        }),
  };
}

const calendarPin = ({ id, digest }: CompiledCalendar): NonNullable<Pins["calendar"]> => ({
  id,
  ...(digest === undefined ? {} : { digest }),
});
const cohortPin = ({ rubric, size, digest }: CohortPin): CohortPin => ({ rubric, size, digest });
