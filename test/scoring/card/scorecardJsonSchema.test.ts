import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reasonCodes } from "../../../src/scoring/card/reasonCode.js";
import { scorecardJsonSchema } from "../../../src/scoring/card/scorecardJsonSchema.js";
import { rulesets, sayings } from "../random.js";
import { fact, leaf, rules, scored } from "../support.js";

const schema = scorecardJsonSchema();
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe("the JSON Schema of scorecards", () => {
  it("takes every scorecard", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rulesets(true), sayings(false), (ruleset, saying) => {
        expect(validate(scored(ruleset, saying)), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, object]>([
    ["a key more", { place: 1 }],
    ["another kind", { kind: "card" }],
    ["a list that is none", { nodes: {} }],
    [
      "an amount as a number",
      { nodes: [{ ...scored(rules({ nodes: [leaf("x", fact("n"))] }), { n: 1 }).nodes[0], points: 1 }] },
    ],
  ])("refuses %s", (_says, change) => {
    expect(validate({ ...scored(rules({ nodes: [leaf("x", 1)] })), ...change })).toBe(false);
  });

  it("names its parts and every reason code, in words of both languages", () => {
    const { $id, $defs } = schema as { readonly $id: string; readonly $defs: Readonly<Record<string, object>> };
    expect($id).toBe("scorecard.json");
    expect(Object.keys($defs)).toEqual(
      expect.arrayContaining(["Reason", "Read", "Compared", "NodeResult", "GradeResult", "VetoResult", "Lacking"]),
    );
    const text = JSON.stringify(schema);
    for (const code of reasonCodes) expect(text).toContain(`"${code}"`);
    expect(text).toContain("What the result was made with.");
  });
});
