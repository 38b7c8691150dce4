/**
 * Folding: what does not apply or does not count is left out; what may, may be; when nothing is left it is `empty`.
 *
 * @module
 */
import { greatest, isZero, least, multiply, type Rational, rational, sign, zero } from "../../exact/rational.js";
import type { Trim } from "../../ruleset/fold.js";
import type { Inapplicability } from "../card/scorecard.js";
import type { FoldKind } from "../plan/op.js";
import { greatestFinite, highestOf, leastFinite, lowestOf, productOf, totalOf } from "./compute.js";
import { allOf, compareNums } from "./logic.js";
import { anyMissing, mayWeighNothing, type Operand, type Sorted, sortOperands } from "./operands.js";
import { type Part, quotientOfSums } from "./quotientOfSums.js";
import { neededFor, trimmedBounds } from "./trimmedMean.js";
import { type Bool, between, eitherNum, known, type Num, noNum } from "./value.js";
import { missingIn, weightedMean } from "./weightedMean.js";

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

const nothingLeft: Inapplicability = Object.freeze({ kind: "empty" });

/** Folds operands into one number; with `trim`, into their mean without the extremes. */
export function foldOf(how: FoldKind, operands: readonly Operand[], nothing: WhenNothing, trim?: Trim): Num {
  if (trim !== undefined) return foldWith(trimmed(trim), operands, nothing, { needed: neededFor(trim) });
  // Whether an operand of weight 0 is left matters only where nothing left and nothing weighing have different answers.
  const mayMiss = how === "mean" && nothing.weightless === undefined ? missingIn : anyMissing;
  return foldWith(combine[how], operands, nothing, { mayMiss });
}

/** Points reached of the full marks attainable, times `full`. */
export function shareOf(operands: readonly Marked[], full: Rational, nothing: WhenNothing): Num {
  // As in a mean, for what has no full marks.
  const mayMiss = nothing.weightless === undefined ? missingOfMarked : anyMissing;
  return foldWith((sorted, { weightless }) => shareLeft(sorted, full, weightless), operands, nothing, { mayMiss });
}

/** `full` if every operand that counts has its own full marks or more, else 0. */
export const allFullOf = (operands: readonly Marked[], full: Rational, nothing: WhenNothing): Num =>
  foldWith((sorted) => allFullLeft(sorted, full), operands, nothing);

/** How many operands a fold needs, and whether something that is missing may leave fewer. */
interface Needs<T extends Operand> {
  readonly needed?: number;
  readonly mayMiss?: (sorted: Sorted<T>) => boolean;
}

/** Folds what is left, where enough operands may be; adds `empty` where too few may be left. */
function foldWith<T extends Operand>(
  fold: (sorted: Sorted<T>, nothing: Nothing) => Num,
  operands: readonly T[],
  { empty = noNum(nothingLeft), weightless = empty }: WhenNothing,
  { needed = 1, mayMiss = anyMissing }: Needs<T> = {},
): Num {
  const sorted = sortOperands(operands);
  if (sorted.sure.length + sorted.perhaps.length < needed) return empty;
  const folded = fold(sorted, { empty, weightless });
  return sorted.sure.length < needed
    ? eitherNum(folded, empty, mayMiss(sorted) || folded.missing || empty.missing)
    : folded;
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
  mean: (sorted, { weightless }) => weightedMean(sorted, weightless),
});

/** The mean without its extremes. */
const trimmed =
  (trim: Trim) =>
  (sorted: Sorted<Operand>): Num =>
    between(...trimmedBounds(sorted, trim), null, anyMissing(sorted));

const low = ({ each }: Operand): Rational | null => each.least;
const high = ({ each }: Operand): Rational | null => each.greatest;

function shareLeft(sorted: Sorted<Marked>, full: Rational, weightless: Num): Num {
  const { sure, perhaps } = sorted;
  if (sure.every(isUnmarked) && perhaps.every(isUnmarked)) return weightless;
  const marked = ({ each, full: below }: Marked): Part => ({ least: each.least, greatest: each.greatest, below });
  const bounds = quotientOfSums(sure.map(marked), perhaps.map(marked));
  const share = productOf([between(...bounds, null, anyMissing(sorted)), known(full)]);
  return mayWeighNothing(sorted, isUnmarked)
    ? eitherNum(share, weightless, anyMissing(sorted) || weightless.missing)
    : share;
}

const isUnmarked = ({ full }: Marked): boolean => isZero(full);

/** Whether something is missing of an operand that has full marks; asked only where none is sure. */
const missingOfMarked = ({ sure, perhaps }: Sorted<Marked>): boolean =>
  anyMissing({ sure, perhaps: perhaps.filter((one) => !isUnmarked(one)) });

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
