/**
 * Rest days, working days and deadlines by an official calendar that is handed in.
 *
 * A rest day is a day the calendar lists as off, or a Saturday or Sunday it does not list as work. A year without an
 * official notice is unknown: no answer ever rests on a guess about it.
 *
 * Units: whole days. Exact, and the same in every time zone.
 *
 * @module
 */

import { at } from "./at.js";
import { type CalendarDate, weekdayOf } from "./calendarDate.js";
import { fromDayNumber, toDayNumber } from "./dayNumber.js";
import { PreconditionError } from "./PreconditionError.js";
import { lastDayOfPeriod, type PeriodUnit } from "./period.js";

/** What official notices say of some years. */
export interface WorkingCalendar {
  readonly id: string;
  /** The years whose notice is in it; each of their days is known. */
  readonly years: readonly number[];
  /** Days off, weekdays or not. */
  readonly off: readonly CalendarDate[];
  /** Saturdays and Sundays that are worked. */
  readonly work: readonly CalendarDate[];
  readonly digest?: string;
}

/**
 * A {@link WorkingCalendar} made ready for look-ups; plain data, its days counted from 1970-01-01.
 * Every function here takes either; whoever asks about many dates compiles once.
 */
export interface CompiledCalendar {
  readonly kind: "compiled";
  readonly id: string;
  readonly digest?: string;
  /** Runs of known years, first to last day, rising. */
  readonly known: readonly { readonly first: number; readonly last: number }[];
  /** Whether a listed day is a rest day. */
  readonly rest: Readonly<Record<number, boolean>>;
}

/** The last day of a period after what rest days do to it, or the first year without notice that the answer needs. */
export type Deadline =
  | {
      readonly kind: "on";
      /** The last day before rest days are looked at. */
      readonly nominal: CalendarDate;
      /** The last day. */
      readonly on: CalendarDate;
      /** Whether the two differ. */
      readonly moved: boolean;
    }
  | {
      readonly kind: "unknown";
      /** Absent where it too would need the unknown year. */
      readonly nominal?: CalendarDate;
      readonly year: number;
    };

/**
 * Checks a calendar and makes it ready for many look-ups.
 *
 * @throws {@link PreconditionError} `calendar.year` for a year that is not whole or not in 1 to 9999, `date.invalid`,
 * `calendar.outside` for a date of another year, `calendar.contradiction` for a date that is both off and work.
 * @example
 * compileCalendar({ id: "demo", years: [2024], off: ["2024-10-01"], work: ["2024-10-12"] }).rest
 * // => { 19997: true, 20008: false }
 */
export function compileCalendar(calendar: WorkingCalendar): CompiledCalendar {
  const years = [...new Set(calendar.years)].sort((a, b) => a - b);
  for (const year of years) {
    if (!Number.isInteger(year) || year < 1 || year > 9999) throw new PreconditionError("calendar.year", year);
  }
  const firsts = years.filter((year) => !years.includes(year - 1)).map((year) => dayOf(year, "01-01"));
  const lasts = years.filter((year) => !years.includes(year + 1)).map((year) => dayOf(year, "12-31"));
  const known = firsts.map((first, i) => ({ first, last: at(lasts, i) }));
  const listed = (dates: readonly CalendarDate[]): readonly number[] =>
    dates.map((date) => {
      const day = toDayNumber(date);
      if (!isKnown(day, known)) throw new PreconditionError("calendar.outside", date);
      return day;
    });
  const off = listed(calendar.off);
  const work = listed(calendar.work);
  const both = work.find((day) => off.includes(day));
  if (both !== undefined) throw new PreconditionError("calendar.contradiction", fromDayNumber(both));
  const marked =
    (isRest: boolean) =>
    (day: number): [number, boolean] => [day, isRest];
  const rest = Object.fromEntries([...off.map(marked(true)), ...work.map(marked(false))]);
  const { id, digest } = calendar;
  return { kind: "compiled", id, known, rest, ...(digest === undefined ? {} : { digest }) };
}

/**
 * Whether `date` is a rest day, or `"unknown"` in a year without notice.
 *
 * @throws {@link PreconditionError} `date.invalid`, and what {@link compileCalendar} throws.
 * @example
 * isRestDay("2024-10-12", { id: "demo", years: [2024], off: ["2024-10-01"], work: ["2024-10-12"] })
 * // => false
 */
