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
  for (const [i, test] of tests.entries()) {
    if (test.yes) open.push(branch(i));
    na = na ?? test.na;
    if (!test.no) return merged(open, na, branch(tests.length));
  }
  open.push(branch(tests.length));
  return merged(open, na, at(open, 0));
}

/** The branches of the labels that are possible. */
export function chooseLabel(level: Lab, branch: (label: string) => Value, like: Value): Value {
  return merged(level.labels.map(branch), level.na, like);
}

/** Every branch still open, and "not applicable" where a test may be. `like` gives the sort when no branch is left. */
function merged(open: readonly Value[], na: Inapplicability | null, like: Value): Value {
  const head = open[0];
  if (head === undefined) return inapplicable(like, na);
  if (open.length === 1 && na === null) return head;
  const all = open.slice(1).reduce((a, b) => either(a, b, true), head);
  return { ...all, na: all.na ?? na, missing: true };
}

/** The value, certainly not applicable. */
function inapplicable(like: Value, na: Inapplicability | null): Value {
  if (like.sort === "number") return { sort: "number", some: false, least: null, greatest: null, na, missing: false };
  return { sort: "level", labels: [], na, missing: false };
}

/** Replaces the states for which the rule has an answer. */
export function givenOf(value: Value, missing: Value | undefined, notApplicable: Value | undefined): Value {
  if (isNotApplicable(value)) return notApplicable ?? value;
  if (isMissing(value)) {
    if (missing) return missing;
    if (notApplicable && value.na) return either({ ...value, na: null }, notApplicable, true);
  }
  return value;
}

/** The value and every replacement that the rule has for it: what it may be over all assessments. */
export function givenAny(value: Value, missing: Value | undefined, notApplicable: Value | undefined): Value {
  const own = notApplicable === undefined ? value : { ...value, na: null };
  const possible = [
    ...(isNotApplicable(value) && notApplicable ? [] : [own]),
    ...[missing, notApplicable].filter((one) => one !== undefined),
  ];
  return possible.reduce((a, b) => either(a, b, true));
}

/** A quantity or level that read something missing; a condition with more than one answer left. */
export const isMissing = (value: Value): boolean => (value.sort === "flag" ? isOpen(value) : value.missing);
