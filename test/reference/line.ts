/**
 * Straight lines through points: the least and greatest of an interval lie at its ends or at the points between them.
 *
 * @module
 */
import { add, amount, compare, divide, type Fraction, multiply, sign, subtract } from "./fraction.js";
import { compareLimits, highest, isBound, type Limit, lowest } from "./limit.js";
import type { Line } from "./shapes.js";
import { between, lower, notApplicable, type RefNumber, upper } from "./value.js";

interface Point {
  readonly x: Fraction;
  readonly y: Fraction;
}

/** What the line makes of an operand. */
export function lineOf({ through, before, after }: Line, operand: RefNumber): RefNumber {
  if (!operand.some) return notApplicable;
  const points = through.map(([x, y]): Point => ({ x: amount(x), y: amount(y) }));
  const [first, second] = points;
  const [last, previous] = [points.at(-1), points.at(-2)];
  if (first === undefined || second === undefined || last === undefined || previous === undefined) {
    throw new Error("a line through fewer than two points");
  }
  const heightAt = (x: Limit): Limit => {
    if (!isBound(x)) return far(x, x === "below" ? [first, second, before] : [last, previous, after]);
    if (compare(x, first.x) < 0) return before === "extend" ? on(first, second, x) : first.y;
    if (compare(x, last.x) > 0) return after === "extend" ? on(previous, last, x) : last.y;
    const next = points.findIndex((point, i) => i > 0 && compare(x, point.x) <= 0);
    return on(points[next - 1] ?? first, points[next] ?? second, x);
  };
  const [low, high] = [lower(operand), upper(operand)];
  const inside = points.map(({ x }) => x).filter((x) => compareLimits(low, x) <= 0 && compareLimits(x, high) <= 0);
  const heights = [low, ...inside, high].map(heightAt);
  return between(lowest(heights), highest(heights), operand.missing, operand.na);
}

const slope = (a: Point, b: Point): Fraction => divide(subtract(b.y, a.y), subtract(b.x, a.x));
const on = (a: Point, b: Point, x: Fraction): Fraction => add(a.y, multiply(slope(a, b), subtract(x, a.x)));

/** Without end: flat, or up or down for ever. */
function far(side: "below" | "above", [end, inner, goesOn]: readonly [Point, Point, "extend" | undefined]): Limit {
  const rise = goesOn === "extend" ? sign(slope(end, inner)) * (side === "below" ? -1 : 1) : 0;
  return rise === 0 ? end.y : rise < 0 ? "below" : "above";
}
