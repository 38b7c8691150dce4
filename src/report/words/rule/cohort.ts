/**
 * Figures of a peer group in words: `同县的派出所“总分”得分的平均值`.
 *
 * @module
 */
import type { Alike, CohortRule } from "../../../ruleset/fact.js";
import type { Ruleset } from "../../../ruleset/ruleset.js";
import type { Subject } from "../../../ruleset/scope.js";
import type { UnitLevel } from "../../../vocabulary/organisation.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed, type Message } from "../fill.js";
import { factTitle, nodeTitle, own, quoted } from "../names.js";

/** What a figure of a peer group is. */
export function cohortWords(
  ruleset: Ruleset,
  { rubric, points, is, best = "greatest", within = [] }: CohortRule,
): Text {
  const sheet = own(ruleset.rubrics, rubric);
  const subject = who[sheet?.subject ?? "station"];
  const alike = listed(
    within.map((one) => alikeWords(ruleset, one)),
    { zh: "、", en: " and " },
  );
  const group =
    within.length === 0
      ? fill({ zh: "全部{subject}", en: "all {subject}" }, { subject })
      : fill({ zh: "{alike}的{subject}", en: "{subject} {alike}" }, { alike, subject });
  if (is === "size") return fill({ zh: "{group}的个数", en: "number of {group}" }, { group });
  const node = quoted(nodeTitle(sheet, points));
  if (is === "place" || is === "share") return fill(ranks[is][best], { group, node });
  return fill({ zh: "{group}{node}得分的{of}", en: "{of} of {node} among {group}" }, { group, node, of: figures[is] });
}

const who: Readonly<Record<Subject, Message>> = Object.freeze({
  station: { zh: "派出所", en: "stations" },
  unit: { zh: "单位", en: "units" },
  person: { zh: "人员", en: "persons" },
});

const above: Readonly<Record<UnitLevel, Message>> = Object.freeze({
  province: { zh: "同省", en: "of the same province" },
  city: { zh: "同市", en: "of the same city" },
  county: { zh: "同县", en: "of the same county" },
  station: { zh: "同所", en: "of the same station" },
});

function alikeWords(ruleset: Ruleset, one: Alike): Message {
  if (one.fact === undefined) return above[one.above];
  return fill({ zh: "{fact}相同", en: "of the same {fact}" }, { fact: quoted(factTitle(ruleset, one.fact)) });
}

const figures = {
  mean: { zh: "平均值", en: "mean" },
  median: { zh: "中位数", en: "median" },
  least: { zh: "最低值", en: "least" },
  greatest: { zh: "最高值", en: "greatest" },
} as const;

const ranks = {
  place: {
    greatest: { zh: "{node}得分在{group}中的名次", en: "place by {node} among {group}" },
    least: { zh: "{node}得分由低到高在{group}中的名次", en: "place by {node} among {group}, the least first" },
  },
  share: {
    greatest: {
      zh: "{group}中{node}得分不低于它的所占比例",
      en: "share of {group} that have as much in {node} or more",
    },
    least: {
      zh: "{group}中{node}得分不高于它的所占比例",
      en: "share of {group} that have as little in {node} or less",
    },
  },
} as const;
