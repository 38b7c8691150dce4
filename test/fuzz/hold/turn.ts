/**
 * Unknowns, and the ways in which they may turn out.
 *
 * @module
 */
import type { Beside as Handed } from "../../../src/scoring/beside.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";

/** What is said of the subject, and what is handed in beside. */
export interface Known {
  readonly assessment: Assessment;
  readonly handed: Handed;
}

/** One way in which something unknown may turn out. */
export type Turn = (known: Known) => Known;

/** Something unknown. */
export interface Unknown {
  /** As in the sources of a result. */
  readonly source: string;
  readonly turns: readonly Turn[];
  /** Whether these are all the ways. */
  readonly isWhole: boolean;
}

/** A paper that is pointed to, and why something does not apply. */
export const paper = Object.freeze([{ id: "p", kind: "minutes", on: "2024-01-01", holder: "office" }]);
export const because = Object.freeze({ reason: "none here", by: "county" });

/** What nobody can make up stays as open as it is. */
export const unturned = (source: string): Unknown => ({ source, turns: [(same) => same], isWhole: false });

/** A change of what is said of the subject. */
export const inSelf =
  (change: (assessment: Assessment) => Assessment): Turn =>
  (known) => ({ ...known, assessment: change(known.assessment) });
