/**
 * The nodes of a rubric and the named conditions, as tables.
 *
 * @module
 */
import { canonicalAmount } from "../../exact/amounts.js";
import type { Node } from "../../ruleset/node.js";
import type { Rubric, Ruleset } from "../../ruleset/ruleset.js";
import type { Basis } from "../../vocabulary/source.js";
import { basisNote, citationWords } from "../words/citation.js";
import { own } from "../words/names.js";
import { nodeRuleWords } from "../words/rule/node.js";
import type { Speech } from "../words/rule/speech.js";
import { speechOf } from "../words/rule/speechOf.js";
import { subjectWords } from "../words/terms.js";
import { code, type Markdown, type MarkdownCell, markdownTable, stacked, twoLines } from "./markdown.js";

/** Every node, parents before children; the depth stands before the id. */
export function nodesChapter(ruleset: Ruleset, rubric: Rubric): string {
  const speech = speechOf({ ruleset, rubric });
  return markdownTable(
    [
      { zh: "编号", en: "Id" },
      { zh: "名称", en: "Title" },
      { zh: "满分", en: "Full" },
      { zh: "规则", en: "Rule" },
      { zh: "目标", en: "Goal" },
      { zh: "主防", en: "Prevention" },
      { zh: "依据", en: "Basis" },
    ],
    rubric.nodes.flatMap((node) => rowsOf(speech, node, 0)),
  );
}

function rowsOf(speech: Speech, node: Node, depth: number): readonly (readonly MarkdownCell[])[] {
  const { ruleset } = speech.declared;
  const goal = node.goal === undefined ? undefined : own(ruleset.goals, node.goal);
  const row: readonly MarkdownCell[] = [
    { markdown: `${"› ".repeat(depth)}${code(node.id).markdown}` },
    twoLines(node.title),
    node.full === undefined ? "–" : canonicalAmount(node.full),
    stacked([twoLines(nodeRuleWords(speech, node)), node.note && twoLines(node.note)]),
    goal === undefined ? "–" : twoLines(goal),
    node.prevention === undefined ? "–" : node.prevention ? "是 yes" : "否 no",
    node.basis === undefined ? "–" : basisCell(ruleset, node.basis),
  ];
  return [row, ...(node.children ?? []).flatMap((child) => rowsOf(speech, child, depth + 1))];
}

/** A basis with its reading or note, and the words of the source where they are given. */
export function basisCell(ruleset: Ruleset, basis: Basis): Markdown {
  const note = basisNote(basis);
  const quote = basis.kind === "cited" ? basis.quote : undefined;
  return stacked([twoLines(citationWords(ruleset, basis)), quote, note && twoLines(note)]);
}

/** The named conditions. */
export function conditionsChapter(ruleset: Ruleset): readonly string[] {
  const conditions = Object.entries(ruleset.conditions ?? {});
  if (conditions.length === 0) return [];
  const speech = speechOf({ ruleset, rubric: undefined });
  return [
    "## 条件 Conditions",
    markdownTable(
      [
        { zh: "编号", en: "Id" },
        { zh: "名称", en: "Title" },
        { zh: "对象", en: "Subject" },
        { zh: "条件", en: "Condition" },
        { zh: "依据", en: "Basis" },
      ],
      conditions.map(([id, { title, subject, when, basis }]) => [
        code(id),
        twoLines(title),
        twoLines(subjectWords[subject]),
        twoLines(speech.condition(when)),
        basisCell(ruleset, basis),
      ]),
    ),
  ];
}
