import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/exact/calendarDate.js";
import {
  addMonths,
  addYears,
  firstDayAfterPeriod,
  firstDayCounted,
  lastDayIncludingStart,
  lastDayOfPeriod,
  monthsAndDaysBetween,
  monthsBetween,
  monthsStarted,
  type PeriodUnit,
  yearsBetween,
  yearsStarted,
} from "../../src/exact/period.js";
import { dates } from "./support/dates.js";
import { refusal } from "./support/refusal.js";

describe("known durations", () => {
  it("has all 24", () => expect(dates.durations).toHaveLength(24));
  it.each(dates.durations)("$id: $from to $to", ({ from, to, expected }) => {
    expect(monthsAndDaysBetween(from, to)).toStrictEqual(expected);
    expect(monthsBetween(from, to)).toBe(expected.months);
    expect(yearsBetween(from, to)).toBe(expected.years);
    expect(monthsStarted(from, to)).toBe(expected.months + (expected.remainderDays > 0 ? 1 : 0));
    const whole = expected.months === expected.years * 12 && expected.remainderDays === 0;
    expect(yearsStarted(from, to)).toBe(expected.years + (whole ? 0 : 1));
  });
});

describe("known thresholds", () => {
  it("has all 7", () => expect(dates.thresholds).toHaveLength(7));
  it.each(dates.thresholds)("$id: $length $unit from $start", ({ start, length, unit, ...is }) => {
    expect(lastDayOfPeriod(start, length, unit)).toBe(is.lastDayOfPeriod);
    expect(firstDayCounted(start, length, unit)).toBe(is.firstDayCounted_inclusive);
    expect(firstDayAfterPeriod(start, length, unit)).toBe(is.firstDayAfterPeriod);
    expect(lastDayIncludingStart(start, length, unit)).toBe(is.periodIncludingStartDay_lastDay);
  });
});

describe("months and years", () => {
  it.each<[string, number, string, string]>([
    ["2024-01-31", 1, "2024-02-29", "the month end where no day corresponds"],
    ["2023-01-31", 1, "2023-02-28", "the month end of a common year"],
    ["2024-01-31", 3, "2024-04-30", "the 30th"],
    ["2024-02-29", 1, "2024-03-29", "the corresponding day, not the month end"],
    ["2024-11-15", 2, "2025-01-15", "over the end of the year"],
    ["2024-11-15", 1, "2024-12-15", "into December"],
    ["2024-03-31", -1, "2024-02-29", "backwards"],
    ["2024-01-15", -1, "2023-12-15", "backwards over the new year"],
    ["2024-05-15", 0, "2024-05-15", "nothing"],
    ["0001-01-31", 119987, "9999-12-31", "to the last month"],
    ["9999-12-31", -119987, "0001-01-31", "to the first month"],
  ])("%s and %i months is %s: %s", (from, n, is) => expect(addMonths(from, n)).toBe(is));

  it.each<[string, number, string, string]>([
    ["2024-02-29", 1, "2025-02-28", "29 February in a common year"],
    ["2024-02-29", 4, "2028-02-29", "29 February in a leap year"],
    ["2023-02-28", 1, "2024-02-28", "28 February is not stretched"],
    ["2024-02-29", -1, "2023-02-28", "backwards"],
    ["1990-07-01", 35, "2025-07-01", "a life of service"],
  ])("%s and %i years is %s: %s", (from, n, is) => expect(addYears(from, n)).toBe(is));

  it.each<[string, string, number, number]>([
    ["2024-01-31", "2024-01-31", 0, 0],
    ["2024-01-31", "2024-02-01", 1, 1],
    ["2024-01-31", "2024-02-29", 1, 1],
    ["2024-01-31", "2024-03-01", 2, 1],
    ["2020-07-01", "2024-07-01", 48, 4],
    ["2020-07-01", "2024-07-02", 49, 5],
  ])("from %s to %s, %i months and %i years have started", (from, to, months, years) => {
    expect(monthsStarted(from, to)).toBe(months);
    expect(yearsStarted(from, to)).toBe(years);
  });

  it.each<[string, number, PeriodUnit, string, string]>([
    ["2024-09-20", 15, "days", "2024-10-05", "2024-10-04"],
    ["2024-09-20", 0, "days", "2024-09-20", "2024-09-19"],
    ["2024-08-31", 0, "months", "2024-08-31", "2024-08-30"],
    ["2024-08-31", 6, "months", "2025-02-28", "2025-02-27"],
    ["2024-02-29", 1, "years", "2025-02-28", "2025-02-27"],
  ])("from %s, %i %s last until %s, with the first day until %s", (start, length, unit, without, including) => {
    expect(lastDayOfPeriod(start, length, unit)).toBe(without);
    expect(lastDayIncludingStart(start, length, unit)).toBe(including);
  });
});

