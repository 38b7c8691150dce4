import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioOf } from "../../../src/scoring/run/compute.js";
import { between, type Num } from "../../../src/scoring/run/value.js";
import { type Fraction, order, toRational } from "../../exact/support/fraction.js";
import {
  allows,
  type Become,
  expectIs,
  highest,
  isNumber,
  lowest,
  numbers,
  over,
  settled,
  text,
} from "./support/model.js";
import { amount, num, show } from "./support/notation.js";

describe("a quotient by a divisor that is a multiple of something and never below 0", () => {
  type Row = readonly [a: string, b: string, zero: string | undefined, grid: string, is: string, why: string];
  it.each<Row>([
    ["6", "0..4", "9", "1", "1.5..9", "it is 0 or at least 1"],
    ["6", "0..4", undefined, "1", "1.5..6", "where no rule says what 0 gives"],
    ["6", "0..4", "0", "0.5", "0..12", "at least a half"],
    ["6", "0..", "2", "1", "0..6", "no end above"],
    ["-6..3", "0..4", "0", "1", "-6..3", "what is divided may be on either side of 0"],
    ["..3", "0..4", "0", "1", "..3", "what is divided has no end"],
    ["6", "0..1", "9", "1", "6..9", "only one divisor but 0"],
    ["6", "0..1", "6", "1", "6~", "and it gives the same"],
    ["6", "0..0.5", "1", "1", "1..", "it ends before the first step, so that step is none of its values"],
    ["6", "1..4", "9", "1", "1.5..6", "it is never 0"],
    ["6", "2..4", undefined, "0.5", "1.5..3", "it is far from 0"],
    ["6", "0", "9", "1", "9", "it certainly is 0"],
    ["6", "0~", "9", "1", "9~", "and still missing"],
    ["6|NA(a)", "0..4", "9", "1", "1.5..9|NA(a)", "what is divided may not apply"],
    ["6", "0..4|NA(a)", "NA(b)", "1", "1.5..6|NA(a)", "nor the divisor, nor what 0 gives"],
  ])("%s / %s with %s for 0, in steps of %s, is %s: %s", (a, b, zero, grid, is) =>
    expect(show(ratioOf(num(a), num(b), zero === undefined ? undefined : num(zero), amount(grid)))).toBe(is),
  );

  const half: Fraction = [1n, 2n];
  /** Multiples of a half, 0 and above: some of them, and how a run sees them. */
  const divisors = fc
    .array(
      fc.nat(6).map((n): Fraction => [BigInt(n), 2n]),
      { minLength: 1, maxLength: 3 },
    )
    .map((can) => {
      const [first = half, ...others] = can;
      const seen: Num = between(
        toRational(lowest(first, ...others)),
        toRational(highest(first, ...others)),
        null,
        true,
      );
      return { can, seen };
    });
  const model = (x: Become, y: Fraction, z: Become): Become => {
    if (!isNumber(x)) return "NA";
    return y[0] === 0n ? z : over(x, y);
  };

  it("whatever becomes of what is missing was possible", () =>
    fc.assert(
      fc.property(numbers, divisors, numbers, (a, b, zero) => {
        const result = ratioOf(a.seen, b.seen, zero.seen, toRational(half));
        for (const x of a.can)
          for (const y of b.can)
            for (const z of zero.can) {
              const is = model(x, y, z);
              expect(allows(result, is), text({ a, b, zero, x, y, z, is, result })).toBe(true);
              expectIs(ratioOf(settled(x), settled(y), settled(z), toRational(half)), is, { x, y, z });
            }
      }),
    ));

  it("attains its bounds, once 0 and the step are among the divisors", () =>
    fc.assert(
      fc.property(fc.bigInt(-6n, 6n), fc.bigInt(1n, 6n), fc.bigInt(-9n, 9n), (n, times, z) => {
        const greatest: Fraction = [times, 2n];
        const [a, zero]: [Fraction, Fraction] = [
          [n, 1n],
          [z, 1n],
        ];
        const got = ratioOf(
          settled(a),
          between(amount("0"), toRational(greatest), null, true),
          settled(zero),
          amount("0.5"),
        );
        const reached = [over(a, half), over(a, greatest), zero].toSorted(order);
        expect([got.least, got.greatest]).toEqual([toRational(reached[0]!), toRational(reached[2]!)]);
      }),
    ));
});
