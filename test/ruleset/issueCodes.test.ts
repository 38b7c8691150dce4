import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkRulesetRules } from "../../src/ruleset/check/checkRulesetRules.js";
import { rulesetIssueCodes } from "../../src/ruleset/issueCodes.js";
import { jsonIssues } from "../../src/ruleset/plainJson.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import { rulesetWarningCodes } from "../../src/ruleset/warningCodes.js";
import { circles, declarations, expressions, nodes, reading, scopes, structure } from "../refusals/ruleset.table.js";
import { at, broken } from "../refusals/support.js";

const rows = [structure, declarations, reading, expressions, circles, nodes, scopes].flat();
/** Codes that the tables of refusals do not have, with the tests that have them. */
const elsewhere = {
  jsonText: ["json.syntax", "json.numberChanged", "json.keyRepeated"],
  plainJson: ["value.notJson", "text.malformed", "value.cyclic", "limit.depth", "limit.values", "limit.criteria"],
  read: ["digest.malformed"],
  checkRulesetRules: ["amount.notFinite"],
};

describe("rulesetIssueCodes", () => {
  it("lists exactly the codes that tests see", () => {
    const seen = rows.flatMap(([, , ...issues]) => issues.map((issue) => issue.split(" ")[0]));
    expect([...new Set([...seen, ...Object.values(elsewhere).flat()])].sort()).toEqual(
      Object.keys(rulesetIssueCodes).sort(),
    );
    expect(jsonIssues(undefined)[0]?.code).toBe("value.notJson");
    const nan = broken([at("rubrics.station.nodes.0.full"), Number.NaN]) as Ruleset;
    expect(checkRulesetRules(nan)[0]?.code).toBe("amount.notFinite");
  });

  it("lists every code that the sources write", () => {
    const root = join(import.meta.dirname, "../../src/ruleset");
    const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.includes("issueCodes") && !/(canonical|InForce|words)/.test(path))
      .map((path) =>
        readFileSync(join(root, path), "utf8")
          .replace(/^import .*$/gm, "")
          .replace(/\/\*\*[\s\S]*?\*\//g, ""),
      );
    const written = sources.flatMap((text) => [...text.matchAll(/"([a-z]+\.[a-zA-Z]+)"/g)].map(([, code]) => code!));
    const files = /\.json$/;
    expect(
      written.filter((code) => !files.test(code) && !(code in rulesetIssueCodes) && !(code in rulesetWarningCodes)),
    ).toEqual([]);
    expect(written.length).toBeGreaterThan(60);
  });

  it("says each in both languages, in one sentence", () => {
    for (const [code, { zh, en }] of Object.entries(rulesetIssueCodes)) {
      expect(zh, code).toMatch(/^[^\n]+。$/);
      expect(en, code).toMatch(/^[A-Z][^\n]+\.$/);
    }
  });
});
