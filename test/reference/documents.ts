/**
 * Rulesets, assessments and scorecards as the reference reads them. Nothing but shapes.
 *
 * @module
 */
import type { Calendar } from "./dates.js";
import type { Mode } from "./rounding.js";
import type { Amount, Condition, Cut, Inapplicable, Level, Quantity } from "./shapes.js";

type ById<T> = Readonly<Record<string, T | undefined>>;
type List<T> = readonly T[];

/** Labels from worst to best, or without order. */
export interface Scale {
  readonly order?: List<string>;
  readonly outside?: List<string>;
  readonly set?: List<string>;
}
/** A fact or a field, as declared. */
export interface Declared {
  readonly type: "number" | "flag" | "level" | "date" | "records";
  readonly mayNotApply?: boolean;
  readonly least?: Amount;
  readonly greatest?: Amount;
  readonly scale?: string;
  readonly fields?: ById<Declared>;
  readonly appealed?: "counts" | "ignored" | "open";
  readonly window?: "period" | "all";
  readonly most?: number;
  readonly cohort?: object;
}
/** A criterion or a group. */
export interface Node {
  readonly id: string;
  readonly full?: Amount;
  readonly weight?: Quantity;
  readonly counts?: Condition;
  readonly applies?: Condition;
  readonly notApplicable?: Quantity;
  readonly missing?: Quantity | Inapplicable;
  readonly floor?: Quantity;
  readonly ceiling?: Quantity;
  readonly rounded?: { readonly to: Amount; readonly mode: Mode };
  readonly points?: Quantity;
  readonly goal?: string;
  readonly prevention?: boolean;
  readonly combine?: "sum" | "mean" | "least" | "greatest" | "share" | "all";
  readonly children?: List<Node>;
  readonly empty?: Quantity;
  readonly weightless?: Quantity;
}
/** One cut of a grade. */
export interface GradeCut extends Cut {
  readonly label: string;
  readonly requires?: Condition;
  readonly minimums?: ById<Amount>;
  readonly otherwise?: string;
}
/** By cuts, or by a level. */
export interface Grade {
  readonly scale: string;
  readonly of?: Level;
  readonly points?: Quantity;
  readonly cuts?: List<GradeCut>;
  readonly else?: string;
}
/** A veto. */
export interface Veto {
  readonly id: string;
  readonly when: Condition;
  readonly unknown: "fires" | "ignored" | "open";
  readonly notApplicable: "fires" | "ignored";
  readonly caps?: ById<string>;
  readonly sets?: ById<string>;
  readonly zeroes?: List<string>;
  readonly bars?: List<string>;
  readonly reachesParent?: { readonly label?: string };
}
/** A forest of nodes with its grades and vetoes. */
export interface Rubric {
  readonly nodes: List<Node>;
  readonly grades?: ById<Grade>;
  readonly vetoes?: List<Veto>;
}
/** A ruleset. */
export interface Ruleset {
  readonly scales?: ById<Scale>;
  readonly facts: ById<{ readonly facts: ById<Declared> }>;
  readonly conditions?: ById<{ readonly when: Condition }>;
  readonly rubrics: ById<Rubric>;
}
/** An entry of a ledger. */
export interface Entry {
  readonly on: string;
  readonly recordedOn: string;
  readonly status: "standing" | "appealed" | "revoked";
  readonly evidence?: List<unknown>;
  readonly fields: ById<string | number | boolean>;
}
/** What is known of somebody. */
export interface Assessment {
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly facts: ById<ById<string | number | boolean>>;
  readonly notApplicable?: ById<unknown>;
  readonly records?: ById<List<Entry>>;
  readonly evidence?: ById<List<unknown>>;
}
/** What is read of another scorecard. */
export interface Card {
  readonly nodes: List<{
    readonly id: string;
    readonly state: "known" | "missing" | "notApplicable";
    readonly points?: string;
    readonly least?: string;
    readonly greatest?: string;
    readonly mayNotApply?: boolean;
  }>;
  readonly grades: List<{
    readonly id: string;
    readonly after:
      | { readonly kind: "settled"; readonly label: string }
      | { readonly kind: "open"; readonly possible: List<string>; readonly mayNotApply?: boolean }
      | { readonly kind: "notApplicable" };
  }>;
}
/** A figure of a peer group: an amount, bounds, or that there is none. */
export type CohortFigure =
  | string
  | { readonly least?: string; readonly greatest?: string; readonly mayNotApply?: true; readonly notApplicable?: never }
  | {
      readonly least?: never;
      readonly greatest?: never;
      readonly mayNotApply?: never;
      readonly notApplicable: unknown;
    };
/** What else is handed in. */
export interface Handed {
  readonly parent?: Assessment;
  readonly unit?: Assessment;
  readonly baseline?: Card;
  readonly current?: Card;
  readonly calendar?: Calendar;
  readonly cohorts?: ById<CohortFigure>;
}
