/**
 * Scores random cases: other scorecards and figures of peers are made of the assessments that stand beside.
 *
 * @module
 */
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Beside as Handed } from "../../src/scoring/beside.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import type { Cohort } from "../../src/scoring/cohort/cohort.js";
import { cohortFacts } from "../../src/scoring/cohort/cohortFacts.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import type { Plan } from "../../src/scoring/plan/plan.js";
import { score } from "../../src/scoring/score.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import { type Beside, organisation } from "./generate/cases.js";

/** A ruleset that parses, with the plans of its two rubrics. */
export interface Rules {
  readonly ruleset: Ruleset;
  readonly main: Plan;
  readonly routine: Plan;
}

/** What could not be done, as data, so that it can be told with its case. */
export interface Refused {
  readonly refused: string;
}

/** Parses and compiles; random rulesets are valid by making, so an issue is a fault. */
export function rulesOf(ruleset: Ruleset): Rules | Refused {
  const parsed = parseRuleset(ruleset);
  if (!parsed.ok) return { refused: JSON.stringify(parsed.issues) };
  return {
    ruleset: parsed.ruleset,
    main: compileRubric(parsed.ruleset, "main"),
    routine: compileRubric(parsed.ruleset, "routine"),
  };
}

/** What the engine is handed beside an assessment. */
export function handedOf({ ruleset, main, routine }: Rules, assessment: Assessment, beside: Beside): Handed {
  const { reached, baseline, current, peers, calendar } = beside;
  const withCalendar = calendar === undefined ? {} : { calendar };
  // Also of what a hidden cut reads, which is in no plan: its kernel form may read it.
  const rules = JSON.stringify([ruleset.rubrics["main"], ruleset.conditions]);
  const planOf = (name: string): Plan => (rules.includes(`"from":"${name}","rubric":"routine"`) ? routine : main);
  const cards = (
    [
      ["baseline", baseline],
      ["current", current],
    ] as const
  ).flatMap(([name, of]): readonly (readonly [string, Scorecard])[] =>
    of === undefined ? [] : [[name, cardOf(planOf(name), of, withCalendar)]],
  );
  const reach = main.reached.unit === undefined ? "parent" : "unit";
  return {
    ...withCalendar,
    ...Object.fromEntries(cards),
    ...(reached === undefined ? {} : { [reach]: reached }),
    ...(peers === undefined ? {} : { cohorts: [cohortOf(routine, [assessment, ...peers], withCalendar)] }),
  };
}

function cohortOf(routine: Plan, assessments: readonly Assessment[], beside: Pick<Handed, "calendar">): Cohort {
  const made = cohortFacts(routine, assessments, { organisation, ...beside });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.cohort;
}

/** The scorecard; a random assessment is valid by making, so an issue is a fault. */
export function cardOf(plan: Plan, assessment: Assessment, handed: Handed): Scorecard {
  const scored = score(plan, assessment, handed);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard;
}
