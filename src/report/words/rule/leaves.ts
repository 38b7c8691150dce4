/**
 * The criteria inside a node in words, and folds over them: `“治安防范”项下各评分项的得分合计`.
 *
 * @module
 */
import type { Quantity } from "../../../ruleset/expression.js";
import type { LeafChoice } from "../../../ruleset/leaves.js";
import type { Text } from "../../../vocabulary/text.js";
import { alike, fill, listed, type Message } from "../fill.js";
import { nodeTitle, own, quoted } from "../names.js";
import { clauseWords } from "./clauses.js";
import type { LeafFold } from "./fold.js";
import { foldMessages as messages } from "./messages.js";
import { operand, type Speech } from "./speech.js";
import { trimWords } from "./trim.js";

/** A fold over criteria: what of each is taken, and how it is made into one. */
export function leafFoldWords(speech: Speech, fold: LeafFold): Text {
  const leaves = leavesWords(speech, fold);
  if (fold.kind === "count") return fill(messages.leafCount, { leaves });
  const { each } = fold;
  const bare = typeof each === "object" && each.kind === "leaf" ? bareLeaf[each.leaf] : undefined;
  const folded = fill(messages.eachLeaf, {
    leaves,
    how: how[fold.kind],
    each: bare ?? operand(speech, each),
    link: bare === undefined ? "for each of" : "of",
  });
  const weight = "weight" in fold && fold.weight !== undefined ? weightWords(speech, fold.weight) : "";
  const trim = "trim" in fold && fold.trim !== undefined ? trimWords(fold.trim) : undefined;
  const without = trim === undefined ? "" : fill(messages.leafTrim, { trim });
  return fill({ zh: "{folded}{weight}{without}", en: "{folded}{weight}{without}" }, { folded, weight, without });
}

function weightWords(speech: Speech, weight: Quantity): Text {
  const bare = typeof weight === "object" && weight.kind === "leaf" ? ownLeaf[weight.leaf] : undefined;
  return fill(messages.leafWeight, { weight: bare ?? speech.quantity(weight) });
}

const how = {
  sum: { zh: "合计", en: "sum" },
  mean: { zh: "取平均", en: "mean" },
  least: { zh: "取最低", en: "least" },
  greatest: { zh: "取最高", en: "greatest" },
} as const;

const bareLeaf = {
  points: { zh: "得分", en: "the points" },
  full: { zh: "满分", en: "the full marks" },
  weight: { zh: "权重", en: "the weights" },
} as const;

const ownLeaf = {
  points: { zh: "各自得分", en: "its points" },
  full: { zh: "各自满分", en: "its full marks" },
  weight: { zh: "各自权重", en: "its weight" },
} as const;

/** The criteria that a fold goes over. */
function leavesWords(speech: Speech, { leaves, goal, prevention, where }: LeafChoice & LeafFold): Text {
  const { ruleset, rubric } = speech.declared;
  const which: readonly Message[] = [
    ...(prevention === undefined ? [] : [prevention ? messages.preventionLeaf : messages.otherLeaf]),
    ...(goal === undefined ? [] : [fill(messages.goalLeaf, { goal: own(ruleset.goals, goal) ?? alike(goal) })]),
    messages.everyLeaf,
    ...(where === undefined ? [] : [fill(messages.leafWhere, { where: clauseWords(speech, where, "subject") })]),
  ];
  return fill(messages.leaves, { node: quoted(nodeTitle(rubric, leaves)), which: listed(which, { zh: "", en: "" }) });
}
