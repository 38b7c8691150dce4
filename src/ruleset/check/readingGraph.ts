/**
 * What the rules of a rubric read of one another: nodes, weights, grades, vetoes and named conditions, each leading to what must be
 * known before it.
 *
 * @module
 */
import type { Ruleset } from "../ruleset.js";
import type { Graph } from "./components.js";
import { type Subjects, subjectsOf } from "./found.js";
import { criteriaIn } from "./leaves.js";
import { type Place, weightOf } from "./occurrences.js";
import type { Reference } from "./reads.js";

/**
 * The graph of a rubric whose rules are sound: names are `node/…`, `weight/…`, `grade/…`, `veto/…` and `condition/…`. What vetoes do
 * to grades is left out: they are known before either.
 */
export function readingGraphOf(ruleset: Ruleset, rubric: string): Graph {
  const subjects = subjectsOf(ruleset);
  return readingGraph(
    subjects,
    rubric,
    subjects.references.filter(
      ({ place, use }) =>
        (use === "read" || use === "folded") && (place.rubric === rubric || place.rubric === undefined),
    ),
  );
}

/** The same of these references. */
export function readingGraph(subjects: Subjects, rubric: string | undefined, references: readonly Reference[]): Graph {
  const graph = new Map<string, Set<string>>();
  const lead = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined) return;
    const others = graph.get(from);
    if (others === undefined) graph.set(from, new Set([to]));
    else others.add(to);
  };
  for (const { sort, id, place, use } of references) {
    if (use === "folded") leadToLeaves(subjects, { id, rubric, place }, lead);
    else if (use === "read") lead(place.reader, `${sort}/${id}`);
    else if (sort === "grade") lead(`grade/${id}`, place.reader);
  }
  for (const { place } of subjects.of("node")) {
    if (place.rubric !== rubric) continue;
    lead(place.around, place.reader);
    lead(place.around, place.reader && weightOf(place.reader));
  }
  return graph;
}

/** A fold over criteria waits for each of them, and for its weight. */
function leadToLeaves(
  subjects: Subjects,
  { id, rubric, place }: { readonly id: string; readonly rubric: string | undefined; readonly place: Place },
  lead: (from: string | undefined, to: string | undefined) => void,
): void {
  for (const { id: leaf } of criteriaIn(subjects, { leaves: id }, rubric === undefined ? place : { rubric })) {
    lead(place.reader, `node/${leaf}`);
    lead(place.reader, `weight/${leaf}`);
  }
}
