/**
 * What vetoes do: whether it can be worse for whoever is judged that one fires, and whether it can be better.
 *
 * @module
 */
import { keyedTexts } from "../check/tolerant.js";
import type { Veto } from "../veto.js";
import { atZero, isBelow } from "./bounds.js";
import type { Num } from "./num.js";

/** What firing does. */
export interface Effect {
  readonly harms: boolean;
  readonly helps: boolean;
}

/** What there is without a veto. */
export interface Without {
  /** Points of a node, as earned. */
  readonly pointsOf: (id: string) => Num;
  readonly grades: readonly Labelled[];
}

/** A grade. */
interface Labelled {
  readonly id: string;
  /** What it may be. */
  readonly labels: readonly string[];
  /** The place of a label in its order; lowest outside of it. */
  readonly rankOf: (label: string) => number;
}

/** Labels that vetoes name for a grade. */
export const labelsNamed = (vetoes: readonly Veto[], grade: string): readonly string[] =>
  vetoes
    .flatMap(({ caps, sets }) => [...keyedTexts(caps), ...keyedTexts(sets)])
    .flatMap(([key, label]) => (key === grade ? [label] : []));

/** The effect of a veto. What zeroing may help is seen in the points. */
export function effectOf(
  { caps, sets, zeroes = [], bars = [], reachesParent }: Veto,
  { pointsOf, grades }: Without,
): Effect {
  const isTaken = (id: string): boolean => {
    const { bounds } = pointsOf(id);
    return bounds !== undefined && !isBelow(bounds, atZero);
  };
  // How far each other label that there may be lies above the one that is named.
  const falls = (by: Veto["caps"]): readonly number[] =>
    keyedTexts(by).flatMap(([grade, to]) => {
      const named = grades.filter(({ id }) => id === grade);
      return named.flatMap(({ labels, rankOf }) =>
        labels.flatMap((label) => (label === to ? [] : [rankOf(label) - rankOf(to)])),
      );
    });
  const set = falls(sets);
  // Between two labels without rank nothing says which is worse: then it is the one that a veto sets.
  const lowers = falls(caps).some((fall) => fall > 0) || set.some((fall) => fall >= 0);
  return {
    harms: lowers || zeroes.some(isTaken) || bars.length > 0 || reachesParent !== undefined,
    helps: set.some((fall) => fall < 0),
  };
}
