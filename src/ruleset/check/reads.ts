/**
 * Every place where a rule names a condition, a node or a grade, whether it reads it or does something to it.
 *
 * @module
 */

import type { Path } from "../../vocabulary/issue.js";
import type { Occurrences, Place } from "./occurrences.js";
import { keyedTexts, listedTexts } from "./tolerant.js";

/** One naming of a condition, node or grade. */
export interface Reference {
  readonly sort: "condition" | "node" | "grade";
  /** The scorecard that it is read off, and of which rubric. */
  readonly from?: unknown;
  readonly rubric?: unknown;
  readonly id: string;
  readonly path: Path;
  readonly place: Place;
  /** How it is named: its value is read; it is read off another scorecard; its criteria are folded; a veto does something to it. */
  readonly use: "read" | "elsewhere" | "folded" | "touched";
}

/** All references of a ruleset, those of one sort of form after those of another. */
export function referencesOf(of: Occurrences): readonly Reference[] {
  const found: Reference[] = [];
  const add = (
    sort: Reference["sort"],
    id: unknown,
    path: Path,
    place: Place,
    use: Reference["use"] = "read",
    more: Pick<Reference, "from" | "rubric"> = {},
  ): void => {
    if (typeof id === "string") found.push({ sort, id, path, place, use, ...more });
  };
  for (const { value, path, place } of of("quantity")) {
    if (value.kind === "points") add("node", value.points, [...path, "points"], place, ...useOf(value));
    if ("leaves" in value) add("node", value.leaves, [...path, "leaves"], place, "folded");
  }
  for (const { value, path, place } of of("condition")) {
    if (value.kind === "condition") add("condition", value.condition, [...path, "condition"], place);
    if (value.kind === "status" && "points" in value) add("node", value.points, [...path, "points"], place);
  }
  for (const { value, path, place } of of("level")) {
    if (value.kind === "grade") add("grade", value.grade, [...path, "grade"], place, ...useOf(value));
  }
  for (const { value, path, place } of of("gradeCut")) {
    for (const id of keys(value.minimums)) add("node", id, [...path, "minimums", id], place);
  }
  for (const { value, path, place } of of("veto")) {
    for (const key of ["caps", "sets"] as const) {
      for (const [id] of keyedTexts(value[key])) add("grade", id, [...path, key, id], place, "touched");
    }
    for (const [index, id] of listedTexts(value.zeroes)) add("node", id, [...path, "zeroes", index], place, "touched");
  }
  return found;
}

function useOf({
  from,
  rubric,
}: Pick<Reference, "from" | "rubric">): readonly ["read" | "elsewhere", Pick<Reference, "from" | "rubric">] {
  return from === undefined ? ["read", {}] : ["elsewhere", { from, rubric }];
}

function keys(map: unknown): readonly string[] {
  return typeof map === "object" && map !== null ? Object.keys(map) : [];
}
