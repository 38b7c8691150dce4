import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rational } from "../../../src/exact/rational.js";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import type { Trim } from "../../../src/ruleset/fold.js";
import { foldOf, repeated, type WhenNothing } from "../../../src/scoring/run/fold.js";
import { type Operand, sortOperands } from "../../../src/scoring/run/operands.js";
import { medianBounds, neededFor, trimmedBounds } from "../../../src/scoring/run/trimmedMean.js";
import type { Bool, Num } from "../../../src/scoring/run/value.js";
import { type Fraction, fractions, order, toRational } from "../../exact/support/fraction.js";
import {
  allows,
  type Become,
  boundedNumbers,
  conditions,
  everyChoice,
  expectIs,
  highest,
  isNumber,
  isWithin,
  lowest,
  type May,
  numbers,
  over,
  settled,
  sum,
  text,
} from "./support/model.js";
import { bool, num, show } from "./support/notation.js";
import { operand } from "./support/operands.js";

const nothing = (empty: string | undefined): WhenNothing => (empty === undefined ? {} : { empty: num(empty) });

/** `1+2`: the lowest one and the highest two are left out. */
function trimOf(written: string): Trim {
  const [lowestOnes, highestOnes] = written.split("+").map(Number);
  return { lowest: lowestOnes!, highest: highestOnes! };
}

describe("a mean without its extremes", () => {
  it.each<readonly [trim: string, operands: readonly string[], empty: string | undefined, is: string, why: string]>([
    ["0+0", ["1", "2", "9"], undefined, "4", "nothing is left out"],
    ["1+1", ["9", "1", "2"], undefined, "2", "the middle one of three, wherever it stands"],
    ["1+1", ["1", "10", "9", "2"], undefined, "5.5", "the two in the middle"],
    ["0+1", ["1", "2", "9"], undefined, "1.5", "only the highest"],
    ["1+0", ["1", "2", "9"], undefined, "5.5", "only the lowest"],
    ["2+0", ["1", "2", "9"], undefined, "9", "the two lowest"],
    ["1+2", ["4", "3", "9", "8", "1"], undefined, "3.5", "one low, two high"],
    ["1+1", ["3", "3", "3"], undefined, "3", "ties leave out one of them"],
    ["1+1", ["-1/3", "1/3", "2/3", "-2/3"], undefined, "0", "exact, below 0 too"],
    ["1+1", ["NA", "1", "2", "9"], undefined, "2", "what does not apply is out before anything is left out"],
    ["1+1", ["5 if no", "1", "2", "9"], undefined, "2", "and what does not count"],
    ["1+1", ["1", "2"], undefined, "NA(empty)", "too few"],
    ["1+1", ["1", "2", "NA"], "7", "7", "too few of those that apply"],
    ["0+0", [], "7", "7", "nobody"],
    ["1+1", ["1", "2", "3"], "7", "2", "just enough"],
    ["1+1", ["1", "2..4", "9"], undefined, "2..4", "the middle one is missing"],
    ["1+1", ["1", "0..10", "9"], undefined, "1..9", "a missing one may be in the middle or outside"],
    ["1+1", ["1", "..", "9"], undefined, "1..9", "one without bounds never counts alone"],
    ["1+1", ["..", "..", "9"], undefined, "..", "but two of them do"],
    ["1+1", ["1", "..5", "9"], undefined, "1..5", "no end below"],
    ["1+1", ["1", "5..", "9"], undefined, "5..9", "no end above"],
    ["0+1", ["1", "5..", "9"], undefined, "3..5", "the one without end is left out, or the 9"],
    ["1+1", ["1", "2~", "9"], undefined, "2~", "settled, and still missing"],
    ["1+1", ["1", "2", "9~"], undefined, "2~", "missing also where what is missing is left out"],
    ["1+1", ["1", "2", "3", "9 if yes|no"], undefined, "2..2.5", "one that may count"],
    ["1+1", ["1", "2", "3", "2 if yes|no"], undefined, "2~", "one that changes nothing"],
    ["1+1", ["1", "2", "9 if yes|no"], "7", "2..7", "and may be what makes them enough"],
    ["1+1", ["1", "2", "9|NA"], undefined, "2|NA(empty)", "or what may not apply is"],
    ["1+1", ["1", "2 if yes|no"], "7", "7", "too few however many count"],
    ["1+1", ["1 if yes|no", "2|NA"], "7", "7", "the same where none is certain"],
    ["1+0", ["1 if yes|no", "5 if yes|no", "9 if yes|no"], "0", "0..9", "any two of them, or all, or too few"],
    ["1+0", ["3", "..5 if yes|no", "9 if yes|no"], "5", "3..9", "one without end below, which is then left out"],
    ["0+1", ["9", "5.. if yes|no", "3 if yes|no"], "5", "3..9", "one without end above"],
    ["1+0", ["1", "5 if yes|no", "9 if yes|no"], "6", "5..9", "one of them, or both, or none"],
    ["1+0", ["1", "5", "9 if yes|no", "8 if yes|no"], "0", "5..22/3", "enough without them"],
  ])("without %s of %j, otherwise %j, is %s: %s", (trim, operands, empty, is) =>
    expect(show(foldOf("mean", operands.map(operand), nothing(empty), trimOf(trim)))).toBe(is),
  );

  it("needs one more than are left out", () => expect(neededFor({ lowest: 2, highest: 3 })).toBe(6));
});

