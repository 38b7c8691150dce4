import { describe, expect, it } from "vitest";
import { nodeRuleWords } from "../../../../src/report/words/rule/node.js";
import { speechOf } from "../../../../src/report/words/rule/speechOf.js";
import type { Condition, Level, Quantity } from "../../../../src/ruleset/expression.js";
import type { Node } from "../../../../src/ruleset/node.js";
import type { Ruleset } from "../../../../src/ruleset/ruleset.js";
import type { Text } from "../../../../src/vocabulary/text.js";
import { smallRuleset } from "../../smallRuleset.js";

const speech = speechOf({ ruleset: smallRuleset, rubric: smallRuleset.rubrics["station"] });
const officers: Quantity = { kind: "fact", fact: "team.officers" };
const share: Quantity = { kind: "fact", fact: "order.share" };
const trained: Condition = { kind: "flag", flag: "team.trained" };
const care: Level = { kind: "fact", fact: "team.care" };
const grave: Condition = { kind: "flag", flag: "order.faults.grave" };

/** A figure of a peer group, as a rule reads it. */
const peers = (cohort: object): Text => {
  const { team } = smallRuleset.facts as unknown as { team: { facts: object } };
  const fact = { type: "number", title: { zh: "同类数值", en: "Peers" }, measures: "earlier-result", cohort };
  const facts = {
    ...smallRuleset.facts,
    team: { ...team, facts: { ...team.facts, peers: fact } },
  } as unknown as Ruleset["facts"];
  const withPeers = speechOf({ ruleset: { ...smallRuleset, facts }, rubric: smallRuleset.rubrics["station"] });
  return withPeers.quantity({ kind: "fact", fact: "team.peers" });
};

describe("figures of a peer group", () => {
  const of = { rubric: "station", points: "total" };
  it.each([
    [
      { ...of, is: "mean" },
      "“同类数值”（全部派出所“总分”得分的平均值）",
      "“Peers” (mean of “Total” among all stations)",
    ],
    [
      { ...of, is: "median", within: [{ above: "county" }, { fact: "team.care" }] },
      "“同类数值”（同县、“内务”相同的派出所“总分”得分的中位数）",
      "“Peers” (median of “Total” among stations of the same county and of the same “Upkeep”)",
    ],
    [{ ...of, is: "size" }, "“同类数值”（全部派出所的个数）", "“Peers” (number of all stations)"],
    [
      { ...of, is: "place", within: [{ above: "city" }] },
      "“同类数值”（“总分”得分在同市的派出所中的名次）",
      "“Peers” (place by “Total” among stations of the same city)",
    ],
    [
      { ...of, is: "share", best: "least" },
      "“同类数值”（全部派出所中“总分”得分不高于它的所占比例）",
      "“Peers” (share of all stations that have as little in “Total” or less)",
    ],
  ])("%j", (cohort, zh, en) => expect(peers(cohort)).toEqual({ zh, en }));
});

