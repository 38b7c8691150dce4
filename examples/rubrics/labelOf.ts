/** The label of a grade, where it is settled. */
import type { Scorecard } from "baiqian";

/** Absent for a grade that is open or does not apply. */
export function labelOf(grades: Scorecard["grades"], id: string): string | undefined {
  const after = grades.find((grade) => grade.id === id)?.after;
  return after?.kind === "settled" ? after.label : undefined;
}
