/**
 * Nodes: their fields in the one fixed order, from the inside out, and zeroing by vetoes last.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import type { Node, Veto } from "./documents.js";
import { amount, zero } from "./fraction.js";
import { replaced } from "./given.js";
import { combined, fullOf } from "./group.js";
import { compareLimits, type Limit } from "./limit.js";
import { limited, map } from "./operations.js";
import { quantityOf } from "./quantity.js";
import { roundTo } from "./rounding.js";
import type { Scope } from "./scope.js";
import type { Quantity } from "./shapes.js";
import { anyNumber, between, exactly, lower, notApplicable, type RefNumber, upper } from "./value.js";
import type { Judged } from "./veto.js";

/** 1, 2: what its points or its children give, if it applies. */
export function applied(node: Node, scope: Scope): RefNumber {
  if (node.applies === undefined) return made(node, scope);
  const applies = conditionOf(node.applies, scope);
  if (!applies.yes) return notApplicable;
  return anyNumber([made(node, scope)], applies.no || applies.na, applies.missing);
}

/** 3: what it becomes when missing or not applicable. */
export function stood(node: Node, scope: Scope): RefNumber {
  const { missing, notApplicable: other } = node;
  const by = (quantity: Quantity | undefined) =>
    quantity === undefined
      ? undefined
      : () => (quantity === "full" ? exactly(fullOf(node)) : quantityOf(quantity, scope));
  return replaced(applied(node, scope), { missing: by(missing), notApplicable: by(other) }, anyNumber);
}

/** 4, 5: between its floor and ceiling, rounded. */
export function pointsOfNode(node: Node, scope: Scope): RefNumber {
  const { floor, ceiling, rounded } = node;
  const limit = (quantity: Quantity | undefined) => (quantity === undefined ? undefined : quantityOf(quantity, scope));
  const within = limited(stood(node, scope), limit(floor), limit(ceiling));
  return rounded === undefined ? within : map(within, (x) => roundTo(x, amount(rounded.to), rounded.mode));
}

/** What is left of its points after vetoes. What does not apply stays so. */
export function zeroed(node: Node, points: RefNumber, vetoes: readonly Judged[]): RefNumber {
  const zeroing = vetoes.filter(({ veto, state }) => zeroes(veto, node.id) && state !== "notFired");
  if (!points.some || zeroing.length === 0) return points;
  if (zeroing.some(({ state }) => state === "fired")) {
    return between(zero, zero, points.na && points.missing, points.na);
  }
  // What is 0 anyway is not missed.
  const isOpen = !isZero(lower(points)) || !isZero(upper(points));
  return anyNumber([points, exactly(zero)], false, isOpen && zeroing.some(({ missing }) => missing));
}

const isZero = (limit: Limit): boolean => compareLimits(limit, zero) === 0;
const zeroes = (veto: Veto, id: string): boolean => veto.zeroes?.includes(id) === true;

/** A criterion without points is one whose rule is not public: always missing, from 0 to its full marks, or anything at all. */
function made(node: Node, scope: Scope): RefNumber {
  if (node.children !== undefined) return combined(node, scope);
  if (node.points !== undefined) return quantityOf(node.points, scope);
  return node.full === undefined ? between("below", "above", true) : between(zero, fullOf(node), true);
}
