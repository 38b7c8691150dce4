import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rational } from "../../../src/exact/rational.js";
import { foldOf, shareOf, type WhenNothing } from "../../../src/scoring/run/fold.js";
import type { Operand } from "../../../src/scoring/run/operands.js";
import { contested, type Num } from "../../../src/scoring/run/value.js";
import { type Fraction, toRational } from "../../exact/support/fraction.js";
import { allows, isNull, over, plus, sum, text, times } from "./support/model.js";
import { bool, num, show } from "./support/notation.js";
import { operand } from "./support/operands.js";

describe("a mean by weights that have no end", () => {
  it.each<readonly [operands: readonly string[], weightless: string | undefined, is: string, why: string]>([
    [["4 × 1..", "8"], undefined, "4..6", "from its least weight to as near to it as one likes"],
    [["4 × 0..", "8"], undefined, "4..8", "from no weight at all"],
    [["4 × ..", "8"], undefined, "4..8", "a weight that may be anything is never below 0"],
    [["4 × ..3", "8"], undefined, "4..8", "a weight without a least is not looked at more closely"],
    [["1.. × 1", "6 × 1.."], undefined, "3.5..", "beside one that is open"],
    [["..1 × 1", "6 × 1.."], undefined, "..6", "beside one without end below"],
    [["1..9 × 1..", "8"], undefined, "1..9", "both at once"],
    [["4 × 2..", "8 × 2.."], undefined, "4..8", "two of them"],
    [["4 × 2..", "8 × 2..", "0"], undefined, "4..8", "and one that is known, which never outweighs them"],
    [["4 × 0..", "8 × 0.."], "0", "0..8", "perhaps weightless"],
    [["4 × 1.. if yes|no", "8"], undefined, "4..8", "one that may not count"],
    [["4 × 1..|NA", "8"], undefined, "4..8", "one whose weight may not apply"],
    [["4 × 1.."], undefined, "4~", "alone it is the mean, whatever it weighs"],
    [["4 × 1.. if yes|no"], undefined, "4|NA(empty)", "or nothing is left"],
    [["4 × 1..", "8 × 1..2"], undefined, "4..20/3", "beside an open weight that has an end"],
  ])("%j, weightless %j, is %s: %s", (operands, weightless, is) =>
    expect(
      show(foldOf("mean", operands.map(operand), weightless === undefined ? {} : { weightless: num(weightless) })),
    ).toBe(is),
  );

  const small: fc.Arbitrary<Fraction> = fc.tuple(fc.bigInt(-6n, 6n), fc.bigInt(1n, 3n));
  /** A weight from a half or more up, and some that it may have. */
  const heavy = fc.nat(3).map((n) => {
    const from: Fraction = [BigInt(n), 2n];
    const weight: Num = { ...num("0.."), least: toRational(from) };
    return { weight, can: [0n, 1n, 50n].map((more): Fraction => plus(from, [more, 1n])) };
  });
  const exactly = (x: Fraction): Num => ({ ...num("0"), least: toRational(x), greatest: toRational(x) });

  it("whatever becomes of weights was possible", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(small, heavy), { minLength: 1, maxLength: 3 }), fc.option(small), (list, fixed) => {
        const known = fixed === null ? [] : [{ each: exactly(fixed) }];
        const operands = [...list.map(([x, { weight }]): Operand => ({ each: exactly(x), weight })), ...known];
        const got = foldOf("mean", operands, { weightless: num("NA(empty)") });
        for (let turn = 0; turn < 27; turn += 1) {
          const parts = list.map(([x, { can }], i) => [x, can[Math.floor(turn / 3 ** i) % 3]!] as const);
          const all = [...parts, ...(fixed === null ? [] : [[fixed, [1n, 1n]] as const])];
          const below = sum(all.map(([, weight]) => weight));
          const is = isNull(below) ? "NA" : over(sum(all.map(([x, weight]) => times(x, weight))), below);
          expect(allows(got, is), text({ list, fixed, parts, is, got })).toBe(true);
        }
      }),
    ));
});

describe("a mean or share that may weigh nothing", () => {
  const light = { each: num("4"), weight: num("0"), full: rational(0) };
  const appealed = { each: num("8"), counts: contested, full: rational(10) };
  it.each<readonly [weightless: string, is: string]>([
    ["2", "2..8#"],
    ["2~", "2..8"],
    ["2..3", "2..8"],
    ["8", "8"],
    ["8~", "8~"],
    ["NA(empty)", "8|NA(empty)#"],
  ])("by an open appeal, or %s: missing only if that is", (written, is) => {
    const weightless = num(written);
    expect(show(foldOf("mean", [light, appealed], { weightless }))).toBe(is);
    expect(show(shareOf([{ ...light, each: num("0") }, appealed], rational(10), { weightless }))).toBe(is);
  });
});

describe("what weighs nothing, or has no full marks", () => {
  const maybe = bool("yes|no");
  const light = { each: num("1..3"), weight: num("0"), full: rational(0) };
  it.each<readonly [what: string, operands: readonly (typeof light & Operand)[], nothing: WhenNothing, is: string]>([
    ["never makes it missing", [light], { empty: num("0"), weightless: num("0") }, "0"],
    ["also where it may not count", [{ ...light, counts: maybe }], { empty: num("0") }, "0"],
    [
      "but where another answer hangs on it",
      [{ ...light, counts: maybe }],
      { empty: num("0"), weightless: num("1") },
      "0..1",
    ],
    [
      "nor beside one that may not count by an appeal",
      [light, { each: num("8"), weight: num("1"), full: rational(8), counts: contested }],
      { empty: num("0"), weightless: num("0") },
      "0..8#",
    ],
  ])("%s", (_, operands, nothing, is) => {
    expect(show(foldOf("mean", operands, nothing))).toBe(is);
    if (operands.length === 1) expect(show(shareOf(operands, rational(8), nothing))).toBe(is);
  });

  it("makes a sum missing all the same", () =>
    expect(show(foldOf("sum", [{ ...light, each: num("0"), counts: maybe }], { empty: num("0") }))).toBe("0~"));
});
