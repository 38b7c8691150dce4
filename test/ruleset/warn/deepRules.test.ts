import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import { fact, graded, leaf, points, rules, veto } from "../../scoring/support.js";
import { warned, warningsIn } from "./support.js";

const m = fact("m");
type Wrap = (x: Quantity) => Quantity;
const nest = (depth: number, wrap: Wrap, inner: Quantity = m): Quantity =>
  depth === 0 ? inner : wrap(nest(depth - 1, wrap, inner));
const sum: Wrap = (x) => ({ kind: "sum", of: [1, x] });
const deep = (rule: Quantity) => warned({ nodes: [leaf("x", rule)] });
const at = (path: string) => [`rule.deep nodes[0].points${path}`];

describe("computations that nobody can say in words", () => {
  it("are those of four levels and more, told at the fourth", () => {
    expect(deep(nest(3, sum))).toEqual([]);
    expect(deep(nest(4, sum))).toEqual(at(".of[1].of[1].of[1]"));
    expect(warningsIn(rules({ nodes: [leaf("x", nest(6, sum))] }))).toEqual([
      {
        code: "rule.deep",
        path: ["rubrics", "sheet", "nodes", 0, "points", "of", 1, "of", 1, "of", 1],
        values: { levels: 4, most: 3 },
        ruleId: "x",
      },
    ]);
  });

  it.each<[string, Wrap, string]>([
    ["a sum", sum, ".of[1]"],
    ["a product", (x) => ({ kind: "product", of: [x, 2] }), ".of[0]"],
    ["the least", (x) => ({ kind: "least", of: [x, 2] }), ".of[0]"],
    ["the greatest", (x) => ({ kind: "greatest", of: [x, 2] }), ".of[0]"],
    ["a difference", (x) => ({ kind: "difference", of: [x, 2] }), ".of[0]"],
    ["a ratio", (x) => ({ kind: "ratio", of: [x, 2] }), ".of[0]"],
    ["rounding", (x) => ({ kind: "rounded", of: x, to: 1, mode: "floor" }), ".of"],
    ["a limit", (x) => ({ kind: "limited", of: x, floor: 0 }), ".of"],
    [
      "a line",
      (x) => ({
        kind: "line",
        of: x,
        through: [
          [0, 0],
          [1, 1],
        ],
      }),
      ".of",
    ],
    ["a tally", (x) => ({ kind: "tally", of: [{ id: "p", count: x, each: 1 }] }), ".of[0].count"],
    ["steps", (x) => ({ kind: "steps", of: [x, 3], step: 1 }), ".of[0]"],
  ])("count %s as a level", (_, wrap, path) => {
    expect(deep(nest(3, sum, wrap(m)))).toEqual(at(".of[1].of[1].of[1]"));
    expect(deep(wrap(nest(3, sum)))).toEqual(at(`${path}.of[1].of[1]`));
    expect(deep(wrap(nest(2, sum)))).toEqual([]);
  });

  const check = (x: Quantity): Condition => ({ kind: "quantity", of: x, atLeast: 1 });
  it.each<[string, Wrap, string]>([
    ["a fold", (x) => ({ kind: "sum", items: [{ each: x }] }), ".items[0].each"],
    ["the least of what is left", (x) => ({ kind: "least", items: [{ each: x }] }), ".items[0].each"],
    ["the greatest over a ledger", (x) => ({ kind: "greatest", over: "a.faults", each: x, empty: 0 }), ".each"],
    ["a replacement", (x) => ({ kind: "given", of: x, notApplicable: 0 }), ".of"],
    ["a check", (x) => ({ kind: "check", when: check(x), worth: 1 }), ".when.of"],
    ["a case", (x) => ({ kind: "cases", cases: [{ id: "c", when: check(x), then: 1 }], else: 2 }), ".cases[0].when.of"],
    ["bands", (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 1, then: 1 }] }), ".of"],
  ])("go on through %s, which is none", (_, wrap, path) => {
    expect(deep(wrap(nest(3, sum)))).toEqual([]);
    expect(deep(wrap(nest(4, sum)))).toEqual(at(`${path}.of[1].of[1].of[1]`));
    expect(deep(sum(wrap(nest(3, sum))))).toEqual(at(`.of[1]${path}.of[1].of[1]`));
  });

  it("end at a node that has a name", () => {
    const nodes = [leaf("x", nest(3, sum, points("y"))), leaf("y", nest(3, sum))];
    expect(warned({ nodes })).toEqual([]);
  });

  it("are told once for each expression, wherever it stands", () => {
    const four = nest(4, sum);
    const twice: Quantity = { kind: "sum", items: [{ each: four }, { each: four }] };
    const nodes = [
      leaf("total", twice, { floor: four, ceiling: nest(3, sum) }),
      leaf("y", m, { notApplicable: four, missing: 0 }),
    ];
    const grades = { grade: graded([{ label: "two", atLeast: 3, requires: check(four), otherwise: "next" }]) };
    const vetoes = [veto("v", { when: check(four), unknown: "open", bars: ["model"] })];
    const inside = ".of[1].of[1].of[1]";
    expect(warned({ nodes, grades, vetoes, conditions: { sound: check(four) } })).toEqual([
      `rule.deep conditions.sound.when.of${inside}`,
      `rule.deep nodes[0].points.items[0].each${inside}`,
      `rule.deep nodes[0].floor${inside}`,
      `rule.deep nodes[1].notApplicable${inside}`,
      `rule.deep grades.grade.cuts[0].requires.of${inside}`,
      `rule.deep vetoes[0].when.of${inside}`,
    ]);
  });
});
