/**
 * The data that the reference reads, as the documentation shows it. Nothing but shapes.
 *
 * @module
 */
import type { Mode } from "./rounding.js";

type List<T> = readonly T[];
type ById<T> = Readonly<Record<string, T | undefined>>;

/** A number as written. */
export type Amount = string | number;
/** A rule that says so itself. */
export interface Inapplicable {
  readonly kind: "notApplicable";
}
/** The first case that holds. */
export interface Cases<T> {
  readonly kind: "cases";
  readonly cases: List<{ readonly id: string; readonly when: Condition; readonly then: T }>;
  readonly else: T;
}
/** An edge. */
export interface Cut {
  readonly atLeast?: Amount;
  readonly above?: Amount;
}
/** The last cut reached. */
export interface Bands<T> {
  readonly kind: "bands";
  readonly of: Quantity;
  readonly below: T;
  readonly cuts: List<Cut & { readonly id?: string; readonly then: T }>;
}
/** By label. */
export interface Lookup<T> {
  readonly kind: "lookup";
  readonly of: Level;
  readonly table: ById<T>;
  readonly else?: T;
}
/** Another value for a state. */
export interface Given<T> {
  readonly kind: "given";
  readonly of: T;
  readonly missing?: T;
  readonly notApplicable?: T;
}
/** The forms of choosing. */
export type Choose<T> = Cases<T> | Bands<T> | Lookup<T>;

/** One operand of a fold. */
export interface Item<T> {
  readonly each: T;
  readonly weight?: Quantity;
  readonly counts?: Condition;
}
/** Entries of a ledger. */
export interface Over {
  readonly over: string;
  readonly where?: Condition;
  readonly appealed?: "counts" | "ignored" | "open";
}
/** Criteria inside a node. */
export interface Leaves {
  readonly leaves: string;
  readonly where?: Condition;
  readonly goal?: string;
  readonly prevention?: boolean;
}
/** Operands of a fold, written or made. */
export type Source =
  | { readonly items: List<Item<Quantity>> }
  | (Over & { readonly each: Quantity; readonly weight?: Quantity })
  | (Leaves & { readonly each: Quantity; readonly weight?: Quantity });
/** How many at each end are left out of a mean. */
export interface Trim {
  readonly lowest: number;
  readonly highest: number;
}
/** A fold. */
export type Fold = Source & {
  readonly kind: "sum" | "least" | "greatest" | "mean";
  readonly empty?: Quantity;
  readonly weightless?: Quantity;
  readonly trim?: Trim;
};
/** How many. */
export type Count = { readonly kind: "count" } & ({ readonly of: List<Condition> } | Over | Leaves);
/** One kind of occurrence. */
export interface TallyPart {
  readonly id: string;
  readonly count: Quantity;
  readonly each: Amount;
  readonly most?: Amount;
}
/** A tally. */
export interface Tally {
  readonly kind: "tally";
  readonly start?: Quantity;
  readonly of: List<TallyPart>;
  readonly floor?: Quantity;
  readonly ceiling?: Quantity;
}
/** Time up to `asOf`. */
export interface Since {
  readonly kind: "since";
  readonly date: string;
  readonly in: "years" | "months" | "days" | "workingDays";
  readonly started?: boolean;
  readonly from?: string;
}
/** Straight lines. */
export interface Line {
  readonly kind: "line";
  readonly of: Quantity;
  readonly through: List<readonly [Amount, Amount]>;
  readonly before?: "extend";
  readonly after?: "extend";
}
type Pair = readonly [Quantity, Quantity];

/** A form of a quantity. */
export type QuantityForm =
  | Inapplicable
  | Since
  | Line
  | Tally
  | Cases<Quantity>
  | Bands<Quantity>
  | Lookup<Quantity>
  | Given<Quantity>
  | Fold
  | Count
  | { readonly kind: "fact"; readonly fact: string; readonly from?: string }
  | {
      readonly kind: "points";
      readonly points: string;
      readonly from?: "baseline" | "current";
      readonly rubric?: string;
    }
  | { readonly kind: "leaf"; readonly leaf: "points" | "full" | "weight" }
  | { readonly kind: "sum" | "product" | "least" | "greatest"; readonly of: List<Quantity> }
  | { readonly kind: "difference"; readonly of: Pair }
  | { readonly kind: "ratio"; readonly of: Pair; readonly zero?: Quantity }
  | { readonly kind: "rounded"; readonly of: Quantity; readonly to: Amount; readonly mode: Mode }
  | { readonly kind: "limited"; readonly of: Quantity; readonly floor?: Quantity; readonly ceiling?: Quantity }
  | { readonly kind: "check"; readonly when: Condition; readonly worth: Quantity }
  | { readonly kind: "steps"; readonly of: Pair; readonly step: Amount; readonly started?: boolean };
/** An exact number. */
export type Quantity = Amount | QuantityForm;

/** A quantity held against limits. */
export interface Compared {
  readonly kind: "quantity";
  readonly of: Quantity;
  readonly atLeast?: Quantity;
  readonly atMost?: Quantity;
  readonly above?: Quantity;
  readonly below?: Quantity;
  readonly equals?: Quantity;
}
/** A level held against labels. */
export interface Matched {
  readonly kind: "level";
  readonly of: Level;
  readonly among?: List<string>;
  readonly atLeast?: string;
  readonly atMost?: string;
}
/** True, false or not applicable. */
export type Condition =
  | Compared
  | Matched
  | { readonly kind: "flag"; readonly flag: string; readonly from?: string }
  | { readonly kind: "condition"; readonly condition: string }
  | { readonly kind: "all" | "any"; readonly of: List<Condition> }
  | { readonly kind: "not"; readonly of: Condition }
  | {
      readonly kind: "status";
      readonly fact?: string;
      readonly points?: string;
      readonly is: "known" | "missing" | "notApplicable";
    }
  | { readonly kind: "given"; readonly of: Condition; readonly missing?: boolean; readonly notApplicable?: boolean }
  | (Over & { readonly kind: "some" | "every" })
  | { readonly kind: "atLeastOf"; readonly n: number; readonly of: List<Condition> }
  | { readonly kind: "evidenced"; readonly fact: string };

/** The lowest or highest of levels. */
export type Extreme = { readonly kind: "lowest" | "highest" } & (
  | { readonly of: List<Level>; readonly items?: never }
  | { readonly items: List<{ readonly each: Level; readonly counts?: Condition }>; readonly of?: never }
);
/** A form of a level. */
export type LevelForm =
  | Inapplicable
  | Cases<Level>
  | Bands<Level>
  | Lookup<Level>
  | Given<Level>
  | Extreme
  | { readonly kind: "fact"; readonly fact: string; readonly from?: string }
  | {
      readonly kind: "grade";
      readonly grade: string;
      readonly from?: "baseline" | "current";
      readonly rubric?: string;
    };
/** A label of a scale. */
export type Level = string | LevelForm;
