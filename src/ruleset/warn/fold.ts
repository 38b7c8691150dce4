/**
 * Folding: what does not apply or does not count is left out, so an answer for what is missing can also take an operand in, or
 * leave it out.
 *
 * @module
 */
import type { Interval } from "../check/interval.js";
import { anything, exactly, isBelow } from "./bounds.js";
import { type Turn, turned } from "./compute.js";
import { type Fold, foldBounds, isLight, isSure, mayBeLight, type Present, presentIn } from "./foldBounds.js";
import { othersIn } from "./foldOthers.js";
import { takenIn } from "./foldTurns.js";
import { eitherNum, type Num, type NumShift, noNum, numWithin, onceKnown, tidyNum } from "./num.js";
import type { Option } from "./options.js";
import { type Shift, throughTests, untold } from "./shift.js";

/** The fold. */
export function foldOf(fold: Fold): Num {
  const { empty = noNum, weightless = empty, entries, needed = 1 } = fold;
  const present = presentIn(fold.operands);
  const isWeighed = fold.how === "mean" || fold.how === "share";
  const isEnough = present.length > 0 && (entries !== undefined || present.length >= needed);
  const sure = entries === undefined ? present.filter(isSure) : [];
  const outcomes = [
    ...(isEnough && !(isWeighed && present.every(isLight)) ? [numWithin(foldBounds(fold, present))] : []),
    ...(sure.length < needed ? [empty] : []),
    ...(isEnough && isWeighed && sure.every(mayBeLight) && present.some(mayBeLight) ? [weightless] : []),
  ];
  const made = eitherNum(outcomes, outcomes.some(({ na }) => na !== "never") ? "ruled" : "never");
  const parts = present.flatMap(({ each, weight, counts }) => [each, weight ?? [], counts ?? []].flat());
  const isShifted = parts.some(({ shifts }) => shifts.length > 0);
  return tidyNum({
    ...made,
    ...throughTests(parts, outcomes),
    shifts: [...made.shifts, ...(isEnough && isShifted ? operandShifts(fold, present, made) : [])],
  });
}

/** What the shifts of all operands make of the fold. */
function operandShifts(fold: Fold, present: readonly Present[], made: Num): readonly Shift<NumShift>[] {
  const others = othersIn(fold, present);
  const moved = present.flatMap((operand, index) =>
    shiftsOf(operand, turnOf(fold, operand), made, (of) => takenIn(fold, { ...operand, bounds: of }, others(index))),
  );
  // Where the whole lies while a fact is missing is not looked at: that would be to fold once more for each operand.
  return moved.map(({ is, ...shift }) => ({ ...shift, is: widened(is, made) }));
}

const widened = ({ kind, of }: NumShift, { bounds = anything }: Num): NumShift => ({
  kind,
  of: kind === "below" || kind === "above" ? bounds : of,
});

/** What becomes of the fold when an operand rises. */
function turnOf({ how }: Fold, operand: Present): Turn {
  const { bounds, full } = operand;
  if (how === "mean" && isLight(operand)) return "stays";
  if (how !== "all" || full === undefined) return "rises";
  // Full marks are met by being just there: more is no better than less.
  if (isBelow(bounds, exactly(full))) return "rises";
  return isBelow(exactly(full), bounds) ? "falls" : "either";
}

/** What the shifts of an operand make of the fold; `inside` tells it of one that is taken in only while a fact is missing. */
function shiftsOf(
  { each, weight, counts, bounds }: Present,
  turn: Turn,
  made: Num,
  inside: (of: Interval) => readonly NumShift[],
): readonly Shift<NumShift>[] {
  const outside = (of: Interval): readonly NumShift[] => inside(of).map(reversed);
  const ofEach = each.shifts.flatMap((shift) => {
    const { kind, of } = shift.is;
    if (kind === "onlyMissing") return inside(of).map((is) => ({ ...shift, is }));
    return kind === "onlyKnown" ? outside(of).map((is) => onceKnown(shift, is)) : turned(shift, turn);
  });
  const ofCounts = (counts?.shifts ?? []).flatMap(({ is, ...shift }) => {
    const [isIn, wasIn] = [is.missing, is.known].map(holds);
    const moved = isIn === wasIn ? [] : isIn ? inside(bounds) : outside(bounds);
    return moved.map((one) => ({ ...shift, is: one }));
  });
  const ofWeight = (weight?.shifts ?? []).flatMap((shift) => anyhow(made).map((is) => untold({ ...shift, is })));
  return [...ofEach, ...ofCounts, ...ofWeight];
}

const holds = (option: Option): boolean => option === "true";

const reversed = ({ kind, of }: NumShift): NumShift => ({ kind: opposite[kind], of });

const opposite: Readonly<Record<NumShift["kind"], NumShift["kind"]>> = Object.freeze({
  below: "above",
  above: "below",
  onlyMissing: "onlyKnown",
  onlyKnown: "onlyMissing",
});

/** Everything that can become of a value. */
const anyhow = ({ na }: Num): readonly NumShift[] =>
  (na === "never" ? (["below", "above"] as const) : (["below", "above", "onlyMissing", "onlyKnown"] as const)).map(
    (kind) => ({ kind, of: anything }),
  );
