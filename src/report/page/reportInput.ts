/**
 * What a report is made from: a ruleset, an organisation, its scorecards, and which of its grades and nodes lead.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import type { Organisation } from "../../vocabulary/organisation.js";
import type { Text } from "../../vocabulary/text.js";

/** Grades of a few stations over the years, as a register has them; 1 is the best. */
export interface GradeHistory {
  readonly title: Text;
  /** Where the grades are from. They are shown as real data, whatever the rest of the report is. */
  readonly source: Text;
  readonly years: readonly number[];
  /** One grade a year for each station; `null` where it was not rated. */
  readonly series: readonly { readonly name: Text; readonly grades: readonly (number | null)[] }[];
}

/** Everything that {@link renderReport} reads. */
export interface ReportInput {
  readonly title: Text;
  /** Whether the stations and their facts are made up; then every picture says so. */
  readonly synthetic: boolean;
  readonly ruleset: Ruleset;
  /** Id of the rubric that made the scorecards. */
  readonly rubric: string;
  readonly organisation: Organisation;
  /** One for each station, of that rubric. */
  readonly scorecards: readonly Scorecard[];
  /** Id of the grade that the report is about. */
  readonly grade: string;
  /** Id of the node that grades the stations. */
  readonly total: string;
  /** Ids of the nodes that rank them, the first deciding; absent: the total. */
  readonly rankBy?: readonly [string, ...string[]];
  /** Ids of the nodes that are compared between types of station. */
  readonly domains: readonly string[];
  /** Id of the station that is shown in full. */
  readonly featured: string;
  readonly history?: GradeHistory;
}
