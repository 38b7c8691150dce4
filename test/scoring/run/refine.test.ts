import { describe, expect, it } from "vitest";
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import type { Node } from "../../../src/ruleset/node.js";
import type { Beside } from "../../../src/scoring/beside.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import {
  assessment,
  fact,
  facts,
  fault,
  flag,
  got,
  graded,
  gradeOf,
  group,
  leaf,
  nodeOf,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
  vetoOf,
} from "../support.js";

const [m, n, free] = [fact("m"), fact("n"), fact("free")];
const sum = (...of: readonly Quantity[]): Quantity => ({ kind: "sum", of });
const difference = (a: Quantity, b: Quantity): Quantity => ({ kind: "difference", of: [a, b] });
const check = (when: Condition, worth: Quantity = 1): Quantity => ({ kind: "check", when, worth });
const not = (of: Condition): Condition => ({ kind: "not", of });
const stars: Level = { kind: "fact", fact: "a.stars" };
const starred = (one: Quantity, three: Quantity): Quantity => ({
  kind: "lookup",
  of: stars,
  table: { one, three },
  else: 0,
});
const led: Condition = { kind: "flag", flag: "u.led", from: "parent" };

/** `0..5?`, and `loose` where it is said. */
const told = (card: Scorecard, id: string): string => {
  const node = nodeOf(card, id);
  return `${got(node)}${node.loose ? " loose" : ""}`;
};
const shown = (rule: Quantity, said: Saying = {}, beside: Beside = {}): string =>
  told(scored(rules({ nodes: [leaf("x", rule)] }), said, beside), "x");

