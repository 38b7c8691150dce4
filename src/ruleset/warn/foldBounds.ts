/**
 * Folds: their operands, and where their result lies.
 *
 * @module
 */
import { isZero, type Rational, rational, zero } from "../../exact/rational.js";
import type { Interval } from "../check/interval.js";
import {
  anything,
  atZero,
  exactly,
  fromZero,
  greater,
  hull,
  isExactly,
  lesser,
  mayBe,
  over,
  plus,
  signOf,
  times,
} from "./bounds.js";
import type { Num } from "./num.js";
import type { Options } from "./options.js";

/** One operand. */
export interface Operand {
  readonly each: Num;
  /** Never negative; 1 if absent. */
  readonly weight?: Num | undefined;
  readonly counts?: Options | undefined;
  /** Its full marks, for shares and for all or nothing. */
  readonly full?: Rational | undefined;
}

/** An operand that may be there: it can have a number. */
export interface Present extends Operand {
  readonly bounds: Interval;
}

/** How operands become one. */
export interface Fold {
  readonly how: "sum" | "mean" | "least" | "greatest" | "share" | "all";
  readonly operands: readonly Operand[];
  /** Full marks of the whole, for shares and for all or nothing. */
  readonly full?: Rational | undefined;
  /** How many operands must be left for it to be more than `empty`; 1 if absent. */
  readonly needed?: number | undefined;
  /** The one operand stands for any number of entries, at most so many where that is declared. */
  readonly entries?: { readonly most?: number | undefined } | undefined;
  readonly empty?: Num | undefined;
  readonly weightless?: Num | undefined;
}

/** Operands that can be taken in. */
export const presentIn = (operands: readonly Operand[]): readonly Present[] =>
  operands.flatMap((operand) => {
    const { bounds } = operand.each;
    return bounds === undefined || operand.counts?.can.includes("true") === false ? [] : [{ ...operand, bounds }];
  });

/** Whether an operand is always taken in. */
export const isSure = ({ each, weight, counts }: Operand): boolean =>
  each.na === "never" &&
  (weight === undefined || weight.na === "never") &&
  (counts === undefined || (counts.na === "never" && !counts.can.includes("false")));

/** Whether an operand may weigh nothing. */
export const mayBeLight = ({ weight, full }: Operand): boolean =>
  full === undefined ? weight?.bounds !== undefined && mayBe(weight.bounds, zero) : isZero(full);

/** Whether an operand weighs nothing, whatever is known. */
export const isLight = ({ weight, full }: Operand): boolean =>
  full === undefined ? weight?.bounds !== undefined && isExactly(weight.bounds, zero) : isZero(full);

/** Where the fold of these lies, at least one of which is taken in. */
export function foldBounds(fold: Fold, present: readonly Present[]): Interval {
  const sure = fold.entries === undefined ? present.filter(isSure) : [];
  const perhaps = present.filter((operand) => !sure.includes(operand));
  const of = (list: readonly Present[]): readonly Interval[] => list.map(({ bounds }) => bounds);
  switch (fold.how) {
    case "sum":
      return [...of(sure), ...of(perhaps).map((bounds) => repeated(fold, hull(bounds, atZero)))].reduce(plus, atZero);
    case "least":
    case "greatest":
      return extreme(fold.how === "least" ? lesser : greater, of(sure), of(perhaps));
    case "mean":
      return hullOf(of(present));
    case "share":
      return shareOf(present, fold.full ?? zero);
    case "all":
      return hull(atZero, exactly(fold.full ?? zero));
  }
}

/** As often as the one operand may stand for an entry. */
function repeated({ entries }: Fold, bounds: Interval): Interval {
  if (entries === undefined) return bounds;
  return times(bounds, entries.most === undefined ? fromZero : exactly(rational(entries.most)));
}

function extreme(
  pick: (a: Interval, b: Interval) => Interval,
  [first, ...others]: readonly Interval[],
  perhaps: readonly Interval[],
): Interval {
  if (first === undefined) return hullOf(perhaps);
  const sure = others.reduce(pick, first);
  return perhaps.reduce((all, one) => hull(all, pick(sure, one)), sure);
}

/** A share is a mean of quotients. */
function shareOf(present: readonly Present[], full: Rational): Interval {
  const quotients = quotientsOf(present);
  if (quotients !== undefined) return times(hullOf(quotients), exactly(full));
  return present.every(({ bounds }) => signOf(bounds) > 0) ? fromZero : anything;
}

/** Points by full marks, if none of these are 0. */
export function quotientsOf(present: readonly Present[]): readonly Interval[] | undefined {
  const quotients = present.flatMap(({ bounds, full = zero }) => over(bounds, exactly(full)) ?? []);
  return quotients.length === present.length ? quotients : undefined;
}

/** Everything from the least to the greatest of these. */
export const hullOf = ([first = anything, ...others]: readonly Interval[]): Interval => others.reduce(hull, first);
