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
  /** Facts and nodes that were read and are missing. */
  readonly missing?: readonly string[];
}

type Saying = Message | ((told: Told) => Text);

const sayings: Readonly<Record<ReasonCode, Saying>> = Object.freeze({
  "applies.no": { zh: "本项对该对象不适用", en: "The criterion does not apply here" },
  "fact.notApplicable": (told) =>
    fill(
      { zh: "所依据的事实不适用：{why}", en: "A fact that it rests on does not apply: {why}" },
      { why: whyNot(told) },
    ),
  "fact.missing": ({ declared, missing = [], reason }) =>
    missing.length === 0
      ? fill(
          { zh: "所需事实缺少 {n} 项", en: "Facts that it needs are missing ({n})" },
          { n: String(reason.values["facts"] ?? "") },
        )
      : fill(
          { zh: "缺少所需事实：{facts}", en: "Facts that it needs are missing: {facts}" },
          { facts: listed(missing.map((id) => quoted(thing(declared, id)))) },
        ),
  "appeal.open": {
    zh: "有申诉尚未办结，两种结果都可能",
    en: "An appeal is open, so two results are still possible",
  },
  "node.notApplicable": (told) =>
    fill({ zh: "所依据的项不适用：{why}", en: "What it rests on does not apply: {why}" }, { why: whyNot(told) }),
  "rule.notApplicable": (told) =>
    fill({ zh: "按规则不适用：{why}", en: "By its own rule it does not apply: {why}" }, { why: whyNot(told) }),
  "rule.unpublished": {
    zh: "来源文件列有此项，但其内容未公开，因此不能评分",
    en: "The source lists this item, but its content is not public, so it cannot be scored",
  },
  read: { zh: "按所读数值计", en: "Taken as read" },
  stated: { zh: "按规则规定的定值", en: "A value that the rule states" },
  computed: { zh: "按公式计算", en: "Computed by the formula" },
  "check.met": { zh: "条件成立", en: "The condition holds" },
  "check.unmet": { zh: "条件不成立", en: "The condition does not hold" },
  "case.taken": (told) =>
    fill({ zh: "适用情形：{case}", en: "The case that holds: {case}" }, { case: caseWords(told) }),
  "case.else": { zh: "所列情形均不成立", en: "None of the listed cases holds" },
  "band.reached": (told) =>
    fill(
      told.reason.values["edge"] === "above"
        ? { zh: "超过 {cut} 这一档", en: "Above the cut of {cut}" }
        : { zh: "达到 {cut} 这一档", en: "Reaches the cut of {cut}" },
      { cut: cutWords(told) },
    ),
  "band.below": { zh: "未达到任何一档", en: "Below every cut" },
  "lookup.matched": (told) => fill({ zh: "按“{label}”计", en: "Taken for “{label}”" }, { label: lookupLabel(told) }),
  "tally.none": { zh: "没有加分或扣分情形", en: "Nothing to add or to take" },
  "tally.counted": { zh: "按发生次数加减分", en: "Added and taken for each occurrence" },
  "tally.floor": { zh: "扣完为止", en: "Used up: no further points are taken" },
  "tally.ceiling": { zh: "加到上限为止", en: "The most that can be added" },
  "limit.floor": (told) =>
    fill({ zh: "低于下限，按下限 {limit} 计", en: "Below the least, so the least: {limit}" }, limit(told)),
  "limit.ceiling": (told) =>
    fill({ zh: "高于上限，按上限 {limit} 计", en: "Above the most, so the most: {limit}" }, limit(told)),
  "line.inside": { zh: "按比例在两点之间计", en: "In proportion, between two points of the line" },
  "line.before": { zh: "在起点之前，按起点计", en: "Before the first point of the line" },
  "line.after": { zh: "在终点之后，按终点计", en: "Beyond the last point of the line" },
  "given.missing": { zh: "数值缺失，按规则代以规定值", en: "A missing value was replaced as the rule says" },
  "given.notApplicable": {
    zh: "数值不适用，按规则代以规定值",
    en: "A value that does not apply was replaced as the rule says",
  },
  "notApplicable.full": (told) =>
    fill({ zh: "不适用，按满分计：{why}", en: "Does not apply, so full marks: {why}" }, { why: whyNot(told) }),
  "notApplicable.points": (told) =>
    fill(
      { zh: "不适用，按规则规定的分数计：{why}", en: "Does not apply, so the points that the rule states: {why}" },
      { why: whyNot(told) },
    ),
  "missing.points": { zh: "事实缺失，按规则规定的分数计", en: "Facts are missing, so the points that the rule states" },
  "missing.notApplicable": { zh: "事实缺失，按规则不计入", en: "Facts are missing, so by its rule it is left out" },
  "fold.taken": (told) =>
    fill({ zh: "由 {left} 项得出", en: "Made from {left} values" }, { left: value(told, "left") }),
  "fold.empty": { zh: "没有可计的项", en: "Nothing was left to count" },
  "fold.weightless": { zh: "各项权重均为 0", en: "All weights are 0" },
  "group.sum": (told) => group(told, { zh: "各项之和", en: "Sum of its parts" }),
  "group.mean": (told) => group(told, { zh: "各项平均", en: "Mean of its parts" }),
  "group.least": (told) => group(told, { zh: "各项最低", en: "Least of its parts" }),
  "group.greatest": (told) => group(told, { zh: "各项最高", en: "Greatest of its parts" }),
  "group.share": (told) => group(told, { zh: "按比例折算", en: "Scaled to its full marks" }),
  "group.allFull": (told) => group(told, { zh: "各项均为满分", en: "Every part has full marks" }),
  "group.notAllFull": (told) => group(told, { zh: "并非各项均为满分", en: "Not every part has full marks" }),
  "group.empty": { zh: "没有可计的项", en: "No part was left to count" },
  "group.weightless": { zh: "各项权重均为 0", en: "All weights of its parts are 0" },
  "veto.zeroed": ({ declared, reason }) =>
    fill(
      { zh: "因一票否决{veto}清零", en: "Zeroed by the veto {veto}" },
      { veto: quoted(vetoTitle(declared, String(reason.values["veto"] ?? ""))) },
    ),
  "grade.cut": (told) =>
    fill({ zh: "达到“{label}”的分数线 {cut}", en: "Reaches the cut {cut} of “{label}”" }, labelAndCut(told)),
  "grade.otherwise": (told) =>
    fill(
      {
        zh: "分数达到更高等次，但条件不全，按规则定为“{label}”",
        en: "The points reach a better label, but its conditions do not hold; the rule then says “{label}”",
      },
      labelAndCut(told),
    ),
  "grade.else": (told) =>
    fill({ zh: "低于各条分数线，为“{label}”", en: "Below every cut, so “{label}”" }, labelAndCut(told)),
  "grade.level": (told) => fill({ zh: "按规则为“{label}”", en: "“{label}” by its rule" }, labelAndCut(told)),
  "grade.open": { zh: "尚不能确定，须待缺失的事实补齐", en: "Not settled until the missing facts are known" },
  "grade.notApplicable": { zh: "不适用", en: "Does not apply" },
} satisfies Record<ReasonCode, Saying>);

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
        { zh: "{fact}不适用，原因：{reason}（认定：{by}）", en: "{fact} does not apply: {reason} (stated by {by})" },
        { fact: quoted(factTitle(ruleset, why.fact)), reason: why.reason, by: why.by },
      );
    case "rule":
      return why.reason;
    case "node":
      return fill({ zh: "{node}不适用", en: "{node} does not apply" }, { node: quoted(nodeTitle(rubric, why.node)) });
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
    ? { zh: "见所读数值", en: "see what was read" }
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
  return condition === undefined ? alike(id) : speechOf(declared).condition(condition);
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

function thing({ ruleset, rubric }: Declared, id: string): Text {
  return id.includes(".") ? factTitle(ruleset, id) : nodeTitle(rubric, id);
}

const limit = (told: Told): { readonly limit: string } => ({ limit: value(told, "limit") });
const value = ({ reason }: Told, name: string): string => precisely(String(reason.values[name] ?? "–"));
