/**
 * Values while a plan runs: known, missing or not applicable, and what each may still become.
 *
 * A value that is certainly not applicable has `na` and nothing else. A missing one keeps the numbers, answers or labels
 * still possible, and `na` too where it may yet turn out not to apply. Exact.
 *
 * @module
 */

import type { CalendarDate } from "../../exact/calendarDate.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import { compare, equals, type Rational } from "../../exact/rational.js";
import type { RecordStatus } from "../../vocabulary/ledger.js";
import type { Inapplicability } from "../card/scorecard.js";

/** A quantity. `some` is false where no number is possible; a bound of `null` is infinite. */
export interface Num {
  readonly sort: "number";
  readonly some: boolean;
  readonly least: Rational | null;
  readonly greatest: Rational | null;
  readonly na: Inapplicability | null;
  /** Something that it was made from is missing. */
  readonly missing: boolean;
}

/** A condition: which answers are possible. */
export interface Bool {
  readonly sort: "flag";
  readonly yes: boolean;
  readonly no: boolean;
  readonly na: Inapplicability | null;
  readonly missing: boolean;
}

/** A level: the labels possible. */
export interface Lab {
  readonly sort: "level";
  readonly labels: readonly string[];
  readonly na: Inapplicability | null;
  readonly missing: boolean;
}

/** What an operation gives. */
export type Value = Num | Bool | Lab;

/** A date as read. */
export interface DateInput {
  readonly sort: "date";
  readonly on?: CalendarDate;
  readonly na: Inapplicability | null;
  readonly missing: boolean;
}

/** One entry of a ledger as read. */
export interface Entry {
  readonly status: RecordStatus;
  /** Whether a paper is pointed to; open for an entry that nobody has handed in. */
  readonly evidenced: Bool;
  /** In the order of the ledger's declared fields. */
  readonly fields: readonly Input[];
}

/** A ledger as read; `entries` are those that the ledger's window lets in. */
export interface LedgerInput {
  readonly sort: "ledger";
  readonly entries: readonly Entry[];
  readonly na: Inapplicability | null;
  readonly missing: boolean;
}

/** What was read of a fact. */
export type Input = Value | DateInput | LedgerInput;

/** A known number. */
export const known = (x: Rational): Num => ({
  sort: "number",
  some: true,
  least: x,
  greatest: x,
  na: null,
  missing: false,
});

/** A number between bounds. */
export const between = (
  least: Rational | null,
  greatest: Rational | null,
  na: Inapplicability | null,
  missing: boolean,
): Num => ({
  sort: "number",
  some: true,
  least,
  greatest,
  na,
  missing,
});

/** Certainly not applicable. */
export const noNum = (na: Inapplicability): Num => ({
  sort: "number",
  some: false,
  least: null,
  greatest: null,
  na,
  missing: false,
});

/** A condition decided. */
export const decided = (yes: boolean): Bool => ({ sort: "flag", yes, no: !yes, na: null, missing: false });

/** Whether an entry under appeal counts: both stay possible, but nothing is missing. */
export const contested: Bool = Object.freeze({ sort: "flag", yes: true, no: true, na: null, missing: false });

/** A condition of which nothing is known. */
export const undecided: Bool = Object.freeze({ sort: "flag", yes: true, no: true, na: null, missing: true });

/** A condition certainly not applicable. */
export const noBool = (na: Inapplicability): Bool => ({ sort: "flag", yes: false, no: false, na, missing: false });

/** A label. */
export const labelled = (label: string): Lab => ({ sort: "level", labels: [label], na: null, missing: false });

/** A level certainly not applicable. */
export const noLab = (na: Inapplicability): Lab => ({ sort: "level", labels: [], na, missing: false });

/** Whether the value is certainly not applicable. */
export function isNotApplicable(value: Value): boolean {
  if (value.sort === "number") return !value.some;
  return value.sort === "flag" ? !value.yes && !value.no : value.labels.length === 0;
}

/** The one number that it is, if it is one. */
export function settledNumber(value: Num): Rational | null {
  return value.some &&
    value.na === null &&
    value.least !== null &&
    value.greatest !== null &&
    equals(value.least, value.greatest)
    ? value.least
    : null;
}

/** Whether the condition is certainly true. */
export const surely = (value: Bool): boolean => value.yes && !value.no && value.na === null;

/** Whether more than one answer is possible. */
export const isOpen = (value: Bool): boolean => Number(value.yes) + Number(value.no) + Number(value.na !== null) > 1;

/** The lower of two lower bounds. */
export const lowerBound = (a: Rational | null, b: Rational | null): Rational | null =>
  a === null || b === null ? null : compare(a, b) <= 0 ? a : b;

/** The higher of two upper bounds. */
export const upperBound = (a: Rational | null, b: Rational | null): Rational | null =>
  a === null || b === null ? null : compare(a, b) >= 0 ? a : b;

/** Either of two numbers: every possibility of both. What certainly does not apply is not missing. */
export function eitherNum(a: Num, b: Num, missing: boolean): Num {
  const na = a.na ?? b.na;
  if (!a.some) return { ...b, na, missing: b.some && missing };
  if (!b.some) return { ...a, na, missing };
  return between(lowerBound(a.least, b.least), upperBound(a.greatest, b.greatest), na, missing);
}

/** {@link eitherNum} of two values of one sort. */
export function either(a: Value, b: Value, missing: boolean): Value {
  const na = a.na ?? b.na;
  if (a.sort === "number" && b.sort === "number") return eitherNum(a, b, missing);
  if (a.sort === "flag" && b.sort === "flag") {
    const joined: Bool = { sort: "flag", yes: a.yes || b.yes, no: a.no || b.no, na, missing };
    return { ...joined, missing: missing && isOpen(joined) };
  }
  if (a.sort === "level" && b.sort === "level") {
    const labels = [...new Set([...a.labels, ...b.labels])];
    return { sort: "level", labels, na, missing: missing && labels.length > 0 };
  }
  throw new PreconditionError("plan.sortsMixed", [a.sort, b.sort]);
}

/** Whether more than one thing may be true of a value. */
export function isOpenValue(value: Value): boolean {
  if (value.sort === "flag") return isOpen(value);
  if (value.sort === "number") return value.some && settledNumber(value) === null;
  return value.labels.length + (value.na === null ? 0 : 1) > 1;
}

/** What two values, both of which contain the truth, leave possible together; the state is that of the first. */
export function both(a: Value, b: Value): Value {
  const na = b.na === null ? null : a.na;
  if (a.sort === "number" && b.sort === "number") {
    if (!b.some) return { ...a, some: false, least: null, greatest: null, na, missing: false };
    const least = a.least === null ? b.least : b.least === null || compare(a.least, b.least) >= 0 ? a.least : b.least;
    const greatest =
      a.greatest === null
        ? b.greatest
        : b.greatest === null || compare(a.greatest, b.greatest) <= 0
          ? a.greatest
          : b.greatest;
    return { ...a, least, greatest, na };
  }
  if (a.sort === "flag" && b.sort === "flag") {
    const narrowed: Bool = { ...a, yes: a.yes && b.yes, no: a.no && b.no, na };
    return { ...narrowed, missing: isOpen(narrowed) && a.missing };
  }
  if (a.sort === "level" && b.sort === "level")
    return { ...a, labels: a.labels.filter((label) => b.labels.includes(label)), na };
  throw new PreconditionError("plan.sortsMixed", [a.sort, b.sort]);
}
