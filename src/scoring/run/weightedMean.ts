/**
 * The weighted mean of what is left: an operand of weight 0 is left, but never makes the mean missing.
 *
 * Exact. Bounds are attained where every weight is bounded; otherwise they contain the truth.
 *
 * @module
 */
import { add, isZero, multiply, negate, one, type Rational, sign, zero } from "../../exact/rational.js";
import { highestOf, lowestOf } from "./compute.js";
import { anyMissing, mayWeighNothing, type Operand, type Sorted } from "./operands.js";
import { type Part, quotientOfSums } from "./quotientOfSums.js";
import { between, eitherNum, type Num, settledNumber } from "./value.js";

/** The mean; `weightless` where nothing weighs. */
export function weightedMean(sorted: Sorted<Operand>, weightless: Num): Num {
  const weighty = weightyIn(sorted);
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
  return mayWeighNothing(sorted, light) ? eitherNum(mean, weightless, mean.missing || weightless.missing) : mean;
}

/** The operands but those that certainly weigh nothing. */
function weightyIn({ sure, perhaps }: Sorted<Operand>): Sorted<Operand> {
  const weighs = (operand: Operand): boolean => {
    const weight = weightOf(operand);
    return weight === null || !isZero(weight);
  };
  return { sure: sure.filter(weighs), perhaps: perhaps.filter(weighs) };
}

/** Whether something is missing of an operand that may weigh. */
export const missingIn = (sorted: Sorted<Operand>): boolean => anyMissing(weightyIn(sorted));

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
