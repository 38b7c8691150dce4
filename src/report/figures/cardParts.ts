/**
 * The parts of a scorecard that reports read.
 *
 * @module
 */
import type { Amount } from "../../exact/readAmount.js";
import type { GradeResult, NodeResult, Scorecard } from "../../scoring/card/scorecard.js";

/** The result of one node. */
export function nodeResult(card: Scorecard, id: string): NodeResult | undefined {
  return card.nodes.find((node) => node.id === id);
}

/** Points of one node, if they are settled. */
export function settledPoints(card: Scorecard, id: string): Amount | undefined {
  return nodeResult(card, id)?.points;
}

/** The result of one grade. */
export function gradeResult(card: Scorecard, id: string): GradeResult | undefined {
  return card.grades.find((grade) => grade.id === id);
}

/** The label after vetoes, if it is settled. */
export function settledLabel(card: Scorecard, grade: string): string | undefined {
  const after = gradeResult(card, grade)?.after;
  return after?.kind === "settled" ? after.label : undefined;
}
