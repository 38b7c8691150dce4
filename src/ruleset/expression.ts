/**
 * The algebra of rules: quantities, conditions and levels, in four families (read, compute, choose, fold).
 *
 * Amounts are exact: `"0.1"`, `3`, `"2/3"`; a JSON number means the decimal it prints as.
 *
 * @module
 */
import type { AmountInput } from "../exact/readAmount.js";
import type { RoundingMode } from "../exact/rounding.js";
import type { Text } from "../vocabulary/text.js";
import type { Fold, Over } from "./fold.js";
import type { Names } from "./names.js";
import type { Reach } from "./scope.js";

type List<T> = readonly T[];

/** Units of time that a rule may count. */
export const timeUnits = Object.freeze(["years", "months", "days", "workingDays"] as const);

/** One of {@link timeUnits}. */
export type TimeUnit = (typeof timeUnits)[number];

/** Another scorecard of the same subject. */
export type Earlier = "baseline" | "current";

/** What a rule over `leaves` may read of the criterion in hand. */
export type LeafPart = "points" | "full" | "weight";

/** `notApplicable`, with a reason, as an answer of a rule; the same for quantities and levels. */
export interface Inapplicable {
  readonly kind: "notApplicable";
  readonly reason: Text;
}

// The four forms of choosing are the same for quantities (`T` a quantity) and levels (`T` a level). They are interfaces, not
// one union, because the compiler resolves arguments of an interface late: `Quantity` may then hold forms made of itself.

/** The first case whose condition holds. */
export interface Cases<N extends Names, T> {
  readonly kind: "cases";
  readonly cases: List<{ readonly id: string; readonly when: Condition<N>; readonly then: T }>;
  readonly else: T;
}

/** The last cut reached; cuts rise, each with its own edge. */
export interface Bands<N extends Names, T> {
  readonly kind: "bands";
  readonly of: Quantity<N>;
  readonly below: T;
  readonly cuts: List<Cut & { readonly id?: string; readonly then: T }>;
}

/** By label; every label of the scale, or `else`. */
export interface Lookup<N extends Names, T> {
  readonly kind: "lookup";
  readonly of: Level<N>;
  readonly table: Readonly<Record<string, T>>;
  readonly else?: T;
}

/** Replaces the state missing, or not applicable. */
export interface Given<T> {
  readonly kind: "given";
  readonly of: T;
  readonly missing?: T;
  readonly notApplicable?: T;
}

/** An edge: 以上 includes the number (`atLeast`), 超过 does not (`above`). */
export type Cut =
  | { readonly atLeast: AmountInput; readonly above?: never }
  | { readonly above: AmountInput; readonly atLeast?: never };

/** One operand of a fold; what is not applicable or does not count is left out. */
export interface Item<N extends Names> {
  readonly each: Quantity<N>;
  readonly weight?: Quantity<N>;
  readonly counts?: Condition<N>;
}

/** An exact number. */
export type Quantity<N extends Names = Names> =
  | AmountInput
  | { readonly kind: "fact"; readonly fact: N["number"]; readonly from?: Reach }
  | { readonly kind: "points"; readonly points: N["node"]; readonly from?: never; readonly rubric?: never }
  /** Of another scorecard of the same subject: of the same rubric, or of the one that is named. */
  | {
      readonly kind: "points";
      readonly points: N["node"];
      readonly from: Earlier;
      readonly rubric?: N["rubric"];
    }
  /** Of the criterion in hand, inside a fold over `leaves`: its points, its full marks, its weight (1 if it states none). */
  | { readonly kind: "leaf"; readonly leaf: LeafPart }
  /** Whole (or started) units of time from a date to `asOf`, working days by the calendar that is handed in; a date after `asOf` counts 0. */
  | {
      readonly kind: "since";
      readonly date: N["date"];
      readonly in: TimeUnit;
      readonly started?: true;
      readonly from?: Reach;
    }
  | Inapplicable
  | {
      readonly kind: "sum" | "product" | "least" | "greatest";
      readonly of: List<Quantity<N>>;
      readonly items?: never;
      readonly over?: never;
      readonly leaves?: never;
    }
  | { readonly kind: "difference"; readonly of: readonly [Quantity<N>, Quantity<N>] }
  /** `zero` is the result when the denominator is 0. */
  | { readonly kind: "ratio"; readonly of: readonly [Quantity<N>, Quantity<N>]; readonly zero?: Quantity<N> }
  | { readonly kind: "rounded"; readonly of: Quantity<N>; readonly to: AmountInput; readonly mode: RoundingMode }
  /** Between `floor` and `ceiling`; the floor wins if they cross. */
  | { readonly kind: "limited"; readonly of: Quantity<N>; readonly floor?: Quantity<N>; readonly ceiling?: Quantity<N> }
  /** Straight lines through points with rising x; flat outside unless extended. */
  | {
      readonly kind: "line";
      readonly of: Quantity<N>;
      readonly through: List<readonly [AmountInput, AmountInput]>;
      readonly before?: "extend";
      readonly after?: "extend";
    }
  /** All or nothing: `worth` if the condition holds, else 0. */
  | { readonly kind: "check"; readonly when: Condition<N>; readonly worth: Quantity<N> }
  /** `start` plus so much for each, each part limited to `most` in size, the whole between `floor` and `ceiling` (扣完为止: floor 0). */
  | {
      readonly kind: "tally";
      readonly start?: Quantity<N>;
      readonly of: List<TallyPart<N>>;
      readonly floor?: Quantity<N>;
      readonly ceiling?: Quantity<N>;
    }
  /** How many whole (or started) steps lie from `of[0]` up to `of[1]`; 0 if none. */
  | {
      readonly kind: "steps";
      readonly of: readonly [Quantity<N>, Quantity<N>];
      readonly step: AmountInput;
      readonly started?: true;
    }
  | Cases<N, Quantity<N>>
  | Bands<N, Quantity<N>>
  | Lookup<N, Quantity<N>>
  | Given<Quantity<N>>
  | Fold<N>;

