/**
 * A reference for the language of rules: what comes of a rubric for an assessment, straight from the documentation.
 *
 * It walks over the ruleset itself; nothing is compiled, and nothing is shared with the engine.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import type { Assessment, Grade, Handed, Node, Rubric, Ruleset } from "./documents.js";
import { gradeOf } from "./grade.js";
import { pointsOfNode, zeroed } from "./node.js";
import { reasonOfGrade, reasonOfNode } from "./reason.js";
import { type Scope, type Sheet, scaleNamed } from "./scope.js";
import { flat } from "./sources.js";
import { type Answer, always, type RefLabel, type RefNumber } from "./value.js";
import { afterVetoes, inOrder, type Judged, judged } from "./veto.js";

/** What comes of a rubric. */
export interface Outcome {
  readonly nodes: readonly {
    readonly id: string;
    /** After zeroing. */
    readonly value: RefNumber;
    readonly earned: RefNumber;
    /** Whether the group above takes it in, by its own `counts`. */
    readonly counts: "yes" | "no" | "open";
    /** Nothing where the documentation does not say. */
    readonly reason: string | undefined;
  }[];
  readonly grades: readonly {
    readonly id: string;
    readonly before: RefLabel;
    readonly after: RefLabel;
    readonly reason: string | undefined;
  }[];
  readonly vetoes: readonly { readonly id: string; readonly state: "fired" | "notFired" | "open" }[];
}

/** Nodes in the order of the rubric, parents before children; grades by id; vetoes in their order. */
export function evaluate(ruleset: Ruleset, rubricId: string, assessment: Assessment, handed: Handed = {}): Outcome {
  const rubric = ruleset.rubrics[rubricId];
  if (rubric === undefined) throw new Error(`no rubric: ${rubricId}`);
  const outside = { ruleset, rubric, assessment, handed };
  const earned = scopeOf(outside, []);
  const vetoes = (rubric.vetoes ?? []).map((veto) => judged(veto, earned));
  const final = scopeOf(outside, vetoes);
  return {
    nodes: flat(rubric.nodes).map((node) => ({
      id: node.id,
      value: final.sheet.points(node.id),
      earned: earned.sheet.points(node.id),
      counts: counted(node.counts === undefined ? always : conditionOf(node.counts, final)),
      reason: reasonOfNode(node, final, vetoes),
    })),
    grades: gradesOf(rubric).map(([id, grade]) => ({
      id,
      before: before(grade, final),
      after: final.sheet.grade(id),
      reason: reasonOfGrade(id, grade, before(grade, final), final),
    })),
    vetoes: vetoes.map(({ veto, state }) => ({ id: veto.id, state })),
  };
}

/** A sheet with these vetoes: none for the one as earned. Everything on it is worked out once. */
function scopeOf(outside: Omit<Scope, "sheet">, vetoes: readonly Judged[]): Scope {
  const nodes = new Map(flat(outside.rubric.nodes).map((node): [string, Node] => [node.id, node]));
  const grades = new Map(gradesOf(outside.rubric));
  const points = remembered(nodes, (node, scope) => zeroed(node, pointsOfNode(node, scope), vetoes));
  const labels = remembered(grades, (grade, scope, id) =>
    afterVetoes(before(grade, scope), id, scaleNamed(scope, grade.scale), vetoes),
  );
  const sheet: Sheet = { points: (id) => points(id, scope), grade: (id) => labels(id, scope) };
  const scope: Scope = { ...outside, sheet };
  return scope;
}

function before(grade: Grade, scope: Scope): RefLabel {
  const label = gradeOf(grade, scope);
  return { ...label, labels: inOrder(label.labels, scaleNamed(scope, grade.scale)) };
}

const gradesOf = ({ grades = {} }: Rubric): readonly (readonly [string, Grade])[] =>
  Object.keys(grades)
    .sort()
    .flatMap((id): readonly (readonly [string, Grade])[] => {
      const grade = grades[id];
      return grade === undefined ? [] : [[id, grade]];
    });

function remembered<T, V>(
  all: ReadonlyMap<string, T>,
  make: (one: T, scope: Scope, id: string) => V,
): (id: string, scope: Scope) => V {
  const known = new Map<string, V>();
  return (id, scope) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const one = all.get(id);
    if (one === undefined) throw new Error(`not in this rubric: ${id}`);
    const value = make(one, scope, id);
    known.set(id, value);
    return value;
  };
}

const counted = ({ yes, no, na }: Answer): "yes" | "no" | "open" => (yes ? (no || na ? "open" : "yes") : "no");
