/**
 * Share of full marks reached by the criteria that serve a goal, or that are prevention duties. Exact sums of those criteria
 * that count, have full marks, and whose points are settled.
 *
 * @module
 */
import type { Rational } from "../../exact/rational.js";
import type { Criterion, Node } from "../../ruleset/node.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { allNodes } from "../words/names.js";
import { total } from "./sums.js";

/** Points reached and full marks of the same criteria. */
export interface Attainment {
  readonly points: Rational;
  readonly full: Rational;
  /** How many criteria of the rubric are meant. */
  readonly criteria: number;
}

/** The criteria among some nodes, at any depth. */
export function criteriaOf(nodes: readonly Node[]): readonly Criterion[] {
  return allNodes(nodes).filter((node) => node.children === undefined);
}

/** What some stations reached of the full marks of some criteria. */
export function attainment(cards: readonly Scorecard[], criteria: readonly Criterion[]): Attainment {
  const ids = new Set(criteria.map(({ id }) => id));
  const taken = cards.flatMap(({ nodes }) =>
    nodes.flatMap(({ id, points, full, counts }) =>
      ids.has(id) && counts === "yes" && points !== undefined && full !== undefined ? [{ points, full }] : [],
    ),
  );
  return {
    points: total(taken.map(({ points }) => points)),
    full: total(taken.map(({ full }) => full)),
    criteria: criteria.length,
  };
}
