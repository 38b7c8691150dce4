/**
 * A ruleset: everything a province says about judging its stations, as one versioned piece of data.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";
import type { ForbiddenMeasure } from "../vocabulary/measures.js";
import type { Basis, Source } from "../vocabulary/source.js";
import type { Text } from "../vocabulary/text.js";
import type { Condition } from "./expression.js";
import type { Section } from "./fact.js";
import type { Grade } from "./grade.js";
import type { Names } from "./names.js";
import type { Node } from "./node.js";
import type { Subject } from "./scope.js";
import type { Veto } from "./veto.js";

/** Labels from worst to best, with labels outside the order; or labels without any order. */
export type Scale =
  | {
      readonly title?: Text;
      readonly order: readonly string[];
      readonly outside?: readonly string[];
      readonly labels?: Readonly<Record<string, Text>>;
      readonly set?: never;
    }
  | {
      readonly title?: Text;
      readonly set: readonly string[];
      readonly labels?: Readonly<Record<string, Text>>;
      readonly order?: never;
      readonly outside?: never;
    };

/** A condition with a name, evaluated for the subject that it states. */
export interface NamedCondition<N extends Names = Names> {
  readonly title: Text;
  readonly subject: Subject;
  readonly when: Condition<N>;
  readonly basis: Basis<N["source"]>;
}

/** What a rubric states beside its nodes and grades. */
export interface RubricFields<N extends Names> {
  readonly title: Text;
  readonly subject: Subject;
  readonly vetoes?: readonly Veto<N>[];
}

/** One forest of nodes with its grades and vetoes. */
export interface Rubric<P extends string = string, N extends Names = Names> extends RubricFields<N> {
  readonly nodes: readonly Node<P, N>[];
  readonly grades?: { readonly [K in N["grade"]]?: Grade<N> };
}

/** How many: a comparison as data, or unknown with a reason. */
export type Places =
  | { readonly kind: "above" | "atLeast" | "exactly" | "about"; readonly count: number }
  | { readonly kind: "unknown"; readonly reason: Text };

/** Places for something, by a day. */
export interface Quota<N extends Names = Names> {
  readonly title: Text;
  readonly places: Places;
  readonly by?: CalendarDate;
  readonly basis: Basis<N["source"]>;
  readonly note?: Text;
}

/** An indicator that may not be scored, with the clause that forbids it. */
export interface ForbiddenIndicator<N extends Names = Names> {
  readonly measures: ForbiddenMeasure;
  /** Names under which it goes; what is so named is refused, whatever measure it claims. */
  readonly terms: readonly string[];
  readonly basis: Basis<N["source"]>;
}

/** Days from which and up to which a version is in force, both inside. */
export interface Effective {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** What a ruleset states beside its maps by id. */
export interface RulesetFields<N extends Names> {
  readonly $schema?: string;
  readonly id: string;
  /** Semantic version: major if a score can change, minor if a grade or place can, patch if neither. */
  readonly version: string;
  readonly title: Text;
  /** GB/T 2260, six digits. */
  readonly jurisdiction: string;
  readonly effective: Effective;
  readonly issued?: CalendarDate;
  readonly supersedes?: { readonly id: string; readonly version: string };
  readonly note?: Text;
  readonly forbidden?: readonly ForbiddenIndicator<N>[];
}

/** A ruleset. Maps are keyed where order means nothing; lists are lists where it does. */
export interface Ruleset<P extends string = string, N extends Names = Names> extends RulesetFields<N> {
  readonly sources: Readonly<Record<string, Source>>;
  readonly scales?: Readonly<Record<string, Scale>>;
  readonly goals?: Readonly<Record<string, Text>>;
  readonly facts: Readonly<Record<string, Section<N["scale"]>>>;
  readonly conditions?: Readonly<Record<string, NamedCondition<N>>>;
  readonly quotas?: Readonly<Record<string, Quota<N>>>;
  readonly rubrics: Readonly<Record<string, Rubric<P, N>>>;
}
