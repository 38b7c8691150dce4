/**
 * A ruleset and an assessment from what matters of them; the rest is as in every random case.
 *
 * @module
 */
import type { Condition, Quantity } from "../../src/ruleset/expression.js";
import type { Fact } from "../../src/ruleset/fact.js";
import type { Grade } from "../../src/ruleset/grade.js";
import type { Criterion, Group, Node } from "../../src/ruleset/node.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Veto } from "../../src/ruleset/veto.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Beside, Case } from "./generate/cases.js";
import { scales } from "./generate/facts.js";
import { text } from "./generate/scope.js";

/** A node without what every node states. */
export type SmallNode =
  | (Omit<Criterion, "title" | "basis"> & Partial<Pick<Criterion, "basis">>)
  | (Omit<Group, "title" | "children"> & { readonly children: readonly SmallNode[] });

/** What matters of a case. */
export interface Small {
  readonly nodes: readonly SmallNode[];
  readonly grades?: Readonly<Record<string, DistributiveOmit<Grade, "title" | "basis">>>;
  readonly vetoes?: readonly Omit<Veto, "title" | "basis">[];
  readonly conditions?: Readonly<Record<string, Condition>>;
  readonly facts?: Readonly<Record<string, SmallFact>>;
  readonly routine?: Quantity;
  readonly says?: Partial<Assessment>;
  readonly beside?: Beside;
}

type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never;
/** A fact without what every fact states. */
export type SmallFact = DistributiveOmit<Fact, "title" | "measures">;

const basis = Object.freeze({ kind: "illustrative" } as const);
const about = Object.freeze({ title: text("fact"), measures: "other" } as const);

/** Facts that are there unless a case has its own. */
const usual: Readonly<Record<string, SmallFact>> = Object.freeze({
  n0: { type: "number", least: 0, greatest: 3, decimals: 0 },
  f0: { type: "flag" },
  l0: { type: "level", scale: "mark" },
});

/** The whole case. */
export function small({ nodes, grades, vetoes, conditions, facts, routine = 0, says, beside = {} }: Small): Case {
  const named = Object.entries(conditions ?? {}).map(([id, when]) => [
    id,
    { title: text(id), subject: "station", when, basis },
  ]);
  const ruleset = {
    ...{
      id: "small",
      version: "1.0.0",
      title: text("small"),
      jurisdiction: "610000",
      effective: { from: "2024-01-01" },
    },
    sources: { order: { kind: "notice", title: text("order"), publisher: text("office"), confidence: "A" } },
    scales,
    facts: {
      s: { title: text("s"), subject: "station", facts: declared({ ...usual, ...facts }) },
      u: { title: text("u"), subject: "unit", facts: declared(usual) },
    },
    ...(named.length === 0 ? {} : { conditions: Object.fromEntries(named) }),
    quotas: { prize: { title: text("prize"), places: { kind: "exactly", count: 1 }, basis } },
    rubrics: {
      main: {
        ...{ title: text("main"), subject: "station", nodes: nodes.map(node) },
        ...(grades === undefined
          ? {}
          : {
              grades: Object.fromEntries(
                Object.entries(grades).map(([id, grade]) => [id, { title: text(id), basis, ...grade }]),
              ),
            }),
        ...(vetoes === undefined ? {} : { vetoes: vetoes.map((veto) => ({ title: text(veto.id), basis, ...veto })) }),
      },
      routine: { title: text("routine"), subject: "station", nodes: [node({ id: "z", points: routine })] },
    },
  } as Ruleset;
  const assessment: Assessment = {
    ...{
      id: "small",
      of: "it-0",
      stage: "self",
      period: { from: "2024-01-01", to: "2024-12-31" },
      asOf: "2024-12-31",
      facts: {},
    },
    ...says,
  };
  return { ruleset, assessment, beside };
}

const declared = (facts: Readonly<Record<string, SmallFact>>): Readonly<Record<string, Fact>> =>
  Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, { ...about, ...fact }]));

function node(one: SmallNode): Node {
  const title = text(one.id);
  if (one.children !== undefined) return { ...one, title, children: one.children.map(node) } as Node;
  return { basis, ...one, title } as Node;
}
