/**
 * Schemas of what stands everywhere: ids, texts, amounts, dates, counts, sources and bases.
 *
 * The message of a check is the code of its issue.
 *
 * @module
 */

import * as z from "zod/mini";
import { type CalendarDate, isCalendarDate } from "../../exact/calendarDate.js";
import { type AmountInput, readAmount } from "../../exact/readAmount.js";
import { typeName } from "../../vocabulary/checks.js";
import { idPattern } from "../../vocabulary/id.js";
import { byKey, picked } from "./picked.js";

/** An id. The pattern is copied, since checking writes to it. */
export const idSchema = z
  .string()
  .check(z.regex(new RegExp(idPattern), "id.malformed"), z.maxLength(64, "id.malformed"));

/** The name of a fact: `section.fact`. */
export const factNameSchema = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "id.malformed"));

/** A name or label that is said elsewhere; whether it is declared is another question. */
export const nameSchema = z.string();

/** Something said; not blank. */
export const wordsSchema = z.string().check(z.regex(/\S/, "text.empty"));

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** One thing said in Chinese, English and further languages. */
export const textSchema = z.catchall(z.object({ zh: wordsSchema, en: wordsSchema }), wordsSchema).check((context) => {
  for (const tag of Object.keys(context.value).filter((key) => !languageTag.test(key))) {
    context.issues.push({
      code: "custom",
      input: context.value,
      path: [tag],
      params: { code: "text.language", values: { got: tag } },
    });
  }
});

/** A day that exists. */
export const dateSchema: z.ZodMiniType<CalendarDate> = z.string().check(z.refine(isCalendarDate, "date.impossible"));

/** A whole number from 0. */
export const countSchema = z.int().check(z.gte(0, "number.tooSmall"));

const amountForms = { string: z.string(), number: z.number() };

/** An exact number; the code of its issue is the one of `readAmount`. */
export const amountSchema: z.ZodMiniType<AmountInput> = picked([amountForms.string, amountForms.number], (value) =>
  typeof value === "string"
    ? amountForms.string
    : typeof value === "number"
      ? amountForms.number
      : { code: "amount.type", values: { got: typeName(value) } },
).check((context) => {
  const reading = readAmount(context.value);
  if (reading.ok) return;
  context.issues.push({
    code: "custom",
    input: context.value,
    params: { code: reading.code, values: { got: context.value } },
  });
});

/** A semantic version. */
export const versionSchema = z
  .string()
  .check(z.regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/, "version.malformed"));

/** A code of GB/T 2260. */
export const jurisdictionSchema = z.string().check(z.regex(/^[0-9]{6}$/, "jurisdiction.malformed"));

/** SHA-256 in hexadecimal. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/, "digest.malformed"));

/** Something that may be absent; an explicit `undefined` is not JSON. */
export const optional: typeof z.exactOptional = z.exactOptional;

/** A published thing that rules cite. */
export const sourceSchema = z.strictObject({
  kind: z.literal(["law", "regulation", "notice", "standard", "sheet", "press", "dataset", "software"]),
  title: textSchema,
  publisher: textSchema,
  date: optional(dateSchema),
  number: optional(wordsSchema),
  url: optional(wordsSchema),
  confidence: z.literal(["A", "B", "C", "S"]),
  note: optional(textSchema),
});

const bases = {
  cited: z.strictObject({
    kind: z.literal("cited"),
    source: nameSchema,
    clause: wordsSchema,
    quote: optional(wordsSchema),
  }),
  interpreted: z.strictObject({
    kind: z.literal("interpreted"),
    source: nameSchema,
    clause: wordsSchema,
    reading: textSchema,
  }),
  illustrative: z.strictObject({
    kind: z.literal("illustrative"),
    note: optional(textSchema),
    after: optional(nameSchema),
  }),
  unpublished: z.strictObject({
    kind: z.literal("unpublished"),
    source: nameSchema,
    clause: optional(wordsSchema),
  }),
};

/** What a rule rests on. */
export const basisSchema = picked(
  [bases.cited, bases.interpreted, bases.illustrative, bases.unpublished],
  byKey("kind", bases, "basis"),
);
