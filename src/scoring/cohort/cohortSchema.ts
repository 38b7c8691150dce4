/**
 * Schemas of a cohort and its figures.
 *
 * @module
 */

import * as z from "zod/mini";
import { digestSchema, nameSchema, optional, versionSchema } from "../../ruleset/schema/basic.js";
import { keyed } from "../../ruleset/schema/keyed.js";
import { byKey, picked } from "../../ruleset/schema/picked.js";

const strict = z.strictObject;
const kind = z.literal;
/** An amount as it leaves: canonical text. */
const amount = z.string();
/** Subjects go by the ids of their register: any words. */
const anyKey = z.string();

/** Each form of a figure. */
export const figureForms = Object.freeze({
  settled: strict({ kind: kind("settled"), value: amount }),
  open: strict({
    kind: kind("open"),
    least: optional(amount),
    greatest: optional(amount),
    mayNotApply: optional(kind(true)),
  }),
  notApplicable: strict({ kind: kind("notApplicable") }),
});

/** One figure of one subject. */
export const cohortFigureSchema = picked(
  [figureForms.settled, figureForms.open, figureForms.notApplicable],
  byKey("kind", figureForms, "figure"),
);

/** The figures of one subject, by the name of the fact. */
export const subjectFiguresSchema = keyed(nameSchema, cohortFigureSchema, "type.wrong");

/** A cohort. */
export const cohortSchema = strict({
  kind: kind("cohort"),
  ruleset: strict({ id: nameSchema, version: versionSchema, digest: digestSchema }),
  rubric: nameSchema,
  size: z.int().check(z.gte(0, "number.tooSmall")),
  figures: keyed(anyKey, subjectFiguresSchema, "type.wrong"),
  digest: digestSchema,
});
