/**
 * The columns of a table of scorecards, for writing and reading.
 *
 * @module
 */

/** Texts that every row has. */
export const textColumns = Object.freeze([
  "assessment",
  "of",
  "rubric",
  "from",
  "to",
  "asOf",
  "ruleset",
  "version",
  "digest",
  "engine",
] as const);

/** `true` or `false`. */
export const flagColumns = Object.freeze(["provisional", "inForce"] as const);

/** Ids, joined by bars; an empty cell has none. */
export const listColumns = Object.freeze([
  "vetoes",
  "openVetoes",
  "barredFrom",
  "mayBeBarredFrom",
  "missing",
  "notApplicable",
] as const);

/** Every column that stands whatever the rubric, in its order. */
export const fixedColumns = Object.freeze([
  ...textColumns.slice(0, 3),
  "stage",
  ...textColumns.slice(3, 6),
  "provisional",
  ...listColumns,
  ...textColumns.slice(6),
  "inForce",
] as const);

/** Columns of one node; its id follows after a colon. */
export const nodeColumns = Object.freeze(["points", "least", "greatest", "state", "reason"] as const);

/** Stands in a grade's cell after labels that are all still possible. */
export const openMark = " | ?";

/** Stands in a grade's cell when the grade does not apply. */
export const notApplicableMark = "n/a";
