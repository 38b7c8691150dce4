/**
 * What is handed in beside an assessment: other assessments and scorecards, a calendar of working days, figures of peers.
 *
 * @module
 */
import { PreconditionError } from "../exact/PreconditionError.js";
import { type CompiledCalendar, compileCalendar, type WorkingCalendar } from "../exact/workingDays.js";
import type { Reach } from "../ruleset/scope.js";
import type { Assessment } from "../vocabulary/assessment.js";
import type { Issue } from "../vocabulary/issue.js";
import type { Scorecard } from "./card/scorecard.js";
import type { Cohort } from "./cohort/cohort.js";
import { figureInput } from "./cohort/figureInput.js";
import { entryOf } from "./plan/declared.js";
import type { FactTable, Plan } from "./plan/plan.js";
import { type Reading, readAssessment } from "./read/readAssessment.js";
import type { Inputs } from "./run/context.js";
import { unreadTable } from "./run/unread.js";
import type { Input } from "./run/value.js";

/** What is handed in beside an assessment. Whatever rules read of it and is not handed in is missing. */
export interface Beside {
  /** The assessment of the unit above. */
  readonly parent?: Assessment;
  /** The assessment of the station that a person belongs to. */
  readonly unit?: Assessment;
  /** Other scorecards of the same subject. */
  readonly baseline?: Scorecard;
  readonly current?: Scorecard;
  /** By which working days are counted. */
  readonly calendar?: WorkingCalendar | CompiledCalendar;
  /** Figures of peers, made by `cohortFacts`; at most one for each rubric. */
  readonly cohorts?: readonly Cohort[];
}

/** The same, checked and read: made once, used for any number of assessments. */
export interface Prepared extends Pick<Inputs, "reached" | "earlier"> {
  readonly calendar?: CompiledCalendar;
  /** By rubric. */
  readonly cohorts: Readonly<Record<string, Cohort>>;
  /** What is wrong with the other assessments, under the name by which each is reached. */
  readonly issues: readonly Issue[];
}

/**
 * Checks and reads what is handed in.
 *
 * @throws {@link PreconditionError} `reach.impossible` for an assessment that the subject does not reach; `scorecard.notOne`,
 * `scorecard.otherRubric`; `cohort.notOne`, `cohort.rules.differ`, `cohort.repeated`; and what `compileCalendar` throws.
 */
export function prepare(plan: Plan, { baseline, current, calendar, cohorts = [], ...others }: Beside): Prepared {
  for (const [name, card] of [
    ["baseline", baseline],
    ["current", current],
  ] as const)
    checkCard(card, plan.earlier[name]);
  return {
    ...readOthers(plan, others),
    earlier: { ...(baseline ? { baseline } : {}), ...(current ? { current } : {}) },
    ...(calendar === undefined ? {} : { calendar: "kind" in calendar ? calendar : compileCalendar(calendar) }),
    cohorts: Object.fromEntries(cohorts.map((cohort, i) => [checkedRubric(plan, cohort, cohorts.slice(0, i)), cohort])),
  };
}

/**
 * Everything that a run reads.
 *
 * @throws {@link PreconditionError} `scorecard.otherSubject` for another scorecard that is somebody else's.
 */
export function runInputs(plan: Plan, { envelope, inputs, evidenced }: Reading, prepared: Prepared): Inputs {
  const { reached, earlier, calendar, cohorts } = prepared;
  for (const card of [earlier.baseline, earlier.current])
    if (card !== undefined && card.of !== envelope.of) throw new PreconditionError("scorecard.otherSubject", card.of);
  const self = inputs.map((input, i) => {
    const fact = plan.facts.facts[i];
    const figures = fact?.cohort && cohorts[fact.cohort.rubric]?.figures;
    const figure = fact && figures && entryOf(entryOf(figures, envelope.of), fact.id);
    const isFigure = fact !== undefined && figure !== undefined && input.sort === "number";
    return isFigure ? figureInput(fact.id, figure, input) : input;
  });
  return { asOf: envelope.asOf, ...(calendar === undefined ? {} : { calendar }), self, evidenced, reached, earlier };
}

/** Another scorecard is one, and of the rubric that rules mean. */
function checkCard(card: Scorecard | undefined, rubric: string | undefined): void {
  if (card === undefined) return;
  if (card?.kind !== "scorecard" || !Array.isArray(card.nodes) || !Array.isArray(card.grades))
    throw new PreconditionError("scorecard.notOne", card);
  if (rubric !== undefined && card.rubric !== rubric) throw new PreconditionError("scorecard.otherRubric", card.rubric);
}

function checkedRubric(plan: Plan, cohort: Cohort, before: readonly Cohort[]): string {
  if (cohort?.kind !== "cohort") throw new PreconditionError("cohort.notOne", cohort);
  const { rubric, ruleset } = cohort;
  if (ruleset.digest !== plan.ruleset.digest) throw new PreconditionError("cohort.rules.differ", ruleset);
  if (before.some((other) => other.rubric === rubric)) throw new PreconditionError("cohort.repeated", rubric);
  return rubric;
}

type Others = Pick<Prepared, "reached" | "issues">;

function readOthers({ reached: tables }: Plan, { parent, unit }: Pick<Beside, "parent" | "unit">): Others {
  const reached: Partial<Record<Reach, readonly Input[]>> = {};
  const issues: Issue[] = [];
  for (const [reach, table, value] of [
    ["parent", tables.parent, parent],
    ["unit", tables.unit, unit],
  ] as const) {
    if (table === undefined) {
      if (value !== undefined) throw new PreconditionError("reach.impossible", reach);
      continue;
    }
    const read = readReached(table, value);
    if (read.ok) reached[reach] = read.inputs;
    else issues.push(...read.issues.map((issue) => ({ ...issue, path: [reach, ...issue.path] })));
  }
  return { reached, issues };
}

type ReachedRead =
  | { readonly ok: true; readonly inputs: readonly Input[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function readReached(table: FactTable, value: Assessment | undefined): ReachedRead {
  if (value === undefined) return { ok: true, inputs: unreadTable(table) };
  const read = readAssessment(table, value);
  return read.ok ? { ok: true, inputs: read.reading.inputs } : read;
}
