/**
 * Quantities as the analysis sees them: where they lie, when they do not apply, and what leaving a fact out makes of them.
 *
 * @module
 */
import { compare, type Rational } from "../../exact/rational.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { Interval } from "../check/interval.js";
import { anything, exactly, hull, isBelow } from "./bounds.js";
import { type Absence, type Answer, type Found, nothing, type Shift, type Shown, together, untold } from "./shift.js";

/** How a quantity lies while a fact is missing, against what it is once the fact is known. */
export interface NumShift {
  /** At or below it, at or above it; or there in one of the two cases only, and not applicable in the other. */
  readonly kind: "below" | "above" | "onlyMissing" | "onlyKnown";
  /** Where it lies while the fact is missing; where it is there only once known, where it lies then. */
  readonly of: Interval;
  /** Where it lies once the fact is known, as far as that was followed. */
  readonly known?: Interval;
}

/** A quantity. */
export interface Num extends Found<NumShift> {
  /** Where it lies, missing or known; absent if it never applies. */
  readonly bounds: Interval | undefined;
  readonly na: Absence;
}

/** A quantity that nothing shifts. */
export const numWithin = (bounds: Interval, na: Absence = "never", facts = nothing): Num => ({
  bounds,
  na,
  facts,
  shifts: [],
  hides: [],
});

/** A stated number. */
export const numOf = (x: Rational): Num => numWithin(exactly(x));

/** What never applies. */
export const noNum: Num = Object.freeze({ bounds: undefined, na: "ruled", facts: nothing, shifts: [], hides: [] });

/** What nothing is known of. */
export const anyNum: Num = Object.freeze(numWithin(anything, "ruled"));

/** One of these; `na` is whether none of them may apply. */
export function eitherNum(nums: readonly Num[], na: Absence): Num {
  const [first, ...others] = nums.flatMap((num) => (num.bounds === undefined ? [] : [num.bounds]));
  return tidyNum({
    bounds: first && others.reduce(hull, first),
    na,
    ...together(nums),
    shifts: nums.flatMap(({ shifts }) => shifts),
  });
}

/** How two quantities lie apart, the first of them while something is missing. */
export function numsApart(missing: Num, known: Num): readonly NumShift[] {
  const [a, b] = [missing.bounds, known.bounds];
  return [
    ...(a && b ? boundsApart(a, b) : []),
    ...(a && known.na !== "never" ? [{ kind: "onlyMissing", of: a } as const] : []),
    ...(b && missing.na !== "never" ? [{ kind: "onlyKnown", of: b, known: b } as const] : []),
  ];
}

/** The same of numbers. */
export function boundsApart(missing: Interval, known: Interval): readonly NumShift[] {
  const [isLow, isHigh] = [isBelow(missing, known), isBelow(known, missing)];
  return [
    ...(isHigh ? [] : [{ kind: "below", of: missing, known } as const]),
    ...(isLow ? [] : [{ kind: "above", of: missing, known } as const]),
  ];
}

/** The shifts of an answer that gives `missing` where `known` would be; each with the worst that would be known. */
export function numShiftsBy(by: Answer, missing: Num, known: Num): readonly Shift<NumShift>[] {
  return numsApart(missing, known).map((is) => ({ by, worst: worstOf(is, known), is }));
}

function worstOf({ kind }: NumShift, { bounds }: Num): Shown | undefined {
  if (kind === "onlyMissing") return "notApplicable";
  const worst = kind === "below" ? bounds?.greatest : bounds?.least;
  return worst && writeAmount(worst);
}

/** A quantity as an issue shows it. */
export function shownNum({ bounds }: Num): Shown {
  if (bounds === undefined) return "notApplicable";
  const { least, greatest } = bounds;
  const [low, high] = [least && writeAmount(least), greatest && writeAmount(greatest)];
  if (low !== undefined && low === high) return low;
  return { ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { greatest: high }) };
}

/** The same with each shift once for an answer and kind, and without those that come to nothing. */
export function tidyNum<N extends Num>(num: N): N {
  if (num.shifts.length === 0) return num;
  const byAnswer = new Map<Answer, Shift<NumShift>[]>();
  for (const shift of num.shifts) {
    if (num.bounds && isVain(shift.is, num.bounds)) continue;
    const others = byAnswer.get(shift.by) ?? [];
    const index = others.findIndex(({ is }) => is.kind === shift.is.kind);
    const before = others[index];
    if (before === undefined) byAnswer.set(shift.by, [...others, shift]);
    else others[index] = merged(before, shift);
  }
  return { ...num, shifts: [...byAnswer.values()].flat() };
}

/** One shift for two of a kind: the worst is that by which the result is worst. */
function merged(a: Shift<NumShift>, b: Shift<NumShift>): Shift<NumShift> {
  const { kind, of, known } = a.is;
  const both = known && b.is.known && hull(known, b.is.known);
  const is = { kind, of: hull(of, b.is.of), ...(both && { known: both }) };
  const worst = [a, b].filter((shift) => shift.worst !== undefined && (a.worst === b.worst || isWorst(shift.is, both)));
  return { by: a.by, worst: worst[0]?.worst, is };
}

/** Whether what is known of a shift reaches the worst end. */
function isWorst({ kind, known }: NumShift, all: Interval | undefined): boolean {
  const end = kind === "below" ? "greatest" : "least";
  const [own, worst] = [known?.[end], all?.[end]];
  return own !== undefined && worst !== undefined && compare(own, worst) === 0;
}

/** What a number that is there only once it is known makes of a result: the worst was the least that is known. */
export const onceKnown = (shift: Shift<NumShift>, is: NumShift): Shift<NumShift> => ({
  ...(is.kind === "below" ? untold(shift) : shift),
  is,
});

/** The least that there is lies above nothing, and the greatest below nothing. */
const isVain = ({ kind, of }: NumShift, bounds: Interval): boolean =>
  (kind === "above" && isBelow(of, bounds)) || (kind === "below" && isBelow(bounds, of));
