import { expect, it } from "vitest";
import { clauseWords, type Whose } from "../../../../src/report/words/rule/clauses.js";
import { rubricNamed, rubricRead } from "../../../../src/report/words/rule/rubricRead.js";
import { speechOf } from "../../../../src/report/words/rule/speechOf.js";
import type { Condition } from "../../../../src/ruleset/expression.js";
import { declaredBy, leaf } from "../told/whole.js";

const declared = declaredBy(
  { nodes: [leaf("x", { kind: "points", points: "visited", from: "current", rubric: "visits" })] },
  undefined,
);
const speech = speechOf(declared);
const care = { kind: "fact", fact: "team.care" } as const;
const trained = { kind: "flag", flag: "team.trained" } as const;
const papers: Condition = { kind: "evidenced", fact: "team.trained" };

it.each<[Condition, Whose, string, string]>([
  [trained, "subject", "“已训练”为是", "“All trained” is yes"],
  [{ kind: "not", of: trained }, "subject", "“已训练”为否", "“All trained” is no"],
  [
    { kind: "level", of: care, among: ["fair", "full"] },
    "subject",
    "“内务”为“中”或“好”",
    "“Upkeep” is “fair” or “full”",
  ],
  [
    { kind: "level", of: care, atLeast: "poor", atMost: "fair" },
    "subject",
    "“内务”不低于“差”，且不高于“中”",
    "“Upkeep” is at least “poor” and at most “fair”",
  ],
  [
    { kind: "quantity", of: { kind: "fact", fact: "team.officers" }, below: 9 },
    "subject",
    "“民警人数”不满 9 人",
    "“Officers” is less than 9 officers",
  ],
  [papers, "entry", "附有证明材料", "a document is given"],
  [papers, "subject", "“已训练”附有证明材料", "“All trained” is backed by a document"],
  [
    { kind: "any", of: [trained, papers] },
    "entry",
    "“已训练”为是或附有证明材料",
    "“All trained” is yes or a document is given",
  ],
  [{ kind: "all", of: [] }, "entry", "恒成立", "always"],
])("says %j of %s as a clause", (condition, whose, zh, en) =>
  expect(clauseWords(speech, condition, whose)).toEqual({ zh, en }),
);

it("knows of which rubric another scorecard is", () => {
  expect(rubricNamed(declared, "current")).toBe("visits");
  expect(rubricRead(declared, "current")).toBe(declared.ruleset.rubrics["visits"]);
  expect(rubricRead(declared, "baseline")).toBe(declared.rubric);
  expect(rubricRead(declared, undefined)).toBe(declared.rubric);
});
