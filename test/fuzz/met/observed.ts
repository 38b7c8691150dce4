/**
 * One run of the engine with the value of every step, so that it can be seen which edges it passed.
 *
 * @module
 */
import type { Beside as Handed } from "../../../src/scoring/beside.js";
import { prepare, runInputs } from "../../../src/scoring/beside.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import type { Plan } from "../../../src/scoring/plan/plan.js";
import { readAssessment } from "../../../src/scoring/read/readAssessment.js";
import type { Inputs } from "../../../src/scoring/run/context.js";
import { runPlan } from "../../../src/scoring/run/runPlan.js";
import type { Bool, Lab, Num, Value } from "../../../src/scoring/run/value.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";

/** What one run saw. */
export interface Observed {
  readonly plan: Plan;
  readonly card: Scorecard;
  readonly handed: Handed;
  readonly inputs: Inputs;
  readonly num: (slot: number | undefined) => Num | undefined;
  readonly bool: (slot: number | undefined) => Bool | undefined;
  readonly lab: (slot: number | undefined) => Lab | undefined;
}

/** Runs a plan once more, as it is before bounds are tightened. */
export function observed(plan: Plan, assessment: Assessment, handed: Handed, card: Scorecard): Observed {
  const read = readAssessment(plan.facts, assessment);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const inputs = runInputs(plan, read.reading, prepare(plan, handed));
  const values = runPlan(plan, inputs);
  const at = (slot: number | undefined): Value | undefined => (slot === undefined ? undefined : values[slot]);
  return {
    ...{ plan, card, handed, inputs },
    num: (slot) => {
      const value = at(slot);
      return value?.sort === "number" ? value : undefined;
    },
    bool: (slot) => {
      const value = at(slot);
      return value?.sort === "flag" ? value : undefined;
    },
    lab: (slot) => {
      const value = at(slot);
      return value?.sort === "level" ? value : undefined;
    },
  };
}
