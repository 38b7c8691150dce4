/**
 * Why a node has the points that it has, in sentences: the reason, the points, what was read and compared, and the clause.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { NodeResult, Scorecard } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { basisSentences } from "./citation.js";
import { comparedWords, rangeWords, readWords } from "./compared.js";
import { fill, listed, sentences } from "./fill.js";
import { nodeOf, own } from "./names.js";
import { precisely } from "./numbers.js";
import { countingTold, reasonTold } from "./told/reasonTold.js";
import { type Declared, pointsWords } from "./values.js";

/**
 * The whole explanation of one node, in Chinese and English.
 *
 * @param rubric - Id of the rubric that the scorecard names.
 * @param card - The scorecard that the result is part of: with it, more can be said of days, of vetoes and of the parts of a group.
 */
export function explainNode(ruleset: Ruleset, rubric: string, result: NodeResult, card?: Scorecard): Text {
  const declared: Declared = { ruleset, rubric: own(ruleset.rubrics, rubric), card };
  const basis = nodeOf(declared.rubric, result.id)?.basis;
  return sentences([whyWords(declared, result), ...(basis === undefined ? [] : [basisSentences(ruleset, basis)])]);
}

/** The points and why: `得 2 分（满分 2 分）：“已训练”为“是”。` */
export function whyWords(declared: Declared, result: NodeResult): Text {
  const counting = countingTold(declared, result);
  return fill(
    { zh: "{points}{earned}：{why}{counting}。", en: "{points}{earned}: {why}{counting}." },
    {
      points: gotWords(result),
      earned: earnedWords(result),
      why: reasonTold(declared, result),
      counting: counting === undefined ? "" : fill({ zh: "；{counting}", en: "; {counting}" }, { counting }),
    },
  );
}

/** The points of a node: settled, between bounds, or none. */
export function gotWords({ state, points, full, least, greatest, mayNotApply, loose }: NodeResult): Text {
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
  if (range === undefined) return { zh: "得分尚未确定", en: "points not settled" };
  const wide =
    loose === undefined ? "" : { zh: "，实际可能的范围或许更窄", en: "; what is truly possible may be less wide" };
  const none = mayNotApply === undefined ? "" : { zh: "，也可能不适用", en: ", or not applicable" };
  const one = greatest === undefined ? least : greatest;
  return fill(
    {
      zh: "得分尚未确定（{range}分{none}{wide}）",
      en:
        one === "1" && (least === undefined || greatest === undefined || least === greatest)
          ? "not settled ({range} point{none}{wide})"
          : "not settled ({range} points{none}{wide})",
    },
    { range, none, wide },
  );
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
  return fill({ zh: "，清零前 {earned}", en: " ({earned} before zeroing)" }, { earned: pointsWords(earned) });
}
