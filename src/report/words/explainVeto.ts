/**
 * What a veto did and why, in sentences.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Veto } from "../../ruleset/veto.js";
import type { Scorecard, VetoEffect, VetoResult } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { basisSentences, unended } from "./citation.js";
import { comparedWords, readWords } from "./compared.js";
import { alike, fill, listed, type Message, sentences } from "./fill.js";
import { labelTitle, nodeTitle, own, quotaTitle, quoted } from "./names.js";
import { vetoTitle } from "./reasons.js";
import type { Answer } from "./told/answer.js";
import { conditionTold } from "./told/conditionTold.js";
import { tellingOf } from "./told/telling.js";
import type { Declared } from "./values.js";

/** What became of a veto. */
export const vetoStateWords: Readonly<Record<VetoResult["state"], Message>> = Object.freeze({
  fired: { zh: "触发", en: "fired" },
  notFired: { zh: "未触发", en: "did not fire" },
  open: { zh: "可能触发，尚未确定", en: "may fire; that is not settled" },
});

const byWords: Readonly<Record<VetoResult["by"], Message>> = Object.freeze({
  condition: { zh: "", en: "" },
  unknown: { zh: "（所需事实缺失，按规则处理）", en: " (facts are missing; the rule says what then)" },
  notApplicable: { zh: "（条件不适用，按规则处理）", en: " (its condition does not apply; the rule says what then)" },
});

/**
 * The whole explanation of one veto, in Chinese and English.
 *
 * @param rubric - Id of the rubric that the scorecard names.
 * @param card - The scorecard that the result is part of: with it, more can be said of days.
 */
export function explainVeto(ruleset: Ruleset, rubric: string, result: VetoResult, card?: Scorecard): Text {
  const declared: Declared = { ruleset, rubric: own(ruleset.rubrics, rubric), card };
  const veto: Veto | undefined = declared.rubric?.vetoes?.find(({ id }) => id === result.id);
  return sentences([
    vetoSentence(declared, result, veto),
    ...(result.effects.length === 0 ? [] : [effectsSentence(declared, result)]),
    ...(veto === undefined ? [] : [basisSentences(ruleset, veto.basis)]),
  ]);
}

/** Whether it fired, and what decided: `一票否决“严重过错”未触发：“过错台账”中没有“严重”为是的记录。` */
function vetoSentence(declared: Declared, result: VetoResult, veto: Veto | undefined): Text {
  const title = quoted(vetoTitle(declared, result.id));
  const head = fill(
    { zh: "一票否决{title}{state}{by}", en: "The veto {title} {state}{by}" },
    { title, state: vetoStateWords[result.state], by: byWords[result.by] },
  );
  const why =
    veto === undefined
      ? readAndCompared(declared, result)
      : conditionTold(tellingOf(declared, result), veto.when, decided(result));
  return why === undefined
    ? fill({ zh: "{head}。", en: "{head}." }, { head })
    : fill({ zh: "{head}：{why}。", en: "{head}: {why}." }, { head, why });
}

/** What its condition came to, where the condition decided. */
const decided = ({ by, state }: VetoResult): Answer =>
  by !== "condition" || state === "open" ? undefined : state === "fired" ? "yes" : "no";

/** Of a veto that the ruleset does not have, what it read and compared. */
function readAndCompared(declared: Declared, { read, compared }: VetoResult): Text | undefined {
  const parts = [
    ...read.map((one) => readWords(declared, one)),
    ...compared.map((one) => comparedWords(declared, one)),
  ];
  return parts.length === 0 ? undefined : listed(parts, { zh: "，", en: ", " });
}

function effectsSentence(declared: Declared, { effects, state }: VetoResult): Text {
  const all = listed(
    effects.map((effect) => effectWords(declared, effect)),
    { zh: "；", en: "; " },
  );
  return state === "open"
    ? fill({ zh: "如果触发：{all}。", en: "If it fires: {all}." }, { all })
    : fill({ zh: "后果：{all}。", en: "What follows: {all}." }, { all });
}

/** One effect of a veto. */
export function effectWords(declared: Declared, effect: VetoEffect): Text {
  switch (effect.kind) {
    case "cap":
    case "set": {
      const grade = own(declared.rubric?.grades, effect.grade);
      const label = grade === undefined ? alike(effect.label) : labelTitle(declared.ruleset, grade.scale, effect.label);
      return fill(
        effect.kind === "cap"
          ? { zh: "{grade}不高于“{label}”{unchanged}", en: "{grade} no better than “{label}”{unchanged}" }
          : { zh: "{grade}定为“{label}”{unchanged}", en: "{grade} set to “{label}”{unchanged}" },
        { grade: grade?.title ?? alike(effect.grade), label, unchanged: unchanged(effect) },
      );
    }
    case "zero":
      return fill(
        { zh: "{node}清零{unchanged}", en: "{node} set to 0{unchanged}" },
        { node: quoted(nodeTitle(declared.rubric, effect.node)), unchanged: unchanged(effect) },
      );
    case "bar":
      return fill(
        { zh: "不得参加{quota}", en: "barred from {quota}" },
        { quota: quoted(quotaTitle(declared.ruleset, effect.quota)) },
      );
    case "parent":
      return fill({ zh: "对上级单位：{text}", en: "for the unit above: {text}" }, { text: unended(effect.text) });
  }
}

const unchanged = ({ changed }: { readonly changed: boolean }): Message | string =>
  changed ? "" : { zh: "（结果不变）", en: " (which changed nothing)" };
