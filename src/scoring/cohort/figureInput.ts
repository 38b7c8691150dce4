/**
 * A figure of a cohort as a value that rules read, and back.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Rational } from "../../exact/rational.js";
import { type Amount, mostComputedDigits, readAmount } from "../../exact/readAmount.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { greatestFinite, leastFinite } from "../run/compute.js";
import { between, known, type Num, noNum, settledNumber } from "../run/value.js";
import type { CohortFigure } from "./cohort.js";

/** The figure as a value; of an open one, `unread` tells the range that its fact declares. */
export function figureInput(fact: string, figure: CohortFigure, unread: Num): Num {
  const absent = { kind: "cohort", fact } as const;
  if (figure.kind === "settled") return known(amount(figure.value));
  if (figure.kind === "notApplicable") return noNum(absent);
  const { least, greatest, mayNotApply } = figure;
  return between(
    greatestFinite([bound(least), unread.least]),
    leastFinite([bound(greatest), unread.greatest]),
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

const bound = (text: Amount | undefined): Rational | null => (text === undefined ? null : amount(text));

function amount(text: Amount): Rational {
  const read = readAmount(text, mostComputedDigits);
  if (!read.ok) throw new PreconditionError("cohort.figure", text);
  return read.value;
}
