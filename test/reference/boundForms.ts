/**
 * One of each form, each reading every fact at most once, and everything that the facts can be.
 *
 * @module
 */
import type { Node, Ruleset } from "./documents.js";
import type { Condition, Level, Quantity } from "./shapes.js";

const number = (least: number, greatest: number, mayNotApply = false) =>
  ({ type: "number", least, greatest, mayNotApply }) as const;
/** The facts. */
export const declared: Ruleset = {
  scales: { s: { order: ["c", "b", "a"], outside: ["x"] } },
  facts: {
    f: {
      facts: {
        n0: number(-2, 3),
        n1: number(0, 2),
        n2: number(-1, 1, true),
        n3: number(2, 4, true),
        w0: number(0, 2),
        w1: number(1, 3),
        p0: { type: "flag" },
        p1: { type: "flag" },
        p2: { type: "flag", mayNotApply: true },
        l0: { type: "level", scale: "s" },
        l1: { type: "level", scale: "s", mayNotApply: true },
        d: {
          type: "records",
          appealed: "open",
          window: "all",
          most: 2,
          fields: { m: number(-1, 2), g: { type: "flag" } },
        },
      },
    },
  },
  rubrics: {},
};

const fact = (name: string): Quantity => ({ kind: "fact", fact: `f.${name}` });
const flag = (name: string): Condition => ({ kind: "flag", flag: `f.${name}` });
const level = (name: string): Level => ({ kind: "fact", fact: `f.${name}` });
const mark: Quantity = { kind: "fact", fact: "f.d.m" };
const good: Condition = { kind: "flag", flag: "f.d.g" };

const asNumber = (when: Condition): Quantity => ({ kind: "cases", cases: [{ id: "yes", when, then: 1 }], else: 0 });
const ranked = (of: Level): Quantity => ({ kind: "lookup", of, table: { x: -1, c: 0, b: 1, a: 2 } });

