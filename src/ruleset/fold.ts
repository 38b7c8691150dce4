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
}

/** Which operands, one by one. */
interface Items<N extends Names> {
  readonly items: readonly Item<N>[];
  readonly of?: never;
  readonly over?: never;
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

interface MeanItems<N extends Names> extends Items<N>, Weightless<N> {
  readonly kind: "mean";
}

interface MeanOver<N extends Names> extends Over<N>, Weightless<N> {
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
}

/** A fold over operands or over the entries of a ledger. */
export type Fold<N extends Names> = FoldItems<N> | FoldOver<N> | MeanItems<N> | MeanOver<N> | CountOver<N> | CountOf<N>;
