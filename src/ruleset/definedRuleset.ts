/**
 * A ruleset as authored in TypeScript: the same data as a {@link Ruleset}, typed by the ids that it declares. Types only.
 *
 * Each id is inferred where it is declared, and nowhere else. Rules are held against {@link Parts}, which the compiler makes
 * only when all ids are known. So a misspelt reference is an error at its own place and never a new id, and the compiler need
 * not look for ids inside of rules, which would be half the work that a large ruleset gives it.
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

/** What refers to declared ids, by sort of part; the ids that a part declares itself are not in it. */
export interface Parts<N extends Names> {
  readonly ruleset: RulesetFields<N>;
  readonly condition: NamedCondition<N>;
  readonly quota: Quota<N>;
  readonly rubric: RubricFields<N>;
  readonly criterion: Criterion<string, N>;
  readonly group: GroupFields<string, N>;
  readonly grade: Grade<N>;
}

/**
 * {@link Parts} as they are written: a group knows nothing of what only criteria have. If it knew that it must not have it, the
 * compiler would put the error at the whole group instead of at the key.
 */
export interface WrittenParts<N extends Names> extends Omit<Parts<N>, "group"> {
  readonly group: Omit<GroupFields<string, N>, "points" | "goal" | "prevention">;
}

/** {@link Parts} while ids are still being inferred: a part can be anything. */
export type UnknownParts = { readonly [K in keyof Parts<Names>]: unknown };

/** Where the id of a node is inferred. */
interface NodeMark<P extends string> {
  readonly id: P;
}

/**
 * Where the id of a group is inferred. It names only what tells a group from a criterion: with one property more that both
 * have, the compiler would take a criterion for a candidate too, and the ids of criteria could not be told from the rest.
 */
interface GroupMark<P extends string, D extends string, E extends UnknownParts> {
  readonly id: D;
  readonly combine: Combination;
  readonly children: readonly DefinedNode<P, D, E>[];
}

/** A criterion or a group. `P` are the ids of all nodes, `D` those of groups. */
type DefinedNode<P extends string, D extends string, E extends UnknownParts> =
  | (NodeMark<P> & E["criterion"])
  | (GroupMark<P, D, E> & E["group"]);

/** What a rubric declares. `G` are the ids of the grades of all rubrics. */
interface RubricMark<P extends string, D extends string, G extends string, E extends UnknownParts> {
  readonly nodes: readonly DefinedNode<P, D, E>[];
  readonly grades?: { readonly [K in G]?: E["grade"] };
}

/** What a ruleset declares, its parts held against `E`. The order of the other parameters is that of {@link DefinedRuleset}. */
export interface RulesetMark<
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
  E extends UnknownParts,
> {
  readonly sources: { readonly [K in S]: Source };
  readonly scales?: { readonly [K in L]: Scale };
  readonly goals?: { readonly [K in O]: Text };
  readonly facts: F;
  readonly conditions?: { readonly [K in C]: E["condition"] };
  readonly quotas?: { readonly [K in Q]: E["quota"] };
  readonly rubrics: { readonly [K in R]: RubricMark<P, D, G, E> & E["rubric"] };
}

/**
 * What `defineRuleset` gives; it can be used wherever a {@link Ruleset} is wanted. An interface of its own keeps
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
> extends RulesetMark<F, P, D, C, G, S, L, Q, O, R, Parts<DeclaredNames<F, P, C, G, S, L, Q, O, R>>>,
    RulesetFields<DeclaredNames<F, P, C, G, S, L, Q, O, R>> {}
