/**
 * The cuts of a grade, and who lies close to them. Distances are compared exactly, never as shown.
 *
 * @module
 */
import { canonicalAmount, compareAmounts, differenceAmount } from "../../exact/amounts.js";
import type { Amount } from "../../exact/readAmount.js";
import type { Rubric } from "../../ruleset/ruleset.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { own } from "../words/names.js";
import { nodeResult, settledLabel } from "./cardParts.js";

/** A cut of a grade. */
export interface GradeLine {
  readonly label: string;
  readonly at: Amount;
  readonly edge: "atLeast" | "above";
}

/** Who lies close to a cut. */
export interface NearCut {
  readonly line: GradeLine;
  /** Reaches the cut with less than or just `within` to spare. */
  readonly justAbove: number;
  /** Misses the cut by at most `within`. */
  readonly justBelow: number;
  /** Has a total that is not settled and may still lie on either side. */
  readonly open: number;
  /** Reaches the cut. */
  readonly reached: number;
  /** Reaches the cut and yet has a label below it: conditions, minimums or vetoes. */
  readonly heldBack: number;
}

/** The cuts of a grade, best first; none unless the grade is cut on the points of that very node. */
export function gradeLines(rubric: Rubric | undefined, grade: string, node: string): readonly GradeLine[] {
  const found = own(rubric?.grades, grade);
  if (found?.cuts === undefined || typeof found.points !== "object") return [];
  if (found.points.kind !== "points" || found.points.points !== node || found.points.from !== undefined) return [];
  return found.cuts.map(({ label, atLeast, above }) =>
    atLeast === undefined
      ? { label, at: canonicalAmount(above ?? 0), edge: "above" }
      : { label, at: canonicalAmount(atLeast), edge: "atLeast" },
  );
}

/** Counts who is near each cut of a grade. `ranks` are the labels from worst to best. */
export function nearCuts(
  cards: readonly Scorecard[],
  lines: readonly GradeLine[],
  {
    node,
    grade,
    ranks,
    within,
  }: { readonly node: string; readonly grade: string; readonly ranks: readonly string[]; readonly within: Amount },
): readonly NearCut[] {
  return lines.map((line) => {
    const count = { justAbove: 0, justBelow: 0, open: 0, reached: 0, heldBack: 0 };
    for (const card of cards) {
      const { points, least, greatest } = nodeResult(card, node) ?? {};
      if (points === undefined) {
        const mayReach = greatest === undefined || reaches(greatest, line);
        const mayMiss = least === undefined || !reaches(least, line);
        if (mayReach && mayMiss) count.open += 1;
        continue;
      }
      const above = reaches(points, line);
      const distance = above ? differenceAmount(points, line.at) : differenceAmount(line.at, points);
      if (compareAmounts(distance, within) <= 0) count[above ? "justAbove" : "justBelow"] += 1;
      if (!above) continue;
      count.reached += 1;
      const label = settledLabel(card, grade);
      if (label !== undefined && ranks.indexOf(label) < ranks.indexOf(line.label)) count.heldBack += 1;
    }
    return { line, ...count };
  });
}

/** Whether points reach a cut. */
export function reaches(points: Amount, { at, edge }: GradeLine): boolean {
  return compareAmounts(points, at) >= (edge === "atLeast" ? 0 : 1);
}
