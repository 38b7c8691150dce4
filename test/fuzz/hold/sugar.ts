/**
 * Holds the results of rules against those of the same rules in kernel forms.
 *
 * Where all is known they are equal. Where something is open, both contain the truth, so they meet; a rewriting that reads
 * one thing twice may be wider.
 *
 * @module
 */

import type { Beside as Handed } from "../../../src/scoring/beside.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { cardOf, type Rules } from "../scored.js";
import { isAmong, isWithin, labelsOf, pointsOf, told } from "./possible.js";

/** A result that the rewriting changed. */
export interface Changed {
  readonly kind: "changed";
  readonly id: string;
  readonly said: string;
  readonly met: string;
}

/** What the rewriting changed for one assessment. */
export function changedBy(rules: Rules, kernel: Rules, assessment: Assessment, handed: Handed): readonly Changed[] {
  const { cohorts } = handed;
  const mine = cardOf(rules.main, assessment, handed);
  // The figures are those of the rules as they were.
  const theirs = cardOf(kernel.main, assessment, {
    ...handed,
    ...(cohorts === undefined
      ? {}
      : { cohorts: cohorts.map((cohort) => ({ ...cohort, ruleset: kernel.main.ruleset })) }),
  });
  const asks = /"missing":|"status"|"unknown":"(fires|ignored)"/.test(
    JSON.stringify([rules.ruleset.rubrics["main"], rules.ruleset.conditions]),
  );
  return asks && isOpen(mine) ? [] : heldCards(mine, theirs);
}

const isOpen = ({ nodes, grades, vetoes }: Scorecard): boolean =>
  nodes.some(({ state, counts }) => state === "missing" || counts === "open") ||
  grades.some(({ before, after }) => before.kind === "open" || after.kind === "open") ||
  vetoes.some(({ state, by }) => state === "open" || by === "unknown");

function heldCards(mine: Scorecard, theirs: Scorecard): readonly Changed[] {
  const changed = (id: string, said: string, met: string): Changed => ({ kind: "changed", id, said, met });
  const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
    list.find((one) => one.id === id);
  return [
    ...mine.nodes.flatMap((node) => {
      const other = byId(theirs.nodes, node.id);
      if (other === undefined) return [changed(node.id, "there", "gone")];
      const [a, b] = [pointsOf(node), pointsOf(other)];
      const meets = isWithin(a, b) || isWithin(b, a);
      const counts = node.counts !== other.counts && node.counts !== "open" && other.counts !== "open";
      return [
        ...(meets ? [] : [changed(node.id, told(a), told(b))]),
        ...(counts ? [changed(node.id, `counts ${node.counts}`, `counts ${other.counts}`)] : []),
      ];
    }),
    ...mine.grades.flatMap((grade) =>
      (["before", "after"] as const).flatMap((side) => {
        const other = byId(theirs.grades, grade.id);
        if (other === undefined) return [changed(grade.id, "there", "gone")];
        const [a, b] = [labelsOf(grade[side]), labelsOf(other[side])];
        return isAmong(a, b) || isAmong(b, a) ? [] : [changed(grade.id, `${side} ${told(a)}`, told(b))];
      }),
    ),
    ...mine.vetoes.flatMap(({ id, state }) => {
      const other = byId(theirs.vetoes, id)?.state;
      return state === other || state === "open" || other === "open" ? [] : [changed(id, state, String(other))];
    }),
  ];
}