describe("rules in words", () => {
  it.each<[Quantity, string, string]>([
    ["0.50", "0.5", "0.5"],
    [{ ...officers, from: "parent" }, "上级单位的“民警人数”", "“Officers” of the unit above"],
    [{ kind: "points", points: "staff" }, "“警力”的得分", "points of “Staff”"],
    [{ kind: "since", date: "x.y", in: "years" }, "自“x.y”起满几年", "whole years since “x.y”"],
    [
      { kind: "notApplicable", reason: { zh: "未评", en: "not rated" } },
      "不适用（未评）",
      "not applicable (not rated)",
    ],
    [{ kind: "sum", of: [officers, "1"] }, "“民警人数” + 1", "“Officers” + 1"],
    [
      { kind: "product", of: ["2", { kind: "difference", of: [officers, share] }] },
      "2 × （“民警人数” − “巡逻率”）",
      "2 × (“Officers” − “Patrols done”)",
    ],
    [
      { kind: "ratio", of: [officers, share], zero: "0" },
      "“民警人数” ÷ “巡逻率”（分母为 0 时为 0）",
      "“Officers” ÷ “Patrols done” (0 if divided by 0)",
    ],
    [{ kind: "least", of: [officers, "3"] }, "其中最小者（“民警人数”；3）", "least of (“Officers”; 3)"],
    [
      { kind: "rounded", of: officers, to: "0.01", mode: "half-away" },
      "“民警人数”，取至 0.01（四舍五入）",
      "“Officers”, to a multiple of 0.01 (half away from zero)",
    ],
    [
      { kind: "limited", of: officers, floor: "0", ceiling: "5" },
      "“民警人数”（不低于 0；不高于 5）",
      "“Officers” (at least 0; at most 5)",
    ],
    [{ kind: "limited", of: officers }, "“民警人数”", "“Officers”"],
    [
      {
        kind: "line",
        of: share,
        through: [
          ["0", "0"],
          ["100", "2"],
        ],
        after: "extend",
      },
      "“巡逻率” 沿折线 (0, 0)、(100, 2)（两端按规定延长）",
      "“Patrols done” along the line through (0, 0), (100, 2) (extended as stated)",
    ],
    [{ kind: "check", when: trained, worth: "2" }, "“已训练”：得 2，否则 0", "2 if “All trained”, else 0"],
    [
      {
        ...{ kind: "tally", start: "10", floor: "0", ceiling: "12" },
        of: [
          { id: "a", count: { kind: "count", over: "order.faults", where: grave }, each: "-2.5", most: "5" },
          { id: "b", count: officers, each: "1" },
        ],
      },
      "起始 10；“过错台账”条数（限“严重”）：每条 −2.5（至多 5）；“民警人数”：每个 +1；减至 0 为止；不高于 12",
      "start from 10; −2.5 for each of entries of “Faults” (where “Grave”) (at most 5); +1 for each of “Officers”; no less than 0; at most 12",
    ],
    [
      { kind: "steps", of: [officers, "20"], step: "2", started: true },
      "“民警人数”到 20 每 2 计一档（不足一档按一档计）",
      "started steps of 2 from “Officers” up to 20",
    ],
    [
      { kind: "cases", cases: [{ id: "a", when: trained, then: "1" }], else: "0" },
      "若“已训练”：1；否则：0",
      "if “All trained”: 1; else: 0",
    ],
    [
      {
        kind: "bands",
        of: officers,
        below: "0",
        cuts: [
          { atLeast: "10", then: "1" },
          { above: "20", then: "2" },
        ],
      },
      "“民警人数”：≥ 10 → 1；> 20 → 2；未达各档 → 0",
      "“Officers”: ≥ 10 → 1; > 20 → 2; below → 0",
    ],
    [
      { kind: "lookup", of: care, table: { full: "2" }, else: "0" },
      "“内务”：好 → 2；其他 → 0",
      "“Upkeep”: full → 2; others → 0",
    ],
    [
      { kind: "given", of: officers, missing: "0", notApplicable: "5" },
      "“民警人数”（缺失时 0；不适用时 5）",
      "“Officers” (0 if missing; 5 if not applicable)",
    ],
    [
      {
        kind: "mean",
        items: [
          { each: officers, weight: "2" },
          { each: share, counts: trained },
        ],
        empty: "0",
      },
      "平均（“民警人数”（权重 2）；“巡逻率”[仅当“已训练”]），无则 0",
      "mean of (“Officers” (weight 2); “Patrols done” [only if “All trained”]), 0 if there is none",
    ],
    [
      { kind: "greatest", over: "order.faults", each: "1" },
      "最大（“过错台账”各条的 1）",
      "greatest of (1 over “Faults”)",
    ],
    [{ kind: "since", date: "x.y", in: "workingDays" }, "“x.y”之后的工作日数", "working days after “x.y”"],
    [
      { kind: "points", points: "staff", from: "baseline", rubric: "station" },
      "基准成绩（评分表）的“警力”的得分",
      "points of “Staff” of the baseline scorecard (Sheet)",
    ],
    [
      { kind: "points", points: "staff", from: "current", rubric: "routine" },
      "本次成绩（routine）的“staff”的得分",
      "points of “staff” of the current scorecard (routine)",
    ],
    [
      { kind: "mean", over: "order.faults", each: "1", trim: { lowest: 1, highest: 1 }, empty: "0" },
      "去掉一个最高分和一个最低分后的平均（“过错台账”各条的 1），无则 0",
      "mean of (1 over “Faults”), without the highest and the lowest, 0 if there is none",
    ],
    [
      { kind: "mean", items: [{ each: officers }, { each: share }], trim: { lowest: 2, highest: 0 } },
      "去掉两个最低分后的平均（“民警人数”；“巡逻率”）",
      "mean of (“Officers”; “Patrols done”), without the 2 lowest",
    ],
    [
      { kind: "mean", items: [{ each: officers }], trim: { lowest: 0, highest: 0 } },
      "平均（“民警人数”）",
      "mean of (“Officers”)",
    ],
    [
      { kind: "sum", leaves: "people", each: { kind: "leaf", leaf: "points" } },
      "“队伍建设”项下各评分项的得分合计",
      "the sum of the points of the criteria of “Team building”",
    ],
    [
      {
        ...{ kind: "mean", leaves: "total", goal: "order", prevention: true },
        each: {
          kind: "ratio",
          of: [
            { kind: "leaf", leaf: "points" },
            { kind: "leaf", leaf: "full" },
          ],
          zero: "0",
        },
        weight: { kind: "leaf", leaf: "weight" },
      },
      "“总分”项下属主防职责的服务于“治安好”的各评分项的（该项得分 ÷ 该项满分（分母为 0 时为 0））取平均（按各自权重加权）",
      "the mean of (its points ÷ its full marks (0 if divided by 0)) for each of the criteria of “Total” that are prevention duties that serve “Good order”, each weighted by its weight",
    ],
    [
      {
        ...{ kind: "mean", leaves: "people", each: { kind: "leaf", leaf: "full" }, trim: { lowest: 1, highest: 0 } },
        where: { kind: "quantity", of: { kind: "leaf", leaf: "weight" }, above: 1 },
        empty: 0,
      },
      "“队伍建设”项下各评分项（仅限该项权重超过 1 的）的满分取平均（去掉一个最低分），无则 0",
      "the mean of the full marks of the criteria of “Team building” (only where its weight is more than 1), without the lowest, 0 if there is none",
    ],
    [
      { kind: "mean", leaves: "people", each: { kind: "leaf", leaf: "points" }, weight: officers },
      "“队伍建设”项下各评分项的得分取平均（按“民警人数”加权）",
      "the mean of the points of the criteria of “Team building”, each weighted by “Officers”",
    ],
    [
      {
        ...{ kind: "count", leaves: "total", prevention: false },
        where: { kind: "quantity", of: { kind: "leaf", leaf: "points" }, equals: { kind: "leaf", leaf: "full" } },
      },
      "“总分”项下不属主防职责的各评分项（仅限该项得分等于该项满分的）的个数",
      "number of criteria of “Total” that are not prevention duties (only where its points are equal to its full marks)",
    ],
    [
      { kind: "count", of: [trained, trained] },
      "成立项数（“已训练”；“已训练”）",
      "how many hold of (“All trained”; “All trained”)",
    ],
  ])("%j", (quantity, zh, en) => expect(speech.quantity(quantity)).toEqual({ zh, en }));

  it.each<[Condition, string, string]>([
    [{ kind: "condition", condition: "ready" }, "“必备条件”", "“Ready”"],
    [
      { kind: "all", of: [trained, { kind: "any", of: [trained, { kind: "not", of: trained }] }] },
      "“已训练” 且 （“已训练” 或 非“已训练”）",
      "“All trained” and (“All trained” or not “All trained”)",
    ],
    [{ kind: "all", of: [] }, "恒成立", "always"],
    [{ kind: "any", of: [] }, "恒不成立", "never"],
    [
      { kind: "quantity", of: officers, atLeast: "2", below: "5" },
      "“民警人数” ≥ 2 且 “民警人数” < 5",
      "“Officers” ≥ 2 and “Officers” < 5",
    ],
    [{ kind: "level", of: care, among: ["full"] }, "“内务”为好", "“Upkeep” is full"],
    [{ kind: "level", of: care, among: ["fair", "full"] }, "“内务”属于 中、好", "“Upkeep” is one of fair / full"],
    [
      { kind: "level", of: care, atLeast: "fair", atMost: "full" },
      "“内务” ≥ 中 且 “内务” ≤ 好",
      "“Upkeep” ≥ fair and “Upkeep” ≤ full",
    ],
    [{ kind: "status", fact: "order.share", is: "missing" }, "“巡逻率”缺失", "“Patrols done” is missing"],
    [{ kind: "status", points: "staff", is: "known" }, "“警力”已知", "“Staff” is known"],
    [
      { kind: "given", of: trained, missing: true, notApplicable: false },
      "“已训练”（缺失时视为成立；不适用时视为不成立）",
      "“All trained” (true if missing; false if not applicable)",
    ],
    [
      { kind: "some", over: "order.faults", where: grave },
      "“过错台账”有一条以上（“严重”）",
      "some entry of “Faults” (“Grave”)",
    ],
    [{ kind: "every", over: "order.faults" }, "“过错台账”中每条记录都在内", "every entry of “Faults” counts"],
    [
      { kind: "every", over: "order.faults", where: grave },
      "“过错台账”中每条记录都满足：“严重”为是",
      "in every entry of “Faults”, “Grave” is yes",
    ],
    [{ kind: "atLeastOf", n: 1, of: [trained] }, "以下至少 1 项（“已训练”）", "at least 1 of (“All trained”)"],
    [{ kind: "evidenced", fact: "order.share" }, "“巡逻率”附有证明材料", "“Patrols done” is backed by a document"],
  ])("%j", (condition, zh, en) => expect(speech.condition(condition)).toEqual({ zh, en }));

  it.each<[Level, string, string]>([
    ["full", "full", "full"],
    [{ kind: "grade", grade: "rank", from: "baseline" }, "基准成绩的“等级”", "“Grade” of the baseline scorecard"],
    [{ kind: "lowest", of: [care, "full"] }, "其中最低者（“内务”；full）", "lowest of (“Upkeep”; full)"],
    [{ kind: "highest", items: [{ each: care }] }, "其中最高者（“内务”）", "highest of (“Upkeep”)"],
    [
      { kind: "notApplicable", reason: { zh: "未评", en: "not rated" } },
      "不适用（未评）",
      "not applicable (not rated)",
    ],
    [{ kind: "given", of: care, missing: "poor" }, "“内务”（缺失时 poor）", "“Upkeep” (poor if missing)"],
  ])("%j", (level, zh, en) => expect(speech.level(level)).toEqual({ zh, en }));

  it("says a node with all its fields, in the order in which they are applied", () => {
    const node: Node = {
      ...{ id: "x", title: { zh: "甲", en: "A" }, basis: { kind: "illustrative" }, points: "3" },
      ...{
        applies: trained,
        notApplicable: "full",
        missing: "0",
        floor: "0",
        ceiling: "5",
        counts: trained,
        weight: "2",
      },
      rounded: { to: "0.1", mode: "floor" },
      shown: { to: "1", mode: "ceiling" },
    };
    expect(nodeRuleWords(speech, node).en).toBe(
      "3; applies only if “All trained”; full marks if not applicable; 0 if missing; at least 0; at most 5; rounded to 0.1 (down); shown to 1 (up); counts only if “All trained”; weight 2",
    );
  });

  it("says a group, and a criterion whose content is not public", () => {
    const title = { zh: "甲", en: "A" };
    const leftOut = { kind: "notApplicable", reason: title } as const;
    const group: Node = {
      id: "g",
      title,
      combine: "share",
      children: [],
      empty: "0",
      weightless: "1",
      missing: leftOut,
    };
    const basis = { kind: "unpublished", source: "measures" } as const;
    expect(nodeRuleWords(speech, group).en).toBe(
      "share of its parts' full marks, scaled; 0 if no part is left; 1 if all weights are 0; left out if missing",
    );
    expect(nodeRuleWords(speech, { id: "u", title, basis }).zh).toBe("内容未公开，始终缺失");
  });
});
