/**
 * What a result may still be, told in one way, so that two tellings can be held against each other.
 *
 * @module
 */
import type { Label, NodeResult } from "../../../src/scoring/card/scorecard.js";
import { amount, compare, type Fraction } from "../../reference/fraction.js";

/** Numbers between two ends, `null` for none, or no number; and whether it may not apply. */
export interface PossiblePoints {
  readonly some: boolean;
  readonly least: Fraction | null;
  readonly greatest: Fraction | null;
  readonly na: boolean;
}

/** Labels, and whether it may not apply. */
export interface PossibleLabels {
  readonly labels: readonly string[];
  readonly na: boolean;
}

const end = (written: string | undefined): Fraction | null => (written === undefined ? null : amount(written));

/** Of the engine's node. */
export const pointsOf = ({ state, points, least, greatest, mayNotApply }: NodeResult): PossiblePoints =>
  state === "notApplicable"
    ? { some: false, least: null, greatest: null, na: true }
    : { some: true, least: end(points ?? least), greatest: end(points ?? greatest), na: mayNotApply === true };

/** Of the engine's grade. */
export function labelsOf(label: Label): PossibleLabels {
  if (label.kind === "settled") return { labels: [label.label], na: false };
  if (label.kind === "notApplicable") return { labels: [], na: true };
  return { labels: label.possible, na: label.mayNotApply === true };
}

/** Whether nothing is possible in the first that is not in the second. */
export function isWithin(a: PossiblePoints, b: PossiblePoints): boolean {
  if (a.na && !b.na) return false;
  if (!a.some) return true;
  if (!b.some) return false;
  const low = b.least === null || (a.least !== null && compare(a.least, b.least) >= 0);
  return low && (b.greatest === null || (a.greatest !== null && compare(a.greatest, b.greatest) <= 0));
}

/** The same for labels. */
export const isAmong = (a: PossibleLabels, b: PossibleLabels): boolean =>
  (!a.na || b.na) && a.labels.every((label) => b.labels.includes(label));

/** Whether the same is possible in both. */
export const isSame = (a: PossiblePoints, b: PossiblePoints): boolean => isWithin(a, b) && isWithin(b, a);
export const isSameLabel = (a: PossibleLabels, b: PossibleLabels): boolean => isAmong(a, b) && isAmong(b, a);

/** As a line for people. */
export function told(one: PossiblePoints | PossibleLabels): string {
  const na = one.na ? " or NA" : "";
  if ("labels" in one) return `{${one.labels.join(" ")}}${na}`;
  if (!one.some) return "NA";
  const shown = (x: Fraction | null): string => (x === null ? "∞" : x.d === 1n ? String(x.n) : `${x.n}/${x.d}`);
  return `${shown(one.least)}..${shown(one.greatest)}${na}`;
}

/** Everything that is possible in either. */
export function hull(a: PossiblePoints, b: PossiblePoints): PossiblePoints {
  if (!a.some || !b.some) return { ...(a.some ? a : b), na: a.na || b.na };
  const lower = a.least === null || b.least === null ? null : compare(a.least, b.least) <= 0 ? a.least : b.least;
  const upper =
    a.greatest === null || b.greatest === null ? null : compare(a.greatest, b.greatest) >= 0 ? a.greatest : b.greatest;
  return { some: true, least: lower, greatest: upper, na: a.na || b.na };
}

/** The same for labels. */
export const union = (a: PossibleLabels, b: PossibleLabels): PossibleLabels => ({
  labels: [...new Set([...a.labels, ...b.labels])],
  na: a.na || b.na,
});
