/**
 * The mean without its extremes: of what is left, so many of the lowest and of the highest are left out too.
 *
 * Exact. It rises with every operand, so bounds come from bounds; where it is open how many operands count, every number
 * of them is tried, each with those that lie furthest out. Bounds are attained.
 *
 * @module
 */
import { compare, divide, type Rational, rational } from "../../exact/rational.js";
import type { Trim } from "../../ruleset/fold.js";
import { highestOf, lowestOf, totalOf } from "./compute.js";
import type { Operand, Sorted } from "./operands.js";

/** How many operands it needs to be more than `empty`. */
export const neededFor = ({ lowest, highest }: Trim): number => lowest + highest + 1;

type Bounds = readonly [Rational | null, Rational | null];

/** Least and greatest trimmed mean over every choice of enough operands; there must be such a choice. */
export const trimmedBounds = (sorted: Sorted<Operand>, trim: Trim): Bounds =>
  boundsOf(sorted, neededFor(trim), () => trim);

/** Least and greatest median: the mean without all that is not in the middle. There must be an operand. */
export const medianBounds = (sorted: Sorted<Operand>): Bounds =>
  boundsOf(sorted, 1, (left) => {
    const outer = Math.floor((left - 1) / 2);
    return { lowest: outer, highest: outer };
  });

function boundsOf({ sure, perhaps }: Sorted<Operand>, needed: number, trimOf: (left: number) => Trim): Bounds {
  const fewest = Math.max(0, needed - sure.length);
  const counts = Array.from({ length: perhaps.length - fewest + 1 }, (_, i) => fewest + i);
  const lows = rising(
    perhaps.map(({ each }) => each.least),
    "first",
  );
  const highs = rising(
    perhaps.map(({ each }) => each.greatest),
    "last",
  );
  const lower = counts.map((k) =>
    meanOfInner([...sure.map(({ each }) => each.least), ...lows.slice(0, k)], trimOf, "first"),
  );
  const upper = counts.map((k) =>
    meanOfInner([...sure.map(({ each }) => each.greatest), ...highs.slice(highs.length - k)], trimOf, "last"),
  );
  return [lowestOf(lower), highestOf(upper)];
}

/** The mean of what lies between the extremes; infinite if that is. */
function meanOfInner(
  bounds: readonly (Rational | null)[],
  trimOf: (left: number) => Trim,
  infinite: "first" | "last",
): Rational | null {
  const { lowest, highest } = trimOf(bounds.length);
  const inner = rising(bounds, infinite).slice(lowest, bounds.length - highest);
  const sum = totalOf(inner);
  return sum && divide(sum, rational(inner.length));
}

/** Rising; `null` is infinite and stands first (lower bounds) or last (upper bounds). */
function rising(bounds: readonly (Rational | null)[], infinite: "first" | "last"): readonly (Rational | null)[] {
  const finite = bounds.filter((bound) => bound !== null).sort(compare);
  const rest = bounds.filter((bound) => bound === null);
  return infinite === "first" ? [...rest, ...finite] : [...finite, ...rest];
}
