/**
 * What a comparison compares, by name: the fact, node or grade where it is one.
 *
 * @module
 */
import type { Level, Quantity } from "../../ruleset/expression.js";

/** The id of what is read, or `computed`. */
export function nameOf(rule: Quantity | Level): string {
  if (typeof rule !== "object") return "stated";
  if (rule.kind === "fact") return rule.fact;
  if (rule.kind === "points") return rule.points;
  if (rule.kind === "since") return rule.date;
  return rule.kind === "grade" ? rule.grade : "computed";
}
