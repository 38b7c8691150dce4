/**
 * The rubric of which a rule reads nodes and grades: its own, or that of another scorecard.
 *
 * @module
 */
import type { Rubric } from "../../../ruleset/ruleset.js";
import { own } from "../names.js";
import type { Declared } from "../values.js";
import { formsIn } from "./part.js";

/** All that a rubric reads by one name (`baseline`, `current`) is of one rubric: its own, unless a rule names another one. */
export function rubricRead(declared: Declared, from: string | undefined): Rubric | undefined {
  const id = rubricNamed(declared, from);
  return id === undefined ? declared.rubric : own(declared.ruleset.rubrics, id);
}

/** The other rubric that is named, if any. */
export function rubricNamed({ rubric }: Declared, from: string | undefined): string | undefined {
  if (from === undefined) return undefined;
  const named = formsIn(rubric).find((form) => form["from"] === from && typeof form["rubric"] === "string")?.["rubric"];
  return typeof named === "string" ? named : undefined;
}
