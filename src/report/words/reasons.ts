/**
 * One sentence for each reason code, in both languages. A code without words does not compile.
 *
 * @module
 */
import type { Node } from "../../ruleset/node.js";
import type { ReasonCode } from "../../scoring/card/reasonCode.js";
import type { Inapplicability, Reason } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill, listed, type Message } from "./fill.js";
import { factTitle, labelTitle, nodeTitle, quoted } from "./names.js";
import { precisely } from "./numbers.js";
import { labelWords, scaleRead } from "./rule/choice.js";
import { caseCondition, cutLimit, lookedUp } from "./rule/part.js";
import { speechOf } from "./rule/speechOf.js";
import { factsMissing } from "./told/missingTold.js";
import { tellingOf } from "./told/telling.js";
import type { Declared } from "./values.js";

/** What a reason is told with, beside its code and values. */
export interface Told {
  readonly declared: Declared;
  readonly reason: Reason;
  /** The node's rule, where there is one. */
  readonly node?: Node | undefined;
  /** Scale of the grade, for the reasons of grades. */
  readonly scale?: string;
  readonly notApplicable?: Inapplicability | undefined;
  /** What was read and is missing, as nouns. */
  readonly missing?: readonly Text[];
}

type Saying = Message | ((told: Told) => Text);

