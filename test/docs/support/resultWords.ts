/** A scorecard in the words of the pages. */
import type { NodeResult, Scorecard } from "../../../src/index.js";

const orNot = (may: unknown): string => (may === true ? ", or not applicable" : "");

/** The points of a node, or what they may be. */
export function nodeWords({ state, points, least, greatest, mayNotApply, earned, shown, loose }: NodeResult): string {
  if (state === "notApplicable") return "not applicable";
  if (points !== undefined) {
    const whatever = state === "missing" ? ", whatever is missing" : "";
    const before = earned === undefined ? "" : `, earned ${earned}`;
    return `${points}${whatever}${before}${shown === undefined || shown === points ? "" : `, shown as ${shown}`}`;
  }
  const range =
    least !== undefined && greatest !== undefined
      ? least === greatest
        ? least
        : `${least} to ${greatest}`
      : least !== undefined
        ? `${least} or more`
        : greatest !== undefined
          ? `${greatest} or less`
          : "any number";
  return range + orNot(mayNotApply) + (loose ? ", loose" : "");
}

/** The answer of a condition, scored as 1 or 0. */
export function answerWords({ state, points, least, greatest, mayNotApply }: NodeResult): string {
  if (state === "notApplicable") return "not applicable";
  const lowest = points ?? least;
  const highest = points ?? greatest;
  const answers = [...(highest === "1" ? ["true"] : []), ...(lowest === "0" ? ["false"] : [])];
  return [...answers, ...(mayNotApply ? ["not applicable"] : [])].join(" or ");
}

type Label = Scorecard["grades"][number]["after"];

function possible(label: Label): string {
  if (label.kind === "notApplicable") return "not applicable";
  return label.kind === "settled" ? label.label : label.possible.join(" or ") + orNot(label.mayNotApply);
}

/** The label of a grade, and what it was before vetoes where they changed it. */
export function labelWords({ grades }: Scorecard, id: string): string {
  const { before, after, loose } = grades.find((grade) => grade.id === id)!;
  const changed = possible(before) === possible(after) ? "" : `, before vetoes ${possible(before)}`;
  return possible(after) + (loose ? ", loose" : "") + changed;
}

/** Nodes inside others, as far as the group above does not take them in, or may not. */
const uncounted = ({ nodes }: Scorecard): readonly string[] =>
  nodes
    .filter(({ counts }) => counts !== "yes")
    .map((node) => `${node.id} ${nodeWords(node)}, ${node.counts === "no" ? "not counted" : "perhaps counted"}`);

/** A node, and what in it does not count. */
export const sheetWords = (card: Scorecard, id: string): string =>
  [nodeWords(card.nodes.find((node) => node.id === id)!), ...uncounted(card)].join("; ");

/** All of a scorecard that the pages tell: totals, grades, vetoes and what follows. */
export function rubricWords(card: Scorecard): string {
  const roots = card.nodes.filter(({ parent }) => parent === undefined);
  const vetoes = card.vetoes.filter(({ state }) => state !== "notFired");
  return [
    ...roots.map((node) => `${node.id} ${nodeWords(node)}`),
    ...uncounted(card),
    ...card.grades.map(({ id }) => `${id} ${labelWords(card, id)}`),
    ...vetoes.map(({ id, state }) => `${id} ${state}`),
    ...card.barredFrom.map((quota) => `barred from ${quota}`),
    ...card.mayBeBarredFrom.map((quota) => `perhaps barred from ${quota}`),
    ...card.consequences.map(({ open, label }) => `${open ? "perhaps " : ""}parent ${label ?? "reached"}`),
    ...(card.provisional ? ["provisional"] : []),
  ].join("; ");
}
