/**
 * Folds: the sum, mean, least, greatest or number of what is left when that which is not applicable or does not count is out.
 *
 * A kind that takes its operands in several ways says which ways are absent: only then can the compiler tell the forms
 * apart and put an error at the very word that is wrong, instead of at the whole expression.
 *
 * @module
 */
import type { Condition, Item, Quantity } from "./expression.js";
import type { Appealed } from "./fact.js";
import type { Names } from "./names.js";

/** Which entries of a ledger. */
export interface Over<N extends Names> {
  readonly over: N["ledger"];
  readonly where?: Condition<N>;
  /** Overrides what the ledger says of appealed entries. */
  readonly appealed?: Appealed;
  readonly of?: never;
  readonly items?: never;
  readonly leaves?: never;
}

/** Which criteria: those inside a node, at any depth, in their order; the rule says of each what it gives. */
interface Leaves<N extends Names> {
  readonly leaves: N["node"];
  /** Only those that serve this goal. */
  readonly goal?: N["goal"];
  /** Only those that are, or are not, prevention duties. */
  readonly prevention?: boolean;
  readonly where?: Condition<N>;
  readonly of?: never;
  readonly items?: never;
  readonly over?: never;
}

/** Which operands, one by one. */
interface Items<N extends Names> {
  readonly items: readonly Item<N>[];
  readonly of?: never;
  readonly over?: never;
  readonly leaves?: never;
}

/** How many of the lowest and of the highest that are left are left out too. */
export interface Trim {
  readonly lowest: number;
  readonly highest: number;
}

/** A mean without its extremes (去掉最高分和最低分) has no weights; `empty` where no operand would remain. */
interface Trimmed {
  readonly trim?: Trim;
}

/** What is left when nothing is left (default: not applicable, but 0 for the sum of an existing ledger). */
interface Empty<N extends Names> {
  readonly empty?: Quantity<N>;
}

/** What it is when something is left and all weights are 0 (default: as `empty`). */
interface Weightless<N extends Names> extends Empty<N> {
  readonly weightless?: Quantity<N>;
}

interface FoldItems<N extends Names> extends Items<N>, Empty<N> {
  readonly kind: "sum" | "least" | "greatest";
}

interface FoldOver<N extends Names> extends Over<N>, Empty<N> {
  readonly kind: "sum" | "least" | "greatest";
  readonly each: Quantity<N>;
}

interface FoldLeaves<N extends Names> extends Leaves<N>, Empty<N> {
  readonly kind: "sum" | "least" | "greatest";
  readonly each: Quantity<N>;
}

interface MeanLeaves<N extends Names> extends Leaves<N>, Weightless<N>, Trimmed {
  readonly kind: "mean";
  readonly each: Quantity<N>;
  readonly weight?: Quantity<N>;
}

interface CountLeaves<N extends Names> extends Leaves<N> {
  readonly kind: "count";
}

interface MeanItems<N extends Names> extends Items<N>, Weightless<N>, Trimmed {
  readonly kind: "mean";
}

interface MeanOver<N extends Names> extends Over<N>, Weightless<N>, Trimmed {
  readonly kind: "mean";
  readonly each: Quantity<N>;
  readonly weight?: Quantity<N>;
}

interface CountOver<N extends Names> extends Over<N> {
  readonly kind: "count";
}

/** How many of these hold; one that does not apply does not hold. */
interface CountOf<N extends Names> {
  readonly kind: "count";
  readonly of: readonly Condition<N>[];
  readonly over?: never;
  readonly leaves?: never;
}

/** A fold over operands, over the entries of a ledger, or over the criteria inside a node. */
export type Fold<N extends Names> =
  | FoldItems<N>
  | FoldOver<N>
  | FoldLeaves<N>
  | MeanItems<N>
  | MeanOver<N>
  | MeanLeaves<N>
  | CountOver<N>
  | CountOf<N>
  | CountLeaves<N>;
