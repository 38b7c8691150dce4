/**
 * Folding: what does not apply or does not count is left out; what may, may be; when nothing is left it is `empty`.
 *
 * Exact. Bounds are attained where every weight is bounded; otherwise they contain the truth.
 *
 * @module
 */
import {
  add,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  sign,
  zero,
} from "../../exact/rational.js";
import type { Trim } from "../../ruleset/fold.js";
import type { Inapplicability } from "../card/scorecard.js";
import type { FoldKind } from "../plan/op.js";
import { greatestFinite, highestOf, leastFinite, lowestOf, productOf, totalOf } from "./compute.js";
import { allOf, compareNums } from "./logic.js";
import { type Part, quotientOfSums } from "./quotientOfSums.js";
import { neededFor, trimmedBounds } from "./trimmedMean.js";
import { type Bool, between, eitherNum, known, type Num, noNum, settledNumber } from "./value.js";

/** One operand. */
export interface Operand {
  readonly each: Num;
  /** Never negative; 1 if absent. */
  readonly weight?: Num | undefined;
  readonly counts?: Bool | undefined;
}

/** An operand with full marks: never negative. */
export interface Marked extends Operand {
  readonly full: Rational;
}

/** Answers for nothing left, and for weights that are all 0. */
export interface WhenNothing {
  readonly empty?: Num | undefined;
  readonly weightless?: Num | undefined;
}

/** The same with what is meant where nothing is said. */
interface Nothing {
  readonly empty: Num;
  readonly weightless: Num;
}

/** Operands that certainly count, and those that may. */
export interface Sorted<T extends Operand> {
  readonly sure: readonly T[];
  readonly perhaps: readonly T[];
}

const nothingLeft: Inapplicability = Object.freeze({ kind: "empty" });

/** Folds operands into one number; with `trim`, into their mean without the extremes. */
export const foldOf = (how: FoldKind, operands: readonly Operand[], nothing: WhenNothing, trim?: Trim): Num =>
  trim === undefined
    ? foldWith(combine[how], operands, nothing)
    : foldWith(trimmed(trim), operands, nothing, neededFor(trim));

/** Points reached of the full marks attainable, times `full`. */
export const shareOf = (operands: readonly Marked[], full: Rational, nothing: WhenNothing): Num =>
  foldWith((sorted, { weightless }) => shareLeft(sorted, full, weightless), operands, nothing);

/** `full` if every operand that counts has its own full marks or more, else 0. */
export const allFullOf = (operands: readonly Marked[], full: Rational, nothing: WhenNothing): Num =>
  foldWith((sorted) => allFullLeft(sorted, full), operands, nothing);

/** Folds what is left, where enough operands may be; adds `empty` where too few may be left. */
function foldWith<T extends Operand>(
  fold: (sorted: Sorted<T>, nothing: Nothing) => Num,
  operands: readonly T[],
  { empty = noNum(nothingLeft), weightless = empty }: WhenNothing,
  needed = 1,
): Num {
  const sorted = sortOperands(operands);
  if (sorted.sure.length + sorted.perhaps.length < needed) return empty;
  const folded = fold(sorted, { empty, weightless });
  return sorted.sure.length < needed
    ? eitherNum(folded, empty, anyMissing(sorted) || folded.missing || empty.missing)
    : folded;
}

/** Sorts operands by whether they are taken in. */
export function sortOperands<T extends Operand>(operands: readonly T[]): Sorted<T> {
  const left = operands.filter(
    ({ each, weight, counts }) => each.some && weight?.some !== false && counts?.yes !== false,
  );
  const isSure = ({ each, weight, counts }: T): boolean =>
    each.na === null && (weight?.na ?? null) === null && counts?.no !== true && (counts?.na ?? null) === null;
  return { sure: left.filter(isSure), perhaps: left.filter((operand) => !isSure(operand)) };
}

