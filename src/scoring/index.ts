/**
 * Scoring: from a ruleset and assessments to scorecards, rankings and summaries.
 *
 * @module
 */

export type { Beside } from "./beside.js";
export { type ReasonCode, reasonCodes } from "./card/reasonCode.js";
export type {
  Compared,
  Consequence,
  EarlierPins,
  GradeResult,
  Inapplicability,
  Label,
  Lacking,
  LeftOut,
  NodeResult,
  Pins,
  Read,
  Reason,
  Scorecard,
  State,
  UnderAppeal,
  VetoEffect,
  VetoResult,
} from "./card/scorecard.js";
export type { Cohort, CohortFigure, CohortPin } from "./cohort/cohort.js";
export { type CohortRequest, type CohortResult, cohortFacts } from "./cohort/cohortFacts.js";
export { type CohortsRequest, type CohortsResult, cohortsFor } from "./cohort/cohortsFor.js";
export {
  type AssessmentComparison,
  compareAssessments,
  type FactDifference,
  type RecordDifference,
  type Said,
} from "./compare/compareAssessments.js";
export { compileRubric } from "./plan/compileRubric.js";
export type { Doubt, Doubts, FactSource as DoubtFact, Source as DoubtSource } from "./plan/doubts.js";
export type * from "./plan/op.js";
export type * from "./plan/plan.js";
export type { Rests } from "./plan/slotsOf.js";
export { type RankEntry, type Ranking, type RankRequest, rankScorecards } from "./rank/rankScorecards.js";
export { type GradeCount, rollUp, type UnitSummary } from "./rank/rollUp.js";
export { type Scored, score } from "./score.js";
export { type Batch, scoreAll } from "./scoreAll.js";
export type { Shortfall, WithoutShortfall } from "./shortfalls/shortfall.js";
export { type Shortfalls, shortfalls } from "./shortfalls/shortfalls.js";
