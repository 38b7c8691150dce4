import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { score } from "../../src/scoring/score.js";
import { scoreAll } from "../../src/scoring/scoreAll.js";
import { assessment, fact, graded, group, leaf, rules, veto } from "./support.js";

const plan = compileRubric(
  rules({
    nodes: [
      group("total", "sum", [leaf("x", fact("n")), leaf("y", fact("m"))]),
      leaf("bonus", { kind: "fact", fact: "u.budget", from: "parent" }),
    ],
    grades: { grade: graded([{ label: "two", atLeast: 50 }]) },
    vetoes: [veto("v", { caps: { grade: "one" } })],
  }),
  "sheet",
);
const list: readonly unknown[] = [
  assessment({ n: 40, m: 20 }),
  assessment({ n: 101 }),
  assessment({ n: 40, m: 20, yes: true }),
  "nothing",
  assessment({ m: 20 }),
];

describe("scoreAll", () => {
  const batch = scoreAll(plan, list);

  it("keeps totals, grades and issues in the order of the assessments", () => {
    expect({ kind: batch.kind, size: batch.size, totals: batch.totals, grades: batch.grades }).toEqual({
      kind: "batch",
      size: 5,
      totals: { total: ["60", null, "60", null, null], bonus: [null, null, null, null, null] },
      grades: {
        grade: [
          { kind: "settled", label: "two" },
          null,
          { kind: "settled", label: "one" },
          null,
          { kind: "open", possible: ["one", "two"], mayNotApply: undefined },
        ],
      },
    });
    expect(batch.issues.map(({ index, issues }) => [index, issues.map(({ code }) => code)])).toEqual([
      [1, ["fact.range"]],
      [3, ["type.wrong"]],
    ]);
  });

  it("says of each what `score` says of it", () => {
    const single = list.map((one) => score(plan, one));
    expect(list.map((_, i) => batch.at(i))).toEqual(single);
    for (const [i, result] of single.entries()) {
      const card = result.ok ? result.scorecard : undefined;
      expect(batch.issues.find(({ index }) => index === i)?.issues).toEqual(result.ok ? undefined : result.issues);
      for (const [id, points] of Object.entries(batch.totals))
        expect(points[i]).toBe(card?.nodes.find((node) => node.id === id)?.points ?? null);
      for (const [id, labels] of Object.entries(batch.grades))
        expect(labels[i]).toEqual(card?.grades.find((grade) => grade.id === id)?.after ?? null);
    }
  });

  it("may be of nothing, and has nothing beyond its end", () => {
    expect(scoreAll(plan, [])).toMatchObject({
      size: 0,
      totals: { total: [], bonus: [] },
      grades: { grade: [] },
      issues: [],
    });
    expect(() => batch.at(5)).toThrow(expect.objectContaining({ code: "index.impossible" }));
  });
});
