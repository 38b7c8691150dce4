/**
 * Grades by cuts as levels by cases.
 *
 * @module
 */
import type { Condition, Level } from "../../../src/ruleset/expression.js";
import type { CutGrade, Grade, GradeCut, LevelGrade } from "../../../src/ruleset/grade.js";
import type { Around } from "./around.js";
import { kernelCondition } from "./condition.js";
import { kernelLevel } from "./level.js";
import { kernelQuantity } from "./quantity.js";

/** The same grade by a level. */
export function kernelGrade(grade: Grade, around: Around): LevelGrade {
  if (grade.cuts === undefined) return { ...grade, of: kernelLevel(grade.of, around) };
  const { points: _, cuts: __, else: ___, ...fields } = grade;
  return { ...fields, of: cases(grade, around) };
}

/** The first cut that is reached decides; without all that it asks, it goes on with the next one, or gives what its policy names. */
function cases(grade: CutGrade, around: Around): Level {
  const points = kernelQuantity(grade.points, around);
  const from = (index: number): Level => ({
    kind: "cases",
    cases: grade.cuts.slice(index).map((cut, i) => ({
      ...{ id: `cut-${index + i}`, when: { kind: "quantity", of: points, ...edgeOf(cut) } as Condition },
      then: given(cut, index + i),
    })),
    else: grade.else,
  });
  const given = ({ label, requires, minimums = {}, otherwise }: GradeCut, index: number): Level => {
    const least = Object.entries(minimums).map(
      ([node, limit]) => ({ kind: "quantity", of: { kind: "points", points: node }, atLeast: limit ?? 0 }) as const,
    );
    const asked = [...(requires === undefined ? [] : [kernelCondition(requires, around)]), ...least];
    if (asked.length === 0) return label;
    const without = otherwise === undefined || otherwise === "next" ? from(index + 1) : otherwise;
    return { kind: "cases", cases: [{ id: "whole", when: { kind: "all", of: asked }, then: label }], else: without };
  };
  return from(0);
}

const edgeOf = ({ atLeast, above }: GradeCut) => (atLeast === undefined ? { above: above ?? 0 } : { atLeast });
