import { describe, expect, it } from "vitest";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import { parseRulesetText } from "../../src/ruleset/parseRulesetText.js";
import { sampleRuleset } from "./sampleRuleset.js";

const text = JSON.stringify(sampleRuleset());

describe("parseRulesetText", () => {
  it("reads a ruleset, with or without byte-order mark", () => {
    const expected = parseRuleset(sampleRuleset());
    expect(expected).toMatchObject({ ok: true, warnings: [{ code: "missing.pays" }, {}, {}] });
    expect(parseRulesetText(text)).toEqual(expected);
    expect(parseRulesetText(`\uFEFF${text}\n`)).toEqual(expected);
  });

  it("refuses a sound ruleset whose text says something else than is read", () => {
    expect(parseRulesetText(text.replace('"full":100,', '"full":100.00000000000000000001,'))).toEqual({
      ok: false,
      issues: [
        {
          code: "json.numberChanged",
          path: ["rubrics", "station", "nodes", 0, "full"],
          values: { line: 1, column: expect.any(Number), got: "100.00000000000000000001" },
          ruleId: "total",
        },
      ],
    });
    expect(parseRulesetText(text.replace('"version"', '"id":"sample","version"'))).toMatchObject({
      issues: [{ code: "json.keyRepeated", path: ["id"] }],
    });
  });

  it("tells where text is no JSON", () => {
    expect(parseRulesetText('{"id":1,}')).toEqual({
      ok: false,
      issues: [{ code: "json.syntax", path: [], values: { line: 1, column: 9 } }],
    });
  });
});
