/**
 * Grades: by what they can be better, the labels that they may give, and what a rule that reads a grade reads.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import { labelsOf } from "../check/declared.js";
import type { Grade, LevelGrade } from "../grade.js";
import type { Ruleset } from "../ruleset.js";
import { cutGains, cutNeeds, type Gain } from "./cuts.js";
import { labelsIn } from "./facts.js";
import { level } from "./level.js";
import { type Option, type OptionShift, type Options, optionShiftsBy, optionsOf, tidyOption } from "./options.js";
import type { Place } from "./place.js";
import { quantity } from "./quantity.js";
import { type Answer, answersIn, type Found, type Shift, together } from "./shift.js";
import type { Judged } from "./veto.js";

/** Everything by which a grade can be better for a fact that was left out. */
export function gradeGains(place: Place, grade: Grade, path: Path): readonly Gain[] {
  const rank = (label: Option): number => rankIn(place, grade, label);
  if (grade.cuts !== undefined) return cutGains(place, grade, path, rank);
  const worst = new Map<Answer, Shift<OptionShift>>();
  for (const shift of ownLevel(place, grade, path).shifts) {
    const { missing, known } = shift.is;
    const before = worst.get(shift.by);
    const isWorse = before === undefined || rank(known) < rank(before.is.known);
    if (rank(known) >= 0 && rank(missing) > rank(known) && isWorse) worst.set(shift.by, shift);
  }
  return [...worst.values()];
}

/** The place of a label in the order of a grade; below all of it for one that has none. */
export const rankIn = ({ ruleset }: Place, { scale }: Grade, label: Option): number =>
  label === null ? -1 : orderOf(ruleset, scale).indexOf(label);

/** Labels that a grade may give by itself, before any veto. */
export function ownLabels(place: Place, grade: Grade, path: Path): readonly string[] {
  if (grade.cuts === undefined) return ownLevel(place, grade, path).can;
  const labels = grade.cuts.flatMap(({ label, otherwise = "next" }) => [label, otherwise]);
  return [...labels.filter((label) => label !== "next"), grade.else];
}

const ownLevel = (place: Place, { scale, of }: LevelGrade, path: Path): Options =>
  level(place, of, [...path, "of"], orderOf(place.ruleset, scale));

/**
 * A grade as a rule reads it, after the vetoes that touch it. By cuts, or under vetoes, it goes either way as soon as anything in
 * it does: more points may reach a cut whose conditions are not met.
 */
export function gradeLabels(place: Place, grade: Grade, path: Path, touching: readonly Judged[]): Options {
  const fires = touching.map((veto) => veto.fires);
  if (grade.cuts !== undefined) {
    const needs = cutNeeds(place, grade, path).flatMap(({ requires, minimums }) => [...requires, ...minimums]);
    return eitherWay(place, grade, [quantity(place, grade.points, [...path, "points"]), ...needs, ...fires]);
  }
  const own = ownLevel(place, grade, path);
  return fires.length === 0 ? own : eitherWay(place, grade, [own, ...fires]);
}

/** Any label for any other one, as soon as one of these shifts. */
function eitherWay({ ruleset }: Place, { scale }: Grade, parts: readonly Found<unknown>[]): Options {
  const any = optionsOf(labelsIn(ruleset, scale), "ruled");
  const by = answersIn(parts);
  const shifts = by.flatMap((answer) => optionShiftsBy(answer, any, any));
  return tidyOption({ ...any, ...together(parts), hides: by, shifts });
}

const orderOf = (ruleset: Ruleset, scale: string): readonly string[] => labelsOf(ruleset, scale)?.order ?? [];
