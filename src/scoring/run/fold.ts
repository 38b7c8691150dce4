/**
 * Folding: what does not apply or does not count is left out; what may, may be; when nothing is left it is `empty`.
 *
 * Exact. Bounds are attained where every operand certainly counts and weights are known; otherwise they contain the truth.
 *
 * @module
 */
import {
  add,
  divide,
  greatest,
  isZero,
  least,
  multiply,
  type Rational,
  rational,
  sign,
  zero,
} from "../../exact/rational.js";
import type { Inapplicability } from "../card/scorecard.js";
import type { FoldKind } from "../plan/op.js";
import { greatestFinite, highestOf, leastFinite, lowestOf, productOf, ratioOf, totalOf } from "./compute.js";
import { allOf, compareNums } from "./logic.js";
import { type Bool, between, eitherNum, known, type Num, noNum, settledNumber } from "./value.js";

/** One operand. */
export interface Operand {
  readonly each: Num;
  readonly weight?: Num | undefined;
  readonly counts?: Bool | undefined;
}

/** Answers for nothing left, and for weights that are all 0. */
export interface WhenNothing {
  readonly empty?: Num | undefined;
  readonly weightless?: Num | undefined;
}

/** Operands that certainly count, and those that may. */
export interface Sorted<T extends Operand> {
  readonly sure: readonly T[];
  readonly perhaps: readonly T[];
}

const nothingLeft: Inapplicability = Object.freeze({ kind: "empty" });

/** Sorts operands by whether they are taken in. */
export function sortOperands<T extends Operand>(operands: readonly T[]): Sorted<T> {
  const left = operands.filter(
    ({ each, weight, counts }) => each.some && weight?.some !== false && counts?.yes !== false,
  );
  const isSure = ({ each, weight, counts }: T): boolean =>
    each.na === null && (weight?.na ?? null) === null && counts?.no !== true && (counts?.na ?? null) === null;
  return { sure: left.filter(isSure), perhaps: left.filter((operand) => !isSure(operand)) };
}

/** Folds operands into one number. */
export function foldOf(how: FoldKind, operands: readonly Operand[], nothing: WhenNothing): Num {
  const { sure, perhaps } = sortOperands(operands);
  const empty = nothing.empty ?? noNum(nothingLeft);
  if (sure.length + perhaps.length === 0) return empty;
  const folded = combine[how](sure, perhaps, { empty, weightless: nothing.weightless ?? empty });
  return sure.length === 0 ? eitherNum(folded, empty, true) : folded;
}

const combine: Readonly<
  Record<FoldKind, (sure: readonly Operand[], perhaps: readonly Operand[], nothing: Required<WhenNothing>) => Num>
> = Object.freeze({
  sum: (sure, perhaps) => {
    const low = [...sure.map(({ each }) => each.least), ...perhaps.map(({ each }) => atMostZero(each.least))];
    const high = [...sure.map(({ each }) => each.greatest), ...perhaps.map(({ each }) => atLeastZero(each.greatest))];
    return between(totalOf(low), totalOf(high), null, anyMissing(sure, perhaps));
  },
  least: (sure, perhaps) => {
    const all = [...sure, ...perhaps];
    const upper =
      sure.length > 0
        ? leastFinite(sure.map(({ each }) => each.greatest))
        : highestOf(perhaps.map(({ each }) => each.greatest));
    return between(lowestOf(all.map(({ each }) => each.least)), upper, null, anyMissing(sure, perhaps));
  },
  greatest: (sure, perhaps) => {
    const all = [...sure, ...perhaps];
    const lower =
      sure.length > 0
        ? greatestFinite(sure.map(({ each }) => each.least))
        : lowestOf(perhaps.map(({ each }) => each.least));
    return between(lower, highestOf(all.map(({ each }) => each.greatest)), null, anyMissing(sure, perhaps));
  },
  mean: (sure, perhaps, nothing) => meanOf(sure, perhaps, nothing),
});

/** The weighted mean; an operand of weight 0 is left but never makes the mean missing. */
function meanOf(sure: readonly Operand[], perhaps: readonly Operand[], { weightless }: Required<WhenNothing>): Num {
  const weighty = (operand: Operand): boolean => operand.weight === undefined || !isSettledZero(operand.weight);
  const [certain, possible] = [sure.filter(weighty), perhaps.filter(weighty)];
  if (certain.length + possible.length === 0) return weightless ?? noNum(nothingLeft);
  const weights = certain.map(({ weight }) => (weight === undefined ? rational(1) : settledNumber(weight)));
  const missing = anyMissing(certain, possible);
  if (possible.length === 0 && weights.every((weight): weight is Rational => weight !== null)) {
    const total = weights.reduce(add);
    const mean = (bound: (each: Num) => Rational | null): Rational | null => {
      const sum = totalOf(certain.map(({ each }, i) => scaled(bound(each), weights[i] ?? zero)));
      return sum && divide(sum, total);
    };
    return between(
      mean(({ least: x }) => x),
      mean(({ greatest: x }) => x),
      null,
      missing,
    );
  }
  const all = [...certain, ...possible];
  const hull = between(
    lowestOf(all.map(({ each }) => each.least)),
    highestOf(all.map(({ each }) => each.greatest)),
    null,
    true,
  );
  const mayWeighNothing = certain.every(
    ({ weight }) => weight !== undefined && (weight.least === null || sign(weight.least) <= 0),
  );
  return mayWeighNothing && weightless ? eitherNum(hull, weightless, true) : hull;
}

