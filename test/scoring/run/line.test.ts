import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, lineThrough } from "../../../src/scoring/run/line.js";
import { type Fraction, order, toRational } from "../../exact/support/fraction.js";
import { expectSound, minus, numbers, over, plus, times } from "./support/model.js";
import { amount, num, show } from "./support/notation.js";

const line = (points: readonly (readonly [string, string])[], before = false, after = false): Line => ({
  xs: points.map(([x]) => amount(x)),
  ys: points.map(([, y]) => amount(y)),
  before,
  after,
});
const rise = [
  ["60", "0"],
  ["90", "10"],
] as const;
const roof = [
  ["0", "0"],
  ["10", "20"],
  ["20", "5"],
] as const;
const step = [
  ["0", "3"],
  ["10", "3"],
] as const;

describe("lineThrough", () => {
  it.each<readonly [x: string, of: Line, is: string, why: string]>([
    ["75", line(rise), "5", "between two points"],
    ["61", line(rise), "1/3", "exact"],
    ["60", line(rise), "0", "at the first point"],
    ["90", line(rise), "10", "at the last point"],
    ["50", line(rise), "0", "flat before"],
    ["99", line(rise), "10", "flat after"],
    ["57", line(rise, true), "-1", "extended before"],
    ["93", line(rise, false, true), "11", "extended after"],
    ["93", line(rise, true), "10", "extended before only: flat after"],
    ["57", line(rise, false, true), "0", "extended after only: flat before"],
    ["5", line(roof), "10", "the first of two pieces"],
    ["16", line(roof), "11", "the second"],
    ["10", line(roof, true, true), "20", "at the corner"],
    ["63..66", line(rise), "1..2", "bounds of a piece"],
    ["5..16", line(roof), "10..20", "a corner inside is an extreme"],
    ["11..16", line(roof), "11..18.5", "a falling piece turns bounds round"],
    ["10..10", line(roof), "20~", "settled, and still missing"],
    ["0..5", line(rise), "0~", "flat: settled, and still missing"],
    ["..", line(rise), "0..10", "flat outside bounds what has no bound"],
    ["..75", line(rise), "0..5", "no end below, flat"],
    ["75..", line(rise), "5..10", "no end above, flat"],
    ["..75", line(rise, true), "..5", "no end below, extended"],
    ["75..", line(rise, false, true), "5..", "no end above, extended"],
    ["..", line(rise, true, true), "..", "extended on both sides"],
    ["..", line(roof, true, true), "..20", "down on both sides"],
    ["15..", line(roof, false, true), "..12.5", "falling without end"],
    ["..", line(step, true, true), "3~", "extended, but level"],
    ["NA(a)", line(rise), "NA(a)", "strict"],
    ["75|NA(a)", line(rise), "5|NA(a)", "what may not apply"],
  ])("%s on %j is %s: %s", (x, of, is) => expect(show(lineThrough(num(x), of))).toBe(is));

  const points = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), {
      minLength: 2,
      maxLength: 4,
      selector: ([x]) => x,
    })
    .map((list) =>
      list
        .sort(([a], [b]) => a - b)
        .map(([x, y]): readonly [Fraction, Fraction] => [
          [BigInt(x), 1n],
          [BigInt(y), 1n],
        ]),
    );

  it("is sound and exact", () =>
    fc.assert(
      fc.property(numbers, points, fc.boolean(), fc.boolean(), (x, list, before, after) => {
        const of = { xs: list.map(([a]) => toRational(a)), ys: list.map(([, b]) => toRational(b)), before, after };
        expectSound(
          [x],
          ([seen = num("0")]) => lineThrough(seen, of),
          ([at = "NA"]) => (at === "NA" ? "NA" : modelAt(at, list, before, after)),
        );
      }),
    ));
});

type Point = readonly [Fraction, Fraction];

/** The line as one would draw it: the pieces, and half lines at the ends. */
function modelAt(x: Fraction, points: readonly Point[], before: boolean, after: boolean): Fraction {
  const pieces = points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a line has two points");
  if (order(x, first[0][0]) <= 0) return before ? on(first, x) : first[0][1];
  if (order(x, last[1][0]) >= 0) return after ? on(last, x) : last[1][1];
  const piece = pieces.find(([, to]) => order(x, to[0]) <= 0) ?? last;
  return on(piece, x);
}

function on([[x0, y0], [x1, y1]]: readonly [Point, Point], x: Fraction): Fraction {
  const slope = over(plus(y1, minus(y0)), plus(x1, minus(x0)));
  return plus(y0, times(slope, plus(x, minus(x0))));
}
