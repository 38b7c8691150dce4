/**
 * Schemas of nodes: criteria and groups.
 *
 * @module
 */

import * as z from "zod/mini";
import { combinations, type Node } from "../node.js";
import { amountSchema, basisSchema, idSchema, nameSchema, optional, textSchema } from "./basic.js";
import { conditionSchema, quantitySchema, roundingModeSchema } from "./expression.js";
import { byPresence, picked } from "./picked.js";

const full = z.literal("full");

/** Full marks by name, or a quantity. */
export const fullOrQuantitySchema = picked([full, quantitySchema], (value) =>
  value === "full" ? full : quantitySchema,
);

/** How to round, and to what. */
export const roundingSchema = z.strictObject({ to: amountSchema, mode: roundingModeSchema });

const fields = {
  id: idSchema,
  title: textSchema,
  note: optional(textSchema),
  full: optional(amountSchema),
  weight: optional(quantitySchema),
  counts: optional(conditionSchema),
  applies: optional(conditionSchema),
  notApplicable: optional(fullOrQuantitySchema),
  missing: optional(quantitySchema),
  floor: optional(quantitySchema),
  ceiling: optional(quantitySchema),
  rounded: optional(roundingSchema),
  shown: optional(roundingSchema),
};

/** A criterion. */
export const criterionSchema = z.strictObject({
  ...fields,
  points: optional(quantitySchema),
  basis: basisSchema,
  goal: optional(nameSchema),
  prevention: optional(z.boolean()),
});

const node: z.ZodMiniType<Node> = z.lazy(() => nodeSchema);

/** A domain or group. */
export const groupSchema = z.strictObject({
  ...fields,
  combine: z.literal(combinations),
  children: z.array(node),
  empty: optional(quantitySchema),
  weightless: optional(quantitySchema),
  basis: optional(basisSchema),
});

/** A criterion or a group: a group has children or says how it combines them. */
export const nodeSchema: z.ZodMiniType<Node> = picked(
  [criterionSchema, groupSchema],
  byPresence(
    [
      ["children", groupSchema],
      ["combine", groupSchema],
      ["points", criterionSchema],
    ],
    "node",
  ),
);
