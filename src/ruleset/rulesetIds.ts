/**
 * The ids of a ruleset as literal types, read off what `defineRuleset` returns. Types only.
 *
 * For a ruleset from outside, whose ids are not known to the compiler, each of them is `string`.
 *
 * @module
 */
import type { Combination } from "./node.js";
import type { Ruleset } from "./ruleset.js";

/** Ids of rubrics. */
export type RubricId<R extends Ruleset> = keyof R["rubrics"] & string;

type NodeOf<R extends Ruleset> = R["rubrics"][keyof R["rubrics"]]["nodes"][number];

/** Ids of all nodes, criteria and groups, at any depth of all rubrics. */
export type NodeId<R extends Ruleset> = NodeOf<R>["id"];

/** Ids of groups. */
export type GroupId<R extends Ruleset> = Extract<NodeOf<R>, { readonly combine: Combination }>["id"];

/** Ids of criteria. */
export type CriterionId<R extends Ruleset> = string extends NodeId<R> ? string : Exclude<NodeId<R>, GroupId<R>>;

/** Ids of grades, of all rubrics. */
export type GradeId<R extends Ruleset> = keyof Required<R["rubrics"][keyof R["rubrics"]]>["grades"] & string;

/** Ids of facts, `section.fact`, ledgers included and their fields not. */
export type FactId<R extends Ruleset> = {
  [S in keyof R["facts"] & string]: `${S}.${keyof R["facts"][S]["facts"] & string}`;
}[keyof R["facts"] & string];
