/**
 * The pages of docs/ that list codes: made from the lists that the code itself uses.
 */
import { commandIssueCodes } from "../../src/cli/commandIssueCodes.js";
import { sheetIssueCodes } from "../../src/report/sheet/sheetIssueCodes.js";
import { rulesetIssueCodes } from "../../src/ruleset/issueCodes.js";
import { reasonCodes } from "../../src/scoring/card/reasonCode.js";
import { assessmentIssueCodes } from "../../src/scoring/issueCodes.js";
import { issueCodes } from "../../src/vocabulary/issueCodes.js";
import type { Text } from "../../src/vocabulary/text.js";
import { reasonMeanings } from "./reasonMeanings.js";

/** A table of Markdown; a bar inside a cell would end it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |"))
    .join("\n");

const written =
  "Written by `npx tsx scripts/writeCodes.ts` from the lists in the code; a test holds this page to them.";

/** docs/reason-codes.md. */
export function reasonCodesPage(): string {
  const rows = reasonCodes.map((code) => {
    const { values, zh, en } = reasonMeanings[code];
    return [`\`${code}\``, zh, en, values];
  });
  return [
    "# Reason codes",
    "",
    "Why a node has the points that it has, or a grade its label: `reason.code` in a",
    "[scorecard](guide/reading-a-scorecard.md), with the values that stand in `reason.values`. Codes are stable between releases.",
    "`explainNode` and `explainGrade` of `baiqian/report` make sentences of them.",
    "",
    written,
    "",
    table(["code", "含义", "meaning", "values"], rows),
    "",
  ].join("\n");
}

/** The lists of issue codes, each with where its issues come from. */
const lists: readonly {
  readonly title: string;
  readonly from: string;
  readonly codes: Readonly<Record<string, Text>>;
}[] = [
  { title: "Rulesets", from: "`parseRuleset` and `parseRulesetText`", codes: rulesetIssueCodes },
  { title: "Assessments", from: "`score` and `scoreAll`", codes: assessmentIssueCodes },
  {
    title: "Organisations, and which assessments stand",
    from: "`readOrganisation` and `currentAssessments`",
    codes: issueCodes,
  },
  { title: "Sheets", from: "the readers of CSV and JSON Lines in `baiqian/report`", codes: sheetIssueCodes },
  { title: "The command", from: "`baiqian` on the command line", codes: commandIssueCodes },
];

/** docs/issue-codes.md. */
export function issueCodesPage(): string {
  return [
    "# Issue codes",
    "",
    "What is wrong with data from outside comes back as issues, all of them at once: `{ code, path, ruleId?, values }`. `path` is",
    "the place, as keys and indexes; `ruleId` the rule or fact concerned; `values` what was met and what would have been right.",
    "Codes are stable between releases. A general code can stand in several lists, in words that fit the place.",
    "",
    written,
    ...lists.flatMap(({ title, from, codes }) => [
      "",
      `## ${title}`,
      "",
      `From ${from}.`,
      "",
      table(
        ["code", "含义", "meaning"],
        Object.entries(codes).map(([code, { zh, en }]) => [`\`${code}\``, zh, en]),
      ),
    ]),
    "",
  ].join("\n");
}

/** Every page by its path. */
export const codePages = (): Readonly<Record<string, string>> => ({
  "docs/reason-codes.md": reasonCodesPage(),
  "docs/issue-codes.md": issueCodesPage(),
});
