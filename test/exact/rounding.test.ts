import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rational, rational } from "../../src/exact/rational.js";
import { type RoundingMode, roundingModes, roundTo } from "../../src/exact/rounding.js";
import { expectIs, type Fraction, fractions, order, toRational } from "./support/fraction.js";
import { refusal } from "./support/refusal.js";

const r = rational;

/** What each mode makes of a number: half-even, half-away, half-positive, floor, ceiling, truncate. */
const rows: readonly [Rational, string][] = [
  [r(-5, 2), "-2 -3 -2 -3 -2 -2"],
  [r(-8, 5), "-2 -2 -2 -2 -1 -1"],
  [r(-3, 2), "-2 -2 -1 -2 -1 -1"],
  [r(-7, 5), "-1 -1 -1 -2 -1 -1"],
  [r(-1), "-1 -1 -1 -1 -1 -1"],
  [r(-1, 2), "0 -1 0 -1 0 0"],
  [r(-1, 3), "0 0 0 -1 0 0"],
  [r(0), "0 0 0 0 0 0"],
  [r(1, 3), "0 0 0 0 1 0"],
  [r(1, 2), "0 1 1 0 1 0"],
  [r(2, 3), "1 1 1 0 1 0"],
  [r(1), "1 1 1 1 1 1"],
  [r(3, 2), "2 2 2 1 2 1"],
  [r(5, 2), "2 3 3 2 3 2"],
  [r(7, 2), "4 4 4 3 4 3"],
  [r(5n * 10n ** 20n + 1n, 10n ** 21n), "1 1 1 0 1 0"],
  [r(5n * 10n ** 20n - 1n, 10n ** 21n), "0 0 0 0 1 0"],
];

describe("roundTo", () => {
  it("knows six modes", () =>
    expect(roundingModes).toEqual(["half-even", "half-away", "half-positive", "floor", "ceiling", "truncate"]));

  it.each(rows)("%o to whole numbers is %s in the six modes", (x, is) => {
    const whole = roundingModes.map((mode) => roundTo(x, r(1), mode));
    expect(whole).toStrictEqual(is.split(" ").map((n) => ({ n: Number(n), d: 1 })));
  });

  it.each<[string, Rational, Rational, RoundingMode, unknown]>([
    ["2.675 is a tie, as no double is", r(2675, 1000), r(1, 100), "half-away", { n: 67, d: 25 }],
    ["0.615 to hundredths", r(615, 1000), r(1, 100), "half-even", { n: 31, d: 50 }],
    ["7 to fives", r(7), r(5), "half-even", { n: 5, d: 1 }],
    ["7.5 to fives, an even number of them", r(15, 2), r(5), "half-even", { n: 10, d: 1 }],
    ["12.5 to fives, an even number of them", r(25, 2), r(5), "half-even", { n: 10, d: 1 }],
    ["a multiple stays what it is", r(-7, 3), r(1, 6), "ceiling", { n: -7, d: 3 }],
    [
      "a multiple whose count is no plain number",
      r(450359962737050),
      r(1, 20),
      "ceiling",
      { n: 450359962737050, d: 1 },
    ],
    ["1/2 to thirds", r(1, 2), r(1, 3), "half-positive", { n: 2, d: 3 }],
    ["a tie of great numbers, even below", r(2n ** 61n + 1n, 2n), r(1), "half-even", { n: 2n ** 60n, d: 1n }],
    ["a tie of great numbers, odd below", r(2n ** 61n + 3n, 2n), r(1), "half-even", { n: 2n ** 60n + 2n, d: 1n }],
  ])("%s", (_, x, step, mode, is) => expect(roundTo(x, step, mode)).toStrictEqual(is));

  it.each<[string, () => unknown]>([
    ["step.notPositive", () => roundTo(r(1), r(0), "floor")],
    ["step.notPositive", () => roundTo(r(1), r(-1, 2), "floor")],
    ["mode.unknown", () => roundTo(r(1, 2), r(1), "half-up" as RoundingMode)],
    ["mode.unknown", () => roundTo(r(1), r(1), "toString" as RoundingMode)],
  ])("refuses with %s: %s", (code, call) => expect(call).toThrow(refusal(code)));

  it.each(roundingModes)("%s gives the multiple that its definition names", (mode) =>
    fc.assert(
      fc.property(fractions, fractions, ([a, b], [c, d]) => {
        fc.pre(c !== 0n);
        const step: Fraction = [c < 0n ? -c : c, d];
        const steps: Fraction = [a * step[1], b * step[0]];
        expectIs(roundTo(toRational([a, b]), toRational(step), mode), [byDefinition(steps, mode) * step[0], step[1]]);
      }),
      { numRuns: 500 },
    ),
  );
});

/** The whole number that the mode's name describes, looked for among the two neighbours. */
function byDefinition([n, d]: Fraction, mode: RoundingMode): bigint {
  const below = (n - (((n % d) + d) % d)) / d;
  const above = below * d === n ? below : below + 1n;
  const size = (x: bigint): bigint => (x < 0n ? -x : x);
  const gap = (whole: bigint): Fraction => [size(n - whole * d), d];
  const nearer = order(gap(below), gap(above));
  const outer = size(above) > size(below) ? above : below;
  const wanted: Record<RoundingMode, bigint> = {
    floor: below,
    ceiling: above,
    truncate: outer === above ? below : above,
    "half-positive": nearer < 0 ? below : above,
    "half-away": nearer < 0 ? below : nearer > 0 ? above : outer,
    "half-even": nearer < 0 ? below : nearer > 0 ? above : below % 2n === 0n ? below : above,
  };
  return wanted[mode];
}
