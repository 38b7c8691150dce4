/** Figures in writing, so that a table of them can be read as one. */
import type { CohortFigure } from "../../../src/scoring/cohort/cohort.js";

/** `5`, `2..7`, `..7`, `2..7?` if it may not apply, `NA`; `5?` is 5 or nothing. */
export function told(figure: CohortFigure): string {
  if (figure.kind === "settled") return figure.value;
  if (figure.kind === "notApplicable") return "NA";
  const { least = "", greatest = "", mayNotApply } = figure;
  const ends = least !== "" && least === greatest ? least : `${least}..${greatest}`;
  return `${ends}${mayNotApply ? "?" : ""}`;
}
