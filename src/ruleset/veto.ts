/**
 * Vetoes 一票否决: conditions that cap or set a grade, zero a node, bar from a quota, or reach the parent unit.
 *
 * Vetoes are judged on the sheet as earned; everything else sees it after zeroing. Their order never matters.
 *
 * @module
 */
import type { Basis } from "../vocabulary/source.js";
import type { Text } from "../vocabulary/text.js";
import type { Condition } from "./expression.js";
import type { Names } from "./names.js";

/** What a veto means for the unit above: a clause that applies, never a sanction issued. */
export interface ParentConsequence<N extends Names = Names> {
  readonly text: Text;
  /** The grade of the parent that the clause sets, where it names one. */
  readonly scale?: N["scale"];
  readonly label?: string;
}

/** One veto. */
export interface Veto<N extends Names = Names> {
  readonly id: string;
  readonly title: Text;
  readonly basis: Basis<N["source"]>;
  readonly when: Condition<N>;
  /** When it is not known whether it holds: it fires, it is ignored, or both stay possible. */
  readonly unknown: "fires" | "ignored" | "open";
  readonly notApplicable: "fires" | "ignored";
  /** By grade: no better than this label. */
  readonly caps?: { readonly [K in N["grade"]]?: string };
  /** By grade: this label, whatever the points. */
  readonly sets?: { readonly [K in N["grade"]]?: string };
  /** Nodes whose points become 0. */
  readonly zeroes?: readonly N["node"][];
  /** Quotas from which it bars. */
  readonly bars?: readonly N["quota"][];
  readonly reachesParent?: ParentConsequence<N>;
}
