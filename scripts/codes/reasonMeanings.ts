/**
 * What each reason code means, and the values that it carries. A code that is left out does not compile.
 */
import type { ReasonCode } from "../../src/scoring/card/reasonCode.js";
import type { Text } from "../../src/vocabulary/text.js";

/** One code. */
export interface Meaning extends Text {
  /** Values by name, in words; empty for a code without values. */
  readonly values: string;
}

const means = (zh: string, en: string, values = ""): Meaning => ({ zh, en, values });

/** By code. */
export const reasonMeanings: Readonly<Record<ReasonCode, Meaning>> = {
  "applies.no": means("适用条件不成立", "The node's `applies` does not hold."),
  "fact.notApplicable": means("所读事实不适用", "A fact that it read does not apply.", "`fact`"),
  "fact.missing": means("所依据的事实缺失", "Facts that it rests on are missing.", "`facts`: how many"),
  "appeal.open": means("申诉未决，两种结果都可能", "An entry under appeal leaves two results possible."),
  "node.notApplicable": means(
    "所读评分项不适用",
    "It read the points of a node whose `applies` is not met. Where a fact, a rule or an empty fold keeps that node from applying, that is told instead.",
    "`node`",
  ),
  "rule.notApplicable": means("规则自身规定不适用", "The rule itself says that it does not apply."),
  "rule.unpublished": means("规则内容未公开", "The content of the rule is not public."),
  read: means("按所读数值计", "A fact, the points of a node, or a time, taken as read."),
  stated: means("规则规定的定值", "An amount that the rule states."),
  computed: means("按公式计算", "Made by computing, where no more telling code fits."),
  "check.met": means("条件成立，得分", "All or nothing: the condition holds."),
  "check.unmet": means("条件不成立，不得分", "All or nothing: the condition does not hold."),
  "case.taken": means("适用某一情形", "A case holds, and it is the first.", "`case`: its id"),
  "case.else": means("各情形均不成立", "No case holds."),
  "band.reached": means(
    "达到某一档",
    "A cut is reached.",
    "`cut`: its id, or its number; `edge`: `atLeast` or `above`",
  ),
  "band.below": means("未达到任何一档", "No cut is reached."),
  "lookup.matched": means("按等次计", "Taken for a label.", "`label`"),
  "tally.none": means("没有加分或扣分情形", "A tally with nothing to count."),
  "tally.counted": means(
    "按发生次数加减",
    "A tally with something to count.",
    "`counted`: how many, where it is known",
  ),
  "tally.floor": means("扣完为止", "A tally that came down to its floor: used up.", "`counted`"),
  "tally.ceiling": means("加到上限为止", "A tally that passed its ceiling.", "`counted`"),
  "limit.floor": means("低于下限，按下限计", "Below a floor.", "`limit`, where it is known"),
  "limit.ceiling": means("高于上限，按上限计", "Above a ceiling.", "`limit`, where it is known"),
  "line.inside": means("在折线两点之间", "Between the first and the last point of a line."),
  "line.before": means("在折线起点之前", "Before the first point of a line."),
  "line.after": means("在折线终点之后", "After the last point of a line."),
  "given.missing": means("缺失，按规则代以规定值", "A missing value was replaced as the rule says."),
  "given.notApplicable": means(
    "不适用，按规则代以规定值",
    "A value that does not apply was replaced as the rule says.",
  ),
  "notApplicable.full": means("不适用，以满分计", "The node does not apply, and so has full marks."),
  "notApplicable.points": means(
    "不适用，按规定分数计",
    "The node does not apply, and so has the points that it states.",
  ),
  "missing.points": means("缺失，按规定分数计", "The node is missing, and so has the points that it states."),
  "missing.notApplicable": means("缺失，不计入", "The node is missing, and so is left out."),
  "fold.taken": means(
    "由所计各项得出",
    "A fold over items or entries that were taken in.",
    "`left`: how many, where it is known",
  ),
  "fold.empty": means("没有可计的项", "A fold with nothing left to take in.", "`left`, for a ledger"),
  "fold.weightless": means("所计各项权重均为零", "A mean of which all weights are 0."),
  "group.sum": means("各项之和", "The sum of the children.", "`left` of `of` taken in"),
  "group.mean": means("各项平均", "The mean of the children.", "`left` of `of` taken in"),
  "group.least": means("各项最低", "The least of the children.", "`left` of `of` taken in"),
  "group.greatest": means("各项最高", "The greatest of the children.", "`left` of `of` taken in"),
  "group.share": means("按比例折算", "Scaled to what is attainable.", "`left` of `of` taken in"),
  "group.allFull": means("各项均为满分", "Every child has full marks.", "`left` of `of` taken in"),
  "group.notAllFull": means("并非各项均为满分", "Not every child has full marks.", "`left` of `of` taken in"),
  "group.empty": means("没有可计的项", "No child was left to take in.", "`of`"),
  "group.weightless": means("权重或满分合计为零", "All weights, or all full marks, are 0.", "`left` of `of` taken in"),
  "veto.zeroed": means("被一票否决清零", "A veto took the points.", "`veto`"),
  "grade.cut": means("达到分数线", "A cut of the grade is reached with all that it asks.", "`label`, `cut`, `edge`"),
  "grade.otherwise": means(
    "分数达线但条件不全，按其规定",
    "A cut is reached without all that it asks; its policy names the label.",
    "`label`, `cut`, `edge`",
  ),
  "grade.else": means("低于各分数线", "Below every cut.", "`label`"),
  "grade.level": means("按等次规则", "By the grade's level expression.", "`label`"),
  "grade.open": means("等次未定", "Several labels are possible.", "`possible`: how many"),
  "grade.notApplicable": means("等次不适用", "The grade does not apply."),
};
