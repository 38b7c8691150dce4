/** Weights of nodes: told with what passes over them, and let be where a fold over criteria reads them. */
import { expect, it } from "vitest";
import { checkRulesetRules } from "../../../src/ruleset/check/checkRulesetRules.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { at, broken } from "../../refusals/support.js";

const bonus = "rubrics.station.nodes.1";
const faults = "rubrics.station.nodes.0.children.1.children.0";
const told = (points: unknown) =>
  checkRulesetRules(
    broken([at(`${bonus}.weight`), 2], [at(`${faults}.weight`), 3], [at(`${bonus}.points`), points]) as Ruleset,
  ).map(({ code, path, values }) => [code, path.join("."), values]);
const fold = (each: unknown) => ({ kind: "sum", leaves: "law", each });
const leaf = (part: string) => ({ kind: "leaf", leaf: part });
const passedOver = [
  ["weight.meaningless", `${faults}.weight`, { for: "share" }],
  ["weight.meaningless", `${bonus}.weight`, { for: "rubric" }],
];

it("passes over weights that nothing reads", () => {
  for (const rule of [1, fold(1), fold(leaf("points")), fold(leaf("full"))])
    expect(told(rule)).toStrictEqual(passedOver);
});

it("lets them be for a fold over criteria that reads them", () => {
  expect(told(fold(leaf("weight")))).toEqual([]);
  expect(told({ kind: "mean", leaves: "law", each: 1, weight: leaf("weight"), weightless: 0 })).toEqual([]);
});
