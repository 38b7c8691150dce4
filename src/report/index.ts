/**
 * Pages, sheets and words made from values: `baiqian/report`.
 *
 * @module
 */

export { renderRules } from "./book/renderRules.js";
export { renderReport } from "./page/renderReport.js";
export type { GradeHistory, ReportInput } from "./page/reportInput.js";
export type { AssessmentTables } from "./sheet/assessmentColumns.js";
export { type AssessmentsReading, assessmentsFromCsv } from "./sheet/assessmentsFromCsv.js";
export { assessmentsToCsv } from "./sheet/assessmentsToCsv.js";
export { type CsvReading, fromCsv, type Rows, toCsv } from "./sheet/csv.js";
export { fromJsonLines, type JsonLinesReading, toJsonLines } from "./sheet/jsonLines.js";
export { type GradeCells, type NodeCells, type ScorecardRow, scorecardRow } from "./sheet/scorecardRow.js";
export { type ScorecardRowsReading, scorecardRowsFromCsv } from "./sheet/scorecardRowsFromCsv.js";
export { type ScorecardColumns, scorecardsToCsv } from "./sheet/scorecardsToCsv.js";
export { sheetIssueCodes } from "./sheet/sheetIssueCodes.js";
export { explainGrade } from "./words/explainGrade.js";
export { explainNode } from "./words/explainNode.js";
export { explainScorecard } from "./words/explainScorecard.js";
export { explainVeto } from "./words/explainVeto.js";
export { explainIssue, type IssueExplanation } from "./words/issues/explainIssue.js";
export type { IssueText } from "./words/issues/issueText.js";
