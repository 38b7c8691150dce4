/**
 * Prints, as JSON, what the date functions answer in the time zone this process was started in, and what the machine's own
 * local time makes of three days, to prove that the zone is in force.
 */

import { addDays, daysBetween, isCalendarDate, weekday } from "../../../src/exact/calendarDate.js";
import {
  firstDayAfterPeriod,
  firstDayCounted,
  lastDayIncludingStart,
  lastDayOfPeriod,
  monthsAndDaysBetween,
} from "../../../src/exact/period.js";
import { compileCalendar, deadline, isRestDay } from "../../../src/exact/workingDays.js";
import { dates, official } from "./dates.js";

const calendar = compileCalendar(official);
const everyDay = Array.from({ length: 366 * 15 }, (_, n) => addDays("2011-12-20", n));

const answers = {
  zone: {
    january: new Date(2024, 0, 15).getTimezoneOffset(),
    july: new Date(2024, 6, 15).getTimezoneOffset(),
    day30December2011: new Date(2011, 11, 30).getDate(),
  },
  durations: dates.durations.map(({ from, to }) => monthsAndDaysBetween(from, to)),
  thresholds: dates.thresholds.map(({ start, length, unit }) => [
    lastDayOfPeriod(start, length, unit),
    firstDayCounted(start, length, unit),
    firstDayAfterPeriod(start, length, unit),
    lastDayIncludingStart(start, length, unit),
  ]),
  deadlines: dates.deadlines.map(({ start, length, unit }) => deadline(start, length, unit, calendar)),
  days: everyDay.map((day) => [day, isCalendarDate(day), weekday(day), daysBetween("2011-12-20", day)]),
  rest: everyDay.map((day) => isRestDay(day, calendar)),
  ends: ["0001-01-01", "9999-12-31"].map(weekday),
};

process.stdout.write(JSON.stringify(answers));
