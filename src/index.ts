/**
 * Everything of the engine: read a ruleset, score by it, rank, roll up, compare.
 *
 * @module
 */
export {
  type AmountFormat,
  canonicalAmount,
  compareAmounts,
  differenceAmount,
  formatAmount,
  productAmounts,
  quotientAmount,
  roundAmount,
  sumAmounts,
  toNumber,
} from "./exact/amounts.js";
export {
  addDays,
  type CalendarDate,
  compareDates,
  daysBetween,
  isCalendarDate,
  type Weekday,
  weekday,
} from "./exact/calendarDate.js";
export { PreconditionError } from "./exact/PreconditionError.js";
export {
  addMonths,
  addYears,
  firstDayAfterPeriod,
  firstDayCounted,
  lastDayIncludingStart,
  lastDayOfPeriod,
  type MonthsAndDays,
  monthsAndDaysBetween,
  monthsBetween,
  monthsStarted,
  type PeriodUnit,
  yearsBetween,
  yearsStarted,
} from "./exact/period.js";
export type { Amount, AmountInput } from "./exact/readAmount.js";
export { type RoundingMode, roundingModes } from "./exact/rounding.js";
export {
  type CompiledCalendar,
  compileCalendar,
  type Deadline,
  deadline,
  isRestDay,
  type WorkingCalendar,
  workingDaysBetween,
} from "./exact/workingDays.js";
export type { DefinedRuleset } from "./ruleset/definedRuleset.js";
export { defineRuleset } from "./ruleset/defineRuleset.js";
export { digestOf } from "./ruleset/digest.js";
export type {
  Bands,
  Cases,
  Condition,
  Cut,
  Earlier,
  Given,
  Inapplicable,
  Item,
  LeafPart,
  Level,
  Lookup,
  Quantity,
  Status,
  TallyPart,
  TimeUnit,
} from "./ruleset/expression.js";
export { timeUnits } from "./ruleset/expression.js";
export {
  type Alike,
  type Appealed,
  type CohortRule,
  type CohortStatistic,
  cohortStatistics,
  type DateShape,
  type Fact,
  type Field,
  type FieldShape,
  type FlagShape,
  type LevelShape,
  type NumberShape,
  type RecordsShape,
  type Section,
} from "./ruleset/fact.js";
export type { Facts } from "./ruleset/factName.js";
export type { Fold, Trim } from "./ruleset/fold.js";
export {
  type CutGrade,
  type Grade,
  type GradeCut,
  type LevelGrade,
  type Standing,
  standings,
} from "./ruleset/grade.js";
export type { Names } from "./ruleset/names.js";
export {
  type Combination,
  type Criterion,
  combinations,
  type Group,
  type Node,
  type NodeFields,
  type Rounding,
} from "./ruleset/node.js";
export { type ParsedRuleset, parseRuleset } from "./ruleset/parseRuleset.js";
export { parseRulesetText } from "./ruleset/parseRulesetText.js";
export type {
  Effective,
  ForbiddenIndicator,
  NamedCondition,
  Places,
  Quota,
  Rubric,
  Ruleset,
  Scale,
} from "./ruleset/ruleset.js";
export type { CriterionId, FactId, GradeId, GroupId, NodeId, RubricId } from "./ruleset/rulesetIds.js";
export { type InForce, type InForceOn, rulesetInForce } from "./ruleset/rulesetInForce.js";
export { type Reach, type ReachTarget, reaches, type Subject, scopeTable, subjects } from "./ruleset/scope.js";
export type { ParentConsequence, Veto } from "./ruleset/veto.js";
export { rulesetWarningCodes } from "./ruleset/warningCodes.js";
export * from "./scoring/index.js";
export { ancestorsOf, type Parents, parentsOf } from "./vocabulary/ancestors.js";
export type { Assessment, NotApplicable, Period } from "./vocabulary/assessment.js";
export { type CurrentAssessments, currentAssessments } from "./vocabulary/currentAssessments.js";
export type { Decision, Lot } from "./vocabulary/decision.js";
export { engineVersion } from "./vocabulary/engineVersion.js";
export type { Evidence } from "./vocabulary/evidence.js";
export { type Issue, type Outcome, type Path, writePath } from "./vocabulary/issue.js";
export { type FactValue, type LedgerRecord, type RecordStatus, recordStatuses } from "./vocabulary/ledger.js";
export {
  type Carrier,
  carriersOf,
  historyOf,
  type Inheritance,
  predecessorsOf,
  successorsOf,
} from "./vocabulary/lineage.js";
export { type ForbiddenMeasure, forbiddenMeasures, type Measure, measures } from "./vocabulary/measures.js";
export {
  type LineageEvent,
  type Organisation,
  type Station,
  type StationType,
  stationTypes,
  type Unit,
  type UnitLevel,
  unitLevels,
} from "./vocabulary/organisation.js";
export { readOrganisation } from "./vocabulary/readOrganisation.js";
export { type Basis, type BasisKind, basisKinds, type Source } from "./vocabulary/source.js";
export { type Language, languages, type Text } from "./vocabulary/text.js";
