import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import type { Group, Node } from "../../../src/ruleset/node.js";
import {
  absent,
  fact,
  fault,
  flag,
  got,
  group,
  leaf,
  nodeOf,
  one,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
  why,
} from "../support.js";

const check = (worth: Quantity): Quantity => ({ kind: "check", when: flag("yes"), worth });

describe("the reason of a criterion", () => {
  it.each<[string, Quantity, Saying, string, string]>([
    ["a stated number", "2/3", {}, "2/3", "stated"],
    ["a rule that says it does not apply", absent, {}, "NA", "rule.notApplicable"],
    [
      "a case that says so",
      { kind: "cases", cases: [{ id: "a", when: flag("yes"), then: absent }], else: 1 },
      { yes: true },
      "NA",
      "rule.notApplicable",
    ],
    [
      "the way of what is rounded",
      { kind: "rounded", of: check("0.7"), to: 1, mode: "half-even" },
      { yes: true },
      "1",
      "check.met",
    ],
    ["the way of what is limited", { kind: "limited", of: check(3), ceiling: 5 }, { yes: true }, "3", "check.met"],
    [
      "the ceiling of what is limited",
      { kind: "limited", of: check(7), ceiling: 5 },
      { yes: true },
      "5",
      "limit.ceiling limit=5",
    ],
    [
      "the way of what needs no replacing",
      { kind: "given", of: check(3), missing: 1 },
      { yes: false },
      "0",
      "check.unmet",
    ],
    [
      "a state that has no replacement",
      { kind: "given", of: check(3), missing: 1 },
      { yes: "NA" },
      "NA",
      "fact.notApplicable fact=a.yes",
    ],
    ["and the other one", { kind: "given", of: check(3), notApplicable: 1 }, {}, "0..3", "fact.missing facts=1"],
    [
      "a fold of nothing, somewhere inside",
      { kind: "sum", of: [{ kind: "sum", items: [] }, 1] },
      {},
      "NA",
      "fold.empty",
    ],
    [
      "a fold of nothing",
      { kind: "sum", items: [{ each: 1, counts: flag("yes") }] },
      { yes: false },
      "NA",
      "fold.empty",
    ],
    [
      "weights that are all 0",
      { kind: "mean", items: [{ each: 4, weight: fact("m") }], weightless: 9 },
      { m: 0 },
      "9",
      "fold.weightless left=1",
    ],
    [
      "weights that are all 0 among what counts",
      {
        kind: "mean",
        items: [
          { each: 4, weight: 0 },
          { each: 5, counts: flag("yes") },
        ],
        weightless: 9,
      },
      { yes: false },
      "9",
      "fold.weightless left=1",
    ],
    [
      "a weight that does not apply takes its operand out",
      { kind: "mean", items: [{ each: 4, weight: fact("n") }], empty: 6 },
      { n: "NA" },
      "6",
      "fold.empty",
    ],
    [
      "the greatest entry",
      { kind: "greatest", over: "a.faults", each: fact("faults.gravity"), empty: 0 },
      { faults: [fault("f", { gravity: 3 })] },
      "3",
      "fold.taken left=1",
    ],
    [
      "settled, though it is open how many entries count",
      { kind: "greatest", over: "a.faults", each: 5, empty: 5 },
      { faults: [fault("f", {}, "appealed")] },
      "5",
      "fold.taken",
    ],
    ["a condition that is open and does not matter", check(0), {}, "0..0?", "fact.missing facts=1"],
    [
      "a condition that is open, of which neither answer matters",
      { kind: "check", when: flag("also"), worth: 0 },
      {},
      "0",
      "fact.missing facts=1",
    ],
    [
      "an open case before one that holds, with the same points",
      {
        kind: "cases",
        cases: [
          { id: "a", when: flag("also"), then: 3 },
          { id: "b", when: { kind: "all", of: [] }, then: 3 },
        ],
        else: 0,
      },
      {},
      "3",
      "fact.missing facts=1",
    ],
    [
      "a band that is open, with the same points",
      { kind: "bands", of: fact("m"), below: 2, cuts: [{ atLeast: 5, then: 2 }] },
      {},
      "2",
      "fact.missing facts=1",
    ],
    [
      "a label that is open, with the same points",
      { kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: 2, city: 2 } },
      {},
      "2",
      "fact.missing facts=1",
    ],
    [
      "certainly before the line",
      {
        kind: "line",
        of: { kind: "sum", of: [fact("m"), 10] },
        through: [
          [31, 4],
          [40, 5],
        ],
      },
      {},
      "4",
      "line.before",
    ],
    [
      "certainly after the line",
      {
        kind: "line",
        of: { kind: "sum", of: [fact("m"), 50] },
        through: [
          [31, 4],
          [40, 5],
        ],
      },
      {},
      "5",
      "line.after",
    ],
    [
      "a line where it may be on either side",
      {
        kind: "line",
        of: fact("free"),
        through: [
          [0, 4],
          [1, 4],
        ],
      },
      {},
      "4..4?",
      "fact.missing facts=1",
    ],
    [
      "used up, whatever the rest",
      {
        kind: "tally",
        start: 2,
        of: [
          { id: "a", count: 3, each: -1 },
          { id: "b", count: fact("m"), each: -1 },
        ],
        floor: 0,
      },
      {},
      "0",
      "tally.floor counted=3",
    ],
    [
      "points without a floor",
      { kind: "tally", of: [{ id: "a", count: fact("m"), each: "-0.5" }] },
      { m: 3 },
      "-1.5",
      "tally.counted counted=3",
    ],
    [
      "a floor that nothing led to",
      { kind: "tally", of: [{ id: "a", count: 0, each: -1 }], floor: 0 },
      {},
      "0",
      "tally.none",
    ],
    [
      "a line that may be anywhere but is level",
      {
        kind: "line",
        of: { kind: "given", of: fact("free"), notApplicable: 0 },
        through: [
          [0, 4],
          [1, 4],
        ],
      },
      {},
      "4",
      "line.inside",
    ],
  ])("%s", (_says, rule, said, points, reason) => {
    const result = one(rule, said);
    expect([got(result), why(result)]).toEqual([points, reason]);
  });

  it.each<[string, Group["combine"]]>([
    ["a group", "sum"],
    ["a group of full marks", "all"],
  ])("tells of an empty fold that keeps %s from applying", (_, combine) => {
    const applies: Condition = { kind: "quantity", of: { kind: "mean", items: [] }, below: 0 };
    const nodes = [
      group("x", combine, [leaf("y", 1, { full: 1 })], { full: 1, applies }),
      leaf("z", { kind: "sum", items: [{ each: 1 }] }, { applies }),
    ];
    const card = scored(rules({ nodes }));
    expect(["x", "z"].map((id) => why(nodeOf(card, id)))).toEqual(["fold.empty", "fold.empty"]);
  });

  it("names the node whose points do not apply", () => {
    const nodes = [
      leaf("x", { kind: "check", when: { kind: "quantity", of: points("y"), atLeast: 1 }, worth: 2 }),
      leaf("y", 3, { applies: flag("yes") }),
      group("z", "mean", [leaf("w", 1, { counts: flag("yes") })], { empty: points("y") }),
    ];
    const card = scored(rules({ nodes }), { yes: false });
    expect(["x", "y", "z"].map((id) => why(nodeOf(card, id)))).toEqual([
      "node.notApplicable node=y",
      "applies.no",
      "node.notApplicable node=y",
    ]);
    expect(nodeOf(card, "x").notApplicable).toEqual({ kind: "node", node: "y" });
  });
});

