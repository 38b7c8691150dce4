/**
 * A ruleset as a page to read: every rule in words, in Chinese and English, with what it rests on. The page stands beside the
 * data under version control, so that a changed rule shows up in review as a changed row.
 *
 * @module
 */
import { digestOf } from "../../ruleset/digest.js";
import type { Node } from "../../ruleset/node.js";
import type { Ruleset } from "../../ruleset/ruleset.js";
import { precisely } from "../words/numbers.js";
import { factsChapter } from "./facts.js";
import { gradesChapter, vetoesChapter } from "./judgements.js";
import { code, type Markdown, markdownTable, oneLine, plainText, stacked } from "./markdown.js";
import { conditionsChapter, nodesChapter } from "./nodes.js";
import { forbiddenChapter, quotasChapter, scalesChapter, sourcesChapter } from "./surroundings.js";

/**
 * The page in Markdown.
 *
 * @example
 * renderRules(ruleset).startsWith("# 样例规则")
 * // => true
 */
export function renderRules(ruleset: Ruleset): string {
  const rubrics = Object.entries(ruleset.rubrics).flatMap(([id, rubric]) => [
    `## ${oneLine(rubric.title)} (\`${id}\`)`,
    nodesChapter(ruleset, rubric),
    ...gradesChapter(ruleset, rubric),
    ...vetoesChapter(ruleset, rubric),
  ]);
  const chapters = [
    `# ${plainText(ruleset.title.zh)}`,
    plainText(ruleset.title.en),
    identity(ruleset),
    ...(ruleset.note === undefined ? [] : [plainText(ruleset.note.zh), plainText(ruleset.note.en)]),
    ...rubrics,
    ...conditionsChapter(ruleset),
    ...factsChapter(ruleset),
    ...scalesChapter(ruleset),
    ...quotasChapter(ruleset),
    ...forbiddenChapter(ruleset),
    ...sourcesChapter(ruleset),
  ];
  return `${chapters.join("\n\n")}\n`;
}

function identity(ruleset: Ruleset): string {
  const { id, version, jurisdiction, effective, issued, supersedes } = ruleset;
  return markdownTable(
    [
      { zh: "项目", en: "Item" },
      { zh: "内容", en: "Value" },
    ],
    [
      ["编号 id", code(`${id} ${version}`)],
      ["摘要 digest", code(digestOf(ruleset))],
      ["行政区划 jurisdiction", jurisdiction],
      ["施行 in force", `${effective.from} – ${effective.to ?? ""}`],
      ...(issued === undefined ? [] : [["发布 issued", issued]]),
      ...(supersedes === undefined ? [] : [["替代 supersedes", code(`${supersedes.id} ${supersedes.version}`)]]),
      ["满分 full marks", fullMarks(ruleset)],
    ],
  );
}

/** Full marks of the topmost nodes that state them. */
function fullMarks({ rubrics }: Ruleset): Markdown {
  const topmost = (node: Node): readonly Node[] =>
    node.full === undefined ? (node.children ?? []).flatMap(topmost) : [node];
  const groups = Object.values(rubrics)
    .flatMap(({ nodes }) => nodes.flatMap(topmost))
    .filter(({ children }) => children !== undefined);
  return stacked(groups.map(({ title, full }) => `${title.zh} ${title.en}: ${precisely(full ?? 0)}`));
}
