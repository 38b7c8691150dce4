/**
 * A plan: one rubric compiled to plain data, run once per assessment without looking anything up by name.
 *
 * `ops` is a list in which each operation reads only earlier ones, by index (a *slot*). Alike operations stand once.
 *
 * @module
 */

import type { Amount } from "../../exact/readAmount.js";
import type { RoundingMode } from "../../exact/rounding.js";
import type { Earlier } from "../../ruleset/expression.js";
import type { Appealed, CohortRule } from "../../ruleset/fact.js";
import type { Standing } from "../../ruleset/grade.js";
import type { Combination } from "../../ruleset/node.js";
import type { Effective } from "../../ruleset/ruleset.js";
import type { Reach, Subject } from "../../ruleset/scope.js";
import type { ParentConsequence } from "../../ruleset/veto.js";
import type { BasisKind } from "../../vocabulary/source.js";
import type { ReasonCode } from "../card/reasonCode.js";
import type { Doubts } from "./doubts.js";
import type { Constant, FoldItem, Op, Relation, Sanction, Slot } from "./op.js";
import type { Rests } from "./slotsOf.js";

/** A fact, ledger field or date as the reader of assessments needs it. */
export type Shape =
  | {
      readonly type: "number";
      readonly least?: Constant;
      readonly greatest?: Constant;
      readonly step?: Constant;
      readonly decimals?: number;
    }
  | { readonly type: "flag" }
  | { readonly type: "level"; readonly labels: readonly string[] }
  | { readonly type: "date" }
  | LedgerShape;

/** A ledger as the reader needs it. */
export interface LedgerShape {
  readonly type: "records";
  readonly fields: readonly { readonly id: string; readonly shape: Exclude<Shape, { readonly type: "records" }> }[];
  readonly appealed: Appealed;
  readonly window: "period" | "all";
  readonly most?: number;
}

/** One declared fact of a subject. */
export interface FactSlot {
  /** `section.fact`. */
  readonly id: string;
  readonly section: string;
  readonly key: string;
  readonly mayNotApply: boolean;
  readonly shape: Shape;
  /** It is no statement but a figure of peers. */
  readonly cohort?: CohortRule;
}

