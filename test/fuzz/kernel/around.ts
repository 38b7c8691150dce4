/**
 * What a form stands in while it is rewritten.
 *
 * @module
 */
import { type LeafChoice, leavesOf } from "../../../src/ruleset/leaves.js";
import type { Criterion, Node } from "../../../src/ruleset/node.js";
import type { Rubric, Ruleset } from "../../../src/ruleset/ruleset.js";

/** The rules as they were, and the criterion in hand inside a fold over criteria. */
export interface Around {
  readonly ruleset: Ruleset;
  readonly rubric: Rubric;
  readonly leaf?: Criterion;
}

/** The criteria that a fold over `leaves` stands for. */
export function leavesIn({ rubric }: Around, fold: LeafChoice & { readonly leaves: string }): readonly Criterion[] {
  const root = nodeNamed(rubric.nodes, fold.leaves);
  return root === undefined ? [] : leavesOf(root, fold);
}

function nodeNamed(nodes: readonly Node[], id: string): Node | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : nodeNamed(node.children ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}
