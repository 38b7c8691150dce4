import { describe, expect, it } from "vitest";
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import { absent, fact, flag, graded, leaf } from "../../scoring/support.js";
import { down, nowhere, type Pays, paysOfFlag, paysOfLabel, paysOfNumber, up, warned } from "./support.js";

const table = (one: Quantity, two: Quantity, three: Quantity) => ({ one, two, three });
const worth = (of: Level): Quantity => ({ kind: "lookup", of, table: table(0, 2, 5), else: 1 });
const rank: Level = { kind: "given", of: { kind: "fact", fact: "a.rank" }, notApplicable: "two" };
/** The same or a label that says which scale is meant. */
const or = (of: Level): Level => ({ kind: "cases", cases: [{ id: "or", when: flag("also"), then: of }], else: rank });
const high: Condition = { kind: "level", of: { kind: "fact", fact: "a.rank" }, atLeast: "two" };

describe("the way of a label", () => {
  it.each<[string, (x: Level) => Quantity, Pays]>([
    ["in a table that rises", (x) => worth(x), up],
    ["in a table that falls", (of) => ({ kind: "lookup", of, table: table(5, 2, 0) }), down],
    ["in a table that does both", (of) => ({ kind: "lookup", of, table: table(0, 5, 1) }), up],
    ["in a table that does both at its ends", (of) => ({ kind: "lookup", of, table: table(1, 0, 1) }), "+-+"],
    ["in a table all alike", (of) => ({ kind: "lookup", of, table: table(1, 1, 1) }), nowhere],
    [
      "in a table of a table",
      (of) => worth(or({ kind: "lookup", of, table: { one: "three", three: "one" }, else: "two" })),
      down,
    ],
    ["the lowest", (x) => worth({ kind: "lowest", of: [rank, x] }), up],
    ["the lowest alone", (x) => worth({ kind: "lowest", of: [x] }), up],
    ["the highest", (x) => worth({ kind: "highest", of: [x, rank] }), up],
    ["the highest beside the best", (x) => worth({ kind: "highest", of: ["three", x] }), nowhere],
    [
      "the lowest of items",
      (x) => worth({ kind: "lowest", items: [{ each: rank }, { each: x, counts: flag("also") }] }),
      up,
    ],
    ["a branch of cases", (x) => worth({ kind: "cases", cases: [{ id: "c", when: high, then: x }], else: "two" }), up],
    [
      "a branch of bands",
      (x) => worth({ kind: "bands", of: fact("m"), below: x, cuts: [{ atLeast: 3, then: "two" }] }),
      up,
    ],
    [
      "the rest of a lookup",
      (x) => worth({ kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: "two" }, else: x }),
      up,
    ],
    [
      "a branch of a lookup that has them all",
      (x) => worth({ kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: x, city: "two" } }),
      up,
    ],
    [
      "in a table of bare labels",
      (x) => worth(or({ kind: "lookup", of: x, table: { one: "three", two: "two", three: "one" } })),
      down,
    ],
    ["replaced where it does not apply", (x) => worth({ kind: "given", of: x, notApplicable: "one" }), up],
  ])("%s", (_, rule, way) => expect(paysOfLabel(rule)).toBe(way));

  it.each<[string, (x: Condition) => Quantity, Pays]>([
    [
      "a case of a label",
      (when) => worth({ kind: "cases", cases: [{ id: "c", when, then: "three" }], else: rank }),
      "-+",
    ],
    [
      "whether an item counts",
      (counts) => worth({ kind: "lowest", items: [{ each: "one", counts }, { each: rank }] }),
      "+-",
    ],
    [
      "whether the only item counts",
      (counts) => ({
        kind: "given",
        of: worth({
          kind: "highest",
          items: [
            { each: "three", counts },
            { each: rank, counts: { kind: "any", of: [] } },
          ],
        }),
        notApplicable: 0,
      }),
      "-+",
    ],
  ])("%s", (_, rule, way) => expect(paysOfFlag(rule)).toBe(way));

  it("goes by what a band is of", () => {
    const rule = (of: Quantity): Quantity =>
      worth(
        or({
          kind: "bands",
          of,
          below: "one",
          cuts: [
            { atLeast: 3, then: "two" },
            { above: 9, then: "three" },
          ],
        }),
      );
    expect(paysOfNumber(rule)).toBe(up);
  });
});

describe("labels without rank", () => {
  const stars: Level = { kind: "given", of: { kind: "fact", fact: "a.stars" }, notApplicable: "one", missing: "one" };
  const answer = (rule: Quantity) => warned({ nodes: [leaf("x", rule)] });
  const lowest: Quantity = worth({ kind: "lowest", of: [stars, "three"] });

  it("make the lowest not apply, and count like that", () => {
    expect(answer(lowest)).toEqual([]);
    expect(answer({ kind: "given", of: lowest, notApplicable: -1 })).toEqual([
      "missing.pays nodes[0].points.of.of.of[0].missing",
    ]);
  });

  it("are left out of items", () => {
    expect(answer(worth({ kind: "lowest", items: [{ each: stars }, { each: "three" }] }))).toEqual([]);
  });
});

describe("no labels", () => {
  it.each<[string, Level]>([
    ["of nothing", { kind: "highest", items: [] }],
    ["that apply", { kind: "given", of: absent, notApplicable: rank }],
  ])("%s give nothing away", (_, of) => {
    const grade = { title: { zh: "等", en: "grade" }, scale: "ranks", basis: { kind: "illustrative" }, of } as const;
    expect(warned({ nodes: [leaf("total", 1)], grades: { grade } })).toEqual([]);
  });

  it("come from another scorecard as a fact: nobody leaves one out", () => {
    const of: Level = { kind: "given", of: { kind: "grade", grade: "grade", from: "baseline" }, missing: "three" };
    const nodes = [leaf("total", worth(of))];
    expect(warned({ nodes, grades: { grade: graded([{ label: "two", atLeast: 3 }], { points: 4 }) } })).toEqual([]);
  });
});