describe("what is read twice is gone through value by value", () => {
  it.each<readonly [what: string, rule: Quantity, said: Saying, is: string]>([
    ["a number less itself", difference(m, m), {}, "0"],
    ["a number times what it lacks", { kind: "product", of: [m, difference(20, m)] }, {}, "0..100"],
    ["a number that must equal what it cannot", check({ kind: "quantity", of: m, equals: "2.5" }), {}, "0"],
    [
      "a number above one limit that must equal what it cannot",
      check({ kind: "quantity", of: "2.5", atLeast: 1, equals: m }),
      {},
      "0",
    ],
    ["a flag or not", sum(check(flag("also")), check(not(flag("also")), 2)), {}, "1..2"],
    ["a flag or not, that may not apply", sum(check(flag("yes")), check(not(flag("yes")))), {}, "1..1?"],
    ["a level in two tables", difference(starred(3, 5), starred(2, 5)), {}, "0..1?"],
    ["a fact of the unit above", sum(check(led), check(not(led))), {}, "1"],
    ["known, it is what it is", difference(m, sum(m, 1)), { m: 7 }, "-1"],
    ["two things together", difference(sum(m, check(flag("also"))), sum(m, check(flag("also")))), {}, "0"],
    ["two things, of which one is known", difference(sum(m, starred(3, 5)), sum(m, starred(3, 5))), { m: 4 }, "0..0?"],
    ["beside it, something that is read once", sum(difference(m, m), n), {}, "0..100?"],
    ["under a known condition", check(flag("also"), difference(m, m)), { also: true }, "0"],
  ])("%s", (_what, rule, said, is) => expect(shown(rule, said)).toBe(is));

  it.each<readonly [what: string, rule: Quantity, said: Saying, is: string]>([
    ["a number without ends", difference(free, free), {}, "..? loose"],
    ["too many values", difference(n, n), {}, "-100..100? loose"],
    [
      "21 numbers for each of 5 stars: the stars are, the number is not",
      sum(difference(m, m), difference(starred(3, 5), starred(3, 5))),
      {},
      "-20..20? loose",
    ],
    [
      "21 numbers for each answer of two flags",
      sum(
        ...[check(flag("also")), check(not(flag("also"))), check(flag("yes"), 0), check(not(flag("yes")), 0)],
        difference(m, m),
      ),
      {},
      "-19..21? loose",
    ],
    [
      "21 numbers for each answer of one",
      sum(check(flag("also")), check(not(flag("also"))), difference(m, m)),
      {},
      "1",
    ],
    ["asked whether it is missing", sum(m, { kind: "given", of: m, missing: 100 }), {}, "100..120 loose"],
    ["asked, but known", sum(m, { kind: "given", of: m, missing: 100 }), { m: 3 }, "6"],
  ])("unless there are more than 64 cases, or no end of them: %s", (_what, rule, said, is) =>
    expect(shown(rule, said)).toBe(is),
  );

  it("or, where they are too many, tried at their ends: bounds that are reached are the truth", () => {
    const half: Quantity = { kind: "product", of: [n, "0.5"] };
    expect(shown(sum(n, half))).toBe("0..150? loose");
    const bounded = { kind: "given", of: n, notApplicable: 0 } as const;
    expect(shown(sum(bounded, bounded))).toBe("0..200");
    expect(shown(difference(sum(bounded, bounded), bounded))).toBe("-100..200 loose");
    const days: Quantity = { kind: "given", of: { kind: "since", date: "a.day", in: "days" }, notApplicable: 0 };
    const week: Quantity = { kind: "limited", of: days, ceiling: 7 };
    expect([shown(sum(week, week)), shown(difference(week, week))]).toEqual(["0..14", "-7..7 loose"]);
  });

  it("tries labels and answers too", () => {
    const both = (of: Condition): Quantity =>
      sum(check(of), check({ kind: "all", of: [of, { kind: "quantity", of: n, atLeast: 0 }] }));
    expect(shown(both({ kind: "quantity", of: n, atLeast: 50 }), {})).toBe("0..2? loose");
    const answered: Quantity = { kind: "given", of: n, notApplicable: 0 };
    const high: Condition = { kind: "quantity", of: answered, atLeast: 50 };
    const nodes = [
      leaf("x", 1, { counts: { kind: "all", of: [high, { kind: "quantity", of: answered, atLeast: 40 }] } }),
    ];
    expect(nodeOf(scored(rules({ nodes: [group("total", "sum", nodes)] })), "x").counts).toBe("open");
  });

  it("tries a ledger that is missing empty, and full of one kind of entry", () => {
    const count: Quantity = { kind: "given", of: { kind: "count", over: "a.faults" }, notApplicable: 0 };
    const deeds: Quantity = { kind: "count", over: "a.deeds" };
    expect(shown(sum(count, count))).toBe("0..8 loose");
    expect(shown(sum(deeds, deeds))).toBe("0.. loose");
  });
});

describe("what is there, but open, is not taken for anything", () => {
  it("a ledger under appeal is none of the ledgers that there might be", () => {
    const field = { title: text("f"), type: "number", least: 0, greatest: 3, decimals: 0 } as const;
    const entries = {
      title: text("l"),
      measures: "administration",
      type: "records",
      appealed: "open",
      window: "all",
      most: 1,
      fields: { one: field, two: field },
    } as const;
    const section = { ...facts.a, facts: { ...facts.a.facts, entries } };
    const each = (name: string): Quantity => ({ kind: "sum", over: "a.entries", each: fact(`entries.${name}`) });
    const ruleset = rules({
      nodes: [leaf("x", difference(each("one"), each("two")))],
      more: { facts: { ...facts, a: section } },
    });
    const one = fault("f", { one: 3, two: 3 }, "appealed", { type: "a.entries" });
    expect(told(scored(ruleset, { entries: [one] }), "x")).toBe("-3..3 loose");
    expect(told(scored(ruleset), "x")).toBe("-3..3");
  });
});

