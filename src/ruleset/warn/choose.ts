/**
 * Choosing by conditions and by labels: where a test has one answer while a fact is missing and another once it is known, so
 * has the choice.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Option, Options } from "./options.js";
import { type Absence, type Found, type Shift, throughTests } from "./shift.js";
import type { Sort } from "./sort.js";

/** Something that can be chosen. */
export type Choosable<S> = Found<S> & { readonly na: Absence };

/** The branch of the first test that holds, the last branch for none; a test that does not apply makes the choice so. */
export function chooseFirst<V extends Choosable<S>, S>(
  sort: Sort<V, S>,
  tests: readonly Options[],
  branches: readonly V[],
): V {
  const last = tests.findIndex(({ can }) => !can.includes("false"));
  const asked = last < 0 ? tests : tests.slice(0, last + 1);
  const outcome = (index: number, answer: Option): V => {
    if (answer === null) return sort.none;
    const next = index + 1;
    return answer === "true" ? at(branches, index) : whatIsLeft(sort, asked.slice(next), branches.slice(next));
  };
  const shifts = asked.flatMap((test, index) =>
    test.shifts.flatMap(({ is, ...shift }): readonly Shift<S>[] =>
      sort.apart(outcome(index, is.missing), outcome(index, is.known)).map((apart) => ({ ...shift, is: apart })),
    ),
  );
  return withTests(sort, whatIsLeft(sort, asked, branches), asked, shifts);
}

/** What tests leave possible, whatever else is known; what the last of them cannot fail, nothing stands behind. */
function whatIsLeft<V extends Choosable<S>, S>(sort: Sort<V, S>, tests: readonly Options[], branches: readonly V[]): V {
  const isOpen = tests.at(-1)?.can.includes("false") !== false;
  const reached = branches.filter((_, index) =>
    index < tests.length ? at(tests, index).can.includes("true") : index === tests.length && isOpen,
  );
  const [first = "never", ...others] = [...tests, ...reached].map(({ na }) => na);
  // Only a first test that does not apply says so whatever is known.
  const isCertain = tests.length > 0 && others.every((na) => na === "never");
  const na: Absence = isCertain ? first : [first, ...others].some((one) => one !== "never") ? "ruled" : "never";
  return sort.either(reached, na);
}

/** The branch of a label. */
export function chooseLabel<V extends Choosable<S>, S>(
  sort: Sort<V, S>,
  of: Options,
  branchOf: (label: string) => V,
): V {
  const outcome = (option: Option): V => (option === null ? sort.none : branchOf(option));
  const shifts = of.shifts.flatMap(({ is, ...shift }): readonly Shift<S>[] =>
    sort.apart(outcome(is.missing), outcome(is.known)).map((apart) => ({ ...shift, is: apart })),
  );
  const branches = of.can.map(branchOf);
  const na = branches.every((branch) => branch.na === "never") ? of.na : "ruled";
  return withTests(sort, sort.either(branches, na), [of], shifts);
}

/** With what its tests read, and what they shift. */
export function withTests<V extends Choosable<S>, S>(
  sort: Sort<V, S>,
  chosen: V,
  tests: readonly Found<unknown>[],
  shifts: readonly Shift<S>[],
): V {
  return sort.tidy({ ...chosen, ...throughTests(tests, [chosen]), shifts: [...chosen.shifts, ...shifts] });
}
