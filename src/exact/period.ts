/**
 * Periods of days, months and years as the Civil Code of the PRC counts them.
 *
 * The day on which a period starts does not count (art. 201). A period of months or years ends on the corresponding day,
 * or on the last day of the month that has none (art. 202): 31 January plus one month is 28 or 29 February, and a year
 * from 29 February ends on 28 February. That last day counts as reached (届满 includes it, art. 1259).
 *
 * Units: whole days, months and years. Exact, and the same in every time zone.
 *
 * @module
 */

import { addDays, type CalendarDate, compareDates, daysBetween, isCalendarDate } from "./calendarDate.js";
import { PreconditionError } from "./PreconditionError.js";

/** What the length of a period is counted in. */
export type PeriodUnit = "days" | "months" | "years";

/**
 * The day corresponding to `from` in the month `n` months later (earlier if negative), else the last day of that month.
 *
 * @throws {@link PreconditionError} `date.invalid`, `months.notWhole`, `date.outOfRange`.
 * @example
 * addMonths("2024-01-31", 1)
 * // => "2024-02-29"
 */
export function addMonths(from: CalendarDate, n: number): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new PreconditionError("months.notWhole", n);
  return correspondingDay(checked(from), n);
}

/**
 * The day corresponding to `from` in the year `n` years later (earlier if negative), else the last day of that month.
 *
 * @throws {@link PreconditionError} `date.invalid`, `years.notWhole`, `date.outOfRange`.
 * @example
 * addYears("2024-02-29", 1)
 * // => "2025-02-28"
 */
export function addYears(from: CalendarDate, n: number): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new PreconditionError("years.notWhole", n);
  return correspondingDay(checked(from), n * 12);
}

/**
 * Whole months from `from` to `to`: the largest `n` for which `addMonths(from, n)` is not after `to`.
 *
 * @throws {@link PreconditionError} `date.invalid`, `period.reversed` if `to` is before `from`.
 * @example
 * monthsBetween("2024-12-31", "2025-11-30")
 * // => 11
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (compareDates(to, from) < 0) throw new PreconditionError("period.reversed", { from, to });
  // One month more would end in a later month than `to`, one less in an earlier one: only this one needs a look.
  const months = monthIndex(to) - monthIndex(from);
  return correspondingDay(from, months) <= to ? months : months - 1;
}

/**
 * Whole years from `from` to `to`: an age, or years of service.
 *
 * @throws {@link PreconditionError} `date.invalid`, `period.reversed`.
 * @example
 * yearsBetween("2004-02-29", "2022-02-28")
 * // => 18
 */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.floor(monthsBetween(from, to) / 12);
}

/**
 * Started months: whole ones, and one more if a day is left over.
 *
 * @throws {@link PreconditionError} `date.invalid`, `period.reversed`.
 * @example
 * monthsStarted("2024-01-31", "2024-03-01")
 * // => 2
 */
export function monthsStarted(from: CalendarDate, to: CalendarDate): number {
  const months = monthsBetween(from, to);
  return correspondingDay(from, months) < to ? months + 1 : months;
}

/**
 * Started years: whole ones, and one more if a day is left over.
 *
 * @throws {@link PreconditionError} `date.invalid`, `period.reversed`.
 * @example
 * yearsStarted("2020-07-01", "2024-07-02")
 * // => 5
 */
export function yearsStarted(from: CalendarDate, to: CalendarDate): number {
  return Math.ceil(monthsStarted(from, to) / 12);
}

/** The length of a period, said in three ways. */
export interface MonthsAndDays {
  /** All whole months, so 12 and more are possible. */
  readonly months: number;
  /** All whole years: `months` divided by 12, whole part. */
  readonly years: number;
  /** Days left after `months`. */
  readonly remainderDays: number;
}

/**
 * Whole months and years from `from` to `to`, and the days left after the months.
 *
 * @throws {@link PreconditionError} `date.invalid`, `period.reversed`.
 * @example
 * monthsAndDaysBetween("2019-12-31", "2024-12-30")
 * // => { months: 59, years: 4, remainderDays: 30 }
 */
export function monthsAndDaysBetween(from: CalendarDate, to: CalendarDate): MonthsAndDays {
  const months = monthsBetween(from, to);
  return { months, years: Math.floor(months / 12), remainderDays: daysBetween(correspondingDay(from, months), to) };
}

/**
 * The last day of a period that starts on `start`, a day which does not count. Until this day a bar lasts.
 *
 * @param length - Whole, at least 0.
 * @throws {@link PreconditionError} `date.invalid`, `length.notWhole`, `unit.unknown`, `date.outOfRange`.
 * @example
 * lastDayOfPeriod("2022-12-31", 2, "months")
 * // => "2023-02-28"
 */
export function lastDayOfPeriod(start: CalendarDate, length: number, unit: PeriodUnit): CalendarDate {
  if (!Number.isSafeInteger(length) || length < 0) throw new PreconditionError("length.notWhole", length);
  if (unit === "days") return addDays(start, length);
  if (unit === "months") return addMonths(start, length);
  if (unit === "years") return addYears(start, length);
  throw new PreconditionError("unit.unknown", unit);
}

/**
 * The first day on which "at least so long since `start`" holds: the last day of the period, which counts as reached.
 *
 * @throws {@link PreconditionError} as {@link lastDayOfPeriod}.
 * @example
 * firstDayCounted("2006-09-01", 18, "years")
 * // => "2024-09-01"
 */
export function firstDayCounted(start: CalendarDate, length: number, unit: PeriodUnit): CalendarDate {
  return lastDayOfPeriod(start, length, unit);
}

/**
 * The first day after the period: the first on which a bar no longer holds.
 *
 * @throws {@link PreconditionError} as {@link lastDayOfPeriod}.
 * @example
 * firstDayAfterPeriod("2021-11-30", 3, "years")
 * // => "2024-12-01"
 */
export function firstDayAfterPeriod(start: CalendarDate, length: number, unit: PeriodUnit): CalendarDate {
  return addDays(lastDayOfPeriod(start, length, unit), 1);
}

/**
 * The last day of a period in which, by a rule that says so, `start` itself is the first day: one day earlier than
 * {@link lastDayOfPeriod}. A period of length 0 is empty and so ends on the day before it starts.
 *
 * @throws {@link PreconditionError} as {@link lastDayOfPeriod}.
 * @example
 * lastDayIncludingStart("2021-11-30", 3, "years")
 * // => "2024-11-29"
 */
export function lastDayIncludingStart(start: CalendarDate, length: number, unit: PeriodUnit): CalendarDate {
  return addDays(lastDayOfPeriod(start, length, unit), -1);
}

function checked(date: CalendarDate): CalendarDate {
  if (!isCalendarDate(date)) throw new PreconditionError("date.invalid", date);
  return date;
}

/** Months since the start of the year 0. */
function monthIndex(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function correspondingDay(from: CalendarDate, months: number): CalendarDate {
  const index = monthIndex(from) + months;
  const year = Math.floor(index / 12);
  if (year < 1 || year > 9999) throw new PreconditionError("date.outOfRange", { from, months });
  return dayOrMonthEnd(year, index - year * 12 + 1, Number(from.slice(8)));
}

/** Every month has a 28th, so at most three days are tried in vain. */
function dayOrMonthEnd(year: number, month: number, day: number): CalendarDate {
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(date) ? date : dayOrMonthEnd(year, month, day - 1);
}
