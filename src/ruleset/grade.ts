/**
 * Grades: labels made from points by cuts with conditions, or by any level expression.
 *
 * @module
 */
import type { AmountInput } from "../exact/readAmount.js";
import type { Basis } from "../vocabulary/source.js";
import type { Text } from "../vocabulary/text.js";
import type { Condition, Cut, Level, Quantity } from "./expression.js";
import type { Names } from "./names.js";

/** What a grade says of a label: it may be applied for 可申报, it may be rated 可评定, or it is 为. */
export const standings = Object.freeze(["mayApply", "mayBeRated", "is"] as const);

/** One of {@link standings}. */
export type Standing = (typeof standings)[number];

/** One cut of a grade. */
export type GradeCut<N extends Names = Names> = Cut & {
  readonly label: string;
  /** Mandatory conditions 必备条件. */
  readonly requires?: Condition<N>;
  /** Least points of single nodes, inclusive. */
  readonly minimums?: { readonly [K in N["node"]]?: AmountInput };
  /** The policy for points that reach the cut without conditions or minimums: on to the next cut, or a label. Required with either. */
  readonly otherwise?: string;
};

/** What every grade states. */
interface GradeFields<N extends Names> {
  readonly title: Text;
  readonly scale: N["scale"];
  readonly basis: Basis<N["source"]>;
  /** By label; a label not named here simply is. */
  readonly standing?: Readonly<Record<string, Standing>>;
}

/** A grade by cuts, best first; `otherwise` "next" goes on to the next cut. */
export interface CutGrade<N extends Names = Names> extends GradeFields<N> {
  readonly points: Quantity<N>;
  readonly cuts: readonly GradeCut<N>[];
  /** Below the last cut. */
  readonly else: string;
  readonly of?: never;
}

/** A grade by any level expression. */
export interface LevelGrade<N extends Names = Names> extends GradeFields<N> {
  readonly of: Level<N>;
  readonly points?: never;
  readonly cuts?: never;
  readonly else?: never;
}

/** A grade. */
export type Grade<N extends Names = Names> = CutGrade<N> | LevelGrade<N>;
