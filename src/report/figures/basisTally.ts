/**
 * How much of a rubric rests on what: criteria and full marks by basis, and the points that stations got.
 *
 * @module
 */
import type { Rational } from "../../exact/rational.js";
import type { Criterion } from "../../ruleset/node.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { type BasisKind, basisKinds } from "../../vocabulary/source.js";
import { total } from "./sums.js";

/** One basis. */
export interface BasisShare {
  readonly kind: BasisKind;
  readonly criteria: number;
  /** Full marks of those criteria that state them. */
  readonly full: Rational;
  /** Points of all stations that rest on it. */
  readonly points: Rational;
}

/** The four bases, in the order in which they are declared. */
export function basisTally(criteria: readonly Criterion[], cards: readonly Scorecard[]): readonly BasisShare[] {
  return basisKinds.map((kind) => {
    const own = criteria.filter(({ basis }) => basis.kind === kind);
    return {
      kind,
      criteria: own.length,
      full: total(own.map(({ full }) => String(full ?? 0))),
      points: total(cards.map(({ pins }) => pins.basis[kind])),
    };
  });
}
