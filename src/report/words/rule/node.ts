/**
 * The rule of a node in words: its points, and the fields that change them, in the order in which they are applied.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Combination, Node, Rounding } from "../../../ruleset/node.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed, type Message } from "../fill.js";
import { marks, roundingWords } from "./messages.js";
import type { Speech } from "./speech.js";

/** How a group makes its points. */
export const combinationWords: Readonly<Record<Combination, Message>> = Object.freeze({
  sum: { zh: "下列各项之和", en: "sum of its parts" },
  mean: { zh: "下列各项平均", en: "mean of its parts" },
  least: { zh: "取下列各项最低者", en: "least of its parts" },
  greatest: { zh: "取下列各项最高者", en: "greatest of its parts" },
  share: { zh: "下列各项得分按比例折算", en: "share of its parts' full marks, scaled" },
  all: { zh: "下列各项均满分方得满分，否则 0", en: "full if every part is full, else 0" },
});

const fieldWords = {
  applies: { zh: "仅适用于：{when}", en: "applies only if {when}" },
  counts: { zh: "仅在下列情形计入：{when}", en: "counts only if {when}" },
  full: { zh: "不适用时得满分", en: "full marks if not applicable" },
  notApplicable: { zh: "不适用时得 {points}", en: "{points} if not applicable" },
  missing: { zh: "缺失时得 {points}", en: "{points} if missing" },
  leftOut: { zh: "缺失时不计入", en: "left out if missing" },
  empty: { zh: "无可计项时得 {points}", en: "{points} if no part is left" },
  weightless: { zh: "权重均为 0 时得 {points}", en: "{points} if all weights are 0" },
  floor: { zh: "不低于 {points}", en: "at least {points}" },
  ceiling: { zh: "不高于 {points}", en: "at most {points}" },
  weight: { zh: "权重 {points}", en: "weight {points}" },
  rounded: { zh: "取至 {to}（{mode}）", en: "rounded to {to} ({mode})" },
  shown: { zh: "显示至 {to}（{mode}）", en: "shown to {to} ({mode})" },
  unpublished: { zh: "内容未公开，始终缺失", en: "content not public: always missing" },
} as const;

/** Words of a node's rule. */
export function nodeRuleWords(speech: Speech, node: Node): Text {
  const { quantity, condition } = speech;
  const when = (
    message: Message & { readonly zh: `${string}{when}${string}` },
    is: Node["applies"],
  ): readonly Text[] => (is === undefined ? [] : [fill(message, { when: condition(is) })]);
  const amount = (
    message: Message & { readonly zh: `${string}{points}${string}` },
    is: Node["floor"],
  ): readonly Text[] => (is === undefined ? [] : [fill(message, { points: quantity(is) })]);
  const { notApplicable, missing } = node;
  return listed(
    [
      pointsOf(speech, node),
      ...when(fieldWords.applies, node.applies),
      ...amount(fieldWords.empty, node.children === undefined ? undefined : node.empty),
      ...amount(fieldWords.weightless, node.children === undefined ? undefined : node.weightless),
      ...(notApplicable === "full" ? [bare(fieldWords.full)] : amount(fieldWords.notApplicable, notApplicable)),
      ...(typeof missing === "object" && missing.kind === "notApplicable"
        ? [bare(fieldWords.leftOut)]
        : amount(fieldWords.missing, missing)),
      ...amount(fieldWords.floor, node.floor),
      ...amount(fieldWords.ceiling, node.ceiling),
      ...roundingOf(fieldWords.rounded, node.rounded),
      ...roundingOf(fieldWords.shown, node.shown),
      ...when(fieldWords.counts, node.counts),
      ...amount(fieldWords.weight, node.weight),
    ],
    marks,
  );
}

function pointsOf(speech: Speech, node: Node): Text {
  if (node.children !== undefined) return bare(combinationWords[node.combine]);
  return node.points === undefined ? bare(fieldWords.unpublished) : speech.quantity(node.points);
}

function roundingOf(
  message: typeof fieldWords.rounded | typeof fieldWords.shown,
  rounding: Rounding | undefined,
): readonly Text[] {
  if (rounding === undefined) return [];
  return [fill(message, { to: canonicalAmount(rounding.to), mode: roundingWords[rounding.mode] })];
}

const bare = ({ zh, en }: Message): Text => ({ zh, en });
