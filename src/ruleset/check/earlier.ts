/**
 * Checks of what is read off other scorecards: one name (`baseline`, `current`) means scorecards of one rubric.
 *
 * @module
 */

import type { Issue } from "../../vocabulary/issue.js";
import { type Check, issue } from "./found.js";
import { presence } from "./tolerant.js";

/** Rubrics that are not declared, and names that would have to mean two scorecards. */
export const checkEarlier: Check = ({ ruleset, references, users }) => {
  const meant = new Map<string, string>();
  return references.flatMap(({ use, from, rubric, path, place }): readonly Issue[] => {
    if (use !== "elsewhere" || typeof from !== "string") return [];
    const here = [...path.slice(0, -1), "rubric"];
    if (rubric !== undefined && presence(ruleset.rubrics, rubric) === "absent")
      return [issue("rubric.undeclared", here, { rubric })];
    const readers = place.rubric === undefined ? [...(users.get(place.condition) ?? [])] : [place.rubric];
    return readers
      .filter((reader) => {
        const key = JSON.stringify([reader, from]);
        const wanted = typeof rubric === "string" ? rubric : reader;
        const before = meant.get(key) ?? wanted;
        meant.set(key, before);
        return before !== wanted;
      })
      .slice(0, 1)
      .map((reader) => issue("from.otherRubric", here, { from, expected: meant.get(JSON.stringify([reader, from])) }));
  });
};
