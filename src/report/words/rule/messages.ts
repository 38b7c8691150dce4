/**
 * The words of the algebra: how each form of a rule is said, in both languages.
 *
 * @module
 */
import type { RoundingMode } from "../../../exact/rounding.js";
import type { TimeUnit } from "../../../ruleset/expression.js";
import type { Message } from "../fill.js";

/** Between the operands of an operator. */
export const operators = {
  plus: { zh: " + ", en: " + " },
  minus: { zh: " − ", en: " − " },
  times: { zh: " × ", en: " × " },
  over: { zh: " ÷ ", en: " ÷ " },
} as const;

/** Between the parts of a longer rule. */
export const marks = { zh: "；", en: "; " } as const;

/** Quantities. */
export const quantityMessages = {
  points: { zh: "{node}的得分", en: "points of {node}" },
  leafPoints: { zh: "该项得分", en: "its points" },
  leafFull: { zh: "该项满分", en: "its full marks" },
  leafWeight: { zh: "该项权重", en: "its weight" },
  since: { zh: "自{date}起满几{unit}", en: "whole {unit} since {date}" },
  started: { zh: "自{date}起几{unit}（不足一{unit}按一{unit}计）", en: "started {unit} since {date}" },
  sinceWorking: { zh: "{date}之后的工作日数", en: "working days after {date}" },
  notApplicable: { zh: "不适用（{reason}）", en: "not applicable ({reason})" },
  zero: { zh: "{ratio}（分母为 0 时为{zero}）", en: "{ratio} ({zero} if divided by 0)" },
  rounded: { zh: "{of}，取至 {to}（{mode}）", en: "{of}, to a multiple of {to} ({mode})" },
  line: { zh: "{of} 沿折线 {points}{ends}", en: "{of} along the line through {points}{ends}" },
  extended: { zh: "（两端按规定延长）", en: " (extended as stated)" },
  check: { zh: "{when}：得 {worth}，否则 0", en: "{worth} if {when}, else 0" },
  steps: { zh: "{from}到{to}每满 {step} 计一档", en: "whole steps of {step} from {from} up to {to}" },
  stepsStarted: {
    zh: "{from}到{to}每 {step} 计一档（不足一档按一档计）",
    en: "started steps of {step} from {from} up to {to}",
  },
  least: { zh: "其中最小者（{of}）", en: "least of ({of})" },
  greatest: { zh: "其中最大者（{of}）", en: "greatest of ({of})" },
  limited: { zh: "{of}（{limits}）", en: "{of} ({limits})" },
  floor: { zh: "不低于 {floor}", en: "at least {floor}" },
  ceiling: { zh: "不高于 {ceiling}", en: "at most {ceiling}" },
  start: { zh: "起始 {start}", en: "start from {start}" },
  nothing: { zh: "没有应计的记录", en: "no entry to count" },
  each: { zh: "{count}：每{one} {each}{most}", en: "{each} for each{one} of {count}{most}" },
  most: { zh: "（至多{most}）", en: " (at most {most})" },
  usedUp: { zh: "减至 {floor} 为止", en: "no less than {floor}" },
} as const;

/** Choices. */
export const choiceMessages = {
  case: { zh: "若{when}：{gives}", en: "if {when}: {gives}" },
  else: { zh: "否则：{gives}", en: "else: {gives}" },
  bands: { zh: "{of}：{bands}", en: "{of}: {bands}" },
  below: { zh: "未达各档 → {gives}", en: "below → {gives}" },
  atLeast: { zh: "≥ {cut} → {gives}", en: "≥ {cut} → {gives}" },
  above: { zh: "> {cut} → {gives}", en: "> {cut} → {gives}" },
  row: { zh: "{label} → {gives}", en: "{label} → {gives}" },
  other: { zh: "其他 → {gives}", en: "others → {gives}" },
  given: { zh: "{of}（{instead}）", en: "{of} ({instead})" },
  missing: { zh: "缺失时 {gives}", en: "{gives} if missing" },
  notApplicable: { zh: "不适用时 {gives}", en: "{gives} if not applicable" },
} as const;

/** Choices beside what was met, where they stand among sentences. */
export const choiceTellings: Readonly<Record<"below" | "atLeast" | "above" | "row" | "other", Message>> = {
  below: { zh: "未达各档计 {gives}", en: "less gives {gives}" },
  atLeast: { zh: "达到 {cut} 计 {gives}", en: "{cut} or more gives {gives}" },
  above: { zh: "超过 {cut} 计 {gives}", en: "more than {cut} gives {gives}" },
  row: { zh: "{label}计 {gives}", en: "{label} gives {gives}" },
  other: { zh: "其他计 {gives}", en: "anything else gives {gives}" },
};

