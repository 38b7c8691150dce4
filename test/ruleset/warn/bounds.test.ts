import { describe, expect, it } from "vitest";
import { rational } from "../../../src/exact/rational.js";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import type { Interval } from "../../../src/ruleset/check/interval.js";
import {
  anything,
  between,
  greater,
  hull,
  isBelow,
  isExactly,
  lesser,
  mayBe,
  over,
  plus,
  risen,
  signOf,
  times,
} from "../../../src/ruleset/warn/bounds.js";

const of = (low: number | undefined, high: number | undefined): Interval =>
  between(low === undefined ? undefined : rational(low), high === undefined ? undefined : rational(high));
const shown = (bounds: Interval | undefined): string => {
  if (bounds === undefined) return "none";
  const { least, greatest } = bounds;
  return `${least ? writeAmount(least) : ""}..${greatest ? writeAmount(greatest) : ""}`;
};
const [none, some] = [undefined, of];

describe("arithmetic with bounds", () => {
  it.each<[string, Interval | undefined, string]>([
    ["a hull", hull(some(1, 2), some(5, 7)), "1..7"],
    ["a hull without an end", hull(some(1, none), some(none, 7)), ".."],
    ["a sum", plus(some(1, 2), some(-3, 4)), "-2..6"],
    ["a sum without an end", plus(some(1, none), some(-3, 4)), "-2.."],
    ["the lesser", lesser(some(1, 9), some(3, 4)), "1..4"],
    ["the lesser without ends", lesser(some(1, none), some(none, 4)), "..4"],
    ["the lesser of what has no end", lesser(some(1, none), some(3, none)), "1.."],
    ["the greater", greater(some(1, 9), some(3, 4)), "3..9"],
    ["the greater without ends", greater(some(1, none), some(none, 4)), "1.."],
    ["the greater of what has no end", greater(some(none, 2), some(none, 5)), "..5"],
    ["what a function makes of it", risen(some(1, none), (x) => x), "1.."],
    ["a product", times(some(2, 3), some(4, 5)), "8..15"],
    ["a product of both signs", times(some(-2, 3), some(-4, 5)), "-12..15"],
    ["a product without an end", times(some(2, none), some(3, none)), "6.."],
    ["a product without an end, turned", times(some(2, none), some(-3, -1)), "..-2"],
    ["a product without an end, both ways", times(some(2, none), some(-3, 1)), ".."],
    ["a product with nothing", times(some(0, 0), anything), "0..0"],
    ["a product of anything", times(anything, some(2, 3)), ".."],
    ["a quotient", over(some(1, 6), some(2, 3)), "1/3..3"],
    ["a quotient by what is negative", over(some(1, 6), some(-3, -2)), "-3..-1/3"],
    ["a quotient by what may be near 0", over(some(1, 6), some(0, 3)), "1/3.."],
    ["a quotient by what may be near 0 from below", over(some(1, 6), some(-3, 0)), "..-1/3"],
    ["a quotient by what has no end", over(some(1, 6), some(2, none)), "0..3"],
    ["a quotient by what has no end below", over(some(1, 6), some(none, -2)), "-3..0"],
    ["a quotient by anything", over(some(1, 6), anything), ".."],
    ["a quotient of nothing by anything", over(some(0, 0), anything), "0..0"],
    ["a quotient by nothing", over(some(1, 6), some(0, 0)), "none"],
  ])("%s", (_, bounds, expected) => expect(shown(bounds)).toBe(expected));

  it("drops what has grown beyond all use", () => {
    const long = rational(10n ** 700n);
    const [up, down] = [
      { least: long, greatest: long },
      { least: rational(-(10n ** 700n)), greatest: rational(1) },
    ];
    expect(shown(plus(up, some(0, 0)))).toBe(`${10n ** 700n}..${10n ** 700n}`);
    expect(shown(times(up, up))).toBe("..");
    expect(shown(times(down, up))).toBe(`..${10n ** 700n}`);
    const small = { least: rational(1n, 10n ** 700n), greatest: rational(1) };
    expect(shown(times(small, small))).toBe("..1");
  });
});

describe("what bounds tell", () => {
  it("is the sign", () => {
    expect([some(0, 3), some(0, 0), some(-3, 0), some(-1, 1), anything].map(signOf)).toEqual([1, 1, -1, 0, 0]);
  });

  it("is which numbers they hold", () => {
    const held = (bounds: Interval) => [1, 2, 3].map((x) => mayBe(bounds, rational(x)));
    expect(held(some(2, 2))).toEqual([false, true, false]);
    expect(held(some(2, none))).toEqual([false, true, true]);
    expect(held(some(none, 2))).toEqual([true, true, false]);
    expect(
      [some(2, 2), some(2, 3), some(1, 2), some(2, none), anything].map((bounds) => isExactly(bounds, rational(2))),
    ).toEqual([...[true, false, false, false, false]]);
  });

  it("is which of two is never above the other", () => {
    const pairs: [Interval, Interval][] = [
      [some(0, 1), some(1, 2)],
      [some(0, 2), some(1, 2)],
      [some(0, none), some(1, 2)],
      [some(0, 1), some(none, 2)],
    ];
    expect(pairs.map(([a, b]) => isBelow(a, b))).toEqual([true, false, false, false]);
  });
});
