import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekday } from "../../src/exact/calendarDate.js";
import type { PeriodUnit } from "../../src/exact/period.js";
import {
  compileCalendar,
  deadline,
  isRestDay,
  type WorkingCalendar,
  workingDaysBetween,
} from "../../src/exact/workingDays.js";
import { dates, official } from "./support/dates.js";
import { refusal } from "./support/refusal.js";

/** Made by each test for itself: what is wrong with it then shows as a failure, and not as a file that does not load. */
const compile = () => compileCalendar(official);
const gap: WorkingCalendar = { id: "gap", years: [2026, 2024, 2026], off: ["2024-12-31"], work: [] };

describe("known deadlines", () => {
  it("has all 15", () => expect(dates.deadlines).toHaveLength(15));
  it.each(dates.deadlines)("$id: $length $unit from $start", ({ start, length, unit, nominalLastDay, ...is }) => {
    const known = { kind: "on", nominal: nominalLastDay, on: is.lastDay, moved: is.moved };
    const unknown = { kind: "unknown", nominal: nominalLastDay, year: Number(nominalLastDay.slice(0, 4)) };
    const expected = is.lastDay === null ? unknown : known;
    expect(deadline(start, length, unit, official)).toStrictEqual(expected);
    expect(deadline(start, length, unit, compile())).toStrictEqual(expected);
  });
});

describe("the official calendar", () => {
  it("has 8 years", () => expect(official.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]));

  it("rests on each listed day off, works on each listed weekend day, else rests at weekends, day by day", () => {
    const { off, work } = dates.officialCalendar;
    const compiled = compile();
    let [day, count] = ["2019-01-01", 0];
    for (; day <= "2026-12-31"; day = addDays(day, 1)) {
      const rests = off.includes(day) || (weekday(day) >= 6 && !work.includes(day));
      expect(isRestDay(day, compiled), day).toBe(rests);
      count += rests ? 0 : 1;
    }
    expect(workingDaysBetween("2019-01-01", "2026-12-31", compiled)).toBe(count); // 1 January 2019 was off
  });

  it.each<[string, boolean | "unknown", string]>([
    ["2024-10-01", true, "National Day"],
    ["2024-10-12", false, "a Saturday that is worked"],
    ["2024-10-13", true, "a Sunday"],
    ["2024-10-14", false, "a Monday"],
    ["2018-12-31", "unknown", "the day before the first notice"],
    ["2019-01-01", true, "the first day"],
    ["2026-12-31", false, "the last day"],
    ["2027-01-01", "unknown", "no guess, though it is New Year's Day in every year"],
    ["2027-01-02", "unknown", "no guess, though it is a Saturday"],
  ])("%s: %s, %s", (date, is) => {
    expect(isRestDay(date, official)).toBe(is);
    expect(isRestDay(date, compile())).toBe(is);
  });
});

describe("deadline", () => {
  it.each<[string, string, number, PeriodUnit | "workingDays", WorkingCalendar, unknown]>([
    [
      "moves over the new year into the next known year",
      "2024-12-21",
      7,
      "days",
      { id: "two", years: [2024, 2025], off: ["2024-12-30", "2024-12-31", "2025-01-01"], work: [] },
      { kind: "on", nominal: "2024-12-28", on: "2025-01-02", moved: true },
    ],
    [
      "stops where it would have to move into an unknown year",
      "2024-12-01",
      30,
      "days",
      gap,
      { kind: "unknown", nominal: "2024-12-31", year: 2025 },
    ],
    [
      "is unknown in a gap between known years",
      "2024-06-30",
      1,
      "years",
      gap,
      { kind: "unknown", nominal: "2025-06-30", year: 2025 },
    ],
    [
      "needs only the year it ends in",
      "2025-06-30",
      1,
      "years",
      gap,
      { kind: "on", nominal: "2026-06-30", on: "2026-06-30", moved: false },
    ],
    [
      "counts no working days into an unknown year",
      "2024-12-27",
      2,
      "workingDays",
      gap,
      { kind: "unknown", year: 2025 },
    ],
    ["counts no working days over a gap", "2024-12-27", 300, "workingDays", gap, { kind: "unknown", year: 2025 }],
    [
      "counts the last working day of a known year",
      "2024-12-27",
      1,
      "workingDays",
      gap,
      { kind: "on", nominal: "2024-12-30", on: "2024-12-30", moved: false },
    ],
    [
      "counts from an unknown day into a known year",
      "2025-12-31",
      1,
      "workingDays",
      gap,
      { kind: "on", nominal: "2026-01-01", on: "2026-01-01", moved: false },
    ],
    [
      "of no working days is the start",
      "2024-12-28",
      0,
      "workingDays",
      gap,
      { kind: "on", nominal: "2024-12-28", on: "2024-12-28", moved: false },
    ],
    [
      "of no days moves off a rest day",
      "2024-06-01",
      0,
      "days",
      gap,
      { kind: "on", nominal: "2024-06-01", on: "2024-06-03", moved: true },
    ],
    [
      "knows nothing without years",
      "2024-06-01",
      1,
      "days",
      { id: "none", years: [], off: [], work: [] },
      { kind: "unknown", nominal: "2024-06-02", year: 2024 },
    ],
  ])("%s", (_, start, length, unit, calendar, is) => {
    expect(deadline(start, length, unit, calendar)).toStrictEqual(is);
    expect(deadline(start, length, unit, compileCalendar(calendar))).toStrictEqual(is);
  });

  it.each<[string, () => unknown]>([
    ["date.invalid", () => deadline("2023-02-29", 1, "days", official)],
    ["date.invalid", () => deadline("2023-02-29", 1, "workingDays", official)],
    ["length.notWhole", () => deadline("2024-01-01", -1, "days", official)],
    ["length.notWhole", () => deadline("2024-01-01", -1, "workingDays", official)],
    ["length.notWhole", () => deadline("2024-01-01", 0.5, "workingDays", official)],
    ["unit.unknown", () => deadline("2024-01-01", 1, "weeks" as PeriodUnit, official)],
    ["date.outOfRange", () => deadline("9999-12-31", 1, "days", official)],
    ["date.invalid", () => isRestDay("2023-02-29", official)],
    ["date.invalid", () => workingDaysBetween("2023-02-29", "2024-01-01", official)],
    ["date.invalid", () => workingDaysBetween("2024-01-01", "2023-02-29", official)],
    ["period.reversed", () => workingDaysBetween("2024-01-02", "2024-01-01", official)],
  ])("refuses with %s: %s", (code, call) => expect(call).toThrow(refusal(code)));
});

