/**
 * What an issue code means, why what it is about is refused, and how to mend it.
 *
 * @module
 */
import { PreconditionError } from "../../../exact/PreconditionError.js";
import { own } from "../names.js";
import { amountIssues } from "./amountIssues.js";
import { assessmentIssues } from "./assessmentIssues.js";
import { cohortIssues } from "./cohortIssues.js";
import { commandIssues } from "./commandIssues.js";
import { declarationIssues } from "./declarationIssues.js";
import { formIssues } from "./formIssues.js";
import type { IssueText, IssueTexts } from "./issueText.js";
import { jsonIssues } from "./jsonIssues.js";
import { judgementIssues } from "./judgementIssues.js";
import { lineageIssues } from "./lineageIssues.js";
import { organisationIssues } from "./organisationIssues.js";
import { readingIssues } from "./readingIssues.js";
import { recordIssues } from "./recordIssues.js";
import { ruleIssues } from "./ruleIssues.js";
import { sheetIssues } from "./sheetIssues.js";
import { supersedingIssues } from "./supersedingIssues.js";
import { undeclaredIssues } from "./undeclaredIssues.js";
import { warningIssues } from "./warningIssues.js";

/** Words of one issue code, in Chinese and English. */
export interface IssueExplanation extends IssueText {
  readonly code: string;
}

/** Words of every issue code, and of every warning, by code. */
export const issueTexts: IssueTexts = Object.freeze({
  ...jsonIssues,
  ...formIssues,
  ...amountIssues,
  ...declarationIssues,
  ...undeclaredIssues,
  ...readingIssues,
  ...ruleIssues,
  ...judgementIssues,
  ...assessmentIssues,
  ...recordIssues,
  ...cohortIssues,
  ...organisationIssues,
  ...lineageIssues,
  ...supersedingIssues,
  ...sheetIssues,
  ...commandIssues,
  ...warningIssues,
});

/**
 * The words of the code of an issue or a warning: its title, what it means, why it is refused (or told), how to mend it, and what
 * its values are.
 *
 * @throws `PreconditionError` `issue.code.unknown` for what is no issue code of this version.
 * @example
 * explainIssue("fact.null").title
 * // => { zh: "事实写成了 null", en: "A fact that is null" }
 */
export function explainIssue(code: string): IssueExplanation {
  const text = own(issueTexts, code);
  if (text === undefined) throw new PreconditionError("issue.code.unknown", code);
  return { code, ...text };
}
