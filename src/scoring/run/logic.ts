/**
 * Conditions: Kleene's logic with "not applicable" as a fourth answer.
 *
 * False decides `all`, true decides `any`; otherwise not applicable, then unknown, then the rest. Nothing is silently skipped.
 *
 * @module
 */
import { compare, isZero, rational } from "../../exact/rational.js";
import type { Status } from "../../ruleset/expression.js";
import type { Relation } from "../plan/op.js";
import { isMissing } from "./choose.js";
import {
  type Bool,
  between,
  decided,
  isNotApplicable,
  isOpen,
  type Lab,
  type Num,
  noBool,
  surely,
  undecided,
  type Value,
} from "./value.js";

/** All of them; true for none. */
export function allOf(operands: readonly Bool[]): Bool {
  const no = operands.some((x) => !x.yes && x.no && x.na === null);
  if (no) return decided(false);
  const mayFail = operands.some((x) => x.no);
  // What certainly does not apply tells why sooner than what may not.
  const na = (operands.find(isNotApplicable) ?? operands.find((x) => x.na !== null))?.na ?? null;
  const yes = operands.every((x) => x.yes);
  return settle({ sort: "flag", yes, no: mayFail, na, missing: operands.some((x) => x.missing) });
}

/** Any of them; false for none. */
export const anyOf = (operands: readonly Bool[]): Bool => notOf(allOf(operands.map(notOf)));

/** The opposite. */
export const notOf = (x: Bool): Bool => ({ ...x, yes: x.no, no: x.yes });

/** A decided condition is not missing, whatever it read. */
export const settle = (x: Bool): Bool => (isOpen(x) ? x : { ...x, missing: false });

/** Compares two quantities; decided as soon as the bounds decide it. */
export function compareNums(a: Num, relation: Relation, b: Num): Bool {
  const absent = !a.some ? a.na : !b.some ? b.na : null;
  if (absent) return noBool(absent);
  const [yes, no] = possible(a, relation, b);
  return settle({ sort: "flag", yes, no, na: a.na ?? b.na, missing: a.missing || b.missing });
}

/** Whether the relation can hold, and whether it can fail. */
export function possible(a: Num, relation: Relation, b: Num): readonly [boolean, boolean] {
  const canReach = a.greatest === null || b.least === null || compare(a.greatest, b.least) >= 0;
  const canExceed = a.greatest === null || b.least === null || compare(a.greatest, b.least) > 0;
  const canFallTo = a.least === null || b.greatest === null || compare(a.least, b.greatest) <= 0;
  const canFallBelow = a.least === null || b.greatest === null || compare(a.least, b.greatest) < 0;
  switch (relation) {
    case "atLeast":
      return [canReach, canFallBelow];
    case "above":
      return [canExceed, canFallTo];
    case "atMost":
      return [canFallTo, canExceed];
    case "below":
      return [canFallBelow, canReach];
    case "equals":
      return [canReach && canFallTo, canExceed || canFallBelow];
  }
}

/** Whether a level is one of these labels. */
export function among(level: Lab, labels: readonly string[]): Bool {
  const yes = level.labels.some((label) => labels.includes(label));
  const no = level.labels.some((label) => !labels.includes(label));
  return settle({ sort: "flag", yes, no, na: level.na, missing: level.missing });
}

/** The state of a value. */
export const statusOf = (value: Value): Status =>
  isNotApplicable(value) ? "notApplicable" : isMissing(value) ? "missing" : "known";

/**
 * Whether a state is this one: true or false. With `anything` what is missing stands for all that it may turn out to be, also
 * not applicable where it `mayNotApply`.
 */
export function stateIs(state: Status, mayNotApply: boolean, is: Status, anything: boolean): Bool {
  if (state !== "missing" || !anything) return decided(state === is);
  return is === "notApplicable" && !mayNotApply ? decided(false) : undecided;
}

/** How many hold; one that does not apply does not. */
export function countHolding(operands: readonly Bool[]): Num {
  const least = operands.filter(surely).length;
  const greatest = operands.filter((x) => x.yes).length;
  return between(
    rational(least),
    rational(greatest),
    null,
    operands.some((x) => x.missing && x.yes !== surely(x)),
  );
}

/** 0 if one of these certainly holds; 0 or as it was if one may. What does not apply stays so. */
export function zeroedBy(value: Num, by: readonly Bool[]): Num {
  if (!value.some || !by.some((x) => x.yes)) return value;
  const zero = rational(0);
  const nothing: Num = { ...value, least: zero, greatest: zero };
  if (by.some(surely)) return { ...nothing, missing: value.missing && value.na !== null };
  return {
    ...value,
    least: value.least !== null && compare(value.least, zero) > 0 ? zero : value.least,
    greatest: value.greatest !== null && compare(value.greatest, zero) < 0 ? zero : value.greatest,
    missing: value.missing || (by.some((x) => x.missing) && !isAlwaysZero(value)),
  };
}

const isAlwaysZero = ({ least, greatest }: Num): boolean =>
  least !== null && greatest !== null && isZero(least) && isZero(greatest);
