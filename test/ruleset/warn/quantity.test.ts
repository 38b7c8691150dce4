import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { absent, fact, flag, leaf, points } from "../../scoring/support.js";
import { down, either, nowhere, type Pays, paysOfNumber, up, warned } from "./support.js";

const n: Quantity = { kind: "given", of: fact("n"), notApplicable: 0 };
const free: Quantity = { kind: "given", of: fact("free"), notApplicable: 0 };
const debt: Quantity = { kind: "product", of: [-1, n] };
const kind = { kind: "fact", fact: "a.kind" } as const;
const line =
  (ys: readonly number[], more: { readonly before?: "extend"; readonly after?: "extend" } = {}) =>
  (x: Quantity): Quantity => ({ kind: "line", of: x, through: ys.map((y, i) => [i * 5, y] as const), ...more });
const bands =
  (below: Quantity, ...cuts: readonly (readonly [number, Quantity])[]) =>
  (x: Quantity): Quantity => ({
    ...{ kind: "bands", of: x, below },
    cuts: cuts.map(([at, branch], i) => ({ ...(i === 0 ? { atLeast: at } : { above: at }), then: branch })),
  });

describe("the way of a quantity", () => {
  it.each<[string, (x: Quantity) => Quantity, Pays]>([
    ["itself", (x) => x, up],
    ["a sum", (x) => ({ kind: "sum", of: [n, x] }), up],
    ["the least", (x) => ({ kind: "least", of: [x, n] }), up],
    ["the greatest", (x) => ({ kind: "greatest", of: [n, x, 3] }), up],
    ["the greatest beside what is always greater", (x) => ({ kind: "greatest", of: [30, x] }), nowhere],
    ["what is taken from", (x) => ({ kind: "difference", of: [x, n] }), up],
    ["what is taken off", (x) => ({ kind: "difference", of: [n, x] }), down],
    ["times what is never negative", (x) => ({ kind: "product", of: [x, n] }), up],
    ["times what is never positive", (x) => ({ kind: "product", of: [debt, x] }), down],
    ["times two that are never positive", (x) => ({ kind: "product", of: [debt, x, debt] }), up],
    ["times anything", (x) => ({ kind: "product", of: [x, free] }), either],
    ["times nothing", (x) => ({ kind: "product", of: [x, 0] }), nowhere],
    ["over what is never 0", (x) => ({ kind: "ratio", of: [x, { kind: "sum", of: [1, n] }] }), up],
    ["over what is never positive", (x) => ({ kind: "ratio", of: [x, debt], zero: -100 }), down],
    ["over anything", (x) => ({ kind: "ratio", of: [x, free], zero: 0 }), either],
    ["over nothing", (x) => ({ kind: "ratio", of: [x, 0], zero: 4 }), nowhere],
    ["under what is never negative", (x) => ({ kind: "ratio", of: [n, { kind: "sum", of: [x, 1] }] }), down],
    ["under what is never positive", (x) => ({ kind: "ratio", of: [debt, { kind: "sum", of: [x, 1] }] }), up],
    ["under anything", (x) => ({ kind: "ratio", of: [free, { kind: "sum", of: [x, 1] }] }), either],
    ["under, and of either sign", (x) => ({ kind: "ratio", of: [n, { kind: "sum", of: [x, -5] }], zero: 0 }), either],
    [
      "under, and of either sign, where 0 does not apply",
      (x) => ({ kind: "ratio", of: [n, { kind: "sum", of: [x, -5] }], zero: absent }),
      either,
    ],
    ["under, where 0 is worst", (x) => ({ kind: "ratio", of: [n, x], zero: -1 }), up],
    ["under, where 0 is best", (x) => ({ kind: "ratio", of: [debt, x], zero: 1 }), either],
    ["rounded", (x) => ({ kind: "rounded", of: x, to: "0.5", mode: "half-even" }), up],
    ["limited", (x) => ({ kind: "limited", of: x, floor: n, ceiling: 50 }), up],
    ["a floor", (x) => ({ kind: "limited", of: n, floor: x }), up],
    ["a ceiling", (x) => ({ kind: "limited", of: n, ceiling: x }), up],
    ["always beyond its ceiling", (x) => ({ kind: "limited", of: { kind: "sum", of: [x, 10] }, ceiling: 5 }), nowhere],
    ["a line that rises", line([0, 0, 3]), "--+"],
    ["a line that falls", line([3, 1, 1]), "+--"],
    ["a line that does both", line([1, 0, 3]), "+-+"],
    ["a line that rises, then stands still", (x) => line([0, 2, 2])({ kind: "sum", of: [n, x] }), up],
    ["a line that stands still, then falls", (x) => line([9, 9, 8, 7, 6, 5, 4])({ kind: "sum", of: [n, x] }), down],
    ["how much is short of a number", (x) => ({ kind: "steps", of: [x, 90], step: 1 }), down],
    ["how much a number is short of it", (x) => ({ kind: "steps", of: [n, x], step: 1, started: true }), up],
    ["a part of a tally that adds", (x) => ({ kind: "tally", of: [{ id: "p", count: x, each: 2 }] }), up],
    [
      "a part of a tally that takes",
      (x) => ({ kind: "tally", start: 5, of: [{ id: "p", count: x, each: -2, most: 4 }], floor: 0, ceiling: 5 }),
      "+--",
    ],
    ["the start of a tally", (x) => ({ kind: "tally", start: x, of: [] }), up],
    ["bands that rise", bands(0, [5, 1], [9, 4]), up],
    ["bands above the answer", bands(0, [0, 0], [5, 4]), "--+"],
    ["bands that fall", bands(9, [5, 4]), "+--"],
    ["bands that do both", bands(2, [5, 0], [9, 1]), "+-+"],
    ["bands of which the middle is best", bands(0, [5, 4], [9, 1]), up],
    ["bands that do both, but not in reach", bands(0, [5, 4], [21, 1]), up],
    ["bands of which no cut is in reach", bands(0, [21, 4]), nowhere],
    ["bands of which no cut is in reach, below which anything may be", bands(n, [21, 4]), nowhere],
    ["bands all alike", bands(2, [5, 2]), nowhere],
    ["a branch of bands", (x) => bands(0, [5, x])(n), up],
    ["a branch of bands that is out of reach", (x) => bands(0, [101, x])(n), nowhere],
    ["the worth of a check", (x) => ({ kind: "check", when: flag("also"), worth: x }), up],
    ["a branch of cases", (x) => ({ kind: "cases", cases: [{ id: "c", when: flag("also"), then: x }], else: 3 }), up],
    ["the last of cases", (x) => ({ kind: "cases", cases: [{ id: "c", when: flag("also"), then: 3 }], else: x }), up],
    [
      "the last of cases of which one always holds",
      (x) => ({ kind: "cases", cases: [{ id: "c", when: { kind: "all", of: [] }, then: 3 }], else: x }),
      nowhere,
    ],
    ["a branch of a lookup", (x) => ({ kind: "lookup", of: kind, table: { town: x, city: 0 } }), up],
    ["the rest of a lookup", (x) => ({ kind: "lookup", of: kind, table: { town: 0 }, else: x }), up],
    ["replaced where it does not apply", (x) => ({ kind: "given", of: x, notApplicable: 3 }), up],
    ["what replaces", (x) => ({ kind: "given", of: n, notApplicable: x }), up],
  ])("%s", (_, rule, way) => expect(paysOfNumber(rule)).toBe(way));
});

describe("points off another scorecard", () => {
  it("are no points of this one", () => {
    const from: Quantity = { kind: "difference", of: [0, { ...points("y"), from: "baseline" }] };
    const about = (missing: number) => warned({ nodes: [leaf("x", from), leaf("y", fact("m"), { missing })] });
    expect(about(20)).toEqual(["missing.pays nodes[1].missing"]);
    expect(about(0)).toEqual([]);
  });
});
