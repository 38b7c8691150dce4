/**
 * Grades by cuts: what a better label needs, and what a label is without it.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Path } from "../../vocabulary/issue.js";
import type { CutGrade } from "../grade.js";
import { condition } from "./condition.js";
import type { Num } from "./num.js";
import type { Options } from "./options.js";
import type { Place } from "./place.js";
import { quantity } from "./quantity.js";
import type { Shift } from "./shift.js";

/** A shift that does good to whoever leaves the fact out. */
export type Gain = Pick<Shift<unknown>, "by" | "worst">;

/** What a cut asks beside points. */
interface Needs {
  readonly requires: readonly Options[];
  readonly minimums: readonly Num[];
}

/** The needs of each cut. */
export const cutNeeds = (place: Place, { cuts }: CutGrade, path: Path): readonly Needs[] =>
  cuts.map(({ requires, minimums = {} }, i) => ({
    requires: requires === undefined ? [] : [condition(place, requires, [...path, "cuts", i, "requires"])],
    minimums: Object.keys(minimums).map((id) => place.pointsOf(id)),
  }));

/** Ranks from the lowest to the highest. */
type Ranks = readonly [least: number, greatest: number];

/** Everything by which a grade by cuts can be better for a fact that was left out. */
export function cutGains(place: Place, grade: CutGrade, path: Path, rank: (label: string) => number): readonly Gain[] {
  const needs = cutNeeds(place, grade, path);
  const without = ranksWithout(grade, rank);
  const ofNeeds = grade.cuts.flatMap(({ label }, i): readonly Gain[] => {
    const { requires, minimums } = at(needs, i);
    const [least, greatest] = at(without, i);
    // What is asked for a label may be all that keeps from a better one.
    const isGain = (isKept: boolean): boolean => (isKept ? least <= rank(label) : greatest > rank(label));
    return [
      ...requires.flatMap(({ shifts }) => shifts.filter(({ is }) => isGain(is.missing === "true"))),
      ...minimums.flatMap(({ shifts }) =>
        shifts.filter(({ is }) => (is.kind === "above" || is.kind === "below") && isGain(is.kind === "above")),
      ),
    ];
  });
  const { shifts } = quantity(place, grade.points, [...path, "points"]);
  return [...shifts.filter(({ is }) => is.kind === "above"), ...ofNeeds];
}

/** Where the labels of points that reach a cut without its needs can rank, cut by cut. */
function ranksWithout({ cuts, else: last }: CutGrade, rank: (label: string) => number): readonly Ranks[] {
  let below: Ranks = [rank(last), rank(last)];
  return cuts
    .toReversed()
    .map(({ label, otherwise = label }): Ranks => {
      const without: Ranks = otherwise === "next" ? below : [rank(otherwise), rank(otherwise)];
      // No lower cut has a better label: only without its needs may there be one.
      below = [rank(label), Math.max(rank(label), without[1])];
      return without;
    })
    .toReversed();
}
