import { describe, expect, expectTypeOf, it } from "vitest";
import { commandIssueCodes } from "../../../../src/cli/commandIssueCodes.js";
import { sheetIssueCodes } from "../../../../src/report/sheet/sheetIssueCodes.js";
import { explainIssue, type IssueExplanation, issueTexts } from "../../../../src/report/words/issues/explainIssue.js";
import type { IssueText } from "../../../../src/report/words/issues/issueText.js";
import { rulesetIssueCodes } from "../../../../src/ruleset/issueCodes.js";
import { parseRuleset } from "../../../../src/ruleset/parseRuleset.js";
import { rulesetWarningCodes } from "../../../../src/ruleset/warningCodes.js";
import { cohortIssueCodes } from "../../../../src/scoring/cohort/cohortIssueCodes.js";
import { assessmentIssueCodes } from "../../../../src/scoring/issueCodes.js";
import { issueCodes } from "../../../../src/vocabulary/issueCodes.js";
import type { Text } from "../../../../src/vocabulary/text.js";
import * as table from "../../../refusals/ruleset.table.js";
import { at, broken } from "../../../refusals/support.js";
import { everyFault } from "../../../scoring/read/faults.js";

const lists = [
  rulesetIssueCodes,
  rulesetWarningCodes,
  assessmentIssueCodes,
  cohortIssueCodes,
  issueCodes,
  sheetIssueCodes,
  commandIssueCodes,
];
const codes = [...new Set(lists.flatMap((list) => Object.keys(list)))];

describe("explainIssue", () => {
  it("has words for every issue code, and for no other", () =>
    expect(Object.keys(issueTexts).sort()).toEqual([...codes].sort()));

  it.each(codes)("%s: title, meaning, why and how to mend it, in both languages", (code) => {
    const { title, meaning, why, mend, values } = explainIssue(code);
    expect(title.zh).toMatch(/[\p{Script=Han}A-Za-z0-9]$/u);
    expect(title.en).toMatch(/^[A-Z].*[^.]$/);
    for (const { zh, en } of [meaning, why, mend]) {
      expect(zh).toMatch(/\p{Script=Han}.*[。]$/su);
      expect(en).toMatch(/^(?:[A-Z]|`[a-z]).*\.$/s);
    }
    for (const { zh, en } of [title, meaning, why, mend, ...Object.values(values)]) {
      expect(zh, "marks of Chinese are full-width").not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
      expect(en.replace(/[是否“”]/g, "")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("describes every value that faults of rulesets and assessments carry", () => {
    const long = (place: string) => place.replace(/^@\w+/, (name) => table.short[name]!);
    const rows = [table.structure, table.declarations, table.reading, table.expressions, table.circles, table.nodes];
    const issues = rows.flat().flatMap(([, changes]) => {
      const parsed = parseRuleset(broken(...changes.map(([place, to]) => [at(long(place)), to] as const)));
      return parsed.ok ? [] : parsed.issues;
    });
    const met = [...issues, ...everyFault.map(([code, , , , values]) => ({ code, values }))];
    const unsaid = met.flatMap(({ code, values }) =>
      Object.keys(values)
        .filter((key) => !(key in explainIssue(code).values))
        .map((key) => `${code} ${key}`),
    );
    expect(unsaid).toEqual([]);
  });

  it.each(["no.such", "", "constructor"])("throws for %j, which is no issue code", (code) =>
    expect(() => explainIssue(code)).toThrow(expect.objectContaining({ code: "issue.code.unknown", got: code })),
  );

  it("does not compile with a language left out", () => {
    expectTypeOf<IssueExplanation["mend"]>().toEqualTypeOf<Text>();
    // @ts-expect-error [ts2741] -- `en` is missing
    const half: IssueText["title"] = { zh: "缺" };
    expect(half.zh).toBe("缺");
  });
});
