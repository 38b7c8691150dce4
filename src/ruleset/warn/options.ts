/**
 * Conditions and levels as the analysis sees them: the answers that are possible, and what leaving a fact out makes of them.
 *
 * @module
 */
import { type Absence, type Answer, type Found, nothing, type Shift, type Shown, together } from "./shift.js";

/** An answer: `"true"`, `"false"` or a label; `null` if it does not apply. */
export type Option = string | null;

/** One answer while a fact is missing, another one once it is known. */
export interface OptionShift {
  readonly missing: Option;
  readonly known: Option;
}

/** A condition or a level. */
export interface Options extends Found<OptionShift> {
  /** Answers that it may have, missing or known, but for `null`. */
  readonly can: readonly string[];
  readonly na: Absence;
}

/** Answers that nothing shifts. */
export const optionsOf = (can: readonly string[], na: Absence = "never", facts = nothing): Options => ({
  can,
  na,
  facts,
  shifts: [],
  hides: [],
});

/** What never applies. */
export const noOption: Options = Object.freeze(optionsOf([], "ruled"));

/** Always this answer. */
export const stated = (is: boolean): Options => optionsOf([String(is)]);

/** True and false. */
export const answers: readonly string[] = Object.freeze(["true", "false"]);

/** Every answer, `null` among them where it may not apply. */
export const everyOption = ({ can, na }: Options): readonly Option[] => (na === "never" ? can : [...can, null]);

/** One of these; `na` is whether none of them may apply. */
export const eitherOption = (list: readonly Options[], na: Absence): Options =>
  tidyOption({
    can: [...new Set(list.flatMap(({ can }) => can))],
    na,
    ...together(list),
    shifts: list.flatMap(({ shifts }) => shifts),
  });

/** How two lie apart, the first of them while something is missing. */
export const optionsApart = (missing: Options, known: Options): readonly OptionShift[] =>
  pairsOf(everyOption(missing), everyOption(known));

/** Every answer while something is missing with every other one once it is known. */
export const pairsOf = (missing: readonly Option[], known: readonly Option[]): readonly OptionShift[] =>
  missing.flatMap((a) => known.flatMap((b) => (a === b ? [] : [{ missing: a, known: b }])));

/** The shifts of an answer that gives `missing` where `known` would be; each with what would be known. */
export const optionShiftsBy = (by: Answer, missing: Options, known: Options): readonly Shift<OptionShift>[] =>
  optionsApart(missing, known).map((is) => ({ by, worst: shownOption(is.known), is }));

/** An answer as an issue shows it. */
export const shownOption = (option: Option): Shown =>
  option === null ? "notApplicable" : answers.includes(option) ? option === "true" : option;

/** What a function makes of the answers of one. */
export function image(of: Options, f: (option: Option) => Option): Options {
  const made = everyOption(of).map((option) => [option, f(option)] as const);
  const isRuled = made.some(([from, to]) => to === null && from !== null);
  const can = [...new Set(made.flatMap(([, to]) => (to === null ? [] : [to])))];
  const na = isRuled ? "ruled" : made.some(([, to]) => to === null) ? of.na : "never";
  return decided({ ...of, can, na, shifts: of.shifts.flatMap((shift) => moved(shift, f)) });
}

/** What a function makes of the answers of two. */
export function imageOfTwo(a: Options, b: Options, f: (a: Option, b: Option) => Option): Options {
  const made = new Set(everyOption(a).flatMap((x) => everyOption(b).map((y) => f(x, y))));
  return decided({
    can: [...made].filter((option) => option !== null),
    na: made.has(null) ? "ruled" : "never",
    ...together([a, b]),
    shifts: [
      ...a.shifts.flatMap((shift) => everyOption(b).flatMap((y) => moved(shift, (x) => f(x, y)))),
      ...b.shifts.flatMap((shift) => everyOption(a).flatMap((x) => moved(shift, (y) => f(x, y)))),
    ],
  });
}

/** What is decided is not missing, whatever it read. */
export function decided(of: Options): Options {
  const isOpen = everyOption(of).length > 1;
  return tidyOption({ ...of, facts: isOpen ? of.facts : nothing });
}

const moved = (
  { is: { missing, known }, ...shift }: Shift<OptionShift>,
  f: (option: Option) => Option,
): readonly Shift<OptionShift>[] => {
  const is = { missing: f(missing), known: f(known) };
  return is.missing === is.known ? [] : [{ ...shift, is }];
};

/** The same with each shift once. */
export function tidyOption(of: Options): Options {
  if (of.shifts.length < 2) return of;
  const met = new Map<Answer, Set<string>>();
  const shifts = of.shifts.filter(({ by, is }) => {
    const known = met.get(by) ?? new Set<string>();
    met.set(by, known);
    const key = JSON.stringify([is.missing, is.known]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return { ...of, shifts };
}
