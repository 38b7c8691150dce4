/** Wherever in a rule an answer for what is missing stands, the warning about it names that very place. */
import { describe, expect, it } from "vitest";
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import { type Path, writePath } from "../../../src/vocabulary/issue.js";
import { absent, basis, fact, flag, graded, group, leaf, text, veto } from "../../scoring/support.js";
import { warned } from "./support.js";

const n: Quantity = { kind: "given", of: fact("n"), notApplicable: 0 };
const over = { over: "a.faults" } as const;
const leaves = { leaves: "g" } as const;
const rank: Level = { kind: "given", of: { kind: "fact", fact: "a.rank" }, notApplicable: "two" };
const also = flag("also");
const check = (when: Condition, worth: Quantity = 1): Quantity => ({ kind: "check", when, worth });
/** The same or a label that says which scale is meant. */
const or = (of: Level): Level => ({ kind: "cases", cases: [{ id: "or", when: also, then: of }], else: rank });
const worth = (of: Level): Quantity => ({ kind: "lookup", of, table: { one: 0, two: 2, three: 5 }, else: 1 });
const test = (of: Quantity, more: object): Quantity => check({ kind: "quantity", of, ...more });

/** Where a part stands in a whole, by identity. */
function placeOf(whole: unknown, part: unknown): Path | undefined {
  if (whole === part) return [];
  if (typeof whole !== "object" || whole === null) return undefined;
  for (const [key, held] of Object.entries(whole)) {
    const inside = placeOf(held, part);
    if (inside !== undefined) return [Array.isArray(whole) ? Number(key) : key, ...inside];
  }
  return undefined;
}

/** The places told for any of several answers, and the one at which they stand. */
function told<T>(rule: (x: T) => Quantity, answers: readonly T[]): readonly [places: readonly string[], at: string] {
  const wholes = answers.map((x) => ({ x, of: rule(x) }));
  const nodes = (of: Quantity) => [leaf("x", of), group("g", "sum", [leaf("y", 3), leaf("z", fact("n"))])];
  const places = new Set(wholes.flatMap(({ of }) => warned({ nodes: nodes(of) })));
  const [at = []] = wholes.map(({ x, of }) => placeOf(of, x));
  return [[...places], `missing.pays ${writePath(["nodes", 0, "points", ...(at ?? []), "missing"])}`];
}

const numbers = [0, 5, 20].map((missing): Quantity => ({ kind: "given", of: fact("m"), missing }));
const flags = [false, true].map((missing): Condition => ({ kind: "given", of: also, missing }));
const labels = ["one", "three"].map(
  (missing): Level => ({ kind: "given", of: { kind: "fact", fact: "a.rank" }, missing, notApplicable: "two" }),
);

