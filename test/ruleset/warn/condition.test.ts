import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import { fact, flag } from "../../scoring/support.js";
import { down, either, nowhere, type Pays, paysOfFlag, paysOfLabel, paysOfNumber, up } from "./support.js";

const check = (when: Condition, worth: Quantity = 2): Quantity => ({ kind: "check", when, worth });
const n: Quantity = { kind: "given", of: fact("n"), notApplicable: 0 };
const cases = (when: Condition, then: Quantity, other: Quantity): Quantity => ({
  kind: "cases",
  cases: [{ id: "c", when, then }],
  else: other,
});
const entry = { kind: "flag", flag: "a.faults.grave" } as const;

describe("the way of a condition", () => {
  it.each<[string, (x: Condition) => Quantity, Pays]>([
    ["a check that gives", (x) => check(x), "-+"],
    ["a check that takes", (x) => check(x, -2), "+-"],
    ["a check that may do both", (x) => check(x, { kind: "difference", of: [n, 3] }), "++"],
    ["a check that does nothing", (x) => check(x, 0), "--"],
    ["the better of two cases", (x) => cases(x, 3, n), "++"],
    ["the best of two cases", (x) => cases(x, 100, n), "-+"],
    ["the worst of two cases", (x) => cases(x, -1, n), "+-"],
    [
      "a case that is never reached",
      (x) => ({
        kind: "cases",
        cases: [
          { id: "a", when: { kind: "quantity", of: 1, atLeast: 0 }, then: 1 },
          { id: "b", when: x, then: 2 },
        ],
        else: 3,
      }),
      "--",
    ],
    [
      "a first case, before others",
      (x) => ({
        kind: "cases",
        cases: [
          { id: "a", when: x, then: 1 },
          { id: "b", when: flag("also"), then: 2 },
        ],
        else: 3,
      }),
      "+-",
    ],
    ["not", (x) => check({ kind: "not", of: x }), "+-"],
    ["all", (x) => check({ kind: "all", of: [flag("also"), x] }), "-+"],
    ["all of it alone", (x) => check({ kind: "all", of: [x] }), "-+"],
    ["any", (x) => check({ kind: "any", of: [x, flag("also")] }), "-+"],
    ["any beside what is always true", (x) => check({ kind: "any", of: [x, { kind: "all", of: [] }] }), "--"],
    ["how many hold", (x) => ({ kind: "count", of: [flag("also"), x] }), "-+"],
    ["so many of them", (x) => check({ kind: "atLeastOf", n: 1, of: [flag("also"), x] }), "-+"],
    ["none of them wanted", (x) => check({ kind: "quantity", of: { kind: "count", of: [x] }, equals: 0 }), "+-"],
    ["all of them wanted", (x) => check({ kind: "quantity", of: { kind: "count", of: [x, x] }, equals: 2 }), "-+"],
    ["replaced where it does not apply", (x) => check({ kind: "given", of: x, notApplicable: true }), "-+"],
    [
      "where an entry counts",
      (x) => ({ kind: "count", over: "a.faults", where: { kind: "all", of: [entry, x] } }),
      "-+",
    ],
    ["in every entry", (x) => check({ kind: "every", over: "a.faults", where: { kind: "any", of: [entry, x] } }), "-+"],
    ["in some entry", (x) => check({ kind: "some", over: "a.faults", where: { kind: "all", of: [entry, x] } }), "-+"],
  ])("%s", (_, rule, way) => expect(paysOfFlag(rule)).toBe(way));
});

describe("the way of what is compared", () => {
  it.each<[string, (x: Quantity) => Condition, Pays]>([
    ["at least", (x) => ({ kind: "quantity", of: x, atLeast: 5 }), up],
    ["above", (x) => ({ kind: "quantity", of: x, above: 5 }), "--+"],
    ["at most", (x) => ({ kind: "quantity", of: x, atMost: 5 }), down],
    ["below", (x) => ({ kind: "quantity", of: x, below: 5 }), "+--"],
    ["equal", (x) => ({ kind: "quantity", of: x, equals: 5 }), "-+-"],
    ["equal to what is never passed", (x) => ({ kind: "quantity", of: x, equals: 20 }), "--+"],
    ["equal to what is never fallen short of", (x) => ({ kind: "quantity", of: x, equals: 0 }), "+--"],
    ["between", (x) => ({ kind: "quantity", of: x, atLeast: 5, atMost: 9 }), "-+-"],
    ["the limit of at least", (x) => ({ kind: "quantity", of: n, atLeast: x }), down],
    ["the limit of above", (x) => ({ kind: "quantity", of: n, above: x }), down],
    ["the limit of at most", (x) => ({ kind: "quantity", of: n, atMost: x }), up],
    ["the limit of below", (x) => ({ kind: "quantity", of: n, below: x }), up],
    ["the limit of equal", (x) => ({ kind: "quantity", of: n, equals: x }), either],
    ["always at least", (x) => ({ kind: "quantity", of: x, atLeast: 0 }), nowhere],
    [
      "always at least, beside another condition",
      (x) => ({ kind: "all", of: [{ kind: "quantity", of: x, atLeast: 0 }, flag("also")] }),
      nowhere,
    ],
    [
      "the limit of at least, beside another limit",
      (x) => ({ kind: "quantity", of: fact("m"), atLeast: x, above: 0 }),
      down,
    ],
    ["never above", (x) => ({ kind: "quantity", of: x, above: 20 }), nowhere],
    ["never below", (x) => ({ kind: "quantity", of: x, below: 0 }), nowhere],
    ["always at most", (x) => ({ kind: "quantity", of: x, atMost: 20 }), nowhere],
    ["never equal", (x) => ({ kind: "quantity", of: x, equals: 21 }), nowhere],
  ])("%s", (_, when, way) => expect(paysOfNumber((x) => check(when(x)))).toBe(way));
});

describe("the way of a level that is compared", () => {
  it.each<[string, (x: Extract<Condition, { readonly kind: "level" }>["of"]) => Condition, Pays]>([
    ["at least", (x) => ({ kind: "level", of: x, atLeast: "two" }), up],
    ["at most", (x) => ({ kind: "level", of: x, atMost: "two" }), down],
    ["between", (x) => ({ kind: "level", of: x, atLeast: "two", atMost: "two" }), "-+-"],
    ["among", (x) => ({ kind: "level", of: x, among: ["three"] }), "--+"],
    ["among those of a rank", (x) => ({ kind: "level", of: x, among: ["one", "three"], atLeast: "two" }), "--+"],
  ])("%s", (_, when, way) => expect(paysOfLabel((x) => check(when(x)))).toBe(way));
});
