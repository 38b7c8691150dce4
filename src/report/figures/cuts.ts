/**
 * The cuts of a grade, and who lies close to them. Distances are compared exactly, never as shown.
 *
 * Points that are not settled count by their bounds: on one side of a cut only where all of what is possible lies there.
 *
 * @module
 */
import { canonicalAmount, compareAmounts, differenceAmount } from "../../exact/amounts.js";
import type { Amount } from "../../exact/readAmount.js";
import type { Rubric } from "../../ruleset/ruleset.js";
import type { NodeResult, Scorecard } from "../../scoring/card/scorecard.js";
import { own } from "../words/names.js";
import { nodeResult, settledLabel } from "./cardParts.js";

/** A cut of a grade. */
export interface GradeLine {
  readonly label: string;
  readonly at: Amount;
  readonly edge: "atLeast" | "above";
}

/** Who lies where, seen from a cut. Whoever has points is in one of `missed`, `reached` and `open`. */
export interface NearCut {
  readonly line: GradeLine;
  /** Misses the cut, whatever is still missing. */
  readonly missed: number;
  /** Of those, by at most `within`. */
  readonly justBelow: number;
  /** Reaches the cut, whatever is still missing; each of them is in one of `attained`, `heldBack` and `ungraded`. */
  readonly reached: number;
  /** Of those, with at most `within` to spare. */
  readonly justAbove: number;
  /** Of those, has the label of the cut or a better one. */
  readonly attained: number;
  /** Of those, has a label below it: conditions, minimums or vetoes. */
  readonly heldBack: number;
  /** Of those, has no label that is settled. */
  readonly ungraded: number;
  /** May still lie on either side. */
  readonly open: number;
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
    const count = { missed: 0, justBelow: 0, reached: 0, justAbove: 0, attained: 0, heldBack: 0, ungraded: 0, open: 0 };
    for (const card of cards) {
      const result = nodeResult(card, node);
      if (result === undefined || result.state === "notApplicable") continue;
      const { least, greatest } = boundsOf(result);
      if (least !== undefined && reaches(least, line)) {
        count.reached += 1;
        count[gotBy(settledLabel(card, grade), line, ranks)] += 1;
        if (isWithin(within, line.at, greatest)) count.justAbove += 1;
      } else if (greatest !== undefined && !reaches(greatest, line)) {
        count.missed += 1;
        if (isWithin(within, least, line.at)) count.justBelow += 1;
      } else count.open += 1;
    }
    return { line, ...count };
  });
}

/** What lies between which points; nothing is certain of a node that may not apply. */
function boundsOf({ points, least, greatest, mayNotApply }: NodeResult): {
  readonly least?: Amount | undefined;
  readonly greatest?: Amount | undefined;
} {
  if (mayNotApply) return {};
  return { least: points ?? least, greatest: points ?? greatest };
}

/** What became of whoever reaches a cut. */
function gotBy(label: string | undefined, line: GradeLine, ranks: readonly string[]) {
  if (label === undefined) return "ungraded";
  return ranks.indexOf(label) < ranks.indexOf(line.label) ? "heldBack" : "attained";
}

/** Whether the way up from `low` to `high` is known, and at most so long. */
function isWithin(most: Amount, low: Amount | undefined, high: Amount | undefined): boolean {
  return low !== undefined && high !== undefined && compareAmounts(differenceAmount(high, low), most) <= 0;
}

/** Whether points reach a cut. */
export function reaches(points: Amount, { at, edge }: GradeLine): boolean {
  return compareAmounts(points, at) >= (edge === "atLeast" ? 0 : 1);
}
