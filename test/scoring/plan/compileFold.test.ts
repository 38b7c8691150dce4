import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import type { Criterion, Node } from "../../../src/ruleset/node.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { compileQuantity } from "../../../src/scoring/plan/compileQuantity.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { type Compiler, emitter } from "../../../src/scoring/plan/compiler.js";
import { refusal } from "../../exact/support/refusal.js";
import {
  fact,
  fault,
  flag,
  got,
  group,
  leaf,
  nodeOf,
  points,
  rules,
  type Saying,
  scored,
  text,
  why,
} from "../support.js";

const served = (
  goal: string,
  prevention: boolean,
  full: number,
  more: Partial<Criterion> = {},
): Partial<Criterion> => ({
  ...{ goal, prevention, full },
  ...more,
});
/** Four criteria, two of them inside a group inside a group; beside them the rule that is tried. */
const sheet = (rule: Quantity, conditions: Readonly<Record<string, Condition>> = {}): Ruleset =>
  rules({
    nodes: [
      group("total", "mean", [
        leaf("roads", fact("n"), served("order", true, 10, { weight: fact("m"), counts: flag("also") })),
        group("home", "sum", [
          leaf("doors", 4, served("order", false, 8)),
          group("inner", "sum", [leaf("beds", fact("m"), served("calm", true, 6, { applies: flag("yes") }))]),
        ]),
        leaf("late", 1, served("calm", false, 2, { weight: 3 })),
      ]),
      leaf("tried", rule, served("calm", false, 1)),
    ] as readonly Node[],
    conditions,
    more: { goals: { order: text("order"), calm: text("calm") } },
  });
const inHand = (part: "points" | "full" | "weight") => ({ kind: "leaf", leaf: part }) as const;
const total = { leaves: "total" } as const;
const all = ["roads", "doors", "beds", "late"];

/** Everything that decides results and their reasons. */
const planOf = (rule: Quantity) => {
  const { ops, doubts, nodes } = compileRubric(sheet(rule), "sheet");
  return { ops, doubts, nodes: nodes.map(({ read: _, compared: __, ...node }) => node) };
};

