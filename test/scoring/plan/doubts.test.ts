import { describe, expect, it } from "vitest";
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import type { Fact } from "../../../src/ruleset/fact.js";
import type { Node } from "../../../src/ruleset/node.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { factAt, type Source } from "../../../src/scoring/plan/doubts.js";
import type { Plan } from "../../../src/scoring/plan/plan.js";
import { fact, facts, flag, graded, group, leaf, points, rules, text, veto } from "../support.js";

const mean: Fact = {
  ...{ title: text("mean"), measures: "administration", type: "number" },
  cohort: { rubric: "other", points: "far", is: "mean" },
};
const withMore = (nodes: readonly Node[], more: Omit<Parameters<typeof rules>[0], "nodes"> = {}): Ruleset => {
  const { rubrics, ...ruleset } = rules({
    nodes,
    ...more,
    more: { facts: { ...facts, c: { title: text("c"), subject: "station", facts: { mean } } } },
  });
  const other = { title: text("other"), subject: "station", nodes: [leaf("far", 1)] } as const;
  return { ...ruleset, rubrics: { ...rubrics, other } };
};
const planOf = (nodes: readonly Node[], more: Omit<Parameters<typeof rules>[0], "nodes"> = {}): Plan =>
  compileRubric(withMore(nodes, more), "sheet");

const nameOf = (plan: Plan, source: Source): string => {
  if (source.kind === "scorecard") return source.from;
  if (source.kind === "slot") return "unpublished";
  return `${factAt(source, plan.facts, plan.reached).id}${source.from === undefined ? "" : `@${source.from}`}`;
};
const doubtAt = (plan: Plan, id: string) => {
  const slot = plan.nodes.find((node) => node.id === id)!.final;
  return plan.doubts.doubts.find((doubt) => doubt.slot === slot)!;
};
/** What a node reads in more than one way: `to be gone through; to be tried; asked for`. */
function twice(plan: Plan, id: string): string {
  const { twice: all, apart, unasked } = doubtAt(plan, id);
  const names = all.map((index) => nameOf(plan, plan.doubts.sources[index]!));
  return [names.slice(0, apart), names.slice(apart, unasked), names.slice(unasked)]
    .map((list) => list.join(" "))
    .join("; ")
    .trim();
}

const [m, n, free] = [fact("m"), fact("n"), fact("free")];
const sum = (...of: readonly Quantity[]): Quantity => ({ kind: "sum", of });
const check = (when: Condition, worth: Quantity = 1): Quantity => ({ kind: "check", when, worth });
const level = (name: string): Level => ({ kind: "fact", fact: `a.${name}` });
const given = (of: Quantity, more: object): Quantity => ({ kind: "given", of, ...more });
const budget: Quantity = { kind: "fact", fact: "u.budget", from: "parent" };
const since: Quantity = { kind: "since", date: "a.day", in: "days" };
const over = (each: Quantity, where?: Condition): Quantity => ({
  ...{ kind: "sum", over: "a.faults", each },
  ...(where === undefined ? {} : { where }),
});
const gravity = fact("faults.gravity");
const count: Quantity = { kind: "count", over: "a.faults" };
const missing = { kind: "status", fact: "a.m", is: "missing" } as const;

