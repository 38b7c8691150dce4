/**
 * Schemas of facts: sections, facts and the fields of ledgers.
 *
 * @module
 */

import * as z from "zod/mini";
import { measures } from "../../vocabulary/measures.js";
import { unitLevels } from "../../vocabulary/organisation.js";
import { cohortStatistics } from "../fact.js";
import { subjects } from "../scope.js";
import { amountSchema, countSchema, idSchema, nameSchema, optional, textSchema } from "./basic.js";
import { appealedSchema } from "./fold.js";
import { keyed } from "./keyed.js";
import { byKey, byPresence, picked } from "./picked.js";

const byFact = z.strictObject({ fact: nameSchema });
const byUnit = z.strictObject({ above: z.literal(unitLevels) });
/** What peers have in common. */
const alike = picked(
  [byFact, byUnit],
  byPresence(
    [
      ["above", byUnit],
      ["fact", byFact],
    ],
    "alike",
  ),
);

const number = {
  type: z.literal("number"),
  unit: optional(textSchema),
  least: optional(amountSchema),
  greatest: optional(amountSchema),
  step: optional(amountSchema),
  decimals: optional(countSchema),
};
const cohort = z.strictObject({
  rubric: nameSchema,
  points: nameSchema,
  is: z.literal(cohortStatistics),
  best: optional(z.literal(["greatest", "least"])),
  within: optional(z.array(alike)),
});
const flag = { type: z.literal("flag") };
const level = { type: z.literal("level"), scale: nameSchema };
const date = { type: z.literal("date") };

const title = { title: textSchema };
/** Every form of a field. */
export const fieldForms = {
  number: z.strictObject({ ...title, ...number }),
  flag: z.strictObject({ ...title, ...flag }),
  level: z.strictObject({ ...title, ...level }),
  date: z.strictObject({ ...title, ...date }),
};

/** A field of a ledger's entries. */
export const fieldSchema = picked(
  [fieldForms.number, fieldForms.flag, fieldForms.level, fieldForms.date],
  byKey("type", fieldForms, "field"),
);

/** What a fact measures. */
export const measureSchema = z.literal(measures);

const common = {
  ...title,
  measures: measureSchema,
  definition: optional(textSchema),
  evidence: optional(textSchema),
  mayNotApply: optional(z.literal(true)),
};
/** Every form of a fact. */
export const factForms = {
  number: z.strictObject({ ...common, ...number, cohort: optional(cohort) }),
  flag: z.strictObject({ ...common, ...flag }),
  level: z.strictObject({ ...common, ...level }),
  date: z.strictObject({ ...common, ...date }),
  records: z.strictObject({
    ...common,
    type: z.literal("records"),
    fields: keyed(idSchema, fieldSchema, "id.malformed"),
    appealed: appealedSchema,
    window: z.literal(["period", "all"]),
    most: optional(countSchema),
  }),
};

/** A fact. */
export const factSchema = picked(
  [factForms.number, factForms.flag, factForms.level, factForms.date, factForms.records],
  byKey("type", factForms, "fact"),
);

/** A section of facts. */
export const sectionSchema = z.strictObject({
  ...title,
  subject: z.literal(subjects),
  facts: keyed(idSchema, factSchema, "id.malformed"),
});
