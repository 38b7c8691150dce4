/**
 * The time since a date, counted up to the day of assessment, where the scorecard says which day that is.
 *
 * @module
 */
import { type CalendarDate, compareDates, daysBetween, isCalendarDate } from "../../../exact/calendarDate.js";
import { monthsBetween, monthsStarted, yearsBetween, yearsStarted } from "../../../exact/period.js";
import type { Quantity, TimeUnit } from "../../../ruleset/expression.js";
import type { Telling } from "./telling.js";

/** A quantity that counts time. */
export type Since = Extract<Quantity, { readonly kind: "since" }>;

type Counting = (from: CalendarDate, to: CalendarDate) => number;

const counting: Readonly<Record<Exclude<TimeUnit, "workingDays">, readonly [whole: Counting, begun: Counting]>> =
  Object.freeze({
    years: [yearsBetween, yearsStarted],
    months: [monthsBetween, monthsStarted],
    days: [daysBetween, daysBetween],
  } as const);

/** How many units; nothing for working days, which only the calendar can tell. */
export function elapsed({ declared, found }: Telling, { date, from, in: unit, started }: Since): string | undefined {
  const asOf = declared.card?.asOf;
  const on = found.read(date, from)?.value;
  if (asOf === undefined || !isCalendarDate(on) || unit === "workingDays") return undefined;
  if (compareDates(on, asOf) >= 0) return "0";
  const [whole, begun] = counting[unit];
  return String((started ? begun : whole)(on, asOf));
}
