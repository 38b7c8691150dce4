import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortRule, Fact } from "../../../src/ruleset/fact.js";
import { type CohortResult, cohortFacts } from "../../../src/scoring/cohort/cohortFacts.js";
import { cohortJsonSchema } from "../../../src/scoring/cohort/cohortJsonSchema.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { assessment, fact, facts, leaf, rules, type Saying, text } from "../support.js";

const schema = cohortJsonSchema();
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const figure = (is: CohortRule["is"], more: Partial<CohortRule> = {}): Fact => ({
  ...{ title: text("figure"), measures: "administration", type: "number" },
  cohort: { rubric: "sheet", points: "total", is, ...more },
});
const kinds = ["mean", "median", "least", "greatest", "size", "place", "share"] as const;
const figures = Object.fromEntries(kinds.map((is) => [is, figure(is, { within: [{ fact: "a.kind" }] })]));
const section = { title: text("figures"), subject: "station", facts: figures } as const;
const plan = compileRubric(
  rules({ nodes: [leaf("total", fact("n"))], more: { facts: { ...facts, c: section } } }),
  "sheet",
);
const cohortOf = (sayings: readonly Saying[]): CohortResult =>
  cohortFacts(
    plan,
    sayings.map((saying, i) => assessment(saying, { id: `s${i}-1`, of: `s${i}` })),
  );

describe("the JSON Schema of cohorts", () => {
  it("takes every cohort", { timeout: 60_000 }, () => {
    const saying = fc
      .record({
        n: fc.constantFrom<(string | number | undefined)[]>("NA", undefined, 0, "0.33", 7),
        kind: fc.constantFrom("town", "city", undefined),
      })
      .map((record) => Object.fromEntries(Object.entries(record).filter(([, said]) => said !== undefined)) as Saying);
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 5 }), (sayings) => {
        const made = cohortOf(sayings);
        expect(made.ok).toBe(true);
        expect(made.ok && validate(made.cohort), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, object]>([
    ["a key more", { place: 1 }],
    ["another kind", { kind: "scorecard" }],
    ["figures in a list", { figures: [] }],
    ["a figure as a number", { figures: { s0: { "c.mean": 5 } } }],
    ["a settled figure without a value", { figures: { s0: { "c.mean": { kind: "settled" } } } }],
    ["a digest that is none", { digest: "x" }],
  ])("refuses %s", (_says, change) => {
    const made = cohortOf([{ n: 5 }]);
    expect(validate({ ...(made.ok ? made.cohort : {}), ...change })).toBe(false);
  });

  it("names the forms of a figure, in words of both languages", () => {
    const { $id, $defs } = schema as { readonly $id: string; readonly $defs: Readonly<Record<string, object>> };
    expect($id).toBe("cohort.json");
    expect(Object.keys($defs)).toEqual([
      ...["Figure", "FigureNotApplicable", "FigureOpen", "FigureSettled", "FiguresOfSubject"],
    ]);
    expect(JSON.stringify(schema)).toContain("SHA-256 over the RFC 8785 form without this key.");
  });
});