/** Folds. */
export const foldMessages = {
  sum: { zh: "合计（{of}）", en: "sum of ({of})" },
  mean: { zh: "平均（{of}）", en: "mean of ({of})" },
  least: { zh: "最小（{of}）", en: "least of ({of})" },
  greatest: { zh: "最大（{of}）", en: "greatest of ({of})" },
  weight: { zh: "{each}（权重 {weight}）", en: "{each} (weight {weight})" },
  counts: { zh: "{each}[仅当{counts}]", en: "{each} [only if {counts}]" },
  each: { zh: "{ledger}各条的{each}", en: "{each} over {ledger}" },
  leaves: { zh: "{node}项下{which}", en: "criteria of {node}{which}" },
  everyLeaf: { zh: "各评分项", en: "" },
  goalLeaf: { zh: "服务于“{goal}”的", en: " that serve “{goal}”" },
  preventionLeaf: { zh: "属主防职责的", en: " that are prevention duties" },
  otherLeaf: { zh: "不属主防职责的", en: " that are not prevention duties" },
  eachLeaf: { zh: "{leaves}的{each}{how}", en: "the {how} of {each} {link} the {leaves}" },
  leafCount: { zh: "{leaves}的个数", en: "number of {leaves}" },
  leafWhere: { zh: "（仅限{where}的）", en: " (only where {where})" },
  leafWeight: { zh: "（按{weight}加权）", en: ", each weighted by {weight}" },
  leafTrim: { zh: "（{trim}）", en: ", without {trim}" },
  trimmed: { zh: "{trim}后的平均（{of}）", en: "mean of ({of}), without {trim}" },
  entries: { zh: "{ledger}条数", en: "entries of {ledger}" },
  where: { zh: "{of}（限{where}）", en: "{of} (where {where})" },
  count: { zh: "成立项数（{of}）", en: "how many hold of ({of})" },
  empty: { zh: "{of}，无则 {empty}", en: "{of}, {empty} if there is none" },
} as const;

/** Conditions. */
export const conditionMessages = {
  all: { zh: " 且 ", en: " and " },
  any: { zh: " 或 ", en: " or " },
  always: { zh: "恒成立", en: "always" },
  never: { zh: "恒不成立", en: "never" },
  not: { zh: "非{of}", en: "not {of}" },
  is: { zh: "{of}为{label}", en: "{of} is {label}" },
  among: { zh: "{of}属于 {labels}", en: "{of} is one of {labels}" },
  atLeast: { zh: "{of} ≥ {limit}", en: "{of} ≥ {limit}" },
  atMost: { zh: "{of} ≤ {limit}", en: "{of} ≤ {limit}" },
  above: { zh: "{of} > {limit}", en: "{of} > {limit}" },
  below: { zh: "{of} < {limit}", en: "{of} < {limit}" },
  equals: { zh: "{of} = {limit}", en: "{of} = {limit}" },
  known: { zh: "{of}已知", en: "{of} is known" },
  missing: { zh: "{of}缺失", en: "{of} is missing" },
  notApplicable: { zh: "{of}不适用", en: "{of} does not apply" },
  some: { zh: "{ledger}有一条以上{where}", en: "some entry of {ledger}{where}" },
  someWhere: { zh: "{ledger}中有{where}的记录", en: "there is an entry of {ledger} in which {where}" },
  every: { zh: "{ledger}中每条记录都在内{where}", en: "every entry of {ledger} counts{where}" },
  everyWhere: { zh: "{ledger}中每条记录都满足：{where}", en: "in every entry of {ledger}, {where}" },
  where: { zh: "（{where}）", en: " ({where})" },
  atLeastOf: { zh: "以下至少 {n} 项（{of}）", en: "at least {n} of ({of})" },
  evidenced: { zh: "{fact}附有证明材料", en: "{fact} is backed by a document" },
  givenMissing: { zh: "缺失时视为{value}", en: "{value} if missing" },
  givenNotApplicable: { zh: "不适用时视为{value}", en: "{value} if not applicable" },
  given: { zh: "{of}（{instead}）", en: "{of} ({instead})" },
  yes: { zh: "成立", en: "true" },
  no: { zh: "不成立", en: "false" },
} as const;

/** Levels. */
export const levelMessages = {
  lowest: { zh: "其中最低者（{of}）", en: "lowest of ({of})" },
  highest: { zh: "其中最高者（{of}）", en: "highest of ({of})" },
} as const;

/** Units of time. */
export const timeWords: Readonly<Record<TimeUnit, Message>> = {
  years: { zh: "年", en: "years" },
  months: { zh: "个月", en: "months" },
  days: { zh: "日", en: "days" },
  workingDays: { zh: "个工作日", en: "working days" },
};

/** Rounding modes. */
export const roundingWords: Readonly<Record<RoundingMode, Message>> = Object.freeze({
  "half-even": { zh: "四舍六入五成双", en: "ties to even" },
  "half-away": { zh: "四舍五入", en: "half away from zero" },
  "half-positive": { zh: "逢五进一", en: "ties up" },
  floor: { zh: "向下取", en: "down" },
  ceiling: { zh: "向上取", en: "up" },
  truncate: { zh: "截尾", en: "towards zero" },
});
