import { describe, expect, it } from "vitest";
import { isNeverNegative, isNeverZero } from "../../../src/ruleset/check/interval.js";
import { sampleRuleset } from "../sampleRuleset.js";
import { debt, marks, officers, shownInterval, trained } from "./intervals.js";

const ruleset = sampleRuleset();

const bad = { kind: "fact", fact: "team.unicorns" };

describe("intervalOf", () => {
  it.each<[unknown, string]>([
    ["0.5", "0.5 … 0.5"],
    [3, "3 … 3"],
    ["x", "damaged"],
    [null, "damaged"],
    [officers, "1 … 500"],
    [trained, "0 … ∞"],
    [marks, "-∞ … ∞"],
    [bad, "damaged"],
    [{ kind: "fact", fact: "team.kind" }, "damaged"],
    [{ kind: "points", points: "staff" }, "-∞ … ∞"],
    [{ kind: "notApplicable", reason: {} }, "-∞ … ∞"],
    [{ kind: "line", of: 1, through: [] }, "-∞ … ∞"],
    [{ kind: "unheard-of" }, "-∞ … ∞"],
    [{ kind: "since", date: "team.since", in: "days" }, "0 … ∞"],
    [{ kind: "steps", of: [1, 2], step: 1 }, "0 … ∞"],
    [{ kind: "count", of: [] }, "0 … ∞"],
    [{ kind: "check", worth: 5 }, "0 … 5"],
    [{ kind: "check", worth: -5 }, "-5 … 0"],
    [{ kind: "check" }, "damaged"],
    [{ kind: "cases", cases: [{ then: 1 }, { then: 7 }], else: 3 }, "1 … 7"],
    [{ kind: "cases", cases: [{ then: bad }], else: 3 }, "damaged"],
    [{ kind: "cases", cases: "x", else: 3 }, "3 … 3"],
    [{ kind: "bands", below: trained, cuts: [{ then: officers }] }, "0 … ∞"],
    [{ kind: "bands", below: debt, cuts: [{ then: officers }] }, "-∞ … 500"],
    [{ kind: "given", of: 1, missing: 0, notApplicable: 9 }, "0 … 9"],
    [{ kind: "given", of: 1 }, "1 … 1"],
    [{ kind: "lookup", table: { a: 1, b: 2 }, else: 0 }, "0 … 2"],
    [{ kind: "lookup", table: { a: 1, b: 2 } }, "1 … 2"],
    [{ kind: "lookup", table: {} }, "-∞ … ∞"],
    [{ kind: "lookup" }, "-∞ … ∞"],
    [{ kind: "limited", of: marks, floor: 0, ceiling: 10 }, "0 … 10"],
    [{ kind: "limited", of: marks, ceiling: 10 }, "-∞ … 10"],
    [{ kind: "limited", of: marks, floor: 0 }, "0 … ∞"],
    [{ kind: "limited", of: officers, floor: 100, ceiling: 200 }, "100 … 200"],
    [{ kind: "limited", of: officers, floor: trained, ceiling: marks }, "0 … ∞"],
    [{ kind: "limited", of: 1, floor: 3, ceiling: 2 }, "3 … 3"],
    [{ kind: "limited", of: debt, ceiling: debt, floor: debt }, "-∞ … -5"],
    [{ kind: "limited", of: bad, floor: 0 }, "damaged"],
    [{ kind: "limited", of: 1, floor: bad }, "damaged"],
    [{ kind: "tally", of: [], floor: 0, ceiling: 20 }, "0 … 20"],
    [{ kind: "tally", of: [], start: 5 }, "-∞ … ∞"],
    [{ kind: "rounded", of: officers, to: 10 }, "0 … ∞"],
    [{ kind: "rounded", of: debt, to: 10 }, "-∞ … ∞"],
    [{ kind: "rounded", of: -1, to: 10 }, "-∞ … ∞"],
    [{ kind: "ratio", of: [trained, officers] }, "0 … ∞"],
    [{ kind: "ratio", of: [trained, officers], zero: -1 }, "-∞ … ∞"],
    [{ kind: "ratio", of: [bad, officers] }, "damaged"],
    [{ kind: "ratio" }, "-∞ … ∞"],
    [{ kind: "difference", of: [officers, 10] }, "-9 … 490"],
    [{ kind: "difference", of: [officers, trained] }, "-∞ … 500"],
    [{ kind: "difference", of: [officers, debt] }, "6 … ∞"],
    [{ kind: "difference" }, "-∞ … ∞"],
    [{ kind: "product", of: [officers, -2, 3] }, "-3000 … -6"],
    [{ kind: "product", of: [officers, trained] }, "0 … ∞"],
    [{ kind: "product", of: [{ kind: "difference", of: [0, 2] }, officers] }, "-1000 … -2"],
    [{ kind: "product", of: [trained, -1] }, "-∞ … ∞"],
    [{ kind: "product", of: [-1, trained] }, "-∞ … ∞"],
    [{ kind: "product", of: [trained, debt] }, "-∞ … ∞"],
    [{ kind: "product" }, "-∞ … ∞"],
    [{ kind: "sum", of: [officers, 0.5] }, "1.5 … 500.5"],
    [{ kind: "sum", of: [officers, trained] }, "1 … ∞"],
    [{ kind: "sum", of: [officers, debt] }, "-∞ … 495"],
    [{ kind: "sum", of: [] }, "-∞ … ∞"],
    [{ kind: "least", of: [officers, 3] }, "1 … 3"],
    [{ kind: "greatest", of: [officers, bad] }, "damaged"],
    [{ kind: "greatest", over: "law.faults", each: { kind: "fact", fact: "law.faults.weight" }, empty: 0 }, "0 … ∞"],
    [{ kind: "sum", over: "law.deeds", each: marks }, "-∞ … ∞"],
    [{ kind: "mean", items: [{ each: 1 }, { each: officers }], empty: 0 }, "0 … ∞"],
    [{ kind: "mean", items: [{ each: 1 }, { each: bad }] }, "damaged"],
    [{ kind: "least", items: [{ each: 1 }], empty: -1 }, "-∞ … ∞"],
    [{ kind: "mean", items: [{ each: 1 }], weightless: -1 }, "-∞ … ∞"],
  ])("of %j is %s", (quantity, bounds) => expect(shownInterval(quantity)).toBe(bounds));

  it("knows what is never negative and what is never 0", () => {
    const told = [officers, trained, debt, marks, 0, bad].map((of) => [
      isNeverNegative(ruleset, of),
      isNeverZero(ruleset, of),
    ]);
    expect(told).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
      [true, false],
      [undefined, undefined],
    ]);
  });
});
