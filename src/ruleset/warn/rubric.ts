/**
 * One rubric as the analysis sees it: its nodes, grades and named conditions, each looked at once, before or after vetoes.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import { leavesOf } from "../leaves.js";
import type { Criterion, Node } from "../node.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import { agendaOf } from "./agenda.js";
import { condition } from "./condition.js";
import { gradeLabels } from "./grade.js";
import { nodePoints } from "./node.js";
import { anyNum } from "./num.js";
import { noOption } from "./options.js";
import type { Located, Place } from "./place.js";
import { type Judged, zeroed } from "./veto.js";

/** A rubric that can be read. */
export interface Book {
  readonly place: Place;
  /** What a reading gives once all that it needs has been looked at. */
  readonly settle: <T>(read: () => T) => T;
  /** Nodes whose points something has read. */
  readonly read: ReadonlySet<string>;
}

/** Opens a rubric; without vetoes, as earned. */
export function bookOf(ruleset: Ruleset, rubric: string, path: Path, vetoes: readonly Judged[]): Book {
  const { table, isWaiting, settle } = agendaOf();
  const { nodes = [], grades = {} } = ruleset.rubrics[rubric] ?? {};
  const located = nodes.flatMap((node, i) => locatedIn({ node, path: [...path, "nodes", i] }));
  const byId = new Map<string, Located>(located.map((held) => [held.node.id, held]));
  const read = new Set<string>();
  const zeroing = (id: string): readonly Judged[] => vetoes.filter(({ veto }) => veto.zeroes?.includes(id));
  const touching = (id: string): readonly Judged[] =>
    vetoes.filter(({ veto }) => [veto.caps, veto.sets].some((labels) => own(labels, id) !== undefined));
  const points = table((id) => {
    const held = byId.get(id);
    return held === undefined ? anyNum : zeroed(nodePoints(place, held), zeroing(id));
  }, anyNum);
  const place: Place = {
    ruleset,
    rubric,
    pointsOf: (id, asks = "points") => {
      if (asks === "points") read.add(id);
      return points(id);
    },
    gradeOf: table((id) => {
      const grade = grades[id];
      return grade === undefined ? noOption : gradeLabels(place, grade, [...path, "grades", id], touching(id));
    }, noOption),
    conditionOf: table((id) => {
      const named = ruleset.conditions?.[id];
      return named === undefined ? noOption : condition(place, named.when, ["conditions", id, "when"]);
    }, noOption),
    isWaiting,
    leavesOf: (id, choice) => {
      const chosen = new Set(located.flatMap(({ node }) => (node.id === id ? leavesOf(node, choice) : [])));
      return located.filter((held): held is Located<Criterion> => chosen.has(held.node as Criterion));
    },
  };
  return { place, settle, read };
}

/** A node and all that is inside, each with its place. */
function locatedIn({ node, path }: Located): readonly Located[] {
  const inside = (node.children ?? []).flatMap((child: Node, i) =>
    locatedIn({ node: child, path: [...path, "children", i] }),
  );
  return [{ node, path }, ...inside];
}
