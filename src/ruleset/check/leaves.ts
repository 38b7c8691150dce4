/**
 * Checks of folds over the criteria inside a node: where they stand, and what they read of each criterion.
 *
 * @module
 */

import type { Issue } from "../../vocabulary/issue.js";
import type { Condition } from "../expression.js";
import type { LeafChoice } from "../leaves.js";
import { leavesOf } from "../leaves.js";
import type { Node } from "../node.js";
import { type Check, issue, type Subjects } from "./found.js";
import type { Occurrence, Place, QuantityForm } from "./occurrences.js";

/** Leaves outside a fold over them, folds inside one another, full marks that a criterion does not state. */
export const checkLeaves: Check = (subjects) => [
  ...subjects.of("condition").flatMap(checkNesting),
  ...subjects
    .of("quantity")
    .flatMap((occurrence) => [
      ...checkNesting(occurrence),
      ...(occurrence.value.kind === "leaf" ? checkLeaf(subjects, occurrence) : []),
    ]),
];

/** A fold over criteria stands in no ledger and in no other such fold, and holds no ledger: one scope at a time. */
function checkNesting({ value, path, place }: Occurrence<QuantityForm | Condition>): readonly Issue[] {
  const inner = "leaves" in value ? "leaves" : "over" in value ? "over" : undefined;
  if (inner === undefined) return [];
  if (place.leaves !== undefined) return [issue("leaves.nested", [...path, inner], { inside: place.leaves.leaves })];
  return inner === "leaves" && place.ledger !== undefined
    ? [issue("leaves.nested", [...path, inner], { inside: place.ledger })]
    : [];
}

function checkLeaf(subjects: Subjects, { value, path, place }: Occurrence<QuantityForm>): readonly Issue[] {
  if (place.leaves === undefined) return [issue("leaf.outside", [...path, "leaf"])];
  if (value.kind !== "leaf" || value.leaf !== "full") return [];
  const unmarked = criteriaIn(subjects, place.leaves, place).find(({ full }) => full === undefined);
  return unmarked === undefined ? [] : [issue("full.missing", [...path, "leaf"], { for: "leaves", node: unmarked.id })];
}

/** A fold over criteria: the node, and what narrows them. */
export interface LeavesPlace extends LeafChoice {
  readonly leaves: string;
}

/** The criteria that a fold stands for, in every rubric in which it is evaluated. */
export function criteriaIn(
  { of, users }: Pick<Subjects, "of" | "users">,
  fold: LeavesPlace,
  { rubric, condition }: Place,
): readonly Node[] {
  const rubrics = rubric === undefined ? (users.get(condition) ?? new Set()) : new Set([rubric]);
  return of("node")
    .filter(({ value, place }) => value.id === fold.leaves && place.rubric !== undefined && rubrics.has(place.rubric))
    .flatMap(({ value }) => (isSound(value) ? leavesOf(value, fold) : []));
}

/** Whether all that is inside a node can be walked. */
function isSound(node: Node): boolean {
  if (typeof node !== "object" || node === null) return false;
  return node.children === undefined || (Array.isArray(node.children) && node.children.every(isSound));
}
