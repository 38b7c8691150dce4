/**
 * Grades: what a better label needs, and what a rule that reads a grade reads.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import type { CutGrade, Grade } from "../grade.js";
import { own } from "../own.js";
import { condition } from "./condition.js";
import { labelsIn } from "./facts.js";
import { level } from "./level.js";
import { type Options, optionsApart, shownOption, tidyOption } from "./options.js";
import type { Place } from "./place.js";
import { quantity } from "./quantity.js";
import { answersIn, type Found, type Shift, together } from "./shift.js";
import type { Judged } from "./veto.js";

/** A shift that does good to whoever leaves the fact out. */
export type Gain = Pick<Shift<unknown>, "by" | "worst">;

/** Everything by which a grade can be better for a fact that was left out. */
export function gradeGains(place: Place, grade: Grade, path: Path): readonly Gain[] {
  if (grade.cuts === undefined) {
    const { order } = scaleOf(place, grade);
    const rank = (label: string | null): number => (label === null ? -1 : order.indexOf(label));
    return level(place, grade.of, [...path, "of"], order).shifts.filter(
      ({ is }) => rank(is.known) >= 0 && rank(is.missing) > rank(is.known),
    );
  }
  const { points, needs } = partsOf(place, grade, path);
  return [
    ...points.flatMap(({ shifts }) => shifts.filter(({ is }) => is.kind === "above")),
    ...needs.flatMap(({ shifts }) => shifts.filter(({ is }) => is.missing === "true")),
  ];
}

/** What a grade by cuts is made of. */
function partsOf(place: Place, grade: CutGrade, path: Path) {
  const minimums = grade.cuts.flatMap(({ minimums: needed = {} }) => Object.keys(needed));
  return {
    points: [
      quantity(place, grade.points, [...path, "points"]),
      ...[...new Set(minimums)].map((id) => place.pointsOf(id)),
    ],
    needs: grade.cuts.flatMap(({ requires }, i) =>
      requires === undefined ? [] : [condition(place, requires, [...path, "cuts", i, "requires"])],
    ),
  };
}

/**
 * A grade as a rule reads it, after vetoes. A grade by cuts, or one that vetoes touch, goes either way as soon as anything in it
 * does: more points may reach a cut whose conditions are not met.
 */
export function gradeLabels(place: Place, id: string, grade: Grade, path: Path, vetoes: readonly Judged[]): Options {
  const { labels } = scaleOf(place, grade);
  const touching = vetoes.filter(({ veto }) => own(veto.caps, id) !== undefined || own(veto.sets, id) !== undefined);
  const { order } = scaleOf(place, grade);
  const parts: readonly Found<unknown>[] =
    grade.cuts === undefined
      ? [level(place, grade.of, [...path, "of"], order)]
      : Object.values(partsOf(place, grade, path)).flat();
  const [only] = parts;
  if (grade.cuts === undefined && touching.length === 0 && only !== undefined)
    return level(place, grade.of, [...path, "of"], order);
  const all = [...parts, ...touching.map(({ fires }) => fires)];
  const any: Pick<Options, "can" | "na"> = { can: labels, na: "ruled" };
  const shifts = answersIn(all).flatMap((by) =>
    optionsApart(any, any).map((is) => ({ by, worst: shownOption(is.known), is })),
  );
  return tidyOption({ ...any, ...together(all), hides: answersIn(all), shifts });
}

/** The labels of a grade's scale. */
function scaleOf(
  { ruleset }: Place,
  { scale }: Grade,
): { readonly labels: readonly string[]; readonly order: readonly string[] } {
  const order = own(own(ruleset.scales, scale), "order");
  const labels = labelsIn(ruleset, scale);
  return { labels, order: Array.isArray(order) ? labels.slice(0, order.length) : [] };
}