const sayings: Readonly<Record<ReasonCode, Saying>> = Object.freeze({
  "applies.no": { zh: "本项对该对象不适用", en: "the criterion does not apply here" },
  "fact.notApplicable": (told) => whyNot(told),
  "fact.missing": ({ missing = [], reason }) =>
    missing.length === 0
      ? fill(
          { zh: "所依据的事实尚缺 {n} 项", en: "facts that it rests on are missing ({n})" },
          { n: String(reason.values["facts"] ?? "") },
        )
      : factsMissing(missing),
  "appeal.open": {
    zh: "有申诉尚未办结，两种结果都可能",
    en: "an appeal is open, so two results are still possible",
  },
  "node.notApplicable": (told) => whyNot(told),
  "rule.notApplicable": (told) =>
    fill({ zh: "按规则不适用：{why}", en: "by its own rule it does not apply: {why}" }, { why: whyNot(told) }),
  "rule.unpublished": {
    zh: "来源文件列有此项，但其内容未公开，因此不能评分",
    en: "the source lists this item, but its content is not public, so it cannot be scored",
  },
  read: { zh: "按所读数值计", en: "taken as read" },
  stated: { zh: "按规则规定的定值", en: "a value that the rule states" },
  computed: { zh: "按公式计算", en: "computed by the formula" },
  "check.met": { zh: "条件成立", en: "the condition holds" },
  "check.unmet": { zh: "条件不成立", en: "the condition does not hold" },
  "case.taken": (told) =>
    fill({ zh: "适用情形：{case}", en: "the case that holds: {case}" }, { case: caseWords(told) }),
  "case.else": { zh: "所列情形均不成立", en: "none of the listed cases holds" },
  "band.reached": (told) =>
    fill(
      told.reason.values["edge"] === "above"
        ? { zh: "超过 {cut} 这一档", en: "above the cut of {cut}" }
        : { zh: "达到 {cut} 这一档", en: "reaches the cut of {cut}" },
      { cut: cutWords(told) },
    ),
  "band.below": { zh: "未达到任何一档", en: "below every cut" },
  "lookup.matched": (told) => fill({ zh: "按“{label}”计", en: "taken for “{label}”" }, { label: lookupLabel(told) }),
  "tally.none": { zh: "没有加分或扣分情形", en: "nothing to add or to take" },
  "tally.counted": { zh: "按发生次数加减分", en: "added and taken for each occurrence" },
  "tally.floor": { zh: "扣完为止", en: "used up: no further points are taken" },
  "tally.ceiling": { zh: "加到上限为止", en: "the most that can be added" },
  "limit.floor": (told) =>
    fill({ zh: "低于下限，按下限 {limit} 计", en: "below the least, so the least: {limit}" }, limit(told)),
  "limit.ceiling": (told) =>
    fill({ zh: "高于上限，按上限 {limit} 计", en: "above the most, so the most: {limit}" }, limit(told)),
  "line.inside": { zh: "按比例在两点之间计", en: "in proportion, between two points of the line" },
  "line.before": { zh: "在起点之前，按起点计", en: "before the first point of the line" },
  "line.after": { zh: "在终点之后，按终点计", en: "beyond the last point of the line" },
  "given.missing": { zh: "数值缺失，按规则代以规定值", en: "a missing value was replaced as the rule says" },
  "given.notApplicable": {
    zh: "数值不适用，按规则代以规定值",
    en: "a value that does not apply was replaced as the rule says",
  },
  "notApplicable.full": (told) => fill({ zh: "{why}，按满分计", en: "{why}, so full marks" }, { why: whyNot(told) }),
  "notApplicable.points": (told) =>
    fill(
      { zh: "{why}，按规则规定的分数计", en: "{why}, so the points that the rule states for that" },
      { why: whyNot(told) },
    ),
  "missing.points": (told) =>
    fill(
      { zh: "{facts}缺失，按规则规定的分数计", en: "missing: {facts}; so the points that the rule states" },
      { facts: missingWords(told) },
    ),
  "missing.notApplicable": (told) =>
    fill(
      { zh: "{facts}缺失，按规则不计入", en: "missing: {facts}; so by its rule it is left out" },
      { facts: missingWords(told) },
    ),
  "fold.taken": (told) =>
    fill({ zh: "由 {left} 项得出", en: "made from {left} values" }, { left: value(told, "left") }),
  "fold.empty": { zh: "没有可计的项", en: "nothing was left to count" },
  "fold.weightless": { zh: "各项权重均为 0", en: "all weights are 0" },
  "group.sum": (told) => group(told, { zh: "各项得分之和", en: "sum of its parts" }),
  "group.mean": (told) => group(told, { zh: "各项得分的平均", en: "mean of its parts" }),
  "group.least": (told) => group(told, { zh: "取各项中的最低分", en: "least of its parts" }),
  "group.greatest": (told) => group(told, { zh: "取各项中的最高分", en: "greatest of its parts" }),
  "group.share": (told) => group(told, { zh: "各项得分按比例折算", en: "scaled to its full marks" }),
  "group.allFull": (told) => group(told, { zh: "各项均为满分", en: "every part has full marks" }),
  "group.notAllFull": (told) => group(told, { zh: "并非各项均为满分", en: "not every part has full marks" }),
  "group.empty": { zh: "没有可计的项", en: "no part was left to count" },
  "group.weightless": { zh: "各项权重均为 0", en: "all weights of its parts are 0" },
  "veto.zeroed": ({ declared, reason }) =>
    fill(
      { zh: "因一票否决{veto}清零", en: "zeroed by the veto {veto}" },
      { veto: quoted(vetoTitle(declared, String(reason.values["veto"] ?? ""))) },
    ),
  "grade.cut": (told) =>
    fill(
      told.reason.values["edge"] === "above"
        ? { zh: "总分超过 {cut} 分", en: "the points are above the cut of {cut}" }
        : { zh: "总分达到 {cut} 分", en: "the points reach the cut of {cut}" },
      { cut: labelAndCut(told).cut },
    ),
  "grade.otherwise": (told) =>
    fill(
      {
        zh: "总分达到 {cut} 分，但不符合该等的条件，按规则定为“{label}”",
        en: "the points reach the cut of {cut}, but what that label asks for beside does not hold; the rule then says “{label}”",
      },
      labelAndCut(told),
    ),
  "grade.else": { zh: "总分低于各条分数线", en: "the points are below every cut" },
  "grade.level": { zh: "由规则直接定等", en: "its rule says so" },
  "grade.open": {
    zh: "须待缺失的事实补齐、申诉办结",
    en: "that will be settled by the facts that are missing and the appeals that are open",
  },
  "grade.notApplicable": { zh: "不适用", en: "does not apply" },
} satisfies Record<ReasonCode, Saying>);