export function isRestDay(date: CalendarDate, calendar: WorkingCalendar | CompiledCalendar): boolean | "unknown" {
  return restOn(toDayNumber(date), compiled(calendar)) ?? "unknown";
}

/**
 * The last day of a period that starts on `start`, a day which does not count.
 *
 * Days, months and years are counted by the calendar; a last day that is a rest day moves to the next day that is none
 * (Civil Code, art. 203). Of working days only those are counted, so their last one never moves.
 *
 * @param length - Whole, at least 0.
 * @throws {@link PreconditionError} `date.invalid`, `length.notWhole`, `unit.unknown`, `date.outOfRange`, and what
 * {@link compileCalendar} throws.
 * @example
 * deadline("2024-09-26", 5, "days", { id: "demo", years: [2024], off: ["2024-10-01", "2024-10-02"], work: [] })
 * // => { kind: "on", nominal: "2024-10-01", on: "2024-10-03", moved: true }
 * @example
 * deadline("2024-12-20", 15, "days", { id: "demo", years: [2024], off: [], work: [] })
 * // => { kind: "unknown", nominal: "2025-01-04", year: 2025 }
 */
export function deadline(
  start: CalendarDate,
  length: number,
  unit: PeriodUnit | "workingDays",
  calendar: WorkingCalendar | CompiledCalendar,
): Deadline {
  const ready = compiled(calendar);
  if (unit === "workingDays") return afterWorkingDays(start, length, ready);
  const nominal = lastDayOfPeriod(start, length, unit);
  let day = toDayNumber(nominal);
  let rest = restOn(day, ready);
  while (rest === true) {
    day += 1;
    rest = restOn(day, ready);
  }
  if (rest === undefined) return { kind: "unknown", nominal, year: yearOf(day) };
  const on = fromDayNumber(day);
  return { kind: "on", nominal, on, moved: on !== nominal };
}

/**
 * How many working days after `from` there are up to and including `to`: 0 for the same day, `"unknown"` if a day
 * among them lies in a year without notice.
 *
 * @throws {@link PreconditionError} `date.invalid`, `period.reversed` if `to` is before `from`, and what
 * {@link compileCalendar} throws.
 * @example
 * workingDaysBetween("2024-09-30", "2024-10-04", { id: "demo", years: [2024], off: ["2024-10-01"], work: [] })
 * // => 3
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkingCalendar | CompiledCalendar,
): number | "unknown" {
  const [before, last] = [toDayNumber(from), toDayNumber(to)];
  if (last < before) throw new PreconditionError("period.reversed", { from, to });
  const ready = compiled(calendar);
  let count = 0;
  for (let day = before + 1; day <= last; day += 1) {
    const rest = restOn(day, ready);
    if (rest === undefined) return "unknown";
    if (!rest) count += 1;
  }
  return count;
}

function afterWorkingDays(start: CalendarDate, length: number, calendar: CompiledCalendar): Deadline {
  if (!Number.isSafeInteger(length) || length < 0) throw new PreconditionError("length.notWhole", length);
  let day = toDayNumber(start);
  for (let left = length; left > 0; ) {
    day += 1;
    const rest = restOn(day, calendar);
    if (rest === undefined) return { kind: "unknown", year: yearOf(day) };
    if (!rest) left -= 1;
  }
  const on = fromDayNumber(day);
  return { kind: "on", nominal: on, on, moved: false };
}

function compiled(calendar: WorkingCalendar | CompiledCalendar): CompiledCalendar {
  return "kind" in calendar ? calendar : compileCalendar(calendar);
}

/** Nothing in a year without notice. */
function restOn(day: number, { known, rest }: CompiledCalendar): boolean | undefined {
  return isKnown(day, known) ? (rest[day] ?? weekdayOf(day) > 5) : undefined;
}

const isKnown = (day: number, known: CompiledCalendar["known"]): boolean =>
  known.some(({ first, last }) => first <= day && day <= last);

const dayOf = (year: number, monthAndDay: string): number =>
  toDayNumber(`${String(year).padStart(4, "0")}-${monthAndDay}`);
const yearOf = (day: number): number => Number(fromDayNumber(day).slice(0, 4));