describe("a mean without its extremes, of a ledger that is missing", () => {
  type Row = readonly [trim: string, entry: string, most: number | undefined, empty: string, is: string, why: string];
  it.each<Row>([
    ["1+1", "2..5", undefined, "0", "0..5", "between the least and greatest of one, or empty"],
    ["1+1", "2..5", 3, "7", "2..7", "just enough entries possible"],
    ["1+1", "2..5", 2, "7", "7~", "never enough entries"],
    ["1+1", "2..5", 2, "NA(empty)", "NA(empty)", "not applicable is not missing"],
    ["0+0", "2..5", 1, "7", "2..7", "one entry is enough where nothing is left out"],
    ["0+0", "2..5 if no", 9, "7", "7~", "no entry counts"],
  ])("without %s of entries of %s, at most %j, otherwise %s, is %s: %s", (trim, entry, most, empty, is) =>
    expect(show(repeated("mean", operand(entry), { most, trim: trimOf(trim) }, nothing(empty)))).toBe(is),
  );
});

const rising = (list: readonly Fraction[]): readonly Fraction[] => list.toSorted(order);
const mean = (list: readonly Fraction[]): Fraction => over(sum(list), [BigInt(list.length), 1n]);

/** Sort and slice. */
const trimmed = (list: readonly Fraction[], { lowest: few, highest: many }: Trim): Become =>
  list.length <= few + many ? "NA" : mean(rising(list).slice(few, list.length - many));
/** The middle one, or the mean of the two in the middle. */
const median = (list: readonly Fraction[]): Fraction => {
  const half = Math.floor(list.length / 2);
  return mean(rising(list).slice(list.length % 2 === 0 ? half - 1 : half, half + 1));
};

const trims = fc.record({ lowest: fc.nat(2), highest: fc.nat(2) });
const known = (x: Fraction): Num => ({
  ...{ sort: "number", some: true, na: null, missing: false },
  ...{ least: toRational(x), greatest: toRational(x) },
});
const ends = ([least, greatest]: readonly [Rational | null, Rational | null]) =>
  [least, greatest].map((end) => end && writeAmount(end));

