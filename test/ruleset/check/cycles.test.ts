import { expect, it } from "vitest";
import { checkRulesetRules } from "../../../src/ruleset/check/checkRulesetRules.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { at, broken } from "../../refusals/support.js";

it("tells the whole circle, and once", () => {
  const ruleset = broken(
    [at("conditions.staffed.when"), { kind: "quantity", of: { kind: "points", points: "bonus" }, above: 1 }],
    [
      at("rubrics.station.nodes.1.points"),
      { kind: "check", when: { kind: "condition", condition: "staffed" }, worth: 1 },
    ],
  ) as Ruleset;
  expect(checkRulesetRules(ruleset)).toEqual([
    {
      code: "rule.cycle",
      path: ["conditions", "staffed", "when", "of", "points"],
      values: { cycle: ["condition/staffed", "node/bonus", "condition/staffed"] },
      ruleId: "staffed",
    },
  ]);
});

it("tells the way from a fold over criteria through those that lead back", () => {
  const ruleset = broken(
    [at("rubrics.station.nodes.0.children.0.children.0.points"), { kind: "sum", leaves: "law", each: 1 }],
    [at("rubrics.station.nodes.0.children.1.children.1.points"), { kind: "points", points: "bonus" }],
    [at("rubrics.station.nodes.1.points"), { kind: "points", points: "staff" }],
  ) as Ruleset;
  expect(checkRulesetRules(ruleset)).toEqual([
    {
      code: "rule.cycle",
      path: [...at("rubrics.station.nodes.0.children.0.children.0.points"), "leaves"],
      values: { cycle: ["node/staff", "node/marks", "node/bonus", "node/staff"] },
      ruleId: "staff",
    },
  ]);
});

it("keeps the rubrics apart", () => {
  const text = { zh: "字", en: "word" };
  const basis = { kind: "illustrative" };
  const made = { title: text, basis, goal: "foundation", prevention: false };
  const holds = (condition: string) => ({ kind: "check", when: { kind: "condition", condition }, worth: 1 });
  const reads = (points: string) => ({ kind: "status", points, is: "known" });
  // One condition reads `x`, the other `y`; in one rubric x waits for y, in the other y for x.
  const ruleset = broken(
    [
      ["conditions"],
      {
        x: { title: text, subject: "unit", when: reads("x"), basis },
        y: { title: text, subject: "unit", when: reads("y"), basis },
      },
    ],
    [
      ["rubrics"],
      {
        one: {
          title: text,
          subject: "unit",
          nodes: [
            { id: "x", ...made, points: holds("y") },
            { id: "y", ...made, points: 1 },
          ],
        },
        two: {
          title: text,
          subject: "unit",
          nodes: [
            { id: "x", ...made, points: 1 },
            { id: "y", ...made, points: holds("x") },
          ],
        },
      },
    ],
  ) as Ruleset;
  expect(checkRulesetRules(ruleset)).toEqual([]);
});
