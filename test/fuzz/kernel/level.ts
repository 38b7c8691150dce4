/**
 * Levels in kernel forms.
 *
 * @module
 */
import type { Level } from "../../../src/ruleset/expression.js";
import type { Around } from "./around.js";
import { chosenOf, kernelChoice } from "./choice.js";
import { kernelCondition } from "./condition.js";

/** The same level in kernel forms. */
export function kernelLevel(rule: Level, around: Around): Level {
  if (typeof rule === "string") return rule;
  const sub = (part: Level): Level => kernelLevel(part, around);
  switch (rule.kind) {
    case "cases":
    case "bands":
    case "lookup":
    case "given":
      return kernelChoice<Level>(chosenOf(rule), around, kernelLevel);
    case "lowest":
    case "highest":
      return rule.items === undefined
        ? { kind: rule.kind, of: rule.of.map(sub) }
        : {
            kind: rule.kind,
            items: rule.items.map(({ each, counts }) => ({
              each: sub(each),
              ...(counts === undefined ? {} : { counts: kernelCondition(counts, around) }),
            })),
          };
    default:
      return rule;
  }
}
