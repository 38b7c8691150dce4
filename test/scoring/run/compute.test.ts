import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RoundingMode, roundingModes } from "../../../src/exact/rounding.js";
import { extremeOf, limitedTo, productOf, ratioOf, roundedTo, sumOf, times } from "../../../src/scoring/run/compute.js";
import type { Num } from "../../../src/scoring/run/value.js";
import { type Fraction, toRational } from "../../exact/support/fraction.js";
import { refusal } from "../../exact/support/refusal.js";
import {
  type Become,
  boundedNumbers,
  expectSound,
  highest,
  isNull,
  isNumber,
  lowest,
  numbers,
  over,
  sum,
  times as timesFractions,
} from "./support/model.js";
import { amount, num, nums, show } from "./support/notation.js";

type Row = readonly [operands: readonly string[], is: string, why: string];

describe("sumOf", () => {
  it.each<Row>([
    [[], "0", "nothing adds up to 0"],
    [["0.1", "0.2"], "0.3", "exact where doubles are not"],
    [["1", "1..2"], "2..3", "missing in, missing out, between bounds"],
    [["1..", "2"], "3..", "without a bound if one has none"],
    [["..1", "2.."], "..", "without both bounds"],
    [["5~", "1"], "6~", "settled, and still missing"],
    [["1..2", "NA(a)", "NA(b)"], "NA(a)", "not applicable beats missing; the first reason stands"],
    [["3|NA(a)", "1|NA(b)"], "4|NA(a)", "what may not apply makes the result perhaps not apply"],
  ])("%j give %s: %s", (operands, is) => expect(show(sumOf(nums(...operands)))).toBe(is));
});

describe("productOf", () => {
  it.each<Row>([
    [[], "1", "nothing multiplies to 1"],
    [["2/3", "1.5"], "1", "exact"],
    [["-2", "1..3"], "-6..-2", "a negative factor turns bounds round"],
    [["-1..2", "-3..4"], "-6..8", "the extremes lie at corners"],
    [["-1..", "2..3"], "-3..", "one side open"],
    [["..-1", "..-2"], "2..", "two negatives without end"],
    [["0..", "..0"], "..0", "0 times anything is 0, also without end"],
    [["..", ".."], "..", "anything"],
    [["0", "1..5"], "0~", "a certain 0 settles the product and leaves it missing"],
    [["0", ".."], "0~", "0 times what has no bound"],
    [["0", "NA"], "NA", "but not applicable stays so"],
    [["2", "3|NA"], "6|NA", "what may not apply"],
  ])("%j give %s: %s", (operands, is) => expect(show(productOf(nums(...operands)))).toBe(is));

  it("multiplies intervals corner by corner", () => {
    expect(times([amount("-1"), amount("2")], [amount("3"), null])).toEqual([null, null]);
    expect(times([null, amount("-1")], [amount("-2"), amount("-1")])).toEqual([amount("1"), null]);
  });
});

describe("extremeOf", () => {
  it.each<readonly ["least" | "greatest", ...Row]>([
    ["least", ["3", "2"], "2", "of known ones"],
    ["least", ["3", "1..5"], "1..3", "never above a known one"],
    ["least", ["3..", "1..5"], "1..5", "the only end above"],
    ["least", ["..4", "2"], "..2", "no end below"],
    ["least", ["1", "2..3"], "1~", "settled, and still missing"],
    ["least", ["1", "NA"], "NA", "strict"],
    ["greatest", ["3", "2"], "3", "of known ones"],
    ["greatest", ["3", "1..5"], "3..5", "never below a known one"],
    ["greatest", ["..3", "1..5"], "1..5", "the only end below"],
    ["greatest", ["4..", "2"], "4..", "no end above"],
    ["greatest", ["1|NA", "2"], "2|NA", "what may not apply"],
  ])("the %s of %j is %s: %s", (which, operands, is) => expect(show(extremeOf(which, nums(...operands)))).toBe(is));
});

