import { describe, expect, it } from "vitest";
import { conditionTold } from "../../../../src/report/words/told/conditionTold.js";
import { tellingOf } from "../../../../src/report/words/told/telling.js";
import type { Condition } from "../../../../src/ruleset/expression.js";
import { smallRuleset } from "../../smallRuleset.js";
import { told } from "./small.js";

const trained: Condition = { kind: "flag", flag: "team.trained" };
const officers = { kind: "fact", fact: "team.officers" } as const;
const care = { kind: "fact", fact: "team.care" } as const;
const papers: Condition = { kind: "evidenced", fact: "team.trained" };
const grave: Condition = {
  ...{ kind: "some", over: "order.faults" },
  where: { kind: "flag", flag: "order.faults.grave" },
};

/** What is known of a station for these tests. */
const known = { team: { officers: 12, trained: true, care: "fair" }, order: { share: 80 } };

describe("conditionTold", () => {
  it.each<[Condition, string, string]>([
    [trained, "“已训练”为“是”", "“All trained”: yes"],
    [{ kind: "not", of: trained }, "“已训练”为“是”", "“All trained”: yes"],
    [
      { kind: "condition", condition: "ready" },
      "具备“必备条件”（“已训练”为“是”）",
      "“Ready” holds (“All trained”: yes)",
    ],
    [
      { kind: "quantity", of: officers, atLeast: 10, below: 20 },
      "“民警人数”为 12 人，达到 10 人，不满 20 人",
      "“Officers” is 12 officers, which reaches 10 officers and is less than 20 officers",
    ],
    [
      { kind: "quantity", of: officers, atLeast: 20 },
      "“民警人数”为 12 人，不到 20 人",
      "“Officers” is 12 officers, which is less than 20 officers",
    ],
    [
      { kind: "quantity", of: { kind: "ratio", of: [officers, 7], zero: 0 }, above: 2 },
      "“民警人数”（12 人） ÷ 7（分母为 0 时为 0） ≈ 1.7143，没有超过 2",
      "“Officers” (12 officers) ÷ 7 (0 if divided by 0) ≈ 1.7143, which is not more than 2",
    ],
    [
      { kind: "quantity", of: { kind: "count", of: [trained, { kind: "not", of: trained }] }, atLeast: 2 },
      "所列 2 项中有 1 项符合（“已训练”为“是”，“已训练”为“是”），不到 2 项",
      "1 of the 2 listed hold (“All trained”: yes, “All trained”: yes), which is less than 2",
    ],
    [{ kind: "level", of: care, atLeast: "full" }, "“内务”为“中”，不到“好”", "“Upkeep” is “fair”, below “full”"],
    [{ kind: "level", of: care, atMost: "poor" }, "“内务”为“中”，高于“差”", "“Upkeep” is “fair”, above “poor”"],
    [
      { kind: "level", of: care, among: ["poor", "full"] },
      "“内务”为“中”，不是“差”或“好”",
      "“Upkeep” is “fair”, not “poor” or “full”",
    ],
    [{ kind: "level", of: care, among: ["fair"] }, "“内务”为“中”", "“Upkeep” is “fair”"],
    [
      { kind: "all", of: [trained, { kind: "quantity", of: officers, above: 12 }] },
      "“民警人数”为 12 人，没有超过 12 人",
      "“Officers” is 12 officers, which is not more than 12 officers",
    ],
    [
      { kind: "any", of: [trained, { kind: "quantity", of: officers, above: 12 }] },
      "“已训练”为“是”",
      "“All trained”: yes",
    ],
    [grave, "“过错台账”中有“严重”为是的记录 1 条", "1 entry of “Faults” in which “Grave” is yes"],
    [
      { ...grave, where: { kind: "not", of: { kind: "flag", flag: "order.faults.grave" } } },
      "“过错台账”中没有“严重”为否的记录",
      "no entry of “Faults” in which “Grave” is no",
    ],
    [
      { kind: "atLeastOf", n: 2, of: [trained, { kind: "quantity", of: officers, below: 5 }] },
      "所列 2 项中有 1 项符合，要求 2 项（“已训练”为“是”，“民警人数”为 12 人，已满 5 人）",
      "1 of the 2 listed hold, 2 are asked for (“All trained”: yes, “Officers” is 12 officers, which is not less than 5 officers)",
    ],
    [{ kind: "given", of: trained, missing: false }, "“已训练”为“是”", "“All trained”: yes"],
    [
      { ...grave, kind: "every" },
      "“过错台账”中每条记录都满足：“严重”为是",
      "in every entry of “Faults”, “Grave” is yes",
    ],
    [
      { kind: "every", over: "order.faults", where: { kind: "not", of: { kind: "flag", flag: "order.faults.grave" } } },
      "“过错台账”中并非每条记录都满足：“严重”为否（1 条不满足）",
      "not every entry of “Faults” is one in which “Grave” is no (1 entry otherwise)",
    ],
    [
      { kind: "any", of: [{ kind: "not", of: trained }, papers] },
      "“已训练”为“是”，“已训练”没有附证明材料",
      "“All trained”: yes, and “All trained” is backed by no document",
    ],
    [
      { kind: "status", fact: "team.officers", is: "missing" },
      "并非“民警人数”缺失",
      "it is not so that “Officers” is missing",
    ],
  ])("%j", (condition, zh, en) => expect(told(condition, known, [{ grave: true }])).toEqual({ zh, en }));

  it.each<[Condition, string, string]>([
    [trained, "“已训练”缺失", "“All trained” is missing"],
    [
      { kind: "quantity", of: officers, atLeast: 10 },
      "“民警人数”缺失，是否达到 10 人尚不能确定",
      "“Officers” is missing, whether it reaches 10 officers cannot be told yet",
    ],
    [
      { kind: "level", of: care, atLeast: "full" },
      "“内务”尚不能确定，不到“好”",
      "“Upkeep” cannot be told yet, below “full”",
    ],
    [
      grave,
      "“过错台账”中是否有“严重”为是的记录尚不能确定",
      "whether there is an entry of “Faults” in which “Grave” is yes cannot be told yet",
    ],
    [
      { kind: "condition", condition: "ready" },
      "“必备条件”尚不能确定（“已训练”缺失）",
      "“Ready” cannot be told yet (“All trained” is missing)",
    ],
    [
      { ...grave, kind: "every" },
      "“过错台账”中是否每条记录都满足尚不能确定：“严重”为是",
      "whether in every entry of “Faults” “Grave” is yes cannot be told yet",
    ],
    [
      { kind: "given", of: trained, missing: false },
      "“已训练”缺失，按规则视为不符合",
      "“All trained” is missing, which the rule takes as not met",
    ],
    [
      { kind: "given", of: trained, missing: true },
      "“已训练”缺失，按规则视为符合",
      "“All trained” is missing, which the rule takes as met",
    ],
    [{ kind: "given", of: trained, notApplicable: true }, "“已训练”缺失", "“All trained” is missing"],
  ])("while nothing is known: %j", (condition, zh, en) => expect(told(condition, {}, null)).toEqual({ zh, en }));

  it("tells a condition of which nothing was recorded as its rule says it", () => {
    const telling = tellingOf({ ruleset: smallRuleset, rubric: undefined }, { read: [], compared: [] });
    expect(conditionTold(telling, papers).zh).toBe("“已训练”是否附有证明材料未见记载");
    expect(conditionTold(telling, papers, "yes").zh).toBe("“已训练”附有证明材料");
    expect(conditionTold(telling, { ...grave, kind: "every" }, "no").zh).toBe(
      "“过错台账”中并非每条记录都满足：“严重”为是",
    );
    expect(conditionTold(telling, { kind: "status", fact: "team.officers", is: "known" }).en).toContain(
      "is not recorded here",
    );
    expect(conditionTold(telling, { kind: "every", over: "order.faults" }).en).toBe("every entry of “Faults” counts");
  });
});
