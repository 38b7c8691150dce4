/**
 * Why a grade is what it is, and what the next better one lacked, in sentences.
 *
 * @module
 */
import type { Grade, GradeCut } from "../../ruleset/grade.js";
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { GradeResult, Label, Lacking } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { basisSentences } from "./citation.js";
import { alike, fill, listed, sentences } from "./fill.js";
import { labelTitle, nodeTitle, own, quoted } from "./names.js";
import { precisely } from "./numbers.js";
import { inapplicabilityWords, reasonWords, vetoTitle } from "./reasons.js";
import { requirementWords } from "./requirement.js";
import { standingWords } from "./terms.js";
import type { Declared } from "./values.js";

/**
 * The whole explanation of one grade, in Chinese and English.
 *
 * @param rubric - Id of the rubric that the scorecard names.
 */
export function explainGrade(ruleset: Ruleset, rubric: string, result: GradeResult): Text {
  const declared: Declared = { ruleset, rubric: own(ruleset.rubrics, rubric) };
  const grade: Grade | undefined = own(declared.rubric?.grades, result.id);
  return sentences([
    gradeSentence(declared, result),
    ...lackingSentences(declared, result),
    ...(grade === undefined ? [] : [basisSentences(ruleset, grade.basis)]),
  ]);
}

/** The label, what it means, and why: `等级评定:可申报“二级”。达到“二级”的分数线 85。` */
export function gradeSentence(declared: Declared, result: GradeResult): Text {
  const title = own(declared.rubric?.grades, result.id)?.title ?? alike(result.id);
  const label = outcomeWords(declared, result);
  const reason = reasonWords({ declared, reason: result.reason, scale: result.scale });
  const vetoed = !same(result.before, result.after);
  const why = result.before.kind === "notApplicable" ? undefined : reason;
  return sentences([
    ...(vetoed || why === undefined
      ? [fill({ zh: "{title}：{label}。", en: "{title}: {label}." }, { title, label })]
      : [fill({ zh: "{title}：{label}，{why}。", en: "{title}: {label}; {why}." }, { title, label, why })]),
    ...(vetoed
      ? [
          fill(
            { zh: "一票否决前：{before}，{reason}。", en: "Before vetoes: {before}; {reason}." },
            { before: labelWordsOf(declared, result, result.before), reason },
          ),
        ]
      : []),
  ]);
}

/** The label after vetoes with its standing: `可申报“一级”`. */
export function outcomeWords(declared: Declared, result: GradeResult): Text {
  const label = labelWordsOf(declared, result, result.after);
  if (result.standing === undefined || result.standing === "is") return label;
  return fill(
    { zh: "{standing}{label}", en: "{standing} {label}" },
    { standing: standingWords[result.standing], label },
  );
}

/** A label, the labels still possible, or why there is none. */
export function labelWordsOf(declared: Declared, { scale, loose }: GradeResult, label: Label): Text {
  switch (label.kind) {
    case "settled":
      return quoted(labelTitle(declared.ruleset, scale, label.label));
    case "open":
      return fill(
        {
          zh: "未定（可能为{labels}{none}{wide}）",
          en: "not settled (still possible: {labels}{none}{wide})",
        },
        {
          wide: loose ? { zh: "；其中有的实际上或许不可能", en: "; some of them may not truly be possible" } : "",
          labels: listed(label.possible.map((one) => quoted(labelTitle(declared.ruleset, scale, one)))),
          none: label.mayNotApply ? { zh: "，或不适用", en: ", or not applicable" } : "",
        },
      );
    case "notApplicable":
      return fill(
        { zh: "不适用（{because}）", en: "not applicable ({because})" },
        { because: inapplicabilityWords(declared, label.because) },
      );
  }
}

/** What the next better label lacked. */
export function lackingSentences(declared: Declared, { id, scale, nextBetter }: GradeResult): readonly Text[] {
  if (nextBetter === undefined || nextBetter.lacking.length === 0) return [];
  const cut = own(declared.rubric?.grades, id)?.cuts?.find(({ label }) => label === nextBetter.label);
  return [
    fill(
      { zh: "评为“{label}”尚需：{lacking}。", en: "“{label}” would need: {lacking}." },
      {
        label: labelTitle(declared.ruleset, scale, nextBetter.label),
        lacking: listed(
          nextBetter.lacking.map((one) => lackingWords(declared, one, cut)),
          { zh: "；", en: "; " },
        ),
      },
    ),
  ];
}

/**
 * One thing that was lacking.
 *
 * @param cut - The cut that asks for it, where it is known.
 */
export function lackingWords(declared: Declared, lacking: Lacking, cut?: GradeCut): Text {
  const open = lacking.open ? { zh: "（尚未确定）", en: " (not settled)" } : "";
  switch (lacking.kind) {
    case "points": {
      const needed = precisely(lacking.needed);
      const edge =
        lacking.edge === "above"
          ? fill({ zh: "总分超过 {needed} 分", en: "a total above {needed}" }, { needed })
          : fill({ zh: "总分 {needed} 分以上", en: "a total of at least {needed}" }, { needed });
      return fill({ zh: "{edge}{short}{open}", en: "{edge}{short}{open}" }, { edge, short: shortWords(lacking), open });
    }
    case "minimum":
      return fill(
        { zh: "{node}最低 {needed} 分{short}{open}", en: "at least {needed} in {node}{short}{open}" },
        {
          node: quoted(nodeTitle(declared.rubric, lacking.node)),
          needed: precisely(lacking.needed),
          short: shortWords(lacking),
          open,
        },
      );
    case "condition":
      return requirementWords(declared, lacking, cut);
    case "veto":
      return fill(
        { zh: "未触发一票否决{veto}{open}", en: "the veto {veto} not to fire{open}" },
        { veto: quoted(vetoTitle(declared, lacking.veto)), open },
      );
  }
}

function shortWords({ short, reached }: { readonly short?: string; readonly reached?: string }): Text | string {
  if (short === undefined) return "";
  return fill(
    { zh: "（现 {reached}，差 {short}）", en: " (now {reached}, {short} short)" },
    { reached: precisely(reached ?? "–"), short: precisely(short) },
  );
}

const same = (a: Label, b: Label): boolean => JSON.stringify(a) === JSON.stringify(b);