/** What is missing; of nothing that can be named, that there is something. */
function missingWords({ missing = [] }: Told): Text {
  return missing.length === 0 ? { zh: "所需事实", en: "facts that it needs" } : listed(missing);
}

/** Why, in one phrase without a full stop. */
export function reasonWords(told: Told): Text {
  const saying: Saying = sayings[told.reason.code];
  return typeof saying === "function" ? saying(told) : { zh: saying.zh, en: saying.en };
}

/** Why something does not apply: the words of whoever said so, of the rule, or the node concerned. */
export function inapplicabilityWords({ ruleset, rubric }: Declared, why: Inapplicability): Text {
  switch (why.kind) {
    case "fact":
      return fill(
        { zh: "{fact}不适用：{reason}（{by}认定）", en: "{fact} does not apply: {reason} (stated by {by})" },
        { fact: quoted(factTitle(ruleset, why.fact)), reason: why.reason, by: why.by },
      );
    case "rule":
      return why.reason;
    case "node":
      return fill({ zh: "{node}不适用", en: "{node} does not apply" }, { node: quoted(nodeTitle(rubric, why.node)) });
    case "cohort":
      return fill(
        {
          zh: "{fact}不适用：同组中没有可比的得分",
          en: "{fact} does not apply: there are no points in the peer group to compare",
        },
        { fact: quoted(factTitle(ruleset, why.fact)) },
      );
    case "empty":
      return { zh: "没有可计的项", en: "nothing was left to count" };
  }
}

/** What a veto is called. */
export function vetoTitle({ rubric }: Declared, id: string): Text {
  return rubric?.vetoes?.find((veto) => veto.id === id)?.title ?? alike(id);
}

function whyNot({ declared, notApplicable }: Told): Text {
  return notApplicable === undefined
    ? { zh: "不适用", en: "it does not apply" }
    : inapplicabilityWords(declared, notApplicable);
}

function group(told: Told, how: Message): Text {
  const of = told.reason.values["of"];
  const left = told.reason.values["left"];
  return of === undefined || left === of
    ? fill({ zh: "{how}", en: "{how}" }, { how })
    : fill(
        { zh: "{how}（{of} 项中计入 {left} 项）", en: "{how} ({left} of {of} parts taken in)" },
        { how, of: value(told, "of"), left: value(told, "left") },
      );
}

function caseWords({ declared, reason, node }: Told): Text {
  const id = String(reason.values["case"] ?? "");
  const condition = caseCondition(node, id);
  return condition === undefined
    ? alike(id)
    : tellingOf(declared, { read: [], compared: [] }).speech.condition(condition);
}

function lookupLabel({ declared, reason, node }: Told): Text {
  const label = String(reason.values["label"] ?? "");
  const speech = speechOf(declared);
  return labelWords(speech, scaleRead(speech, lookedUp(node, label)), label);
}

function cutWords({ reason, node }: Told): string {
  const cut = String(reason.values["cut"] ?? "");
  return precisely(cutLimit(node, cut) ?? cut);
}

function labelAndCut({ declared, reason, scale }: Told): { readonly label: Text; readonly cut: string } {
  const label = String(reason.values["label"] ?? "");
  return {
    label: scale === undefined ? alike(label) : labelTitle(declared.ruleset, scale, label),
    cut: precisely(String(reason.values["cut"] ?? "")),
  };
}

const limit = (told: Told): { readonly limit: string } => ({ limit: value(told, "limit") });
const value = ({ reason }: Told, name: string): string => precisely(String(reason.values[name] ?? "–"));
