import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoldKind } from "../../../src/scoring/plan/op.js";
import { allFullOf, foldOf, repeated, shareOf } from "../../../src/scoring/run/fold.js";
import type { Operand } from "../../../src/scoring/run/operands.js";
import type { Bool, Num } from "../../../src/scoring/run/value.js";
import { type Fraction, toRational } from "../../exact/support/fraction.js";
import {
  allows,
  type Become,
  boundedNumbers,
  conditions,
  everyChoice,
  expectIs,
  highest,
  isNull,
  isNumber,
  isWithin,
  knownWeights,
  lowest,
  type May,
  numbers,
  over,
  settled,
  sum,
  text,
  times,
  weights,
} from "./support/model.js";
import { amount, bool, num, show } from "./support/notation.js";
import { operand } from "./support/operands.js";

const maybe = (written: string | undefined): Num | undefined => (written === undefined ? undefined : num(written));
interface Otherwise {
  readonly empty?: string;
  readonly weightless?: string;
}
const nothing = ({ empty, weightless }: Otherwise) => ({ empty: maybe(empty), weightless: maybe(weightless) });

describe("foldOf", () => {
  type Row = readonly [how: FoldKind, operands: readonly string[], otherwise: Otherwise, is: string, why: string];
  it.each<Row>([
    ["sum", [], {}, "NA(empty)", "nothing left is not applicable"],
    ["sum", [], { empty: "7" }, "7", "or what the rule says"],
    ["sum", ["1", "2"], {}, "3", "all of them"],
    ["sum", ["1", "NA"], {}, "1", "what does not apply is left out"],
    ["sum", ["1", "9 if no"], {}, "1", "what does not count is left out"],
    ["sum", ["1", "9 if NA"], {}, "1", "a test that does not apply does not count"],
    ["sum", ["1", "9 if yes"], {}, "10", "what counts is in"],
    ["sum", ["NA", "9 if no"], { empty: "7" }, "7", "all left out"],
    ["sum", ["1", "2..3"], {}, "3..4", "missing in, missing out"],
    ["sum", ["1", "2~"], {}, "3~", "also where it is settled"],
    ["sum", ["1", "2..3 if no"], {}, "1", "what is left out cannot be missing"],
    ["sum", ["1", "2 if yes|no"], {}, "1..3", "what may count may be in"],
    ["sum", ["1", "2|NA"], {}, "1..3", "what may not apply may be out"],
    ["sum", ["1", "2 if yes|NA"], {}, "1..3", "a test that may not apply"],
    ["sum", ["1", "-2 if yes|no"], {}, "-1..1", "a deduction that may count"],
    ["sum", ["1", ".. if yes|no"], {}, "..", "one without bounds"],
    ["sum", ["2 if yes|no"], {}, "2|NA(empty)", "all may be left out"],
    ["sum", ["2 if yes|no"], { empty: "-1" }, "-1..2", "and then be what the rule says"],
    ["sum", ["2|NA(a)"], {}, "2|NA(empty)", "nothing left is what the fold does not apply for"],
    ["least", [], { empty: "7" }, "7", "nothing left"],
    ["least", ["3", "2", "NA"], {}, "2", "of those left"],
    ["least", ["3", "1..5"], {}, "1..3", "never above a certain one"],
    ["least", ["3", "1 if yes|no"], {}, "1..3", "one that may count"],
    ["least", ["3", "5 if yes|no"], {}, "3~", "settled, and still missing"],
    ["least", ["3 if yes|no", "5 if yes|no"], {}, "3..5|NA(empty)", "none certain: up to the highest"],
    ["least", ["3", ".."], {}, "..3", "one without bounds"],
    ["greatest", ["3", "2", "NA"], {}, "3", "of those left"],
    ["greatest", ["3", "1..5"], {}, "3..5", "never below a certain one"],
    ["greatest", ["3", "5 if yes|no"], {}, "3..5", "one that may count"],
    ["greatest", ["3", "1 if yes|no"], {}, "3~", "settled, and still missing"],
    ["greatest", ["3 if yes|no", "5 if yes|no"], { empty: "0" }, "0..5", "none certain: down to the lowest"],
    ["mean", [], { empty: "7", weightless: "8" }, "7", "nothing left is empty, not weightless"],
    ["mean", ["1", "2"], {}, "1.5", "weight 1 where none is said"],
    ["mean", ["1 × 1", "2 × 3"], {}, "1.75", "by weight"],
    ["mean", ["1 × 2", "2"], {}, "4/3", "a weight beside none"],
    ["mean", ["1", "NA × 5"], {}, "1", "what does not apply takes its weight with it"],
    ["mean", ["1", "9 × NA"], {}, "1", "a weight that does not apply takes its number with it"],
    ["mean", ["1 × 0", "2 × 0"], { empty: "7", weightless: "8" }, "8", "all weights 0 is weightless"],
    ["mean", ["1 × 0"], { empty: "7" }, "7", "weightless as empty, where nothing else is said"],
    ["mean", ["1 × 0"], {}, "NA(empty)", "not applicable, where nothing is said"],
    ["mean", ["1..9 × 0", "2"], {}, "2", "weight 0 never makes the mean missing"],
    ["mean", ["1 × 0~", "2"], {}, "2", "also if its weight read something missing"],
    ["mean", ["1 × 0 if yes|no", "2"], {}, "2", "or if it may not count"],
    ["mean", ["1..9 × 1", "2"], {}, "1.5..5.5", "missing in, missing out"],
    ["mean", ["1.. × 1", "2"], {}, "1.5..", "no end above"],
    ["mean", ["1", "3 × 1~"], {}, "2~", "a settled weight that read something missing"],
    ["mean", ["4", "8 if yes|no"], {}, "4..6", "one that may count"],
    ["mean", ["4", "8 × 3|NA"], {}, "4..7", "one whose weight may not apply"],
    ["mean", ["4", "8 × 1..3"], {}, "6..7", "a weight not known"],
    ["mean", ["4 × 0..1", "8 × 0..1"], { weightless: "0" }, "0..8", "perhaps weightless"],
    ["mean", ["4 × ..1", "8 × ..1"], { weightless: "0" }, "0..8", "a weight without bound may be 0"],
    ["mean", ["4 × 1..2", "8 × 0..1"], { weightless: "0" }, "4..6", "one certain weight is enough"],
    ["mean", ["4 × 0", "8 if yes|no"], { weightless: "0" }, "0..8", "weightless unless the one counts"],
    ["mean", ["4 if yes|no", "8 if yes|no"], { empty: "1", weightless: "0" }, "1..8", "empty, but never weightless"],
    ["mean", ["4 × 0 if yes|no", "8 if yes|no"], { empty: "1", weightless: "0" }, "0..8", "both"],
    ["mean", ["4 × 0 if yes|no"], { empty: "1", weightless: "0" }, "0..1", "empty or weightless"],
    ["mean", ["4 × 0 if yes|no"], {}, "NA(empty)", "not applicable either way is not missing"],
  ])("the %s of %j, otherwise %j, is %s: %s", (how, operands, otherwise, is) =>
    expect(show(foldOf(how, operands.map(operand), nothing(otherwise)))).toBe(is),
  );
});

