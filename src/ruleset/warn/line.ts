/**
 * Straight lines through points: where they lie, and whether they rise or fall.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { add, compare, divide, multiply, type Rational, sign, subtract } from "../../exact/rational.js";
import type { Interval } from "../check/interval.js";
import { between, exactly, hull } from "./bounds.js";
import { monotone, type Turn } from "./compute.js";
import type { Num } from "./num.js";

/** A point of the line. */
export type Point = readonly [x: Rational, y: Rational];

/** What there is beyond the points. */
export interface Beyond {
  readonly before: boolean;
  readonly after: boolean;
}

/** The line at a quantity; the x of the points rise, and there are at least two. */
export const lineAt = (of: Num, points: readonly Point[], beyond: Beyond): Num =>
  monotone(of, (bounds) => boundsOn(points, beyond, bounds), turnOf(points));

function turnOf(points: readonly Point[]): Turn {
  const slopes = points.slice(1).map(([, y], i) => compare(y, at(points, i)[1]));
  if (slopes.every((slope) => slope >= 0)) return "rises";
  return slopes.every((slope) => slope <= 0) ? "falls" : "either";
}

/** Where the line lies between two numbers: at them, and at the points inside. */
function boundsOn(
  points: readonly Point[],
  { before, after }: Beyond,
  { least: low, greatest: high }: Interval,
): Interval {
  const [first, last] = [segmentAt(points, 0), segmentAt(points, points.length - 2)];
  const inside = points.filter(
    ([x]) => (low === undefined || compare(x, low) >= 0) && (high === undefined || compare(x, high) <= 0),
  );
  const ends = [low, high].flatMap((x) => (x === undefined ? [] : [heightAt(points, { before, after }, x)]));
  const heights = [...ends, ...inside.map(([, y]) => y)].map(exactly);
  const finite = heights.reduce(hull, at(heights, 0));
  // Where the operand has no end, neither has a line that goes on in a slope.
  const down = low === undefined && before ? sign(slopeOf(first)) : 0;
  const up = high === undefined && after ? sign(slopeOf(last)) : 0;
  return between(down > 0 || up < 0 ? undefined : finite.least, down < 0 || up > 0 ? undefined : finite.greatest);
}

type Segment = readonly [Point, Point];
const segmentAt = (points: readonly Point[], index: number): Segment => [at(points, index), at(points, index + 1)];
const slopeOf = ([[x0, y0], [x1, y1]]: Segment): Rational => divide(subtract(y1, y0), subtract(x1, x0));

function heightAt(points: readonly Point[], { before, after }: Beyond, x: Rational): Rational {
  const [first, last] = [at(points, 0), at(points, points.length - 1)];
  if (!before && compare(x, first[0]) <= 0) return first[1];
  if (!after && compare(x, last[0]) >= 0) return last[1];
  const passed = points.slice(1, -1).filter(([from]) => compare(from, x) <= 0).length;
  const segment = segmentAt(points, passed);
  const [[x0, y0]] = segment;
  return add(y0, multiply(slopeOf(segment), subtract(x, x0)));
}
