/** A scorecard of a category in the words of its cases: `null` is a category without a score. */
import type { Scorecard } from "baiqian";

/** The score of the category. */
export function toAnswer({ nodes }: Scorecard): Readonly<Record<string, unknown>> {
  const node = nodes.find(({ id }) => id === "score");
  return { score: node?.state === "notApplicable" ? null : node?.points };
}
