import { describe, expect, it } from "vitest";
import { compileCalendar } from "../../../src/exact/workingDays.js";
import type { Beside } from "../../../src/scoring/beside.js";
import { scorecardSchema } from "../../../src/scoring/card/scorecardSchema.js";
import type { Cohort } from "../../../src/scoring/cohort/cohort.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { assessment, facts, got, leaf, nodeOf, rules, scored, text } from "../support.js";

const mean = {
  title: text("mean"),
  measures: "administration",
  type: "number",
  cohort: { rubric: "sheet", points: "days", is: "mean" },
} as const;
const ruleset = rules({
  nodes: [leaf("days", { kind: "since", date: "a.day", in: "workingDays" })],
  more: { facts: { ...facts, c: { title: text("c"), subject: "station", facts: { mean } } } },
});
const plan = compileRubric(ruleset, "sheet");
const card = (beside: Beside) => scored(ruleset, assessment({ day: "2024-12-24" }), beside);
const calendar = { id: "official-2024", years: [2024], off: ["2024-12-25"], work: [] };
const cohort = (rubric: string, size: number): Cohort => ({
  ...{ kind: "cohort", ruleset: plan.ruleset, rubric, size, digest: String(size).repeat(64), figures: {} },
});

describe("a scorecard pins what was handed in beside", () => {
  it("nothing where nothing was", () => {
    const { pins } = card({});
    expect(Object.keys(pins)).toEqual(["ruleset", "engine", "inForce", "basis"]);
  });

  it("the calendar, with the digest of its source where it states one", () => {
    expect(card({ calendar }).pins.calendar).toStrictEqual({ id: "official-2024" });
    const digest = "ab".repeat(32);
    for (const given of [{ ...calendar, digest }, compileCalendar({ ...calendar, digest })])
      expect(card({ calendar: given }).pins.calendar).toStrictEqual({ id: "official-2024", digest });
    expect([got(nodeOf(card({ calendar }), "days")), got(nodeOf(card({}), "days"))]).toEqual(["4", "0..7"]);
  });

  it("the cohorts, by rubric, without their figures", () => {
    const { pins } = card({ cohorts: [cohort("sheet", 3), cohort("b", 2), cohort("a", 1)] });
    expect(pins.cohorts).toStrictEqual([
      { rubric: "a", size: 1, digest: "1".repeat(64) },
      { rubric: "b", size: 2, digest: "2".repeat(64) },
      { rubric: "sheet", size: 3, digest: "3".repeat(64) },
    ]);
    expect(card({ cohorts: [] }).pins).not.toHaveProperty("cohorts");
  });

  it("as its schema has it", () => {
    const digest = "ab".repeat(32);
    for (const beside of [{ calendar }, { calendar: { ...calendar, digest } }, { cohorts: [cohort("sheet", 3)] }])
      expect(scorecardSchema.safeParse(card(beside)).success).toBe(true);
  });
});
