/** The instruments of the example by the source: a plan for each rubric, the cases, and short words for what came of one. */
import {
  type CaseFile,
  type InstrumentCase,
  type instruments,
  readInstrument,
} from "../../../examples/instruments/instruments.js";
import { parseRulesetText } from "../../../src/ruleset/parseRulesetText.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Beside } from "../../../src/scoring/beside.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import type { Cohort } from "../../../src/scoring/cohort/cohort.js";
import { cohortFacts } from "../../../src/scoring/cohort/cohortFacts.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";

/** Points; bounds that are still possible; or `null` where it does not apply. */
export type Reached = string | readonly [least: string | undefined, greatest: string | undefined] | null;
/** The label after vetoes; the labels still possible; or `null` where it does not apply. */
export type Graded = string | readonly string[] | null;

/** An instrument, ready to be scored with. */
export interface Instrument {
  readonly ruleset: Ruleset;
  readonly file: CaseFile;
  readonly cardOf: (rubric: string, assessment: unknown, beside?: Beside) => Scorecard;
  /** Codes of what is wrong with an assessment. */
  readonly refused: (rubric: string, assessment: unknown) => readonly string[];
  readonly cohortOf: (rubric: string, assessments: readonly unknown[], cohorts?: readonly Cohort[]) => Cohort;
  readonly caseOf: (id: string) => InstrumentCase;
}

/** Reads one; whatever is wrong is thrown. */
export function instrument(id: (typeof instruments)[number]): Instrument {
  const { text, file } = readInstrument(id);
  const parsed = parseRulesetText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { ruleset } = parsed;
  const plans = Object.fromEntries(
    Object.keys(ruleset.rubrics).map((rubric) => [rubric, compileRubric(ruleset, rubric)]),
  );
  return {
    ruleset,
    file,
    cardOf: (rubric, assessment, beside) => {
      const scored = score(plans[rubric]!, assessment, beside);
      if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
      return scored.scorecard;
    },
    refused: (rubric, assessment) => {
      const scored = score(plans[rubric]!, assessment);
      return scored.ok ? [] : scored.issues.map(({ code }) => code);
    },
    cohortOf: (rubric, assessments, cohorts = []) => {
      const made = cohortFacts(plans[rubric]!, assessments, { cohorts });
      if (!made.ok) throw new Error(JSON.stringify(made.issues));
      return made.cohort;
    },
    caseOf: (name) => file.cases.find((one) => one.id === name)!,
  };
}

/** What a node reached. */
export function reached(card: Scorecard, id: string): Reached {
  const { state, points, least, greatest } = card.nodes.find((node) => node.id === id)!;
  return state === "notApplicable" ? null : (points ?? [least, greatest]);
}

/** The label of a grade. */
export function graded(card: Scorecard, id: string): Graded {
  const { after } = card.grades.find((grade) => grade.id === id)!;
  return after.kind === "settled" ? after.label : after.kind === "open" ? after.possible : null;
}

/** Ids of the vetoes in a state. */
export const vetoed = (card: Scorecard, state: "fired" | "open"): readonly string[] =>
  card.vetoes.filter((veto) => veto.state === state).map(({ id }) => id);
