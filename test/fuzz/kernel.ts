/**
 * Sugar has no meaning of its own: any ruleset rewritten with the kernel forms alone, nodes and grades by the same ids.
 *
 * What is left is: amounts, reads, `sum`, `product`, `least` and `greatest` of operands, `ratio`, `rounded`, `cases`, `given`,
 * folds over items and ledgers, `all`, `not`, comparisons, levels by `cases` and ranks, criteria with nothing but points, and grades by levels.
 *
 * @module
 */
import type { NamedCondition, Rubric, Ruleset } from "../../src/ruleset/ruleset.js";
import type { Around } from "./kernel/around.js";
import { kernelCondition } from "./kernel/condition.js";
import { kernelGrade } from "./kernel/grade.js";
import { kernelNodes } from "./kernel/node.js";

/** The same rules in kernel forms. */
export function kernelOf(ruleset: Ruleset): Ruleset {
  const main = ruleset.rubrics["main"];
  if (main === undefined) return ruleset;
  const around: Around = { ruleset, rubric: main };
  const { conditions } = ruleset;
  return {
    ...ruleset,
    ...(conditions === undefined
      ? {}
      : {
          conditions: Object.fromEntries(
            Object.entries(conditions).map(([id, named]): readonly [string, NamedCondition] => [
              id,
              { ...named, when: kernelCondition(named.when, around) },
            ]),
          ),
        }),
    rubrics: { ...ruleset.rubrics, main: kernelRubric(main, around) },
  };
}

function kernelRubric(rubric: Rubric, around: Around): Rubric {
  const { grades, vetoes } = rubric;
  return {
    ...rubric,
    nodes: kernelNodes(rubric.nodes, around),
    ...(grades === undefined
      ? {}
      : {
          grades: Object.fromEntries(
            Object.entries(grades).flatMap(([id, grade]) =>
              grade === undefined ? [] : [[id, kernelGrade(grade, around)]],
            ),
          ),
        }),
    ...(vetoes === undefined
      ? {}
      : { vetoes: vetoes.map((veto) => ({ ...veto, when: kernelCondition(veto.when, around) })) }),
  };
}
