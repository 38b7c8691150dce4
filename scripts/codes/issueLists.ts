/**
 * The lists of issue codes: where the issues of each come from, and an example of each code.
 */
import { commandIssueCodes } from "../../src/cli/commandIssueCodes.js";
import { sheetIssueCodes } from "../../src/report/sheet/sheetIssueCodes.js";
import { rulesetIssueCodes } from "../../src/ruleset/issueCodes.js";
import { rulesetWarningCodes } from "../../src/ruleset/warningCodes.js";
import { cohortIssueCodes } from "../../src/scoring/cohort/cohortIssueCodes.js";
import { assessmentIssueCodes } from "../../src/scoring/issueCodes.js";
import { issueCodes } from "../../src/vocabulary/issueCodes.js";
import type { Text } from "../../src/vocabulary/text.js";
import { assessmentExamples } from "./examples/assessmentExamples.js";
import { cohortExamples } from "./examples/cohortExamples.js";
import { commandExamples } from "./examples/commandExamples.js";
import { declarationExamples } from "./examples/declarationExamples.js";
import type { Examples } from "./examples/example.js";
import { formExamples } from "./examples/formExamples.js";
import { judgementExamples } from "./examples/judgementExamples.js";
import { organisationExamples } from "./examples/organisationExamples.js";
import { readingExamples } from "./examples/readingExamples.js";
import { ruleExamples } from "./examples/ruleExamples.js";
import { sheetExamples } from "./examples/sheetExamples.js";
import { warningExamples } from "./examples/warningExamples.js";

/** One list. */
export interface IssueList {
  readonly title: string;
  /** What gives these issues. */
  readonly from: Text;
  readonly codes: Readonly<Record<string, Text>>;
  readonly examples: Examples;
  /** Warnings refuse nothing. */
  readonly warns?: true;
}

/** Every list, in the order of the pages. */
export const issueLists: readonly IssueList[] = [
  {
    title: "Rulesets",
    from: { zh: "`parseRuleset` 和 `parseRulesetText`", en: "`parseRuleset` and `parseRulesetText`" },
    codes: rulesetIssueCodes,
    examples: {
      ...formExamples,
      ...declarationExamples,
      ...readingExamples,
      ...ruleExamples,
      ...judgementExamples,
    },
  },
  {
    title: "Warnings on rulesets",
    from: {
      zh: "`parseRuleset` 和 `parseRulesetText` 的 `warnings`",
      en: "`warnings` of `parseRuleset` and `parseRulesetText`",
    },
    codes: rulesetWarningCodes,
    examples: warningExamples,
    warns: true,
  },
  {
    title: "Assessments",
    from: { zh: "`score` 和 `scoreAll`", en: "`score` and `scoreAll`" },
    codes: assessmentIssueCodes,
    examples: assessmentExamples,
  },
  {
    title: "Peer groups",
    from: { zh: "`cohortsFor`", en: "`cohortsFor`" },
    codes: cohortIssueCodes,
    examples: cohortExamples,
  },
  {
    title: "Organisations, and which assessments stand",
    from: { zh: "`readOrganisation` 和 `currentAssessments`", en: "`readOrganisation` and `currentAssessments`" },
    codes: issueCodes,
    examples: organisationExamples,
  },
  {
    title: "Sheets",
    from: {
      zh: "`baiqian/report` 读取 CSV 和 JSON Lines 的函数",
      en: "the readers of CSV and JSON Lines in `baiqian/report`",
    },
    codes: sheetIssueCodes,
    examples: sheetExamples,
  },
  {
    title: "The command",
    from: { zh: "命令行 `baiqian`", en: "`baiqian` on the command line" },
    codes: commandIssueCodes,
    examples: commandExamples,
  },
];
