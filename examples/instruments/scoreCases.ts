/** Scores the cases of an instrument, with everything that its rules read beside an assessment. */
import { type Assessment, type Beside, cohortsFor, compileRubric, type Ruleset, type Scorecard, score } from "baiqian";
import type { CaseFile, InstrumentCase } from "./instruments.js";

/** A case and what came of it. */
export interface ScoredCase {
  readonly case: InstrumentCase;
  readonly card: Scorecard;
}

/** In the order of the cases. All of them are one another's peers, where rules read figures of peers. */
export function scoreCases(ruleset: Ruleset, file: CaseFile): readonly ScoredCase[] {
  const { calendar, current } = file;
  const counted = calendar === undefined ? {} : { calendar };
  const assessments = file.cases.map(({ assessment }) => assessment);
  const byRubric = Object.fromEntries(
    Object.keys(ruleset.rubrics).map((rubric) => {
      const peers = cohortsFor(ruleset, rubric, assessments, counted);
      if (!peers.ok) throw new Error(`${ruleset.id}, ${rubric}: ${JSON.stringify(peers.issues)}`);
      return [rubric, { plan: compileRubric(ruleset, rubric), beside: { ...counted, cohorts: peers.cohorts } }];
    }),
  );
  return file.cases.map((one) => ({
    case: one,
    card: cardOf(one.rubric, one.assessment, {
      ...(current === undefined ? {} : { current: cardOf(current, one.assessment) }),
      ...(one.baseline === undefined ? {} : { baseline: cardOf(one.rubric, one.baseline) }),
    }),
  }));

  function cardOf(rubric: string, assessment: Assessment, cards: Pick<Beside, "baseline" | "current"> = {}): Scorecard {
    const { plan, beside } = byRubric[rubric]!;
    const scored = score(plan, assessment, { ...beside, ...cards });
    if (!scored.ok) throw new Error(`${assessment.id}: ${JSON.stringify(scored.issues)}`);
    return scored.scorecard;
  }
}
