/**
 * What a fold becomes by one operand more.
 *
 * @module
 */
import type { Interval } from "../check/interval.js";
import { anything, atZero, isBelow, signOf } from "./bounds.js";
import { type Fold, foldBounds, hullOf, isSure, mayBeLight, type Present, quotientsOf } from "./foldBounds.js";
import { boundsApart, type NumShift, noNum, numsApart, numWithin } from "./num.js";

/** How the fold lies while the operand is taken in, against the fold of the others alone. */
export function takenIn(fold: Fold, operand: Present, others: readonly Present[]): readonly NumShift[] {
  const { empty = noNum, weightless = empty, entries, needed = 1 } = fold;
  const sure = entries === undefined ? others.filter(isSure) : [];
  const alone = numWithin(foldBounds(fold, needed > 1 ? [operand, ...others] : [operand]));
  const isWeighed = fold.how === "mean" || fold.how === "share";
  return [
    ...(others.length > 0 ? besideOthers(fold, operand, others) : []),
    ...(sure.length < needed ? numsApart(alone, empty) : []),
    ...(isWeighed && sure.every(mayBeLight) && others.some(mayBeLight) ? numsApart(alone, weightless) : []),
  ];
}

const below: NumShift = Object.freeze({ kind: "below", of: anything });
const above: NumShift = Object.freeze({ kind: "above", of: anything });

/** The same where others are left. */
function besideOthers({ how }: Fold, operand: Present, others: readonly Present[]): readonly NumShift[] {
  const rest = others.map(({ bounds }) => bounds);
  switch (how) {
    case "sum":
      return boundsApart(operand.bounds, atZero);
    case "least":
    case "all":
      return [below];
    case "greatest":
      return [above];
    case "mean":
      return beside(operand.bounds, hullOf(rest));
    case "share": {
      const [own, ...quotients] = quotientsOf([operand, ...others]) ?? [];
      if (own !== undefined) return beside(own, hullOf(quotients));
      // Without points it only adds to the full marks.
      const isBurden = isBelow(operand.bounds, atZero) && rest.every((bounds) => signOf(bounds) > 0);
      return isBurden ? [below] : [below, above];
    }
  }
}

/** A mean falls by what lies below all the rest. */
const beside = (of: Interval, rest: Interval): readonly NumShift[] => boundsApart(of, rest);
