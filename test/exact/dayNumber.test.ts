import { describe, expect, it } from "vitest";
import { findDayNumber, fromDayNumber, toDayNumber } from "../../src/exact/dayNumber.js";
import { refusal } from "./support/refusal.js";

const first = -719162;
const last = 2932896;

describe("day numbers", () => {
  it.each<[string, number]>([
    ["0001-01-01", first],
    ["1582-10-10", -141432],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["2000-02-29", 11016],
    ["2011-12-30", 15338],
    ["2024-12-31", 20088],
    ["9999-12-31", last],
  ])("%s is day %i", (date, day) => {
    expect(findDayNumber(date)).toBe(day);
    expect(toDayNumber(date)).toBe(day);
    expect(fromDayNumber(day)).toBe(date);
  });

  it.each<[string, unknown]>([
    ["no 29 February in a common year", "2023-02-29"],
    ["nor in 1900", "1900-02-29"],
    ["no 31 April", "2024-04-31"],
    ["no day 0", "2024-01-00"],
    ["no day 32", "2024-01-32"],
    ["no month 0", "2024-00-10"],
    ["no month 13", "2024-13-01"],
    ["no year 0", "0000-12-31"],
    ["a year of five digits", "10000-01-01"],
    ["a year of three digits", "999-01-01"],
    ["a negative year", "-2024-01-01"],
    ["a month of one digit", "2024-1-01"],
    ["a day of one digit", "2024-01-1"],
    ["no hyphens", "20240101"],
    ["slashes", "2024/01/01"],
    ["a week date", "2024-W01-1"],
    ["an ordinal date", "2024-001"],
    ["an instant", "2024-01-01T00:00:00Z"],
    ["a year with a sign and six digits", "+002024-01-01"],
    ["a zone after", "2024-01-01Z"],
    ["a space before", " 2024-01-01"],
    ["a line end after", "2024-01-01\n"],
    ["digits of another script", "２０２４-01-01"],
    ["nothing", ""],
    ["a number", 20240101],
    ["undefined", undefined],
    ["null", null],
    ["a boxed string", Object("2024-01-01")],
  ])("%s: %j is no date", (_, x) => {
    expect(findDayNumber(x)).toBeUndefined();
    expect(() => toDayNumber(x as string)).toThrow(refusal("date.invalid"));
  });

  it.each([first - 1, last + 1])("refuses day %i", (day) =>
    expect(() => fromDayNumber(day)).toThrow(refusal("date.outOfRange")),
  );

  it("gives the next date on every one of 9999 years' days, by rules of its own", () => {
    const lengths = (year: number) => {
      const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
      return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    };
    let day = first;
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      lengths(year).forEach((length, month) => {
        const start = `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-01`;
        const end = start.slice(0, 8) + length;
        if (toDayNumber(start) !== day || fromDayNumber(day) !== start) wrong.push(start);
        day += length;
        if (toDayNumber(end) !== day - 1 || fromDayNumber(day - 1) !== end) wrong.push(end);
      });
    }
    expect(wrong).toEqual([]);
    expect(day - 1).toBe(last);
  });
});
