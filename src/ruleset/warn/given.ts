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
  shownNum,
  tidyNum,
} from "./num.js";
import { decided, everyOption, type Option, type OptionShift, type Options, shownOption } from "./options.js";
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
  const parts = [of, ...(missing ? [missing.value] : []), ...(notApplicable ? [notApplicable] : [])];
  const na = anyAbsence([
    ...(notApplicable === undefined ? [of.na] : [notApplicable.na]),
    ...(missing ? [missing.value.na] : []),
  ]);
  const read = missing === undefined ? parts : parts.slice(1);
  return tidyNum({
    ...eitherNum(parts, na),
    ...together(read),
    hides: together(parts).hides,
    shifts: [...shifts, ...parts.slice(1).flatMap((part) => part.shifts)],
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
  const apart = is.kind === "onlyMissing" ? numsApart(of, other) : numsApart(other, of);
  return apart.map((one) => ({ ...shift, is: one }));
}

/** A condition or a level with replacements. */
export function givenOption(of: Options, { missing, notApplicable }: Replacements<Options>): Options {
  const other = notApplicable === undefined ? [null] : everyOption(notApplicable);
  const known = (option: Option): readonly Option[] => (option === null ? other : [option]);
  const asked = missing === undefined ? [] : everyOption(missing.value);
  const ruled = of.na === "ruled" ? other : [];
  const answer = missing && answerOf(missing.path, of.facts, shownOptions(asked));
  const begun: readonly Shift<OptionShift>[] =
    answer === undefined
      ? []
      : asked.flatMap((a) =>
          [...of.can, ...ruled].flatMap((b) => shiftOf({ by: answer, worst: shownOption(b) }, a, b)),
        );
  const through = of.shifts.flatMap(({ is, ...shift }) =>
    known(is.missing).flatMap((a) =>
      // Once the fact is known, something else may be missing, and this answer be asked.
      [...known(is.known), ...asked].flatMap((b) => shiftOf(shift, a, b)),
    ),
  );
  const parts = [of, ...(missing ? [missing.value] : []), ...(notApplicable ? [notApplicable] : [])];
  const every = new Set([...everyOption(of).flatMap(known), ...asked]);
  const read = missing === undefined ? parts : parts.slice(1);
  return decided({
    can: [...every].filter((option) => option !== null),
    na:
      notApplicable === undefined
        ? anyAbsence([of.na, ...(missing === undefined ? [] : [missing.value.na])])
        : every.has(null)
          ? "ruled"
          : "never",
    ...together(read),
    hides: together(parts).hides,
    shifts: [...begun, ...through, ...parts.slice(1).flatMap((part) => part.shifts)],
  });
}

const shiftOf = (
  shift: Pick<Shift<OptionShift>, "by" | "worst">,
  missing: Option,
  known: Option,
): readonly Shift<OptionShift>[] => (missing === known ? [] : [{ ...shift, is: { missing, known } }]);

const shownOptions = (options: readonly Option[]): Shown =>
  options.length === 1 ? shownOption(at(options, 0)) : options.map(shownOption).join(" / ");

/** An answer for facts; none where nobody could leave anything out. */
export function answerOf(path: Path, facts: ReadonlySet<string>, instead: Shown): Answer | undefined {
  return facts.size === 0 ? undefined : { path, facts: [...facts].sort(), instead };
}