describe("laws of means without extremes", () => {
  const settledOnes = fc.array(fractions, { maxLength: 7 });

  it("agrees with sorting and slicing", () =>
    fc.assert(
      fc.property(settledOnes, trims, (list, trim) => {
        const got = foldOf(
          "mean",
          list.map((x) => ({ each: known(x) })),
          {},
          trim,
        );
        const is = trimmed(list, trim);
        expect(show(got)).toBe(is === "NA" ? "NA(empty)" : writeAmount(toRational(is)));
      }),
    ));

  it("the median is the middle one, or the mean of the two in the middle", () =>
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1, maxLength: 7 }), (list) => {
        const is = writeAmount(toRational(median(list)));
        expect(ends(medianBounds(sortOperands(list.map((x) => ({ each: known(x) })))))).toEqual([is, is]);
      }),
    ));

  it("the order of operands never matters", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, conditions), { maxLength: 5 }), fc.nat(), trims, (list, seed, trim) => {
        const operands = list.map(([each, counts]): Operand => ({ each: each.seen, counts: counts.seen }));
        const other = operands.map((one, i) => [(i * 7 + seed) % 11, one] as const).toSorted(([a], [b]) => a - b);
        expect(
          show(
            foldOf(
              "mean",
              other.map(([, one]) => one),
              {},
              trim,
            ),
          ),
        ).toBe(show(foldOf("mean", operands, {}, trim)));
      }),
    ));

  /** An operand that is not known yet, and everything that it may be: a number, or left out. */
  interface MayCount {
    readonly each: May<Become, Num>;
    readonly counts: May<boolean | "NA", Bool>;
  }
  const seen = ({ each, counts }: MayCount): Operand => ({ each: each.seen, counts: counts.seen });
  const choices = ({ each, counts }: MayCount): readonly Become[] => [
    ...(counts.can.includes(true) ? each.can : []),
    ...(counts.can.some((one) => one !== true) ? ["NA" as const] : []),
  ];
  const left = (become: readonly Become[]): readonly Fraction[] => become.filter(isNumber);
  const mayCount = (each: fc.Arbitrary<May<Become, Num>>): fc.Arbitrary<readonly MayCount[]> =>
    fc.array(fc.record({ each, counts: fc.oneof(fc.constant(yes), conditions) }), { minLength: 1, maxLength: 4 });
  const yes: May<boolean | "NA", Bool> = { can: [true], seen: bool("yes") };

  it("is sound: whatever becomes of operands and tests was possible, and learning one opens nothing", () =>
    fc.assert(
      fc.property(mayCount(numbers), trims, boundedNumbers, (operands, trim, otherwise) => {
        const run = (list: readonly Operand[], empty: Num) => foldOf("mean", list, { empty }, trim);
        const result = run(operands.map(seen), otherwise.seen);
        for (const become of everyChoice(operands.map(choices)))
          for (const empty of otherwise.can) {
            const found = trimmed(left(become), trim);
            const is = found === "NA" ? empty : found;
            expect(allows(result, is), text({ operands, become, is, result })).toBe(true);
            expectIs(
              run(
                become.map((one) => ({ each: settled(one) })),
                settled(empty),
              ),
              is,
              { become },
            );
          }
        for (const [i, one] of operands.entries())
          for (const choice of choices(one)) {
            const learnt = run(operands.map(seen).with(i, { each: settled(choice) }), otherwise.seen);
            expect(isWithin(learnt, result), text({ operands, i, choice, learnt, result })).toBe(true);
          }
      }),
      { numRuns: 60 },
    ));

  /** The ends that some choice with enough operands reaches. */
  const reachedBy = (
    operands: readonly MayCount[],
    make: (list: readonly Fraction[]) => Become,
  ): readonly string[] | undefined => {
    const [first, ...others] = everyChoice(operands.map(choices))
      .map((become) => make(left(become)))
      .filter(isNumber);
    return first && [lowest(first, ...others), highest(first, ...others)].map((end) => writeAmount(toRational(end)));
  };

  it("attains its bounds", () =>
    fc.assert(
      fc.property(mayCount(boundedNumbers), trims, (operands, trim) => {
        const sorted = sortOperands(operands.map(seen));
        fc.pre(sorted.sure.length + sorted.perhaps.length >= neededFor(trim));
        expect(ends(trimmedBounds(sorted, trim))).toEqual(reachedBy(operands, (list) => trimmed(list, trim)));
      }),
    ));

  it("attains the bounds of a median", () =>
    fc.assert(
      fc.property(mayCount(boundedNumbers), (operands) => {
        const sorted = sortOperands(operands.map(seen));
        fc.pre(sorted.sure.length + sorted.perhaps.length > 0);
        expect(ends(medianBounds(sorted))).toEqual(
          reachedBy(operands, (list) => (list.length === 0 ? "NA" : median(list))),
        );
      }),
    ));
});
