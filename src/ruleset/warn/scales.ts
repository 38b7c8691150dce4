/**
 * The order of the labels that a level gives.
 *
 * @module
 */
import { declaredFact, labelsOf } from "../check/declared.js";
import type { Level } from "../expression.js";
import { own } from "../own.js";
import { labelsIn } from "./facts.js";
import type { Place } from "./place.js";

/** A reading of a grade. */
type GradeRead = Extract<Level, { readonly kind: "grade" }>;

/** Labels from worst to best, of the scale of the first part that names a fact or a grade; none where labels have no rank. */
export const orderOf = (place: Place, rule: Level): readonly string[] =>
  labelsOf(place.ruleset, scaleOf(place, rule))?.order ?? [];

/** Every label of the scale of a grade that is read. */
export const labelsOfGrade = (place: Place, rule: GradeRead): readonly string[] =>
  labelsIn(place.ruleset, scaleOf(place, rule));

function scaleOf(place: Place, rule: Level): string | undefined {
  if (typeof rule === "string") return undefined;
  const first = (parts: readonly (Level | undefined)[]): string | undefined =>
    parts.reduce<string | undefined>(
      (found, part) => found ?? (part === undefined ? undefined : scaleOf(place, part)),
      undefined,
    );
  switch (rule.kind) {
    case "fact":
      return declaredFact(place.ruleset, rule.fact).scale;
    case "grade":
      return scaleOfGrade(place, rule);
    case "notApplicable":
      return undefined;
    case "cases":
      return first([...rule.cases.map((one) => one.then), rule.else]);
    case "bands":
      return first([rule.below, ...rule.cuts.map((cut) => cut.then)]);
    case "lookup":
      return first([...Object.values(rule.table), rule.else]);
    case "given":
      return first([rule.of, rule.missing, rule.notApplicable]);
    case "lowest":
    case "highest":
      return first(rule.items === undefined ? rule.of : rule.items.map(({ each }) => each));
  }
}

function scaleOfGrade({ ruleset, rubric }: Place, rule: GradeRead): string | undefined {
  const grades = own(own(ruleset.rubrics, rule.rubric ?? rubric), "grades");
  const scale = own(own(grades, rule.grade), "scale");
  return typeof scale === "string" ? scale : undefined;
}
