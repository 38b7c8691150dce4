import { expect, it } from "vitest";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import { leaf, type Sheet, whyOn } from "./whole.js";

const points = { kind: "leaf", leaf: "points" } as const;
const officers = { kind: "fact", fact: "team.officers" } as const;
const sheet = (rule: Quantity): Sheet => ({
  nodes: [
    {
      ...{ id: "g", title: { zh: "组", en: "Group" }, combine: "mean" },
      children: [
        leaf("a", 5, { full: 5 }),
        leaf("b", officers, { full: 20, goal: "order" }),
        leaf("c", { kind: "fact", fact: "order.share" }, { full: 9, weight: 2 }),
      ],
    },
    leaf("x", rule),
  ],
});
const said = { facts: { team: { officers: 12 } }, notApplicable: ["order.share"] };

it.each<[Quantity, string, string]>([
  [
    {
      ...{ kind: "mean", leaves: "g", each: points, weight: { kind: "leaf", leaf: "weight" } },
      where: { kind: "quantity", of: points, atLeast: 1 },
    },
    "“组”项下各评分项（仅限该项得分达到 1 的）的得分取平均（按各自权重加权）：“a”得 5 分，“b”得 12 分，“c”不适用",
    "the mean of the points of the criteria of “Group” (only where its points are at least 1), each weighted by its weight: “a” has 5 points, “b” has 12 points, “c” does not apply",
  ],
  [
    { kind: "sum", leaves: "g", goal: "order", each: points },
    "“组”项下服务于“治安好”的各评分项的得分合计：“b”得 12 分",
    "the sum of the points of the criteria of “Group” that serve “Good order”: “b” has 12 points",
  ],
  [
    { kind: "greatest", leaves: "g", each: { kind: "leaf", leaf: "full" } },
    "“组”项下各评分项的满分取最高",
    "the greatest of the full marks of the criteria of “Group”",
  ],
  [{ kind: "count", leaves: "g" }, "“组”项下各评分项的个数", "number of criteria of “Group”"],
  [{ kind: "sum", of: [] }, "规则没有列出要计的项", "its rule lists nothing to count"],
  [{ kind: "sum", items: [], empty: 0 }, "规则没有列出要计的项", "its rule lists nothing to count"],
])("tells %j", (rule, zh, en) => expect(whyOn(sheet(rule), said)).toEqual({ zh, en }));
