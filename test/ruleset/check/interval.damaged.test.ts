/** Bounds of folds, of facts with one bound, and of forms whose operands are damaged. */
import { describe, expect, it } from "vitest";
import { intervalOf } from "../../../src/ruleset/check/interval.js";
import { sampleRuleset } from "../sampleRuleset.js";

const zero = { n: 0, d: 1 };
const fact = (name: string) => ({ kind: "fact", fact: name });

describe("intervalOf", () => {
  it.each<[string, unknown, object | undefined]>([
    ["a fact with only a least", fact("team.trained"), { least: zero }],
    ["a fact without bounds", fact("law.deeds.marks"), {}],
    [
      "a sum of what is never negative",
      { kind: "sum", over: "law.faults", each: fact("law.faults.weight") },
      { least: zero },
    ],
    ["a sum of what may be negative", { kind: "sum", over: "law.deeds", each: fact("law.deeds.marks") }, {}],
    ["a mean that may be negative where it is empty", { kind: "mean", over: "law.faults", each: 1, empty: -1 }, {}],
    [
      "a mean that may be negative where nothing weighs",
      { kind: "mean", over: "law.faults", each: 1, weightless: -1 },
      {},
    ],
    ["a difference without operands", { kind: "difference" }, {}],
    ["a product without operands", { kind: "product", of: 5 }, {}],
    ["a ratio without operands", { kind: "ratio", of: null }, {}],
    ["a sum of something damaged", { kind: "sum", of: [1, "many"] }, undefined],
  ])("of %s", (_, quantity, is) => expect(intervalOf(sampleRuleset(), quantity)).toStrictEqual(is));
});
