/**
 * Ups and downs in a history of grades, of which 1 is the best. A year without a grade is no step: the next grade is held against the last one.
 *
 * @module
 */

/** What happened to one station over the years. */
export interface Moves {
  readonly promotions: number;
  readonly demotions: number;
  readonly notRated: number;
  readonly first?: number;
  readonly last?: number;
}

/** Counts the moves of one station. */
export function movesOf(grades: readonly (number | null)[]): Moves {
  const rated = grades.filter((grade) => grade !== null);
  const steps = rated.slice(1).map((grade, i) => grade - (rated[i] ?? grade));
  const first = rated[0];
  const last = rated.at(-1);
  return {
    promotions: steps.filter((step) => step < 0).length,
    demotions: steps.filter((step) => step > 0).length,
    notRated: grades.length - rated.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
}
