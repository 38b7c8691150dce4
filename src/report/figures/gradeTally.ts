/**
 * How many stations have which label of a grade.
 *
 * @module
 */
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { gradeResult } from "./cardParts.js";

/** Counts of stations: by label, not settled yet, and without a grade. */
export interface GradeTally {
  readonly cards: number;
  readonly labels: Readonly<Record<string, number>>;
  readonly open: number;
  readonly notApplicable: number;
}

/** Counts the labels of one grade. */
export function tallyGrades(cards: readonly Scorecard[], grade: string): GradeTally {
  const labels = new Map<string, number>();
  let open = 0;
  let notApplicable = 0;
  for (const card of cards) {
    const after = gradeResult(card, grade)?.after;
    if (after?.kind === "settled") labels.set(after.label, (labels.get(after.label) ?? 0) + 1);
    else if (after?.kind === "open") open += 1;
    else notApplicable += 1;
  }
  return { cards: cards.length, labels: Object.fromEntries(labels), open, notApplicable };
}
