import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../../src/ruleset/expression.js";
import type { Criterion } from "../../../../src/ruleset/node.js";
import { why } from "./small.js";

const officers = { kind: "fact", fact: "team.officers" } as const;
const share = { kind: "fact", fact: "order.share" } as const;
const trained: Condition = { kind: "flag", flag: "team.trained" };
const care = { kind: "fact", fact: "team.care" } as const;
const grave: Condition = { kind: "flag", flag: "order.faults.grave" };
const line = (more: object = {}): Quantity => ({
  kind: "line",
  of: share,
  through: [
    [60, 0],
    [90, 6],
  ],
  ...more,
});
const tally: Quantity = {
  ...{ kind: "tally", start: 5, floor: 0 },
  of: [
    { id: "grave", count: { kind: "count", over: "order.faults", where: grave }, each: -2, most: 3 },
    { id: "other", count: { kind: "count", over: "order.faults", where: { kind: "not", of: grave } }, each: "-0.5" },
  ],
};
const below: Quantity = {
  kind: "steps",
  of: [{ kind: "fact", fact: "order.share" }, 90],
  step: 1,
  started: true,
};
const reminders: Quantity = { kind: "tally", of: [{ id: "a", count: officers, each: "0.5", most: 5 }], ceiling: 5 };

const facts = { team: { officers: 12, trained: true, care: "fair" }, order: { share: "85.5" } };
const faults = [{ grave: true }, { grave: false }, { grave: false }];

