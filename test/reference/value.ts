/**
 * Values and what they may still become: numbers in an interval, sets of answers, sets of labels; each may be not applicable.
 *
 * `missing` says that a part which was read is missing. What certainly does not apply is never missing, and an answer that
 * is decided is not missing either: nothing is left to learn of it.
 *
 * @module
 */
import { type Fraction, fraction } from "./fraction.js";
import { compareLimits, highest, isBound, type Limit, lowest } from "./limit.js";

/** What a number may still be. `null` is no bound. */
export interface RefNumber {
  /** A number is possible. */
  readonly some: boolean;
  readonly least: Fraction | null;
  readonly greatest: Fraction | null;
  /** It may turn out not to apply. */
  readonly na: boolean;
  readonly missing: boolean;
}

/** What a label may still be. */
export interface RefLabel {
  readonly labels: readonly string[];
  readonly na: boolean;
  readonly missing: boolean;
}

/** What an answer may still be. */
export interface Answer {
  readonly yes: boolean;
  readonly no: boolean;
  readonly na: boolean;
  readonly missing: boolean;
}

/** The three states of a value. */
export type State = "known" | "missing" | "notApplicable";

export const notApplicable: RefNumber = { some: false, least: null, greatest: null, na: true, missing: false };
export const noLabel: RefLabel = { labels: [], na: true, missing: false };

/** A number between two ends. */
export function between(least: Limit, greatest: Limit, missing = false, na = false): RefNumber {
  if (compareLimits(least, greatest) > 0) throw new Error("an interval with crossed ends");
  const end = (limit: Limit): Fraction | null => (isBound(limit) ? limit : null);
  return { some: true, least: end(least), greatest: end(greatest), na, missing };
}
export const exactly = (x: Fraction): RefNumber => between(x, x);
export const whole = (x: number): RefNumber => exactly(fraction(BigInt(x)));

export const lower = ({ least }: RefNumber): Limit => least ?? "below";
export const upper = ({ greatest }: RefNumber): Limit => greatest ?? "above";
export const isSettled = (x: RefNumber): boolean => x.some && !x.na && compareLimits(lower(x), upper(x)) === 0;

/** Any of these numbers. */
export function anyNumber(values: readonly RefNumber[], na = false, missing = false): RefNumber {
  const some = values.filter((value) => value.some);
  if (some.length === 0) return notApplicable;
  const mayNotApply = na || values.some((value) => value.na);
  const reads = missing || values.some((value) => value.missing);
  return between(lowest(some.map(lower)), highest(some.map(upper)), reads, mayNotApply);
}

/** Any of these labels. */
export function anyLabel(values: readonly RefLabel[], na = false, missing = false): RefLabel {
  const labels = [...new Set(values.flatMap((value) => value.labels))];
  if (labels.length === 0) return noLabel;
  return {
    labels,
    na: na || values.some((value) => value.na),
    missing: missing || values.some((value) => value.missing),
  };
}

/** An answer; one that is decided is not missing. */
export function answer(yes: boolean, no: boolean, na = false, missing = false): Answer {
  const open = Number(yes) + Number(no) + Number(na) > 1;
  return { yes, no, na, missing: open && missing };
}
export const always = answer(true, false);

/** The state as it stands; what may turn out not to apply, but is missing now, is missing. */
export function stateOf(value: RefNumber | RefLabel): State {
  const possible = "some" in value ? value.some : value.labels.length > 0;
  return !possible ? "notApplicable" : value.missing ? "missing" : "known";
}