const quantities: Readonly<Record<string, Quantity>> = {
  sum: { kind: "sum", of: [fact("n0"), fact("n2")] },
  product: { kind: "product", of: [fact("n0"), fact("n2"), fact("n1")] },
  difference: { kind: "difference", of: [fact("n0"), fact("n3")] },
  "least of": { kind: "least", of: [fact("n0"), fact("n2")] },
  "greatest of": { kind: "greatest", of: [fact("n0"), fact("n2")] },
  ratio: { kind: "ratio", of: [fact("n0"), fact("n3")] },
  rounded: { kind: "rounded", of: { kind: "ratio", of: [fact("n0"), fact("n3")] }, to: 1, mode: "half-away" },
  limited: { kind: "limited", of: fact("n0"), floor: fact("n2"), ceiling: fact("n1") },
  line: {
    kind: "line",
    of: fact("n0"),
    through: [
      [-1, 0],
      [0, 5],
      [1, 2],
    ],
    before: "extend",
    after: "extend",
  },
  tally: { kind: "tally", start: 3, of: [{ id: "a", count: fact("n1"), each: -2, most: 3 }], floor: 0 },
  steps: { kind: "steps", of: [fact("n1"), fact("n0")], step: 2, started: true },
  check: { kind: "check", when: flag("p2"), worth: fact("n0") },
  cases: {
    kind: "cases",
    cases: [
      { id: "a", when: flag("p2"), then: fact("n0") },
      { id: "b", when: flag("p0"), then: 9 },
    ],
    else: fact("n3"),
  },
  bands: {
    kind: "bands",
    of: fact("n0"),
    below: 7,
    cuts: [
      { above: -2, then: 1 },
      { atLeast: 3, then: fact("n2") },
    ],
  },
  lookup: { kind: "lookup", of: level("l1"), table: { a: 1, x: fact("n3") }, else: 0 },
  "sum items": {
    kind: "sum",
    items: [{ each: fact("n0"), counts: flag("p2") }, { each: fact("n2") }, { each: fact("n3"), counts: flag("p0") }],
  },
  "sum items, one sure": { kind: "sum", items: [{ each: fact("n0") }, { each: fact("n2") }], empty: 50 },
  "least items": { kind: "least", items: [{ each: fact("n0"), counts: flag("p0") }, { each: fact("n3") }], empty: 9 },
  "greatest items": { kind: "greatest", items: [{ each: fact("n1") }, { each: fact("n2") }, { each: fact("n3") }] },
  "mean, weighted": {
    kind: "mean",
    items: [
      { each: fact("n0"), weight: fact("w0") },
      { each: fact("n1"), weight: fact("w1") },
      { each: fact("n3"), weight: 2 },
    ],
  },
  "mean, weightless": {
    kind: "mean",
    items: [
      { each: fact("n2"), weight: fact("w0") },
      { each: fact("n3"), weight: 1, counts: flag("p0") },
    ],
    empty: -9,
    weightless: 9,
  },
  "mean, all perhaps": {
    kind: "mean",
    items: [
      { each: fact("n0"), weight: fact("w1"), counts: flag("p0") },
      { each: fact("n3"), weight: 3, counts: flag("p2") },
      { each: fact("n1"), weight: 1, counts: flag("p1") },
    ],
  },
  "mean, trimmed": {
    kind: "mean",
    items: [{ each: fact("n0") }, { each: fact("n1") }, { each: fact("n3") }, { each: fact("n2"), counts: flag("p1") }],
    trim: { lowest: 1, highest: 1 },
    empty: 20,
  },
  "sum over": { kind: "sum", over: "f.d", where: good, each: mark },
  "mean over": { kind: "mean", over: "f.d", each: mark, empty: 9 },
  "least over": { kind: "least", over: "f.d", where: flag("p0"), each: mark, empty: 9 },
  "mean over, trimmed": { kind: "mean", over: "f.d", each: mark, trim: { lowest: 1, highest: 0 }, empty: 9 },
  "count over": { kind: "count", over: "f.d", where: good },
  "count of": { kind: "count", of: [flag("p0"), flag("p1"), flag("p2")] },
  "given notApplicable": { kind: "given", of: fact("n3"), notApplicable: fact("n2") },
  some: asNumber({ kind: "some", over: "f.d", where: good }),
  every: asNumber({ kind: "every", over: "f.d", where: good }),
  all: asNumber({ kind: "all", of: [flag("p0"), flag("p2")] }),
  any: asNumber({ kind: "any", of: [flag("p0"), { kind: "not", of: flag("p2") }] }),
  atLeastOf: asNumber({ kind: "atLeastOf", n: 2, of: [flag("p0"), flag("p1"), flag("p2")] }),
  compared: asNumber({ kind: "quantity", of: fact("n0"), atLeast: fact("n2"), below: fact("n3") }),
  contradiction: asNumber({ kind: "quantity", of: fact("n0"), atLeast: 2, below: 1 }),
  equals: asNumber({ kind: "quantity", of: fact("n0"), equals: fact("n1") }),
  ranks: asNumber({ kind: "level", of: level("l1"), atLeast: "b" }),
  "lowest of": ranked({ kind: "lowest", of: [level("l0"), level("l1")] }),
  "highest items": ranked({
    kind: "highest",
    items: [{ each: level("l0"), counts: flag("p0") }, { each: level("l1") }],
  }),
};

const child = (id: string, full: number, counts?: Condition): Node => ({
  id,
  full,
  points: fact(id),
  ...(counts === undefined ? {} : { counts }),
});
/** Nodes by what they show. */
export const nodes: Readonly<Record<string, Node>> = {
  ...Object.fromEntries(Object.entries(quantities).map(([name, points]) => [name, { id: "it", points }])),
  "group mean": { id: "it", combine: "mean", children: [{ ...child("n0", 3), weight: fact("w0") }, child("n3", 4)] },
  share: {
    id: "it",
    full: 10,
    combine: "share",
    children: [child("n0", 3), child("n2", 1), child("n3", 4, flag("p0"))],
  },
  "share, nothing attainable": {
    id: "it",
    full: 10,
    combine: "share",
    children: [child("n0", 0, flag("p2")), child("n3", 5)],
    empty: 60,
    weightless: 70,
  },
  "all full": {
    id: "it",
    full: 7,
    combine: "all",
    children: [child("n0", 3), child("n2", 0), child("n3", 4, flag("p0"))],
  },
  "all full, perhaps nothing": { id: "it", full: 7, combine: "all", children: [child("n2", 1), child("n3", 4)] },
  fields: {
    id: "it",
    full: 8,
    applies: flag("p2"),
    points: fact("n0"),
    notApplicable: "full",
    floor: fact("n1"),
    rounded: { to: 2, mode: "half-even" },
  },
};
