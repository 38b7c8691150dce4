import { expect, it } from "vitest";
import { lackingSentences } from "../../../src/report/words/explainGrade.js";
import { requirementWords } from "../../../src/report/words/requirement.js";
import type { Condition } from "../../../src/ruleset/expression.js";
import type { Grade } from "../../../src/ruleset/grade.js";
import { cardOf, declaredBy, leaf, type Said, type Sheet } from "./told/whole.js";

const officers = { kind: "fact", fact: "team.officers" } as const;
const trained = { kind: "flag", flag: "team.trained" } as const;
const share = { kind: "fact", fact: "order.share" } as const;
const care = { kind: "fact", fact: "team.care" } as const;
const ready = { kind: "condition", condition: "ready" } as const;
const grave: Condition = {
  ...{ kind: "some", over: "order.faults" },
  where: { kind: "flag", flag: "order.faults.grave" },
};
const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });

/** What the better grade lacked, where it asks for this beside points. */
function lacking(requires: Condition, { facts, ...said }: Said) {
  const grade: Grade = {
    ...{ title: { zh: "等级", en: "Grade" }, scale: "grade", basis: { kind: "illustrative" }, points: 9 },
    ...{ cuts: [{ label: "best", atLeast: 5, requires, otherwise: "good" }], else: "fail" },
  };
  const veto: Sheet["vetoes"] = [
    {
      ...{ id: "v", title: { zh: "v", en: "v" }, basis: { kind: "illustrative" }, unknown: "ignored" },
      ...{ when: { kind: "all", of: [] }, notApplicable: "ignored", caps: { g: "good" } },
    },
  ];
  const sheet: Sheet = { nodes: [leaf("x", officers)], grades: { g: grade }, vetoes: veto };
  const card = cardOf(sheet, { ...said, facts: { ...facts } });
  const [told] = lackingSentences(declaredBy(sheet, card), card.grades[0]!);
  return {
    zh: told?.zh.replace(/^评为“优秀”尚需：/, "").replace("；未触发一票否决“v”。", ""),
    en: told?.en.replace("“Excellent” would need: ", "").replace("; the veto “v” not to fire.", ""),
  };
}

it.each<[Condition, Said, string, string]>([
  [trained, {}, "“已训练”为是（尚未确定）", "that “All trained” is yes (not settled)"],
  [
    trained,
    { facts: { team: { trained: false } } },
    "“已训练”为是（现“已训练”为“否”）",
    "that “All trained” is yes (now: “All trained”: no)",
  ],
  [
    { kind: "not", of: trained },
    { facts: { team: { trained: true } } },
    "“已训练”为否（现“已训练”为“是”）",
    "that “All trained” is no (now: “All trained”: yes)",
  ],
  [
    all(ready, { kind: "quantity", of: officers, atLeast: 5, atMost: 9 }),
    { facts: { team: { officers: 3, trained: true } } },
    "“民警人数”达到 5 人，且不超过 9 人（现“民警人数”为 3 人，不到 5 人）",
    "that “Officers” is at least 5 officers and at most 9 officers (now: “Officers” is 3 officers, which is less than 5 officers)",
  ],
  [
    all({ kind: "level", of: care, atLeast: "fair" }, trained),
    { facts: { team: { care: "poor", trained: true } } },
    "“内务”不低于“中”（现“内务”为“差”，不到“中”）",
    "that “Upkeep” is at least “fair” (now: “Upkeep” is “poor”, below “fair”)",
  ],
  [
    all(grave, trained),
    { facts: { team: { trained: true } }, faults: [] },
    "“过错台账”中有“严重”为是的记录（现“过错台账”中没有“严重”为是的记录）",
    "that there is an entry of “Faults” in which “Grave” is yes (now: no entry of “Faults” in which “Grave” is yes)",
  ],
  [
    all({ kind: "any", of: [ready, { kind: "quantity", of: share, above: 5 }] }, trained),
    { facts: { team: { trained: false }, order: { share: 3 } } },
    "具备“必备条件”或“巡逻率”超过 5%（现不具备“必备条件”（“已训练”为“否”），“巡逻率”为 3%，没有超过 5%）；“已训练”为是（现“已训练”为“否”）",
    "that “Ready” holds or “Patrols done” is more than 5% (now: “Ready” does not hold (“All trained”: no), and “Patrols done” is 3%, which is not more than 5%); that “All trained” is yes (now: “All trained”: no)",
  ],
  [
    all(grave, { ...grave, appealed: "counts" }),
    { faults: [] },
    "另一项必备条件；另一项必备条件",
    "another condition that it asks for; another condition that it asks for",
  ],
  [
    all(trained, { kind: "not", of: trained }),
    {},
    "必备条件（“已训练”为是：尚不能确定）；必备条件（“已训练”为是：尚不能确定）",
    "a condition that it asks for (“All trained” is yes: cannot be told yet); a condition that it asks for (“All trained” is yes: cannot be told yet)",
  ],
  [
    ready,
    {},
    "必备条件“必备条件”（“已训练”为是：尚不能确定）",
    "the condition “Ready” (“All trained” is yes: cannot be told yet)",
  ],
])("tells that %j is lacking", (requires, said, zh, en) => expect(lacking(requires, said)).toEqual({ zh, en }));

it("tells a flag that does not apply", () => {
  const declared = declaredBy({ nodes: [] }, undefined);
  const compared = [{ of: "team.trained", relation: "is", limit: true, holds: "notApplicable" }] as const;
  const cut = { label: "best", atLeast: 1, requires: trained } as const;
  expect(requirementWords(declared, { kind: "condition", open: false, compared }, cut).en).toBe(
    "that “All trained” is yes (now: “All trained” does not apply)",
  );
});
