import { describe, expect, it } from "vitest";
import { cardIssues } from "../../src/cli/cardIssues.js";
import { compileRubric, type GradeResult, type NodeResult, type Scorecard, score } from "../../src/index.js";
import { besideRules, stationWith } from "./besideDemo.js";

const sheet = compileRubric(besideRules, "sheet");
const routine = compileRubric(besideRules, "routine");
const cardOf = (plan: typeof sheet): Scorecard => {
  const scored = score(plan, stationWith("a", 10));
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard;
};
const [before, now] = [cardOf(sheet), cardOf(routine)];
const issues = (card: Scorecard, from: "baseline" | "current" = "baseline", plan = sheet) =>
  cardIssues(plan, from, card).map(({ code, path }) => [code, ...path]);
const withNode = (change: Partial<NodeResult>): Scorecard => ({
  ...before,
  nodes: [before.nodes[0]!, { ...before.nodes[1]!, ...change }],
});
const withGrade = (id: string, after: GradeResult["after"]): Scorecard => ({
  ...before,
  grades: before.grades.map((grade) => (grade.id === id ? { ...grade, after } : grade)),
});

describe("cardIssues", () => {
  it("finds nothing in what was scored", () =>
    expect([issues(before), issues(now, "current"), issues(before, "baseline", routine)]).toEqual([[], [], []]));

  it("refuses one of another rubric, where rules read any", () => {
    expect(issues(now)).toEqual([["scorecard.otherRubric", "rubric"]]);
    expect(cardIssues(sheet, "current", before)).toEqual([
      { code: "scorecard.otherRubric", path: ["rubric"], values: { got: "sheet", expected: "routine" } },
    ]);
  });

  it.each<[string, Partial<NodeResult>, readonly unknown[]]>([
    ["a word", { points: "many" }, [["amount.syntax", "nodes", 1, "points"]]],
    ["a fraction of nothing", { least: "1/0" }, [["amount.denominator", "nodes", 1, "least"]]],
    ["far too long an amount", { greatest: "9".repeat(400_001) }, [["amount.tooLong", "nodes", 1, "greatest"]]],
    ["too long an amount", { points: "9".repeat(100_001) }, [["amount.tooLong", "nodes", 1, "points"]]],
    ["a long amount", { points: "9".repeat(100_000) }, []],
    ["bounds the wrong way round", { least: "2", greatest: "3/2" }, [["range.reversed", "nodes", 1, "greatest"]]],
    ["bounds that meet", { least: "3/2", greatest: "1.5" }, []],
    [
      "several at once",
      { points: "", least: "x", greatest: "1" },
      [
        ["amount.syntax", "nodes", 1, "points"],
        ["amount.syntax", "nodes", 1, "least"],
      ],
    ],
  ])("finds %s among the points: %#", (_, change, found) => expect(issues(withNode(change))).toEqual(found));

  it.each<[string, string, GradeResult["after"], readonly unknown[]]>([
    ["a label of the scale", "grade", { kind: "settled", label: "none" }, []],
    [
      "another label",
      "grade",
      { kind: "settled", label: "four" },
      [["value.notAllowed", "grades", 1, "after", "label"]],
    ],
    [
      "other labels among those possible",
      "grade",
      { kind: "open", possible: ["one", "four", "five"] },
      [
        ["value.notAllowed", "grades", 1, "after", "possible", 1],
        ["value.notAllowed", "grades", 1, "after", "possible", 2],
      ],
    ],
    ["no label possible", "grade", { kind: "open", possible: [] }, [["list.length", "grades", 1, "after", "possible"]]],
    ["no label at all", "grade", { kind: "notApplicable", because: { kind: "empty" } }, []],
    ["another label of a grade that no rule reads", "before", { kind: "settled", label: "four" }, []],
  ])("finds %s", (_, id, after, found) => expect(issues(withGrade(id, after))).toEqual(found));

  it("tells the labels that the grade can have", () =>
    expect(cardIssues(sheet, "baseline", withGrade("grade", { kind: "settled", label: "four" }))).toMatchObject([
      { values: { got: "four", expected: expect.arrayContaining(["one", "two", "three", "none"]) as string[] } },
    ]));
});
