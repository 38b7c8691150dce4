/**
 * Whether a node's points go into what the rubric is about: it and every group around it must apply and count.
 *
 * @module
 */
import type { NodeResult } from "../card/scorecard.js";

/** Whether a node is taken in, and if not, which node keeps it out: the node itself or a group around it. */
export type Standing =
  | { readonly kind: "in" }
  /** It may still turn out to be kept out. */
  | { readonly kind: "open"; readonly mayNotApply: boolean; readonly mayNotCount: boolean }
  | { readonly kind: "out"; readonly why: "notApplicable" | "notCounted"; readonly because: string };

/** A node and its standing. */
export interface Side {
  readonly node: NodeResult;
  readonly standing: Standing;
}

/** The nodes of a scorecard in its order, parents before children, each with its standing. */
export function standingsOf(nodes: readonly NodeResult[]): readonly Side[] {
  const groups = new Map<string | undefined, Standing>();
  return nodes.map((node) => {
    const standing = standingIn(groups.get(node.parent), node);
    groups.set(node.id, standing);
    return { node, standing };
  });
}

/** The nearest reason is told: a group can be out just because nothing in it is in. */
function standingIn(around: Standing | undefined, node: NodeResult): Standing {
  if (node.state === "notApplicable") return { kind: "out", why: "notApplicable", because: node.id };
  if (node.counts === "no") return { kind: "out", why: "notCounted", because: node.id };
  if (around?.kind === "out") return around;
  const { mayNotApply, mayNotCount } = around?.kind === "open" ? around : settled;
  return openOrIn(mayNotApply || node.mayNotApply === true, mayNotCount || node.counts === "open");
}

const settled = Object.freeze({ mayNotApply: false, mayNotCount: false });

const openOrIn = (mayNotApply: boolean, mayNotCount: boolean): Standing =>
  mayNotApply || mayNotCount ? { kind: "open", mayNotApply, mayNotCount } : { kind: "in" };
