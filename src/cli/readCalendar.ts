/**
 * Reads a calendar of working days from outside.
 *
 * @module
 */
import { isCalendarDate } from "../exact/calendarDate.js";
import { type CompiledCalendar, compileCalendar } from "../exact/workingDays.js";
import { arrange } from "../ruleset/arrange.js";
import { own } from "../ruleset/own.js";
import { calendarSchema } from "../ruleset/schema/calendar.js";
import { read } from "../ruleset/schema/read.js";
import type { Issue, Outcome } from "../vocabulary/issue.js";

/** Issue codes: those of its structure, `calendar.outside`, `calendar.contradiction`. */
export function readCalendar(value: unknown): Outcome<CompiledCalendar> {
  const reading = read(calendarSchema, value);
  const issues = [...(reading.ok ? [] : reading.issues), ...dayIssues(value)];
  return reading.ok && issues.length === 0
    ? { ok: true, value: compileCalendar(reading.value) }
    : { ok: false, issues: arrange(value, issues) };
}

/** Days in years that the calendar does not list, and days that are both off and worked. */
function dayIssues(calendar: unknown): readonly Issue[] {
  const years = own(calendar, "years");
  // While the years themselves cannot be read, nothing is known to lie outside of them.
  const known = Array.isArray(years) && years.every((year) => typeof year === "number") ? years : undefined;
  const off = new Set(listed(calendar, "off"));
  return (["off", "work"] as const).flatMap((list) =>
    listed(calendar, list).flatMap((got, index): readonly Issue[] => {
      if (!isCalendarDate(got)) return [];
      const path = [list, index];
      const isOutside = known?.includes(Number(got.slice(0, 4))) === false;
      return [
        ...(isOutside ? [{ code: "calendar.outside", path, values: { got, years: known } }] : []),
        ...(list === "work" && off.has(got) ? [{ code: "calendar.contradiction", path, values: { got } }] : []),
      ];
    }),
  );
}

function listed(value: unknown, key: string): readonly unknown[] {
  const held = own(value, key);
  return Array.isArray(held) ? held : [];
}
