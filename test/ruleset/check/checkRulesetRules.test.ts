import { describe, expect, it } from "vitest";
import { checkRulesetRules, ruleIssues } from "../../../src/ruleset/check/checkRulesetRules.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { at, broken } from "../../refusals/support.js";
import { sampleRuleset } from "../sampleRuleset.js";

const said = (value: unknown) =>
  checkRulesetRules(value as Ruleset).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("checkRulesetRules", () => {
  it("has nothing to say of the sample", () => expect(checkRulesetRules(sampleRuleset())).toEqual([]));

  it("finds what the compiler cannot see in typed input", () => {
    const value = broken(
      [at("jurisdiction"), "61"],
      [at("title.en"), " "],
      [at("rubrics.station.nodes.1.points.worth"), "many"],
      [at("rubrics.station.nodes.1.full"), Number.NaN],
    );
    expect(said(value)).toEqual([
      "text.empty title.en",
      "jurisdiction.malformed jurisdiction",
      "amount.syntax rubrics.station.nodes.1.points.worth",
      "amount.notFinite rubrics.station.nodes.1.full",
    ]);
  });

  it("agrees with parsing on rules of sound shape", () => {
    const value = broken([at("rubrics.station.nodes.1.goal"), "glory"], [at("scales.kinds.set"), []]);
    const parsed = parseRuleset(value);
    expect(parsed.ok ? [] : parsed.issues).toEqual(checkRulesetRules(value as Ruleset));
  });

  it("takes anything for a damaged ruleset", () => {
    for (const value of [null, 1, "x", [], {}, { rubrics: { a: { nodes: [null, { id: 1 }], vetoes: [{}] } } }]) {
      expect(ruleIssues(value)).toEqual([]);
    }
  });

  it.each<[string, readonly (readonly [string, unknown])[], readonly string[]]>([
    ["facts are no map", [["facts", 1]], []],
    ["a section is no map", [["facts.team", 1]], []],
    ["a section has no map of facts", [["facts.team.facts", 1]], []],
    ["a fact is no map", [["facts.team.facts.officers", 1]], []],
    ["a fact has an unknown type", [["facts.team.facts.officers.type", "x"]], []],
    ["a section is about nobody known", [["facts.team.subject", "x"]], []],
    ["a ledger has an unknown type", [["facts.law.facts.faults.type", "x"]], []],
    ["a ledger has no map of fields", [["facts.law.facts.faults.fields", 1]], []],
    ["a rubric is about nobody known", [["rubrics.station.subject", "x"]], []],
    ["scales are no map", [["scales", 1]], []],
    ["a scale is no map", [["scales.stars", 1]], []],
    ["a scale has a list with a number", [["scales.stars.order", ["one", 2]]], []],
    ["a scale has no list outside", [["scales.stars.outside", 2]], []],
    ["nodes are no list", [["rubrics.station.nodes", 1]], []],
    ["rubrics are no map", [["rubrics", 1]], []],
    ["grades are no map", [["rubrics.station.grades", 1]], []],
    ["goals are no map", [["goals", 1]], []],
    ["there are no goals", [["goals", {}]], ["goal.undeclared"]],
    ["a name is a number", [["rubrics.station.nodes.1.points.when.of", { kind: "fact", fact: 5 }]], []],
    ["a line is a text", [["rubrics.station.nodes.1.points", { kind: "line", of: 1, through: "x" }]], []],
    [
      "a line of other things",
      [["rubrics.station.nodes.1.points", { kind: "line", of: 1, through: [1, [null, 2], [3, 4]] }]],
      [],
    ],
    ["a ratio of nothing", [["rubrics.station.nodes.1.points", { kind: "ratio" }]], []],
    [
      "a lookup without table",
      [["rubrics.station.nodes.1.points", { kind: "lookup", of: { kind: "fact", fact: "team.kind" } }]],
      [],
    ],
    ["bands without cuts", [["rubrics.station.nodes.1.points", { kind: "bands", of: 1, below: 1 }]], []],
    ["a lowest of nothing", [["rubrics.station.grades.level.of", { kind: "lowest" }]], []],
    ["a level of an unknown kind", [["rubrics.station.grades.level.of", { kind: "x" }]], []],
    [
      "a level grade in no rubric",
      [["conditions.staffed.when", { kind: "level", of: { kind: "grade", grade: 5 }, among: [6] }]],
      [],
    ],
    ["ranks that are numbers", [["rubrics.station.nodes.0.children.0.children.0.applies.atLeast", 5]], []],
    [
      "cuts with damaged edges",
      [
        ["rubrics.station.grades.stars.cuts", [{ label: 5 }, 6]],
        ["rubrics.station.grades.stars.else", 7],
      ],
      [],
    ],
    [
      "bands with damaged edges",
      [
        [
          "rubrics.station.nodes.1.points",
          { kind: "bands", of: 1, below: 1, cuts: [{}, { above: null }, { above: 1 }] },
        ],
      ],
      [],
    ],
    ["a veto without anything", [["rubrics.station.vetoes", [{}]]], []],
    [
      "effects that are lists",
      [
        ["rubrics.station.vetoes.0.caps", []],
        ["rubrics.station.vetoes.0.bars", {}],
        ["rubrics.station.vetoes.0.zeroes", 1],
      ],
      [],
    ],
    ["a parent's scale that is a number", [["rubrics.station.vetoes.0.reachesParent.scale", 5]], []],
    ["a parent's label that is a number", [["rubrics.station.vetoes.0.reachesParent.label", 5]], []],
    ["a parent without clause", [["rubrics.station.vetoes.0.reachesParent", {}]], []],
    ["a basis that is a text", [["rubrics.station.nodes.1.basis", "x"]], []],
    ["a source that is a number", [["rubrics.station.nodes.1.basis.after", 5]], []],
    ["a goal that is a number", [["rubrics.station.nodes.1.goal", 5]], []],
    ["a title that is a text", [["rubrics.station.nodes.1.title", "破案率"]], []],
    ["a title with a number", [["rubrics.station.nodes.1.title.en", 5]], []],
    ["forbidden things are no list", [["forbidden", 1]], []],
    ["terms are no list", [["forbidden.0.terms", 1]], []],
    ["decimals are no count", [["facts.team.facts.officers.decimals", -1]], []],
    ["effective is no map", [["effective", 1]], []],
    ["cases are no list", [["rubrics.station.nodes.1.points", { kind: "cases", cases: 1, else: 1 }]], []],
    ["minimums are a number", [["rubrics.station.grades.stars.cuts.0.minimums", 5]], []],
    ["a case without condition", [["rubrics.station.nodes.0.children.0.children.0.points.cases.0.when", 5]], []],
  ])("is silent about what is damaged: %s", (_, changes, expected) => {
    const value = broken(...changes.map(([place, by]) => [at(place), by] as const));
    expect([...new Set(said(value).map((text) => text.split(" ")[0]))]).toEqual(expected);
  });
});
