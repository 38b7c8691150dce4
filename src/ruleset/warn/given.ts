/**
 * Rules that answer for what is missing or does not apply: where shifts begin.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Path } from "../../vocabulary/issue.js";
import { hull } from "./bounds.js";
import {
  eitherNum,
  type Num,
  type NumShift,
  noNum,
  numShiftsBy,
  numsApart,
  numWithin,
  onceKnown,
  shownNum,
  tidyNum,
} from "./num.js";
import { decided, everyOption, type Option, type Options, pairsOf, shownOption } from "./options.js";
import { type Answer, anyAbsence, type Shift, type Shown, together } from "./shift.js";

/** What stands for a missing value, and where that is said. */
export interface Instead<V> {
  readonly value: V;
  readonly path: Path;
}

/** What stands for what. */
export interface Replacements<V> {
  readonly missing?: Instead<V> | undefined;
  readonly notApplicable?: V | undefined;
}

/** A quantity with replacements. */
export function givenNum(of: Num, { missing, notApplicable }: Replacements<Num>): Num {
  if (missing === undefined && notApplicable === undefined) return of;
  const number: Num = { ...of, na: "never" };
  // What a value that does not apply, because of a rule, is once that is known.
  const ruled = of.na === "ruled" ? [notApplicable ?? noNum] : [];
  const answer = missing && answerOf(missing.path, of.facts, shownNum(missing.value));
  const shifts: readonly Shift<NumShift>[] = [
    ...of.shifts.flatMap((shift) => replacedNum(shift, missing?.value, notApplicable)),
    ...(missing && answer ? [number, ...ruled].flatMap((known) => numShiftsBy(answer, missing.value, known)) : []),
    // An answer inside may keep this one from being asked, which it is once the fact is known.
    ...(missing ? of.hides.flatMap((by) => numShiftsBy(by, number, missing.value)) : []),
  ];
  const inside = [...(missing ? [missing.value] : []), ...(notApplicable ? [notApplicable] : [])];
  const na = anyAbsence([...(notApplicable ? [] : [of.na]), ...inside.map((one) => one.na)]);
  return tidyNum({
    ...eitherNum([of, ...inside], na),
    ...together(missing === undefined ? [of, ...inside] : inside),
    hides: together([of, ...inside]).hides,
    shifts: [...shifts, ...inside.flatMap((one) => one.shifts)],
  });
}

/** A shift of a quantity whose replacements may come in for either answer. */
function replacedNum(
  shift: Shift<NumShift>,
  missing: Num | undefined,
  notApplicable: Num | undefined,
): readonly Shift<NumShift>[] {
  const { is } = shift;
  if (is.kind === "below" || is.kind === "above") return [shift];
  const of = numWithin(missing?.bounds === undefined ? is.of : hull(is.of, missing.bounds), missing?.na);
  const other = notApplicable ?? noNum;
  return is.kind === "onlyMissing"
    ? numsApart(of, other).map((one) => ({ ...shift, is: one }))
    : numsApart(other, of).map((one) => onceKnown(shift, one));
}

/** A condition or a level with replacements. */
export function givenOption(of: Options, { missing, notApplicable }: Replacements<Options>): Options {
  const replaced = (option: Option): readonly Option[] =>
    option !== null || notApplicable === undefined ? [option] : everyOption(notApplicable);
  const asked = missing === undefined ? [] : everyOption(missing.value);
  const answer = missing && answerOf(missing.path, of.facts, shownOptions(asked));
  // What a value that does not apply, because of a rule, is once that is known.
  const known = [...of.can, ...(of.na === "ruled" ? replaced(null) : [])];
  const begun =
    answer === undefined ? [] : pairsOf(asked, known).map((is) => ({ by: answer, worst: shownOption(is.known), is }));
  const through = of.shifts.flatMap(({ is, ...shift }) =>
    // Once the fact is known, something else may be missing, and this answer be asked.
    pairsOf(replaced(is.missing), [...replaced(is.known), ...asked]).map((one) => ({ ...shift, is: one })),
  );
  const inside = [...(missing ? [missing.value] : []), ...(notApplicable ? [notApplicable] : [])];
  const every = new Set([...everyOption(of).flatMap(replaced), ...asked]);
  return decided({
    can: [...every].filter((option) => option !== null),
    na: every.has(null) ? anyAbsence([of.na, ...inside.map(({ na }) => na)]) : "never",
    ...together(missing === undefined ? [of, ...inside] : inside),
    hides: together([of, ...inside]).hides,
    shifts: [...begun, ...through, ...inside.flatMap(({ shifts }) => shifts)],
  });
}

const shownOptions = (options: readonly Option[]): Shown =>
  options.length === 1 ? shownOption(at(options, 0)) : options.map(shownOption).join(" / ");

/** An answer for facts; none where nobody could leave anything out. */
export function answerOf(path: Path, facts: ReadonlySet<string>, instead: Shown): Answer | undefined {
  return facts.size === 0 ? undefined : { path, facts: [...facts].sort(), instead };
}
