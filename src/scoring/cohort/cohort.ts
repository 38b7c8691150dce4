/**
 * A cohort: the figures of peer groups, computed once for everybody and then handed to whoever scores. Plain data.
 *
 * @module
 */
import type { Amount } from "../../exact/readAmount.js";

/** One figure for one subject: settled, open because some peer is, or not applicable. */
export type CohortFigure =
  | { readonly kind: "settled"; readonly value: Amount }
  | { readonly kind: "open"; readonly least?: Amount; readonly greatest?: Amount; readonly mayNotApply?: true }
  | { readonly kind: "notApplicable" };

/** What a result pins of a cohort. */
export interface CohortPin {
  /** Whose points its figures are made of. */
  readonly rubric: string;
  /** How many assessments it was made from. */
  readonly size: number;
  /** SHA-256 over its RFC 8785 form without this key. */
  readonly digest: string;
}

/** Figures by subject and fact. */
export interface Cohort extends CohortPin {
  readonly kind: "cohort";
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  /** By the id of the subject, then by the name of the fact. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, CohortFigure>>>>;
}
