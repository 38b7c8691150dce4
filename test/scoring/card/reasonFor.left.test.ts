/** Reasons of nodes of which something is left out, or that read a figure of peers that does not apply. */
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/ruleset/fact.js";
import type { Group } from "../../../src/ruleset/node.js";
import { cohortFacts } from "../../../src/scoring/cohort/cohortFacts.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import {
  absent,
  assessment,
  fact,
  facts,
  flag,
  got,
  group,
  leaf,
  nodeOf,
  rules,
  scored,
  text,
  why,
} from "../support.js";

describe("a group asks nothing of what is left out", () => {
  const never = { counts: flag("also") };
  it.each<
    readonly [what: string, combine: Group["combine"], rest: ReturnType<typeof leaf>, points: string, is: string]
  >([
    ["all, beside what does not apply", "all", leaf("y", absent, { full: 2 }), "9", "group.allFull left=1 of=2"],
    ["all, beside what does not count", "all", leaf("y", 1, { full: 2, ...never }), "9", "group.allFull left=1 of=2"],
    ["all, beside what does", "all", leaf("y", 1, { full: 2 }), "0", "group.notAllFull left=2 of=2"],
  ])("%s", (_what, combine, rest, points, is) => {
    const nodes = [group("g", combine, [leaf("x", 5, { full: 5 }), rest], { full: 9, empty: 0 })];
    const node = nodeOf(scored(rules({ nodes }), { also: false }), "g");
    expect([got(node), why(node)]).toEqual([points, is]);
  });

  it("a share has nothing to attain where only what is left out has full marks", () => {
    const children = [leaf("x", 5, { full: 0 }), leaf("y", absent, { full: 2 })];
    const nodes = [group("g", "share", children, { full: 9, empty: 0, weightless: 4 })];
    const node = nodeOf(scored(rules({ nodes })), "g");
    expect([got(node), why(node)]).toEqual(["4", "group.weightless left=1 of=2"]);
  });
});

describe("a figure of peers that applies to nobody", () => {
  it("is a fact that does not apply", () => {
    const mean: Fact = {
      ...{ title: text("mean"), measures: "administration", type: "number" },
      cohort: { rubric: "sheet", points: "total", is: "mean" },
    };
    const c = { title: text("figures"), subject: "station", facts: { mean } } as const;
    const sheet = rules({ nodes: [leaf("total", fact("n"))], more: { facts: { ...facts, c } } });
    const year = { ...sheet.rubrics["sheet"]!, nodes: [leaf("year", { kind: "fact", fact: "c.mean" })] };
    const ruleset = { ...sheet, rubrics: { ...sheet.rubrics, year } };
    const made = cohortFacts(compileRubric(ruleset, "sheet"), [assessment({ n: "NA" })]);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const result = score(compileRubric(ruleset, "year"), assessment({ n: "NA" }), { cohorts: [made.cohort] });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const node = nodeOf(result.scorecard, "year");
    expect([got(node), why(node)]).toEqual(["NA", "fact.notApplicable fact=c.mean"]);
  });
});