describe("a number", () => {
  it.each<[string, (x: Quantity) => Quantity]>([
    ["itself", (x) => x],
    ["a factor", (x) => ({ kind: "product", of: [2, x] })],
    ["taken from", (x) => ({ kind: "difference", of: [x, 1] })],
    ["taken off", (x) => ({ kind: "difference", of: [1, x] })],
    ["divided", (x) => ({ kind: "ratio", of: [x, 2] })],
    ["a divisor", (x) => ({ kind: "ratio", of: [2, { kind: "sum", of: [1, x] }] })],
    ["for a divisor of 0", (x) => ({ kind: "ratio", of: [2, n], zero: x })],
    ["rounded", (of) => ({ kind: "rounded", of, to: 1, mode: "floor" })],
    ["limited", (of) => ({ kind: "limited", of, floor: 1, ceiling: 9 })],
    ["a floor", (floor) => ({ kind: "limited", of: n, floor, ceiling: 50 })],
    ["a ceiling", (ceiling) => ({ kind: "limited", of: n, floor: 0, ceiling })],
    [
      "on a line",
      (of) => ({
        kind: "line",
        of,
        through: [
          [0, 0],
          [9, 3],
        ],
      }),
    ],
    ["worth of a check", (x) => check(also, x)],
    [
      "counted in a tally",
      (count) => ({
        kind: "tally",
        of: [
          { id: "a", count: 1, each: 1 },
          { id: "b", count, each: 2 },
        ],
      }),
    ],
    ["start of a tally", (start) => ({ kind: "tally", start, of: [] })],
    ["floor of a tally", (floor) => ({ kind: "tally", start: n, of: [], floor, ceiling: 50 })],
    ["ceiling of a tally", (ceiling) => ({ kind: "tally", start: n, of: [], floor: 0, ceiling })],
    ["steps from", (x) => ({ kind: "steps", of: [x, 9], step: 1 })],
    ["steps to", (x) => ({ kind: "steps", of: [9, x], step: 1 })],
    [
      "a case",
      (x) => ({
        kind: "cases",
        cases: [
          { id: "a", when: flag("yes"), then: 1 },
          { id: "b", when: also, then: x },
        ],
        else: 0,
      }),
    ],
    ["else of cases", (x) => ({ kind: "cases", cases: [{ id: "b", when: also, then: 1 }], else: x })],
    ["of bands", (of) => ({ kind: "bands", of, below: 0, cuts: [{ above: 3, then: 1 }] })],
    ["below all bands", (below) => ({ kind: "bands", of: n, below, cuts: [{ atLeast: 5, then: 1 }] })],
    [
      "a band",
      (x) => ({
        kind: "bands",
        of: n,
        below: 0,
        cuts: [
          { atLeast: 5, then: 1 },
          { above: 6, then: x },
        ],
      }),
    ],
    ["in a table", (x) => ({ kind: "lookup", of: rank, table: { one: 1, two: x }, else: 0 })],
    ["else of a table", (x) => ({ kind: "lookup", of: rank, table: { one: 1 }, else: x })],
    ["given", (of) => ({ kind: "given", of, notApplicable: 1 })],
    ["for what does not apply", (x) => ({ kind: "given", of: fact("n"), notApplicable: x })],
    ["in a sum", (x) => ({ kind: "sum", of: [1, x] })],
    ["in the least", (x) => ({ kind: "least", of: [10, x] })],
    ["in the greatest", (x) => ({ kind: "greatest", of: [10, x] })],
    ["an item", (each) => ({ kind: "mean", items: [{ each: 1 }, { each }] })],
    ["weight of an item", (weight) => ({ kind: "mean", items: [{ each: n }, { each: 1, weight }] })],
    ["for no items", (empty) => ({ kind: "sum", items: [{ each: 1, counts: also }], empty })],
    ["for items without weight", (x) => ({ kind: "mean", items: [{ each: 1, weight: fact("m") }], weightless: x })],
    ["of each entry", (each) => ({ kind: "sum", ...over, each })],
    [
      "weight of each entry",
      (weight) => ({ kind: "mean", ...over, each: fact("faults.gravity"), weight, empty: 0, weightless: 0 }),
    ],
    ["for no entries", (empty) => ({ kind: "least", ...over, each: 1, empty })],
    ["of each criterion", (each) => ({ kind: "greatest", ...leaves, each })],
    [
      "weight of each criterion",
      (weight) => ({ kind: "mean", ...leaves, each: { kind: "leaf", leaf: "points" }, weight }),
    ],
    ["for no criteria", (empty) => ({ kind: "sum", ...leaves, each: 1, where: also, empty })],
    ["held against a number", (of) => test(of, { atLeast: 5 })],
    ["at least", (atLeast) => test(n, { atLeast })],
    ["at most", (atMost) => test(n, { atMost })],
    ["above", (above) => test(n, { above })],
    ["below", (below) => test(n, { below })],
    ["equal to", (equals) => test(n, { equals })],
    ["of bands of labels", (of) => worth(or({ kind: "bands", of, below: "one", cuts: [{ above: 3, then: "two" }] }))],
  ])("%s", (_, rule) => {
    const [places, at] = told(rule, numbers);
    expect(places).toEqual([at]);
  });
});

describe("a condition", () => {
  it.each<[string, (x: Condition) => Quantity]>([
    ["of a check", (x) => check(x)],
    ["one of all", (x) => check({ kind: "all", of: [flag("yes"), x] })],
    ["one of any", (x) => check({ kind: "any", of: [flag("yes"), x] })],
    ["turned", (of) => check({ kind: "not", of })],
    ["given", (of) => check({ kind: "given", of, notApplicable: true })],
    ["one of so many", (x) => check({ kind: "atLeastOf", n: 1, of: [flag("yes"), x] })],
    ["of some entry", (where) => check({ kind: "some", ...over, where })],
    ["of every entry", (where) => check({ kind: "every", ...over, where })],
    [
      "of a case",
      (when) => ({
        kind: "cases",
        cases: [
          { id: "a", when: flag("yes"), then: 1 },
          { id: "b", when, then: 2 },
        ],
        else: 0,
      }),
    ],
    ["counted", (x) => ({ kind: "count", of: [flag("yes"), x] })],
    ["of the entries counted", (where) => ({ kind: "count", ...over, where })],
    ["of the criteria counted", (where) => ({ kind: "count", ...leaves, where })],
    ["of an item", (counts) => ({ kind: "sum", items: [{ each: n }, { each: 1, counts }] })],
    ["of each entry", (where) => ({ kind: "sum", ...over, each: 1, where })],
    ["of each criterion", (where) => ({ kind: "sum", ...leaves, each: 1, where, empty: 0 })],
    ["of a case of labels", (when) => worth({ kind: "cases", cases: [{ id: "b", when, then: "three" }], else: rank })],
    ["of an item of labels", (counts) => worth({ kind: "lowest", items: [{ each: rank }, { each: "one", counts }] })],
  ])("%s", (_, rule) => {
    const [places, at] = told(rule, flags);
    expect(places).toEqual([at]);
  });
});

