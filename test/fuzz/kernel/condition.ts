/**
 * Conditions in kernel forms.
 *
 * @module
 */
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import type { Around } from "./around.js";
import { kernelLevel } from "./level.js";
import { kernelQuantity } from "./quantity.js";

/** The same condition in kernel forms. */
export function kernelCondition(rule: Condition, around: Around): Condition {
  const sub = (part: Condition): Condition => kernelCondition(part, around);
  const count = (of: Quantity): Quantity => kernelQuantity(of, around);
  switch (rule.kind) {
    case "all":
      return { kind: "all", of: rule.of.map(sub) };
    case "any":
      return { kind: "not", of: { kind: "all", of: rule.of.map((part) => ({ kind: "not", of: sub(part) }) as const) } };
    case "not":
    case "given":
      return { ...rule, of: sub(rule.of) };
    case "quantity":
      return {
        ...rule,
        ...Object.fromEntries(
          (["of", "atLeast", "atMost", "above", "below", "equals"] as const).flatMap((key) => {
            const part = rule[key];
            return part === undefined ? [] : [[key, kernelQuantity(part, around)]];
          }),
        ),
      };
    case "level":
      return { ...rule, of: kernelLevel(rule.of, around) };
    case "some": {
      const { kind: _, ...entries } = rule;
      return { kind: "quantity", of: count({ kind: "count", ...entries }), atLeast: 1 };
    }
    case "every": {
      const { kind: _, where = { kind: "all", of: [] }, ...entries } = rule;
      return {
        kind: "quantity",
        of: count({ kind: "count", ...entries, where: { kind: "not", of: where } }),
        equals: 0,
      };
    }
    case "atLeastOf":
      return { kind: "quantity", of: count({ kind: "count", of: rule.of }), atLeast: rule.n };
    default:
      return rule;
  }
}
