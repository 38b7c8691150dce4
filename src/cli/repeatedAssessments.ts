/**
 * Assessments of a file that have the id of an earlier one.
 *
 * @module
 */
import { own } from "../ruleset/own.js";
import { type Entry, located } from "./entries.js";
import type { Located } from "./tell.js";

/**
 * For each entry nothing, or the issue `assessment.id.repeated` if an earlier one has its id. For tables, whose rows have no place
 * here, it is given where they are read.
 */
export function repeatedAssessments(entries: readonly Entry[]): readonly (readonly Located[])[] {
  const places = new Map<string, number | undefined>();
  return entries.map((entry) => {
    const got = entry.reading.ok ? own(entry.reading.value, "id") : undefined;
    if (typeof got !== "string") return [];
    if (places.has(got)) {
      const values = { got, first: [places.get(got), "id"] };
      return located(entry, [{ code: "assessment.id.repeated", path: ["id"], values }]);
    }
    places.set(got, entry.line ?? entry.index);
    return [];
  });
}
