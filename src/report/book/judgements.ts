/**
 * Grades and vetoes of a rubric, as tables.
 *
 * @module
 */
import { canonicalAmount } from "../../exact/amounts.js";
import type { Grade, GradeCut } from "../../ruleset/grade.js";
import type { Rubric, Ruleset } from "../../ruleset/ruleset.js";
import type { Veto } from "../../ruleset/veto.js";
import type { VetoEffect } from "../../scoring/card/scorecard.js";
import { effectWords } from "../words/explainVeto.js";
import { listed, type Message } from "../words/fill.js";
import { labelTitle, nodeTitle, own } from "../words/names.js";
import type { Speech } from "../words/rule/speech.js";
import { speechOf } from "../words/rule/speechOf.js";
import { standingWords } from "../words/terms.js";
import { code, type MarkdownCell, markdownTable, oneLine, plainText, stacked, twoLines } from "./markdown.js";
import { basisCell } from "./nodes.js";

/** Every grade of a rubric. */
export function gradesChapter(ruleset: Ruleset, rubric: Rubric): readonly string[] {
  const speech = speechOf({ ruleset, rubric });
  return Object.entries(rubric.grades ?? {}).flatMap(([id, grade]) => {
    if (grade === undefined) return [];
    const heading = `### ${oneLine(grade.title)} (\`${id}\`)`;
    const rule = grade.cuts === undefined ? speech.level(grade.of) : speech.quantity(grade.points);
    return [
      heading,
      `${plainText(rule.zh)}<br>${plainText(rule.en)}`,
      ...(grade.cuts === undefined ? [] : [cutTable(speech, grade)]),
      basisCell(ruleset, grade.basis).markdown,
    ];
  });
}

function cutTable(speech: Speech, grade: Extract<Grade, { readonly cuts: readonly GradeCut[] }>): string {
  const { ruleset, rubric } = speech.declared;
  const label = (one: string): Message => labelTitle(ruleset, grade.scale, one);
  const standing = (one: string): MarkdownCell => twoLines(standingWords[own(grade.standing, one) ?? "is"]);
  return markdownTable(
    [
      { zh: "等次", en: "Label" },
      { zh: "分数线", en: "Cut" },
      { zh: "必备条件", en: "Requires" },
      { zh: "单项最低", en: "Minimums" },
      { zh: "达线而条件不全", en: "Otherwise" },
      { zh: "含义", en: "Standing" },
    ],
    [
      ...grade.cuts.map((cut): readonly MarkdownCell[] => [
        twoLines(label(cut.label)),
        cut.atLeast === undefined ? `> ${canonicalAmount(cut.above)}` : `≥ ${canonicalAmount(cut.atLeast)}`,
        cut.requires === undefined ? "–" : twoLines(speech.condition(cut.requires)),
        stacked(
          Object.entries(cut.minimums ?? {}).map(([node, least]) =>
            least === undefined
              ? undefined
              : `${nodeTitle(rubric, node).zh} ${nodeTitle(rubric, node).en} ≥ ${canonicalAmount(least)}`,
          ),
        ),
        otherwise(cut, label),
        standing(cut.label),
      ]),
      [twoLines(label(grade.else)), "–", "–", "–", "–", standing(grade.else)],
    ],
  );
}

function otherwise({ otherwise: policy }: GradeCut, label: (one: string) => Message): MarkdownCell {
  if (policy === undefined) return "–";
  return twoLines(policy === "next" ? { zh: "看下一档", en: "the next cut" } : label(policy));
}

const policies: Readonly<Record<Veto["unknown"], Message>> = {
  fires: { zh: "视为触发", en: "fires" },
  ignored: { zh: "不触发", en: "ignored" },
  open: { zh: "两可", en: "open" },
};

/** Every veto of a rubric. */
export function vetoesChapter(ruleset: Ruleset, rubric: Rubric): readonly string[] {
  const vetoes = rubric.vetoes ?? [];
  if (vetoes.length === 0) return [];
  const speech = speechOf({ ruleset, rubric });
  return [
    "### 一票否决 Vetoes",
    markdownTable(
      [
        { zh: "编号", en: "Id" },
        { zh: "名称", en: "Title" },
        { zh: "条件", en: "When" },
        { zh: "缺失时", en: "If unknown" },
        { zh: "不适用时", en: "If not applicable" },
        { zh: "作用", en: "Effects" },
        { zh: "依据", en: "Basis" },
      ],
      vetoes.map((veto) => [
        code(veto.id),
        twoLines(veto.title),
        twoLines(speech.condition(veto.when)),
        twoLines(policies[veto.unknown]),
        twoLines(policies[veto.notApplicable]),
        twoLines(
          listed(
            effectsOf(veto).map((effect) => effectWords(speech.declared, effect)),
            { zh: "；", en: "; " },
          ),
        ),
        basisCell(ruleset, veto.basis),
      ]),
    ),
  ];
}

/** What a veto would do, in the form in which a scorecard tells what it did. */
function effectsOf({ caps, sets, zeroes, bars, reachesParent }: Veto): readonly VetoEffect[] {
  const labels = (kind: "cap" | "set", record: Veto["caps"]): readonly VetoEffect[] =>
    Object.entries(record ?? {}).flatMap(([grade, label]) =>
      label === undefined ? [] : [{ kind, grade, label, changed: true }],
    );
  return [
    ...labels("cap", caps),
    ...labels("set", sets),
    ...(zeroes ?? []).map((node): VetoEffect => ({ kind: "zero", node, changed: true })),
    ...(bars ?? []).map((quota): VetoEffect => ({ kind: "bar", quota })),
    ...(reachesParent === undefined ? [] : [{ kind: "parent" as const, ...reachesParent }]),
  ];
}