describe("what may be unknown", () => {
  const x = { kind: "points", points: "x", from: "baseline" } as const;
  const card = (said: Saying) => scored(rules({ nodes: [leaf("x", m)] }), said);

  it("is a scorecard of which only the total is settled", () => {
    const partly = rules({ nodes: [group("total", "least", [leaf("none", 0), leaf("x", m)])] });
    const baseline = scored(partly);
    expect([baseline.provisional, shown(difference(x, x), {}, { baseline })]).toEqual([false, "-20..20 loose"]);
  });

  it("is a scorecard of which a grade is open", () => {
    const grade = graded([{ label: "two", atLeast: 1 }], { points: m });
    const baseline = scored(rules({ nodes: [leaf("total", 1)], grades: { grade } }));
    const judged = (label: string): Quantity =>
      check({ kind: "level", of: { kind: "grade", grade: "grade", from: "baseline" }, among: [label] });
    const nodes = [leaf("x", sum(judged("one"), judged("two"), n)), leaf("total", 1)];
    const ruleset = rules({ nodes, grades: { grade } });
    expect(told(scored(ruleset, { n: 0 }, { baseline }), "x")).toBe("0..2 loose");
    const known = scored(rules({ nodes: [leaf("total", 1)], grades: { grade } }), { m: 5 });
    expect(told(scored(ruleset, {}, { baseline: known }), "x")).toBe("1..101?");
  });

  it("is a scorecard that is not there, or not settled", () => {
    expect(shown(difference(x, x))).toBe("..? loose");
    expect(shown(difference(x, x), {}, { baseline: card({}) })).toBe("-20..20 loose");
    expect(shown(difference(x, x), {}, { baseline: card({ m: 5 }) })).toBe("0");
    expect(shown(sum(x, x, n), {}, { baseline: card({ m: 5 }) })).toBe("10..110?");
    expect(shown(sum(x, x, n), {}, { baseline: card({}) })).toBe("0..140? loose");
  });

  it("is the unit above that is not there, or does not say", () => {
    const budget: Quantity = { kind: "fact", fact: "u.budget", from: "parent" };
    const parent = (said: Saying) => assessment(said, { id: "unit", of: "county-1" }, "u");
    expect(shown(difference(budget, budget))).toBe("-50..50 loose");
    expect(shown(difference(budget, budget), {}, { parent: parent({}) })).toBe("-50..50 loose");
    expect(shown(sum(budget, budget, n), {}, { parent: parent({ budget: 3 }) })).toBe("6..106?");
  });

  it("is a ledger with an entry under appeal, or without a field", () => {
    const count: Quantity = { kind: "count", over: "a.faults" };
    const marks: Quantity = { kind: "sum", over: "a.faults", each: fact("faults.gravity") };
    const said = (...faults: readonly ReturnType<typeof fault>[]): Saying => ({ faults });
    expect(shown(difference(count, count), said(fault("f")))).toBe("0");
    expect(shown(difference(count, count), said(fault("f", {}, "appealed")))).toBe("-1..1 loose");
    expect(shown(difference(marks, marks), said(fault("f", { gravity: 3 })))).toBe("0");
    expect(shown(difference(marks, marks), said(fault("f")))).toBe("-10..10 loose");
    expect(
      shown(
        sum(count, count, n),
        said(fault("f", { gravity: 3, grave: true, stars: "one", rank: "one", found: "2024-05-01" })),
      ),
    ).toBe("2..102?");
  });

  it("is the content of a rule that is not public, always", () => {
    const secret: Node = {
      id: "secret",
      title: { zh: "密", en: "s" },
      basis: { kind: "unpublished", source: "order", clause: "1" },
      full: 3,
    };
    const nodes = [secret, leaf("x", difference(points("secret"), points("secret")))];
    expect(told(scored(rules({ nodes })), "x")).toBe("-3..3 loose");
  });
});

