/**
 * Random vetoes, with every effect and every policy.
 *
 * @module
 */
import type { Veto } from "../../../src/ruleset/veto.js";
import { maybe } from "./chance.js";
import { condition } from "./condition.js";
import { type Labelled, labelsOf, type Scope, text } from "./scope.js";

/** What a veto may do something to. */
export interface Targets {
  readonly grades: readonly Labelled[];
  readonly nodes: readonly string[];
  readonly quotas: readonly string[];
}

/** A veto; `scope` has what its condition may read. */
export function veto(scope: Scope, id: string, { grades, nodes, quotas }: Targets): Veto {
  const { chance } = scope;
  const ofGrades = (odds: number, ranked: boolean) => {
    const pairs = grades.flatMap(({ name, scale }): readonly (readonly [string, string])[] => {
      const labels = labelsOf(scope, scale);
      // Without an order no label is the lowest of two, so all vetoes set the same one.
      const possible = ranked ? labels.ranked : labels.ranked.length > 0 ? labels.all : labels.all.slice(0, 1);
      return possible.length > 0 && chance.oneIn(odds) ? [[name, chance.pick(possible)]] : [];
    });
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
  };
  return {
    ...{
      id,
      title: text(id),
      basis: { kind: "illustrative" } as const,
      when: condition(scope, chance.oneIn(3) ? 0 : 2),
    },
    unknown: scope.policies ? chance.pick(["fires", "ignored", "open"] as const) : "open",
    notApplicable: chance.pick(["fires", "ignored"] as const),
    ...maybe("caps", ofGrades(2, true)),
    ...maybe("sets", ofGrades(2, false)),
    ...maybe("zeroes", chance.oneIn(3) ? undefined : chance.shuffled(nodes).slice(0, chance.whole(1, 3))),
    ...maybe("bars", chance.oneIn(4) ? chance.part(quotas) : undefined),
    ...maybe("reachesParent", chance.oneIn(5) ? parent(scope) : undefined),
  };
}

const parent = ({ chance }: Scope) => ({
  text: text("parent"),
  ...(chance.oneIn(2) ? { scale: "mark", ...(chance.oneIn(2) ? { label: "low" } : {}) } : {}),
});
