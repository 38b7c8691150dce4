import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeResult, Scorecard } from "../../../src/scoring/card/scorecard.js";
import { type RankEntry, type RankRequest, rankScorecards } from "../../../src/scoring/rank/rankScorecards.js";
import { leaf, rules, scored } from "../support.js";

/** Points by node: `"5"`, `"2..7"`, `"2.."`, `".."`, `"NA"`, `"2..7?"` where it may not apply. */
type Points = Readonly<Record<string, string>>;

const template = scored(rules({ nodes: [leaf("x", 0)] }));
const node = ([id, said]: readonly [string, string]): NodeResult => {
  const { points: _, ...rest } = { ...template.nodes[0]!, id };
  if (said === "NA") return { ...rest, state: "notApplicable" };
  if (!said.includes("..")) return { ...rest, points: said };
  const [least, greatest] = said.replace("?", "").split("..") as [string, string];
  return {
    ...{ ...rest, state: "missing" },
    ...(least === "" ? {} : { least }),
    ...(greatest === "" ? {} : { greatest }),
    ...(said.endsWith("?") ? { mayNotApply: true } : {}),
  };
};
const card = (of: string, points: Points): Scorecard => ({ ...template, of, nodes: Object.entries(points).map(node) });
const cards = (list: Readonly<Record<string, string | Points>>): Scorecard[] =>
  Object.entries(list).map(([of, points]) => card(of, typeof points === "string" ? { total: points } : points));

/** `a 2 (1-3)`: place and range; `a (1-3)`: only a range. */
const shown = (entry: RankEntry): string => {
  if (entry.kind === "unranked") return `${entry.of} unranked`;
  return `${entry.of}${entry.kind === "settled" ? ` ${entry.place}` : ""} (${entry.from}-${entry.to})`;
};
const ranked = (list: Parameters<typeof cards>[0], request: Partial<RankRequest> = {}): string[] =>
  rankScorecards(cards(list), { by: ["total"], ...request }).flatMap(({ within, entries }) =>
    entries.map((entry) => `${within === undefined ? "" : `${within}: `}${shown(entry)}`),
  );

describe("places", () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      "equal points share a place, and the next place is left out",
      { a: "80", b: "90", c: "90", d: "70" },
      ["b 1 (1-1)", "c 1 (1-1)", "a 3 (3-3)", "d 4 (4-4)"],
    ],
    ["exactly: a third is no 0.3333", { a: "1/3", b: "0.3333", c: "2/6" }, ["a 1 (1-1)", "c 1 (1-1)", "b 3 (3-3)"]],
    ["as numbers, not as text", { a: "9", b: "10" }, ["b 1 (1-1)", "a 2 (2-2)"]],
    ["one alone", { a: "5" }, ["a 1 (1-1)"]],
    ["nobody", {}, []],
    ["a provisional one may be above, level or below", { a: "80", b: "70..90" }, ["a 1 (1-2)", "b (1-2)"]],
    ["one that reaches the other only from below", { a: "80", b: "70..80" }, ["a 1 (1-1)", "b (1-2)"]],
    ["one that reaches the other only from above", { a: "80", b: "80..90" }, ["b (1-1)", "a 1 (1-2)"]],
    ["two provisional ones", { a: "0..5", b: "5..9", c: "4" }, ["b (1-1)", "a (1-3)", "c 1 (2-3)"]],
    ["without bounds, any place", { a: "..", b: "5", c: "9" }, ["c 1 (1-2)", "a (1-3)", "b 2 (2-3)"]],
    ["without a greatest, at least its least", { a: "7..", b: "5", c: "9" }, ["a (1-2)", "c 1 (1-2)", "b 2 (3-3)"]],
    ["a bound that is met on both sides is settled", { a: "5..5", b: "5" }, ["a 1 (1-1)", "b 1 (1-1)"]],
    [
      "what does not apply, or may not, stands last by id",
      { c: "NA", a: "1..2?", b: "0" },
      ["b 1 (1-1)", "a unranked", "c unranked"],
    ],
  ])("%s", (_says, list, expected) => expect(ranked(list)).toEqual(expected));

  it("tells points, or what is known of them", () => {
    const [{ entries }] = rankScorecards(cards({ a: "5", b: "2..3", c: ".." }), { by: ["total"] }) as [
      { entries: RankEntry[] },
    ];
    expect(entries.toSorted((x, y) => (x.of < y.of ? -1 : 1))).toStrictEqual([
      { of: "a", kind: "settled", place: 1, from: 1, to: 2, points: "5" },
      { of: "b", kind: "provisional", from: 2, to: 3, least: "2", greatest: "3" },
      { of: "c", kind: "provisional", from: 1, to: 3 },
    ]);
  });

  it("asks the next node only among equals", () => {
    const list = {
      a: { total: "5", base: "1" },
      b: { total: "5", base: "3" },
      c: { total: "6", base: "0" },
      d: { total: "5", base: "1" },
      e: { total: "5", base: "0..2" },
      f: { total: "4", base: "9" },
    };
    expect(ranked(list, { by: ["total", "base"] })).toEqual([
      "c 1 (1-1)",
      "b 2 (2-2)",
      "a 3 (3-4)",
      "d 3 (3-4)",
      "e (3-5)",
      "f 5 (6-6)",
    ]);
    expect(ranked({ a: { total: "5", base: "NA" }, b: { total: "4", base: "1" } }, { by: ["total", "base"] })).toEqual([
      "b 1 (1-1)",
      "a unranked",
    ]);
  });

  it("ranks each group by itself, groups by id", () => {
    const within = { a: "north", b: "constructor", c: "north", unused: "east" };
    expect(ranked({ a: "1", b: "2", c: "3" }, { within })).toEqual([
      "constructor: b 1 (1-1)",
      "north: c 1 (1-1)",
      "north: a 2 (2-2)",
    ]);
  });
});

