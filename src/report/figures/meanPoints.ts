/**
 * Mean points of a node among some stations, over those whose points are settled. Exact.
 *
 * @module
 */
import { divide, type Rational, rational } from "../../exact/rational.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { settledPoints } from "./cardParts.js";
import { total } from "./sums.js";

/** A mean and over how many stations it is. */
export interface Mean {
  readonly count: number;
  /** Absent where there is none to take the mean of. */
  readonly mean?: Rational;
}

/** The mean points of a node. */
export function meanPoints(cards: readonly Scorecard[], node: string): Mean {
  const settled = cards.map((card) => settledPoints(card, node)).filter((points) => points !== undefined);
  const count = settled.length;
  return count === 0 ? { count } : { count, mean: divide(total(settled), rational(count)) };
}
