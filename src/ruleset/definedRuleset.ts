/**
 * A ruleset as authored in TypeScript: the same data as a {@link Ruleset}, typed by the ids that it declares. Types only.
 *
 * Each id is inferred where it is declared. Every reference is `NoInfer`, so that a misspelt one is an error at its own
 * place and never a new id.
 *
 * @module
 */
import type { Source } from "../vocabulary/source.js";
import type { Text } from "../vocabulary/text.js";
import type { FactName, Facts } from "./factName.js";
import type { Grade } from "./grade.js";
import type { Names } from "./names.js";
import type { Combination, Criterion, GroupFields } from "./node.js";
import type { NamedCondition, Quota, RubricFields, RulesetFields, Scale } from "./ruleset.js";

/** The {@link Names} that the references of one ruleset may use, from what it declares. */
export interface DeclaredNames<
  F extends Facts,
  P extends string,
  C extends string,
  G extends string,
  S extends string,
  L extends string,
  Q extends string,
  O extends string,
  R extends string,
> {
  readonly number: FactName<F, "number">;
  readonly flag: FactName<F, "flag">;
  readonly level: FactName<F, "level">;
  readonly date: FactName<F, "date">;
  readonly ledger: FactName<F, "records">;
  readonly node: P;
  readonly condition: C;
  readonly grade: G;
  readonly source: S;
  readonly scale: L;
  readonly quota: Q;
  readonly goal: O;
  readonly rubric: R;
}

/**
 * Where the ids of groups are inferred. It names only what tells a group from a criterion: with one property more that both
 * have, the compiler would take a criterion for a candidate too, and the ids of criteria could not be told from the rest.
 */
interface GroupMark<D extends string> {
  readonly id: D;
  readonly combine: Combination;
}

interface DefinedGroup<P extends string, D extends string, N extends Names> extends GroupFields<P, N> {
  readonly children: readonly DefinedNode<P, D, N>[];
}

/** A criterion or a group. `P` are the ids of all nodes, `D` those of groups. */
export type DefinedNode<P extends string, D extends string, N extends Names> =
  | Criterion<P, N>
  | (DefinedGroup<P, D, N> & GroupMark<D>);

/** A rubric. `G` are the ids of the grades of all rubrics. */
export interface DefinedRubric<P extends string, D extends string, G extends string, N extends Names>
  extends RubricFields<N> {
  readonly nodes: readonly DefinedNode<P, D, N>[];
  readonly grades?: { readonly [K in G]?: Grade<N> };
}

/** A ruleset whose references are held against `N`. The order of the other parameters is that of {@link DefinedRuleset}. */
export interface NamedRuleset<
  F extends Facts,
  P extends string,
  D extends string,
  C extends string,
  G extends string,
  S extends string,
  L extends string,
  Q extends string,
  O extends string,
  R extends string,
  N extends Names,
> extends RulesetFields<N> {
  readonly sources: { readonly [K in S]: Source };
  readonly scales?: { readonly [K in L]: Scale };
  readonly goals?: { readonly [K in O]: Text };
  readonly facts: F;
  readonly conditions?: { readonly [K in C]: NamedCondition<N> };
  readonly quotas?: { readonly [K in Q]: Quota<N> };
  readonly rubrics: { readonly [K in R]: DefinedRubric<P, D, G, N> };
}

/**
 * What `defineRuleset` takes and gives; it can be used wherever a {@link Ruleset} is wanted. An interface of its own keeps
 * declaration files from writing out the facts a second time inside the names.
 *
 * @typeParam F - The sections of facts, as declared.
 * @typeParam P - Ids of nodes, at any depth of all rubrics.
 * @typeParam D - Those among them that are groups.
 * @typeParam C - Ids of named conditions.
 * @typeParam G - Ids of grades.
 * @typeParam S - Ids of sources.
 * @typeParam L - Ids of scales.
 * @typeParam Q - Ids of quotas.
 * @typeParam O - Ids of goals.
 * @typeParam R - Ids of rubrics.
 */
export interface DefinedRuleset<
  F extends Facts,
  P extends string,
  D extends string,
  C extends string,
  G extends string,
  S extends string,
  L extends string,
  Q extends string,
  O extends string,
  R extends string,
> extends NamedRuleset<F, P, D, C, G, S, L, Q, O, R, DeclaredNames<F, P, C, G, S, L, Q, O, R>> {}
