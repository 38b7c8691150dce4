import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts } from "../../../src/exact/amounts.js";
import { histogram } from "../../../src/report/figures/histogram.js";

describe("histogram", () => {
  it("is a point wide where that gives few enough bars", () => {
    const bins = histogram(["70", "70.9999", "71", "85.5"]);
    expect(bins).toHaveLength(16);
    expect(bins.slice(0, 2)).toEqual([
      { from: "70", to: "71", count: 2 },
      { from: "71", to: "72", count: 1 },
    ]);
  });

  it.each([
    [["0", "1000"], "20"],
    [["1", "3"], "0.05"],
    [["5"], "0.01"],
    [["0", "1000000"], "20000"],
  ])("of %j has bars %s wide", (amounts, width) => {
    const [first] = histogram(amounts);
    expect(compareAmounts(first!.to, first!.from)).toBe(1);
    expect(Number(first!.to) - Number(first!.from)).toBeCloseTo(Number(width), 9);
  });

  it("of nothing is nothing", () => expect(histogram([])).toEqual([]));

  it("counts every amount once, in rising bars without gaps", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 15000 }), { minLength: 1, maxLength: 40 }), (list) => {
        const bins = histogram(list.map((n) => String(n / 100)));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
        expect(bins.length).toBeLessThanOrEqual(52);
      }),
    ));
});
