/**
 * Calendar dates as whole days counted from 1970-01-01, and back: years 0001 to 9999 of the proleptic Gregorian calendar.
 *
 * Exact, and the same in every time zone: date-fns reads the date as a midnight in UTC, where every day has the same
 * length, and from there on only milliseconds are counted. Its functions that step by days or months are not used,
 * because they work in the zone of the machine, where a day can be missing (2011-12-30 in Apia).
 *
 * @module
 */

import { millisecondsInDay } from "date-fns/constants";
import { parseISO } from "date-fns/parseISO";
import { toDate } from "date-fns/toDate";
import { PreconditionError } from "./PreconditionError.js";

/** Day number of 0001-01-01: the year 0 is no year of the calendar. */
const first = -719162;
/** Day number of 9999-12-31: later years have five digits, and dates as text would no longer sort by time. */
const last = 2932896;

/**
 * The day number of a date that exists, nothing for anything else.
 *
 * @example
 * findDayNumber("1970-01-31")
 * // => 30
 */
export function findDayNumber(x: unknown): number | undefined {
  if (typeof x !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(x)) return undefined;
  const day = parseISO(`${x}T00:00:00Z`).getTime() / millisecondsInDay;
  return day >= first ? day : undefined; // NaN, for a day that does not exist, is not either
}

/**
 * The day number of a date.
 *
 * @throws {@link PreconditionError} `date.invalid`.
 * @example
 * toDayNumber("2024-02-29")
 * // => 19782
 */
export function toDayNumber(date: string): number {
  const day = findDayNumber(date);
  if (day === undefined) throw new PreconditionError("date.invalid", date);
  return day;
}

/**
 * The date with this day number, which is whole.
 *
 * @throws {@link PreconditionError} `date.outOfRange`: before 0001-01-01 or after 9999-12-31.
 * @example
 * fromDayNumber(19782)
 * // => "2024-02-29"
 */
export function fromDayNumber(day: number): string {
  if (day < first || day > last) throw new PreconditionError("date.outOfRange", day);
  return toDate(day * millisecondsInDay)
    .toISOString()
    .slice(0, 10);
}
