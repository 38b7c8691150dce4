import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  daysBetween,
  isCalendarDate,
  weekday,
  weekdayOf,
} from "../../src/exact/calendarDate.js";
import { refusal } from "./support/refusal.js";

describe("isCalendarDate", () => {
  it.each<[string, unknown, boolean]>([
    ["a day", "2024-12-31", true],
    ["29 February of a leap year", "2024-02-29", true],
    ["29 February of a common year", "2023-02-29", false],
    ["the first day", "0001-01-01", true],
    ["the last day", "9999-12-31", true],
    ["a day that Apia did not have", "2011-12-30", true],
    ["an instant", "2024-12-31T00:00:00Z", false],
    ["a number", 20241231, false],
  ])("%s", (_, x, is) => expect(isCalendarDate(x)).toBe(is));
});

describe("days", () => {
  it.each<[string, number, string]>([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2011-12-29", 1, "2011-12-30"],
    ["2011-12-29", 2, "2011-12-31"],
    ["2024-05-15", 0, "2024-05-15"],
    ["0001-01-01", 3652058, "9999-12-31"],
    ["9999-12-31", -3652058, "0001-01-01"],
  ])("%s and %i days is %s", (from, n, to) => {
    expect(addDays(from, n)).toBe(to);
    expect(daysBetween(from, to)).toBe(n);
  });

  it.each<[string, string, number]>([
    ["2024-02-29", "2024-03-01", -1],
    ["2024-03-01", "2024-02-29", 1],
    ["2024-02-29", "2024-02-29", 0],
    ["0999-12-31", "1000-01-01", -1],
  ])("%s against %s is %i", (a, b, is) => expect(compareDates(a, b)).toBe(is));

  it.each<[string, number]>([
    ["2024-12-30", 1],
    ["2024-12-31", 2],
    ["2025-01-01", 3],
    ["1970-01-01", 4],
    ["2011-12-30", 5],
    ["2024-02-10", 6],
    ["1969-12-28", 7],
    ["0001-01-01", 1],
    ["9999-12-31", 5],
  ])("%s is day %i of its week", (date, is) => expect(weekday(date)).toBe(is));

  it("counts weekdays of day numbers, below zero too", () =>
    expect([-4, -3, -2, -1, 0, 1, 2, 3, 4].map(weekdayOf)).toEqual([7, 1, 2, 3, 4, 5, 6, 7, 1]));

  const bad = "2023-02-29";
  it.each<[string, () => unknown]>([
    ["date.invalid", () => addDays(bad, 1)],
    ["date.invalid", () => daysBetween(bad, "2024-01-01")],
    ["date.invalid", () => daysBetween("2024-01-01", bad)],
    ["date.invalid", () => compareDates(bad, "2024-01-01")],
    ["date.invalid", () => compareDates("2024-01-01", bad)],
    ["date.invalid", () => weekday(bad)],
    ["days.notWhole", () => addDays("2024-01-01", 0.5)],
    ["days.notWhole", () => addDays("2024-01-01", Number.NaN)],
    ["days.notWhole", () => addDays("2024-01-01", 2 ** 53)],
    ["date.outOfRange", () => addDays("9999-12-31", 1)],
    ["date.outOfRange", () => addDays("0001-01-01", -1)],
    ["date.outOfRange", () => addDays("2024-01-01", Number.MAX_SAFE_INTEGER)],
  ])("refuses with %s: %s", (code, call) => expect(call).toThrow(refusal(code)));

  it("go there and back, in step with the week and with the order of the texts", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3652058 }), fc.integer({ min: 0, max: 3652058 }), (m, n) => {
        const [a, b] = [addDays("0001-01-01", m), addDays("0001-01-01", n)];
        expect(daysBetween(a, b)).toBe(n - m);
        expect(addDays(a, n - m)).toBe(b);
        expect(compareDates(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect((((weekday(b) - weekday(a)) % 7) + 7) % 7).toBe((((n - m) % 7) + 7) % 7);
      }),
    ));
});