const combine: Readonly<Record<FoldKind, (sorted: Sorted<Operand>, nothing: Nothing) => Num>> = Object.freeze({
  sum: (sorted) => {
    const { sure, perhaps } = sorted;
    const [lows, highs] = [perhaps.map(low), perhaps.map(high)];
    const fewest = totalOf([...sure.map(low), ...lows.map(atMostZero)]);
    const most = totalOf([...sure.map(high), ...highs.map(atLeastZero)]);
    // Where nothing is sure, at least one is taken in: nothing at all is `empty`.
    const lower = sure.length === 0 && lows.every(isPositive) ? lowestOf(lows) : fewest;
    const upper = sure.length === 0 && highs.every(isNegative) ? highestOf(highs) : most;
    return between(lower, upper, null, anyMissing(sorted));
  },
  least: (sorted) => {
    const { sure, perhaps } = sorted;
    const upper = sure.length > 0 ? leastFinite(sure.map(high)) : highestOf(perhaps.map(high));
    return between(lowestOf([...sure, ...perhaps].map(low)), upper, null, anyMissing(sorted));
  },
  greatest: (sorted) => {
    const { sure, perhaps } = sorted;
    const lower = sure.length > 0 ? greatestFinite(sure.map(low)) : lowestOf(perhaps.map(low));
    return between(lower, highestOf([...sure, ...perhaps].map(high)), null, anyMissing(sorted));
  },
  mean: (sorted, { weightless }) => meanLeft(sorted, weightless),
});

/** The mean without its extremes. */
const trimmed =
  (trim: Trim) =>
  (sorted: Sorted<Operand>): Num =>
    between(...trimmedBounds(sorted, trim), null, anyMissing(sorted));

const low = ({ each }: Operand): Rational | null => each.least;
const high = ({ each }: Operand): Rational | null => each.greatest;

/** The weighted mean; an operand of weight 0 is left but never makes the mean missing. */
function meanLeft(sorted: Sorted<Operand>, weightless: Num): Num {
  const weighs = (operand: Operand): boolean => {
    const weight = weightOf(operand);
    return weight === null || !isZero(weight);
  };
  const weighty = { sure: sorted.sure.filter(weighs), perhaps: sorted.perhaps.filter(weighs) };
  const all = [...weighty.sure, ...weighty.perhaps];
  if (all.length === 0) return weightless;
  const heaviest = all.filter((operand) => !isBounded(operand));
  const bounded = {
    sure: weighty.sure.filter((operand) => isBounded(operand) || isHeavy(operand)),
    perhaps: weighty.perhaps.filter(isBounded),
  };
  const ends = heaviest.map(({ each }) => [each.least, each.greatest] as const);
  if (bounded.sure.length + bounded.perhaps.length > 0)
    ends.push(
      quotientOfSums(
        bounded.sure.map((operand) => weighed(operand, "least")),
        [
          ...bounded.sure
            .filter((operand) => isBounded(operand) && isOpenWeight(operand))
            .map((operand) => weighed(operand, "rest")),
          ...bounded.perhaps.map((operand) => weighed(operand, "greatest")),
        ],
      ),
    );
  // An operand whose weight has no end draws the mean as near to itself as one likes.
  const [lower, upper] = [lowestOf(ends.map(([end]) => end)), highestOf(ends.map(([, end]) => end))];
  const mean = between(lower, upper, null, anyMissing(weighty));
  const light = (operand: Operand): boolean => !isHeavy(operand);
  return mayWeighNothing(sorted, light) ? eitherNum(mean, weightless, anyMissing(sorted) || weightless.missing) : mean;
}

/** What an operand adds to a mean with its least weight, with its greatest, or from the one to the other. */
function weighed(operand: Operand, how: "least" | "greatest" | "rest"): Part {
  const { each, weight } = operand;
  const [light, heavy] = [lightest(operand), weight === undefined ? one : (weight.greatest ?? zero)];
  const below = how === "least" ? light : how === "greatest" ? heavy : add(heavy, negate(light));
  return { least: scaled(each.least, below), greatest: scaled(each.greatest, below), below };
}

/** The weight that an operand has wherever it is taken in; `null` while that is not settled. */
const weightOf = ({ weight }: Operand): Rational | null =>
  weight === undefined ? one : settledNumber({ ...weight, na: null });

