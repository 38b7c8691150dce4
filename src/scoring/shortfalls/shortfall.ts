/**
 * By how much one criterion fell short: of its full marks, or of its points in a baseline. Exact.
 *
 * @module
 */
import { compareAmounts, differenceAmount } from "../../exact/amounts.js";
import type { Amount } from "../../exact/readAmount.js";
import type { NodeResult } from "../card/scorecard.js";
import type { Side, Standing } from "./standing.js";

/** By how much one criterion fell short. Below 0 it has more than it was held against. */
export type Shortfall =
  | {
      readonly node: string;
      /** 1 and the number of criteria whose certain shortfall is greater. */
      readonly place: number;
      readonly kind: "settled";
      /** What it was held against: its full marks, or its points in the baseline. */
      readonly against: Amount;
      readonly points: Amount;
      /** `against` less `points`. */
      readonly short: Amount;
      /** Points before a veto zeroed it, where they differ. */
      readonly earned?: Amount;
    }
  | {
      readonly node: string;
      readonly place: number;
      readonly kind: "open";
      /** The certain shortfall, and the greatest still possible; absent where there is no bound. */
      readonly least?: Amount;
      readonly greatest?: Amount;
      /** It, or a group around it, may turn out not to apply, here or in the baseline; then it costs nothing. */
      readonly mayNotApply?: true;
      /** It, or a group around it, may turn out not to count, here or in the baseline; then it costs nothing. */
      readonly mayNotCount?: true;
    };

/** A criterion that has no shortfall, and why. */
export type WithoutShortfall =
  | { readonly node: string; readonly why: "withoutFull" }
  /** `because` is the node that does not apply or count: the criterion itself or a group around it. */
  | {
      readonly node: string;
      readonly why: "notApplicable" | "notCounted" | "baselineNotApplicable" | "baselineNotCounted";
      readonly because: string;
    };

/** A shortfall without its place. */
export type Unplaced = Shortfall extends infer One ? (One extends unknown ? Omit<One, "place"> : never) : never;

/** Bounds of points; `null` is no bound. */
interface Bounds {
  readonly least: Amount | null;
  readonly greatest: Amount | null;
}

/** One criterion held against its full marks, or against itself in a baseline. */
export function shortfallOf({ node, standing }: Side, baseline: Side | undefined): Unplaced | WithoutShortfall {
  const id = { node: node.id };
  if (standing.kind === "out") return { ...id, why: standing.why, because: standing.because };
  if (baseline === undefined) {
    if (node.full === undefined) return { ...id, why: "withoutFull" };
    return heldAgainst(node, { points: node.full }, [standing]);
  }
  const before = baseline.standing;
  if (before.kind !== "out") return heldAgainst(node, baseline.node, [standing, before]);
  const why = before.why === "notApplicable" ? "baselineNotApplicable" : "baselineNotCounted";
  return { ...id, why, because: before.because };
}

function heldAgainst(node: NodeResult, aim: Points, standings: readonly Standing[]): Unplaced {
  const open = standings.filter((standing) => standing.kind === "open");
  if (open.length === 0 && node.points !== undefined && aim.points !== undefined) {
    return {
      ...{ node: node.id, kind: "settled", against: aim.points, points: node.points },
      short: differenceAmount(aim.points, node.points),
      ...(node.earned === undefined ? {} : { earned: node.earned }),
    };
  }
  const [from, to] = [boundsOf(aim), boundsOf(node)];
  const least = withNothing(lessOf(from.least, to.greatest), open, -1);
  const greatest = withNothing(lessOf(from.greatest, to.least), open, 1);
  return {
    ...{ node: node.id, kind: "open" },
    ...(least === null ? {} : { least }),
    ...(greatest === null ? {} : { greatest }),
    ...(open.some((standing) => standing.mayNotApply) ? { mayNotApply: true } : {}),
    ...(open.some((standing) => standing.mayNotCount) ? { mayNotCount: true } : {}),
  };
}

type Points = Pick<NodeResult, "points" | "least" | "greatest">;

const boundsOf = ({ points, least, greatest }: Points): Bounds => ({
  least: points ?? least ?? null,
  greatest: points ?? greatest ?? null,
});

const lessOf = (a: Amount | null, b: Amount | null): Amount | null =>
  a === null || b === null ? null : differenceAmount(a, b);

/** What may be kept out may cost nothing: the bound on this side, moved so far that 0 lies within. */
function withNothing(bound: Amount | null, open: readonly Standing[], side: -1 | 1): Amount | null {
  if (bound === null || open.length === 0) return bound;
  return compareAmounts(bound, "0") === side ? bound : "0";
}
