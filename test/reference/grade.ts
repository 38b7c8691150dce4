/**
 * Grades before vetoes: by cuts with what they require, or by a level.
 *
 * @module
 */
import { compared } from "./compared.js";
import { conditionOf, every } from "./condition.js";
import type { Grade, GradeCut } from "./documents.js";
import type { Fraction } from "./fraction.js";
import { levelOf } from "./level.js";
import { cutAt, probes, reaches } from "./probes.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import { type Answer, always, noLabel, type RefLabel } from "./value.js";

/** The label by points and conditions alone. */
export const gradeOf = (grade: Grade, scope: Scope): RefLabel =>
  grade.of === undefined ? byCuts(grade, scope) : levelOf(grade.of, scope);

/** Ways by which a label was come to: the cut that gave it, or that nothing did. */
interface Way {
  readonly label: string | undefined;
  /** Number of the cut; that many as there are for `else`. */
  readonly cut: number;
  readonly kind: "met" | "otherwise" | "else" | "notApplicable";
}

/** What can come of the cuts. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly na: boolean;
  readonly missing: boolean;
}

/** Every way that the points and the requirements leave open. */
export function waysOf({ points = 0, cuts = [], else: other }: Grade, scope: Scope): Ways {
  const value = quantityOf(points, scope);
  if (!value.some) return { ways: [], na: true, missing: false };
  const asked = cuts.map((cut) => demands(cut, scope));
  const from = (x: Fraction, i: number): readonly Way[] => {
    const [cut, demand] = [cuts[i], asked[i]];
    if (cut === undefined || demand === undefined) return [{ label: other, cut: i, kind: "else" }];
    if (!reaches(x, cut)) return from(x, i + 1);
    const { label, otherwise } = cut;
    return [
      ...(demand.yes ? [{ label, cut: i, kind: "met" } as const] : []),
      ...(demand.na ? [{ label: undefined, cut: i, kind: "notApplicable" } as const] : []),
      ...(!demand.no
        ? []
        : otherwise === "next"
          ? from(x, i + 1)
          : [{ label: otherwise, cut: i, kind: "otherwise" } as const]),
    ];
  };
  const found = probes(value, cuts.map(cutAt)).map((x) => ({
    ways: from(x, 0),
    met: cuts.map((cut) => reaches(x, cut)),
  }));
  const distinct = new Map(found.flatMap(({ ways }) => ways).map((way) => [`${way.kind} ${way.cut}`, way]));
  const wayLists = new Set(found.map(({ ways }) => JSON.stringify(ways)));
  const undecided = wayLists.size > 1 || value.na;
  const reached = cuts.map((_, i) => found.some(({ met }) => met[i] === true));
  return {
    ways: [...distinct.values()],
    na: value.na,
    missing: (undecided && value.missing) || asked.some((demand, i) => reached[i] === true && demand.missing),
  };
}

function byCuts(grade: Grade, scope: Scope): RefLabel {
  const { ways, na, missing } = waysOf(grade, scope);
  const labels = [...new Set(ways.flatMap(({ label }) => label ?? []))];
  if (labels.length === 0) return noLabel;
  return { labels, na: na || ways.some(({ kind }) => kind === "notApplicable"), missing };
}

/** Requirements and minimums must hold together: what fails decides, then what does not apply. */
function demands({ requires, minimums = {} }: GradeCut, scope: Scope): Answer {
  const all = [
    ...(requires === undefined ? [] : [conditionOf(requires, scope)]),
    ...Object.entries(minimums).map(([points, atLeast = 0]) =>
      compared({ kind: "quantity", of: { kind: "points", points }, atLeast }, scope),
    ),
  ];
  return all.length === 0 ? always : every(all);
}
