/**
 * Time from a date to `asOf` in whole or started units; a date after `asOf` counts 0.
 *
 * @module
 */
import { type CalendarDate, compareDates, daysBetween } from "../../exact/calendarDate.js";
import { monthsBetween, monthsStarted, yearsBetween, yearsStarted } from "../../exact/period.js";
import { rational, zero } from "../../exact/rational.js";
import { between, type DateInput, known, type Num, noNum } from "./value.js";

/** Units of time that a rule may count. */
export type TimeUnit = "years" | "months" | "days";

type Counting = (from: CalendarDate, to: CalendarDate) => number;

const whole: Readonly<Record<TimeUnit, Counting>> = Object.freeze({
  years: yearsBetween,
  months: monthsBetween,
  days: daysBetween,
});
const begun: Readonly<Record<TimeUnit, Counting>> = Object.freeze({
  years: yearsStarted,
  months: monthsStarted,
  days: daysBetween,
});

/** The time since a date, as a whole number of units. */
export function since(date: DateInput, asOf: CalendarDate, unit: TimeUnit, started: boolean): Num {
  if (date.on === undefined) return date.na && !date.missing ? noNum(date.na) : between(zero, null, date.na, true);
  if (compareDates(date.on, asOf) > 0) return known(zero);
  return known(rational((started ? begun : whole)[unit](date.on, asOf)));
}
