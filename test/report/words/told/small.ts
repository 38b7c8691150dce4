/** Telling conditions and quantities with what the small ruleset's engine met. */
import { conditionTold } from "../../../../src/report/words/told/conditionTold.js";
import { reasonTold } from "../../../../src/report/words/told/reasonTold.js";
import { tellingOf } from "../../../../src/report/words/told/telling.js";
import type { Condition, Quantity } from "../../../../src/ruleset/expression.js";
import type { Criterion } from "../../../../src/ruleset/node.js";
import type { Ruleset } from "../../../../src/ruleset/ruleset.js";
import type { NodeResult } from "../../../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../../src/scoring/score.js";
import type { FactValue } from "../../../../src/vocabulary/ledger.js";
import type { Text } from "../../../../src/vocabulary/text.js";
import { smallRuleset } from "../../smallRuleset.js";

type Facts = Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
/** Fields of entries, standing unless they say otherwise; `null` for a ledger of which nothing is said. */
type Faults = readonly (Readonly<Record<string, FactValue>> & { readonly appealed?: true })[] | null;

/** The small ruleset with one criterion `x` of these points. */
const withRule = (points: Quantity, more: Partial<Criterion>): Ruleset => ({
  ...smallRuleset,
  rubrics: {
    station: {
      title: { zh: "表", en: "Sheet" },
      subject: "station",
      nodes: [
        {
          ...{ id: "x", title: { zh: "某项", en: "Something" }, points, basis: { kind: "illustrative" } },
          ...{ goal: "ground", prevention: false },
          ...more,
        },
      ],
    },
  },
});

function scoredBy(ruleset: Ruleset, facts: Facts, faults: Faults): NodeResult {
  const scored = score(compileRubric(ruleset, "station"), {
    ...{ id: "a", of: "s", stage: "self", asOf: "2024-12-31", period: { from: "2024-01-01", to: "2024-12-31" }, facts },
    records:
      faults === null
        ? {}
        : {
            "order.faults": faults.map(({ appealed, ...fields }, i) => ({
              ...{ id: `f-${i}`, type: "order.faults", on: "2024-05-01", recordedOn: "2024-05-01", by: "b", fields },
              status: appealed ? "appealed" : "standing",
            })),
          },
  });
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard.nodes[0]!;
}

/** How a condition turned out. */
export function told(condition: Condition, facts: Facts, faults: Faults): Text {
  const ruleset = withRule({ kind: "check", when: condition, worth: 1 }, {});
  const result = scoredBy(ruleset, facts, faults);
  const known = result.reason.code === "check.met" ? "yes" : result.reason.code === "check.unmet" ? "no" : undefined;
  return conditionTold(tellingOf({ ruleset, rubric: ruleset.rubrics["station"] }, result), condition, known);
}

/** Why a criterion has its points. */
export function why(points: Quantity, facts: Facts, faults: Faults, more: Partial<Criterion> = {}): Text {
  const ruleset = withRule(points, more);
  return reasonTold({ ruleset, rubric: ruleset.rubrics["station"] }, scoredBy(ruleset, facts, faults));
}
