/**
 * The pages of docs/ that list codes: made from the lists that the code itself uses.
 */
import { reasonCodes } from "../../src/scoring/card/reasonCode.js";
import { smallAssessment, smallOrganisation, smallTables } from "./examples/smallDocuments.js";
import { smallRuleset } from "./examples/smallRuleset.js";
import { issueLists } from "./issueLists.js";
import { issuePages } from "./issuePages.js";
import { jsonShown } from "./jsonShown.js";
import { fenced, paragraphs, table } from "./markdown.js";
import { reasonMeanings } from "./reasonMeanings.js";

const written =
  "Written by `npx tsx scripts/writeCodes.ts` from the lists in the code; a test holds this page to them.";

/** docs/reason-codes.md. */
export function reasonCodesPage(): string {
  const rows = reasonCodes.map((code) => {
    const { values, zh, en } = reasonMeanings[code];
    return [`\`${code}\``, zh, en, values];
  });
  return paragraphs([
    "# Reason codes",
    `Why a node has the points that it has, or a grade its label: \`reason.code\` in a
[scorecard](guide/reading-a-scorecard.md), with the values that stand in \`reason.values\`. Codes are stable between releases.
\`explainNode\` and \`explainGrade\` of \`baiqian/report\` make sentences of them.`,
    written,
    table(["code", "含义", "meaning", "values"], rows),
  ]);
}

/** docs/issue-codes.md. */
export function issueCodesPage(): string {
  return paragraphs([
    "# Issue codes",
    `What is wrong with data from outside comes back as issues, all of them at once: \`{ code, path, ruleId?, values }\`. \`path\` is
the place, as keys and indexes; \`ruleId\` the rule or fact concerned; \`values\` what was met and what would have been right.
Codes are stable between releases. A general code can stand in several lists, in words that fit the place.`,
    `Each code has a page: what it means, why it is refused, how to mend it, its values, and a small example. In a program,
\`explainIssue(code)\` of \`baiqian/report\` gives the same words in Chinese and English.`,
    written,
    ...issueLists.flatMap(({ title, from, codes }) => [
      `## ${title}`,
      `From ${from.en}.`,
      table(
        ["code", "含义", "meaning"],
        Object.entries(codes).map(([code, { zh, en }]) => [`[\`${code}\`](issues/${code}.md)`, zh, en]),
      ),
    ]),
    "## What the examples are about",
    "The examples change these documents at one place or another; nothing is wrong with them as they stand here.",
    "### The small ruleset",
    fenced("json", jsonShown(smallRuleset)),
    "### The small assessment",
    fenced("json", jsonShown(smallAssessment)),
    "### The small organisation",
    fenced("json", jsonShown(smallOrganisation)),
    "### The small tables",
    ...Object.entries(smallTables).flatMap(([name, text]) => [`\`${name}\``, fenced("csv", text)]),
  ]);
}

/** Every page by its path. */
export async function codePages(): Promise<Readonly<Record<string, string>>> {
  return {
    "docs/reason-codes.md": reasonCodesPage(),
    "docs/issue-codes.md": issueCodesPage(),
    ...(await issuePages()),
  };
}
