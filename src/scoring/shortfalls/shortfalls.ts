/**
 * What cost most: by how many points each criterion fell short of its full marks, or of an earlier scorecard, ranked.
 *
 * Exact. What is measured is the points of the criterion itself, after vetoes: where a group scales, averages or takes the least
 * of its children, the total may lose more or less than that, and a group that a veto zeroes leaves its criteria as they are.
 *
 * @module
 */
import { compareAmounts } from "../../exact/amounts.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Amount } from "../../exact/readAmount.js";
import type { Scorecard } from "../card/scorecard.js";
import { type Shortfall, shortfallOf, type Unplaced, type WithoutShortfall } from "./shortfall.js";
import { type Side, standingsOf } from "./standing.js";

/** Every criterion of one scorecard, ranked by what it cost, or with the reason why it is not ranked. */
export interface Shortfalls {
  readonly kind: "shortfalls";
  readonly assessment: string;
  readonly of: string;
  /** Full marks, or the assessment of the baseline. */
  readonly against: { readonly kind: "full" } | { readonly kind: "baseline"; readonly assessment: string };
  /** The greatest certain shortfall first; equal ones share a place and stand by id; those without a certain one are last. */
  readonly ranked: readonly Shortfall[];
  /** In the order of the scorecard. */
  readonly leftOut: readonly WithoutShortfall[];
}

/**
 * What each criterion cost, most first: its full marks less its points, or, with `against`, its points in that scorecard less
 * its points in this one. Criteria that do not apply, do not count or state no full marks are named apart.
 *
 * @throws {@link PreconditionError} `scorecard.otherSubject`, `scorecard.otherRubric`, `scorecard.otherRuleset` for a baseline of
 * somebody else, of another rubric, or of another content of the ruleset; `scorecard.node.absent` for one that lacks a criterion.
 * @example
 * shortfalls(scorecard).ranked
 * // => [{ node: "strength", place: 1, kind: "settled", against: "5", points: "5", short: "0" }]
 */
export function shortfalls(card: Scorecard, { against }: { readonly against?: Scorecard } = {}): Shortfalls {
  if (against !== undefined) checkBaseline(card, against);
  const baseline = against === undefined ? undefined : sidesOf(against);
  const found: Unplaced[] = [];
  const leftOut: WithoutShortfall[] = [];
  for (const [id, side] of sidesOf(card)) {
    const one = shortfallOf(side, baseline === undefined ? undefined : sideNamed(baseline, id));
    if ("why" in one) leftOut.push(one);
    else found.push(one);
  }
  return {
    kind: "shortfalls",
    assessment: card.assessment,
    of: card.of,
    against: against === undefined ? { kind: "full" } : { kind: "baseline", assessment: against.assessment },
    ranked: placed(found),
    leftOut,
  };
}

function checkBaseline(card: Scorecard, against: Scorecard): void {
  if (against.of !== card.of) throw new PreconditionError("scorecard.otherSubject", against.of);
  if (against.rubric !== card.rubric) throw new PreconditionError("scorecard.otherRubric", against.rubric);
  const { ruleset } = against.pins;
  if (ruleset.digest !== card.pins.ruleset.digest) throw new PreconditionError("scorecard.otherRuleset", ruleset);
}

/** The criteria of a scorecard by id, in its order. */
function sidesOf({ nodes }: Scorecard): ReadonlyMap<string, Side> {
  const criteria = standingsOf(nodes).filter(({ node }) => node.kind === "criterion");
  return new Map(criteria.map((side) => [side.node.id, side]));
}

function sideNamed(baseline: ReadonlyMap<string, Side>, id: string): Side {
  const side = baseline.get(id);
  if (side === undefined) throw new PreconditionError("scorecard.node.absent", id);
  return side;
}

/** Puts them in order and gives each the place of the first that lost as much. */
function placed(found: readonly Unplaced[]): readonly Shortfall[] {
  const order = [...found].sort((a, b) => compareCertain(b, a) || (a.node < b.node ? -1 : 1));
  return order.map((one): Shortfall => {
    const place = 1 + order.findIndex((other) => compareCertain(other, one) === 0);
    const { node, ...rest } = one;
    return { node, place, ...rest };
  });
}

/** What is certainly lost; `null` where there is no bound. */
const certain = (one: Unplaced): Amount | null => (one.kind === "settled" ? one.short : (one.least ?? null));

/** No bound is below every bound. */
function compareCertain(a: Unplaced, b: Unplaced): number {
  const [x, y] = [certain(a), certain(b)];
  if (x !== null && y !== null) return compareAmounts(x, y);
  return (x === null ? 0 : 1) - (y === null ? 0 : 1);
}
