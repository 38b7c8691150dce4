/**
 * Reading another scorecard of the same subject: points of a node, or a grade.
 *
 * @module
 */

import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Rational } from "../../exact/rational.js";
import { mostComputedDigits, readAmount } from "../../exact/readAmount.js";
import type { Scorecard } from "../card/scorecard.js";
import { between, type Lab, labelled, type Num, noLab, noNum } from "./value.js";

/** Points of a node of an earlier scorecard; missing, and perhaps not applicable, if there is no card or no such node. */
export function earlierPoints(card: Scorecard | undefined, id: string): Num {
  const node = card?.nodes.find((one) => one.id === id);
  const absent = { kind: "node", node: id } as const;
  if (node === undefined) return between(null, null, absent, true);
  if (node.notApplicable) return noNum(absent);
  const missing = node.state === "missing";
  if (node.points !== undefined) return between(amount(node.points), amount(node.points), null, missing);
  return between(
    node.least === undefined ? null : amount(node.least),
    node.greatest === undefined ? null : amount(node.greatest),
    node.mayNotApply ? absent : null,
    true,
  );
}

/** A grade of an earlier scorecard, after vetoes; any label is possible, and none, if there is no card or no such grade. */
export function earlierGrade(card: Scorecard | undefined, id: string, labels: readonly string[]): Lab {
  const after = card?.grades.find((one) => one.id === id)?.after;
  if (after === undefined) return { sort: "level", labels, na: { kind: "empty" }, missing: true };
  if (after.kind === "settled") return labelled(after.label);
  if (after.kind === "notApplicable") return noLab(after.because);
  return { sort: "level", labels: after.possible, na: after.mayNotApply ? { kind: "empty" } : null, missing: true };
}

function amount(text: string): Rational {
  const read = readAmount(text, mostComputedDigits);
  if (!read.ok) throw new PreconditionError("scorecard.points", text);
  return read.value;
}
