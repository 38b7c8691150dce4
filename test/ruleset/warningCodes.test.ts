import { describe, expect, it } from "vitest";
import { rulesetIssueCodes } from "../../src/ruleset/issueCodes.js";
import { rulesetWarningCodes } from "../../src/ruleset/warningCodes.js";

describe("rulesetWarningCodes", () => {
  it("lists the warnings, none of which is an issue", () => {
    expect(Object.keys(rulesetWarningCodes)).toEqual(["rule.deep", "missing.pays", "veto.missingPays"]);
    expect(Object.keys(rulesetWarningCodes).filter((code) => code in rulesetIssueCodes)).toEqual([]);
  });

  it.each(Object.entries(rulesetWarningCodes))("says %s in one sentence of each language", (_code, { zh, en }) => {
    expect(zh).toMatch(/^[^\n]+。$/);
    expect(en).toMatch(/^[A-Z][^\n]+\.$/);
  });
});
