/**
 * Choosing: the first test that holds, or a replacement for a value that is missing or does not apply.
 *
 * A test that does not apply decides: the choice does not apply. An undecided test leaves every later branch open.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Inapplicability } from "../card/scorecard.js";
import { type Bool, either, isNotApplicable, isOpen, type Lab, type Value } from "./value.js";

/** The branch of the first test that holds; the last branch is for none. */
export function chooseFirst(tests: readonly Bool[], branch: (index: number) => Value): Value {
  const open: Value[] = [];
  let na: Inapplicability | null = null;
  let missing = false;
  for (const [i, test] of tests.entries()) {
    if (test.yes) open.push(branch(i));
    na = na ?? test.na;
    missing = missing || test.missing;
    if (!test.no) return merged(open, na, missing, branch(tests.length));
  }
  open.push(branch(tests.length));
  return merged(open, na, missing, at(open, 0));
}

/** The branches of the labels that are possible. `like` is any branch: it gives the sort. */
export function chooseLabel(level: Lab, branch: (label: string) => Value, like: Value): Value {
  return merged(level.labels.map(branch), level.na, level.missing, like);
}

/**
 * Every branch still open, and "not applicable" where a test may be: missing if a test or a branch is. `like` gives the sort when no
 * branch is left.
 */
function merged(open: readonly Value[], na: Inapplicability | null, tests: boolean, like: Value): Value {
  const head = open[0];
  if (head === undefined) return inapplicable(like, na);
  if (open.length === 1 && na === null) return head;
  const missing = tests || open.some((branch) => branch.missing);
  const all = open.reduce((a, b) => either(a, b, missing));
  return { ...all, na: all.na ?? na, missing: missing && !isNotApplicable(all) };
}

/** The value, certainly not applicable. */
const inapplicable = ({ sort }: Value, na: Inapplicability | null): Value => ({ ...gone[sort], na });

const gone: Readonly<Record<Value["sort"], Value>> = Object.freeze({
  number: { sort: "number", some: false, least: null, greatest: null, na: null, missing: false },
  flag: { sort: "flag", yes: false, no: false, na: null, missing: false },
  level: { sort: "level", labels: [], na: null, missing: false },
});

/**
 * Replaces the states for which the rule has an answer. With `anything` a missing value stands for all that it may turn out
 * to be, so what the rule makes of it while it is missing is only one possibility more.
 */
export function givenOf(
  value: Value,
  missing: Value | undefined,
  notApplicable: Value | undefined,
  anything: boolean,
): Value {
  if (isNotApplicable(value)) return notApplicable ?? value;
  // An open appeal may leave "not applicable" possible although nothing is missing.
  const own =
    notApplicable && value.na
      ? either({ ...value, na: null }, notApplicable, value.missing || notApplicable.missing)
      : value;
  // A condition that has one answer whether it applies or not is decided.
  const asked = isMissing(value.sort === "flag" ? own : value) ? missing : undefined;
  if (asked && !anything) return asked;
  return asked ? either(own, asked, true) : own;
}

/** A quantity or level that read something missing; a condition with more than one answer left. */
export const isMissing = (value: Value): boolean => (value.sort === "flag" ? isOpen(value) : value.missing);
