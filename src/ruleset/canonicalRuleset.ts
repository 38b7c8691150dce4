/**
 * A ruleset with every amount written in the one way that amounts have, so that equal rules are equal data.
 *
 * Which places hold amounts is known from the forms: a title "0.50" stays as it is.
 *
 * @module
 */

import { PreconditionError } from "../exact/PreconditionError.js";
import { readAmount } from "../exact/readAmount.js";
import { writeAmount } from "../exact/writeAmount.js";
import { isKeyed } from "../vocabulary/checks.js";
import type { Ruleset } from "./ruleset.js";
import type { Part, Slot } from "./slots.js";
import { partOf, slotsOf } from "./walk.js";

/**
 * A copy of the ruleset with canonical amounts and without `$schema`.
 *
 * @throws {@link PreconditionError} an `amount.` code, for an amount that is none.
 */
export function canonicalRuleset(ruleset: Ruleset): Readonly<Record<string, unknown>> {
  const { $schema: _, ...rest } = ruleset;
  return copyKeys("ruleset", rest);
}

function copy(part: Part, value: unknown): unknown {
  if (part === "fullOrQuantity") return value === "full" ? value : copy("quantity", value);
  if (part === "amount" || (part === "quantity" && !isKeyed(value))) return canonical(value);
  return isKeyed(value) ? copyKeys(part, value) : value;
}

function copyKeys(part: Part, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const slots = slotsOf(part, value);
  return mapValues(value, (held, key) => {
    const slot = Object.hasOwn(slots, key) ? slots[key] : undefined;
    return slot === undefined ? held : copySlot(slot, held);
  });
}

function copySlot(slot: Slot, held: unknown): unknown {
  if (slot.endsWith("{}")) return isKeyed(held) ? mapValues(held, (value) => copy(partOf(slot), value)) : held;
  if (!slot.endsWith("[]")) return copy(partOf(slot), held);
  return Array.isArray(held) ? held.map((value: unknown) => copySlot(slot.slice(0, -2) as Slot, value)) : held;
}

function mapValues(
  value: Readonly<Record<string, unknown>>,
  to: (held: unknown, key: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, to(held, key)]));
}

function canonical(amount: unknown): string {
  const reading = readAmount(amount);
  if (!reading.ok) throw new PreconditionError(reading.code, amount);
  return writeAmount(reading.value);
}
