/**
 * Checks that no rule waits for itself: nodes by points, conditions by name, grades by grade, and all of them mixed.
 *
 * Vetoes read the sheet as earned, so zeroing makes no circle; but a grade waits for the vetoes that cap or set it, and so a
 * veto may not read a grade.
 *
 * @module
 */

import type { Issue } from "../../vocabulary/issue.js";
import { arrange } from "../arrange.js";
import { circlesOf, type Graph, wayWithin } from "./components.js";
import { type Check, issue, type Subjects } from "./found.js";
import { readingGraph } from "./readingGraph.js";
import type { Reference } from "./reads.js";

/** Vetoes that read a grade, also by a named condition. */
export const checkVetoReads: Check = (subjects) => {
  const { grades, others } = vetoReads(subjects);
  return [...grades, ...others].map(({ sort, id, path }) => issue("veto.readsGrade", path, { [sort]: id }));
};

/** Circles, one issue for each, at the first reading in it. */
export const checkCycles: Check = (subjects) => {
  const rubrics = [...new Set(subjects.references.map(({ place }) => place.rubric))];
  const refused = vetoReads(subjects);
  const paths = new Set([...refused.grades, ...refused.others].map(({ path }) => path));
  const references = subjects.references.filter(({ path, use }) => use !== "elsewhere" && !paths.has(path));
  return rubrics.flatMap((rubric) => {
    const inside = references.filter(({ place }) => place.rubric === rubric || place.rubric === undefined);
    const graph = readingGraph(subjects, rubric, inside);
    return circlesOf(graph).flatMap((circle) => tell(subjects, graph, circle, inside));
  });
};

function tell(
  { ruleset }: Subjects,
  graph: Graph,
  circle: ReadonlySet<string>,
  references: readonly Reference[],
): readonly Issue[] {
  const within = references.flatMap(({ sort, id, path, place: { reader }, use }) => {
    if (reader === undefined || !circle.has(reader)) return [];
    const ends =
      use === "read"
        ? [`${sort}/${id}`]
        : use === "folded"
          ? [...circle].filter((name) => leads(graph, reader, name))
          : [];
    const to = ends.find((end) => circle.has(end));
    if (to === undefined) return [];
    return [issue("rule.cycle", path, { cycle: [reader, ...wayWithin(graph, circle, to, reader)] })];
  });
  return arrange(ruleset, within).slice(0, 1);
}

const leads = (graph: Graph, from: string, to: string): boolean => graph.get(from)?.has(to) === true;

/** What vetoes read that is a grade, or a named condition that reads one. */
function vetoReads({ references }: Subjects): {
  readonly grades: readonly Reference[];
  readonly others: readonly Reference[];
} {
  const reads = references.filter(({ use }) => use === "read");
  const ofVetoes = reads.filter(({ place }) => place.reader?.startsWith("veto/") === true);
  const inConditions = reads.filter(({ place }) => place.condition !== undefined);
  // Named conditions that read a grade, directly, then by those already known to.
  const tainted = new Set(inConditions.flatMap(({ sort, place }) => (sort === "grade" ? [place.condition] : [])));
  for (const known of tainted) {
    for (const { sort, id, place } of inConditions)
      if (sort === "condition" && id === known) tainted.add(place.condition);
  }
  return {
    grades: ofVetoes.filter(({ sort }) => sort === "grade"),
    others: ofVetoes.filter(({ sort, id }) => sort === "condition" && tainted.has(id)),
  };
}