const isBounded = ({ weight }: Operand): boolean =>
  weight === undefined || (weight.least !== null && weight.greatest !== null);
/** The least that the weight may be: no weight is negative. */
const lightest = ({ weight }: Operand): Rational => (weight === undefined ? one : (weight.least ?? zero));
/** Whether the weight is certainly above 0. */
const isHeavy = (operand: Operand): boolean => sign(lightest(operand)) > 0;
const isOpenWeight = (operand: Operand): boolean => weightOf(operand) === null;

const scaled = (x: Rational | null, weight: Rational): Rational | null => x && multiply(x, weight);

/** Whether all that is left may be light, and something may be left. */
const mayWeighNothing = <T extends Operand>({ sure, perhaps }: Sorted<T>, light: (operand: T) => boolean): boolean =>
  sure.every(light) && [...sure, ...perhaps].some(light);

function shareLeft(sorted: Sorted<Marked>, full: Rational, weightless: Num): Num {
  const { sure, perhaps } = sorted;
  const light = (operand: Marked): boolean => isZero(operand.full);
  if (sure.every(light) && perhaps.every(light)) return weightless;
  const marked = ({ each, full: below }: Marked): Part => ({ least: each.least, greatest: each.greatest, below });
  const bounds = quotientOfSums(sure.map(marked), perhaps.map(marked));
  const share = productOf([between(...bounds, null, anyMissing(sorted)), known(full)]);
  return mayWeighNothing(sorted, light)
    ? eitherNum(share, weightless, anyMissing(sorted) || weightless.missing)
    : share;
}

function allFullLeft(sorted: Sorted<Marked>, full: Rational): Num {
  const { sure, perhaps } = sorted;
  const atFull = (operand: Marked): Bool => compareNums({ ...operand.each, na: null }, "atLeast", known(operand.full));
  const certain = allOf(sure.map(atFull));
  const possible = perhaps.map(atFull);
  const yes = certain.yes && (sure.length > 0 || possible.some((one) => one.yes));
  const no = certain.no || possible.some((one) => one.no);
  return yes && no ? eitherNum(known(full), known(zero), anyMissing(sorted)) : known(yes ? full : zero);
}

/** How often an entry may stand in a ledger, and what is left out of a mean. */
export interface Repeats {
  readonly most?: number | undefined;
  readonly trim?: Trim | undefined;
}

/** What an unknown entry gives, as often as it may stand in a missing ledger. */
export function repeated(how: FoldKind, operand: Operand, { most, trim }: Repeats, nothing: WhenNothing): Num {
  const { sure, perhaps } = sortOperands([operand]);
  const { empty = noNum(nothingLeft) } = nothing;
  const needed = trim === undefined ? 1 : neededFor(trim);
  if (sure.length + perhaps.length === 0 || (most !== undefined && most < needed))
    return { ...empty, missing: empty.some };
  const each = { ...operand.each, na: null };
  if (how !== "sum") return eitherNum(foldOf(how, [{ ...operand, counts: undefined, each }], nothing), empty, true);
  const times = (x: Rational | null): Rational | null =>
    most === undefined || x === null ? null : multiply(x, rational(most));
  const lower = isPositive(each.least) || isNothing(each.least) ? each.least : times(each.least);
  const upper = isNegative(each.greatest) || isNothing(each.greatest) ? each.greatest : times(each.greatest);
  return eitherNum(between(lower, upper, null, true), empty, true);
}

const isPositive = (x: Rational | null): boolean => x !== null && sign(x) > 0;
const isNegative = (x: Rational | null): boolean => x !== null && sign(x) < 0;
const isNothing = (x: Rational | null): boolean => x !== null && isZero(x);
const atMostZero = (x: Rational | null): Rational | null => x && least(x, zero);
const atLeastZero = (x: Rational | null): Rational | null => x && greatest(x, zero);
/** What is open only because of an appeal is not missing. */
const anyMissing = ({ sure, perhaps }: Sorted<Operand>): boolean =>
  [...sure, ...perhaps].some(({ each, weight, counts }) =>
    [each, weight, counts].some((part) => part?.missing === true),
  );
