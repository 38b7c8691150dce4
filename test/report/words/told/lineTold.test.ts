import { expect, it } from "vitest";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import { whyOne } from "./whole.js";

const share = { kind: "fact", fact: "order.share" } as const;
const officers = { kind: "fact", fact: "team.officers" } as const;
const bent = (of: Quantity, more: object = {}): Quantity => ({
  ...{ kind: "line", of },
  through: [
    [80, 0],
    [90, 6],
    [100, 10],
  ],
  ...more,
});
const told = (rule: Quantity, value: string, more: object = {}) =>
  whyOne(rule, { facts: { order: { share: value }, team: { officers: 20, ...more } } });

it.each<[string, Quantity, string, string, string]>([
  [
    "the first piece",
    bent(share),
    "88.5",
    "“巡逻率”为 88.5%，在 80%（0 分）与 90%（6 分）之间按比例计分",
    "“Patrols done” is 88.5%, in proportion between 80% (0 points) and 90% (6 points)",
  ],
  [
    "the last piece",
    bent(share),
    "90.5",
    "“巡逻率”为 90.5%，在 90%（6 分）与 100%（10 分）之间按比例计分",
    "“Patrols done” is 90.5%, in proportion between 90% (6 points) and 100% (10 points)",
  ],
  [
    "below the first, extended",
    bent(share, { before: "extend" }),
    "70",
    "“巡逻率”为 70%，不到 80%，按 80%（0 分）与 90%（6 分）之间的比例顺延计分",
    "“Patrols done” is 70%, which is below 80%: the proportion between 80% (0 points) and 90% (6 points) goes on",
  ],
  [
    "a formula with its value",
    bent({
      kind: "limited",
      of: { kind: "difference", of: [share, { kind: "product", of: ["0.1", officers] }] },
      floor: 0,
    }),
    "97",
    "（“巡逻率”（97%） − （0.1 × “民警人数”（20 人）））（不低于 0） = 95，在 90（6 分）与 100（10 分）之间按比例计分",
    "(“Patrols done” (97%) − (0.1 × “Officers” (20 officers))) (at least 0) = 95, in proportion between 90 (6 points) and 100 (10 points)",
  ],
  [
    "a formula that is not worked out here",
    bent({ kind: "sum", items: [{ each: share }] }),
    "85",
    "合计（“巡逻率”（85%）），在 80（0 分）、90（6 分）、100（10 分）中相邻两点之间按比例计分",
    "sum of (“Patrols done” (85%)), in proportion between the two of 80 (0 points), 90 (6 points), 100 (10 points) that it lies between",
  ],
  [
    "a line within another form",
    { kind: "check", when: { kind: "flag", flag: "team.trained" }, worth: bent(share) },
    "79",
    "“已训练”为“是”，“巡逻率”为 79%，不到 80%，按 0 分计",
    "“All trained”: yes; “Patrols done” is 79%, which is below 80%: 0 points",
  ],
])("names the corners next to the value: %s", (_, rule, value, zh, en) =>
  expect(told(rule, value, { trained: true })).toEqual({ zh, en }),
);
