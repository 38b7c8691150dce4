/**
 * What leaving a fact out makes of a value: the language in which everything here speaks of two answers to the same assessment,
 * one while a fact is missing and one for each value that it may turn out to have.
 *
 * Where no rule answers for what is missing, the answer while it is missing contains all the others. Where a rule does, the
 * two can lie apart: that is a shift.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";

/** A value as an issue shows it. */
export type Shown = string | boolean | { readonly least?: string; readonly greatest?: string };

/** A rule that answers for what is missing. */
export interface Answer {
  /** Where it does. */
  readonly path: Path;
  /** Facts for which it may answer. */
  readonly facts: readonly string[];
  /** What it answers. */
  readonly instead: Shown;
}

/** How two answers lie apart, and because of whom. */
export interface Shift<T> {
  readonly by: Answer;
  /** The worst that would be known where the rule answers; absent where that has no end, or is not told. */
  readonly worst?: Shown | undefined;
  readonly is: T;
}

/** The same where nobody knows which of the known values is the worst. */
export const untold = <T>({ by, is }: Shift<T>): Shift<T> => ({ by, is });

/** What is told of every value. */
export interface Found<T> {
  /** Facts because of which it may be missing. */
  readonly facts: ReadonlySet<string>;
  readonly shifts: readonly Shift<T>[];
  /** Answers because of which it may be there while their fact is missing, and missing once that is known. */
  readonly hides: readonly Answer[];
}

/** Whether a value may not apply: never; only because a fact is said not to; or because a rule has it so. */
export type Absence = "never" | "said" | "ruled";

const absences: readonly Absence[] = Object.freeze(["never", "said", "ruled"]);

/** The strongest of these. */
export const anyAbsence = (list: readonly Absence[]): Absence =>
  list.reduce((a, b) => (absences.indexOf(b) > absences.indexOf(a) ? b : a), "never");

/** All that is told of several values but how they lie apart. */
export function together(
  values: readonly Pick<Found<unknown>, "facts" | "hides">[],
): Pick<Found<unknown>, "facts" | "hides"> {
  return { facts: union(values.map(({ facts }) => facts)), hides: once(values.flatMap(({ hides }) => hides)) };
}

/** The same where some of the values are tests: what shifts those may be all that gives a number, or keeps one out. */
export function throughTests(
  tests: readonly Found<unknown>[],
  chosen: readonly Found<unknown>[] = [],
): Pick<Found<unknown>, "facts" | "hides"> {
  const { facts, hides } = together([...chosen, ...tests]);
  return { facts, hides: once([...hides, ...answersIn(tests)]) };
}

/** The answers that shift any of these values. */
export const answersIn = (values: readonly Found<unknown>[]): readonly Answer[] =>
  once(values.flatMap(({ shifts }) => shifts.map(({ by }) => by)));

const once = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)]);

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const filled = sets.filter(({ size }) => size > 0);
  const [first = nothing, ...others] = filled;
  return others.length === 0 ? first : new Set(filled.flatMap((set) => [...set]));
};

/** No facts at all. */
export const nothing: ReadonlySet<string> = Object.freeze(new Set<string>());
