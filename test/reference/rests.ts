/**
 * Whether points rest on anything but facts that can be missing: a rule that is not public, another scorecard, a calendar, an
 * open veto. The documentation names no reason for these.
 *
 * @module
 */
import type { Node } from "./documents.js";
import type { Scope } from "./scope.js";
import { flat, nodeNamed } from "./sources.js";

/** Whether a node, or any that it reads, does. */
export function restsOnOther(node: Node, scope: Scope, seen = new Set<string>()): boolean {
  if (seen.has(node.id)) return false;
  const inside = flat([node]);
  for (const { id } of inside) seen.add(id);
  const isZeroed = ({ id }: Node): boolean => scope.rubric.vetoes?.some(({ zeroes }) => zeroes?.includes(id)) === true;
  if (inside.some((one) => isUnpublished(one) || isZeroed(one))) return true;
  const isOther = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return value === "workingDays";
    const part: Readonly<Record<string, unknown>> = { ...value };
    const { kind, from, points, leaves, condition } = part;
    if (from === "baseline" || from === "current" || kind === "grade") return true;
    const read = kind === "points" || kind === "status" ? points : leaves;
    if (typeof read === "string" && restsOnOther(nodeNamed(read, scope.rubric.nodes), scope, seen)) return true;
    if (kind === "condition" && typeof condition === "string" && isOther(scope.ruleset.conditions?.[condition]?.when)) {
      return true;
    }
    return Object.values(part).some(isOther);
  };
  return isOther(node);
}

const isUnpublished = ({ children, points }: Node): boolean => children === undefined && points === undefined;
