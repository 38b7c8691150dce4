/**
 * How many points of a scorecard rest on what: they add up to the settled totals. Exact.
 *
 * Where a group adds its children up, each criterion's points go to its own basis. Where points come about in another way (a mean,
 * a ceiling, the worst of several, a veto's zero) nobody can say which criterion made them: they go to the weakest basis in the group.
 *
 * @module
 */

import { at } from "../../exact/at.js";
import { add, equals, type Rational, zero } from "../../exact/rational.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { BasisKind } from "../../vocabulary/source.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import { numAt } from "../run/context.js";
import type { Run } from "../run/refine.js";
import { settledNumber } from "../run/value.js";
import type { Pins } from "./scorecard.js";
import { answerOf } from "./traced.js";

/** Points by basis, of what counts and is settled. */
export function basisPoints(run: Run, { nodes }: Plan): Pins["basis"] {
  const points: Record<BasisKind, Rational> = { cited: zero, interpreted: zero, illustrative: zero, unpublished: zero };
  const sums = childSums(run, nodes);
  const done = new Set<string>();
  for (const node of nodes) {
    const { id, parent, kind, weakest } = node;
    const settled = settledNumber(numAt(run, node.final));
    if ((parent !== undefined && done.has(parent)) || !isIn(run, node)) done.add(id);
    else if (settled !== null && (kind === "criterion" || !equals(sums.get(id) ?? zero, settled))) {
      points[weakest] = add(points[weakest], settled);
      done.add(id);
    }
  }
  return {
    cited: writeAmount(points.cited),
    interpreted: writeAmount(points.interpreted),
    illustrative: writeAmount(points.illustrative),
    unpublished: writeAmount(points.unpublished),
  };
}

/** For each group the sum of its children that count and are settled. */
function childSums(run: Run, nodes: readonly PlanNode[]): ReadonlyMap<string, Rational> {
  const sums = new Map<string, Rational>();
  for (const node of nodes) {
    const settled = settledNumber(numAt(run, node.final));
    if (node.parent !== undefined && settled !== null && isIn(run, node))
      sums.set(node.parent, add(sums.get(node.parent) ?? zero, settled));
  }
  return sums;
}

/** Whether the group above takes it in. */
function isIn(run: Run, { final, counts }: PlanNode): boolean {
  return numAt(run, final).some && (counts === undefined || answerOf(at(run.values, counts)) === "yes");
}