describe("what a result reads in more than one way", () => {
  it.each<readonly [what: string, rule: Quantity, is: string]>([
    ["nothing at all", 1, "; ;"],
    ["things read once each", sum(m, n, free, check(flag("yes"))), "; ;"],
    ["a fact read twice", sum(m, m), "a.m; ;"],
    ["a fact read three times, told once", sum(m, m, m), "a.m; ;"],
    ["a fact of too many values", sum(n, n), "; a.n;"],
    ["a fact without ends", sum(free, free), "; a.free;"],
    ["a date", sum(since, { kind: "since", date: "a.day", in: "months" }), "; a.day;"],
    ["a ledger", sum(count, over(gravity)), "; a.faults;"],
    ["a figure of peers", sum({ kind: "fact", fact: "c.mean" }, { kind: "fact", fact: "c.mean" }), "; c.mean;"],
    ["a fact of the unit above", sum(budget, budget), "; u.budget@parent;"],
    [
      "the same scorecard, for two things",
      sum({ kind: "points", points: "x", from: "baseline" }, { kind: "points", points: "y", from: "baseline" }),
      "; baseline;",
    ],
    [
      "two scorecards",
      sum({ kind: "points", points: "x", from: "baseline" }, { kind: "points", points: "x", from: "current" }),
      "; ;",
    ],
    [
      "points and a grade of one scorecard",
      sum(
        { kind: "points", points: "x", from: "current" },
        check({ kind: "level", of: { kind: "grade", grade: "grade", from: "current" }, among: ["one"] }),
      ),
      "; current;",
    ],
    [
      "those with the fewest values first, then those with too many",
      sum(
        ...[m, m, n, n, free, free],
        ...[
          check({ kind: "level", of: level("stars"), atLeast: "two" }),
          check({ kind: "level", of: level("stars"), among: ["none"] }),
        ],
        ...[check(flag("yes")), check(flag("yes"), 2), check(flag("also")), check(flag("also"), 3)],
      ),
      "a.also a.yes a.stars a.m; a.n a.free;",
    ],
    [
      "as they are met, where they have as many",
      sum(
        ...[
          check({ kind: "level", of: level("kind"), among: ["town"] }),
          check({ kind: "level", of: level("kind"), among: ["city"] }),
        ],
        ...[check(flag("also")), check(flag("also"), 2)],
      ),
      "a.kind a.also; ;",
    ],
    ["a fact that must equal something", check({ kind: "quantity", of: m, equals: 3 }), "a.m; ;"],
    ["something made of a fact that must", check({ kind: "quantity", of: sum(m, 1), equals: 3 }), "a.m; ;"],
    ["a divisor", { kind: "ratio", of: [1, sum(m, 1)] }, "a.m; ;"],
    ["a divisor that keeps away from 0", { kind: "ratio", of: [1, m], zero: 0 }, "; ;"],
    ["a limit", check({ kind: "quantity", of: m, atLeast: 3 }), "; ;"],
  ])("%s", (_what, rule, is) => {
    const grades = { grade: graded([{ label: "two", atLeast: 1 }], { points: points("y") }) };
    expect(twice(planOf([leaf("x", rule), leaf("y", 1)], { grades }), "x")).toBe(is.trim());
  });

  it.each<readonly [what: string, rule: Quantity, is: string]>([
    ["the test and a branch", check({ kind: "quantity", of: m, atLeast: 3 }, m), "a.m; ;"],
    [
      "two branches, of which one is taken",
      { kind: "cases", cases: [{ id: "a", when: flag("yes"), then: m }], else: m },
      "; ;",
    ],
    [
      "one branch that reads it twice",
      { kind: "cases", cases: [{ id: "a", when: flag("yes"), then: sum(m, m) }], else: m },
      "a.m; ;",
    ],
    [
      "a branch, and beside it",
      sum(m, { kind: "cases", cases: [{ id: "a", when: flag("yes"), then: m }], else: 1 }),
      "a.m; ;",
    ],
    ["branches by label", { kind: "lookup", of: level("kind"), table: { town: m, city: m } }, "; ;"],
    ["the rest by label", { kind: "lookup", of: level("kind"), table: { town: m }, else: sum(m, m) }, "a.m; ;"],
    [
      "the last branch only",
      { kind: "cases", cases: [{ id: "a", when: flag("yes"), then: 1 }], else: sum(m, m) },
      "a.m; ;",
    ],
  ])("of a choice: %s", (_what, rule, is) => expect(twice(planOf([leaf("x", rule)]), "x")).toBe(is.trim()));

  it.each<readonly [what: string, rule: Quantity, is: string]>([
    ["a replacement for what is missing", sum(m, given(m, { missing: 1 })), "; ; a.m"],
    ["whatever stands under it", sum(m, given(sum(1, m), { missing: 1 })), "; ; a.m"],
    [
      "what is under no question keeps its place",
      sum(m, given(m, { missing: 1 }), check(flag("also")), check(flag("also"), 2), n, n),
      "a.also; a.n; a.m",
    ],
    ["a replacement for what does not apply asks nothing", sum(n, given(n, { notApplicable: 1 })), "; a.n;"],
    ["the state of a fact", sum(m, check(missing)), "; ; a.m"],
    ["the state of points", sum(m, check({ kind: "status", points: "other", is: "missing" })), "; ; a.m"],
    ["a paper", sum(m, check({ kind: "evidenced", fact: "a.m" })), "; ; a.m"],
    [
      "the state of a field of a ledger",
      sum(count, over(1, { kind: "status", fact: "a.faults.grave", is: "known" })),
      "; ; a.faults",
    ],
    ["a replacement inside a ledger", sum(count, over(given(gravity, { missing: 1 }))), "; ; a.faults"],
    ["no question inside a ledger", sum(count, over(given(gravity, { notApplicable: 1 }))), "; a.faults;"],
  ])("asked whether it is missing: %s", (_what, rule, is) =>
    expect(twice(planOf([leaf("x", rule), leaf("other", m)]), "x")).toBe(is.trim()),
  );

  it.each<readonly [what: string, rule: Quantity, is: string]>([
    ["how many there are", count, "; ;"],
    ["one field", over(gravity), "; ;"],
    ["one field twice", over({ kind: "product", of: [gravity, gravity] }), "; a.faults;"],
    ["two fields", over(gravity, { kind: "flag", flag: "a.faults.grave" }), "; ;"],
    [
      "one field in a test and in what is added",
      over(gravity, { kind: "quantity", of: gravity, atLeast: 3 }),
      "; a.faults;",
    ],
    [
      "one field in what is taken and in its weight",
      { kind: "mean", over: "a.faults", each: gravity, weight: gravity, empty: 0, weightless: 0 },
      "; a.faults;",
    ],
    ["one field between two limits", over(1, { kind: "quantity", of: gravity, above: 2, below: 3 }), "; a.faults;"],
    ["one field as a divisor", over({ kind: "ratio", of: [1, { kind: "sum", of: [gravity, 1] }] }), "; a.faults;"],
    ["one field that must equal something", over(1, { kind: "quantity", of: gravity, equals: 3 }), "; a.faults;"],
    ["something outside, once for each entry", over({ kind: "product", of: [gravity, m] }), "a.m; ;"],
    ["an answer for no entries", { ...(over(gravity) as object), empty: m } as Quantity, "a.m; ;"],
  ])("of the entries of a ledger: %s", (_what, rule, is) =>
    expect(twice(planOf([leaf("x", rule)]), "x")).toBe(is.trim()),
  );

  it("the content of a rule that is not public", () => {
    const secret: Node = {
      id: "secret",
      title: text("s"),
      basis: { kind: "unpublished", source: "order", clause: "1" },
      full: 3,
    };
    const nodes = [secret, leaf("once", points("secret")), leaf("twice", sum(points("secret"), points("secret")))];
    const plan = planOf(nodes);
    expect(["secret", "once", "twice"].map((id) => twice(plan, id))).toEqual(["; ;", "; ;", "; unpublished;"]);
  });
});