describe("ratioOf", () => {
  it.each<readonly [a: string, b: string, zero: string | undefined, is: string, why: string]>([
    ["1", "3", undefined, "1/3", "exact"],
    ["1", "0", "5", "5", "a divisor of 0 gives what the rule says"],
    ["1", "0", "NA(a)", "NA(a)", "or not applicable, if it says so"],
    ["1..2", "0", "5", "5~", "whatever is divided; and still missing"],
    ["1..2", "0", "NA(a)", "NA(a)", "not applicable is not missing"],
    ["NA(a)", "0", "5", "NA(a)", "strict also where the divisor is 0"],
    ["1|NA(a)", "0", "5", "5|NA(a)", "what is divided may not apply"],
    ["1|NA(a)", "0", "NA(b)", "NA(b)", "not applicable either way"],
    ["1", "0|NA(a)", "5", "5|NA(a)", "the divisor may not apply"],
    ["1", "NA(b)", "5", "NA(b)", "the divisor does not apply"],
    ["1", "2..4", undefined, "0.25..0.5", "a divisor above 0"],
    ["1", "-4..-2", undefined, "-0.5..-0.25", "a divisor below 0"],
    ["-1", "2..", undefined, "-0.5..0", "the larger the divisor, the nearer to 0"],
    ["-1", "..-2", undefined, "0..0.5", "the same below 0"],
    ["1", "0..4", "9", "0.25..", "just above 0 the quotient has no end"],
    ["1", "0..4", "0", "0..", "0 may lie outside: the replacement is added"],
    ["1", "-4..0", "0", "..0", "just below 0 too"],
    ["1", "-4..4", "0", "..", "both sides"],
    ["0..1", "0..4", "NA(a)", "0..|NA(a)", "the replacement may be not applicable"],
    ["0", "..", "7", "0..7", "0 divided by anything else is 0"],
    ["6", "2~", undefined, "3~", "a divisor that is settled and missing"],
    ["6", "2..3", "5~", "2..3", "a replacement that cannot be needed changes nothing"],
  ])("%s / %s with %s for 0 is %s: %s", (a, b, zero, is) =>
    expect(show(ratioOf(num(a), num(b), zero === undefined ? undefined : num(zero)))).toBe(is),
  );

  it("refuses a certain 0 where no rule says what then", () =>
    expect(() => ratioOf(num("1"), num("0"), undefined)).toThrow(refusal("divide.byZero")));
});

describe("roundedTo", () => {
  it.each<readonly [x: string, to: string, mode: RoundingMode, is: string, why: string]>([
    ["2.5", "1", "half-away", "3", "a known number"],
    ["-0.5", "1", "half-positive", "0", "ties to +∞"],
    ["7", "5", "ceiling", "10", "started steps"],
    ["1.2..3.7", "1", "floor", "1..3", "bounds round to bounds"],
    ["..3.7", "1", "floor", "..3", "no end stays no end"],
    ["1.2..", "1", "ceiling", "2..", "no end above"],
    ["1.2..1.4", "1", "floor", "1~", "settled by rounding, and still missing"],
    ["2.5~", "1", "floor", "2~", "what was missing stays missing"],
    ["NA(a)", "1", "floor", "NA(a)", "strict"],
    ["2.5|NA(a)", "1", "floor", "2|NA(a)", "what may not apply"],
  ])("%s to %s by %s is %s: %s", (x, to, mode, is) => expect(show(roundedTo(num(x), amount(to), mode))).toBe(is));
});

describe("limitedTo", () => {
  it.each<readonly [x: string, floor: string | undefined, ceiling: string | undefined, is: string, why: string]>([
    ["7", undefined, undefined, "7", "no limits"],
    ["7", "8", undefined, "8", "a floor"],
    ["7", undefined, "5", "5", "a ceiling"],
    ["7", "6", "5", "6", "the floor wins if they cross"],
    ["0..9", "2", "5", "2..5", "bounds are cut"],
    ["6..9", "2", "5", "5~", "settled by the ceiling, and still missing"],
    ["..", "0", "20", "0..20", "limits bound what has no bound"],
    ["7", "1..8", undefined, "7..8", "a floor not known yet"],
    ["7", undefined, "NA(a)", "NA(a)", "a limit that does not apply"],
    ["NA(a)", "0", "1", "NA(a)", "strict"],
  ])("%s between %s and %s is %s: %s", (x, floor, ceiling, is) =>
    expect(
      show(
        limitedTo(
          num(x),
          floor === undefined ? undefined : num(floor),
          ceiling === undefined ? undefined : num(ceiling),
        ),
      ),
    ).toBe(is),
  );
});