/** `8/10`: points of full marks. */
function marked(written: string) {
  const [rest = "", counts] = written.split(" if ");
  const [points = "", full = ""] = rest.split(" of ");
  return { ...operand(counts === undefined ? points : `${points} if ${counts}`), full: amount(full) };
}

describe("shareOf", () => {
  it.each<readonly [operands: readonly string[], full: string, otherwise: Otherwise, is: string, why: string]>([
    [["8 of 10", "15 of 20"], "100", {}, "230/3", "points reached of marks attainable, times full marks"],
    [["8 of 10", "NA of 20"], "100", {}, "80", "re-weighed over what applies"],
    [["8 of 10", "0 of 20 if no"], "100", {}, "80", "and counts"],
    [["12 of 10"], "50", {}, "60", "more than full marks of one may be more than full"],
    [[], "100", {}, "NA(empty)", "nothing left"],
    [["NA of 10"], "100", { empty: "100" }, "100", "all left out"],
    [["0 of 0"], "100", { empty: "1", weightless: "2" }, "2", "attainable marks 0"],
    [["0 of 0"], "100", { empty: "1" }, "1", "weightless as empty, where nothing else is said"],
    [["0 of 0", "8 of 10"], "100", {}, "80", "a part without marks"],
    [["2 of 0", "8 of 10"], "100", {}, "100", "a bonus without marks"],
    [["8..9 of 10"], "100", {}, "80..90", "missing in, missing out"],
    [["8.. of 10"], "100", {}, "80..", "no end above"],
    [["8 of 10", "0..10 of 10 if yes|no"], "100", {}, "40..90", "never above what can be reached"],
    [["8 of 10", "8|NA of 10"], "100", {}, "80~", "settled, and still missing"],
    [["8 of 10 if yes|no"], "100", {}, "80|NA(empty)", "all may be left out"],
    [["8 of 10 if yes|no"], "100", { empty: "5", weightless: "1" }, "5..80", "empty, but never weightless"],
    [["0 of 0", "8 of 10 if yes|no"], "100", { weightless: "1" }, "1..80", "weightless unless the one counts"],
    [["0 of 0 if yes|no", "8 of 10 if yes|no"], "100", { empty: "5", weightless: "1" }, "1..80", "both"],
    [["0 of 0 if yes|no"], "100", { empty: "5", weightless: "1" }, "1..5", "empty or weightless"],
  ])("%j of %s, otherwise %j, is %s: %s", (operands, full, otherwise, is) => {
    expect(show(shareOf(operands.map(marked), amount(full), nothing(otherwise)))).toBe(is);
  });
});