describe("laws", () => {
  const small = fc.integer({ min: 0, max: 3 });
  /** Whole points between bounds, or settled: few, so that ties are common and every completion can be tried. */
  const said = fc.oneof(
    small.map(String),
    fc.tuple(small, small).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
  );
  const lists = fc.array(fc.tuple(said, said), { minLength: 1, maxLength: 4 });
  const named = (list: readonly (readonly [string, string])[]) =>
    Object.fromEntries(list.map(([total, base], i) => ["abcd"[i]!, { total, base }]));
  const range = (text: string): number[] => {
    const [low, high = low] = text.split("..").map(Number) as [number, number?];
    return Array.from({ length: high! - low! + 1 }, (_, i) => low! + i);
  };

  it("gives exactly the places that completions reach", () =>
    fc.assert(
      fc.property(lists, (list) => {
        let completions: [number, number][][] = [[]];
        for (const [total, base] of list)
          completions = completions.flatMap((done) =>
            range(total).flatMap((x) => range(base).map((y): [number, number][] => [...done, [x, y]])),
          );
        const above = ([a, b]: [number, number], [c, d]: [number, number]) => a > c || (a === c && b > d);
        const places = list.map((_, i) =>
          completions.map((all) => 1 + all.filter((other) => above(other, all[i]!)).length),
        );
        const [{ entries }] = rankScorecards(cards(named(list)), { by: ["total", "base"] }) as [
          { entries: RankEntry[] },
        ];
        const found = entries
          .toSorted((x, y) => (x.of < y.of ? -1 : 1))
          .map((entry) => (entry.kind === "unranked" ? [] : [entry.from, entry.to]));
        expect(found).toEqual(places.map((all) => [Math.min(...all), Math.max(...all)]));
      }),
    ));

  it("does not depend on the order of the cards", () =>
    fc.assert(
      fc.property(
        lists.chain((list) =>
          fc.tuple(
            fc.constant(cards(named(list))),
            fc.shuffledSubarray(cards(named(list)), { minLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(rankScorecards(shuffled, { by: ["total"] })).toEqual(rankScorecards(list, { by: ["total"] }));
        },
      ),
    ));
});

describe("rules", () => {
  it.each<[string, Partial<Scorecard>]>([
    ["another rubric", { rubric: "another" }],
    ["another ruleset", { pins: { ...template.pins, ruleset: { ...template.pins.ruleset, digest: "0" } } }],
  ])("never mixes: %s", (_, change) => {
    const mixed = [...cards({ a: "1" }), { ...card("b", { total: "2" }), ...change }];
    expect(() => rankScorecards(mixed, { by: ["total"] })).toThrow(
      expect.objectContaining({ code: "rank.rules.differ" }),
    );
  });
});

describe("refusals", () => {
  it.each<[string, unknown, () => unknown]>([
    ["rank.by.empty", [], () => ranked({ a: "1" }, { by: [] })],
    ["rank.by.unknown", "nothing", () => ranked({ a: "1" }, { by: ["total", "nothing"] })],
    ["rank.of.repeated", "a", () => rankScorecards([...cards({ a: "1" }), ...cards({ a: "2" })], { by: ["total"] })],
    ["rank.within.absent", "b", () => ranked({ a: "1", b: "2" }, { within: { a: "north" } })],
    ["rank.within.absent", "constructor", () => ranked({ constructor: "1" }, { within: {} })],
  ])("refuses with %s for %j", (code, got, call) => expect(call).toThrow(expect.objectContaining({ code, got })));
});