const scaled = (x: Rational | null, weight: Rational): Rational | null => x && multiply(x, weight);

/** Points reached of the full marks attainable, times `full`. */
export function shareOf(
  operands: readonly (Operand & { readonly full: Rational })[],
  full: Rational,
  nothing: WhenNothing,
): Num {
  const { sure, perhaps } = sortOperands(operands);
  const empty = nothing.empty ?? noNum(nothingLeft);
  if (sure.length + perhaps.length === 0) return empty;
  const weightless = nothing.weightless ?? empty;
  const fixed = sure.reduce((sum, operand) => add(sum, operand.full), zero);
  const most = perhaps.reduce((sum, operand) => add(sum, operand.full), fixed);
  if (isZero(most)) return sure.length === 0 ? eitherNum(weightless, empty, true) : weightless;
  const share = productOf([
    perhaps.length === 0 ? shareOfSums(sure, fixed) : shareOfSome([...sure, ...perhaps]),
    known(full),
  ]);
  const result = isZero(fixed) && sure.length > 0 ? eitherNum(share, weightless, true) : share;
  return sure.length === 0 ? eitherNum(result, eitherNum(weightless, empty, true), true) : result;
}

type Marked = Operand & { readonly full: Rational };

/** Points over attainable marks, where all that is taken in is known. */
function shareOfSums(sure: readonly Marked[], attainable: Rational): Num {
  return ratioOf(foldOf("sum", sure, {}), known(attainable), undefined);
}

/** Whichever are taken in, the share of their sums lies between the least and the greatest share of one of them. */
function shareOfSome(operands: readonly Marked[]): Num {
  const shares = operands.map(({ each, full }) => ratioOf({ ...each, na: null }, known(full), undefined));
  return between(lowestOf(shares.map(({ least: x }) => x)), highestOf(shares.map(({ greatest: x }) => x)), null, true);
}

/** `full` if every operand that counts is at its own full marks, else 0. */
export function allFullOf(
  operands: readonly (Operand & { readonly full: Rational })[],
  full: Rational,
  nothing: WhenNothing,
): Num {
  const { sure, perhaps } = sortOperands(operands);
  const empty = nothing.empty ?? noNum(nothingLeft);
  if (sure.length + perhaps.length === 0) return empty;
  const atFull = (operand: Operand & { readonly full: Rational }): Bool =>
    compareNums({ ...operand.each, na: null }, "equals", known(operand.full));
  const certain = allOf(sure.map(atFull));
  const mayFail = perhaps.map(atFull).some(({ no }) => no);
  const yes = certain.yes;
  const no = certain.no || (mayFail && certain.yes);
  const result = between(no ? least(zero, full) : full, yes ? greatest(zero, full) : zero, null, yes && no);
  return sure.length === 0 ? eitherNum(result, empty, true) : result;
}

/** How many times an unknown entry may stand in a missing ledger. */
export function repeated(how: FoldKind, operand: Operand, most: number | undefined, nothing: WhenNothing): Num {
  const { sure, perhaps } = sortOperands([operand]);
  const empty = nothing.empty ?? noNum(nothingLeft);
  if (sure.length + perhaps.length === 0 || most === 0) return { ...empty, missing: true };
  if (how !== "sum")
    return eitherNum(
      foldOf(how, [{ ...operand, counts: undefined, each: { ...operand.each, na: null } }], nothing),
      empty,
      true,
    );
  const times = (x: Rational | null): Rational | null =>
    x !== null && isZero(x) ? zero : most === undefined || x === null ? null : multiply(x, rational(most));
  const sum = between(times(atMostZero(operand.each.least)), times(atLeastZero(operand.each.greatest)), null, true);
  return eitherNum(sum, empty, true);
}

const isSettledZero = (weight: Num): boolean => {
  const settled = settledNumber(weight);
  return settled !== null && isZero(settled);
};
const atMostZero = (x: Rational | null): Rational | null => x && least(x, zero);
const atLeastZero = (x: Rational | null): Rational | null => x && greatest(x, zero);
const anyMissing = (sure: readonly Operand[], perhaps: readonly Operand[]): boolean =>
  perhaps.length > 0 || sure.some(({ each, weight }) => each.missing || weight?.missing === true);
