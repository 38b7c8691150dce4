/**
 * Straight lines through points: flat outside unless extended. Exact.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { add, compare, divide, multiply, type Rational, sign, subtract } from "../../exact/rational.js";
import { greatestFinite, leastFinite, strict } from "./compute.js";
import type { Num } from "./value.js";

/** A line as a plan has it: rising `xs`, at least two. */
export interface Line {
  readonly xs: readonly Rational[];
  readonly ys: readonly Rational[];
  /** Whether the first (last) piece goes on outside. */
  readonly before: boolean;
  readonly after: boolean;
}

/** The line's value; bounds are the extremes at the ends of the interval and at the corners inside it. */
export function lineThrough(x: Num, line: Line): Num {
  return strict([x], () => {
    const inside = line.xs.flatMap((corner, i) =>
      (x.least === null || compare(corner, x.least) > 0) && (x.greatest === null || compare(corner, x.greatest) < 0)
        ? [at(line.ys, i)]
        : [],
    );
    const ends = [endAt(x.least, line, "before"), endAt(x.greatest, line, "after")];
    const finite = [...inside, ...ends.filter((end): end is Rational => typeof end !== "string")];
    return [ends.includes("-") ? null : leastFinite(finite), ends.includes("+") ? null : greatestFinite(finite)];
  });
}

/** The value at an end of the interval, or the infinity to which the line goes there. */
function endAt(x: Rational | null, line: Line, side: "before" | "after"): Rational | "-" | "+" {
  if (x !== null) return valueAt(x, line);
  const last = line.xs.length - 1;
  const slope = side === "before" ? slopeOf(line, 0) : slopeOf(line, last - 1);
  const direction = sign(slope) * (side === "before" ? -1 : 1);
  if (!line[side] || direction === 0) return at(line.ys, side === "before" ? 0 : last);
  return direction < 0 ? "-" : "+";
}

/** The value at one x. */
function valueAt(x: Rational, line: Line): Rational {
  const last = line.xs.length - 1;
  if (compare(x, at(line.xs, 0)) <= 0 && !line.before) return at(line.ys, 0);
  if (compare(x, at(line.xs, last)) >= 0 && !line.after) return at(line.ys, last);
  const next = line.xs.findIndex((corner, i) => i > 0 && compare(x, corner) <= 0);
  const piece = next === -1 ? last - 1 : next - 1;
  return add(at(line.ys, piece), multiply(slopeOf(line, piece), subtract(x, at(line.xs, piece))));
}

const slopeOf = ({ xs, ys }: Line, piece: number): Rational =>
  divide(subtract(at(ys, piece + 1), at(ys, piece)), subtract(at(xs, piece + 1), at(xs, piece)));
