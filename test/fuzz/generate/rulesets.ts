/**
 * Random rulesets, valid by making: a rubric `main` with everything, and a small one, `routine`, that it may read.
 *
 * @module
 */
import type { Condition } from "../../../src/ruleset/expression.js";
import type { Section } from "../../../src/ruleset/fact.js";
import type { Grade } from "../../../src/ruleset/grade.js";
import type { NamedCondition, Rubric, Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Subject } from "../../../src/ruleset/scope.js";
import type { Chance } from "./chance.js";
import { condition } from "./condition.js";
import { cohortFact, readableOf, scales, section } from "./facts.js";
import { grade } from "./grades.js";
import { forest } from "./nodes.js";
import { quantity } from "./quantity.js";
import { type EarlierScope, type Labelled, type Scope, text } from "./scope.js";
import { spotlit } from "./spotlight.js";
import { veto } from "./vetoes.js";

/** What is wanted of a ruleset. */
export interface Wish {
  /** Whether rules may say what becomes of what is missing. */
  readonly policies: boolean;
  /** Whether every value of every fact can be tried. */
  readonly finite: boolean;
}

const own: Readonly<Record<Subject, string>> = Object.freeze({ station: "s", unit: "u", person: "p" });
const names: readonly string[] = Object.freeze(["a", "b", "c", "d", "e", "f", "g", "h"]);
const basis = Object.freeze({ kind: "illustrative" } as const);

/** A ruleset. */
export function ruleset(chance: Chance, wish: Wish): Ruleset {
  const subject = chance.weighed<Subject>([
    [8, () => "station"],
    [1, () => "unit"],
    [1, () => "person"],
  ]);
  const above = subject === "person" ? "station" : "unit";
  const id = own[subject];
  const mine = section(chance, subject, wish);
  const theirs = own[above] === id ? mine : section(chance, above, wish);
  const goals: readonly string[] = chance.oneIn(2) ? ["safe", "near"] : [];
  const base: Scope = {
    ...{ chance, scales, ...readableOf(id, mine), policies: wish.policies, goals },
    reach: { from: subject === "person" ? "unit" : "parent", facts: readableOf(own[above], theirs).facts },
    ...{ nodes: [], leaves: [], conditions: [], grades: [], earlier: [] },
  };
  const conditions: Record<string, NamedCondition> = {};
  const named = (key: string, when: Condition) => {
    conditions[key] = { title: text(key), subject, when, basis };
    return key;
  };
  const early = { ...base, conditions: chance.oneIn(2) ? [named("k0", condition(base, 2))] : [] };
  const { rubric: routine, nodes: routineNodes } = routineOf(early, subject);
  const facts = withFigure(chance, { ...wish, subject, id, mine, nodes: routineNodes });
  const scope = { ...early, ...readableOf(id, facts), earlier: earlierOf(chance, subject, routineNodes) };
  const main = mainOf(scope, subject, named);
  return {
    ...{ id: "random", version: "1.0.0", title: text("random"), jurisdiction: "610000" },
    effective: { from: "2024-01-01" },
    sources: { order: { kind: "notice", title: text("order"), publisher: text("office"), confidence: "A" } },
    scales,
    ...(goals.length === 0 ? {} : { goals: Object.fromEntries(goals.map((goal) => [goal, text(goal)])) }),
    facts: { ...(own[above] === id ? {} : { [own[above]]: theirs }), [id]: facts },
    ...(Object.keys(conditions).length === 0 ? {} : { conditions }),
    quotas: { prize: { title: text("prize"), places: { kind: "exactly", count: 1 }, basis } },
    rubrics: { main, routine },
  };
}

/** The small rubric; it reads nothing but facts. */
function routineOf(scope: Scope, subject: Subject): { readonly rubric: Rubric; readonly nodes: readonly string[] } {
  const { nodes, scope: after } = forest(scope, { most: 2, depth: 1, names: ["a", "z"], rule: quantity });
  const level = grade({ ...after, leaves: [], conditions: [] }, "mark", 1);
  return { rubric: { title: text("routine"), subject, nodes, grades: { main: level } }, nodes: after.nodes };
}

/** The facts of the subject, perhaps with a figure of its peers. */
function withFigure(
  chance: Chance,
  {
    finite,
    subject,
    id,
    mine,
    nodes,
  }: Wish & {
    readonly subject: Subject;
    readonly id: string;
    readonly mine: Section;
    readonly nodes: readonly string[];
  },
): Section {
  if (finite || !chance.oneIn(4)) return mine;
  const levels = readableOf(id, mine).facts.levels.map(({ name }) => name);
  return { ...mine, facts: { ...mine.facts, k0: cohortFact(chance, nodes, levels, subject === "station") } };
}

/** Other scorecards: each name means one rubric. */
function earlierOf(chance: Chance, _subject: Subject, routineNodes: readonly string[]): readonly EarlierScope[] {
  return (["baseline", "current"] as const)
    .filter(() => chance.oneIn(4))
    .map((from): EarlierScope => {
      const routine = chance.oneIn(2);
      if (routine) return { from, rubric: "routine", nodes: routineNodes, grades: [{ name: "main", scale: "mark" }] };
      return {
        from,
        ...(chance.oneIn(2) ? { rubric: "main" } : {}),
        nodes: ["a"],
        grades: [{ name: "main", scale: "mark" }],
      };
    });
}

function mainOf(scope: Scope, subject: Subject, named: (key: string, when: Condition) => string): Rubric {
  const { chance } = scope;
  const grades: Record<string, Grade> = {};
  // A grade may be made before the nodes that read it; vetoes that change it may then read only what was there before.
  const early: readonly Labelled[] = chance.oneIn(4)
    ? [{ name: "early", scale: chance.pick(Object.keys(scales)) }]
    : [];
  for (const { name, scale } of early) grades[name] = grade(scope, scale, 2);
  const { nodes, scope: after } = forest(
    { ...scope, grades: early },
    { most: chance.whole(3, 7), depth: chance.pick([1, 1, 1, 2, 2, 2, 3]), names, rule: spotlit },
  );
  const conditions = chance.oneIn(3)
    ? [...after.conditions, named("k1", condition({ ...after, grades: [], earlier: [] }, 2))]
    : after.conditions;
  const all = { ...after, conditions };
  grades["main"] = grade(all, "mark", 2);
  const late: readonly Labelled[] = chance.oneIn(2) ? [{ name: "also", scale: chance.pick(Object.keys(scales)) }] : [];
  const graded = [...early, { name: "main", scale: "mark" }];
  for (const { name, scale } of late) grades[name] = grade({ ...all, grades: graded }, scale, 2);
  const vetoes = chance.some(chance.oneIn(4) ? 0 : 1, 3, (i) => {
    const changesEarly = early.length > 0 && chance.oneIn(2);
    const reads = changesEarly ? { ...scope, grades: [] } : { ...all, grades: [] };
    const targets = [...(changesEarly ? early : []), { name: "main", scale: "mark" }, ...late];
    return veto(reads, `v${i}`, { grades: targets, nodes: after.nodes, quotas: ["prize"] });
  });
  return { title: text("main"), subject, nodes, grades, ...(vetoes.length === 0 ? {} : { vetoes }) };
}
