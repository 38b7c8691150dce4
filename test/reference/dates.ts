/**
 * Time between two calendar dates, in whole or started units, and in working days of a calendar.
 *
 * A month or year later is the corresponding day, or the last day of a month that has none.
 *
 * @module
 */

/** What an official calendar says of the years it knows. */
export interface Calendar {
  readonly years: readonly number[];
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** Units in which time is counted. */
export type Unit = "years" | "months" | "days";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayInMs = 86_400_000;

/** Days since 1970-01-01. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayInMs;
const dateOf = (day: number): string => new Date(day * dayInMs).toISOString().slice(0, 10);

/** Calendar days from one date to another; below 0 if it is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Whole (or started) units from one date up to another; 0 if that one is not later. */
export function timeBetween(from: string, to: string, unit: Unit, started: boolean): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  if (unit === "days") return days;
  const months = unit === "years" ? 12 : 1;
  let whole = 0;
  while (later(from, (whole + 1) * months) <= to) whole += 1;
  return started && later(from, whole * months) < to ? whole + 1 : whole;
}

/** Working days after a date up to and including another one; nothing if the calendar does not know one of these days. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number | undefined {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    const date = dateOf(day);
    if (!calendar.years.includes(Number(date.slice(0, 4)))) return undefined;
    const weekday = new Date(day * dayInMs).getUTCDay();
    const weekend = weekday === 0 || weekday === 6;
    if (calendar.work.includes(date) || (!weekend && !calendar.off.includes(date))) count += 1;
  }
  return count;
}

function later(date: string, months: number): string {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(2000, toMonth, 0)).getUTCDate();
  const length = toMonth === 2 && !isLeap(toYear) ? 28 : last;
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(day, length), 2)}`;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const parts = (date: string): Day => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});
