/**
 * Facts: what a ruleset may ask about a subject, in sections.
 *
 * @module
 */
import type { AmountInput } from "../exact/readAmount.js";
import type { Measure } from "../vocabulary/measures.js";
import type { UnitLevel } from "../vocabulary/organisation.js";
import type { Text } from "../vocabulary/text.js";
import type { Subject } from "./scope.js";

/** What every fact states beside its type. */
interface FactFields {
  readonly title: Text;
  /** What it is a measure of; forbidden measures cannot be read by a rule. */
  readonly measures: Measure;
  /** How it is counted: numerator, denominator, day. */
  readonly definition?: Text;
  /** What paper is wanted. */
  readonly evidence?: Text;
  /** A missing one may still turn out not to apply; then bounds include leaving it out. */
  readonly mayNotApply?: true;
}

/** A quantity, judged scores included. `least` and `greatest` are inclusive. */
export interface NumberShape {
  readonly type: "number";
  readonly unit?: Text;
  readonly least?: AmountInput;
  readonly greatest?: AmountInput;
  /** Only multiples of it (from zero) are values. */
  readonly step?: AmountInput;
  /** Most digits after the point; 0 for counts. Absent: any number of digits, fractions too. */
  readonly decimals?: number;
}
/** The figures that a peer group can give. */
export const cohortStatistics = Object.freeze([
  "mean",
  "median",
  "least",
  "greatest",
  "size",
  "place",
  "share",
] as const);

/** One of {@link cohortStatistics}. */
export type CohortStatistic = (typeof cohortStatistics)[number];

/** What peers have in common: the label of a level fact, or the unit of a level above them. */
export type Alike =
  | { readonly fact: string; readonly above?: never }
  | { readonly above: UnitLevel; readonly fact?: never };

/**
 * A figure of the peer group instead of something stated: of the points that a node of a rubric has for each peer, the subject
 * itself included.
 */
export interface CohortRule {
  readonly rubric: string;
  readonly points: string;
  /** `place` is 1 + how many are strictly better; `share` how many are at least as good, itself included, by how many there are. */
  readonly is: CohortStatistic;
  /** Which end is better, for `place` and `share`: `greatest` if absent. */
  readonly best?: "greatest" | "least";
  /** Who the peers are; absent: all that are handed in. */
  readonly within?: readonly Alike[];
}

/** True or false. */
export interface FlagShape {
  readonly type: "flag";
}
/** A label of a declared scale. */
export interface LevelShape<S extends string = string> {
  readonly type: "level";
  readonly scale: S;
}
/** A calendar date. */
export interface DateShape {
  readonly type: "date";
}

/** The types that a fact or a field of a ledger can have. */
export type FieldShape<S extends string = string> = NumberShape | FlagShape | LevelShape<S> | DateShape;

/** One field of a ledger's entries. */
export type Field<S extends string = string> = FieldShape<S> & { readonly title: Text };

/** A ledger: entries counted by rules. */
export interface RecordsShape<S extends string = string> {
  readonly type: "records";
  readonly fields: Readonly<Record<string, Field<S>>>;
  /** What an appealed entry is to rules that do not say otherwise: it counts, it does not, or both stay possible (provisional). */
  readonly appealed: Appealed;
  /** Which entries rules see: those dated within the assessment's period, or all up to `asOf`. */
  readonly window: "period" | "all";
  /** The greatest number of entries there can be; without it, sums over a missing ledger have no bound. */
  readonly most?: number;
}

/** What becomes of an appealed entry. */
export type Appealed = "counts" | "ignored" | "open";

/** A number fact that may come from the peers. */
interface CohortShape extends NumberShape {
  readonly cohort?: CohortRule;
}

/** A declared fact. */
export type Fact<S extends string = string> = FactFields &
  (CohortShape | Exclude<FieldShape<S>, NumberShape> | RecordsShape<S>);

/** Facts of one subject that belong together: at most 100. */
export interface Section<S extends string = string> {
  readonly title: Text;
  readonly subject: Subject;
  readonly facts: Readonly<Record<string, Fact<S>>>;
}
