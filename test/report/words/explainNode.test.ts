import { describe, expect, it } from "vitest";
import { explainNode, gotWords } from "../../../src/report/words/explainNode.js";
import type { NodeResult } from "../../../src/scoring/card/scorecard.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const cards = scorecards();
const explained = (station: number, node: string) =>
  explainNode(smallRuleset, "station", cards[station - 1]!.nodes.find(({ id }) => id === node)!);

describe("explainNode", () => {
  it("says the reason, the points, what was read and compared, and the clause", () =>
    expect(explained(9, "staff")).toEqual({
      zh: "得 30 分（满分 30 分）：“民警人数”为 22 人，达到 20 人。依据：《评定办法》第三条，直接引用。",
      en: "30 points of 30: “Officers” is 22 officers, which reaches 20 officers. Basis: Measures for grading, Article 3; cited.",
    }));

  it("says what is missing and what stays possible", () =>
    expect(explained(5, "staff").en).toContain(
      "not settled (10 to 30 points): facts that it needs are missing: “Officers”.",
    ));

  it("says who says that a fact does not apply, and what follows", () =>
    expect(explained(4, "patrols").zh).toContain(
      "得 40 分（满分 40 分）：“巡逻率”不适用：水上所无巡逻任务（甲市局认定），按满分计。",
    ));

  it("says which veto took the points, and what they were", () =>
    expect(explained(3, "faults").en).toContain(
      "0 points of 10 (7.5 points before zeroing): zeroed by the veto “A grave fault”.",
    ));

  it("says a node of another version by its id", () => {
    const result: NodeResult = {
      ...{ id: "gone", kind: "criterion", state: "known", points: "1", counts: "no" },
      ...{ reason: { code: "stated", values: {} }, read: [], compared: [] },
    };
    expect(explainNode(smallRuleset, "none", result)).toEqual({
      zh: "得 1 分：按规则规定的定值；不计入上级合计。",
      en: "1 point: a value that the rule states; not counted above.",
    });
    expect(explainNode(smallRuleset, "none", { ...result, counts: "open" }).en).toContain("whether it counts above");
  });

  it.each<[Partial<NodeResult>, string, string]>([
    [{ state: "notApplicable" }, "不计分", "no points"],
    [{ state: "missing" }, "得分尚未确定", "points not settled"],
    [{ state: "missing", least: "1" }, "得分尚未确定（至少 1 分）", "not settled (at least 1 point)"],
    [
      { state: "missing", least: "3", greatest: "3", mayNotApply: true },
      "得分尚未确定（3 分，也可能不适用）",
      "not settled (3 points, or not applicable)",
    ],
    [
      { state: "missing", least: "1", greatest: "1", mayNotApply: true },
      "得分尚未确定（1 分，也可能不适用）",
      "not settled (1 point, or not applicable)",
    ],
    [{ state: "missing", greatest: "2" }, "得分尚未确定（至多 2 分）", "not settled (at most 2 points)"],
  ])("points of %j are %s", (change, zh, en) => {
    const base = { id: "x", kind: "criterion", state: "known", counts: "yes" } as const;
    const rest = { reason: { code: "read", values: {} }, read: [], compared: [] } as const;
    expect(gotWords({ ...base, ...rest, ...change })).toEqual({ zh, en });
  });
});
