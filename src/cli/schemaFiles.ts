/**
 * The kinds of file that have a JSON Schema.
 *
 * @module
 */
import {
  assessmentJsonSchema,
  calendarJsonSchema,
  organisationJsonSchema,
  rulesetJsonSchema,
} from "../ruleset/schema/schemaFiles.js";
import { scorecardJsonSchema } from "../scoring/card/scorecardJsonSchema.js";
import { cohortJsonSchema } from "../scoring/cohort/cohortJsonSchema.js";

/** By the name of the kind. */
export const schemaFiles: ReadonlyMap<string, () => unknown> = new Map([
  ["ruleset", rulesetJsonSchema],
  ["assessment", assessmentJsonSchema],
  ["scorecard", scorecardJsonSchema],
  ["organisation", organisationJsonSchema],
  ["calendar", calendarJsonSchema],
  ["cohort", cohortJsonSchema],
]);
