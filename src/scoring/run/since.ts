/**
 * Time from a date to `asOf` in whole or started units; a date after `asOf` counts 0.
 *
 * @module
 */
import { type CalendarDate, compareDates, daysBetween } from "../../exact/calendarDate.js";
import { monthsBetween, monthsStarted, yearsBetween, yearsStarted } from "../../exact/period.js";
import { rational, zero } from "../../exact/rational.js";
import { workingDaysBetween } from "../../exact/workingDays.js";
import type { TimeUnit } from "../../ruleset/expression.js";
import type { Inputs } from "./context.js";
import { between, type DateInput, known, type Num, noNum } from "./value.js";

type Counting = (from: CalendarDate, to: CalendarDate) => number;

/** Units that need no calendar of working days. */
type PlainUnit = Exclude<TimeUnit, "workingDays">;

const whole: Readonly<Record<PlainUnit, Counting>> = Object.freeze({
  years: yearsBetween,
  months: monthsBetween,
  days: daysBetween,
});
const begun: Readonly<Record<PlainUnit, Counting>> = Object.freeze({
  years: yearsStarted,
  months: monthsStarted,
  days: daysBetween,
});

/** What is counted, and up to when. */
export interface Counted {
  readonly in: TimeUnit;
  readonly started: boolean;
}

/** The time since a date, as a whole number of units. */
export function since(date: DateInput, { in: unit, started }: Counted, inputs: Pick<Inputs, "asOf" | "calendar">): Num {
  const { asOf } = inputs;
  if (date.on === undefined) return date.na && !date.missing ? noNum(date.na) : between(zero, null, date.na, true);
  if (compareDates(date.on, asOf) >= 0) return known(zero);
  if (unit === "workingDays") return workingDaysSince(date.on, inputs);
  return known(rational((started ? begun : whole)[unit](date.on, asOf)));
}

/** Without a calendar, or in a year that it does not know, any number of the days between may be worked. */
function workingDaysSince(on: CalendarDate, { asOf, calendar }: Pick<Inputs, "asOf" | "calendar">): Num {
  const days = calendar === undefined ? "unknown" : workingDaysBetween(on, asOf, calendar);
  return days === "unknown" ? between(zero, rational(daysBetween(on, asOf)), null, true) : known(rational(days));
}
