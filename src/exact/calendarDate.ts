/**
 * Calendar dates: days, never instants.
 *
 * Units: whole days. Exact, and the same in every time zone.
 *
 * @module
 */

import { findDayNumber, fromDayNumber, toDayNumber } from "./dayNumber.js";
import { PreconditionError } from "./PreconditionError.js";

/** A day of the Gregorian calendar, years 0001 to 9999, as `"2024-12-31"`; such texts sort by time. */
export type CalendarDate = string;

/**
 * Whether `x` is written as a calendar date and that day exists.
 *
 * @example
 * isCalendarDate("2023-02-29")
 * // => false
 */
export function isCalendarDate(x: unknown): x is CalendarDate {
  return findDayNumber(x) !== undefined;
}

/**
 * The day `n` days after `date`, or before it if `n` is negative.
 *
 * @throws {@link PreconditionError} `date.invalid`, `days.notWhole`, `date.outOfRange`.
 * @example
 * addDays("2011-12-29", 2)
 * // => "2011-12-31"
 */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new PreconditionError("days.notWhole", n);
  return fromDayNumber(toDayNumber(date) + n);
}

/**
 * How many days after `from` the day `to` is: 0 for the same day, negative if it is earlier.
 *
 * @throws {@link PreconditionError} `date.invalid`.
 * @example
 * daysBetween("2024-02-28", "2024-03-01")
 * // => 2
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * -1 if `a` is the earlier, 1 if it is the later, 0 if they are the same day.
 *
 * @throws {@link PreconditionError} `date.invalid`.
 * @example
 * ["2024-03-01", "2023-12-31", "2024-02-29"].sort(compareDates)
 * // => ["2023-12-31", "2024-02-29", "2024-03-01"]
 */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  const days = daysBetween(a, b);
  return days > 0 ? -1 : days < 0 ? 1 : 0;
}

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week: 1 for Monday to 7 for Sunday.
 *
 * @throws {@link PreconditionError} `date.invalid`.
 * @example
 * weekday("2024-12-31")
 * // => 2
 */
export function weekday(date: CalendarDate): Weekday {
  return weekdayOf(toDayNumber(date));
}

/** The day of the week of a day number, for those who count in day numbers. */
export function weekdayOf(dayNumber: number): Weekday {
  // 1970-01-01, day 0, was a Thursday; the second remainder keeps earlier days positive.
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}