describe("compileCalendar", () => {
  const day = { id: "c", years: [2024], off: ["2024-10-01"], work: ["2024-10-12"] };

  it("gives plain data, in runs of known years", () => {
    const plain = compileCalendar({ ...day, years: [2027, 2024, 2026, 2024] });
    const known = [
      { first: 19723, last: 20088 },
      { first: 20454, last: 21183 },
    ];
    expect(plain).toStrictEqual({ kind: "compiled", id: "c", known, rest: { 19997: true, 20008: false } });
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });

  it("keeps the digest, if there is one", () => {
    expect(compileCalendar({ ...day, digest: "sha256:0" }).digest).toBe("sha256:0");
    expect(compileCalendar(day)).not.toHaveProperty("digest");
  });

  it("leaves the calendar as it was", () => {
    const calendar = { ...day, years: Object.freeze([2026, 2024]), off: Object.freeze(day.off) };
    expect(() => compileCalendar(Object.freeze(calendar))).not.toThrow();
    expect(calendar.years).toEqual([2026, 2024]);
  });

  it.each<[string, string, Partial<WorkingCalendar>]>([
    ["calendar.year", "half a year", { years: [2023.5, 2024] }],
    ["calendar.year", "no number", { years: [Number.NaN] }],
    ["calendar.year", "the year 0", { years: [0] }],
    ["calendar.year", "a year of five digits", { years: [10_000] }],
    ["calendar.year", "a number so great that its neighbour is itself", { years: [1e300] }],
    ["date.invalid", "a day off that does not exist", { off: ["2024-02-30"] }],
    ["date.invalid", "a day of work that does not exist", { work: ["2024-02-30"] }],
    ["calendar.outside", "a day off in another year", { off: ["2025-01-01"] }],
    ["calendar.outside", "a day of work in another year", { work: ["2023-12-31"] }],
    ["calendar.contradiction", "a day that is both", { off: ["2024-10-01", "2024-10-12"] }],
  ])("refuses with %s: %s", (code, _, change) =>
    expect(() => compileCalendar({ ...day, ...change })).toThrow(refusal(code)),
  );

  it.each([1, 9999])("takes the year %i", (year) =>
    expect(compileCalendar({ id: "c", years: [year], off: [], work: [] }).known).toHaveLength(1),
  );
});

describe("workingDaysBetween", () => {
  it.each<[string, string, number | "unknown", string]>([
    ["2024-09-27", "2024-10-08", 3, "29 and 30 September, then 8 October"],
    ["2024-09-27", "2024-09-27", 0, "the same day"],
    ["2024-10-05", "2024-10-06", 0, "only rest days"],
    ["2026-12-30", "2026-12-31", 1, "to the last known day"],
    ["2026-12-31", "2027-01-01", "unknown", "one day into an unknown year"],
    ["2018-12-31", "2019-01-02", 1, "the start does not count, known or not"],
    ["2018-12-30", "2019-01-02", "unknown", "one unknown day"],
  ])("after %s to %s: %s, %s", (from, to, is) => {
    expect(workingDaysBetween(from, to, official)).toBe(is);
    expect(workingDaysBetween(from, to, compile())).toBe(is);
  });

  it("tells which dates were the wrong way round", () => {
    const got = { from: "2024-01-02", to: "2024-01-01" };
    expect(() => workingDaysBetween(got.from, got.to, official)).toThrow(expect.objectContaining({ got }));
  });

  it("is unknown over a gap", () => expect(workingDaysBetween("2024-12-30", "2026-01-05", gap)).toBe("unknown"));

  const days = fc.integer({ min: 0, max: 2900 }).map((n) => addDays("2019-01-01", n));
  it("undoes a deadline in working days, which is the earliest day to give the number", () => {
    const compiled = compile();
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (start, length) => {
        const got = deadline(start, length, "workingDays", compiled);
        if (got.kind === "unknown") {
          expect(got).toStrictEqual({ kind: "unknown", year: 2027 });
          return;
        }
        expect(workingDaysBetween(start, got.on, compiled)).toBe(length);
        expect(workingDaysBetween(start, addDays(got.on, -1), compiled)).toBe(length - 1);
        expect(isRestDay(got.on, compiled)).toBe(false);
      }),
    );
  });

  it("leaves only rest days between the nominal and the moved last day", () => {
    const compiled = compile();
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (start, length) => {
        const got = deadline(start, length, "days", compiled);
        if (got.kind === "unknown") {
          expect(got.year).toBe(2027);
          return;
        }
        expect(isRestDay(got.on, compiled)).toBe(false);
        expect(got.moved).toBe(got.on !== got.nominal);
        for (let n = daysBetween(got.nominal, got.on); n > 0; n -= 1) {
          expect(isRestDay(addDays(got.on, -n), compiled)).toBe(true);
        }
      }),
    );
  });
});
