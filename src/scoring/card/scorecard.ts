/**
 * Scorecards: what a rubric says of one assessment, with every reason. Plain JSON; amounts are canonical strings; every
 * list has a stated order; an absent value is an absent key.
 *
 * @module
 */

import type { CalendarDate } from "../../exact/calendarDate.js";
import type { Amount } from "../../exact/readAmount.js";
import type { Standing } from "../../ruleset/grade.js";
import type { Period } from "../../vocabulary/assessment.js";
import type { BasisKind } from "../../vocabulary/source.js";
import type { Text } from "../../vocabulary/text.js";
import type { CohortPin } from "../cohort/cohort.js";
import type { ReasonCode } from "./reasonCode.js";

/** Whether a value is there, is not settled (something is missing, or an appeal is open), or does not apply. */
export type State = "known" | "missing" | "notApplicable";

/** Why a value does not apply: what the assessment says of a fact, or a rule's own words, or a node that does not apply. */
export type Inapplicability =
  | { readonly kind: "fact"; readonly fact: string; readonly reason: string; readonly by: string }
  | { readonly kind: "rule"; readonly reason: Text }
  | { readonly kind: "node"; readonly node: string }
  /** A figure of the peer group that nobody of the group gives, or that is about points which it does not have itself. */
  | { readonly kind: "cohort"; readonly fact: string }
  | { readonly kind: "empty" };

