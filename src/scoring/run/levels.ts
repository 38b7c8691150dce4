/**
 * Levels: the lowest and highest of several, and what vetoes make of a grade.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Inapplicability } from "../card/scorecard.js";
import { type Bool, isNotApplicable, type Lab, noLab, surely } from "./value.js";

const nothingLeft: Inapplicability = Object.freeze({ kind: "empty" });

/** An operand of {@link rankOf}. */
export interface RankOperand {
  readonly each: Lab;
  readonly counts?: Bool | undefined;
}

/** The lowest or highest label; strict, or skipping what does not apply or does not count. */
export function rankOf(
  which: "lowest" | "highest",
  operands: readonly RankOperand[],
  skip: boolean,
  order: readonly string[],
): Lab {
  const absent = operands.find(({ each }) => isNotApplicable(each));
  if (!skip && absent) return absent.each;
  const left = operands.filter(({ each, counts }) => each.labels.length > 0 && counts?.yes !== false);
  const sure = left.filter(({ each, counts }) => each.na === null && (counts === undefined || surely(counts)));
  if (left.length === 0) return noLab(nothingLeft);
  const rank = (label: string): number => (which === "lowest" ? order.indexOf(label) : -order.indexOf(label));
  // A label is possible if some operand may have it and no sure operand must lie further out.
  const furthest = sure.map(({ each }) => Math.max(...each.labels.map(rank)));
  const limit = Math.min(...furthest);
  const labels = order.filter((label) => left.some(({ each }) => each.labels.includes(label)) && rank(label) <= limit);
  const na = skip
    ? sure.length === 0
      ? nothingLeft
      : null
    : (left.find(({ each }) => each.na !== null)?.each.na ?? null);
  const open = labels.length + (na === null ? 0 : 1) > 1;
  return { sort: "level", labels, na, missing: open && left.length > 0 };
}

/** A label that applies when a veto has fired. */
export interface Applied {
  readonly when: Bool;
  readonly label: string;
}

/**
 * The grade after vetoes: a cap takes the lower, a set overrides everything, several sets take the lowest. A cap leaves alone what
 * does not apply and labels outside the order.
 */
export function sanctioned(
  grade: Lab,
  order: readonly string[],
  sets: readonly Applied[],
  caps: readonly Applied[],
): Lab {
  const capped = underCaps(grade, order, caps);
  const live = sets.filter(({ when }) => when.yes);
  if (live.length === 0) return capped;
  const lowest = (labels: readonly string[]): string =>
    at(order, Math.min(...labels.map((label) => order.indexOf(label))));
  const certain = live.filter(({ when }) => surely(when)).map(({ label }) => label);
  const open = live.filter(({ when }) => !surely(when)).map(({ label }) => label);
  const base: Lab = certain.length > 0 ? { ...capped, labels: [lowest(certain)], na: null } : capped;
  const further = open.map((label) => (certain.length > 0 ? lowest([...certain, label]) : label));
  const labels = [...new Set([...base.labels, ...further])];
  return { ...base, labels, missing: labels.length + (base.na === null ? 0 : 1) > 1 };
}

/** Every label possible under the caps that have fired or may have. */
function underCaps(grade: Lab, order: readonly string[], caps: readonly Applied[]): Lab {
  const rank = (label: string): number => order.indexOf(label);
  const certain = caps.filter(({ when }) => surely(when)).map(({ label }) => rank(label));
  const limit = Math.min(order.length - 1, ...certain);
  const limits = [
    limit,
    ...caps.filter(({ when }) => when.yes && !surely(when)).map(({ label }) => Math.min(limit, rank(label))),
  ];
  const under = (label: string): readonly string[] =>
    rank(label) < 0 ? [label] : limits.map((most) => at(order, Math.min(most, rank(label))));
  const labels = [...new Set(grade.labels.flatMap(under))];
  return { ...grade, labels, missing: labels.length + (grade.na === null ? 0 : 1) > 1 };
}
