/**
 * Checks of nodes: ids, full marks, weights, bases and goals.
 *
 * @module
 */

import type { Issue } from "../../vocabulary/issue.js";
import { type Criterion, combinations, type Group, type Node } from "../node.js";
import { hasGoals } from "./declared.js";
import { fullIssues, meaningless, weightIssues } from "./expressions.js";
import { type Check, issue } from "./found.js";
import { listed } from "./tolerant.js";

/** What every node must keep to. */
export const checkNodes: Check = (subjects) => {
  const goals = hasGoals(subjects.ruleset);
  // A fold over criteria may look at weights that the groups around them do not.
  const isRead = subjects.of("quantity").some(({ value }) => value.kind === "leaf" && value.leaf === "weight");
  return subjects.of("node").flatMap(({ value, path, place }) => {
    const missing = (key: string, code: string): Issue => issue(code, [...path, key]);
    return [
      ...weightIssues(subjects, value.weight, [...path, "weight"]),
      ...(value.weight !== undefined && place.around === undefined && path.at(-2) === "nodes" && !isRead
        ? [issue("weight.meaningless", [...path, "weight"], { for: "rubric" })]
        : []),
      ...fullIssues(subjects, value.full, [...path, "full"]),
      ...(value.full === undefined && value.notApplicable === "full" ? [missing("full", "full.missing")] : []),
      ...(isGroup(value)
        ? [
            ...checkFullMarks(value).map((under) =>
              issue("full.missing", [...path, ...under, "full"], { for: value.combine }),
            ),
            ...(unweighted.has(value.combine) && !isRead
              ? meaningless(listed(value.children), value.combine, [...path, "children"])
              : []),
          ]
        : checkCriterion(value, goals).map(([key, code]) => missing(key, code))),
    ];
  });
};

/** Nodes with an id that an earlier one of their rubric has, and vetoes likewise. */
export const checkIds: Check = ({ of }) =>
  (["node", "veto"] as const).flatMap((sort) => {
    const seen = new Set<string>();
    return of(sort).flatMap(({ value: { id }, path, place }) => {
      if (typeof id !== "string") return [];
      const key = JSON.stringify([place.rubric, id]);
      if (seen.has(key)) return [issue("id.repeated", [...path, "id"], { id, sort })];
      seen.add(key);
      return [];
    });
  });

/** Groups that do not look at the weights of their children. */
const unweighted: ReadonlySet<unknown> = new Set(combinations.filter((combination) => combination !== "mean"));

const isGroup = (node: Node): node is Group => "children" in node || "combine" in node;

/** Paths, from the group, of what needs full marks and has none: for shares and for all or nothing. */
function checkFullMarks(group: Group): readonly (readonly (string | number)[])[] {
  if (group.combine !== "share" && group.combine !== "all") return [];
  const children = listed(group.children).filter(([, { full }]) => full === undefined);
  return [...(group.full === undefined ? [[]] : []), ...children.map(([index]) => ["children", index])];
}

/** Keys with their codes. */
function checkCriterion({ basis, points, goal, prevention }: Criterion, goals: boolean): readonly [string, string][] {
  const found: [string, string][] = [];
  const kind: unknown = basis?.kind;
  if (kind === "unpublished" && points !== undefined) found.push(["points", "points.unpublished"]);
  if (kind !== "unpublished" && kind !== undefined && points === undefined) found.push(["points", "points.missing"]);
  if (goals && goal === undefined) found.push(["goal", "goal.missing"]);
  if (goals && prevention === undefined) found.push(["prevention", "prevention.missing"]);
  return found;
}
