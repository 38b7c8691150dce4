/** Single forms just inside and just outside of what is allowed, and all that their issues tell. */
import { describe, expect, it } from "vitest";
import { checkRulesetRules } from "../../../src/ruleset/check/checkRulesetRules.js";
import type { Condition } from "../../../src/ruleset/expression.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { at, broken } from "../../refusals/support.js";
import { check, fact, points } from "./support.js";

const bonus = "rubrics.station.nodes.1";
/** The issues of the criterion `bonus` with another rule, paths from there on. */
const told = (rule: unknown, key = "points") =>
  checkRulesetRules(broken([at(`${bonus}.${key}`), rule]) as Ruleset).map(({ code, path, values }) => [
    code,
    path.slice(at(bonus).length).join("."),
    values,
  ]);

type Limits = Readonly<Record<string, number>>;
const within = (limits: Limits) => told(check({ kind: "quantity", of: points("staff"), ...limits }));

describe("limits that meet at one number", () => {
  it.each<Limits>([
    { atLeast: 5, atMost: 5 },
    { atLeast: 5, equals: 5 },
    { equals: 5, atMost: 5 },
    { above: 4, below: 5 },
    { above: 5, atMost: 6 },
  ])("%j leave something", (limits) => expect(within(limits)).toEqual([]));

  it.each<Limits>([
    { above: 5, atMost: 5 },
    { atLeast: 5, below: 5 },
    { above: 5, below: 5 },
    { above: 5, equals: 5 },
    { equals: 5, below: 5 },
    { atLeast: 6, atMost: 5 },
  ])("%j leave nothing", (limits) => {
    const got = ["atLeast", "atMost", "above", "below", "equals"].filter((key) => key in limits);
    expect(within(limits)).toStrictEqual([["condition.never", "points.when", { got }]]);
  });
});

describe("so many of a list of conditions", () => {
  const all: Condition = { kind: "all", of: [] };
  const asked = (n: number, of: readonly Condition[]) => told(check({ kind: "atLeastOf", n, of }));

  it("may be as many as there are", () => {
    expect([asked(0, []), asked(2, [all, all]), asked(1, [all, all])]).toEqual([[], [], []]);
  });

  it("cannot be more", () => {
    expect(asked(1, [])).toStrictEqual([["condition.never", "points.when", { got: 1, of: 0 }]]);
    expect(asked(3, [all, all])).toStrictEqual([["condition.never", "points.when", { got: 3, of: 2 }]]);
  });
});

describe("weights that nobody looks at", () => {
  const trim = { lowest: 1, highest: 1 };
  const items = [{ each: 1, weight: 2 }, { each: 2 }, { each: 3, weight: 4 }];
  const meaningless = (place: string, by: string) => ["weight.meaningless", `points.${place}`, { for: by }];

  it("are told with what passes over them", () => {
    const folded = { kind: "mean", over: "law.faults", each: fact("law.faults.weight"), empty: 0, weight: 1 };
    expect(told({ ...folded, weightless: 0, trim })).toStrictEqual([
      meaningless("weight", "trim"),
      meaningless("weightless", "trim"),
    ]);
    expect(told({ kind: "mean", items, trim })).toStrictEqual([
      meaningless("items.0.weight", "trim"),
      meaningless("items.2.weight", "trim"),
    ]);
    for (const kind of ["sum", "least", "greatest"]) {
      expect(told({ kind, items })).toStrictEqual([
        meaningless("items.0.weight", kind),
        meaningless("items.2.weight", kind),
      ]);
    }
    expect(told({ kind: "mean", items })).toEqual([]);
  });
});

it("amounts below nothing are told where they stand", () => {
  expect(told("-1", "full")).toStrictEqual([["full.negative", "full", {}]]);
  expect(told(0, "full")).toEqual([]);
  const mean = (weight: unknown) => ({ kind: "mean", items: [{ each: 1 }, { each: 1, weight }] });
  expect(told(mean("-0.5"))).toStrictEqual([["weight.negative", "points.items.1.weight", {}]]);
  expect(told(mean(0))).toEqual([]);
  expect(told({ kind: "rounded", of: 1, to: 0, mode: "floor" })).toStrictEqual([
    ["step.notPositive", "points.to", { got: 0 }],
  ]);
});

it("branches that nothing reaches are told with the one before", () => {
  const always = { kind: "all", of: [] };
  const cases = ["a", "b", "c"].map((id, i) => ({ id, when: i === 1 ? always : { kind: "not", of: always }, then: i }));
  expect(told({ kind: "cases", cases, else: 0 })).toStrictEqual([
    ["case.unreachable", "points.cases.2", { after: "b" }],
  ]);
  const cut = (edge: object, id?: string) => ({ ...edge, ...(id ? { id } : {}), then: 1 });
  const bands = {
    kind: "bands",
    of: 1,
    below: 0,
    cuts: [cut({ atLeast: 5 }, "x"), cut({ above: 4 }), cut({ above: 6 }, "x")],
  };
  expect(told(bands)).toStrictEqual([
    ["cuts.notRising", "points.cuts.1.above", { got: 4, after: 5 }],
    ["id.repeated", "points.cuts.2.id", { id: "x", sort: "cut" }],
  ]);
});
