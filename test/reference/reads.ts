/**
 * What gives its own state: number facts, points, times, figures of a peer group, and the criterion in hand.
 *
 * @module
 */
import { daysBetween, timeBetween, workingDaysBetween } from "./dates.js";
import type { Card, Node } from "./documents.js";
import { amount, fraction, zero } from "./fraction.js";
import type { Limit } from "./limit.js";
import { quantityOf } from "./quantity.js";
import { declaredAs, readFact, type Scope } from "./scope.js";
import type { Since } from "./shapes.js";
import { between, exactly, notApplicable, type RefNumber, whole } from "./value.js";

type FactRead = { readonly fact: string; readonly from?: string };

/** A number fact; the bounds of a missing one are those of its declaration. */
export function numberFact(scope: Scope, { fact, from }: FactRead): RefNumber {
  const read = readFact(scope, fact, from);
  if (read.state === "notApplicable") return notApplicable;
  return read.state === "known" ? exactly(amount(String(read.value))) : missingNumber(scope, fact);
}

/** A figure of a peer group; nothing if the fact is none. It is the subject's own: nobody else's is handed in. */
export function cohortOf(scope: Scope, { fact, from }: FactRead): RefNumber | undefined {
  if (declaredAs(scope, fact).cohort === undefined) return undefined;
  const figure = from === undefined ? scope.handed.cohorts?.[fact] : undefined;
  if (figure === undefined) return { ...missingNumber(scope, fact), na: true };
  if (typeof figure === "string") return exactly(amount(figure));
  if (figure.notApplicable !== undefined) return notApplicable;
  return between(bound(figure.least, "below"), bound(figure.greatest, "above"), true, figure.mayNotApply === true);
}

/** The points of a node, of this scorecard or of another one. */
export function pointsOf(
  { sheet, handed }: Scope,
  { points, from }: { readonly points: string; readonly from?: "baseline" | "current" },
): RefNumber {
  if (from === undefined) return sheet.points(points);
  const card: Card | undefined = handed[from];
  const node = card?.nodes.find(({ id }) => id === points);
  if (node === undefined) return between("below", "above", true, true);
  if (node.state === "notApplicable") return notApplicable;
  const least = bound(node.points ?? node.least, "below");
  const greatest = bound(node.points ?? node.greatest, "above");
  return between(least, greatest, node.state === "missing", node.mayNotApply === true);
}

/** Of the criterion in hand. */
export function leafOf(scope: Scope, what: "points" | "full" | "weight"): RefNumber {
  const leaf: Node | undefined = scope.leaf;
  if (leaf === undefined) throw new Error("a leaf outside leaves");
  if (what === "points") return scope.sheet.points(leaf.id);
  const { leaf: _, ...outside } = scope;
  if (what === "weight") return quantityOf(leaf.weight ?? 1, outside);
  if (leaf.full === undefined) throw new Error(`no full marks: ${leaf.id}`);
  return exactly(amount(leaf.full));
}

/** Time from a date up to `asOf`; a date after it counts 0. */
export function sinceOf(scope: Scope, { date, in: unit, started, from }: Since): RefNumber {
  const read = readFact(scope, date, from);
  if (read.state === "notApplicable") return notApplicable;
  if (read.state === "missing") return between(zero, "above", true, read.mayNotApply);
  const [start, { asOf }] = [String(read.value), scope.assessment];
  if (unit !== "workingDays") return whole(timeBetween(start, asOf, unit, started === true));
  const days = daysBetween(start, asOf);
  if (days <= 0) return whole(0);
  const { calendar } = scope.handed;
  const counted = calendar && workingDaysBetween(start, asOf, calendar);
  return counted === undefined ? between(zero, fraction(BigInt(days)), true) : whole(counted);
}

function missingNumber(scope: Scope, fact: string): RefNumber {
  const { least, greatest, mayNotApply } = declaredAs(scope, fact);
  return between(bound(least, "below"), bound(greatest, "above"), true, mayNotApply === true);
}

const bound = (written: string | number | undefined, none: "below" | "above"): Limit =>
  written === undefined ? none : amount(written);
