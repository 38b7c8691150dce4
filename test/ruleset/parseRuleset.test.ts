import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/ruleset/limits.js";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import { sampleRuleset } from "./sampleRuleset.js";

const issuesOf = (value: unknown) => {
  const result = parseRuleset(value);
  return result.ok ? [] : result.issues;
};

/** Every place of a JSON value. */
function places(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, held]) => [[key], ...places(held).map((rest) => [key, ...rest])]);
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const holder = path.slice(0, -1).reduce((held, key) => (held as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[path.at(-1)!] = by;
  return copy;
}

describe("parseRuleset", () => {
  it("gives an equal ruleset that shares nothing with what was read", () => {
    const value = sampleRuleset();
    const result = parseRuleset(value);
    expect(result).toEqual({ ok: true, ruleset: value, warnings: expect.any(Array) });
    if (!result.ok) return;
    expect(result.ruleset).not.toBe(value);
    expect(result.ruleset.rubrics).not.toBe(value.rubrics);
  });

  it("warns of what refuses nothing, in the order of the document", () => {
    const nodes = ["rubrics", "station", "nodes"];
    const nest = (depth: number): unknown => (depth === 0 ? 1 : { kind: "sum", of: [nest(depth - 1)] });
    const missing = { kind: "given", of: { kind: "fact", fact: "team.trained" }, missing: 9, notApplicable: 0 };
    const changed = [
      { path: [...nodes, 1, "floor"], by: missing },
      { path: [...nodes, 1, "points"], by: nest(4) },
      { path: [...nodes, 0, "children"], by: [] },
      { path: ["conditions"], by: {} },
      { path: ["rubrics", "station", "grades"], by: {} },
      { path: ["rubrics", "station", "vetoes"], by: [] },
    ].reduce<unknown>((value, { path, by }) => replaced(value, path, by), sampleRuleset());
    expect(parseRuleset(changed)).toMatchObject({
      ok: true,
      warnings: [
        { code: "rule.deep", path: [...nodes, 1, "points", "of", 0, "of", 0, "of", 0], ruleId: "bonus" },
        {
          code: "missing.pays",
          path: [...nodes, 1, "floor", "missing"],
          ruleId: "bonus",
          values: { facts: ["team.trained"], instead: "9", worst: "0" },
        },
      ],
    });
    expect(parseRuleset(replaced(changed, ["id"], 1))).not.toHaveProperty("warnings");
  });

  it("tells each issue with its place, values, and the rule concerned", () => {
    const nodes = ["rubrics", "station", "nodes"];
    const changed = [
      { path: [...nodes, 1, "points", "worth"], by: "x" },
      { path: ["facts", "team", "facts", "officers", "greatest"], by: 0 },
      { path: ["conditions", "staffed", "when", "of", "fact"], by: "team.kind" },
      { path: ["rubrics", "station", "grades", "stars", "else"], by: "nil" },
      { path: ["rubrics", "station", "vetoes", 0, "bars", 0], by: "moon" },
      { path: ["quotas", "model", "places", "count"], by: -1 },
    ].reduce<unknown>((value, { path, by }) => replaced(value, path, by), sampleRuleset());
    expect(issuesOf(changed)).toEqual([
      {
        code: "range.reversed",
        path: ["facts", "team", "facts", "officers", "greatest"],
        values: { least: 1, greatest: 0 },
        ruleId: "team.officers",
      },
      {
        code: "fact.wrongSort",
        path: ["conditions", "staffed", "when", "of", "fact"],
        values: { fact: "team.kind", expected: "number", got: "level" },
        ruleId: "staffed",
      },
      { code: "number.tooSmall", path: ["quotas", "model", "places", "count"], values: { got: -1 } },
      {
        code: "amount.syntax",
        path: [...nodes, 1, "points", "worth"],
        values: { got: "x" },
        ruleId: "bonus",
      },
      {
        code: "label.undeclared",
        path: ["rubrics", "station", "grades", "stars", "else"],
        values: { scale: "stars", label: "nil" },
        ruleId: "stars",
      },
      {
        code: "quota.undeclared",
        path: ["rubrics", "station", "vetoes", 0, "bars", 0],
        values: { quota: "moon" },
        ruleId: "corruption",
      },
    ]);
  });

  it("cites the clause that forbids an indicator", () => {
    const value = replaced(sampleRuleset(), ["rubrics", "station", "nodes", 1, "points"], {
      kind: "fact",
      fact: "team.clearance",
    });
    expect(issuesOf(value)).toMatchObject([
      { values: { measures: "clearance-rate", source: "opinion", clause: "4", fact: "team.clearance" } },
    ]);
    const title = replaced(sampleRuleset(), ["rubrics", "station", "nodes", 1, "title", "zh"], "破案率");
    expect(issuesOf(title)).toMatchObject([{ values: { term: "破案率", source: "opinion", clause: "4" } }]);
    const uncited = [value, title].map((held) =>
      issuesOf(replaced(held, ["forbidden", 0, "basis"], { kind: "illustrative" })).map(({ values }) => values),
    );
    expect(uncited).toEqual([
      [{ fact: "team.clearance", measures: "clearance-rate" }],
      [{ term: "破案率", measures: "clearance-rate" }],
    ]);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ["nothing", undefined, "value.notJson", []],
    ["null", null, "type.wrong", []],
    ["a text", "ruleset", "type.wrong", []],
    ["a list", [], "type.wrong", []],
    ["a function", () => 1, "value.notJson", []],
    ["an instance", { a: new Date(0) }, "value.notJson", ["a"]],
    ["a number that is none", { a: [1, Number.NaN] }, "value.notJson", ["a", 1]],
  ])("refuses %s", (_, value, code, path) => {
    expect(issuesOf(value)).toMatchObject([{ code, path }]);
  });

  it("reports an own key named like the prototype", () => {
    const value: unknown = JSON.parse(
      JSON.stringify(sampleRuleset()).replace('"goals":{', '"goals":{"__proto__":{"zh":"x","en":"x"},'),
    );
    expect(issuesOf(value)).toEqual([
      { code: "id.malformed", path: ["goals", "__proto__"], values: { got: "__proto__" } },
    ]);
  });

  it("counts criteria before it looks at them", () => {
    const { most } = limits.criteria;
    const nodes = (count: number) => Array.from({ length: count }, () => ({}));
    const group = (count: number) => ({
      rubrics: { a: { nodes: [{ children: nodes(count - 1) }] }, b: { nodes: [{}] } },
    });
    expect(issuesOf(group(most + 1))).toEqual([
      { code: "limit.criteria", path: ["rubrics"], values: { most, got: most + 1 } },
    ]);
    expect(issuesOf(group(most)).some(({ code }) => code === "limit.criteria")).toBe(false);
  });

  it("never throws whatever stands at any one place, and tells of null wherever it stands", () => {
    const sample = sampleRuleset();
    const others = [7, "x", [], {}, true];
    // Null at every place, something else at every third.
    places(sample).forEach((path, index) => {
      expect(issuesOf(replaced(sample, path, null))).toContainEqual(expect.objectContaining({ path }));
      if (index % 3 === 0) expect(parseRuleset(replaced(sample, path, others[index % 5]))).toHaveProperty("ok");
    });
  }, 30_000);

  it("never throws where a name is an object that has no text", () => {
    const textless = { toString: 0, valueOf: 0 };
    const base = sampleRuleset();
    const [rubric = ""] = Object.keys(base.rubrics);
    const [section = ""] = Object.keys(base.facts);
    const cohort = { rubric, points: base.rubrics[rubric]?.nodes[0]?.id, is: "place", within: [{ fact: "a.b" }] };
    const place = { type: "number", title: { zh: "名次", en: "Place" }, measures: "other", cohort };
    const sample = replaced(base, ["facts", section, "facts", "place"], place);
    for (const path of places(sample)) {
      expect(parseRuleset(replaced(sample, path, textless))).toHaveProperty("ok", false);
    }
  }, 30_000);

  it("never throws for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(parseRuleset(value)).toHaveProperty("ok", false);
      }),
    );
  });

  it("never throws for a ruleset into which any JSON was put, and reports each fault once", () => {
    const sample = sampleRuleset();
    const somewhere = fc.constantFrom(...places(sample));
    const changes = fc.array(fc.tuple(somewhere, fc.jsonValue({ maxDepth: 2 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (list) => {
        let value: unknown = sample;
        for (const [path, by] of list) {
          const holder = path
            .slice(0, -1)
            .reduce<unknown>((held, key) => (held as Record<string, unknown> | null)?.[key], value);
          if (typeof holder === "object" && holder !== null) value = replaced(value, path, by);
        }
        const keys = issuesOf(value).map(({ code, path }) => JSON.stringify([code, path]));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });
});
