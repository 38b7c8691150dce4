/**
 * Scopes: a rule is evaluated for one subject, and this table says what else it may reach by name.
 *
 * @module
 */

/** Whom a rubric or a fact is about. */
export const subjects = Object.freeze(["station", "unit", "person"] as const);

/** One of {@link subjects}. */
export type Subject = (typeof subjects)[number];

/** What a subject may reach beside its own facts: another subject's facts, or a scorecard of its own. */
export const reaches = Object.freeze(["parent", "unit", "baseline", "current"] as const);

/** One of {@link reaches}. */
export type Reach = (typeof reaches)[number];

/** A reach ends at the facts of a subject, or at a scorecard (points of a node, a grade). */
export type ReachTarget = Subject | "scorecard";

/**
 * Who reaches what. A person reaches the station they belong to as `unit`; a station and a unit reach the unit above them as
 * `parent`; everybody reaches their own `baseline` and `current` scorecards. What is not here does not parse.
 */
export const scopeTable: Readonly<Record<Subject, Readonly<Partial<Record<Reach, ReachTarget>>>>> = Object.freeze({
  station: Object.freeze({ parent: "unit", baseline: "scorecard", current: "scorecard" }),
  unit: Object.freeze({ parent: "unit", baseline: "scorecard", current: "scorecard" }),
  person: Object.freeze({ unit: "station", baseline: "scorecard", current: "scorecard" }),
} as const);
