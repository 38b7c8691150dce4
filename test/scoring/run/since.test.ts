import { describe, expect, it } from "vitest";
import { compileCalendar } from "../../../src/exact/workingDays.js";
import type { TimeUnit } from "../../../src/ruleset/expression.js";
import { since } from "../../../src/scoring/run/since.js";
import type { DateInput } from "../../../src/scoring/run/value.js";
import { reason, show } from "./support/notation.js";

const day = (on: string): DateInput => ({ sort: "date", on, na: null, missing: false });

describe("since", () => {
  it.each<readonly [on: string, asOf: string, unit: TimeUnit, started: boolean, is: string, why: string]>([
    ["2020-07-01", "2024-06-30", "years", false, "3", "whole years"],
    ["2020-07-01", "2024-07-01", "years", false, "4", "the day itself is reached"],
    ["2020-07-01", "2024-07-02", "years", true, "5", "a started year counts"],
    ["2024-01-31", "2024-02-29", "months", false, "1", "the last day of a month that has no such day"],
    ["2024-01-31", "2024-03-01", "months", true, "2", "a started month counts"],
    ["2024-02-28", "2024-03-01", "days", false, "2", "days, through a leap day"],
    ["2024-02-28", "2024-03-01", "days", true, "2", "a day is always whole"],
    ["2024-03-01", "2024-03-01", "days", false, "0", "today"],
    ["2024-03-02", "2024-03-01", "years", true, "0", "a date to come counts 0"],
  ])("%s to %s in %s (started: %j): %s, %s", (on, asOf, unit, started, is) =>
    expect(show(since(day(on), { in: unit, started }, { asOf }))).toBe(is),
  );

  it.each<readonly [string, DateInput, string]>([
    ["a missing date", { sort: "date", na: null, missing: true }, "0.."],
    ["a missing date that may not apply", { sort: "date", na: reason("NA(a)"), missing: true }, "0..|NA(a)"],
    ["a date that does not apply", { sort: "date", na: reason("NA(a)"), missing: false }, "NA(a)"],
  ])("%s", (_what, date, is) =>
    expect(show(since(date, { in: "years", started: false }, { asOf: "2024-12-31" }))).toBe(is),
  );

  const calendar = compileCalendar({ id: "demo", years: [2024], off: ["2024-10-01"], work: ["2024-10-12"] });
  it.each<readonly [on: string, asOf: string, is: string, why: string]>([
    ["2024-09-30", "2024-10-04", "3", "the first of October is off"],
    ["2024-10-11", "2024-10-13", "1", "a Saturday that is worked"],
    ["2024-10-11", "2024-10-11", "0", "today"],
    ["2024-10-12", "2024-10-11", "0", "a date to come counts 0"],
    ["2023-12-29", "2024-01-02", "0..4", "a year that the calendar does not know"],
  ])("%s to %s in working days: %s, %s", (on, asOf, is) =>
    expect(show(since(day(on), { in: "workingDays", started: false }, { asOf, calendar }))).toBe(is),
  );

  it("leaves the number of working days open without a calendar", () => {
    const open = since(day("2024-09-30"), { in: "workingDays", started: false }, { asOf: "2024-10-04" });
    expect(show(open)).toBe("0..4");
    expect(open.missing).toBe(true);
  });

  it("needs no calendar for today, nor for a date to come", () => {
    const days = (on: string) => since(day(on), { in: "workingDays", started: false }, { asOf: "2024-10-04" });
    expect(["2024-10-04", "2024-10-05"].map((on) => show(days(on)))).toEqual(["0", "0"]);
  });
});
