/**
 * The schema of a ruleset.
 *
 * @module
 */

import * as z from "zod/mini";
import { forbiddenMeasures } from "../../vocabulary/measures.js";
import { standings } from "../grade.js";
import type { Ruleset } from "../ruleset.js";
import { subjects } from "../scope.js";
import {
  amountSchema,
  basisSchema,
  countSchema,
  dateSchema,
  idSchema,
  jurisdictionSchema,
  nameSchema,
  optional,
  sourceSchema,
  textSchema,
  versionSchema,
  wordsSchema,
} from "./basic.js";
import { conditionSchema, cutOf, levelSchema, quantitySchema } from "./expression.js";
import { sectionSchema } from "./fact.js";
import { keyed } from "./keyed.js";
import { nodeSchema } from "./node.js";
import { byKey, byPresence, picked, type Schema } from "./picked.js";

const strict = z.strictObject;
const byId = <V extends Schema>(value: V) => keyed(idSchema, value, "id.malformed");
const byName = <V extends Schema>(value: V) => keyed(nameSchema, value, "type.wrong");
const labels = { title: optional(textSchema), labels: optional(byName(textSchema)) };

const ordered = strict({ ...labels, order: z.array(wordsSchema), outside: optional(z.array(wordsSchema)) });
const unordered = strict({ ...labels, set: z.array(wordsSchema) });

/** A scale. */
export const scaleSchema = picked(
  [ordered, unordered],
  byPresence(
    [
      ["set", unordered],
      ["order", ordered],
    ],
    "scale",
  ),
);

/** A named condition. */
export const namedConditionSchema = strict({
  title: textSchema,
  subject: z.literal(subjects),
  when: conditionSchema,
  basis: basisSchema,
});

/** A cut of a grade. */
export const gradeCutSchema = cutOf({
  label: nameSchema,
  requires: optional(conditionSchema),
  minimums: optional(byName(amountSchema)),
  otherwise: optional(nameSchema),
});

const gradeFields = {
  title: textSchema,
  scale: nameSchema,
  basis: basisSchema,
  standing: optional(byName(z.literal(standings))),
};
const cutGrade = strict({ ...gradeFields, points: quantitySchema, cuts: z.array(gradeCutSchema), else: nameSchema });
const levelGrade = strict({ ...gradeFields, of: levelSchema });

/** A grade. */
export const gradeSchema = picked(
  [cutGrade, levelGrade],
  byPresence(
    [
      ["of", levelGrade],
      ["cuts", cutGrade],
    ],
    "grade",
  ),
);

/** What a veto means for the unit above. */
export const parentConsequenceSchema = strict({
  text: textSchema,
  scale: optional(nameSchema),
  label: optional(nameSchema),
});

/** A veto. */
export const vetoSchema = strict({
  id: idSchema,
  title: textSchema,
  basis: basisSchema,
  when: conditionSchema,
  unknown: z.literal(["fires", "ignored", "open"]),
  notApplicable: z.literal(["fires", "ignored"]),
  caps: optional(byName(nameSchema)),
  sets: optional(byName(nameSchema)),
  zeroes: optional(z.array(nameSchema)),
  bars: optional(z.array(nameSchema)),
  reachesParent: optional(parentConsequenceSchema),
});

/** A rubric. */
export const rubricSchema = strict({
  title: textSchema,
  subject: z.literal(subjects),
  nodes: z.array(nodeSchema),
  grades: optional(byId(gradeSchema)),
  vetoes: optional(z.array(vetoSchema)),
});

const known = strict({ kind: z.literal(["above", "atLeast", "exactly", "about"]), count: countSchema });
const unknown = strict({ kind: z.literal("unknown"), reason: textSchema });

/** How many places. */
export const placesSchema = picked(
  [known, unknown],
  byKey("kind", { above: known, atLeast: known, exactly: known, about: known, unknown }, "places"),
);

/** A quota. */
export const quotaSchema = strict({
  title: textSchema,
  places: placesSchema,
  by: optional(dateSchema),
  basis: basisSchema,
  note: optional(textSchema),
});

/** A forbidden indicator. */
export const forbiddenSchema = strict({
  measures: z.literal(forbiddenMeasures),
  terms: z.array(wordsSchema),
  basis: basisSchema,
});

/** A ruleset. */
export const rulesetSchema: z.ZodMiniType<Ruleset> = strict({
  $schema: optional(z.string()),
  id: idSchema,
  version: versionSchema,
  title: textSchema,
  jurisdiction: jurisdictionSchema,
  effective: strict({ from: dateSchema, to: optional(dateSchema) }),
  issued: optional(dateSchema),
  supersedes: optional(strict({ id: idSchema, version: versionSchema })),
  note: optional(textSchema),
  sources: byId(sourceSchema),
  scales: optional(byId(scaleSchema)),
  goals: optional(byId(textSchema)),
  facts: byId(sectionSchema),
  conditions: optional(byId(namedConditionSchema)),
  forbidden: optional(z.array(forbiddenSchema)),
  quotas: optional(byId(quotaSchema)),
  rubrics: byId(rubricSchema),
});
