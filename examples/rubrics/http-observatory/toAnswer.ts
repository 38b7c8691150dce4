/** A scorecard of a site in the words of its cases. */
import type { Scorecard } from "baiqian";
import { labelOf } from "../labelOf.js";

/** Modifiers by test, the score and the grade. */
export function toAnswer({ nodes, grades }: Scorecard): Readonly<Record<string, unknown>> {
  const tests = nodes.filter(({ parent }) => parent === "modifiers");
  return {
    modifiers: Object.fromEntries(tests.map(({ id, points }) => [id, points])),
    score: nodes.find(({ id }) => id === "score")?.points,
    grade: labelOf(grades, "grade"),
  };
}