/** One kind of occurrence in a tally. */
export interface TallyPart<N extends Names> {
  readonly id: string;
  readonly count: Quantity<N>;
  /** Points for each one, negative for a deduction. */
  readonly each: AmountInput;
  /** The most that this part may add or take, as a size. */
  readonly most?: AmountInput;
}

/** Limits of a quantity; two bounds allowed, all must hold. */
interface Limits<N extends Names> {
  readonly atLeast?: Quantity<N>;
  readonly atMost?: Quantity<N>;
  readonly above?: Quantity<N>;
  readonly below?: Quantity<N>;
  readonly equals?: Quantity<N>;
}

/** A quantity held against limits. */
interface Compared<N extends Names> extends Limits<N> {
  readonly kind: "quantity";
  readonly of: Quantity<N>;
}

/** Whether some entry of a ledger, or every one, is as `where` says. */
interface SomeOver<N extends Names> extends Over<N> {
  readonly kind: "some" | "every";
}

/** True, false or not applicable. */
export type Condition<N extends Names = Names> =
  | { readonly kind: "flag"; readonly flag: N["flag"]; readonly from?: Reach }
  | { readonly kind: "condition"; readonly condition: N["condition"] }
  | { readonly kind: "all" | "any"; readonly of: List<Condition<N>> }
  | { readonly kind: "not"; readonly of: Condition<N> }
  | Compared<N>
  | {
      readonly kind: "level";
      readonly of: Level<N>;
      readonly among?: List<string>;
      readonly atLeast?: string;
      readonly atMost?: string;
    }
  | {
      readonly kind: "status";
      readonly fact: N["number"] | N["flag"] | N["level"] | N["date"] | N["ledger"];
      readonly is: Status;
      readonly points?: never;
    }
  | { readonly kind: "status"; readonly points: N["node"]; readonly is: Status; readonly fact?: never }
  | { readonly kind: "given"; readonly of: Condition<N>; readonly missing?: boolean; readonly notApplicable?: boolean }
  | SomeOver<N>
  | { readonly kind: "atLeastOf"; readonly n: number; readonly of: List<Condition<N>> }
  /** At least one paper is pointed to for the fact; inside a ledger, for the entry. Open while the fact itself is missing. */
  | { readonly kind: "evidenced"; readonly fact: N["number"] | N["flag"] | N["level"] | N["date"] | N["ledger"] };

/** The three states of a value. */
export type Status = "known" | "missing" | "notApplicable";

/** A label of a declared scale. */
export type Level<N extends Names = Names> =
  | string
  | { readonly kind: "fact"; readonly fact: N["level"]; readonly from?: Reach }
  | { readonly kind: "grade"; readonly grade: N["grade"]; readonly from?: never; readonly rubric?: never }
  | { readonly kind: "grade"; readonly grade: N["grade"]; readonly from: Earlier; readonly rubric?: N["rubric"] }
  | Inapplicable
  | Cases<N, Level<N>>
  | Bands<N, Level<N>>
  | Lookup<N, Level<N>>
  | Given<Level<N>>
  | { readonly kind: "lowest" | "highest"; readonly of: List<Level<N>>; readonly items?: never }
  | {
      readonly kind: "lowest" | "highest";
      readonly items: List<{ readonly each: Level<N>; readonly counts?: Condition<N> }>;
      readonly of?: never;
    };
