/**
 * All operands of a fold but one: what is told of them is found once, so that every operand can be held against its others.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Interval } from "../check/interval.js";
import { hull, signOf } from "./bounds.js";
import { type Fold, hullOf, isSure, mayBeLight, type Present, quotientsOf } from "./foldBounds.js";

/** What is told of them. */
export interface Others {
  /** How many there are, and how many of them are always taken in. */
  readonly count: number;
  readonly sure: number;
  /** Whether all that is always taken in may weigh nothing, and something that weighs nothing may be taken in. */
  readonly mayWeighNothing: boolean;
  /** From their least to their greatest. */
  readonly hull: Interval;
  /** The same of their points by full marks, if none of these are 0. */
  readonly quotients: Interval | undefined;
  readonly areNeverNegative: boolean;
}

/** What is told of the others, by the index of an operand. An operand that stands for entries is among its own others. */
export function othersIn({ entries }: Fold, present: readonly Present[]): (index: number) => Others {
  const isRepeated = entries !== undefined;
  const count = (test: (operand: Present) => boolean): ((index: number) => number) => {
    const all = present.filter(test).length;
    return (index) => (!isRepeated && test(at(present, index)) ? all - 1 : all);
  };
  const isAlways = (operand: Present): boolean => !isRepeated && isSure(operand);
  const [any, sure] = [count(() => true), count(isAlways)];
  const [heavy, light] = [count((operand) => isAlways(operand) && !mayBeLight(operand)), count(mayBeLight)];
  const negative = count(({ bounds }) => signOf(bounds) <= 0);
  const ofBounds = hullsOfOthers(
    present.map(({ bounds }) => bounds),
    isRepeated,
  );
  const quotients = quotientsOf(present);
  const ofQuotients = quotients && hullsOfOthers(quotients, isRepeated);
  return (index) => ({
    count: any(index),
    sure: sure(index),
    mayWeighNothing: heavy(index) === 0 && light(index) > 0,
    hull: ofBounds(index),
    quotients: ofQuotients?.(index),
    areNeverNegative: negative(index) === 0,
  });
}

/** From the least to the greatest of all but one. */
function hullsOfOthers(list: readonly Interval[], isRepeated: boolean): (index: number) => Interval {
  if (isRepeated) return () => hullOf(list);
  const before = hullsBefore(list);
  const after = hullsBefore(list.toReversed()).toReversed();
  return (index) => hullOf([...at(before, index), ...at(after, index)]);
}

/** For each of a list, the hull of those before it; none for the first. */
function hullsBefore(list: readonly Interval[]): readonly (readonly Interval[])[] {
  let all: readonly Interval[] = [];
  return list.map((one) => {
    const before = all;
    all = [before.reduce(hull, one)];
    return before;
  });
}