describe("a fold over criteria is the same as one over an item for each of them", () => {
  const half = (of: Quantity): Quantity => ({ kind: "product", of: [of, "0.5"] });
  const enough = (of: Quantity): Condition => ({ kind: "quantity", of, atLeast: 3 });
  it.each<readonly [what: string, leaves: Quantity, items: Quantity]>([
    [
      "a sum of points",
      { kind: "sum", ...total, each: inHand("points") },
      { kind: "sum", items: all.map((id) => ({ each: points(id) })) },
    ],
    [
      "of a group inside",
      { kind: "sum", leaves: "home", each: inHand("points") },
      { kind: "sum", items: [{ each: points("doors") }, { each: points("beds") }] },
    ],
    [
      "of a criterion, which is its own only one",
      { kind: "sum", leaves: "late", each: inHand("points") },
      { kind: "sum", items: [{ each: points("late") }] },
    ],
    [
      "the least, by what serves a goal",
      { kind: "least", ...total, goal: "order", each: inHand("points"), empty: 7 },
      { kind: "least", items: [{ each: points("roads") }, { each: points("doors") }], empty: 7 },
    ],
    [
      "the greatest, of prevention duties",
      { kind: "greatest", ...total, prevention: true, each: inHand("points") },
      { kind: "greatest", items: [{ each: points("roads") }, { each: points("beds") }] },
    ],
    [
      "of what is no prevention duty and serves a goal",
      { kind: "sum", ...total, prevention: false, goal: "calm", each: inHand("full") },
      { kind: "sum", items: [{ each: 2 }] },
    ],
    [
      "none that is both",
      { kind: "sum", leaves: "inner", prevention: false, each: inHand("points"), empty: 5 },
      { kind: "sum", items: [], empty: 5 },
    ],
    [
      "a mean by weight, 1 where none is stated",
      { kind: "mean", ...total, each: inHand("points"), weight: inHand("weight"), empty: 0, weightless: 9 },
      {
        kind: "mean",
        items: all.map((id, i) => ({ each: points(id), weight: ([fact("m"), 1, 1, 3] as const)[i]! })),
        empty: 0,
        weightless: 9,
      },
    ],
    [
      "a mean without its extremes",
      { kind: "mean", ...total, each: inHand("points"), trim: { lowest: 1, highest: 0 } },
      { kind: "mean", items: all.map((id) => ({ each: points(id) })), trim: { lowest: 1, highest: 0 } },
    ],
    [
      "something computed of each, of those that keep a test",
      { kind: "sum", ...total, each: half(inHand("full")), where: enough(inHand("points")) },
      {
        kind: "sum",
        items: all.map((id, i) => ({ each: half([10, 8, 6, 2][i]!), counts: enough(points(id)) })),
      },
    ],
    [
      "how many there are, whether they apply or not",
      { kind: "count", ...total },
      { kind: "sum", items: all.map(() => ({ each: 1 })), empty: 0 },
    ],
    [
      "how many keep a test",
      { kind: "count", leaves: "home", where: enough(inHand("points")) },
      { kind: "sum", items: ["doors", "beds"].map((id) => ({ each: 1, counts: enough(points(id)) })), empty: 0 },
    ],
  ])("%s", (_what, leaves, items) => expect(planOf(leaves)).toEqual(planOf(items)));

  const everything: Saying = { n: 6, m: 2, yes: true, also: true };
  it.each<readonly [what: string, rule: Quantity, said: Saying, is: string, reason: string]>([
    ["all points", { kind: "sum", ...total, each: inHand("points") }, everything, "13", "fold.taken left=4"],
    [
      "what does not apply is left out",
      { kind: "mean", ...total, each: inHand("points"), weight: inHand("full") },
      { ...everything, yes: false },
      "4.7",
      "fold.taken left=3",
    ],
    [
      "also what its group does not count",
      { kind: "sum", ...total, each: inHand("points") },
      { ...everything, also: false },
      "13",
      "fold.taken left=4",
    ],
    [
      "nothing left",
      { kind: "sum", leaves: "inner", each: inHand("points") },
      { ...everything, yes: false },
      "NA",
      "fold.empty",
    ],
    [
      "a test that does not apply leaves out",
      { kind: "count", ...total, where: { kind: "quantity", of: inHand("points"), atLeast: 0 } },
      { ...everything, yes: false },
      "3",
      "fold.taken left=3",
    ],
    [
      "a test that is open may leave out",
      { kind: "count", ...total, where: { kind: "quantity", of: inHand("points"), atLeast: 3 } },
      { yes: true, m: 5 },
      "2..3",
      "fact.missing facts=1",
    ],
    ["nobody keeps the test", { kind: "count", ...total, where: { kind: "any", of: [] } }, {}, "0", "fold.empty"],
    [
      "weights that are 0",
      { kind: "mean", leaves: "roads", each: inHand("points"), weight: inHand("weight"), weightless: 3 },
      { ...everything, m: 0 },
      "3",
      "fold.weightless left=1",
    ],
  ])("%s", (_what, rule, said, is, reason) => {
    const tried = nodeOf(scored(sheet(rule), said), "tried");
    expect([got(tried), why(tried)]).toEqual([is, reason]);
  });

  it("tells what it read of each criterion, but not the facts of its weight", () => {
    const rule: Quantity = { kind: "mean", ...total, each: inHand("points"), weight: inHand("weight"), weightless: 0 };
    expect(nodeOf(scored(sheet(rule), everything), "tried").read.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      all.map((id) => `points ${id}`),
    );
  });

  it("works from a named condition, for the rubric that uses it", () => {
    const when: Condition = { kind: "quantity", of: { kind: "sum", ...total, each: inHand("points") }, atLeast: 13 };
    const rule: Quantity = { kind: "check", when: { kind: "condition", condition: "good" }, worth: 1 };
    const points = (said: Saying) => got(nodeOf(scored(sheet(rule, { good: when }), said), "tried"));
    expect([points(everything), points({ ...everything, n: 5 })]).toEqual(["1", "0"]);
  });

  it("refuses a criterion in hand where there is none", () =>
    expect(() => compileQuantity({ emitter: emitter() } as Compiler, inHand("points"))).toThrow(
      refusal("leaf.outside"),
    ));
});

describe("a mean without extremes over a ledger", () => {
  const rule: Quantity = {
    ...{ kind: "mean", over: "a.faults", each: fact("faults.gravity"), trim: { lowest: 1, highest: 1 } },
    empty: 3,
  };
  const entries = (...gravities: readonly number[]) => gravities.map((gravity, i) => fault(`f${i}`, { gravity }));
  it.each<readonly [what: string, more: object, said: Saying, is: string]>([
    ["the middle entries", {}, { faults: entries(9, 1, 4, 5) }, "4.5"],
    ["of those that count", { where: flag("yes") }, { yes: true, faults: entries(9, 1, 4) }, "4"],
    ["too few count", { where: flag("yes") }, { yes: false, faults: entries(9, 1, 4) }, "3"],
    ["too few", {}, { faults: entries(9, 1) }, "3"],
    ["one under appeal", {}, { faults: [...entries(9, 1, 4), fault("x", { gravity: 2 }, "appealed")] }, "3..4"],
    ["a missing ledger", {}, {}, "0..10?"],
  ])("%s", (_what, more, said, is) =>
    expect(got(nodeOf(scored(rules({ nodes: [leaf("x", { ...rule, ...more } as Quantity)] }), said), "x"))).toBe(is),
  );
});
