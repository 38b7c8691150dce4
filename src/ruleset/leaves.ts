/**
 * Which criteria a fold over `leaves` stands for: those inside a node, at any depth, in their order.
 *
 * @module
 */
import type { Criterion, Node } from "./node.js";

/** What narrows the criteria. */
export interface LeafChoice {
  readonly goal?: string | undefined;
  readonly prevention?: boolean | undefined;
}

/** The criteria inside a node that are chosen; a criterion is its own only leaf. */
export function leavesOf(node: Node, { goal, prevention }: LeafChoice): readonly Criterion[] {
  if (node.children !== undefined) return node.children.flatMap((child) => leavesOf(child, { goal, prevention }));
  const isChosen =
    (goal === undefined || node.goal === goal) && (prevention === undefined || node.prevention === prevention);
  return isChosen ? [node] : [];
}
