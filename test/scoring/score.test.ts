import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../src/ruleset/expression.js";
import type { Grade } from "../../src/ruleset/grade.js";
import type { Criterion } from "../../src/ruleset/node.js";
import type { Beside } from "../../src/scoring/beside.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { score } from "../../src/scoring/score.js";
import {
  assessment,
  basis,
  fact,
  fault,
  flag,
  got,
  graded,
  gradeOf,
  leaf,
  nodeOf,
  points,
  rules,
  type Saying,
  scored,
  text,
  why,
} from "./support.js";

const check = (when: Condition): Quantity => ({ kind: "check", when, worth: 1 });
const unit = (saying: Saying) => assessment(saying, { id: "unit", of: "county-1" }, "u");
const budget = { kind: "fact", fact: "u.budget", from: "parent" } as const;

/** The scorecard of an earlier period, with the points and the grade that a test wants. */
const earlier = (said: Saying) =>
  scored(
    rules({
      nodes: [leaf("x", fact("n")), leaf("y", 1, { applies: flag("also") })],
      grades: { grade: { title: text("grade"), scale: "stars", basis, of: { kind: "fact", fact: "a.stars" } } },
    }),
    { also: true, ...said },
  );

describe("what a subject reaches", () => {
  it.each<[string, Quantity, Beside, string]>([
    ["a number of the unit above", budget, { parent: unit({ budget: 7 }) }, "7"],
    ["what the unit above does not say", budget, { parent: unit({}) }, "0..50"],
    ["no unit above handed in", budget, {}, "0..50"],
    [
      "a flag of the unit above",
      check({ kind: "flag", flag: "u.led", from: "parent" }),
      { parent: unit({ led: true }) },
      "1",
    ],
    [
      "a level of the unit above",
      check({ kind: "level", of: { kind: "fact", fact: "u.stars", from: "parent" }, atMost: "two" }),
      { parent: unit({ stars: "three" }) },
      "0",
    ],
    [
      "a day of the unit above",
      { kind: "since", date: "u.day", in: "days", from: "parent" },
      { parent: unit({ day: "2024-12-30" }) },
      "1",
    ],
    [
      "points of the baseline",
      { kind: "points", points: "x", from: "baseline" },
      { baseline: earlier({ n: "0.5" }) },
      "0.5",
    ],
    [
      "points of the current one",
      { kind: "points", points: "x", from: "current" },
      { current: earlier({ n: 4 }) },
      "4",
    ],
    [
      "each scorecard by its own name",
      { kind: "points", points: "x", from: "current" },
      { baseline: earlier({ n: 4 }) },
      "..?",
    ],
    [
      "points that are not settled there",
      { kind: "points", points: "x", from: "baseline" },
      { baseline: earlier({}) },
      "0..100?",
    ],
    [
      "points that do not apply there",
      { kind: "points", points: "x", from: "baseline" },
      { baseline: earlier({ n: "NA" }) },
      "NA",
    ],
    [
      "a grade of the baseline",
      check({ kind: "level", of: { kind: "grade", grade: "grade", from: "baseline" }, among: ["two"] }),
      { baseline: earlier({ stars: "two" }) },
      "1",
    ],
    [
      "a grade that is open there",
      check({ kind: "level", of: { kind: "grade", grade: "grade", from: "baseline" }, atLeast: "one" }),
      { baseline: earlier({}) },
      "0..1?",
    ],
    [
      "a grade of no scorecard",
      check({ kind: "level", of: { kind: "grade", grade: "grade", from: "baseline" }, atLeast: "one" }),
      {},
      "0..1?",
    ],
  ])("%s", (_says, rule, reached, expected) => {
    const grade: Grade = { title: text("grade"), scale: "stars", basis, of: "one" };
    const scaled: Grade = { ...grade, of: { kind: "fact", fact: "a.stars" } };
    const ruleset = rules({ nodes: [leaf("total", rule), leaf("x", 1)], grades: { grade: scaled } });
    expect(got(nodeOf(scored(ruleset, {}, reached), "total"))).toBe(expected);
  });

  it("tells in the scorecard where it was read", () => {
    const ruleset = rules({
      nodes: [
        leaf("total", {
          kind: "sum",
          of: [
            budget,
            { kind: "since", date: "u.day", in: "days", from: "parent" },
            { kind: "points", points: "total", from: "baseline" },
          ],
        }),
      ],
    });
    const card = scored(ruleset, {}, { parent: unit({ budget: 3 }) });
    expect(nodeOf(card, "total").read).toEqual([
      { kind: "fact", id: "u.budget", from: "parent", state: "known", value: "3" },
      { kind: "fact", id: "u.day", from: "parent", state: "missing" },
      { kind: "points", id: "total", from: "baseline", state: "missing" },
    ]);
    expect(why(nodeOf(card, "total"))).toBe("fact.missing facts=2");
    expect([card.missing, card.provisional]).toEqual([[], true]);
  });

  it("reaches from grades and ledgers too", () => {
    const spending: Quantity = { kind: "sum", over: "a.faults", each: budget };
    const ruleset = rules({
      nodes: [leaf("total", spending)],
      grades: {
        grade: graded([
          { label: "two", atLeast: 1, requires: { kind: "quantity", of: budget, above: 5 }, otherwise: "next" },
        ]),
      },
    });
    const entry = {
      id: "f",
      type: "a.faults",
      on: "2024-02-01",
      recordedOn: "2024-02-01",
      by: "o",
      status: "standing",
      fields: {},
    } as const;
    const card = scored(ruleset, { faults: [entry, { ...entry, id: "g" }] }, { parent: unit({ budget: 6 }) });
    expect([got(nodeOf(card, "total")), gradeOf(card).after]).toEqual(["12", { kind: "settled", label: "two" }]);
    expect(nodeOf(card, "total").read.map(({ id, from }) => [id, from])).toEqual([
      ["u.budget", "parent"],
      ["a.faults", undefined],
    ]);
  });

  const points = { kind: "sum", over: "a.faults", each: fact("faults.gravity") } as const;
  const deducted: Quantity = { kind: "tally", start: 10, of: [{ id: "x", count: points, each: -1 }] };
  it.each<[string, Quantity, Partial<Criterion>]>([
    ["what a node becomes when missing", deducted, { missing: 10 }],
    ["a replacement for what is missing", { kind: "given", of: deducted, missing: 10 }, {}],
    [
      "a case that the appeal leaves open",
      {
        kind: "given",
        of: {
          kind: "cases",
          cases: [{ id: "light", when: { kind: "quantity", of: points, atMost: 5 }, then: 5 }],
          else: 4,
        },
        missing: 10,
      },
      {},
    ],
    [
      "how many conditions hold",
      {
        kind: "given",
        of: { kind: "sum", of: [4, { kind: "count", of: [{ kind: "quantity", of: points, atMost: 5 }] }] },
        missing: 10,
      },
      {},
    ],
  ])("an appeal leaves two results open and does not cancel what stands: %s", (_, rule, more) => {
    const faults = [fault("1", { gravity: 5 }), fault("2", { gravity: 1 }, "appealed")];
    const card = scored(rules({ nodes: [leaf("x", rule, more)] }), { faults });
    const { state, least, greatest, reason } = nodeOf(card, "x");
    expect({ state, least, greatest, code: reason.code, provisional: card.provisional }).toEqual({
      ...{ state: "missing", least: "4", greatest: "5", code: "appeal.open", provisional: true },
    });
  });

  it("replaces what an appeal may leave inapplicable", () => {
    const contested: Quantity = {
      kind: "check",
      when: { kind: "some", over: "a.faults" },
      worth: fact("n"),
    };
    const nodes = [leaf("x", contested, { full: 3, notApplicable: "full" })];
    const card = scored(rules({ nodes }), { n: "NA", faults: [fault("1", {}, "appealed")] });
    const { least, greatest, mayNotApply } = nodeOf(card, "x");
    expect([least, greatest, mayNotApply]).toEqual(["0", "3", undefined]);
  });

  it("pins what the scorecards that it was handed were made with", () => {
    const ruleset = rules({ nodes: [leaf("total", { kind: "points", points: "x", from: "baseline" }), leaf("x", 1)] });
    const baseline = earlier({ n: 1 });
    const { assessment: id, pins } = baseline;
    expect(scored(ruleset, {}, { baseline }).pins.earlier).toEqual({
      baseline: { assessment: id, ruleset: pins.ruleset, engine: pins.engine },
    });
    expect(scored(ruleset).pins).not.toHaveProperty("earlier");
  });

  it.each<[string, unknown]>([
    ["scorecard.otherSubject", { ...earlier({ n: 1 }), of: "somebody-else" }],
    ["scorecard.notOne", { kind: "scorecard" }],
    ["scorecard.notOne", { kind: "scorecard", nodes: [] }],
    ["scorecard.notOne", {}],
    ["scorecard.notOne", null],
  ])("refuses as a baseline with %s: %j", (code, baseline) => {
    const plan = compileRubric(rules({ nodes: [leaf("x", 1)] }), "sheet");
    expect(() => score(plan, assessment({}), { baseline: baseline as Scorecard })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("refuses rules whose numbers grow without end, instead of never coming back", () => {
    const square = (id: string, of: Quantity) => leaf(id, { kind: "product", of: [of, of] });
    const nodes = Array.from({ length: 25 }, (_, i) =>
      square(`n${i}`, i === 0 ? fact("m") : { kind: "points", points: `n${i - 1}` }),
    );
    expect(() => compileRubric(rules({ nodes }), "sheet")).toThrow(
      expect.objectContaining({ code: "rational.tooLong" }),
    );
  });

  it("refuses an assessment of somebody who is not reached", () => {
    const plan = compileRubric(rules({ nodes: [leaf("x", 1)] }), "sheet");
    expect(() => score(plan, assessment({}), { unit: assessment({}) })).toThrow(
      expect.objectContaining({ code: "reach.impossible", got: "unit" }),
    );
  });

  it("takes a person to the station, and nobody else", () => {
    const nodes = [
      leaf("x", {
        kind: "sum",
        of: [
          { kind: "fact", fact: "p.years" },
          { kind: "fact", fact: "a.m", from: "unit" },
        ],
      }),
    ];
    const plan = compileRubric(rules({ nodes, subject: "person" }), "sheet");
    const person = assessment({ years: 2 }, { of: "person-1" }, "p");
    const result = score(plan, person, { unit: assessment({ m: 3 }) });
    expect(result.ok && got(nodeOf(result.scorecard, "x"))).toBe("5");
    expect(Object.keys(plan.reached)).toEqual(["unit"]);
  });
});

describe("issues", () => {
  const plan = compileRubric(rules({ nodes: [leaf("x", budget)] }), "sheet");
  const codes = (said: unknown, reached?: Beside) => {
    const result = score(plan, said, reached);
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("come all at once, those of what is reached under its name", () => {
    expect(codes(assessment({ n: 101, other: 1 }), { parent: unit({ budget: 51, led: "yes" }) })).toEqual([
      "fact.range facts.a.n",
      "fact.unknown facts.a.other",
      "fact.range parent.facts.u.budget",
      "type.wrong parent.facts.u.led",
    ]);
    expect(codes(assessment(), { parent: assessment() })).toEqual(["section.unknown parent.facts.a"]);
    expect(codes(assessment(), { parent: unit({}) })).toEqual([]);
  });

  it.each([[undefined], [null], [5], [[]], ["{}"]])("never throws for %j", (said) =>
    expect(codes(said)).toEqual(["type.wrong "]),
  );

  it("never throws for what is reached either", () => {
    const person = compileRubric(
      rules({
        nodes: [leaf("x", points("y")), leaf("y", { kind: "fact", fact: "a.m", from: "unit" })],
        subject: "person",
      }),
      "sheet",
    );
    const result = score(person, assessment({}, {}, "p"), { unit: unit({}) });
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([["unit", "facts", "u"]]);
  });
});