describe("allFullOf", () => {
  it.each<readonly [operands: readonly string[], otherwise: Otherwise, is: string, why: string]>([
    [["10 of 10", "5 of 5"], {}, "40", "every one at its full marks"],
    [["10 of 10", "4 of 5"], {}, "0", "one short"],
    [["11 of 10"], {}, "40", "more than full marks are full marks"],
    [["10 of 10", "NA of 5"], {}, "40", "what does not apply is left out"],
    [["10 of 10", "4 of 5 if no"], {}, "40", "what does not count too"],
    [["4 of 5", "0..10 of 10"], {}, "0", "one short decides"],
    [["0..10 of 10"], {}, "0..40", "open"],
    [["0..9 of 10"], {}, "0", "out of reach"],
    [["10 of 10", "4 of 5 if yes|no"], {}, "0..40", "one that may count and falls short"],
    [["10 of 10", "5 of 5 if yes|no"], {}, "40", "one that may count and does not matter"],
    [[], {}, "NA(empty)", "nothing left"],
    [["NA of 5"], { empty: "3" }, "3", "all left out"],
    [["5 of 5 if yes|no"], {}, "40|NA(empty)", "all may be left out"],
    [["4 of 5 if yes|no"], {}, "0|NA(empty)", "never full"],
    [["5|NA of 5"], { empty: "3" }, "3..40", "the only one may not apply"],
  ])("%j, otherwise %j, is %s: %s", (operands, otherwise, is) => {
    expect(show(allFullOf(operands.map(marked), amount("40"), nothing(otherwise)))).toBe(is);
  });
});

describe("repeated", () => {
  type Row = readonly [
    how: FoldKind,
    entry: string,
    most: number | undefined,
    otherwise: Otherwise,
    is: string,
    why: string,
  ];
  it.each<Row>([
    ["sum", "2", 3, { empty: "0" }, "0..6", "up to as many as there can be"],
    ["sum", "-2", 3, { empty: "0" }, "-6..0", "deductions"],
    ["sum", "-1..4", 2, { empty: "0" }, "-2..8", "either"],
    ["sum", "2", undefined, { empty: "0" }, "0..", "without a most, no end"],
    ["sum", "0..0", undefined, { empty: "0" }, "0~", "nothing each is nothing, however many"],
    ["sum", "1..", 3, { empty: "0" }, "0..", "no end of one"],
    ["sum", "2|NA", 3, { empty: "0" }, "0..6", "an entry that may not apply"],
    ["sum", "2 if yes|no", 3, { empty: "0" }, "0..6", "an entry that may count"],
    ["sum", "2 if no", 3, { empty: "0" }, "0~", "an entry that cannot count"],
    ["sum", "NA", 3, { empty: "0" }, "0~", "an entry that does not apply"],
    ["sum", "2", 0, { empty: "0" }, "0~", "no entry possible"],
    ["sum", "2", 0, {}, "NA(empty)", "not applicable is not missing"],
    ["mean", "2..5", 3, { empty: "0" }, "0..5", "between the least and greatest of one, or empty"],
    ["mean", "2..5 × 0..1", 3, { empty: "0", weightless: "9" }, "0..9", "or weightless"],
    ["least", "2..5", undefined, { empty: "7" }, "2..7", "or empty"],
    ["greatest", "2..5|NA", 3, { empty: "3" }, "2..5", "an entry that may not apply"],
    ["greatest", "2..5 if yes|no", 3, {}, "2..5|NA(empty)", "an entry that may count"],
    ["least", "2 if no", 3, { empty: "7" }, "7~", "an entry that cannot count"],
  ])("the %s of an unknown %s at most %j times, otherwise %j, is %s: %s", (how, entry, most, otherwise, is) =>
    expect(show(repeated(how, operand(entry), { most }, nothing(otherwise)))).toBe(is),
  );
});

