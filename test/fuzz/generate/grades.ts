/**
 * Random grades: by cuts with conditions and minimums, and by levels.
 *
 * @module
 */
import type { CutGrade, Grade, GradeCut, LevelGrade } from "../../../src/ruleset/grade.js";
import { maybe } from "./chance.js";
import { condition } from "./condition.js";
import { level } from "./level.js";
import { quantity } from "./quantity.js";
import { labelsOf, type Scope, text } from "./scope.js";

/** A grade of this scale; by cuts only where the scale has an order. */
export function grade(scope: Scope, scale: string, depth: number): Grade {
  const { chance } = scope;
  const { all, ranked } = labelsOf(scope, scale);
  const standing = Object.fromEntries(
    chance.part(all).map((label) => [label, chance.pick(["mayApply", "mayBeRated", "is"] as const)]),
  );
  const fields = {
    ...{ title: text("grade"), scale, basis: { kind: "illustrative" } as const },
    ...(chance.oneIn(2) ? { standing } : {}),
  };
  if (ranked.length === 0 || chance.oneIn(3))
    return { ...fields, of: level(scope, scale, depth, false) } satisfies LevelGrade;
  const cuts = fallingCuts(scope, scale);
  const lowest = cuts.at(-1)?.label;
  const below = lowest === undefined ? all : all.filter((label) => ranked.indexOf(label) <= ranked.indexOf(lowest));
  const points =
    scope.nodes.length > 0 && !chance.oneIn(4)
      ? ({ kind: "points", points: chance.pick(scope.nodes) } as const)
      : quantity(scope, depth);
  return { ...fields, points, cuts, else: chance.pick(below) } satisfies CutGrade;
}

/** Cuts from the best down; two of the same height only where the first lets something pass. */
function fallingCuts(scope: Scope, scale: string): readonly GradeCut[] {
  const { chance } = scope;
  const { all, ranked } = labelsOf(scope, scale);
  const cuts: GradeCut[] = [];
  let [edge, rank] = [chance.whole(1, 4), ranked.length - 1];
  for (let left = chance.whole(1, 3); left > 0; left -= 1) {
    const cut = oneCut(scope, edge, ranked[rank] ?? "", all);
    cuts.push(cut);
    const passes = cut.otherwise === "next";
    edge -= passes && chance.oneIn(3) ? 0 : chance.whole(1, 2);
    rank = Math.max(0, rank - chance.whole(0, 1));
  }
  return cuts;
}

function oneCut(scope: Scope, edge: number, label: string, labels: readonly string[]): GradeCut {
  const { chance, nodes } = scope;
  const requires = chance.oneIn(2) ? condition(scope, 2) : undefined;
  const minimums =
    nodes.length > 0 && chance.oneIn(3)
      ? Object.fromEntries(
          chance
            .shuffled(nodes)
            .slice(0, chance.whole(1, 2))
            .map((node) => [node, chance.pick([0, 1, "3/2", 2])]),
        )
      : undefined;
  const asks = requires !== undefined || minimums !== undefined;
  return {
    ...(chance.oneIn(2) ? { atLeast: edge } : { above: edge }),
    label,
    ...maybe("requires", requires),
    ...maybe("minimums", minimums),
    ...(asks ? { otherwise: chance.oneIn(2) ? "next" : chance.pick(labels) } : {}),
  };
}
