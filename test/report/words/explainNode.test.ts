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
      zh: "达到 20 这一档：得 30 分（满分 30 分）。所读：“民警人数”22 人。比较：“民警人数”为 22 人，20 人以上：成立；“民警人数”为 22 人，10 人以上：成立。依据：《评定办法》第三条（直接引用）。",
      en: "Reaches the cut of 20: 30 points of 30. Read: “Officers” 22 officers. Compared: “Officers” is 22 officers; at least 20 officers: holds; “Officers” is 22 officers; at least 10 officers: holds. Basis: Measures for grading, 第三条 (cited).",
    }));

  it("says what is missing and what stays possible", () =>
    expect(explained(5, "staff").en).toContain(
      "Facts that it needs are missing: “Officers”: not settled (10 to 30 points).",
    ));

  it("says who says that a fact does not apply, and what follows", () =>
    expect(explained(4, "patrols").zh).toContain(
      "不适用，按满分计：“巡逻率”不适用，原因：水上所无巡逻任务（认定：甲市局）：得 40 分（满分 40 分）。",
    ));

  it("says which veto took the points, and what they were", () =>
    expect(explained(3, "faults").en).toContain(
      "Zeroed by the veto “A grave fault”: 0 points of 10 (7.5 points before).",
    ));

  it("says a node of another version by its id", () => {
    const result: NodeResult = {
      ...{ id: "gone", kind: "criterion", state: "known", points: "1", counts: "no" },
      ...{ reason: { code: "stated", values: {} }, read: [], compared: [] },
    };
    expect(explainNode(smallRuleset, "none", result)).toEqual({
      zh: "按规则规定的定值：得 1 分，不计入上级合计。",
      en: "A value that the rule states: 1 point; not counted above.",
    });
    expect(explainNode(smallRuleset, "none", { ...result, counts: "open" }).en).toContain("whether it counts above");
  });

  it.each<[Partial<NodeResult>, string, string]>([
    [{ state: "notApplicable" }, "不计分", "no points"],
    [{ state: "missing" }, "得分尚未确定", "points not settled"],
    [{ state: "missing", least: "1" }, "得分尚未确定（至少 1 分）", "not settled (at least 1 points)"],
    [{ state: "missing", greatest: "2" }, "得分尚未确定（至多 2 分）", "not settled (at most 2 points)"],
  ])("points of %j are %s", (change, zh, en) => {
    const base = { id: "x", kind: "criterion", state: "known", counts: "yes" } as const;
    const rest = { reason: { code: "read", values: {} }, read: [], compared: [] } as const;
    expect(gotWords({ ...base, ...rest, ...change })).toEqual({ zh, en });
  });
});
