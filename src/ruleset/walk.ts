/**
 * Walks a ruleset, or any part of one, by the table of slots: every part is met with its path.
 *
 * Tolerant: what is not of the shape that the table expects is passed over, so a damaged ruleset can be walked too.
 *
 * @module
 */

import { isKeyed, type Keyed } from "../vocabulary/checks.js";
import type { Path } from "../vocabulary/issue.js";
import { type ExpressionPart, expressionSlots, type Part, partSlots, type Slot, type Slots } from "./slots.js";

/** Meets one part; gives the place of what stands under each of its keys. */
export type Visit<P> = (part: Part, value: unknown, path: Path, place: P) => (key: string) => P;

/**
 * Meets `value`, which stands for `part`, and everything in it, parents first, in the order of the document.
 *
 * Recursive: call it for values within the limits of depth.
 */
export function walk<P>(part: Part, value: unknown, path: Path, place: P, visit: Visit<P>): void {
  if (part === "fullOrQuantity") {
    if (value !== "full") walk("quantity", value, path, place, visit);
    return;
  }
  const placeOf = visit(part, value, path, place);
  if (!isKeyed(value)) return;
  const slots = slotsOf(part, value);
  for (const [key, held] of Object.entries(value)) {
    const slot = Object.hasOwn(slots, key) ? slots[key] : undefined;
    if (slot === undefined) continue;
    for (const [under, path_] of unfold(slot, held, [...path, key])) {
      walk(partOf(slot), under, path_, placeOf(key), visit);
    }
  }
}

/** The slots of a part; none for an expression of no known kind. */
export function slotsOf(part: Part, value: Keyed): Slots {
  if (!isExpression(part)) return partSlots[part];
  const kind = value["kind"];
  const kinds = expressionSlots[part];
  const slots = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return slots ?? none;
}

/** The part that a slot holds, one or many. */
export function partOf(slot: Slot): Part {
  return slot.replace(/[[\]{}]+$/, "") as Part;
}

/** What stands in a slot: the one value, or each of the many with its path. */
export function unfold(slot: Slot, held: unknown, path: Path): readonly (readonly [unknown, Path])[] {
  if (slot.endsWith("{}")) {
    return isKeyed(held) ? Object.entries(held).map(([key, value]) => [value, [...path, key]] as const) : [];
  }
  if (!slot.endsWith("[]")) return [[held, path]];
  if (!Array.isArray(held)) return [];
  const list: readonly unknown[] = held;
  const inner = slot.slice(0, -2) as Slot;
  return list.flatMap((value, index) => unfold(inner, value, [...path, index]));
}

const none: Slots = Object.freeze({});

function isExpression(part: Part): part is ExpressionPart {
  return part === "quantity" || part === "condition" || part === "level";
}
