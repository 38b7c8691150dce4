/** The safe township: results worked out by hand, those relative to the average of its peers among them. */
import { describe, expect, it } from "vitest";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { type Graded, graded, instrument, type Reached, reached } from "./support.js";

const { ruleset, cardOf, cohortOf, caseOf, file, refused } = instrument("safe-township");

describe("the cases of the example", () => {
  // (100 + 90 + 85 + 84.99 + 90.01) ÷ 5 = 90.
  const cohorts = [
    cohortOf(
      "figures",
      file.cases.map(({ assessment }) => assessment),
    ),
  ];

  /**
   * Compared with the average, the item it is in, part one, total, result. Part one is scaled from 15 to 27, so a point counts
   * 1.8; 5 of the 15 were never seen.
   */
  const table: Readonly<Record<string, readonly [Reached, Reached, Reached, Reached, Graded]>> = {
    best: ["0", "2", ["18", "27"], ["80", "89"], "pass"],
    equal: ["0", "2", ["18", "27"], ["79.99", "88.99"], ["fail", "pass"]],
    "five-below": ["-1", "1", ["16.2", "25.2"], ["76.2", "85.2"], ["fail", "pass"]],
    "far-below": ["-2", "0", ["14.4", "23.4"], ["74.4", "83.4"], ["fail", "pass"]],
    poor: ["0", "0", ["0", "9"], ["67.39", "76.39"], "fail"],
  };

  it("are all here", () => expect(file.cases.map(({ id }) => id)).toEqual(Object.keys(table)));

  it.each(Object.entries(table))("%s", (id, [relative, item, part, total, result]) => {
    const card = cardOf("sheet", caseOf(id).assessment, { cohorts });
    const nodes = ["relative-to-average", "key-problems", "part-one", "total"];
    expect([...nodes.map((node) => reached(card, node)), graded(card, "result")]).toEqual([
      ...[relative, item, part, total],
      result,
    ]);
  });

  it("name the figures that they were made with", () => {
    const { pins } = cardOf("sheet", caseOf("best").assessment, { cohorts });
    expect(pins.cohorts?.map(({ rubric, size }) => [rubric, size])).toEqual([["figures", 5]]);
  });
});

/** A township that is good in everything but what is said of it. */
const township = (of: string, order: object = {}, other = 70) => {
  const { assessment } = caseOf("best");
  const facts = { order: { ...assessment.facts["order"], ...order }, sheet: { "other-parts": other } };
  return { ...assessment, id: `a-${of}`, of, facts };
};
const rate = (of: string, percent: number | string) => township(of, { "hazards-rectified": percent });

describe("compared with the average", () => {
  it.each([
    // The first township's rate, those of the others, points.
    [100, [100], "0"],
    ["99.99", [100], "-1"],
    [90, [100], "-1"],
    ["89.99", [100], "-2"],
    [91, [90, 93], "-1"],
    [92, [90, 93], "0"],
    [0, [100, 100, 100], "-2"],
    [50, [], "0"],
  ])("%s among %j: %s", (own, others, points) => {
    const peers = [rate("first", own), ...others.map((percent, i) => rate(`other-${i}`, percent))];
    const card = cardOf("sheet", peers[0], { cohorts: [cohortOf("figures", peers)] });
    expect(reached(card, "relative-to-average")).toBe(points);
  });

  it.each([
    // Rectification, rate (the other township has 100 %), points of the item: until used up.
    ["done", 100, "2"],
    ["done", 90, "1"],
    ["done", 80, "0"],
    ["weak", 100, "1"],
    ["weak", 90, "0"],
    ["weak", 80, "0"],
    ["not-done", 80, "0"],
  ])("%s with a rate of %s: %s", (how, percent, points) => {
    const own = township("first", { "key-problems": how, "hazards-rectified": percent });
    const card = cardOf("sheet", own, { cohorts: [cohortOf("figures", [own, rate("other", 100)])] });
    expect(reached(card, "key-problems")).toBe(points);
  });

  it("is open without the figures, and while a peer's figure is missing", () => {
    const own = rate("first", 85);
    const { "hazards-rectified": _, ...silent } = township("other").facts.order as Readonly<Record<string, unknown>>;
    const other = { ...township("other"), facts: { order: silent } };
    for (const cohorts of [[], [cohortOf("figures", [own, other])]]) {
      const card = cardOf("sheet", own, { cohorts });
      expect(reached(card, "key-problems")).toEqual(["0", "2"]);
      expect(card.missing).toEqual(["order.hazards-rectified-average"]);
    }
  });
});

