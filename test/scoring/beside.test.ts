import { describe, expect, it } from "vitest";
import { compileCalendar } from "../../src/exact/workingDays.js";
import type { CohortRule, Fact } from "../../src/ruleset/fact.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import { type Beside, prepare, runInputs } from "../../src/scoring/beside.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import type { Cohort, CohortFigure } from "../../src/scoring/cohort/cohort.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { type Reading, readAssessment } from "../../src/scoring/read/readAssessment.js";
import { score } from "../../src/scoring/score.js";
import { refusal } from "../exact/support/refusal.js";
import { show } from "./run/support/notation.js";
import { assessment, fact, facts, leaf, points, rules, type Saying, text } from "./support.js";

const figure = (rubric: string, node: string, is: CohortRule["is"]): Fact => ({
  ...{ title: text("figure"), measures: "administration", type: "number" },
  cohort: { rubric, points: node, is },
});

/** A yearly sheet that reads two routine sheets and figures of all of them. */
const ruleset: Ruleset = (() => {
  const figures = { mean: figure("sheet", "total", "mean"), place: figure("routine", "checked", "place") };
  const { rubrics, ...rest } = rules({
    nodes: [
      leaf("total", fact("n")),
      leaf("checks", { ...points("checked"), from: "current", rubric: "routine" }),
      leaf("before", { ...points("total"), from: "baseline" }),
      leaf("days", { kind: "since", date: "a.day", in: "workingDays" }),
    ],
    more: { facts: { ...facts, c: { title: text("c"), subject: "station", facts: figures } } },
  });
  const routine = { title: text("routine"), subject: "station", nodes: [leaf("checked", fact("m"))] } as const;
  return { ...rest, rubrics: { ...rubrics, routine } };
})();
const plan = compileRubric(ruleset, "sheet");

const cohort = (rubric: string, figures: Cohort["figures"] = {}, more: Partial<Cohort> = {}): Cohort => ({
  ...{ kind: "cohort", ruleset: plan.ruleset, rubric, size: 1, figures, digest: "0".repeat(64) },
  ...more,
});
const card = (rubric: string, more: Partial<Scorecard> = {}): Scorecard => {
  const result = score(compileRubric(ruleset, rubric), assessment({ n: 1, m: 2 }));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.scorecard, ...more };
};
const reading = (saying: Saying = {}): Reading => {
  const read = readAssessment(plan.facts, assessment(saying));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.reading;
};

