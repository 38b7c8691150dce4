/** Figures in writing, so that a table of them can be read as one, and whether one lies within another. */
import type { CohortFigure } from "../../../src/scoring/cohort/cohort.js";
import { figureInput } from "../../../src/scoring/cohort/figureInput.js";
import { isWithin } from "../run/support/model.js";
import { num } from "../run/support/notation.js";

/** `5`, `2..7`, `..7`, `2..7?` if it may not apply, `NA`; `5?` is 5 or nothing. */
export function told(figure: CohortFigure): string {
  if (figure.kind === "settled") return figure.value;
  if (figure.kind === "notApplicable") return "NA";
  const { least = "", greatest = "", mayNotApply } = figure;
  const ends = least !== "" && least === greatest ? least : `${least}..${greatest}`;
  return `${ends}${mayNotApply ? "?" : ""}`;
}

const anyNumber = num("..");

/** Whether everything that the second can still become, the first can. */
export const contains = (wide: CohortFigure, narrow: CohortFigure): boolean =>
  isWithin(figureInput("c.any", narrow, anyNumber), figureInput("c.any", wide, anyNumber));
