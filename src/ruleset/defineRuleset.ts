/**
 * Defines a ruleset in TypeScript: the identity at run time, a check of every name while it is typed.
 *
 * What the compiler refuses: a fact, field, node, condition, grade, source, scale, quota, goal or rubric that is not declared;
 * a fact of another type than its place needs; a missing or unknown property. What only `parseRuleset` sees: labels outside
 * their scale, cycles, cuts that do not rise, facts that the subject cannot reach, a node or grade of another rubric than the
 * one that is read, the rubric and node of a cohort, amounts that are no numbers, and an unknown property of a fact or of a
 * piece from another file (which `satisfies` refuses in that file).
 *
 * @module
 */
import type { DeclaredNames, DefinedRuleset, RulesetMark, UnknownParts, WrittenParts } from "./definedRuleset.js";
import type { Facts } from "./factName.js";

/**
 * Gives back `ruleset` itself, typed by its ids. Parts may come from other files if they keep their literals
 * (`as const satisfies Facts`, `as const satisfies Node`); they are held against the whole here. The type parameters are
 * those of {@link DefinedRuleset}, and are never written out.
 *
 * @example
 * const rules = defineRuleset({
 *   id: "smallest",
 *   version: "1.0.0",
 *   title: { zh: "最小规则", en: "Smallest rules" },
 *   jurisdiction: "610000",
 *   effective: { from: "2024-01-01" },
 *   sources: {},
 *   facts: {
 *     team: {
 *       title: { zh: "队伍", en: "Team" },
 *       subject: "station",
 *       facts: { officers: { type: "number", title: { zh: "民警数", en: "Officers" }, measures: "staffing" } },
 *     },
 *   },
 *   rubrics: {
 *     station: {
 *       title: { zh: "派出所", en: "Station" },
 *       subject: "station",
 *       nodes: [
 *         {
 *           id: "strength",
 *           title: { zh: "警力", en: "Strength" },
 *           basis: { kind: "illustrative" },
 *           points: { kind: "fact", fact: "team.officers" },
 *         },
 *       ],
 *     },
 *   },
 * });
 * rules.rubrics.station.nodes[0]?.id
 * // => "strength"
 */
export function defineRuleset<
  const F extends Facts<NoInfer<L>>,
  P extends string,
  D extends string = never,
  C extends string = never,
  G extends string = never,
  S extends string = never,
  L extends string = never,
  Q extends string = never,
  O extends string = never,
  R extends string = never,
  E extends UnknownParts = WrittenParts<DeclaredNames<F, P, C, G, S, L, Q, O, R>>,
>(ruleset: RulesetMark<F, P, D, C, G, S, L, Q, O, R, E> & E["ruleset"]): DefinedRuleset<F, P, D, C, G, S, L, Q, O, R>;
export function defineRuleset(ruleset: unknown): unknown {
  return ruleset;
}
