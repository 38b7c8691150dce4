/**
 * Checks of declared facts and fields: ranges, steps, decimals, scales.
 *
 * @module
 */

import { compare, divide, isZero, type Rational, rational, sign } from "../../exact/rational.js";
import { roundTo } from "../../exact/rounding.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Fact, Field } from "../fact.js";
import { type Check, issue } from "./found.js";
import { amountOf, presence } from "./tolerant.js";

/** Ranges that hold nothing, steps that are no steps, decimals that no step reaches. */
export const checkFacts: Check = ({ of, ruleset }) =>
  [...of("fact"), ...of("field")].flatMap(({ value, path }) => [
    ...checkNumber(value, path),
    ...(value.type === "level" && presence(ruleset.scales, value.scale) === "absent"
      ? [issue("scale.undeclared", [...path, "scale"], { scale: value.scale })]
      : []),
  ]);

function checkNumber(fact: Fact | Field, path: Path) {
  if (fact.type !== "number") return [];
  const least = amountOf(fact.least);
  const greatest = amountOf(fact.greatest);
  const step = amountOf(fact.step);
  const { decimals } = fact;
  const reversed = least !== undefined && greatest !== undefined && compare(least, greatest) > 0;
  const still = step !== undefined && sign(step) <= 0;
  const finer = step !== undefined && isCount(decimals) && !isMultiple(step, decimals);
  const empty =
    !reversed && !still && least !== undefined && greatest !== undefined && isEmpty(least, greatest, step, decimals);
  return [
    ...(empty ? [issue("range.empty", [...path, "greatest"], { least: fact.least, greatest: fact.greatest })] : []),
    ...(reversed
      ? [issue("range.reversed", [...path, "greatest"], { least: fact.least, greatest: fact.greatest })]
      : []),
    ...(still ? [issue("step.notPositive", [...path, "step"], { got: fact.step })] : []),
    ...(finer ? [issue("step.decimals", [...path, "decimals"], { step: fact.step, decimals })] : []),
  ];
}

/** Whether no multiple of the step, or of the last decimal, lies in the range. */
function isEmpty(least: Rational, greatest: Rational, step: Rational | undefined, decimals: unknown): boolean {
  const grid = step ?? (isCount(decimals) ? lastPlace(decimals) : undefined);
  return grid !== undefined && compare(roundTo(least, grid, "ceiling"), greatest) > 0;
}

const lastPlace = (decimals: number): Rational => rational(1n, 10n ** BigInt(Math.min(decimals, mostDecimals)));

/** No amount has more digits than this after the point, so more decimals allow no more. */
const mostDecimals = 400;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether so many digits after the point are enough to write every multiple of `step`. */
function isMultiple(step: Rational, decimals: number): boolean {
  return isZero(step) || divide(step, lastPlace(decimals)).d === 1;
}