/** All declared facts of one subject: by index, and the index by section and key. */
export interface FactTable {
  readonly subject: Subject;
  readonly facts: readonly FactSlot[];
  readonly index: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How the reason of a node is found: followed from the outside in, to the first step that decides. */
export type Explain =
  | { readonly by: "applies"; readonly when: Slot; readonly then: Explain }
  | { readonly by: "nodeNotApplicable"; readonly of: Slot; readonly full: boolean; readonly then: Explain }
  | { readonly by: "nodeMissing"; readonly of: Slot; readonly toNotApplicable: boolean; readonly then: Explain }
  | {
      readonly by: "given";
      readonly of: Slot;
      readonly missing: boolean;
      readonly notApplicable: boolean;
      readonly then: Explain;
    }
  | { readonly by: "limit"; readonly of: Slot; readonly floor?: Slot; readonly ceiling?: Slot; readonly then: Explain }
  | {
      readonly by: "zeroed";
      readonly vetoes: readonly { readonly veto: string; readonly fired: Slot }[];
      readonly then: Explain;
    }
  | { readonly by: "check"; readonly when: Slot }
  | { readonly by: "cases"; readonly tests: readonly Slot[]; readonly ids: readonly string[] }
  | {
      readonly by: "bands";
      readonly tests: readonly Slot[];
      readonly cuts: readonly { readonly cut: string; readonly edge: "atLeast" | "above" }[];
    }
  | { readonly by: "lookup"; readonly of: Slot }
  | {
      readonly by: "tally";
      readonly sum: Slot;
      readonly counts: readonly Slot[];
      readonly floor?: Slot;
      readonly ceiling?: Slot;
    }
  | { readonly by: "line"; readonly of: Slot; readonly first: Constant; readonly last: Constant }
  | { readonly by: "fold"; readonly items: readonly FoldItem[] }
  | { readonly by: "ledger"; readonly counted: Slot; readonly weights?: Slot }
  | {
      readonly by: "group";
      readonly combine: Exclude<Combination, "all">;
      readonly items: readonly FoldItem[];
      /** Full marks of the children, for a share. */
      readonly fulls: readonly Slot[];
    }
  | { readonly by: "allFull"; readonly items: readonly FoldItem[]; readonly fulls: readonly Slot[] }
  | { readonly by: "code"; readonly code: ReasonCode };

/** Something that a rule reads, for its scorecard. */
export type ReadRef =
  | { readonly kind: "fact"; readonly id: string; readonly slot: Slot; readonly fact: number; readonly from?: Reach }
  | { readonly kind: "date"; readonly id: string; readonly fact: number; readonly from?: Reach }
  | { readonly kind: "ledger"; readonly id: string; readonly fact: number; readonly counted: Slot }
  | { readonly kind: "points" | "grade"; readonly id: string; readonly slot: Slot; readonly from?: Reach };

/** A comparison that a rule makes, for its scorecard. */
export type ComparedRef =
  | { readonly test: Slot; readonly name: string; readonly of: Slot; readonly relation: Relation; readonly limit: Slot }
  | {
      readonly test: Slot;
      readonly name: string;
      readonly of: Slot;
      readonly relation: "among";
      readonly labels: readonly string[];
    }
  | { readonly test: Slot; readonly name: string; readonly of: Slot; readonly relation: "is" };

/** What a piece of rule reads and compares, in the order in which it is written. */
export interface Trace {
  readonly read: readonly ReadRef[];
  readonly compared: readonly ComparedRef[];
}

/** One node of the rubric. */
export interface PlanNode extends Trace {
  readonly id: string;
  readonly parent?: string;
  readonly kind: "criterion" | "group";
  /** Points before and after vetoes zeroed anything. */
  readonly earned: Slot;
  readonly final: Slot;
  /** Whether the group above takes it in; absent: always. */
  readonly counts?: Slot;
  readonly full?: Amount;
  readonly shown?: { readonly to: Constant; readonly mode: RoundingMode };
  /** The weakest basis of the node and everything in it. */
  readonly weakest: BasisKind;
  readonly explain: Explain;
  /** Reason codes that this node can have. */
  readonly reasons: readonly ReasonCode[];
  /** Bounds of its points over all assessments; an absent one is unbounded. */
  readonly least?: Amount;
  readonly greatest?: Amount;
  /** Its points are always multiples of 1 over this; absent where no such number is known (a quotient, or a fact without `decimals`). */
  readonly scale?: number;
  /** What its points rest on; facts and ledgers are indexes into the subject's table. */
  readonly rests: Rests;
}

/** One cut of a grade. */
export interface PlanCut {
  readonly label: string;
  readonly edge: "atLeast" | "above";
  readonly limit: Constant;
  readonly reached: Slot;
  /** The parts of `requires`: one for each operand of a top-level `all`. */
  readonly requires: readonly (Trace & { readonly condition?: string; readonly holds: Slot })[];
  readonly minimums: readonly {
    readonly node: string;
    readonly points: Slot;
    readonly limit: Constant;
    readonly holds: Slot;
  }[];
  readonly otherwise?: string;
}

/** One grade. */
export interface PlanGrade {
  readonly id: string;
  readonly scale: string;
  readonly order?: readonly string[];
  readonly before: Slot;
  readonly after: Slot;
  readonly points?: Slot;
  readonly cuts?: readonly PlanCut[];
  readonly else?: string;
  readonly caps: readonly (Sanction & { readonly veto: string })[];
  readonly sets: readonly (Sanction & { readonly veto: string })[];
  readonly standing: Readonly<Record<string, Standing>>;
  /** What the label rests on. */
  readonly rests: Rests;
}

/** One veto. */
export interface PlanVeto extends Trace {
  readonly id: string;
  /** Its condition, before the policies. */
  readonly when: Slot;
  /** After them. */
  readonly fired: Slot;
  readonly caps: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, string>>;
  readonly zeroes: readonly string[];
  readonly bars: readonly string[];
  readonly reachesParent?: ParentConsequence;
}

/** A compiled rubric. */
export interface Plan {
  readonly kind: "plan";
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  readonly engine: string;
  readonly rubric: string;
  /** Other scorecards that rules read, with the rubric that each must be of. */
  readonly earlier: Readonly<Partial<Record<Earlier, string>>>;
  readonly effective: Effective;
  readonly facts: FactTable;
  /** Tables of what the subject reaches. */
  readonly reached: Readonly<Partial<Record<Reach, FactTable>>>;
  readonly ops: readonly Op[];
  /** Parents before children, in the order of the ruleset. */
  readonly nodes: readonly PlanNode[];
  /** By id. */
  readonly grades: readonly PlanGrade[];
  readonly vetoes: readonly PlanVeto[];
  /** Facts that grades and vetoes rest on: indexes into the subject's table. */
  readonly otherFacts: readonly number[];
  /** By slot, the slots that its operation reads. */
  readonly reads: readonly (readonly Slot[])[];
  /** Where bounds may be wider than the truth. */
  readonly doubts: Doubts;
}
