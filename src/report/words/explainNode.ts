/**
 * Why a node has the points that it has, in sentences: the reason, the points, what was read and compared, and the clause.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { NodeResult } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { basisSentences } from "./citation.js";
import { comparedWords, rangeWords, readWords } from "./compared.js";
import { fill, listed, sentences } from "./fill.js";
import { nodeOf, own } from "./names.js";
import { precisely } from "./numbers.js";
import { reasonWords } from "./reasons.js";
import { type Declared, pointsWords } from "./values.js";

/**
 * The whole explanation of one node, in Chinese and English.
 *
 * @param rubric - Id of the rubric that the scorecard names.
 */
export function explainNode(ruleset: Ruleset, rubric: string, result: NodeResult): Text {
  const declared: Declared = { ruleset, rubric: own(ruleset.rubrics, rubric) };
  const basis = nodeOf(declared.rubric, result.id)?.basis;
  return sentences([
    whyWords(declared, result),
    ...maybe(readSentence(declared, result)),
    ...maybe(comparedSentence(declared, result)),
    ...(basis === undefined ? [] : [basisSentences(ruleset, basis)]),
  ]);
}

/** The reason and the points: `条件成立,得2分(满分2分)。` */
export function whyWords(declared: Declared, result: NodeResult): Text {
  const reason = reasonWords({
    declared,
    reason: result.reason,
    node: nodeOf(declared.rubric, result.id),
    notApplicable: result.notApplicable ?? result.read.find((one) => one.notApplicable)?.notApplicable,
    missing: result.read.filter(({ state }) => state === "missing").map(({ id }) => id),
  });
  const counting =
    result.counts === "yes"
      ? ""
      : result.counts === "no"
        ? { zh: "，不计入上级合计", en: "; not counted above" }
        : { zh: "，是否计入上级合计尚未确定", en: "; whether it counts above is not settled" };
  return fill(
    { zh: "{reason}：{points}{earned}{counting}。", en: "{reason}: {points}{earned}{counting}." },
    { reason, points: gotWords(result), earned: earnedWords(result), counting },
  );
}

/** The points of a node: settled, between bounds, or none. */
export function gotWords({ state, points, full, least, greatest }: NodeResult): Text {
  if (points !== undefined) {
    return full === undefined
      ? fill({ zh: "得 {points}", en: "{points}" }, { points: pointsWords(points) })
      : fill(
          { zh: "得 {points}（满分 {full} 分）", en: "{points} of {full}" },
          { points: pointsWords(points), full: precisely(full) },
        );
  }
  if (state === "notApplicable") return { zh: "不计分", en: "no points" };
  const range = rangeWords(least, greatest);
  return range === undefined
    ? { zh: "得分尚未确定", en: "points not settled" }
    : fill({ zh: "得分尚未确定（{range}分）", en: "not settled ({range} points)" }, { range });
}

/** What was read. */
export function readSentence(declared: Declared, { read }: NodeResult): Text | undefined {
  if (read.length === 0) return undefined;
  const what = listed(
    read.map((one) => readWords(declared, one)),
    { zh: "；", en: "; " },
  );
  return fill({ zh: "所读：{what}。", en: "Read: {what}." }, { what });
}

/** What was compared. */
export function comparedSentence(declared: Declared, { compared }: Pick<NodeResult, "compared">): Text | undefined {
  if (compared.length === 0) return undefined;
  const what = listed(
    compared.map((one) => comparedWords(declared, one)),
    { zh: "；", en: "; " },
  );
  return fill({ zh: "比较：{what}。", en: "Compared: {what}." }, { what });
}

function earnedWords({ earned }: NodeResult): Text | string {
  if (earned === undefined) return "";
  return fill({ zh: "，清零前 {earned}", en: " ({earned} before)" }, { earned: pointsWords(earned) });
}

const maybe = (text: Text | undefined): readonly Text[] => (text === undefined ? [] : [text]);
