/**
 * What a veto did and why, in sentences.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Veto } from "../../ruleset/veto.js";
import type { VetoEffect, VetoResult } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { basisSentences } from "./citation.js";
import { readWords } from "./compared.js";
import { comparedSentence } from "./explainNode.js";
import { alike, fill, listed, type Message, sentences } from "./fill.js";
import { labelTitle, nodeTitle, own, quotaTitle, quoted } from "./names.js";
import { vetoTitle } from "./reasons.js";
import type { Declared } from "./values.js";

/** What became of a veto. */
export const vetoStateWords: Readonly<Record<VetoResult["state"], Message>> = Object.freeze({
  fired: { zh: "触发", en: "fired" },
  notFired: { zh: "未触发", en: "did not fire" },
  open: { zh: "可能触发，尚未确定", en: "may fire, not settled" },
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
 */
export function explainVeto(ruleset: Ruleset, rubric: string, result: VetoResult): Text {
  const declared: Declared = { ruleset, rubric: own(ruleset.rubrics, rubric) };
  const veto: Veto | undefined = declared.rubric?.vetoes?.find(({ id }) => id === result.id);
  const compared = comparedSentence(declared, result);
  return sentences([
    fill(
      { zh: "一票否决{title}：{state}{by}。", en: "The veto {title}: {state}{by}." },
      { title: quoted(vetoTitle(declared, result.id)), state: vetoStateWords[result.state], by: byWords[result.by] },
    ),
    ...(result.read.length === 0
      ? []
      : [
          fill(
            { zh: "所读：{what}。", en: "Read: {what}." },
            {
              what: listed(
                result.read.map((one) => readWords(declared, one)),
                { zh: "；", en: "; " },
              ),
            },
          ),
        ]),
    ...(compared === undefined ? [] : [compared]),
    ...(result.effects.length === 0
      ? []
      : [
          fill(
            { zh: "作用：{effects}。", en: "Effects: {effects}." },
            {
              effects: listed(
                result.effects.map((effect) => effectWords(declared, effect)),
                { zh: "；", en: "; " },
              ),
            },
          ),
        ]),
    ...(veto === undefined ? [] : [basisSentences(ruleset, veto.basis)]),
  ]);
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
      return fill({ zh: "对上级单位：{text}", en: "for the unit above: {text}" }, { text: effect.text });
  }
}

const unchanged = ({ changed }: { readonly changed: boolean }): Message | string =>
  changed ? "" : { zh: "（结果不变）", en: " (which changed nothing)" };