describe("reasonTold", () => {
  it.each<[string, Quantity, string, string]>([
    ["a fact", officers, "“民警人数”为 12 人", "“Officers” is 12 officers"],
    ["a stated amount", 3, "按规则规定的定值", "a value that the rule states"],
    [
      "a formula",
      { kind: "product", of: ["0.05", share] },
      "“巡逻率”为 85.5%，每 1% 计 0.05 分",
      "“Patrols done” is 85.5%, 0.05 points for each 1%",
    ],
    [
      "a formula that is written out",
      { kind: "product", of: ["0.05", share, officers] },
      "按 0.05 × “巡逻率”（85.5%） × “民警人数”（12 人）计算",
      "computed as 0.05 × “Patrols done” (85.5%) × “Officers” (12 officers)",
    ],
    [
      "so much for each of the conditions that hold",
      {
        kind: "product",
        of: [
          2,
          {
            kind: "count",
            of: [trained, { kind: "quantity", of: officers, atLeast: 20 }, { kind: "not", of: trained }],
          },
        ],
      },
      "所列 3 项中有 1 项符合（“已训练”为“是”，“民警人数”为 12 人，不到 20 人，“已训练”为“是”），每项计 2 分",
      "1 of the 3 listed hold (“All trained”: yes, “Officers” is 12 officers, which is less than 20 officers, “All trained”: yes), 2 points for each",
    ],
    [
      "so much off for each step",
      { kind: "limited", of: { kind: "difference", of: [1, { kind: "product", of: [below, "0.25"] }] }, floor: 0 },
      "基础分 1 分；“巡逻率”为 85.5%，比 90% 每低 1% 扣 0.25 分（不足 1% 按 1% 计），结果不足 0 分，按 0 分计",
      "from 1 point; “Patrols done” is 85.5%: 0.25 off for each 1% below 90% (a part of it counts as the whole); less than 0 points, so 0",
    ],
    [
      "one off for each whole step above a limit",
      { kind: "difference", of: [10, { kind: "steps", of: [60, share], step: 10 }] },
      "基础分 10 分；“巡逻率”为 85.5%，比 60% 每高 10% 扣 1 分",
      "from 10 points; “Patrols done” is 85.5%: 1 off for each 10% above 60%",
    ],
    [
      "no step above a limit",
      { kind: "difference", of: [10, { kind: "steps", of: [90, share], step: 10 }] },
      "基础分 10 分；“巡逻率”为 85.5%，不高于 90%，没有可扣的档",
      "from 10 points; “Patrols done” is 85.5%, which is not above 90%: no step to count",
    ],
    [
      "steps above a limit, counted",
      { kind: "tally", start: 10, of: [{ id: "long", count: { kind: "steps", of: [60, share], step: 10 }, each: -1 }] },
      "基础分 10 分；“巡逻率”为 85.5%，比 60% 高 2 档（每档 10%），每档扣 1 分",
      "from 10 points; “Patrols done” is 85.5%, which is 2 steps of 10% above 60%, 1 off for each",
    ],
    [
      "a difference that is no count of steps",
      { kind: "difference", of: [10, { kind: "product", of: ["0.1", share] }] },
      "按 10 − （0.1 × “巡逻率”（85.5%））计算",
      "computed as 10 − (0.1 × “Patrols done” (85.5%))",
    ],
    [
      "bands",
      {
        kind: "bands",
        of: officers,
        below: 0,
        cuts: [
          { atLeast: 10, then: 1 },
          { above: 20, then: 2 },
        ],
      },
      "“民警人数”为 12 人，达到 10 人，没有超过 20 人",
      "“Officers” is 12 officers, which reaches 10 officers and is not more than 20 officers",
    ],
    [
      "a lookup with more behind its row",
      { kind: "lookup", of: care, table: { fair: { kind: "check", when: trained, worth: 2 } }, else: 0 },
      "“内务”为“中”，“已训练”为“是”",
      "“Upkeep” is “fair”; “All trained”: yes",
    ],
    [
      "the case that holds",
      {
        kind: "cases",
        cases: [
          { id: "a", when: { kind: "not", of: trained }, then: 0 },
          { id: "b", when: trained, then: officers },
        ],
        else: 0,
      },
      "“已训练”为“是”，“民警人数”为 12 人",
      "“All trained”: yes; “Officers” is 12 officers",
    ],
    [
      "no case, with comparisons of one thing together",
      {
        kind: "cases",
        cases: [
          { id: "a", when: { kind: "quantity", of: officers, atLeast: 20 }, then: 2 },
          { id: "b", when: { kind: "quantity", of: officers, atLeast: 15 }, then: 1 },
        ],
        else: 0,
      },
      "“民警人数”为 12 人，不到 20 人，不到 15 人",
      "“Officers” is 12 officers, which is less than 20 officers and less than 15 officers",
    ],
    [
      "a line",
      line(),
      "“巡逻率”为 85.5%，在 60%（0 分）与 90%（6 分）之间按比例计分",
      "“Patrols done” is 85.5%, in proportion between 60% (0 points) and 90% (6 points)",
    ],
    [
      "below a line",
      line({
        through: [
          [86, 1],
          [90, 6],
        ],
      }),
      "“巡逻率”为 85.5%，不到 86%，按 1 分计",
      "“Patrols done” is 85.5%, which is below 86%: 1 point",
    ],
    [
      "beyond a line",
      line({
        through: [
          [10, 1],
          [20, 6],
        ],
      }),
      "“巡逻率”为 85.5%，超过 20%，按 6 分计",
      "“Patrols done” is 85.5%, which is above 20%: 6 points",
    ],
    [
      "beyond a line that goes on",
      line({
        through: [
          [10, 1],
          [20, 6],
        ],
        after: "extend",
      }),
      "“巡逻率”为 85.5%，超过 20%，按 10%（1 分）与 20%（6 分）之间的比例顺延计分",
      "“Patrols done” is 85.5%, which is above 20%: the proportion between 10% (1 point) and 20% (6 points) goes on",
    ],
    [
      "a tally, part by part",
      tally,
      "基础分 5 分；“过错台账”中“严重”为是的记录 1 条，每条扣 2 分，至多扣 3 分；“过错台账”中“严重”为否的记录 2 条，每条扣 0.5 分",
      "from 5 points; 1 entry of “Faults” in which “Grave” is yes, 2 off for each, 3 at most; 2 entries of “Faults” in which “Grave” is no, 0.5 off for each",
    ],
    [
      "steps",
      { kind: "tally", start: 10, of: [{ id: "short", count: below, each: -1 }], floor: 0 },
      "基础分 10 分；“巡逻率”为 85.5%，比 90% 低 5 档（每档 1%，不足一档按一档计），每档扣 1 分",
      "from 10 points; “Patrols done” is 85.5%, which is 5 steps of 1% below 90% (a part of one counts as one), 1 off for each",
    ],
    [
      "a tally that is used up",
      { kind: "tally", start: 2, of: [{ id: "short", count: below, each: -1 }], floor: 0 },
      "基础分 2 分；“巡逻率”为 85.5%，比 90% 低 5 档（每档 1%，不足一档按一档计），每档扣 1 分，扣完为止",
      "from 2 points; “Patrols done” is 85.5%, which is 5 steps of 1% below 90% (a part of one counts as one), 1 off for each, used up",
    ],
    [
      "a tally of a fact, up to its most",
      reminders,
      "“民警人数”为 12 人，每人加 0.5 分，至多加 5 分",
      "“Officers” is 12 officers, 0.5 more for each, 5 at most",
    ],
    [
      "a limit",
      { kind: "limited", of: { kind: "product", of: [2, officers] }, ceiling: 20 },
      "“民警人数”为 12 人，每人计 2 分，结果超过 20 分，按 20 分计",
      "“Officers” is 12 officers, 2 points for each; more than 20 points, so 20",
    ],
    [
      "a fold over a ledger",
      { kind: "mean", over: "order.faults", each: { kind: "check", when: grave, worth: 3 }, empty: 0 },
      "“过错台账”中的记录 3 条，各条按（“严重”：得 3，否则 0）计，取平均",
      "3 entries of “Faults”: the mean of (3 if “Grave”, else 0) for each",
    ],
    [
      "a mean without its extremes",
      {
        ...{ kind: "mean", over: "order.faults", each: { kind: "check", when: grave, worth: 3 }, empty: 0 },
        trim: { lowest: 1, highest: 1 },
      },
      "“过错台账”中的记录 3 条，各条按（“严重”：得 3，否则 0）计，去掉一个最高分和一个最低分后取平均",
      "3 entries of “Faults”: the mean of (3 if “Grave”, else 0) for each, without the highest and the lowest",
    ],
    [
      "the least of several",
      { kind: "least", of: [officers, { kind: "product", of: [2, share] }] },
      "取下列最小者：“民警人数”（12 人）；2 × “巡逻率”（85.5%）",
      "the least of these: “Officers” (12 officers); 2 × “Patrols done” (85.5%)",
    ],
    [
      "a tally inside a formula",
      { kind: "product", of: ["0.1", tally] },
      "按 0.1 × （起始 5；“过错台账”中“严重”为是的记录 1 条：每条 −2（至多 3）；“过错台账”中“严重”为否的记录 2 条：每条 −0.5；减至 0 为止）计算",
      "computed as 0.1 × (start from 5; −2 for each of 1 entry of “Faults” in which “Grave” is yes (at most 3); −0.5 for each of 2 entries of “Faults” in which “Grave” is no; no less than 0)",
    ],
  ])("%s", (_, rule, zh, en) => expect(why(rule, facts, faults)).toEqual({ zh, en }));

  it.each<[string, Quantity, Partial<Criterion>, object, string, string]>([
    [
      "a criterion that does not apply",
      officers,
      { applies: trained },
      { team: { officers: 12, trained: false } },
      "“已训练”为“否”，本项不适用",
      "“All trained”: no, so it does not apply",
    ],
    [
      "one that does",
      officers,
      { applies: trained },
      facts,
      "“民警人数”为 12 人；“已训练”为“是”，本项适用",
      "“Officers” is 12 officers; “All trained”: yes, so it applies",
    ],
    [
      "full marks for what does not apply",
      officers,
      { applies: trained, full: 5, notApplicable: "full" },
      { team: { officers: 12, trained: false } },
      "“已训练”为“否”，不适用，按满分计",
      "“All trained”: no, so it does not apply and has full marks",
    ],
    [
      "points for what a rule says does not apply",
      {
        kind: "lookup",
        of: care,
        table: { fair: { kind: "notApplicable", reason: { zh: "未评", en: "not rated" } } },
        else: 1,
      },
      { notApplicable: 2 },
      facts,
      "“内务”为“中”，未评，不适用，按规则规定的分数计",
      "“Upkeep” is “fair”; not rated, so it does not apply and has the points that the rule states for that",
    ],
    [
      "what is missing, and what is known",
      { kind: "sum", of: [officers, share] },
      {},
      { team: { officers: 12 } },
      "缺少所需事实：“巡逻率”；已知“民警人数”为 12 人",
      "facts that it needs are missing: “Patrols done”; known: “Officers” is 12 officers",
    ],
    [
      "points for what is missing",
      officers,
      { missing: 0 },
      {},
      "“民警人数”缺失，按规则规定的分数计",
      "missing: “Officers”; so the points that the rule states",
    ],
    [
      "rounding",
      { kind: "ratio", of: [officers, 7], zero: 0 },
      { rounded: { to: "0.01", mode: "half-away" } },
      facts,
      "按“民警人数”（12 人） ÷ 7（分母为 0 时为 0）计算；结果四舍五入到 0.01",
      "computed as “Officers” (12 officers) ÷ 7 (0 if divided by 0); rounded to 0.01",
    ],
    [
      "rounding of another kind",
      { kind: "rounded", of: { kind: "product", of: [officers, "0.33"] }, to: 1, mode: "floor" },
      {},
      facts,
      "“民警人数”为 12 人，每人计 0.33 分；结果取至 1（向下取）",
      "“Officers” is 12 officers, 0.33 points for each; rounded to 1 (down)",
    ],
  ])("%s", (_, rule, more, said, zh, en) => expect(why(rule, said as typeof facts, faults, more)).toEqual({ zh, en }));

  it("tells what an open appeal leaves possible", () => {
    expect(why(tally, facts, [{ grave: true, appealed: true }, { grave: false }])).toEqual({
      zh: "有申诉尚未办结，两种结果都可能：基础分 5 分；“过错台账”中“严重”为是的记录 0 至 1 条，每条扣 2 分，至多扣 3 分；“过错台账”中“严重”为否的记录 1 条，每条扣 0.5 分",
      en: "an appeal is open, so two results are still possible: from 5 points; 0 to 1 entries of “Faults” in which “Grave” is yes, 2 off for each, 3 at most; 1 entry of “Faults” in which “Grave” is no, 0.5 off for each",
    });
  });

  it("says at once that nothing of a ledger counts", () => {
    expect(why(tally, facts, []).zh).toBe("基础分 5 分；“过错台账”中没有应计的记录");
    const none: Quantity = { kind: "sum", over: "order.faults", each: { kind: "check", when: grave, worth: 3 } };
    expect(why({ kind: "product", of: ["0.1", none] }, facts, []).zh).toBe("“过错台账”中没有记录");
    expect(why({ kind: "product", of: ["0.1", tally] }, facts, []).zh).toContain("起始 5；没有应计的记录；减至 0 为止");
    expect(
      why({ kind: "tally", of: [{ id: "short", count: below, each: -1 }] }, { ...facts, order: { share: 90 } }, []).zh,
    ).toBe("“巡逻率”为 90%，不低于 90%，没有可扣的档");
  });

  it("tells a limit that is not settled itself", () => {
    const open: Quantity = {
      kind: "limited",
      of: officers,
      floor: { kind: "sum", of: [100, { kind: "count", over: "order.faults" }] },
    };
    expect(why(open, facts, [{ grave: true, appealed: true }]).zh).toBe("“民警人数”为 12 人，结果低于下限，按下限计");
  });

  it("tells a whole result where the rule does not say which entries were counted", () => {
    // Two folds over one ledger, the order of which cannot be told from the rule.
    const two: Quantity = {
      kind: "cases",
      cases: [
        {
          id: "a",
          when: { kind: "some", over: "order.faults", where: grave },
          then: { kind: "count", over: "order.faults" },
        },
      ],
      else: 0,
    };
    expect(why(two, facts, faults)).toEqual({
      zh: "适用情形：“过错台账”中有“严重”为是的记录；“过错台账”有 1 条，“过错台账”有 3 条",
      en: "the case that holds: there is an entry of “Faults” in which “Grave” is yes; “Faults” has 1 entry, “Faults” has 3 entries",
    });
  });
});
