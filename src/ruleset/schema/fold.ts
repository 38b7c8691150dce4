/**
 * Schemas of folds: over stated operands, over the entries of a ledger, over the criteria inside a node.
 *
 * @module
 */

import * as z from "zod/mini";
import type { Condition, Quantity } from "../expression.js";
import { countSchema, nameSchema, optional } from "./basic.js";

const kind = z.literal;
const form = z.strictObject;

/** How appealed entries count. */
export const appealedSchema = z.literal(["counts", "ignored", "open"]);

/** Which entries of a ledger. */
export const overWhere = (condition: z.ZodMiniType<Condition>) => ({
  over: nameSchema,
  where: optional(condition),
  appealed: optional(appealedSchema),
});

/** Every form of a fold, from the schemas of what stands in it. */
export function foldForms(quantity: z.ZodMiniType<Quantity>, condition: z.ZodMiniType<Condition>) {
  const over = overWhere(condition);
  const leaves = {
    leaves: nameSchema,
    goal: optional(nameSchema),
    prevention: optional(z.boolean()),
    where: optional(condition),
  };
  const items = { items: z.array(form({ each: quantity, weight: optional(quantity), counts: optional(condition) })) };
  const empty = { empty: optional(quantity) };
  const each = { each: quantity };
  const fold = { kind: kind(["sum", "least", "greatest"]), ...empty };
  const mean = {
    kind: kind("mean"),
    trim: optional(form({ lowest: countSchema, highest: countSchema })),
    weightless: optional(quantity),
    ...empty,
  };
  const weighted = { ...each, weight: optional(quantity) };
  const count = { kind: kind("count") };
  return {
    foldItems: form({ ...fold, ...items }),
    foldOver: form({ ...fold, ...over, ...each }),
    foldLeaves: form({ ...fold, ...leaves, ...each }),
    meanItems: form({ ...mean, ...items }),
    meanOver: form({ ...mean, ...over, ...weighted }),
    meanLeaves: form({ ...mean, ...leaves, ...weighted }),
    countOver: form({ ...count, ...over }),
    countLeaves: form({ ...count, ...leaves }),
    countOf: form({ ...count, of: z.array(condition) }),
  };
}
