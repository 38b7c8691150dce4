/**
 * Weighted means of what is left: their least and greatest over all values, weights and operands that may be left together.
 *
 * @module
 */
import { add, fraction, multiply, subtract, zero } from "./fraction.js";
import { compareLimits, isBound, type Limit, lowest, negateLimit, signOf } from "./limit.js";
import { isMissing, left, type Operand } from "./operands.js";
import { leastQuotient, type Term } from "./quotient.js";
import { anyNumber, between, lower, type RefNumber, upper } from "./value.js";

/** What a mean is when nothing is left, and when all weights are 0. */
export interface Otherwise {
  readonly empty: () => RefNumber;
  /** As `empty` where it is not stated. */
  readonly weightless?: (() => RefNumber) | undefined;
}

/** The weighted mean of what is left. */
export function meanOf(operands: readonly Operand[], { empty, weightless }: Otherwise): RefNumber {
  const { sure, perhaps } = left(operands);
  const all = [...sure, ...perhaps];
  if (all.length === 0) return empty();
  const canBe0 = ({ weight }: Operand): boolean => signOf(lower(weight)) <= 0;
  const hasWeight = ({ weight }: Operand): boolean => signOf(upper(weight)) > 0;
  const mayBeEmpty = sure.length === 0;
  const mayBeWeightless = sure.every(canBe0) && all.some(canBe0);
  const results = [
    ...(all.some(hasWeight) ? [between(leastMean(all, lower), greatestMean(all))] : []),
    ...(mayBeWeightless ? [(weightless ?? empty)()] : []),
    ...(mayBeEmpty ? [empty()] : []),
  ];
  // An operand of weight 0 matters only where it decides between `empty` and another `weightless`.
  const decides = weightless !== undefined && mayBeEmpty && mayBeWeightless;
  return anyNumber(
    results,
    false,
    all.some((operand) => isMissing(operand) && (hasWeight(operand) || decides)),
  );
}

const greatestMean = (all: readonly Operand[]): Limit =>
  negateLimit(leastMean(all, (value) => negateLimit(upper(value))));

/** An operand that is sure has its least weight for sure, and the rest of its weight perhaps; any other has all of it perhaps. */
function leastMean(all: readonly Operand[], end: (value: RefNumber) => Limit): Limit {
  const sure: Term[] = [];
  const others: Term[] = [];
  const found: Limit[] = [];
  for (const operand of all) {
    const value = end(operand.value);
    const [light, heavy] = [lower(operand.weight), upper(operand.weight)];
    if (signOf(heavy) === 0) continue;
    if (!isBound(value)) return value;
    const isSure = left([operand]).sure.length > 0;
    const least = isSure && isBound(light) ? light : zero;
    sure.push({ above: multiply(least, value), below: least });
    // With weight enough, it alone is the mean.
    if (!isBound(heavy)) found.push(value);
    else others.push({ above: multiply(subtract(heavy, least), value), below: subtract(heavy, least) });
  }
  const quotient = leastQuotient(sure, others);
  return lowest(quotient === undefined ? found : [...found, quotient]);
}

/**
 * The mean of what is left without the lowest and the highest. It rises with each operand, so it is least where each is at its
 * least and, of those that are perhaps left, the lower ones are there; every number of them is considered.
 */
export function trimmedMean(
  operands: readonly Operand[],
  trim: { readonly lowest: number; readonly highest: number },
  empty: () => RefNumber,
): RefNumber {
  const cut = trim.lowest + trim.highest;
  const { sure, perhaps } = left(operands);
  const spread = perhaps.flatMap((one) => Array.from({ length: Math.min(one.times ?? cut + 1, cut + 1) }, () => one));
  const numbers = Array.from({ length: spread.length + 1 }, (_, count) => count);
  const enough = numbers.filter((count) => sure.length + count > cut);
  if (enough.length === 0) return empty();
  const ends = (end: (value: RefNumber) => Limit, from: number, to: number): readonly Limit[] => {
    const ordered = (list: readonly Operand[]) => list.map(({ value }) => end(value)).sort(compareLimits);
    return enough.map((count) => {
      const kept = [...ordered(sure), ...ordered(spread).slice(0, count)].sort(compareLimits);
      return average(kept.slice(from, kept.length - to));
    });
  };
  const least = lowest(ends(lower, trim.lowest, trim.highest));
  const greatest = lowest(ends((value) => negateLimit(upper(value)), trim.highest, trim.lowest));
  const results = [between(least, negateLimit(greatest)), ...(sure.length > cut ? [] : [empty()])];
  return anyNumber(results, false, [...sure, ...perhaps].some(isMissing));
}

/** Infinite ends all lie on one side. */
function average(kept: readonly Limit[]): Limit {
  const far = kept.find((limit) => !isBound(limit));
  if (far !== undefined) return far;
  const equal = fraction(1n, BigInt(kept.length));
  return kept.filter(isBound).reduce((total, limit) => add(total, multiply(limit, equal)), zero);
}