/** An operand that is not known yet. */
interface MayCount {
  readonly each: May<Become, Num>;
  readonly weight: May<Become, Num> | undefined;
  readonly counts: May<boolean | "NA", Bool> | undefined;
}
/** One that is: number, weight (or full marks), and whether it is in. */
type Known = readonly [each: Become, weight: Become, counts: boolean | "NA"];

const left = (operands: readonly Known[]): readonly (readonly [Fraction, Fraction])[] =>
  operands.flatMap(([each, weight, counts]) =>
    isNumber(each) && isNumber(weight) && counts === true ? [[each, weight] as const] : [],
  );
type Model = (operands: readonly Known[], empty: Become, weightless: Become) => Become;
const of =
  (make: (list: readonly Fraction[]) => Fraction): Model =>
  (operands, empty) => {
    const list = left(operands).map(([each]) => each);
    return list.length === 0 ? empty : make(list);
  };
const quotient =
  (above: (each: Fraction, weight: Fraction) => Fraction): Model =>
  (operands, empty, weightless) => {
    const list = left(operands);
    if (list.length === 0) return empty;
    const below = sum(list.map(([, weight]) => weight));
    return isNull(below) ? weightless : over(sum(list.map(([each, weight]) => above(each, weight))), below);
  };

const models: Readonly<Record<FoldKind, Model>> = {
  sum: of(sum),
  least: of(([first = [0n, 1n], ...others]) => lowest(first, ...others)),
  greatest: of(([first = [0n, 1n], ...others]) => highest(first, ...others)),
  mean: quotient(times),
};

const seen = ({ each, weight, counts }: MayCount): Operand => ({
  each: each.seen,
  weight: weight?.seen,
  counts: counts?.seen,
});
const choices = ({ each, weight, counts }: MayCount): readonly Known[] =>
  each.can.flatMap((x) =>
    (weight?.can ?? [[1n, 1n] as const]).flatMap((w) => (counts?.can ?? [true]).map((c): Known => [x, w, c])),
  );
const known = ([each, weight, counts]: Known): Operand => ({
  each: settled(each),
  weight: settled(weight),
  counts: bool(counts === "NA" ? "NA" : counts ? "yes" : "no"),
});

function mayCount(
  each: fc.Arbitrary<May<Become, Num>>,
  weight: fc.Arbitrary<May<Become, Num>>,
): fc.Arbitrary<MayCount> {
  return fc.record({
    each,
    weight: fc.option(weight, { nil: undefined }),
    counts: fc.option(conditions, { nil: undefined }),
  });
}

type Run = (operands: readonly Operand[], empty: Num, weightless: Num) => Num;

/** Whatever becomes of operands, weights and tests was possible; what is known is exact; learning one operand opens nothing. */
function expectSoundFold(
  operands: readonly MayCount[],
  [empty, weightless]: readonly [May<Become, Num>, May<Become, Num>],
  run: Run,
  model: Model,
): void {
  const result = run(operands.map(seen), empty.seen, weightless.seen);
  for (const become of everyChoice(operands.map(choices)))
    for (const [x, y] of everyChoice([empty.can, weightless.can])) {
      if (x === undefined || y === undefined) throw new Error("a choice of both");
      const is = model(become, x, y);
      expect(allows(result, is), text({ operands, become, is, result })).toBe(true);
      expectIs(run(become.map(known), settled(x), settled(y)), is, { become });
    }
  for (const [i, one] of operands.entries())
    for (const choice of choices(one)) {
      const learnt = run(operands.map(seen).with(i, known(choice)), empty.seen, weightless.seen);
      expect(isWithin(learnt, result), text({ operands, i, choice, learnt, result })).toBe(true);
    }
}

