/**
 * A whole scorecard as text: the grades, every node, every veto, and what the result rests on, in order.
 *
 * @module
 */

import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { NodeResult, Scorecard } from "../../scoring/card/scorecard.js";
import { type Language, languages, type Text } from "../../vocabulary/text.js";
import { dateWords } from "./dates.js";
import { explainGrade } from "./explainGrade.js";
import { explainNode } from "./explainNode.js";
import { explainVeto } from "./explainVeto.js";
import { fill, type Message, said } from "./fill.js";
import { nodeTitle, own, quoted } from "./names.js";
import { restsOn } from "./restsOn.js";
import { stageWords } from "./terms.js";
import type { Declared } from "./values.js";

/**
 * The whole text of a scorecard in one language, line by line; nodes stand below the groups that they are in.
 *
 * @throws `PreconditionError` `scorecard.otherRuleset` for a ruleset that is not the one of the scorecard's pins, by id and
 * version; `language.unknown` for a language that nothing is said in.
 * @example
 * explainScorecard(scorecard, ruleset, "en").split("\n")[2]
 * // => "Grades"
 */
export function explainScorecard(card: Scorecard, ruleset: Ruleset, language: Language): string {
  const { id, version } = card.pins.ruleset;
  if (ruleset.id !== id || ruleset.version !== version)
    throw new PreconditionError("scorecard.otherRuleset", { id: ruleset.id, version: ruleset.version });
  if (!languages.includes(language)) throw new PreconditionError("language.unknown", language);
  const declared: Declared = { ruleset, rubric: own(ruleset.rubrics, card.rubric) };
  const depths = depthsOf(card.nodes);
  const indent = (node: NodeResult): string => "  ".repeat(depths.get(node.id) ?? 0);
  const inWords = (text: Message): string => said(text, language);
  const chapter = (title: Message, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", inWords(title), ...lines];
  return [
    inWords(headline(card, declared)),
    ...chapter(
      titles.grades,
      card.grades.map((grade) => inWords(explainGrade(ruleset, card.rubric, grade))),
    ),
    ...chapter(
      titles.nodes,
      card.nodes.map((node) => `${indent(node)}${inWords(nodeLine(card, declared, node))}`),
    ),
    ...chapter(
      titles.vetoes,
      card.vetoes.map((veto) => inWords(explainVeto(ruleset, card.rubric, veto, card))),
    ),
    ...chapter(titles.rests, restsOn(card, declared).map(inWords)),
    "",
  ].join("\n");
}

const titles = {
  grades: { zh: "等级", en: "Grades" },
  nodes: { zh: "得分", en: "Points" },
  vetoes: { zh: "一票否决", en: "Vetoes" },
  rests: { zh: "说明", en: "What it rests on" },
} as const;

function headline({ of, stage, period, asOf, provisional }: Scorecard, { ruleset, rubric }: Declared): Text {
  return fill(
    {
      zh: "{of}：{rubric}（{stage}），{from}至{to}，计算日为{asOf}{provisional}。规则：{ruleset}",
      en: "{of}: {rubric} ({stage}), {from} to {to}, assessed as of {asOf}{provisional}. Rules: {ruleset}",
    },
    {
      of,
      ruleset: ruleset.title,
      rubric: rubric?.title ?? "",
      stage: stageWords[stage],
      from: dateWords(period.from),
      to: dateWords(period.to),
      asOf: dateWords(asOf),
      provisional: provisional ? { zh: "（暂定）", en: " (provisional)" } : "",
    },
  );
}

function nodeLine(card: Scorecard, { ruleset, rubric }: Declared, node: NodeResult): Text {
  const title = quoted(nodeTitle(rubric, node.id));
  const text = explainNode(ruleset, card.rubric, node, card);
  return fill({ zh: "{title}{text}", en: "{title} – {text}" }, { title, text });
}

/** How many groups stand around each node, by its id; parents stand before their children. */
function depthsOf(nodes: readonly NodeResult[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of nodes) depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}
