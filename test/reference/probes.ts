/**
 * Numbers at which a choice by cuts can change: to see what is possible between two ends, it is enough to try these.
 *
 * @module
 */
import { add, amount, compare, divide, type Fraction, fraction, one, subtract, zero } from "./fraction.js";
import type { Cut } from "./shapes.js";
import type { RefNumber } from "./value.js";

/** The ends, the cuts between them, and one number between each two of these. */
export function probes({ least, greatest }: RefNumber, cuts: readonly Fraction[]): readonly Fraction[] {
  const ends = [least, greatest].filter((end) => end !== null);
  const inside = cuts.filter(
    (cut) => (least === null || compare(least, cut) <= 0) && (greatest === null || compare(cut, greatest) <= 0),
  );
  const marks = [...ends, ...inside].sort(compare);
  const between = marks.slice(1).map((mark, i) => divide(add(mark, marks[i] ?? mark), fraction(2n)));
  const below = least === null ? [subtract(marks[0] ?? zero, one)] : [];
  const above = greatest === null ? [add(marks.at(-1) ?? zero, one)] : [];
  return [...marks, ...between, ...below, ...above];
}

/** The number of a cut. */
export const cutAt = ({ atLeast, above }: Cut): Fraction => amount(atLeast ?? above ?? 0);

/** Whether a number reaches a cut. */
export function reaches(x: Fraction, cut: Cut): boolean {
  const side = compare(x, cutAt(cut));
  return cut.atLeast === undefined ? side > 0 : side >= 0;
}
