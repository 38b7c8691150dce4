import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { canonicalJson } from "../../src/ruleset/canonicalJson.js";
import { canonicalRuleset } from "../../src/ruleset/canonicalRuleset.js";
import { digestOf } from "../../src/ruleset/digest.js";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import { parseRulesetText } from "../../src/ruleset/parseRulesetText.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import { at, broken, type Change } from "../refusals/support.js";
import { sampleRuleset } from "./sampleRuleset.js";

const bonus = "rubrics.station.nodes.1";
const changed = (...changes: readonly Change[]): Ruleset => {
  const result = parseRuleset(broken(...changes));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.ruleset;
};
const digest = digestOf(sampleRuleset());

const turned = (value: unknown): unknown =>
  typeof value !== "object" || value === null
    ? value
    : Array.isArray(value)
      ? value.map(turned)
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, held]) => [key, turned(held)]),
        );

describe("digestOf", () => {
  it("is SHA-256 over the canonical form, as another library has it", () => {
    const text = canonicalJson(canonicalRuleset(sampleRuleset()));
    expect(digest).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    expect(text).toContain("派出所");
  });

  it("is one for typed authoring, JSON, YAML and any order of keys", () => {
    const json = parseRulesetText(JSON.stringify(sampleRuleset(), null, 2));
    const yaml = parseRuleset(parse(stringify(sampleRuleset())));
    const other = parseRuleset(turned(sampleRuleset()));
    expect([json, yaml, other].map((result) => result.ok && digestOf(result.ruleset))).toEqual([
      digest,
      digest,
      digest,
    ]);
  });

  it.each<[string, unknown, unknown]>([
    [`${bonus}.points.worth`, 0.5, "0.50"],
    [`${bonus}.points.worth`, "1/2", "0.5"],
    [`${bonus}.points.worth`, 5, "5.00"],
    [`${bonus}.full`, "4/6", "2/3"],
    [`${bonus}.notApplicable`, 1, "1.0"],
    [`${bonus}.shown`, { to: 0.1, mode: "floor" }, { to: "0.10", mode: "floor" }],
    ["facts.team.facts.officers.least", 1, "1.0"],
    ["facts.law.facts.faults.fields.weight.step", 0.5, "1/2"],
    ["rubrics.station.grades.stars.cuts.0.atLeast", 90, "90.0"],
    ["rubrics.station.grades.stars.cuts.0.minimums.base", 5, "5.00"],
    ["rubrics.station.nodes.0.children.0.children.1.points.of.5.through.1.1", 5.5, "11/2"],
    ["rubrics.station.nodes.0.children.1.children.1.points.of.4.table.one", 1, "1.0"],
  ])("at %s, %j and %j are the same amount", (place, one, other) => {
    expect(digestOf(changed([at(place), one]))).toBe(digestOf(changed([at(place), other])));
  });

  it.each<[string, unknown, unknown]>([
    ["title.en", "0.5", "0.50"],
    ["scales.kinds.set.0", "0.5", "0.50"],
    ["rubrics.station.vetoes.0.basis", { kind: "illustrative" }, { kind: "illustrative", note: { zh: "x", en: "x" } }],
    [`${bonus}.points.worth`, "0.5", "0.51"],
    ["quotas.model.places.count", 100, 101],
    ["facts.team.facts.officers.decimals", 0, 1],
    [`${bonus}.note`, { zh: "1/2", en: "1/2" }, { zh: "0.5", en: "1/2" }],
  ])("at %s, %j and %j are not", (place, one, other) => {
    const digests = [one, other].map((value) => digestOf(broken([at(place), value]) as Ruleset));
    expect(digests[0]).not.toBe(digests[1]);
  });

  it("does not depend on where an editor finds the schema", () => {
    expect(digestOf(changed([["$schema"], undefined]))).toBe(digest);
    expect(digestOf(changed([["$schema"], "elsewhere.json"]))).toBe(digest);
  });

  it("keeps full marks by name", () => {
    expect(canonicalRuleset(sampleRuleset())).toHaveProperty(
      "rubrics.station.nodes.0.children.0.children.0.notApplicable",
      "full",
    );
  });

  it("does not change what it is given", () => {
    const ruleset = sampleRuleset();
    digestOf(ruleset);
    expect(ruleset).toEqual(sampleRuleset());
  });

  it.each<[string, unknown, string]>([
    [`${bonus}.points.worth`, "many", "amount.syntax"],
    [`${bonus}.points`, null, "amount.type"],
    [`${bonus}.title.zh`, "\ud800", "json.impossible"],
  ])("refuses what is no ruleset: %s is %j", (place, value, code) => {
    const ruleset = broken([at(place), value]) as Ruleset;
    expect(() => digestOf(ruleset)).toThrow(expect.objectContaining({ code }));
  });

  it("passes over what is of no known shape", () => {
    const odd = broken(
      [["rubrics"], [1]],
      [["facts", "team"], "x"],
      [["conditions"], { solid: { when: { kind: "all", of: 1 } } }],
    );
    expect(digestOf(odd as Ruleset)).toMatch(/^[0-9a-f]{64}$/);
  });
});
