/**
 * A case as short text for people: what every case has is left out.
 *
 * @module
 */
import type { Case } from "../generate/cases.js";

const dull: ReadonlySet<string> = new Set([
  ...["title", "basis", "measures", "version", "jurisdiction", "effective", "sources", "quotas", "zh", "en", "by"],
  ...["stage", "period", "recordedOn", "id_"],
]);

/** One line for the rules, one for the assessment, one for what stands beside. */
export function brief({ ruleset, assessment, beside }: Case): string {
  const short = (part: unknown): string =>
    JSON.stringify(part, (key, held: unknown) => (dull.has(key) ? undefined : key === "reason" ? "" : held));
  const { facts, conditions, goals, rubrics } = ruleset;
  return [
    `facts ${short(facts)}`,
    ...(conditions === undefined ? [] : [`conditions ${short(conditions)}`]),
    ...(goals === undefined ? [] : [`goals ${short(goals)}`]),
    `rubrics ${short(rubrics)}`,
    `says ${short(assessment)}`,
    `beside ${short(beside)}`,
  ].join("\n");
}
