/**
 * The operations of a plan: each reads only earlier ones, by index (a *slot*).
 *
 * Numbers are exact: numerator and denominator in lowest terms, as JSON numbers while both are safe integers, otherwise as strings.
 *
 * @module
 */
import type { RoundingMode } from "../../exact/rounding.js";
import type { Earlier, Status, TimeUnit } from "../../ruleset/expression.js";
import type { Appealed } from "../../ruleset/fact.js";
import type { Trim } from "../../ruleset/fold.js";
import type { Reach } from "../../ruleset/scope.js";
import type { Inapplicability } from "../card/scorecard.js";

/** An exact number as plain JSON. */
export type Constant = { readonly n: number; readonly d: number } | { readonly n: string; readonly d: string };

/** Index of an operation. */
export type Slot = number;

/** How a fold makes one value. */
export type FoldKind = "sum" | "mean" | "least" | "greatest";

/** An operand of a fold. */
export interface FoldItem {
  readonly each: Slot;
  readonly weight?: Slot;
  readonly counts?: Slot;
}

/** What is done with each entry of a ledger; its slots are its own, `outer` reads the plan's. */
export interface Body {
  readonly ops: readonly Op[];
  readonly where?: Slot;
  readonly each?: Slot;
  readonly weight?: Slot;
}

/** One operation. */
export type Op =
  | { readonly op: "number"; readonly is: Constant }
  | { readonly op: "flag"; readonly is: boolean }
  | { readonly op: "label"; readonly is: string }
  /** Not applicable: because a rule says so, or because a node does not apply. */
  | { readonly op: "inapplicable"; readonly sort: "number" | "level"; readonly because: Inapplicability }
  /** A criterion whose content is not public: from 0 to its full marks, where it has them. */
  | { readonly op: "unpublished"; readonly node: string; readonly greatest?: Slot }
  /** A fact by its index in the table of the scope; absent `from` is the subject itself. */
  | { readonly op: "fact"; readonly fact: number; readonly from?: Reach }
  /** `entry`: a field of the ledger's entry in hand instead of a fact. */
  | {
      readonly op: "since";
      readonly fact: number;
      readonly entry: boolean;
      readonly from?: Reach;
      readonly in: TimeUnit;
      readonly started: boolean;
    }
  /** Of another scorecard, which must be one of this rubric. */
  | { readonly op: "earlierPoints"; readonly from: Earlier; readonly rubric: string; readonly node: string }
  | {
      readonly op: "earlierGrade";
      readonly from: Earlier;
      readonly rubric: string;
      readonly grade: string;
      readonly labels: readonly string[];
    }
  | { readonly op: "sum" | "product" | "least" | "greatest"; readonly of: readonly Slot[] }
  /** `grid`: every divisor is a multiple of it, and none is below 0. */
  | { readonly op: "ratio"; readonly of: readonly [Slot, Slot]; readonly zero?: Slot; readonly grid?: Constant }
  | { readonly op: "rounded"; readonly of: Slot; readonly to: Constant; readonly mode: RoundingMode }
  | { readonly op: "limited"; readonly of: Slot; readonly floor?: Slot; readonly ceiling?: Slot }
  | {
      readonly op: "line";
      readonly of: Slot;
      readonly xs: readonly Constant[];
      readonly ys: readonly Constant[];
      readonly before: boolean;
      readonly after: boolean;
    }
  /** The branch of the first test that holds; the last branch is for none. */
  | { readonly op: "choose"; readonly tests: readonly Slot[]; readonly branches: readonly Slot[] }
  /** By label; `else` for the labels not listed. */
  | {
      readonly op: "lookup";
      readonly of: Slot;
      readonly labels: readonly string[];
      readonly branches: readonly Slot[];
      readonly else?: Slot;
    }
  | { readonly op: "given"; readonly of: Slot; readonly missing?: Slot; readonly notApplicable?: Slot }
  | {
      readonly op: "fold";
      readonly how: FoldKind;
      readonly items: readonly FoldItem[];
      readonly trim?: Trim;
      readonly empty?: Slot;
      readonly weightless?: Slot;
    }
  | {
      readonly op: "share";
      readonly items: readonly (FoldItem & { readonly full: Slot })[];
      readonly full: Slot;
      readonly empty?: Slot;
      readonly weightless?: Slot;
    }
  | {
      readonly op: "allFull";
      readonly items: readonly (FoldItem & { readonly full: Slot })[];
      readonly full: Slot;
      readonly empty?: Slot;
    }
  | {
      readonly op: "ledger";
      readonly how: FoldKind | "count";
      readonly ledger: number;
      readonly appealed: Appealed;
      readonly body: Body;
      readonly trim?: Trim;
      readonly empty?: Slot;
      readonly weightless?: Slot;
    }
  | { readonly op: "zeroed"; readonly of: Slot; readonly by: readonly Slot[] }
  | { readonly op: "all" | "any"; readonly of: readonly Slot[] }
  | { readonly op: "not"; readonly of: Slot }
  | { readonly op: "compare"; readonly of: Slot; readonly relation: Relation; readonly limit: Slot }
  /** One quantity within several limits: strict, and they must hold together. */
  | { readonly op: "within"; readonly of: Slot; readonly limits: readonly OpLimit[] }
  | { readonly op: "among"; readonly of: Slot; readonly labels: readonly string[] }
  | { readonly op: "status"; readonly of: Slot; readonly is: Status }
  | { readonly op: "factStatus"; readonly fact: number; readonly is: Status }
  | { readonly op: "evidenced"; readonly fact: number }
  | { readonly op: "holding"; readonly of: readonly Slot[] }
  | {
      readonly op: "rank";
      readonly which: "lowest" | "highest";
      readonly items: readonly { readonly each: Slot; readonly counts?: Slot }[];
      readonly skip: boolean;
      readonly order: readonly string[];
    }
  | {
      readonly op: "sanctioned";
      readonly of: Slot;
      readonly order: readonly string[];
      readonly sets: readonly Sanction[];
      readonly caps: readonly Sanction[];
    }
  /** Inside a ledger's body. */
  | { readonly op: "field"; readonly field: number }
  | { readonly op: "fieldStatus"; readonly field: number; readonly is: Status }
  | { readonly op: "entryEvidenced" }
  | { readonly op: "outer"; readonly of: Slot };

/** A limit of a quantity. */
export interface OpLimit {
  readonly relation: Relation;
  readonly limit: Slot;
}

/** A label that a veto caps at or sets, when its slot holds. */
export interface Sanction {
  readonly when: Slot;
  readonly label: string;
}

/** An order between two quantities. */
export type Relation = "atLeast" | "atMost" | "above" | "below" | "equals";
