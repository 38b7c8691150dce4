/** A scorecard of a product in the words of its cases. */
import type { Scorecard } from "baiqian";
import { labelOf } from "../labelOf.js";
import { toName } from "../names.js";

/** Points by component, the totals, whether proteins were counted, and the grade. */
export function toAnswer({ nodes, grades }: Scorecard): Readonly<Record<string, unknown>> {
  const points = Object.fromEntries(nodes.map((node) => [toName(node.id), node.points]));
  return {
    points,
    negative: points["negative"],
    positive: points["positive"],
    proteinsCounted: nodes.some(({ id, counts }) => id === "proteins" && counts === "yes"),
    score: points["score"],
    grade: labelOf(grades, "grade"),
  };
}
