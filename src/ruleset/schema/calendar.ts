/**
 * Schema of a calendar of working days.
 *
 * @module
 */

import * as z from "zod/mini";
import { dateSchema, digestSchema, optional, wordsSchema } from "./basic.js";

/** A calendar; that its days lie in its years, and none is both off and worked, is another question. */
export const calendarSchema = z.strictObject({
  $schema: optional(z.string()),
  id: wordsSchema,
  years: z.array(z.int().check(z.gte(1, "number.tooSmall"), z.lte(9999))),
  off: z.array(dateSchema),
  work: z.array(dateSchema),
  digest: optional(digestSchema),
});