describe("what is handed in beside an assessment", () => {
  it("is nothing where nothing is", () => {
    const prepared = prepare(plan, {});
    expect([prepared.earlier, prepared.cohorts, prepared.issues, "calendar" in prepared]).toEqual([{}, {}, [], false]);
  });

  it("takes a calendar as it is written, or compiled before", () => {
    const calendar = { id: "demo", years: [2024], off: ["2024-10-01"], work: [] };
    const compiled = compileCalendar(calendar);
    expect(prepare(plan, { calendar }).calendar).toEqual(compiled);
    expect(prepare(plan, { calendar: compiled }).calendar).toBe(compiled);
    expect(runInputs(plan, reading(), prepare(plan, { calendar })).calendar).toEqual(compiled);
    expect(runInputs(plan, reading(), prepare(plan, {}))).not.toHaveProperty("calendar");
    expect(() => prepare(plan, { calendar: { ...calendar, years: [2023] } })).toThrow(refusal("calendar.outside"));
  });

  it("keeps each scorecard under its own name", () => {
    const [baseline, current] = [card("sheet"), card("routine")];
    expect(prepare(plan, { baseline }).earlier).toEqual({ baseline });
    expect(prepare(plan, { baseline, current }).earlier).toEqual({ baseline, current });
    expect(runInputs(plan, reading(), prepare(plan, { baseline, current })).earlier).toEqual({ baseline, current });
  });

  it("lets a scorecard be of any rubric where no rule reads it", () => {
    const plain = compileRubric(ruleset, "routine");
    expect(prepare(plain, { baseline: card("sheet"), current: card("routine") }).earlier).toHaveProperty("current");
  });

  it("keeps cohorts by rubric", () => {
    const [sheet, routine] = [cohort("sheet"), cohort("routine")];
    expect(prepare(plan, { cohorts: [routine, sheet] }).cohorts).toEqual({ sheet, routine });
  });

  it.each<readonly [code: string, what: string, beside: Beside, got: unknown]>([
    ["scorecard.otherRubric", "a yearly sheet for a routine one", { current: card("sheet") }, "sheet"],
    ["scorecard.otherRubric", "a routine sheet for a yearly one", { baseline: card("routine") }, "routine"],
    ["cohort.notOne", "nothing for a cohort", { cohorts: [null as never] }, null],
    ["cohort.notOne", "a scorecard for a cohort", { cohorts: [{ kind: "scorecard" } as never] }, { kind: "scorecard" }],
    ["cohort.repeated", "two cohorts of one rubric", { cohorts: [cohort("a"), cohort("b"), cohort("a")] }, "a"],
    [
      "cohort.rules.differ",
      "a cohort by other rules",
      { cohorts: [cohort("sheet", {}, { ruleset: { id: "rules", version: "1.0.0", digest: "f".repeat(64) } })] },
      { id: "rules", version: "1.0.0", digest: "f".repeat(64) },
    ],
  ])("refuses with %s %s", (code, _what, beside, got) =>
    expect(() => prepare(plan, beside)).toThrow(expect.objectContaining({ name: "PreconditionError", code, got })),
  );

  it.each(["baseline", "current"] as const)("refuses somebody else's scorecard as %s", (name) => {
    const other = card(name === "baseline" ? "sheet" : "routine", { of: "station-2" });
    expect(() => runInputs(plan, reading(), prepare(plan, { [name]: other }))).toThrow(
      expect.objectContaining({ code: "scorecard.otherSubject", got: "station-2" }),
    );
  });
});

describe("figures of peers as facts", () => {
  const five: CohortFigure = { kind: "settled", value: "5" };
  const seven: CohortFigure = { kind: "settled", value: "7" };
  const inputs = (cohorts: readonly Cohort[]): readonly string[] => {
    const { self } = runInputs(plan, reading({ n: 3 }), prepare(plan, { cohorts }));
    return ["c.mean", "c.place", "a.n"].map((id) => {
      const input = self[plan.facts.facts.findIndex((one) => one.id === id)]!;
      return input.sort === "number" ? show(input) : input.sort;
    });
  };
  const missing = "..|NA(empty)";

  it.each<readonly [what: string, cohorts: readonly Cohort[], mean: string, place: string]>([
    ["no cohort", [], missing, missing],
    ["a figure of its own", [cohort("sheet", { "station-1": { "c.mean": five } })], "5", missing],
    ["somebody else's figure", [cohort("sheet", { "station-2": { "c.mean": five } })], missing, missing],
    [
      "a figure under the cohort of another rubric",
      [cohort("routine", { "station-1": { "c.mean": five } })],
      missing,
      missing,
    ],
    [
      "one of each rubric",
      [
        cohort("sheet", { "station-1": { "c.mean": five, "c.place": five } }),
        cohort("routine", { "station-1": { "c.mean": seven, "c.place": seven } }),
      ],
      "5",
      "7",
    ],
    [
      "a figure that does not apply",
      [cohort("sheet", { "station-1": { "c.mean": { kind: "notApplicable" } } })],
      "NA(cohort)",
      missing,
    ],
    [
      "a figure that is open",
      [cohort("sheet", { "station-1": { "c.mean": { kind: "open", least: "2" } } })],
      "2..",
      missing,
    ],
    [
      "figures of nobody's own",
      [cohort("sheet", Object.create({ "station-1": { "c.mean": five } }))],
      missing,
      missing,
    ],
  ])("%s", (_what, cohorts, mean, place) => expect(inputs(cohorts)).toEqual([mean, place, "3"]));
});
