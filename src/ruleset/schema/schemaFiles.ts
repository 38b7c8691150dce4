/**
 * The JSON Schemas of rulesets, assessments, organisations and calendars.
 *
 * @module
 */

import { assessmentSchema, evidenceSchema, ledgerRecordSchema, periodSchema } from "./assessment.js";
import { amountSchema, basisSchema, dateSchema, idSchema, sourceSchema, textSchema } from "./basic.js";
import { calendarSchema } from "./calendar.js";
import {
  conditionForms,
  conditionSchema,
  levelForms,
  levelSchema,
  quantityForms,
  quantitySchema,
} from "./expression.js";
import { factForms, factSchema, fieldForms, fieldSchema, measureSchema, sectionSchema } from "./fact.js";
import { type JsonSchema, jsonSchema } from "./jsonSchema.js";
import { criterionSchema, groupSchema, nodeSchema, roundingSchema } from "./node.js";
import { lineageEventSchema, organisationSchema, stationSchema, unitSchema } from "./organisation.js";
import type { Schema } from "./picked.js";
import {
  forbiddenSchema,
  gradeCutSchema,
  gradeSchema,
  namedConditionSchema,
  placesSchema,
  quotaSchema,
  rubricSchema,
  rulesetSchema,
  scaleSchema,
  vetoSchema,
} from "./ruleset.js";
import { words } from "./words.js";

const basic = { Id: idSchema, Text: textSchema, Amount: amountSchema, CalendarDate: dateSchema };

/** Names of forms: `QuantityRatio`. */
const forms = (sort: string, schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${sort}${name.charAt(0).toUpperCase()}${name.slice(1)}`, schema]),
  );

/** The JSON Schema of rulesets. */
export function rulesetJsonSchema(): JsonSchema {
  const { notApplicable, ...quantities } = quantityForms;
  const { notApplicable: _, ...levels } = levelForms;
  return jsonSchema({
    $id: "ruleset.json",
    title: { zh: "规则集", en: "Ruleset" },
    root: rulesetSchema,
    named: {
      ...basic,
      Basis: basisSchema,
      Source: sourceSchema,
      Scale: scaleSchema,
      Section: sectionSchema,
      Fact: factSchema,
      ...forms("Fact", factForms),
      Measure: measureSchema,
      Field: fieldSchema,
      ...forms("Field", fieldForms),
      Quantity: quantitySchema,
      Condition: conditionSchema,
      Level: levelSchema,
      Inapplicable: notApplicable,
      ...forms("Quantity", quantities),
      ...forms("Condition", conditionForms),
      ...forms("Level", levels),
      NamedCondition: namedConditionSchema,
      Rubric: rubricSchema,
      Node: nodeSchema,
      Criterion: criterionSchema,
      Group: groupSchema,
      Rounding: roundingSchema,
      Grade: gradeSchema,
      GradeCut: gradeCutSchema,
      Veto: vetoSchema,
      Quota: quotaSchema,
      Places: placesSchema,
      ForbiddenIndicator: forbiddenSchema,
    },
    words,
  });
}

/** The JSON Schema of assessments. */
export function assessmentJsonSchema(): JsonSchema {
  return jsonSchema({
    $id: "assessment.json",
    title: { zh: "评估", en: "Assessment" },
    root: assessmentSchema,
    named: {
      Id: idSchema,
      CalendarDate: dateSchema,
      Period: periodSchema,
      LedgerRecord: ledgerRecordSchema,
      Evidence: evidenceSchema,
    },
    words,
  });
}

/** The JSON Schema of organisations. */
export function organisationJsonSchema(): JsonSchema {
  return jsonSchema({
    $id: "organisation.json",
    title: { zh: "机构", en: "Organisation" },
    root: organisationSchema,
    named: {
      Text: textSchema,
      CalendarDate: dateSchema,
      Unit: unitSchema,
      Station: stationSchema,
      LineageEvent: lineageEventSchema,
    },
    words,
  });
}

/** The JSON Schema of calendars of working days. */
export function calendarJsonSchema(): JsonSchema {
  return jsonSchema({
    $id: "calendar.json",
    title: { zh: "工作日历", en: "Calendar" },
    root: calendarSchema,
    named: { CalendarDate: dateSchema },
    words,
  });
}