describe("a result that another one is made of is looked at by itself", () => {
  const plan = planOf([
    group("total", "sum", [leaf("x", sum(m, m)), leaf("y", points("x")), leaf("z", sum(points("x"), points("y"), m))]),
    leaf("w", check({ kind: "quantity", of: points("x"), equals: 3 })),
  ]);
  it("and then read as often as it is itself", () =>
    expect(["x", "y", "z", "w", "total"].map((id) => twice(plan, id))).toEqual(Array(5).fill("a.m; ;")));

  it("so what is read once through it is read once", () => {
    const once = planOf([leaf("x", sum(m, m)), leaf("y", { kind: "sum", of: [points("x"), 1] })]);
    expect([twice(once, "x"), twice(once, "y")]).toEqual(["a.m; ;", "; ;"]);
    const both = planOf([leaf("x", sum(m, m)), leaf("y", { kind: "sum", of: [points("x"), m] })]);
    expect(twice(both, "y")).toBe("a.m; ;");
  });

  it("and named, in the order of the plan", () => {
    const made = (id: string) =>
      doubtAt(plan, id).made.map((slot) =>
        plan.nodes
          .filter(({ final }) => final === slot)
          .map((node) => node.id)
          .join("="),
      );
    expect(["x", "z", "w", "total"].map(made)).toEqual([[], ["x=y"], ["x=y"], ["x=y", "z"]]);
    const { made: slots } = doubtAt(plan, "total");
    expect(slots).toEqual([...slots].sort((a, b) => a - b));
  });
});

describe("what is looked at", () => {
  const plan = planOf([group("total", "sum", [leaf("x", m, { counts: flag("also") }), leaf("y", sum(m, n))])], {
    grades: { grade: graded([{ label: "two", atLeast: 5 }]) },
    vetoes: [veto("v", { caps: { grade: "one" }, zeroes: ["y"] })],
  });

  it("is everything that a scorecard tells: points as earned and after vetoes, what counts, grades before and after, vetoes", () => {
    const slots = [
      ...plan.nodes.flatMap(({ earned, final, counts = final }) => [earned, final, counts]),
      ...plan.grades.flatMap(({ before, after }) => [before, after]),
      ...plan.vetoes.map(({ when }) => when),
    ];
    expect(new Set(slots).size).toBe(9);
    expect(plan.doubts.doubts.map(({ slot }) => slot)).toEqual([...new Set(slots)].sort((a, b) => a - b));
  });

  it("names every source once, and the operations that read it themselves", () => {
    const { sources, readers } = plan.doubts;
    expect(new Set(sources.map((source) => JSON.stringify(source))).size).toBe(sources.length);
    expect(sources.map((source) => nameOf(plan, source)).sort()).toEqual(["a.also", "a.m", "a.n", "a.yes"]);
    for (const [i, source] of sources.entries()) {
      const reading = plan.ops.flatMap((op, slot) =>
        op.op === "fact" && source.kind === "fact" && op.fact === source.fact ? [slot] : [],
      );
      expect(readers[i]).toEqual(reading);
    }
  });

  it("tells the same fact of two subjects apart", () => {
    const own = planOf([leaf("x", sum(check(flag("also")), budget))]);
    const names = own.doubts.sources.map((source) => nameOf(own, source));
    expect(names).toEqual(["a.also", "u.budget@parent"]);
  });
});
