import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/ruleset/fact.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Beside } from "../../src/scoring/beside.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import { cohortsFor } from "../../src/scoring/cohort/cohortsFor.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { score } from "../../src/scoring/score.js";
import { checkCases, type Expectation } from "../../src/testing/checkCases.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import { assessment, fact, facts, graded, leaf, rules, type Saying, text, veto } from "../scoring/support.js";

const plan = compileRubric(
  rules({
    nodes: [leaf("total", fact("n"))],
    grades: { grade: graded([{ label: "two", atLeast: 50 }]) },
    vetoes: [veto("v", { bars: ["model"] }), veto("w", { when: { kind: "quantity", of: fact("m"), above: 5 } })],
  }),
  "sheet",
);
const check = (said: Saying, expect_: Expectation) =>
  checkCases(plan, [{ id: "one", assessment: assessment(said), expect: expect_ }]);

describe("checkCases", () => {
  it.each<[string, Saying, Expectation]>([
    ["nothing is expected", { n: 1 }, {}],
    [
      "everything is as expected",
      { n: "62.5", m: 6, yes: true },
      { points: { total: "62.50" }, grades: { grade: "two" }, provisional: false, fired: ["w", "v"] },
    ],
    [
      "nothing is to be settled",
      {},
      { points: { total: null }, grades: { grade: null }, provisional: true, fired: [] },
    ],
  ])("passes where %s", (_says, said, expected) => expect(check(said, expected)).toEqual([]));

  it("lists everything that came out differently", () => {
    expect(
      check(
        { n: 60, yes: true },
        { points: { total: "61" }, grades: { grade: "one" }, provisional: true, fired: ["w"] },
      ),
    ).toEqual([
      { case: "one", kind: "points", id: "total", expected: "61", got: "60" },
      { case: "one", kind: "grade", id: "grade", expected: "one", got: "two" },
      { case: "one", kind: "provisional", expected: true, got: false },
      { case: "one", kind: "fired", expected: ["w"], got: ["v"] },
    ]);
    expect(check({}, { points: { total: "61" }, grades: { grade: "one" } })).toEqual([
      { case: "one", kind: "points", id: "total", expected: "61", got: null },
      { case: "one", kind: "grade", id: "grade", expected: "one", got: null },
    ]);
    expect(check({ n: 5 }, { points: { total: null } })).toEqual([
      { case: "one", kind: "points", id: "total", expected: null, got: "5" },
    ]);
  });

  it("tells the issues of an assessment that cannot be read, in the order of the cases", () => {
    const found = checkCases(plan, [
      { id: "b", assessment: assessment({ n: 101 }), expect: {} },
      { id: "a", assessment: assessment({ n: 1 }), expect: { points: { total: "2" } } },
    ]);
    expect(found.map(({ case: id, kind }) => [id, kind])).toEqual([
      ["b", "issues"],
      ["a", "points"],
    ]);
    expect(found[0]).toMatchObject({ issues: [{ code: "fact.range" }] });
  });

  it.each<[string, Expectation]>([
    ["case.node.unknown", { points: { totals: null } }],
    ["case.grade.unknown", { grades: { constructor: null } }],
    ["case.veto.unknown", { fired: ["x"] }],
  ])("refuses with %s", (code, expected) =>
    expect(() => check({}, expected)).toThrow(expect.objectContaining({ code })),
  );

  describe("with something beside the assessment", () => {
    const mean: Fact = {
      ...{ title: text("mean"), measures: "administration", type: "number" },
      cohort: { rubric: "routine", points: "visits", is: "mean" },
    };
    const { rubrics, ...common } = rules({
      nodes: [
        leaf("waited", { kind: "since", date: "a.day", in: "workingDays" }),
        leaf("below-mean", { kind: "difference", of: [{ kind: "fact", fact: "c.mean" }, fact("n")] }),
        leaf("now", { kind: "points", points: "visits", from: "current", rubric: "routine" }),
        leaf("gain", { kind: "difference", of: [fact("n"), { kind: "points", points: "now", from: "baseline" }] }),
        leaf("budget", { kind: "fact", fact: "u.budget", from: "parent" }),
      ],
      more: { facts: { ...facts, c: { title: text("figures"), subject: "station", facts: { mean } } } },
    });
    const routine = { title: text("routine"), subject: "station", nodes: [leaf("visits", fact("n"))] } as const;
    const all: Ruleset = { ...common, rubrics: { ...rubrics, routine } };
    const sheet = compileRubric(all, "sheet");
    const own = assessment({ n: 30, day: "2024-12-24" });
    const peers = cohortsFor(all, "sheet", [own, assessment({ n: 50 }, { id: "b", of: "other" })]);
    const cohorts = peers.ok ? peers.cohorts : [];
    const cardOf = (rubric: string, n: number, beside: Beside = {}): Scorecard => {
      const scored = score(compileRubric(all, rubric), assessment({ n }), beside);
      if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
      return scored.scorecard;
    };
    const [before, now] = [cardOf("sheet", 1, { current: cardOf("routine", 20) }), cardOf("routine", 30)];
    const calendar = { id: "demo", years: [2024], off: ["2024-12-25"], work: [] };
    const parent: Assessment = { ...assessment({}), id: "u", of: "bureau", facts: { u: { budget: 7 } } };

    it.each<[string, Beside, NonNullable<Expectation["points"]>]>([
      ["nothing", {}, { waited: null, "below-mean": null, now: null, gain: null, budget: null }],
      ["a calendar", { calendar }, { waited: "4", "below-mean": null }],
      ["figures of peers", { cohorts }, { "below-mean": "10", waited: null }],
      ["the scorecard now", { current: now }, { now: "30", gain: null }],
      ["the scorecard before", { baseline: before }, { gain: "10", now: null }],
      ["the assessment of the unit above", { parent }, { budget: "7" }],
    ])("hands in %s, of a case or for all cases", (_, beside, points) => {
      expect(checkCases(sheet, [{ id: "own", assessment: own, beside, expect: { points } }])).toEqual([]);
      expect(checkCases(sheet, [{ id: "all", assessment: own, expect: { points } }], beside)).toEqual([]);
    });

    it("keeps what a case says of its own before what is said for all", () => {
      const other = { ...calendar, off: [] };
      const cases = [
        { id: "own", assessment: own, beside: { calendar: other }, expect: { points: { waited: "5", now: "30" } } },
        { id: "all", assessment: own, expect: { points: { waited: "4", now: "30" } } },
      ];
      expect(checkCases(sheet, cases, { calendar, current: now })).toEqual([]);
    });

    it("tells the issues of another assessment", () => {
      const wrong = { ...parent, facts: { u: { budget: 51 } } };
      expect(checkCases(sheet, [{ id: "one", assessment: own, beside: { parent: wrong }, expect: {} }])).toMatchObject([
        { case: "one", kind: "issues", issues: [{ code: "fact.range", path: ["parent", "facts", "u", "budget"] }] },
      ]);
    });

    it("refuses what score refuses", () =>
      expect(() => checkCases(sheet, [{ id: "one", assessment: own, expect: {} }], { current: before })).toThrow(
        expect.objectContaining({ code: "scorecard.otherRubric" }),
      ));
  });
});
