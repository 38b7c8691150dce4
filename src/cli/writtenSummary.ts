/**
 * How many scorecards have which label: the summary of the command.
 *
 * @module
 */
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Scorecard } from "../scoring/card/scorecard.js";
import { harmlessLines } from "./terminal.js";

/** Counts of one grade. */
interface GradeCounts {
  readonly grade: string;
  /** Best first where the scale has an order. */
  readonly labels: readonly { readonly label: string; readonly count: number }[];
  readonly open: number;
  readonly notApplicable: number;
}

/** As lines to read, or as one line of JSON. */
export function writtenSummary(cards: readonly Scorecard[], ruleset: Ruleset, json: boolean): string {
  const provisional = cards.filter((card) => card.provisional).length;
  const grades = (cards[0]?.grades ?? []).map(({ id, scale }) => countsOf(id, scale, cards, ruleset));
  if (json) return harmlessLines([JSON.stringify({ scored: cards.length, provisional, grades })]);
  const lines = [
    `已评分 scored: ${cards.length}`,
    `其中暂定 of these provisional: ${provisional}`,
    ...grades.flatMap(({ grade, labels, open, notApplicable }) => [
      `${grade}:`,
      ...labels.map(({ label, count }) => `  ${label}: ${count}`),
      `  未定 open: ${open}`,
      `  不适用 not applicable: ${notApplicable}`,
    ]),
  ];
  return harmlessLines(lines);
}

function countsOf(grade: string, scaleId: string, cards: readonly Scorecard[], { scales }: Ruleset): GradeCounts {
  const scale = scales?.[scaleId];
  const results = cards.flatMap((card) => card.grades.filter(({ id }) => id === grade).map(({ after }) => after));
  const count = (label: string): number =>
    results.filter((result) => result.kind === "settled" && result.label === label).length;
  const labels = scale?.order ? [...[...scale.order].reverse(), ...(scale.outside ?? [])] : (scale?.set ?? []);
  return {
    grade,
    labels: labels.map((label) => ({ label, count: count(label) })),
    open: results.filter(({ kind }) => kind === "open").length,
    notApplicable: results.filter(({ kind }) => kind === "notApplicable").length,
  };
}