describe("the reason of what is made of several", () => {
  const weighed = (a: number, b: number) => [leaf("a", 4, { weight: a }), leaf("b", 6, { weight: b })];
  const none = { counts: { kind: "any", of: [] } } as const;
  it.each<[string, Node, string, string]>([
    ["weights of which one is 0", group("x", "mean", weighed(0, 2)), "6", "group.mean left=2 of=2"],
    ["weights that are all 0", group("x", "mean", weighed(0, 0)), "NA", "group.weightless left=2 of=2"],
    [
      "operands of which one weighs nothing",
      leaf("x", { kind: "mean", items: [{ each: 4, weight: 0 }, { each: 6 }] }),
      "6",
      "fold.taken left=2",
    ],
    [
      "operands that weigh nothing",
      leaf("x", { kind: "mean", items: [{ each: 4, weight: 0 }] }),
      "NA",
      "fold.weightless left=1",
    ],
    ["all of nothing", group("x", "all", [leaf("a", 4, { full: 4, ...none })], { full: 1 }), "NA", "group.empty of=1"],
    [
      "a share of nothing",
      group("x", "share", [leaf("a", 4, { full: 4, ...none })], { full: 1 }),
      "NA",
      "group.empty of=1",
    ],
  ])("%s", (_says, node, points, reason) => {
    const result = nodeOf(scored(rules({ nodes: [node] })), "x");
    expect([got(result), why(result)]).toEqual([points, reason]);
  });
});