/** Why a node has the points that it has: a stable code and the values behind it. */
export interface Reason {
  readonly code: ReasonCode;
  /** As the code says: `case`, `cut`, `label`, `floor`, `ceiling`, `veto`, `left` … */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** A fact or node that a rule read, as it was read. */
export interface Read {
  readonly kind: "fact" | "points" | "grade" | "ledger";
  /** `section.fact`, or the id of the node or grade. */
  readonly id: string;
  readonly from?: string;
  readonly state: State;
  /** Amount, flag, label or date; the number of entries that counted, for a ledger. Absent unless known. */
  readonly value?: string | boolean;
  readonly least?: Amount;
  readonly greatest?: Amount;
  readonly notApplicable?: Inapplicability;
}

/** A comparison that a rule made. */
export interface Compared {
  /** What was compared: the fact or node where it is one, else `computed`. */
  readonly of: string;
  readonly relation: "atLeast" | "atMost" | "above" | "below" | "equals" | "among" | "is";
  /** The value met, if known. */
  readonly value?: string | boolean;
  /** The limit it met, if known. */
  readonly limit?: string | boolean | readonly string[];
  readonly holds: "yes" | "no" | "open" | "notApplicable";
}

/** Points of one node. */
export interface NodeResult {
  readonly id: string;
  readonly parent?: string;
  readonly kind: "criterion" | "group";
  readonly state: State;
  /** Present if settled, also for a missing node that can only have these points. */
  readonly points?: Amount;
  /** Bounds of a node not settled; absent where there is none. */
  readonly least?: Amount;
  readonly greatest?: Amount;
  /** It may still turn out not applicable. */
  readonly mayNotApply?: true;
  /** The bounds contain the truth, but may be wider: what is missing is read in more than one way, and is too much to go through. */
  readonly loose?: true;
  /** Points before vetoes zeroed this node or one that it is made of, where they differ. */
  readonly earned?: Amount;
  readonly full?: Amount;
  /** Points as displayed, where the rule says how. */
  readonly shown?: Amount;
  /** Whether the group above takes it in. */
  readonly counts: "yes" | "no" | "open";
  readonly reason: Reason;
  readonly notApplicable?: Inapplicability;
  /** In the order in which the rule reads them. */
  readonly read: readonly Read[];
  readonly compared: readonly Compared[];
}

/** Something that a better grade needed and did not have. */
export type Lacking =
  | {
      readonly kind: "points";
      readonly needed: Amount;
      readonly edge: "atLeast" | "above";
      readonly reached?: Amount;
      readonly short?: Amount;
      readonly open: boolean;
    }
  | {
      readonly kind: "minimum";
      readonly node: string;
      readonly needed: Amount;
      readonly reached?: Amount;
      readonly short?: Amount;
      readonly open: boolean;
    }
  /** `condition` is absent for a condition without a name. */
  | {
      readonly kind: "condition";
      readonly condition?: string;
      readonly open: boolean;
      readonly compared: readonly Compared[];
    }
  | { readonly kind: "veto"; readonly veto: string; readonly open: boolean };

/** A label, labels still possible, or not applicable. */
export type Label =
  | { readonly kind: "settled"; readonly label: string }
  | { readonly kind: "open"; readonly possible: readonly string[]; readonly mayNotApply?: true }
  | { readonly kind: "notApplicable"; readonly because: Inapplicability };

/** One grade: the proposal, before and after vetoes, and what the next better one lacked. */
export interface GradeResult {
  readonly id: string;
  readonly scale: string;
  /** By points and conditions alone. */
  readonly before: Label;
  /** After vetoes. */
  readonly after: Label;
  /** The truth is among the possible labels, but perhaps not each of them can come about. */
  readonly loose?: true;
  /** What the label in `after` means, if settled. */
  readonly standing?: Standing;
  /** The cut or case that gave `before`, if settled. */
  readonly reason: Reason;
  /**
   * Absent when the best label that there is a way to is reached, when it is not settled, or for a label outside the order. For a
   * grade without cuts, only vetoes are told.
   */
  readonly nextBetter?: { readonly label: string; readonly lacking: readonly Lacking[] };
}

/** What one veto did. */
export interface VetoResult {
  readonly id: string;
  readonly state: "fired" | "notFired" | "open";
  /** `condition`, or the policy that decided. */
  readonly by: "condition" | "unknown" | "notApplicable";
  readonly read: readonly Read[];
  readonly compared: readonly Compared[];
  /** Of a veto that fired or may: all effects, also those that changed nothing. */
  readonly effects: readonly VetoEffect[];
}

/** One effect of a veto, and whether it changed anything. */
export type VetoEffect =
  | { readonly kind: "cap" | "set"; readonly grade: string; readonly label: string; readonly changed: boolean }
  | { readonly kind: "zero"; readonly node: string; readonly changed: boolean }
  | { readonly kind: "bar"; readonly quota: string }
  | { readonly kind: "parent"; readonly text: Text; readonly scale?: string; readonly label?: string };

/** A clause that applies to the unit above. */
export interface Consequence {
  readonly veto: string;
  readonly open: boolean;
  readonly text: Text;
  readonly scale?: string;
  readonly label?: string;
}

/** An entry that no rule counted, and why. */
export interface LeftOut {
  readonly ledger: string;
  readonly record: string;
  readonly why: "revoked" | "outsidePeriod" | "afterAsOf" | "recordedLater";
}

/** An entry under appeal: each rule says whether it counts, does not, or may. */
export interface UnderAppeal {
  readonly ledger: string;
  readonly record: string;
}

/** What a result was made with. */
export interface Pins {
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  readonly engine: string;
  /** Whether the ruleset was in force on `asOf`. */
  readonly inForce: boolean;
  /**
   * Settled points that count, by what their rules rest on: they add up to the settled totals. Where points come about otherwise
   * than by adding up, they rest on the weakest basis in the group.
   */
  readonly basis: Readonly<Record<BasisKind, Amount>>;
  /** What the scorecards that were handed in were made with. */
  readonly earlier?: Readonly<Partial<Record<"baseline" | "current", EarlierPins>>>;
  /** The calendar by which working days were counted. */
  readonly calendar?: { readonly id: string; readonly digest?: string };
  /** Figures of peers that were handed in, by rubric. */
  readonly cohorts?: readonly CohortPin[];
}

/** An earlier scorecard, and what it was made with. */
export interface EarlierPins extends Pick<Pins, "ruleset" | "engine"> {
  readonly assessment: string;
}

/** The whole answer for one assessment. */
export interface Scorecard {
  readonly kind: "scorecard";
  /** The assessment. */
  readonly assessment: string;
  readonly of: string;
  readonly rubric: string;
  readonly stage: "self" | "verified";
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** Something that a total, grade or veto needed is missing, or an open appeal leaves two answers. */
  readonly provisional: boolean;
  /** In the order of the ruleset, parents before children. */
  readonly nodes: readonly NodeResult[];
  /** By id. */
  readonly grades: readonly GradeResult[];
  /** In the order of the ruleset. */
  readonly vetoes: readonly VetoResult[];
  /** Quotas from which a veto bars; those of open vetoes in `mayBar`. By id. */
  readonly barredFrom: readonly string[];
  readonly mayBeBarredFrom: readonly string[];
  /** In the order of the vetoes. */
  readonly consequences: readonly Consequence[];
  /** Facts that rules read and that are missing, by id. */
  readonly missing: readonly string[];
  /** Facts that rules read and that do not apply, by id. */
  readonly notApplicable: readonly { readonly fact: string; readonly reason: string; readonly by: string }[];
  /** By ledger and record. */
  readonly leftOut: readonly LeftOut[];
  /** By ledger and record. */
  readonly underAppeal: readonly UnderAppeal[];
  readonly pins: Pins;
}
