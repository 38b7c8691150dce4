import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import { rollUp } from "../../../src/scoring/rank/rollUp.js";
import type { Organisation } from "../../../src/vocabulary/organisation.js";
import { assessment, fact, flag, graded, leaf, rules, type Saying, scored, text, veto } from "../support.js";

const station = (id: string, parent: string) =>
  ({ id, parent, level: "station", name: text(id), type: "town" }) as const;
const unit = (id: string, level: "province" | "city" | "county", parent?: string) => ({
  ...{ id, level, name: text(id) },
  ...(parent === undefined ? {} : { parent }),
});
const organisation: Organisation = {
  units: [unit("p", "province"), unit("c1", "city", "p"), unit("c2", "city", "p"), unit("k1", "county", "c1")],
  stations: [station("s1", "k1"), station("s2", "k1"), station("s3", "c1"), station("s4", "c2")],
};
const ruleset = rules({
  nodes: [leaf("total", fact("n"))],
  grades: {
    grade: graded([{ label: "two", atLeast: 50 }]),
    constructor: graded([{ label: "two", atLeast: 50, requires: flag("also"), otherwise: "next" }]),
  },
  vetoes: [
    veto("v", { reachesParent: { text: text("shame"), scale: "stars", label: "one" } }),
    veto("w", { reachesParent: { text: text("more") }, unknown: "open" }),
  ],
});
const card = (of: string, said: Saying): Scorecard =>
  scored(ruleset, assessment({ also: true, yes: false, ...said }, { of }));

describe("rollUp", () => {
  it("counts stations, grades and exact means for every unit, in the order of the organisation", () => {
    const cards = [card("s4", { n: "NA" }), card("s1", { n: 50 }), card("s2", { n: "0.5" }), card("s3", {})];
    const [p, c1, c2, k1] = rollUp(cards, organisation);
    expect(p).toEqual({
      ...{ unit: "p", level: "province", stations: 4, scored: 4, provisional: 1 },
      grades: {
        constructor: { labels: { one: 1, two: 1 }, open: 1, notApplicable: 1 },
        grade: { labels: { one: 1, two: 1 }, open: 1, notApplicable: 1 },
      },
      means: { total: { count: 2, mean: "25.25" } },
      consequences: [],
    });
    expect(c1).toMatchObject({
      unit: "c1",
      parent: "p",
      stations: 3,
      scored: 3,
      provisional: 1,
      means: { total: { mean: "25.25" } },
    });
    expect(c2).toMatchObject({
      unit: "c2",
      stations: 1,
      scored: 1,
      grades: { grade: { labels: {}, open: 0, notApplicable: 1 } },
    });
    expect(c2?.means).toStrictEqual({ total: { count: 0 } });
    expect(k1).toMatchObject({ unit: "k1", level: "county", parent: "c1", stations: 2, scored: 2, provisional: 0 });
  });

  it("tells a unit the clauses of stations directly below it, by station and veto", () => {
    const summaries = rollUp(
      [card("s3", { yes: true }), card("s2", { yes: undefined }), card("s1", { yes: true })],
      organisation,
    );
    const told = (id: string) => summaries.find((one) => one.unit === id)?.consequences;
    expect(told("k1")).toEqual([
      { station: "s1", veto: "v", open: false, text: text("shame"), scale: "stars", label: "one" },
      { station: "s1", veto: "w", open: false, text: text("more") },
      { station: "s2", veto: "w", open: true, text: text("more") },
    ]);
    expect(told("c1")?.map(({ station }) => station)).toEqual(["s3", "s3"]);
    expect([told("p"), told("c2")]).toEqual([[], []]);
  });

  it("takes cards of several rubrics, each for what it has", () => {
    const other = scored(rules({ nodes: [leaf("bonus", 3)] }), assessment({}, { of: "s2" }));
    const [p] = rollUp([card("s1", { n: 1 }), other], organisation);
    expect(p).toMatchObject({
      grades: { grade: { labels: { one: 1 }, open: 0, notApplicable: 0 } },
      means: { total: { count: 1, mean: "1" }, bonus: { count: 1, mean: "3" } },
    });
  });

  it("knows a label that is called like something every object has", () => {
    const scales = { stars: { order: ["one", "constructor"] } };
    const named = {
      ...ruleset,
      facts: { a: { ...ruleset.facts["a"]!, facts: { n: ruleset.facts["a"]!.facts["n"]! } } },
      scales,
    };
    const rubric = {
      ...rules({
        nodes: [leaf("total", fact("n"))],
        grades: { grade: graded([{ label: "constructor", atLeast: 1 }]) },
      }),
    };
    const result = scored({ ...named, rubrics: rubric.rubrics }, assessment({ n: 2 }, { of: "s1" }));
    expect(result.grades[0]).toMatchObject({ after: { kind: "settled", label: "constructor" }, standing: "is" });
    expect(rollUp([result], organisation)[0]?.grades).toEqual({
      grade: { labels: { constructor: 1 }, open: 0, notApplicable: 0 },
    });
  });

  it("agrees with adding up by hand, in any order of cards", () => {
    const points = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const all = fc.tuple(points, points, points, points);
    fc.assert(
      fc.property(all, fc.shuffledSubarray([0, 1, 2, 3]), (list, which) => {
        const cards = which.map((i) => card(`s${i + 1}`, { n: list[i] }));
        const summaries = rollUp(cards, organisation);
        expect(summaries).toEqual(rollUp(cards.toReversed(), organisation));
        const below: Record<string, number[]> = { p: [0, 1, 2, 3], c1: [0, 1, 2], c2: [3], k1: [0, 1] };
        for (const { unit: id, scored: count, provisional, means } of summaries) {
          const mine = which.filter((i) => below[id]!.includes(i));
          const known = mine.flatMap((i) => list[i] ?? []);
          expect([count, provisional]).toEqual([mine.length, mine.length - known.length]);
          const { count: settled = 0, mean } = means["total"] ?? {};
          expect(settled).toBe(known.length);
          const [n, d = "1"] = (mean ?? "0").split("/");
          // A mean of at most four whole numbers has at most two decimals or a third.
          const exact = n!.includes(".") ? Number(n) : Number(n) / Number(d);
          expect(Math.round(exact * settled * 1e6) / 1e6).toBe(known.reduce((a, b) => a + b, 0));
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string, Scorecard[]]>([
    ["rollUp.station.unknown", "s9", [card("s9", {})]],
    ["rollUp.station.unknown", "k1", [card("k1", {})]],
    ["rollUp.of.repeated", "s1", [card("s1", {}), card("s1", { n: 1 })]],
  ])("refuses with %s for %s", (code, got, cards) =>
    expect(() => rollUp(cards, organisation)).toThrow(expect.objectContaining({ code, got })),
  );
});
