/**
 * Nodes of a rubric: criteria (leaves) and groups, to any depth.
 *
 * A node's fields are applied in one fixed order, inside out: `applies` (else not applicable), points or combine,
 * `notApplicable` and `missing`, `floor` and `ceiling`, `rounded`.
 *
 * @module
 */
import type { AmountInput } from "../exact/readAmount.js";
import type { RoundingMode } from "../exact/rounding.js";
import type { Basis } from "../vocabulary/source.js";
import type { Text } from "../vocabulary/text.js";
import type { Condition, Inapplicable, Quantity } from "./expression.js";
import type { Names } from "./names.js";

/** Rounding to a multiple of `to`. */
export interface Rounding {
  readonly to: AmountInput;
  readonly mode: RoundingMode;
}

/** What criteria and groups share. */
export interface NodeFields<P extends string, N extends Names> {
  readonly id: P;
  readonly title: Text;
  readonly note?: Text;
  /** Full marks 满分; need not be the greatest possible. */
  readonly full?: AmountInput;
  /** Weight in a mean above; 1 if absent. */
  readonly weight?: Quantity<N>;
  /** Not counting: it has points, shown, and the group above leaves it out. */
  readonly counts?: Condition<N>;
  /** Not applying: it has no points. */
  readonly applies?: Condition<N>;
  /** What it becomes when not applicable. */
  readonly notApplicable?: Quantity<N> | "full";
  /** What it becomes when missing: points, or not applicable (then it is left out). */
  readonly missing?: Quantity<N> | Inapplicable;
  readonly floor?: Quantity<N>;
  readonly ceiling?: Quantity<N>;
  /** Changes the value. */
  readonly rounded?: Rounding;
  /** Changes only its display. */
  readonly shown?: Rounding;
}

/** A criterion. One whose basis is `unpublished` has no `points` and is always missing. */
export interface Criterion<P extends string = string, N extends Names = Names> extends NodeFields<P, N> {
  readonly points?: Quantity<N>;
  readonly basis: Basis<N["source"]>;
  /** The goal it serves; required where the ruleset declares goals. */
  readonly goal?: N["goal"];
  /** Whether it is a prevention duty 主防; required where the ruleset declares goals. */
  readonly prevention?: boolean;
  readonly combine?: never;
  readonly children?: never;
}

/** How a group makes its points from its children. */
export const combinations = Object.freeze(["sum", "mean", "least", "greatest", "share", "all"] as const);

/** One of {@link combinations}. */
export type Combination = (typeof combinations)[number];

/** What a group states beside its children. */
export interface GroupFields<P extends string, N extends Names> extends NodeFields<P, N> {
  readonly combine: Combination;
  /** What it is when no child is left; not applicable by default. */
  readonly empty?: Quantity<N>;
  /** What it is when children are left but all weights (for `share`: all full marks) are 0; as `empty` by default. */
  readonly weightless?: Quantity<N>;
  readonly basis?: Basis<N["source"]>;
  readonly points?: never;
  readonly goal?: never;
  readonly prevention?: never;
}

/** A domain or group. */
export interface Group<P extends string = string, N extends Names = Names> extends GroupFields<P, N> {
  readonly children: readonly Node<P, N>[];
}

/** A criterion or a group. */
export type Node<P extends string = string, N extends Names = Names> = Criterion<P, N> | Group<P, N>;
