/**
 * What another scorecard may turn out to say, where it is open.
 *
 * @module
 */
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Label, NodeResult, Scorecard } from "../../../src/scoring/card/scorecard.js";

/** Some settled forms of a scorecard of which anything is open; nothing of one that is settled. */
export function decidedCards(ruleset: Ruleset, card: Scorecard): readonly Scorecard[] | undefined {
  const isOpen =
    card.nodes.some(({ state }) => state === "missing") || card.grades.some(({ after }) => after.kind === "open");
  if (!isOpen) return undefined;
  const { scales = {} } = ruleset;
  const labels = (scale: string): readonly string[] => {
    const { order = [], outside = [], set = [] } = scales[scale] ?? {};
    return [...order, ...outside, ...set];
  };
  return [0, 1, 2].map((way) => ({
    ...card,
    provisional: false,
    nodes: card.nodes.map((node) => decidedNode(node, way)),
    grades: card.grades.map((grade) => ({ ...grade, after: decidedLabel(grade.after, labels(grade.scale), way) })),
  }));
}

function decidedNode(node: NodeResult, way: number): NodeResult {
  if (node.state !== "missing") return node;
  const { least, greatest, mayNotApply, ...rest } = node;
  if (way === 2 && mayNotApply) return { ...rest, state: "notApplicable", notApplicable: { kind: "empty" } };
  const points = node.points ?? (way === 0 ? (least ?? greatest) : (greatest ?? least)) ?? "0";
  return { ...rest, state: "known", points };
}

function decidedLabel(label: Label, all: readonly string[], way: number): Label {
  if (label.kind !== "open") return label;
  if (way === 2 && label.mayNotApply) return { kind: "notApplicable", because: { kind: "empty" } };
  const { possible } = label;
  return { kind: "settled", label: possible[way % possible.length] ?? all[0] ?? "" };
}
