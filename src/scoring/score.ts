/**
 * Scores one assessment by a plan.
 *
 * @module
 */

import { PreconditionError } from "../exact/PreconditionError.js";
import type { Reach } from "../ruleset/scope.js";
import type { Assessment } from "../vocabulary/assessment.js";
import type { Issue } from "../vocabulary/issue.js";
import { makeScorecard } from "./card/makeScorecard.js";
import type { Scorecard } from "./card/scorecard.js";
import type { FactTable, Plan } from "./plan/plan.js";
import { type Reading, readAssessment } from "./read/readAssessment.js";
import type { Inputs } from "./run/context.js";
import { runPlan } from "./run/runPlan.js";
import { unreadTable } from "./run/unread.js";
import type { Input } from "./run/value.js";

/** What a subject reaches beside its own facts. What is not handed in is missing. */
export interface Reached {
  /** The assessment of the unit above. */
  readonly parent?: Assessment;
  /** The assessment of the station that a person belongs to. */
  readonly unit?: Assessment;
  readonly baseline?: Scorecard;
  readonly current?: Scorecard;
}

/** A scorecard, or everything that is wrong with the assessment. */
export type Scored =
  | { readonly ok: true; readonly scorecard: Scorecard }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Scores one assessment. The assessment is data from outside: it is checked against the facts that the ruleset declares, and
 * whatever is wrong comes back as issues, all at once. Never throws for bad data.
 *
 * @throws {@link PreconditionError} `reach.impossible` for an assessment handed in that the subject does not reach;
 * `rational.tooLong` for rules whose numbers grow beyond 100,000 digits; `scorecard.notOne`, `scorecard.otherSubject` for an earlier scorecard that is none, or somebody else's.
 * @example
 * score(compileRubric(ruleset, "station"), assessment)
 */
export function score(plan: Plan, assessment: unknown, reached: Reached = {}): Scored {
  const read = readAssessment(plan.facts, assessment);
  const others = readOthers(plan, reached);
  if (!read.ok || others.issues.length > 0)
    return { ok: false, issues: [...(read.ok ? [] : read.issues), ...others.issues] };
  return { ok: true, scorecard: scorecardOf(plan, read.reading, others.inputs, reached) };
}

function scorecardOf(plan: Plan, reading: Reading, others: Inputs["reached"], reached: Reached): Scorecard {
  for (const card of [reached.baseline, reached.current]) checkEarlier(card, reading.envelope.of);
  const inputs = runInputs(reading, others, reached);
  return makeScorecard(plan, reading, { inputs, shapes: plan.facts, values: runPlan(plan, inputs) });
}

/** An earlier scorecard is one, and of the same subject. */
function checkEarlier(card: Scorecard | undefined, of: string): void {
  if (card === undefined) return;
  if (card?.kind !== "scorecard" || !Array.isArray(card.nodes) || !Array.isArray(card.grades))
    throw new PreconditionError("scorecard.notOne", card);
  if (card.of !== of) throw new PreconditionError("scorecard.otherSubject", card.of);
}

/** Everything that a run reads. */
export function runInputs(reading: Reading, others: Inputs["reached"], { baseline, current }: Reached): Inputs {
  return {
    asOf: reading.envelope.asOf,
    self: reading.inputs,
    evidenced: reading.evidenced,
    reached: others,
    earlier: { ...(baseline ? { baseline } : {}), ...(current ? { current } : {}) },
  };
}

/** Assessments that are reached, as read. */
export interface Others {
  readonly inputs: Inputs["reached"];
  readonly issues: readonly Issue[];
}

/** Reads the assessments that are reached; their issues stand under the name by which they are reached. */
export function readOthers({ reached: tables }: Plan, { parent, unit }: Reached): Others {
  const inputs: Partial<Record<Reach, readonly Input[]>> = {};
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
    if (read.ok) inputs[reach] = read.inputs;
    else issues.push(...read.issues.map((issue) => ({ ...issue, path: [reach, ...issue.path] })));
  }
  return { inputs, issues };
}

type ReachedRead =
  | { readonly ok: true; readonly inputs: readonly Input[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function readReached(table: FactTable, value: Assessment | undefined): ReachedRead {
  if (value === undefined) return { ok: true, inputs: unreadTable(table) };
  const read = readAssessment(table, value);
  return read.ok ? { ok: true, inputs: read.reading.inputs } : read;
}
