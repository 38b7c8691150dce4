/**
 * Everything that a missing fact may turn out to be, where that is little enough to go through.
 *
 * @module
 */
import { add, compare, divide, type Rational, rational, subtract } from "../../exact/rational.js";
import { roundTo } from "../../exact/rounding.js";
import type { FactSlot, Shape } from "../plan/plan.js";
import { constant } from "./constant.js";
import { decided, known, labelled, noBool, noLab, noNum, type Value } from "./value.js";

/** More values than this are not gone through: bounds say as much in far less time. */
const mostValues = 32;

const unsaid = Object.freeze({ kind: "empty" } as const);

/** Every value, "not applicable" where it may be; nothing where they are too many, have no end, or come from peers. */
export function domainOf({ shape, mayNotApply, cohort }: FactSlot): readonly Value[] | undefined {
  if (cohort !== undefined) return undefined;
  if (shape.type === "flag") return [decided(true), decided(false), ...(mayNotApply ? [noBool(unsaid)] : [])];
  if (shape.type === "level") return [...shape.labels.map(labelled), ...(mayNotApply ? [noLab(unsaid)] : [])];
  const numbers = shape.type === "number" ? numbersOf(shape) : undefined;
  return numbers && [...numbers.map(known), ...(mayNotApply ? [noNum(unsaid)] : [])];
}

function numbersOf(shape: NumberShape): readonly Rational[] | undefined {
  const grid = gridOf(shape);
  if (grid === undefined || shape.least === undefined || shape.greatest === undefined) return undefined;
  const [least, greatest] = [constant(shape.least), constant(shape.greatest)];
  if (compare(divide(subtract(greatest, least), grid), rational(mostValues)) >= 0) return undefined;
  const numbers: Rational[] = [];
  for (let x = roundTo(least, grid, "ceiling"); compare(x, greatest) <= 0; x = add(x, grid)) numbers.push(x);
  return numbers;
}

type NumberShape = Extract<Shape, { readonly type: "number" }>;

/** What every value is a multiple of; nothing for a fact of any number of digits. */
export function gridOf({ step, decimals }: NumberShape): Rational | undefined {
  if (step !== undefined) return constant(step);
  return decimals === undefined ? undefined : rational(1n, 10n ** BigInt(decimals));
}