describe("a label", () => {
  it.each<[string, (x: Level) => Quantity]>([
    ["looked up", (x) => worth(x)],
    ["compared", (of) => check({ kind: "level", of, atLeast: "two" })],
    ["a case", (x) => worth({ kind: "cases", cases: [{ id: "b", when: also, then: x }], else: rank })],
    ["else of cases", (x) => worth({ kind: "cases", cases: [{ id: "b", when: also, then: "one" }], else: x })],
    ["below all bands", (below) => worth({ kind: "bands", of: n, below, cuts: [{ atLeast: 5, then: "two" }] })],
    ["a band", (x) => worth({ kind: "bands", of: n, below: "one", cuts: [{ atLeast: 5, then: x }] })],
    ["in a table", (x) => worth({ kind: "lookup", of: rank, table: { one: x }, else: "two" })],
    ["else of a table", (x) => worth({ kind: "lookup", of: rank, table: { one: "two" }, else: x })],
    ["looked up for another", (of) => worth(or({ kind: "lookup", of, table: { one: "two" }, else: "three" }))],
    ["given", (of) => worth({ kind: "given", of, notApplicable: "one" })],
    ["one of the lowest", (x) => worth({ kind: "lowest", of: [rank, x] })],
    ["one of the highest", (x) => worth({ kind: "highest", of: [rank, x] })],
    ["an item", (each) => worth({ kind: "highest", items: [{ each: rank }, { each }] })],
  ])("%s", (_, rule) => {
    const [places, at] = told(rule, labels);
    expect(places).toEqual([at]);
  });
});

describe("an answer in", () => {
  const m = (missing: number): Quantity => ({ kind: "given", of: fact("m"), missing });
  const when = (missing: boolean): Condition => ({ kind: "given", of: also, missing });
  const both = (make: (answer: number) => Parameters<typeof warned>[0]) => [
    ...new Set([0, 20].flatMap((x) => warned(make(x)))),
  ];
  it.each<[string, readonly string[], string]>([
    [
      "a weight",
      both((x) => ({ nodes: [group("t", "mean", [leaf("a", n), leaf("b", 1, { weight: m(x) })])] })),
      "nodes[0].children[1].weight",
    ],
    [
      "what a node counts by",
      both((x) => ({ nodes: [group("t", "sum", [leaf("a", n), leaf("b", 1, { counts: when(x > 0) })])] })),
      "nodes[0].children[1].counts",
    ],
    [
      "what a node applies by",
      both((x) => ({ nodes: [group("t", "sum", [leaf("a", n), leaf("b", 1, { applies: when(x > 0) })])] })),
      "nodes[0].children[1].applies",
    ],
    [
      "a named condition",
      both((x) => ({
        nodes: [leaf("x", check({ kind: "condition", condition: "c" }))],
        conditions: { c: when(x > 0) },
      })),
      "conditions.c.when",
    ],
    [
      "a grade's points",
      both((x) => ({
        nodes: [leaf("total", absent)],
        grades: { grade: graded([{ label: "two", atLeast: 3 }], { points: m(x) }) },
      })),
      "grades.grade.points",
    ],
    [
      "a cut's condition",
      both((x) => ({
        nodes: [leaf("total", n)],
        grades: { grade: graded([{ label: "two", atLeast: 3, requires: when(x > 0), otherwise: "next" }]) },
      })),
      "grades.grade.cuts[0].requires",
    ],
    [
      "a grade's level",
      both((x) => ({
        nodes: [leaf("total", 1)],
        grades: {
          grade: {
            title: text("grade"),
            scale: "stars",
            basis,
            of: {
              kind: "given",
              of: { kind: "fact", fact: "a.stars" },
              notApplicable: "one",
              missing: x > 0 ? "three" : "one",
            },
          },
        },
      })),
      "grades.grade.of",
    ],
  ])("%s", (_, places, at) => expect(places).toEqual([`missing.pays ${at}.missing`]));

  it("a veto", () => {
    expect(
      both((x) => ({
        nodes: [leaf("x", n)],
        vetoes: [veto("v", { when: when(x > 0), unknown: "open", zeroes: ["x"] })],
      })),
    ).toEqual(["veto.missingPays vetoes[0].when.missing"]);
  });
});
