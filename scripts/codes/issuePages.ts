/**
 * The page of each issue code, docs/issues/<code>.md: made from the words of `explainIssue` and an example that is run.
 */
import { explainIssue } from "../../src/report/words/issues/explainIssue.js";
import { exampleShown } from "./exampleShown.js";
import { type IssueList, issueLists } from "./issueLists.js";
import { paragraphs, table } from "./markdown.js";

/** Every issue code once, in the order of the lists, with the lists that it stands in. */
export function codesOfLists(): ReadonlyMap<string, readonly IssueList[]> {
  const codes = new Map<string, readonly IssueList[]>();
  for (const list of issueLists) {
    for (const code of Object.keys(list.codes)) codes.set(code, [...(codes.get(code) ?? []), list]);
  }
  return codes;
}

/** Where the page of a code stands, from the root of the repository. */
export const pathOfIssue = (code: string): string => `docs/issues/${code}.md`;

/** Every page by its path. */
export async function issuePages(): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = {};
  for (const [code, lists] of codesOfLists()) pages[pathOfIssue(code)] = await issuePage(code, lists);
  return pages;
}

async function issuePage(code: string, lists: readonly IssueList[]): Promise<string> {
  const { title, meaning, why, mend, values } = explainIssue(code);
  const rows = Object.entries(values).map(([key, { zh, en }]) => [`\`${key}\``, zh, en]);
  return paragraphs([
    `# \`${code}\``,
    `**${title.zh} · ${title.en}**`,
    `From ${lists.map(({ from }) => from.en).join("; ")}. [All issue codes 全部问题代码](../issue-codes.md)`,
    "## What it means 含义",
    meaning.zh,
    meaning.en,
    lists.some(({ warns }) => warns) ? "## Why it is told 为何提醒" : "## Why it is refused 为何不予接受",
    why.zh,
    why.en,
    "## How to mend it 怎样改",
    mend.zh,
    mend.en,
    "## Values 附带的值",
    rows.length === 0 ? "None 没有。" : table(["key", "含义", "meaning"], rows),
    ...(await examplesOf(code, lists)),
  ]);
}

async function examplesOf(code: string, lists: readonly IssueList[]): Promise<readonly string[]> {
  const parts: string[] = [];
  for (const { title, examples } of lists) {
    const example = examples[code];
    if (example === undefined) continue;
    const of = lists.length > 1 ? `: ${title.toLowerCase()}` : "";
    parts.push(`## Example 例${of}`, ...(await exampleShown(example)));
  }
  return parts;
}
