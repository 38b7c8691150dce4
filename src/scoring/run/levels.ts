/**
 * Levels: the lowest and highest of several, and what vetoes make of a grade.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Inapplicability } from "../card/scorecard.js";
import { type Bool, isNotApplicable, type Lab, noLab, surely } from "./value.js";

const nothingLeft: Inapplicability = Object.freeze({ kind: "empty" });

/** An operand of {@link rankOf}; without `skip` all of them count. */
export interface RankOperand {
  readonly each: Lab;
  readonly counts?: Bool | undefined;
}

/**
 * The lowest or highest label; strict, or skipping what does not apply or does not count. A label outside the order has no rank, so
 * an operand that has it does not apply here.
 */
export function rankOf(
  which: "lowest" | "highest",
  given: readonly RankOperand[],
  skip: boolean,
  order: readonly string[],
): Lab {
  const operands = given.map(({ each, counts }) => ({ each: ranked(each, order), counts }));
  const absent = operands.find(({ each }) => isNotApplicable(each));
  if (!skip && absent) return absent.each;
  const left = operands.filter(({ each, counts }) => each.labels.length > 0 && counts?.yes !== false);
  if (left.length === 0) return noLab(nothingLeft);
  // Strict, an operand that does not apply leaves no label at all: wherever there is one, everything is in.
  const isSure = ({ each, counts }: RankOperand): boolean =>
    !skip || (each.na === null && (counts === undefined || surely(counts)));
  const sure = left.filter(isSure);
  const rank = (label: string): number => (which === "lowest" ? order.indexOf(label) : -order.indexOf(label));
  // A label is possible if some operand may have it and no sure operand must lie further out.
  const limit = Math.min(...sure.map(({ each }) => Math.max(...each.labels.map(rank))));
  const labels = order.filter((label) => left.some(({ each }) => each.labels.includes(label)) && rank(label) <= limit);
  const leftOut = sure.length === 0 ? nothingLeft : null;
  const na = skip ? leftOut : (left.find(({ each }) => each.na !== null)?.each.na ?? null);
  return either(
    labels,
    na,
    left.some(({ each, counts }) => each.missing || counts?.missing === true),
  );
}

/** A level without the labels that have no rank: not applicable in their place. */
function ranked(level: Lab, order: readonly string[]): Lab {
  const labels = level.labels.filter((label) => order.includes(label));
  return labels.length === level.labels.length ? level : { ...level, labels, na: level.na ?? nothingLeft };
}

/** A label that applies when a veto has fired. */
export interface Applied {
  readonly when: Bool;
  readonly label: string;
}

/**
 * The grade after vetoes: a cap takes the lower, a set overrides everything, several sets take the lowest. A cap leaves alone what
 * does not apply and labels outside the order. Of sets, a label outside the order goes before all ranks, and of several such
 * the first by code unit: the order of vetoes never matters.
 */
export function sanctioned(
  grade: Lab,
  order: readonly string[],
  sets: readonly Applied[],
  caps: readonly Applied[],
): Lab {
  const { certain, open } = sorted(sets);
  const isMissing = grade.missing || [...sets, ...caps].some(({ when }) => when.missing);
  const lowest = (labels: readonly string[]): string =>
    labels.reduce((a, b) => {
      const difference = order.indexOf(b) - order.indexOf(a);
      return difference < 0 || (difference === 0 && b < a) ? b : a;
    });
  if (certain.length === 0) {
    const capped = underCaps(grade, order, caps);
    return either([...capped, ...open], grade.na, isMissing);
  }
  return either([lowest(certain), ...open.map((label) => lowest([...certain, label]))], null, isMissing);
}

/** Every label possible under the caps that have fired or may have. */
function underCaps(grade: Lab, order: readonly string[], caps: readonly Applied[]): readonly string[] {
  const rank = (label: string): number => order.indexOf(label);
  const { certain, open } = sorted(caps);
  const limit = Math.min(order.length - 1, ...certain.map(rank));
  const limits = [limit, ...open.map((label) => Math.min(limit, rank(label)))];
  return grade.labels.flatMap((label) =>
    rank(label) < 0 ? [label] : limits.map((most) => at(order, Math.min(most, rank(label)))),
  );
}

/** Labels of what has certainly fired, and of what may have. */
function sorted(applied: readonly Applied[]): Readonly<Record<"certain" | "open", readonly string[]>> {
  const live = applied.filter(({ when }) => when.yes);
  return {
    certain: live.filter(({ when }) => surely(when)).map(({ label }) => label),
    open: live.filter(({ when }) => !surely(when)).map(({ label }) => label),
  };
}

/** One of these labels, or not applicable; what is decided is not missing, whatever it read. */
function either(possible: readonly string[], na: Inapplicability | null, missing: boolean): Lab {
  const labels = [...new Set(possible)];
  return { sort: "level", labels, na, missing: missing && labels.length + (na === null ? 0 : 1) > 1 };
}
