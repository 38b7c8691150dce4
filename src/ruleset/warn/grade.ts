/**
 * Grades: what a better label needs, and what a rule that reads a grade reads.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import { labelsOf } from "../check/declared.js";
import type { CutGrade, Grade } from "../grade.js";
import { condition } from "./condition.js";
import { labelsIn } from "./facts.js";
import { level } from "./level.js";
import type { Num } from "./num.js";
import { type Option, type Options, optionShiftsBy, optionsOf, tidyOption } from "./options.js";
import type { Place } from "./place.js";
import { quantity } from "./quantity.js";
import { answersIn, type Found, type Shift, together } from "./shift.js";
import type { Judged } from "./veto.js";

/** A shift that does good to whoever leaves the fact out. */
export type Gain = Pick<Shift<unknown>, "by" | "worst">;

/** Everything by which a grade can be better for a fact that was left out. */
export function gradeGains(place: Place, grade: Grade, path: Path): readonly Gain[] {
  if (grade.cuts === undefined) {
    const order = orderOf(place, grade);
    const rank = (label: Option): number => (label === null ? -1 : order.indexOf(label));
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
interface Parts {
  readonly points: readonly Num[];
  readonly needs: readonly Options[];
}

function partsOf(place: Place, grade: CutGrade, path: Path): Parts {
  const minimums = new Set(grade.cuts.flatMap(({ minimums: needed = {} }) => Object.keys(needed)));
  return {
    points: [quantity(place, grade.points, [...path, "points"]), ...[...minimums].map((id) => place.pointsOf(id))],
    needs: grade.cuts.flatMap(({ requires }, i) =>
      requires === undefined ? [] : [condition(place, requires, [...path, "cuts", i, "requires"])],
    ),
  };
}

/**
 * A grade as a rule reads it, after the vetoes that touch it. By cuts, or under vetoes, it goes either way as soon as anything in
 * it does: more points may reach a cut whose conditions are not met.
 */
export function gradeLabels(place: Place, grade: Grade, path: Path, touching: readonly Judged[]): Options {
  const fires = touching.map((veto) => veto.fires);
  if (grade.cuts !== undefined) {
    const { points, needs } = partsOf(place, grade, path);
    return eitherWay(place, grade, [...points, ...needs, ...fires]);
  }
  const own = level(place, grade.of, [...path, "of"], orderOf(place, grade));
  return fires.length === 0 ? own : eitherWay(place, grade, [own, ...fires]);
}

/** Any label for any other one, as soon as one of these shifts. */
function eitherWay({ ruleset }: Place, { scale }: Grade, parts: readonly Found<unknown>[]): Options {
  const any = optionsOf(labelsIn(ruleset, scale), "ruled");
  const by = answersIn(parts);
  const shifts = by.flatMap((answer) => optionShiftsBy(answer, any, any));
  return tidyOption({ ...any, ...together(parts), hides: by, shifts });
}

const orderOf = ({ ruleset }: Place, { scale }: Grade): readonly string[] => labelsOf(ruleset, scale)?.order ?? [];
