/**
 * Schemas of decisions and lots.
 *
 * @module
 */

import * as z from "zod/mini";
import { dateSchema, digestSchema, optional, wordsSchema } from "./basic.js";

/** What an authority decided. */
export const decisionSchema = z.strictObject({
  by: wordsSchema,
  level: z.literal(["station", "county", "city", "province", "ministry"]),
  on: dateSchema,
  document: wordsSchema,
  outcome: wordsSchema,
  reason: optional(wordsSchema),
});

/** A recorded drawing of lots. */
export const lotSchema = z.strictObject({
  for: digestSchema,
  order: z.array(wordsSchema),
  on: dateSchema,
  record: wordsSchema,
});
