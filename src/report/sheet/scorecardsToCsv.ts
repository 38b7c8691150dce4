/**
 * Scorecards as a table, one row each.
 *
 * Exact: amounts stand as canonical text. Columns: the fields of {@link ScorecardRow}, then `grade:` with the id of each
 * grade (its label; or all still possible, and a question mark; or `n/a`), then for each node `points:`, `least:`,
 * `greatest:`, `state:` and `reason:` with its id.
 *
 * @module
 */
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { joinCell } from "./cellList.js";
import { toCsv } from "./csv.js";
import {
  fixedColumns,
  flagColumns,
  listColumns,
  nodeColumns,
  notApplicableMark,
  openMark,
} from "./scorecardColumns.js";
import { type GradeCells, type ScorecardRow, scorecardRow } from "./scorecardRow.js";

/** Which nodes get columns: all, unless they are named. */
export interface ScorecardColumns {
  readonly nodes?: readonly string[];
}

/**
 * The text of a file with one row for each scorecard, in the order given. Nodes and grades stand in the order in which
 * they are first met.
 *
 * @example
 * scorecardsToCsv(scorecards, { nodes: ["total"] })
 */
export function scorecardsToCsv(scorecards: readonly Scorecard[], { nodes }: ScorecardColumns = {}): string {
  const rows = scorecards.map(scorecardRow);
  const gradeIds = idsOf(rows.map((row) => row.grades));
  const nodeIds = nodes ?? idsOf(rows.map((row) => row.nodes));
  return toCsv([
    [
      ...fixedColumns,
      ...gradeIds.map((id) => `grade:${id}`),
      ...nodeIds.flatMap((id) => nodeColumns.map((column) => `${column}:${id}`)),
    ],
    ...rows.map((row) => [
      ...fixedColumns.map((column) => fixedCell(row, column)),
      ...gradeIds.map((id) => gradeCell(row.grades[id])),
      ...nodeIds.flatMap((id) => nodeColumns.map((column) => row.nodes[id]?.[column] ?? "")),
    ]),
  ]);
}

function fixedCell(row: ScorecardRow, column: (typeof fixedColumns)[number]): string {
  const isList = (name: string): name is (typeof listColumns)[number] => listColumns.some((list) => list === name);
  const isFlag = (name: string): name is (typeof flagColumns)[number] => flagColumns.some((flag) => flag === name);
  if (isList(column)) return joinCell(row[column]);
  return isFlag(column) ? String(row[column]) : row[column];
}

function gradeCell(grade: GradeCells | undefined): string {
  if (grade === undefined) return "";
  if (grade.kind === "notApplicable") return notApplicableMark;
  return joinCell(grade.labels) + (grade.kind === "open" ? openMark : "");
}

function idsOf(maps: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}
