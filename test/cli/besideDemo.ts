/** A ruleset that reads everything that can be handed in beside an assessment, and stations of two counties to try it on. */
import type { Assessment, Fact, Organisation, Ruleset, WorkingCalendar } from "../../src/index.js";
import { fact, facts, graded, leaf, rules, text } from "../scoring/support.js";
import { organisationOf, station, unit } from "../vocabulary/organisations.js";

const mean: Fact = {
  ...{ title: text("mean"), measures: "administration", type: "number", least: 0, greatest: 60 },
  cohort: { rubric: "routine", points: "visits", is: "mean", within: [{ above: "county" }] },
};
const { rubrics, ...common } = rules({
  nodes: [
    leaf("relative", { kind: "difference", of: [fact("n"), { kind: "fact", fact: "c.mean" }] }),
    leaf("waited", { kind: "since", date: "a.day", in: "workingDays" }),
    leaf("gain", {
      kind: "difference",
      of: [
        { kind: "points", points: "visits", from: "current", rubric: "routine" },
        { kind: "points", points: "relative", from: "baseline" },
      ],
    }),
  ],
  grades: {
    grade: graded([{ label: "two", atLeast: 0 }], { points: { kind: "points", points: "relative" } }),
    before: {
      title: text("before"),
      scale: "stars",
      basis: { kind: "illustrative" },
      of: { kind: "grade", grade: "grade", from: "baseline" },
    },
  },
  more: { facts: { ...facts, c: { title: text("figures"), subject: "station", facts: { mean } } } },
});

/**
 * Rubric `sheet`: `relative` to the mean of the county, working days `waited`, and what was gained: the `visits` of the other rubric,
 * `routine`, as they are now, over what was `relative` before. Grade `before` is the one of the baseline.
 */
export const besideRules: Ruleset = {
  ...common,
  rubrics: {
    ...rubrics,
    routine: { title: text("routine"), subject: "station", nodes: [leaf("visits", fact("n"))] },
  },
};

/** Stations `a` and `b` of one county, `c` of another. */
export const organisation: Organisation = organisationOf(
  [station("a"), station("b"), station("c", { parent: "far" })],
  undefined,
  [unit("far", "county", "city")],
);

/** Christmas is off, and the Saturday after it is worked. */
export const calendar: WorkingCalendar = { id: "demo", years: [2024], off: ["2024-12-25"], work: ["2024-12-28"] };

const year = { period: { from: "2024-01-01", to: "2024-12-31" }, asOf: "2024-12-31" } as const;

/** An assessment of a station with so many visits. */
export const stationWith = (of: string, n: number, more: Partial<Assessment> = {}): Assessment => ({
  ...{ id: `${of}-1`, of, stage: "self" },
  ...year,
  facts: { a: { n, day: "2024-12-24" } },
  ...more,
});

/** Everybody: the mean is 20 in one county and 50 in the other. */
export const everybody: readonly Assessment[] = [stationWith("a", 10), stationWith("b", 30), stationWith("c", 50)];

/** As JSON Lines. */
export const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");
