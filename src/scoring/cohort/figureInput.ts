/**
 * A figure of a cohort as a value that rules read, and back.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Rational } from "../../exact/rational.js";
import { type Amount, mostComputedDigits, readAmount } from "../../exact/readAmount.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { between, known, type Num, noNum, settledNumber } from "../run/value.js";
import type { CohortFigure } from "./cohort.js";

/** The figure as a value. */
export function figureInput(fact: string, figure: CohortFigure): Num {
  const absent = { kind: "cohort", fact } as const;
  if (figure.kind === "settled") return known(amount(figure.value));
  if (figure.kind === "notApplicable") return noNum(absent);
  const { least, greatest, mayNotApply } = figure;
  return between(
    least === undefined ? null : amount(least),
    greatest === undefined ? null : amount(greatest),
    mayNotApply ? absent : null,
    true,
  );
}

/** The value as a figure. */
export function writtenFigure(value: Num): CohortFigure {
  if (!value.some) return { kind: "notApplicable" };
  const settled = settledNumber(value);
  if (settled !== null) return { kind: "settled", value: writeAmount(settled) };
  return {
    kind: "open",
    ...(value.least === null ? {} : { least: writeAmount(value.least) }),
    ...(value.greatest === null ? {} : { greatest: writeAmount(value.greatest) }),
    ...(value.na === null ? {} : { mayNotApply: true }),
  };
}

function amount(text: Amount): Rational {
  const read = readAmount(text, mostComputedDigits);
  if (!read.ok) throw new PreconditionError("cohort.figure", text);
  return read.value;
}