describe("the reason of a node that is not settled", () => {
  const secret: Node = {
    id: "secret",
    title: text("secret"),
    basis: { kind: "unpublished", source: "order" },
    full: 2,
  };
  const gravity = leaf("faults", { kind: "sum", over: "a.faults", each: fact("faults.gravity") });
  const ignoring = leaf("ignoring", {
    kind: "sum",
    over: "a.faults",
    appealed: "ignored",
    each: fact("faults.gravity"),
  });
  const total = (children: readonly Node[], said: Saying) =>
    why(nodeOf(scored(rules({ nodes: [group("total", "sum", children)] }), said), "total"));
  it.each<[string, Node[], Saying, string]>([
    ["facts of its own", [leaf("n", fact("n")), leaf("m", fact("m")), secret], {}, "fact.missing facts=2"],
    [
      "a fact of the unit above",
      [leaf("b", { kind: "fact", fact: "u.budget", from: "parent" })],
      {},
      "fact.missing facts=1",
    ],
    [
      "an earlier scorecard",
      [leaf("b", { kind: "points", points: "total", from: "baseline" }), leaf("n", fact("n"))],
      {},
      "fact.missing facts=2",
    ],
    ["an appeal", [gravity, secret], { faults: [fault("f", { gravity: 1 }, "appealed")] }, "appeal.open"],
    ["fields of entries", [gravity, secret], { faults: [fault("f")] }, "fact.missing facts=1"],
    [
      "fields of entries, where appeals are ignored",
      [ignoring],
      { faults: [fault("f"), fault("g", {}, "appealed")] },
      "fact.missing facts=1",
    ],
    ["content that is not public", [leaf("n", fact("n")), secret], { n: 1 }, "rule.unpublished"],
    [
      "content that is not public beside whole entries",
      [gravity, secret],
      { faults: [fault("f", { gravity: 1, grave: true, stars: "one", rank: "one", found: "2024-01-01" })] },
      "rule.unpublished",
    ],
  ])("%s", (_says, children, said, reason) => expect(total(children, said)).toBe(reason));

  it("is that of the veto which may take the points", () => {
    const ruleset = rules({ nodes: [leaf("x", fact("n"))], vetoes: [veto("v", { zeroes: ["x"], unknown: "open" })] });
    expect(why(nodeOf(scored(ruleset, { n: 4 }), "x"))).toBe("fact.missing facts=1");
    expect(why(nodeOf(scored(ruleset, { n: 4, yes: true }), "x"))).toBe("veto.zeroed veto=v");
    expect(why(nodeOf(scored(ruleset, { n: 4, yes: false }), "x"))).toBe("read");
    expect(why(nodeOf(scored(ruleset, { n: "NA", yes: true }), "x"))).toBe("fact.notApplicable fact=a.n");
  });
});
