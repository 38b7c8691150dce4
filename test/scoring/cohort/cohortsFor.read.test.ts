/** Figures that nobody reads are not computed, whatever else stands at their place in another table. */
import { expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Fact } from "../../../src/ruleset/fact.js";
import { cohortsFor } from "../../../src/scoring/cohort/cohortsFor.js";
import { assessment, fact, facts, leaf, rules, text } from "../support.js";

const mean: Fact = {
  ...{ title: text("figure"), measures: "administration", type: "number" },
  cohort: { rubric: "over", points: "over", is: "mean" },
};
const figures = { title: text("figures"), subject: "station", facts: { a: mean } } as const;
/** The first fact of a station is a figure; that of the unit above is its budget. */
const ruleset = (points: Quantity) => {
  const sheet = rules({
    nodes: [leaf("x", points)],
    more: { facts: { "0": figures, a: facts.a, u: facts.u } },
  });
  const over = { ...sheet.rubrics["sheet"]!, nodes: [leaf("over", fact("n"))] };
  return { ...sheet, rubrics: { ...sheet.rubrics, over } };
};

it.each<readonly [what: string, points: Quantity, rubrics: readonly string[]]>([
  ["a figure", { kind: "fact", fact: "0.a" }, ["over"]],
  ["a fact of the unit above", { kind: "fact", fact: "u.budget", from: "parent" }, []],
  ["the paper of a figure", { kind: "check", when: { kind: "evidenced", fact: "0.a" }, worth: 1 }, []],
  [
    "whether a figure is missing",
    { kind: "check", when: { kind: "status", fact: "0.a", is: "missing" }, worth: 1 },
    ["over"],
  ],
])("computes what is read: %s", (_what, points, rubrics) => {
  const made = cohortsFor(ruleset(points), "sheet", [assessment({ n: 1 })]);
  expect(made.ok ? made.cohorts.map(({ rubric }) => rubric) : made.issues).toEqual(rubrics);
});
