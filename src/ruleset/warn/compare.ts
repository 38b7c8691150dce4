/**
 * Comparing quantities: conditions that hold, or fail, for all that is possible, and what shifts them.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { compare } from "../../exact/rational.js";
import type { Interval } from "../check/interval.js";
import { isBelow } from "./bounds.js";
import type { Num, NumShift } from "./num.js";
import { answers, decided, noOption, type OptionShift, type Options } from "./options.js";
import { anyAbsence, type Shift, together, untold } from "./shift.js";

/** How a quantity is held against a limit. */
export type Relation = "atLeast" | "atMost" | "above" | "below" | "equals";

/** A relation with its limit. */
export type Limit<T> = readonly [relation: Relation, limit: T];

/** Whether a quantity keeps to all of these limits. */
export function compared(of: Num, limits: readonly Limit<Num>[]): Options {
  const operands = [of, ...limits.map(([, limit]) => limit)];
  const bounds = operands.flatMap((operand) => (operand.bounds === undefined ? [] : [operand.bounds]));
  if (bounds.length < operands.length) return noOption;
  const relations = limits.map(([relation]) => relation);
  const can = answersTo(relations, bounds);
  const shifts = operands.flatMap((operand, index) =>
    operand.shifts.flatMap((shift) => {
      const now = answersTo(relations, bounds.with(index, shift.is.of));
      return moves(shift, directions(relations, bounds, index), now, can);
    }),
  );
  return decided({ can, na: anyAbsence(operands.map(({ na }) => na)), ...together(operands), shifts });
}

/** Whether more of an operand is wanted, less of it, or it depends: one answer for each limit that it has to do with. */
function directions(relations: readonly Relation[], bounds: readonly Interval[], index: number): ReadonlySet<boolean> {
  const wanted = relations.flatMap((relation, i) => {
    const isLimit = index === i + 1;
    if (index > 0 && !isLimit) return [];
    return wantsMore(at(bounds, 0), relation, at(bounds, i + 1)).map((more) => more !== isLimit);
  });
  return new Set(wanted);
}

/** Whether the condition is for more: both, where it is for one number. To equal what is never passed is to reach it. */
function wantsMore(a: Interval, relation: Relation, b: Interval): readonly boolean[] {
  if (relation !== "equals") return [relation === "atLeast" || relation === "above"];
  return [...(isBelow(b, a) ? [] : [true]), ...(isBelow(a, b) ? [] : [false])];
}

function moves(
  { is: { kind }, ...shift }: Shift<NumShift>,
  wanted: ReadonlySet<boolean>,
  now: readonly string[],
  can: readonly string[],
): readonly Shift<OptionShift>[] {
  if (kind === "onlyMissing") return now.map((missing) => ({ ...shift, is: { missing, known: null } }));
  if (kind === "onlyKnown") return now.map((known) => untold({ ...shift, is: { missing: null, known } }));
  const told = wanted.size > 1 ? untold : (one: Shift<OptionShift>) => one;
  return answers.flatMap((missing) => {
    // More makes true what is for more, and less what is for less.
    const isLed = wanted.has((missing === "true") === (kind === "above"));
    const known = String(missing === "false");
    return isLed && now.includes(missing) && can.includes(known) ? [told({ ...shift, is: { missing, known } })] : [];
  });
}

/** The answers that bounds leave possible: of what is compared, then of each limit. */
function answersTo(relations: readonly Relation[], bounds: readonly Interval[]): readonly string[] {
  const each = relations.map((relation, i) => verdicts(at(bounds, 0), relation, at(bounds, i + 1)));
  return [...(each.every(([yes]) => yes) ? ["true"] : []), ...(each.some(([, no]) => no) ? ["false"] : [])];
}

/** Whether a relation can hold, and whether it can fail. */
function verdicts(a: Interval, relation: Relation, b: Interval): readonly [yes: boolean, no: boolean] {
  // Signs of the lowest and of the highest difference; without an end, beyond 0.
  const low = a.least && b.greatest ? compare(a.least, b.greatest) : -1;
  const high = a.greatest && b.least ? compare(a.greatest, b.least) : 1;
  switch (relation) {
    case "atLeast":
      return [high >= 0, low < 0];
    case "above":
      return [high > 0, low <= 0];
    case "atMost":
      return [low <= 0, high > 0];
    case "below":
      return [low < 0, high >= 0];
    case "equals":
      return [low <= 0 && high >= 0, low < 0 || high > 0];
  }
}
