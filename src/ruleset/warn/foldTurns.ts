/**
 * What a fold becomes by one operand more.
 *
 * @module
 */
import { anything, atZero, hull, isBelow } from "./bounds.js";
import { type Fold, foldBounds, hullOf, isLight, type Present, quotientsOf } from "./foldBounds.js";
import type { Others } from "./foldOthers.js";
import { boundsApart, type NumShift, noNum, numsApart, numWithin } from "./num.js";

/** How the fold lies while the operand is taken in, against the fold of the others alone. */
export function takenIn(fold: Fold, operand: Present, others: Others): readonly NumShift[] {
  const { empty = noNum, weightless = empty, needed = 1, how } = fold;
  const own = foldBounds(fold, [operand]);
  const alone = numWithin(needed > 1 ? hull(own, others.hull) : own);
  const isWeighed = how === "mean" || how === "share";
  return [
    ...(others.count > 0 ? besideOthers(fold, operand, others) : []),
    ...(others.sure < needed ? numsApart(alone, empty) : []),
    ...(isWeighed && others.mayWeighNothing ? numsApart(alone, weightless) : []),
  ];
}

const below: NumShift = Object.freeze({ kind: "below", of: anything });
const above: NumShift = Object.freeze({ kind: "above", of: anything });

/** The same where others are left. */
function besideOthers({ how }: Fold, operand: Present, others: Others): readonly NumShift[] {
  switch (how) {
    case "sum":
      return boundsApart(operand.bounds, atZero);
    case "least":
    case "all":
      return [below];
    case "greatest":
      return [above];
    case "mean":
      if (isLight(operand)) return [];
      // A mean falls by what lies below all the rest.
      return boundsApart(operand.bounds, others.hull);
    case "share": {
      const own = quotientsOf([operand]);
      if (own !== undefined && others.quotients !== undefined) return boundsApart(hullOf(own), others.quotients);
      // Without points it only adds to the full marks.
      const isBurden = isBelow(operand.bounds, atZero) && others.areNeverNegative;
      return isBurden ? [below] : [below, above];
    }
  }
}