describe("items with more deductions than points", () => {
  it.each([
    ["public-places", {}, "5"],
    ["public-places", { "sense-of-safety": 80 }, "5"],
    ["public-places", { "sense-of-safety": "79.99" }, "2"],
    ["public-places", { "public-places": false }, "3"],
    ["public-places", { "public-places": false, "social-vices": false }, "1"],
    ["public-places", { "public-places": false, "social-vices": false, markets: false }, "0"],
    ["public-places", { "social-vices": false }, "3"],
    ["public-places", { markets: false }, "3"],
    ["security-education", { "security-education": false }, "1"],
    ["security-education", { "security-organisation": false }, "1"],
    ["security-education", { "security-mass-work": false }, "1"],
    ["security-education", { "security-education": false, "security-mass-work": false }, "0"],
    [
      "security-education",
      { "security-education": false, "security-organisation": false, "security-mass-work": false },
      "0",
    ],
    ["analysis-system", {}, "1"],
    ["analysis-system", { "analysis-system": "nominal" }, "0"],
    ["analysis-system", { "analysis-system": "absent" }, "0"],
  ])("%s with %j: %s", (node, order, points) => {
    expect(reached(cardOf("sheet", township("first", order)), node)).toBe(points);
  });
});

describe("the pass mark, with five points that were never seen", () => {
  const poor = caseOf("poor").assessment;
  it.each([
    // Part one is from 18 to 27, or from 0 to 9.
    ["good", 62, "pass"],
    ["good", "61.99", ["fail", "pass"]],
    ["poor", 71, ["fail", "pass"]],
    ["poor", "70.99", "fail"],
  ])("%s with %s in the other parts", (which, other, result) => {
    const own = which === "good" ? rate("first", 100) : poor;
    const assessment = { ...own, facts: { ...own.facts, sheet: { "other-parts": other } } };
    const card = cardOf("sheet", assessment, { cohorts: [cohortOf("figures", [assessment])] });
    expect(graded(card, "result")).toEqual(result);
  });
});

describe("what is refused", () => {
  it.each([
    ["hazards-rectified", "100.01", "fact.range"],
    ["hazards-rectified", "99.999", "fact.decimals"],
    ["sense-of-safety", "-1", "fact.range"],
    ["sense-of-safety", "100.01", "fact.range"],
    ["hazards-rectified-average", 90, "fact.cohort"],
  ])("%s of %s", (fact, value, code) => {
    expect(refused("sheet", township("first", { [fact]: value }))).toEqual([code]);
  });

  it("more points in the other parts than they have", () => {
    expect(refused("sheet", township("first", {}, 73))).toEqual([]);
    expect(refused("sheet", township("first", {}, 73.01))).toEqual(["fact.range"]);
  });
});

describe("the items that were left out", () => {
  it.each([
    ["双抢案件占比", "Share of robberies"],
    ["盗窃案件同比", "Thefts against last year"],
    ["Unsolved", "unsolved cases"],
  ])("do not come back as %s", (zh, en) => {
    const fact = { type: "number", title: { zh, en }, measures: "other" };
    const order = { ...ruleset.facts["order"], facts: { ...ruleset.facts["order"]!.facts, extra: fact } };
    const parsed = parseRuleset({ ...ruleset, facts: { ...ruleset.facts, order } });
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["measure.named"]);
  });
});
