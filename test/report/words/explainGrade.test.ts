import { describe, expect, it } from "vitest";
import { explainGrade, labelWordsOf, lackingWords } from "../../../src/report/words/explainGrade.js";
import type { GradeResult, Lacking } from "../../../src/scoring/card/scorecard.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const cards = scorecards();
const declared = { ruleset: smallRuleset, rubric: smallRuleset.rubrics["station"] };
const gradeOf = (station: number): GradeResult => cards[station - 1]!.grades[0]!;
const explained = (station: number) => explainGrade(smallRuleset, "station", gradeOf(station));

describe("explainGrade", () => {
  it("says the label, what it means, why, and what the next better one lacked", () => {
    const { zh, en } = explained(6);
    expect(zh).toMatch(/^等级：可评定为“合格”，总分超过 60 分。评为“优秀”尚需：/);
    expect(en).toMatch(/^Grade: may be rated “Passes”; the points are above the cut of 60\. “Excellent” would need: /);
    expect(en).toMatch(/Basis: Measures for grading, Article 3; cited\.$/);
  });

  it("says what vetoes changed", () => {
    expect(explained(3).zh).toContain("一票否决前：“合格”，总分超过 60 分。");
    expect(explained(3).en).toContain("the veto “A grave fault” not to fire");
  });

  it.each<[Lacking, string, string]>([
    [
      { kind: "points", needed: "90", edge: "atLeast", reached: "85", short: "5", open: false },
      "总分 90 分以上（现 85，差 5）",
      "a total of at least 90 (now 85, 5 short)",
    ],
    [
      { kind: "points", needed: "60", edge: "above", open: true },
      "总分超过 60 分（尚未确定）",
      "a total above 60 (not settled)",
    ],
    [
      { kind: "minimum", node: "safety", needed: "40", open: false },
      "“安全防范”最低 40 分",
      "at least 40 in “Security”",
    ],
    [
      {
        ...{ kind: "condition", condition: "ready", open: false },
        compared: [{ of: "team.trained", relation: "is", value: false, limit: true, holds: "no" }],
      },
      "必备条件“必备条件”（“已训练”为是：不成立）",
      "the condition “Ready” (“All trained” is yes: does not hold)",
    ],
    [{ kind: "condition", open: false, compared: [] }, "另一项必备条件", "another condition that it asks for"],
    [
      { kind: "veto", veto: "grave", open: true },
      "未触发一票否决“严重过错”（尚未确定）",
      "the veto “A grave fault” not to fire (not settled)",
    ],
  ])("lacking %j", (lacking, zh, en) => expect(lackingWords(declared, lacking)).toEqual({ zh, en }));

  it("says the labels still possible, and that there may be none", () => {
    const grade = gradeOf(1);
    expect(labelWordsOf(declared, grade, { kind: "open", possible: ["good", "best"], mayNotApply: true }).en).toBe(
      "not settled (still possible: “Passes”, “Excellent”, or not applicable)",
    );
    expect(labelWordsOf(declared, grade, { kind: "notApplicable", because: { kind: "empty" } }).zh).toBe(
      "不适用（没有可计的项）",
    );
  });
});