/** Strict: not applicable as soon as one operand is. */
const strictly =
  (make: (list: readonly Fraction[]) => Become) =>
  (become: readonly Become[]): Become =>
    become.every(isNumber) ? make(become) : "NA";

const head = ([first = [0n, 1n]]: readonly Fraction[]): Fraction => first;

/** Floored quotient of bigints. */
const floor = (n: bigint, d: bigint): bigint => (n < 0n && n % d !== 0n ? n / d - 1n : n / d);

function roundedModel([n, d]: Fraction, [sn, sd]: Fraction, mode: RoundingMode): Fraction {
  const [top, bottom] = [n * sd, d * sn];
  const below = floor(top, bottom);
  const rest = 2n * (top - below * bottom) - bottom;
  const isWhole = top === below * bottom;
  const up: Readonly<Record<RoundingMode, boolean>> = {
    floor: false,
    ceiling: !isWhole,
    truncate: !isWhole && top < 0n,
    "half-positive": rest >= 0n,
    "half-away": rest > 0n || (rest === 0n && top > 0n),
    "half-even": rest > 0n || (rest === 0n && below % 2n !== 0n),
  };
  return [(up[mode] ? below + 1n : below) * sn, sd];
}

describe("computing is sound: whatever becomes of what is missing was possible", () => {
  const operands = fc.array(numbers, { minLength: 1, maxLength: 3 });
  it.each<readonly [string, (seen: readonly Num[]) => Num, (list: readonly Fraction[]) => Become]>([
    ["sum", sumOf, sum],
    ["product", productOf, (list) => list.reduce(timesFractions)],
    ["least", (seen) => extremeOf("least", seen), ([first = [0n, 1n], ...others]) => lowest(first, ...others)],
    ["greatest", (seen) => extremeOf("greatest", seen), ([first = [0n, 1n], ...others]) => highest(first, ...others)],
  ])("%s", (_name, run, model) => fc.assert(fc.property(operands, (list) => expectSound(list, run, strictly(model)))));

  it("ratio, with a replacement for 0", () =>
    fc.assert(
      fc.property(numbers, numbers, boundedNumbers, (a, b, zero) =>
        expectSound(
          [a, b, zero],
          ([x = num("0"), y = num("0"), z]) => ratioOf(x, y, z),
          ([x = "NA", y = "NA", z = "NA"]) => {
            if (!isNumber(x) || !isNumber(y)) return "NA";
            return isNull(y) ? z : over(x, y);
          },
        ),
      ),
    ));

  it.each(roundingModes)("rounded by %s", (mode) =>
    fc.assert(
      fc.property(numbers, fc.constantFrom<Fraction>([1n, 2n], [1n, 1n], [2n, 1n]), (x, to) =>
        expectSound(
          [x],
          ([seen = num("0")]) => roundedTo(seen, toRational(to), mode),
          strictly((list) => roundedModel(head(list), to, mode)),
        ),
      ),
    ),
  );

  it("limited", () =>
    fc.assert(
      fc.property(numbers, numbers, numbers, (x, low, high) =>
        expectSound(
          [x, low, high],
          ([a = num("0"), b, c]) => limitedTo(a, b, c),
          strictly(([a = [0n, 1n], b = a, c = a]) => highest(b, lowest(c, a))),
        ),
      ),
    ));

  it("gives bounds of a product that are attained", () =>
    fc.assert(
      fc.property(boundedNumbers, boundedNumbers, (a, b) => {
        const [low, high] = [a.can.filter(isNumber), b.can.filter(isNumber)];
        fc.pre(low.length > 0 && high.length > 0);
        const [first = [0n, 1n], ...others] = low.flatMap((x) => high.map((y) => timesFractions(x, y)));
        const got = productOf([a.seen, b.seen]);
        expect(got.least).toEqual(toRational(lowest(first, ...others)));
        expect(got.greatest).toEqual(toRational(highest(first, ...others)));
      }),
    ));
});