describe("what is made of something tighter is tighter", () => {
  it("in every step after it", () => {
    const nodes = [
      group("total", "sum", [leaf("x", difference(m, m)), leaf("y", sum(points("x"), 5))]),
      leaf("late", { kind: "product", of: [points("total"), 2] }),
    ];
    const card = scored(rules({ nodes, grades: { grade: graded([{ label: "two", atLeast: 5 }]) } }));
    expect(["x", "y", "total", "late"].map((id) => told(card, id))).toEqual(["0", "5", "5", "10"]);
    expect(gradeOf(card).after).toEqual({ kind: "settled", label: "two" });
  });

  it("also where it stays open", () => {
    const nodes = [leaf("x", { kind: "product", of: [m, difference(20, m)] }), leaf("y", sum(points("x"), n))];
    expect(told(scored(rules({ nodes })), "y")).toBe("0..200?");
  });

  it("where it is read beside what it was made of", () => {
    const nodes = [leaf("x", { kind: "product", of: [m, difference(20, m)] }), leaf("y", difference(points("x"), m))];
    expect(["x", "y"].map((id) => told(scored(rules({ nodes })), id))).toEqual(["0..100", "-20..90"]);
  });

  const always: Condition = { kind: "any", of: [flag("also"), not(flag("also"))] };
  it.each([
    ["fires", "ignored", "fired"],
    ["ignored", "ignored", "fired"],
    ["open", "fires", "fired"],
  ] as const)("in a veto, whatever its policy says of what is missing (%s)", (unknown, notApplicable, state) => {
    const list = [veto("v", { when: always, unknown, notApplicable, bars: ["model"] })];
    const card = scored(rules({ nodes: [leaf("x", 1)], vetoes: list }));
    expect([vetoOf(card, "v").state, vetoOf(card, "v").by, card.barredFrom]).toEqual([state, "condition", ["model"]]);
  });

  it("in a veto that waits for all points", () => {
    const reached: Condition = { kind: "quantity", of: points("x"), atLeast: 3 };
    const when: Condition = { kind: "all", of: [reached, not(reached)] };
    const list = [veto("v", { when, unknown: "fires", notApplicable: "fires" })];
    const card = scored(rules({ nodes: [leaf("x", m)], vetoes: list }));
    expect([vetoOf(card, "v").state, vetoOf(card, "v").by, told(card, "x")]).toEqual([
      "notFired",
      "condition",
      "0..20",
    ]);
  });

  it("in a veto that takes points, before they are told", () => {
    const nodes = [group("total", "sum", [leaf("x", 7), leaf("y", 5)])];
    const card = scored(rules({ nodes, vetoes: [veto("v", { when: always, zeroes: ["x"] })] }));
    expect(["x", "total"].map((id) => told(card, id))).toEqual(["0", "5"]);
  });
});

describe("two results that are open, of which only one reads anything twice", () => {
  it("are told apart", () => {
    const nodes = [leaf("a", difference(free, free)), leaf("b", sum(m, n)), leaf("c", difference(m, m))];
    const card = scored(rules({ nodes }));
    expect(["a", "b", "c"].map((id) => told(card, id))).toEqual(["..? loose", "0..120?", "0"]);
  });
});

describe("what is worked out anew under a supposition", () => {
  it("is gone through with what it reads twice itself", () => {
    // While `also` holds, `y` is 2 less what `x` is, so both are 2 together; else `y` is 0.
    const y = difference(check(flag("also"), 2), check({ kind: "all", of: [flag("also"), flag("yes")] }, 2));
    const x = check(flag("yes"), 2);
    const nodes = [group("total", "sum", [leaf("x", x), leaf("y", y)])];
    expect(told(scored(rules({ nodes })), "total")).toBe("0..2?");
  });

  it("is loose where that is too much to go through", () => {
    const twice = sum(difference(free, free), check(flag("also"), 2));
    const nodes = [group("total", "sum", [leaf("x", check(flag("also"), 1)), leaf("y", twice)])];
    expect(told(scored(rules({ nodes })), "total")).toBe(".. loose");
  });
});
