import { expect, it } from "vitest";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import { type Said, whyOne } from "./whole.js";

const officers = { kind: "fact", fact: "team.officers" } as const;
const share = { kind: "fact", fact: "order.share" } as const;
const visited = { kind: "points", points: "visited", from: "current", rubric: "visits" } as const;
const reason = { zh: "未评", en: "not rated" };
const given = (of: Quantity, instead: object): Quantity => ({ kind: "given", of, ...instead });

it.each<[string, Quantity, Said, string, string]>([
  [
    "a missing fact",
    given(share, { missing: 0 }),
    {},
    "“巡逻率”缺失，按规则以 0 分代替",
    "“Patrols done” is missing, so the rule takes 0 points instead",
  ],
  [
    "several",
    given({ kind: "sum", of: [share, officers] }, { missing: 1 }),
    {},
    "“巡逻率”、“民警人数”缺失，按规则以 1 分代替",
    "“Patrols done”, “Officers” are missing, so the rule takes 1 point instead",
  ],
  [
    "points of another scorecard",
    given(visited, { missing: 2, notApplicable: 0 }),
    {},
    "本次成绩（走访表）的“visited”的得分缺失，按规则以 2 分代替",
    "the points of “visited” of the current scorecard (Visits) are missing, so the rule takes 2 points instead",
  ],
  [
    "what does not apply",
    { kind: "limited", of: given(share, { notApplicable: 6 }), floor: 0 },
    { notApplicable: ["order.share"] },
    "“巡逻率”不适用：无（市局认定），按规则以 6 分代替",
    "“Patrols done” does not apply: 无 (stated by 市局), so the rule takes 6 points instead",
  ],
  [
    "what a rule says does not apply, by another fact",
    given(
      {
        kind: "cases",
        cases: [{ id: "c", when: { kind: "flag", flag: "team.trained" }, then: { kind: "notApplicable", reason } }],
        else: 1,
      },
      { notApplicable: officers },
    ),
    { facts: { team: { trained: true, officers: 12 } } },
    "“已训练”为“是”，未评，不适用，按规则以“民警人数”（12 人）代替",
    "“All trained”: yes; not rated, so it does not apply, so the rule takes “Officers” (12 officers) instead",
  ],
  [
    "something missing by that it does not apply",
    given(share, { missing: { kind: "notApplicable", reason } }),
    {},
    "“巡逻率”缺失，按规则不适用：未评",
    "“Patrols done” is missing, so by its rule it does not apply: not rated",
  ],
  [
    "inside another answer",
    given(given(share, { missing: 3 }), { missing: 4 }),
    {},
    "“巡逻率”缺失，按规则以 3 分代替",
    "“Patrols done” is missing, so the rule takes 3 points instead",
  ],
  [
    "papers that nobody knows of",
    given({ kind: "check", when: { kind: "evidenced", fact: "order.share" }, worth: 1 }, { missing: 0 }),
    {},
    "数值缺失，按规则代以规定值",
    "a missing value was replaced as the rule says",
  ],
])("tells what was replaced and by what: %s", (_, rule, said, zh, en) =>
  expect(whyOne(rule, said)).toEqual({ zh, en }),
);