/** Bounds and "may not apply" are exactly what the operands can come to. */
function expectAttained(
  operands: readonly MayCount[],
  empty: Become,
  weightless: Become,
  run: Run,
  model: Model,
): void {
  const got = run(operands.map(seen), settled(empty), settled(weightless));
  const reached = everyChoice(operands.map(choices)).map((become) => model(become, empty, weightless));
  const [first, ...others] = reached.filter(isNumber);
  expect(got.some, text({ operands, got })).toBe(first !== undefined);
  expect(got.na !== null, text({ operands, got })).toBe(reached.includes("NA"));
  if (first === undefined) return;
  expect(got.least, text({ operands, got })).toEqual(toRational(lowest(first, ...others)));
  expect(got.greatest, text({ operands, got })).toEqual(toRational(highest(first, ...others)));
}

describe("folding is sound: whatever becomes of what is missing was possible", () => {
  const otherwise = fc.tuple(boundedNumbers, boundedNumbers);
  const folded =
    (how: FoldKind): Run =>
    (operands, empty, weightless) =>
      foldOf(how, operands, { empty, weightless });

  it.each(Object.entries(models))("%s", (how, model) =>
    fc.assert(
      fc.property(fc.array(mayCount(numbers, weights), { maxLength: 2 }), otherwise, (operands, nothingLeft) =>
        expectSoundFold(operands, nothingLeft, folded(how as FoldKind), model),
      ),
    ),
  );

  const share: Run = (operands, empty, weightless) =>
    shareOf(operands.map(withFull), amount("10"), { empty, weightless });
  const shareModel: Model = (operands, empty, weightless) => {
    const part = quotient((each) => each)(operands, "NA", "NA");
    if (left(operands).length === 0) return empty;
    return part === "NA" ? weightless : times(part, [10n, 1n]);
  };
  const marks = mayCount(numbers, knownWeights);
  it("share", () =>
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 2 }), otherwise, (operands, nothingLeft) =>
        expectSoundFold(operands, nothingLeft, share, shareModel),
      ),
    ));

  const all: Run = (operands, empty) => allFullOf(operands.map(withFull), amount("10"), { empty });
  const allModel: Model = (operands, empty) => {
    const list = left(operands);
    if (list.length === 0) return empty;
    return list.every(([[a, b], [c, d]]) => a * d >= c * b) ? [10n, 1n] : [0n, 1n];
  };
  it("all", () =>
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 2 }), otherwise, (operands, nothingLeft) =>
        expectSoundFold(operands, nothingLeft, all, allModel),
      ),
    ));

  const bounded = fc.array(mayCount(boundedNumbers, knownWeights), { minLength: 1, maxLength: 3 });
  const ends = fc.tuple(
    fc.constantFrom<Become>("NA", [-9n, 1n], [20n, 1n]),
    fc.constantFrom<Become>("NA", [-8n, 1n], [30n, 1n]),
  );
  it.each<readonly [string, Run, Model]>([
    ["mean, where weights are known", folded("mean"), models.mean],
    ["share", share, shareModel],
  ])("attains its bounds: %s", (_name, run, model) =>
    fc.assert(
      fc.property(bounded, ends, (operands, [empty, weightless]) =>
        expectAttained(operands, empty, weightless, run, model),
      ),
    ),
  );
  it.each<FoldKind>(["sum", "least", "greatest"])("attains its bounds where something certainly counts: %s", (how) =>
    fc.assert(
      fc.property(bounded, ends, fc.bigInt(-3n, 3n), (operands, [empty, weightless], x) => {
        const sure: MayCount = {
          each: { can: [[x, 1n]], seen: settled([x, 1n]) },
          weight: undefined,
          counts: undefined,
        };
        expectAttained([sure, ...operands], empty, weightless, folded(how), models[how]);
      }),
    ),
  );
});

/** In a share the weight of the model is the full marks. */
function withFull({ weight, ...rest }: Operand) {
  const full = weight === undefined ? amount("1") : weight.least;
  if (full === null) throw new Error("full marks are known");
  return { ...rest, full };
}