describe("periods refuse", () => {
  const bad = "2023-02-29";
  const day = "2024-01-01";
  const both = [monthsBetween, yearsBetween, monthsStarted, yearsStarted, monthsAndDaysBetween];
  const ends = [lastDayOfPeriod, firstDayCounted, firstDayAfterPeriod, lastDayIncludingStart];

  it.each(both)("%o: bad and reversed dates", (between: (from: string, to: string) => unknown) => {
    expect(() => between(bad, day)).toThrow(refusal("date.invalid"));
    expect(() => between(day, bad)).toThrow(refusal("date.invalid"));
    expect(() => between("2024-01-02", day)).toThrow(refusal("period.reversed"));
  });

  it.each(ends)("%o: a bad start, length or unit", (end) => {
    for (const unit of ["days", "months", "years"] as const) {
      expect(() => end(bad, 1, unit)).toThrow(refusal("date.invalid"));
      expect(() => end(day, -1, unit)).toThrow(refusal("length.notWhole"));
      expect(() => end(day, 0.5, unit)).toThrow(refusal("length.notWhole"));
      expect(() => end(day, 2 ** 53, unit)).toThrow(refusal("length.notWhole"));
      expect(() => end(day, 9_999_999, unit)).toThrow(refusal("date.outOfRange"));
    }
    expect(() => end(day, 1, "weeks" as PeriodUnit)).toThrow(refusal("unit.unknown"));
  });

  it.each<[string, () => unknown]>([
    ["date.invalid", () => addMonths(bad, 1)],
    ["date.invalid", () => addYears(bad, 1)],
    ["months.notWhole", () => addMonths(day, 0.5)],
    ["months.notWhole", () => addMonths(day, Number.NaN)],
    ["years.notWhole", () => addYears(day, 0.5)],
    ["years.notWhole", () => addYears(day, 2 ** 53)],
    ["date.outOfRange", () => addMonths("9999-12-01", 1)],
    ["date.outOfRange", () => addMonths("0001-01-31", -1)],
    ["date.outOfRange", () => addYears("9999-01-01", 1)],
    ["date.outOfRange", () => addYears("0001-12-31", -1)],
    ["date.outOfRange", () => addYears(day, Number.MAX_SAFE_INTEGER)],
    ["date.outOfRange", () => addMonths(day, Number.MIN_SAFE_INTEGER)],
    ["date.outOfRange", () => firstDayAfterPeriod("9999-12-30", 1, "days")],
    ["date.outOfRange", () => lastDayIncludingStart("0001-01-01", 0, "years")],
  ])("with %s: %s", (code, call) => expect(call).toThrow(refusal(code)));

  it("and tells what was asked", () => {
    const got = { from: "2024-01-02", to: day };
    expect(() => monthsBetween(got.from, got.to)).toThrow(expect.objectContaining({ got }));
    expect(() => addYears(day, 9999)).toThrow(expect.objectContaining({ got: { from: day, months: 119_988 } }));
  });
});

describe("laws of periods", () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays("1900-01-01", n));
  const months = fc.integer({ min: -1200, max: 1200 });

  it("a month later is in the month after, on the same day or on the last", () =>
    fc.assert(
      fc.property(days, months, (from, n) => {
        const to = addMonths(from, n);
        const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(index(to) - index(from)).toBe(n);
        const isLastOfMonth = index(addDays(to, 1)) > index(to);
        if (to.slice(8) !== from.slice(8)) {
          expect(isLastOfMonth).toBe(true);
          expect(Number(to.slice(8))).toBeLessThan(Number(from.slice(8)));
        }
      }),
    ));

  it("monthsBetween is the largest number of months that fit, and the rest is in days", () =>
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { months: n, years, remainderDays } = monthsAndDaysBetween(from, to);
        expect(addMonths(from, n) <= to).toBe(true);
        expect(addMonths(from, n + 1) > to).toBe(true);
        expect(addYears(from, years) <= to).toBe(true);
        expect(addYears(from, years + 1) > to).toBe(true);
        expect(addDays(addMonths(from, n), remainderDays)).toBe(to);
        expect(addYears(from, yearsStarted(from, to)) >= to).toBe(true);
        expect(daysBetween(from, to) === 0 || addYears(from, yearsStarted(from, to) - 1) < to).toBe(true);
      }),
    ));
});
