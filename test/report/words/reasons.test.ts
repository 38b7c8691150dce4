import { describe, expect, it } from "vitest";
import { nodeOf } from "../../../src/report/words/names.js";
import { inapplicabilityWords, reasonWords } from "../../../src/report/words/reasons.js";
import { type ReasonCode, reasonCodes } from "../../../src/scoring/card/reasonCode.js";
import { smallRuleset } from "../smallRuleset.js";

const rubric = smallRuleset.rubrics["station"];
const declared = { ruleset: smallRuleset, rubric };
const values = { label: "best", cut: "90", edge: "atLeast", limit: "5", left: 1, of: 2, veto: "grave", case: "none" };
const told = (code: ReasonCode, change: object = {}) =>
  reasonWords({
    declared,
    reason: { code, values: { ...values, ...change } },
    scale: "grade",
    missing: [{ zh: "“民警人数”", en: "“Officers”" }],
  });

describe("reasons in words", () => {
  it.each(reasonCodes.map((code) => [code] as const))("%s has words in both languages", (code) => {
    const { zh, en } = told(code);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(zh + en).not.toMatch(/[{}]|undefined/);
    expect(zh, "marks of Chinese are full-width").not.toMatch(/[,;:?!()](?![0-9])/);
  });

  it.each<[ReasonCode, object, string, string]>([
    ["band.reached", { edge: "above" }, "超过 90 这一档", "above the cut of 90"],
    ["band.reached", {}, "达到 90 这一档", "reaches the cut of 90"],
    ["group.sum", { left: 2 }, "各项得分之和", "sum of its parts"],
    ["group.mean", {}, "各项得分的平均（2 项中计入 1 项）", "mean of its parts (1 of 2 parts taken in)"],
    ["veto.zeroed", {}, "因一票否决“严重过错”清零", "zeroed by the veto “A grave fault”"],
    ["fact.missing", {}, "缺少所需事实：“民警人数”", "facts that it needs are missing: “Officers”"],
    ["grade.cut", {}, "总分达到 90 分", "the points reach the cut of 90"],
    ["grade.cut", { edge: "above" }, "总分超过 90 分", "the points are above the cut of 90"],
    [
      "grade.otherwise",
      {},
      "总分达到 90 分，但不符合该等的条件，按规则定为“优秀”",
      "the points reach the cut of 90, but what that label asks for beside does not hold; the rule then says “Excellent”",
    ],
    [
      "missing.points",
      {},
      "“民警人数”缺失，按规则规定的分数计",
      "missing: “Officers”; so the points that the rule states",
    ],
    ["missing.notApplicable", {}, "“民警人数”缺失，按规则不计入", "missing: “Officers”; so by its rule it is left out"],
  ])("%s with %j", (code, change, zh, en) => expect(told(code, change)).toEqual({ zh, en }));

  it("counts missing facts where it cannot name them, as in a group", () => {
    expect(reasonWords({ declared, reason: { code: "fact.missing", values: { facts: 3 } } })).toEqual({
      zh: "所依据的事实尚缺 3 项",
      en: "facts that it rests on are missing (3)",
    });
  });

  it("finds the limit behind the id of a cut, and the label of a lookup", () => {
    const reason = (node: string, code: ReasonCode, given: Record<string, string>) =>
      reasonWords({ declared, node: nodeOf(rubric, node), reason: { code, values: given } });
    expect(reason("staff", "band.reached", { cut: "many", edge: "atLeast" }).en).toBe("reaches the cut of 20");
    expect(reason("upkeep", "lookup.matched", { label: "fair" })).toEqual({ zh: "按“中”计", en: "taken for “fair”" });
  });

  it.each([
    [{ kind: "fact", fact: "order.share", reason: "没有巡逻", by: "市局" }, "“巡逻率”不适用：没有巡逻（市局认定）"],
    [{ kind: "rule", reason: { zh: "未评", en: "not rated" } }, "未评"],
    [{ kind: "node", node: "staff" }, "“警力”不适用"],
    [{ kind: "empty" }, "没有可计的项"],
  ] as const)("says why something does not apply: %j", (why, zh) =>
    expect(inapplicabilityWords(declared, why).zh).toBe(zh),
  );
});
