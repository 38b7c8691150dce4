/**
 * Schemas of assessments, the entries of ledgers and evidence.
 *
 * @module
 */

import * as z from "zod/mini";
import { recordStatuses } from "../../vocabulary/ledger.js";
import { dateSchema, digestSchema, factNameSchema, idSchema, optional, wordsSchema } from "./basic.js";
import { keyed } from "./keyed.js";
import { picked } from "./picked.js";

const strict = z.strictObject;
const bare = { string: z.string(), number: z.number(), boolean: z.boolean() };

/** A bare value of a fact or field; what it must be says the ruleset. */
export const factValueSchema = picked([bare.string, bare.number, bare.boolean], (value) =>
  typeof value === "number" ? bare.number : typeof value === "boolean" ? bare.boolean : bare.string,
);

/** A pointer to a paper. */
export const evidenceSchema = strict({
  id: wordsSchema,
  kind: wordsSchema,
  on: dateSchema,
  holder: wordsSchema,
  digest: optional(digestSchema),
});

/** An entry of a ledger. */
export const ledgerRecordSchema = strict({
  id: wordsSchema,
  type: factNameSchema,
  on: dateSchema,
  recordedOn: dateSchema,
  by: wordsSchema,
  status: z.literal(recordStatuses),
  evidence: optional(z.array(evidenceSchema)),
  fields: keyed(idSchema, factValueSchema, "id.malformed"),
});

const notApplicable = strict({ reason: wordsSchema, by: wordsSchema });

/** First and last day, both inside. */
export const periodSchema = strict({ from: dateSchema, to: dateSchema });

/** An assessment. */
export const assessmentSchema = strict({
  $schema: optional(wordsSchema),
  id: wordsSchema,
  of: wordsSchema,
  stage: z.literal(["self", "verified"]),
  period: periodSchema,
  asOf: dateSchema,
  facts: keyed(idSchema, keyed(idSchema, factValueSchema, "id.malformed"), "id.malformed"),
  notApplicable: optional(keyed(factNameSchema, notApplicable, "id.malformed")),
  records: optional(keyed(factNameSchema, z.array(ledgerRecordSchema), "id.malformed")),
  evidence: optional(keyed(factNameSchema, z.array(evidenceSchema), "id.malformed")),
  recordedOn: optional(dateSchema),
  reportedBy: optional(wordsSchema),
  verifies: optional(wordsSchema),
  verifiedBy: optional(wordsSchema),
  supersedes: optional(wordsSchema),
});
