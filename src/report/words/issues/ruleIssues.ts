/**
 * Words for what can be wrong inside a rule: limits, cases, cuts, weights, labels, and rules that wait for themselves.
 *
 * @module
 */
import { got, type IssueTexts, label, said, scale } from "./issueText.js";

const expectedScale = said("先前所用的等级表", "The scale used before");

/** By code. */
export const ruleIssues: IssueTexts = Object.freeze({
  "condition.limits": {
    title: said("界限的个数不对", "A comparison without its limits"),
    meaning: said(
      "数量比较要写一个或两个界限（如以上、不满），等级比较至少写一个。",
      "A comparison of numbers has one or two limits; of labels, at least one.",
    ),
    why: said(
      "没有界限的比较没有答案，三个界限则必有多余或矛盾。",
      "Without a limit there is nothing to compare with, and of three limits one is idle or contradicts.",
    ),
    mend: said(
      "写明 atLeast（以上）、atMost（以下）、above（超过）、below（不满）、equals（等于）中的一个或两个。",
      "State one or two of `atLeast`, `atMost`, `above`, `below`, `equals`.",
    ),
    values: { got: said("实际写了哪些界限", "The limits that are there") },
  },
  "condition.never": {
    title: said("永远不成立的条件", "A condition that never holds"),
    meaning: said(
      "所写的两个界限互相矛盾，没有一个数能同时满足；或者要求的项数多于所列的条件。",
      "The limits contradict each other, so that no number lies within both; or more conditions have to hold than there are.",
    ),
    why: said(
      "永远不成立的条件，多半是以上、以下写反了，或者漏列了条件。",
      "A condition that never holds is a slip, most often of which is the upper limit and which the lower, or one of the conditions was left out.",
    ),
    mend: said(
      "改正界限；或补上漏列的条件，减少要求的项数。",
      "Correct the limits; or add the condition that was left out, or ask for fewer.",
    ),
    values: {
      got: said("实际写了哪些界限，或要求的项数", "The limits that are there, or how many conditions have to hold"),
      of: said("所列条件的项数", "How many conditions there are"),
    },
  },
  "case.unreachable": {
    title: said("永远轮不到的情形", "A case that is never reached"),
    meaning: said(
      "前面的某个情形恒成立，后面的情形永远轮不到。",
      "An earlier case always holds, so this one never comes into play.",
    ),
    why: said(
      "写了却永不起作用的规则，会让读的人误以为它有用。",
      "A rule without any effect misleads whoever reads it.",
    ),
    mend: said(
      "调整次序，把恒成立的情形改写为 else，或删去后面的情形。",
      "Change the order, make the case that always holds the `else`, or take the later ones out.",
    ),
    values: { after: said("恒成立的情形", "The case that always holds") },
  },
  "cuts.notRising": {
    title: said("各档界线没有递增", "Cuts that do not rise"),
    meaning: said(
      "分档的界线应从低到高排列，这一档低于前一档。",
      "The cuts of bands stand from low to high, and this one is below the one before.",
    ),
    why: said("次序不对，就说不清达到的是哪一档。", "Out of order, nobody could tell which one is reached."),
    mend: said("按数值从低到高排列。", "Put them in rising order."),
    values: { got: said("这一档的界线", "This cut"), after: said("前一档的界线", "The cut before it") },
  },
  "line.tooShort": {
    title: said("折线不足两点", "A line of fewer than two points"),
    meaning: said("折线至少要有两个点。", "A line goes through at least two points."),
    why: said("一个点定不出一条线。", "One point makes no line."),
    mend: said(
      "补上端点，如 [[80, 0], [100, 10]]；只有一个值时直接写这个数。",
      "Add its other end, as `[[80, 0], [100, 10]]`; for a single value write the number.",
    ),
    values: { got: said("实有的点数", "How many points there are") },
  },
  "line.notRising": {
    title: said("折线的横坐标没有递增", "A line that does not go on"),
    meaning: said(
      "折线各点的横坐标应严格递增，这一点不大于前一点。",
      "The x of a line rise strictly, and this one is not above the one before.",
    ),
    why: said("同一个数值会对应两个分数。", "One value would have two results."),
    mend: said(
      "按横坐标从小到大排列；要在某处跳变，用 bands。",
      "Put the points in order of x; for a jump, use `bands`.",
    ),
    values: {},
  },
  "ratio.zero": {
    title: said("分母可能为零", "A divisor that can be 0"),
    meaning: said(
      "按声明的范围，比率的分母可能为零，而规则没有写明此时的结果。",
      "By the declared ranges the divisor can be 0, and the rule does not say what comes of it then.",
    ),
    why: said(
      "没有案件时合格率是多少，要由规则定，不能到评分时再说。",
      "What share of the cases is sound where there was no case at all is for the rule to say, not for the day of scoring.",
    ),
    mend: said(
      "加上 `zero`：一个数，或 notApplicable（不适用，写明理由）。分母不会为零的，给事实声明大于 0 的下限。",
      "Add `zero`: a number, or `notApplicable` with its reason. If the divisor is never 0, declare a `least` above 0 for its fact.",
    ),
    values: {},
  },
  "empty.missing": {
    title: said("没有写明台账无条目时的结果", "Nothing said of an empty ledger"),
    meaning: said(
      "对台账取平均、最大或最小，却没有写明一条记录也没有时怎么算。",
      "A mean, a least or a greatest over a ledger does not say what it is when there are no entries.",
    ),
    why: said(
      "没有条目时没有平均数；是满分、零分还是不适用，差别很大。",
      "There is no mean of nothing; whether that is full marks, none or not applicable matters much.",
    ),
    mend: said(
      "加上 `empty`：一个数，或 notApplicable（写明理由）。",
      "Add `empty`: a number, or `notApplicable` with its reason.",
    ),
    values: {},
  },
  "weight.negative": {
    title: said("权重可能为负", "A weight that can be negative"),
    meaning: said("按声明的范围，权重可能是负数。", "By the declared ranges the weight can be below 0."),
    why: said("负的权重会使得分高反而平均低。", "With a negative weight, more points would lower the mean."),
    mend: said(
      "写成 0 以上的数，或给作权重的事实声明 0 以上的下限。",
      "Write a number of at least 0, or declare a `least` of at least 0 for the fact.",
    ),
    values: {},
  },
  "weight.meaningless": {
    title: said("此处不看权重", "A weight that nothing looks at"),
    meaning: said(
      "只有加权平均才看权重；合计、最大、最小、折算、全满才得分，以及去掉最高最低的平均都不看。",
      "Only a mean looks at weights; a sum, a least, a greatest, a share, all or nothing, and a trimmed mean do not.",
    ),
    why: said("写了不起作用的权重，会让人以为它改变了得分。", "A weight without effect misleads whoever reads it."),
    mend: said(
      "去掉权重；要加权，把合成方式改为 mean，或用 product 写明系数。",
      "Take it out; to weigh, combine by `mean`, or multiply by a factor with `product`.",
    ),
    values: { for: said("该处的合成方式", "How the parts are combined there") },
  },
  "tally.mostNegative": {
    title: said("上限写成了负数", "A negative size"),
    meaning: said(
      "加减分的 `most` 是加减的最大幅度，与加减的方向无关，不能为负。",
      "`most` of a tally is a size, whichever way it goes, and cannot be negative.",
    ),
    why: said("负的幅度没有含义，看不出是限扣分还是限加分。", "A negative size means nothing."),
    mend: said(
      '去掉负号：最多扣 5 分，写 "each": -1, "most": 5。',
      'Take the sign away: at most 5 points off is `"each": -1, "most": 5`.',
    ),
    values: { got },
  },
  "lookup.incomplete": {
    title: said("对照表没有列全", "A table that is not complete"),
    meaning: said(
      "按等级取值的对照表漏了标签，又没有写 else。",
      "A lookup leaves out labels of its scale and has no `else`.",
    ),
    why: said("填报了漏掉的标签，就没有分数可取。", "Whoever reports one of them would have no points at all."),
    mend: said("补上 lacking 所列的标签，或写 else。", "Add the labels in `lacking`, or an `else`."),
    values: { scale, lacking: said("漏掉的标签", "The labels left out") },
  },
  "label.unranked": {
    title: said("标签没有次序", "A label without rank"),
    meaning: said(
      "此处要比高低，而这个标签列在次序之外（或等级表没有次序）。",
      "Ranks are compared here, and this label stands outside the order of its scale, or the scale has none.",
    ),
    why: said(
      "“未评”这样的标签不比任何一级高，也不比任何一级低。",
      "A label such as “not rated” is neither above nor below any other.",
    ),
    mend: said(
      "改用有次序的标签；要把它单独处理，用 among 或 lookup。",
      "Name a label that has a rank; to treat this one by itself, use `among` or `lookup`.",
    ),
    values: { scale, label },
  },
  "scale.unranked": {
    title: said("等级表没有次序", "A scale without order"),
    meaning: said(
      "此处要比高低，而等级表只列了一组标签，没有次序。",
      "Ranks are compared here, and the scale is a set without order.",
    ),
    why: said("类别之间没有高低。", "Kinds are not better or worse than each other."),
    mend: said(
      "改用 among 列出标签；确有次序的，把等级表的 set 改为 order。",
      "List the labels with `among`; if they do have an order, declare the scale with `order`.",
    ),
    values: { scale, label, after: said("先前所定的标签", "The label set before") },
  },
  "scale.unclear": {
    title: said("看不出属于哪个等级表", "Labels of no scale"),
    meaning: said(
      "比较的双方都只是标签，没有任何一处写明是哪个等级表的。",
      "There are only labels here, and nothing says of which scale they are.",
    ),
    why: said("不同等级表可以有同名的标签。", "Several scales can have labels of the same name."),
    mend: said("让其中一方读取一个事实或等次。", "Read a fact or a grade on one side."),
    values: {},
  },
  "scale.mixed": {
    title: said("混用了不同的等级表", "Labels of different scales"),
    meaning: said("同一处的几个等级分属不同的等级表。", "Levels that are taken together belong to different scales."),
    why: said("两个等级表的标签之间没有高低可比。", "Labels of two scales cannot be compared."),
    mend: said(
      "先用 lookup 把其中一个换成另一个等级表的标签。",
      "Turn one into labels of the other scale with a `lookup` first.",
    ),
    values: { scale, expected: expectedScale },
  },
  "rule.cycle": {
    title: said("规则循环引用", "A rule that waits for itself"),
    meaning: said(
      "一条规则直接或间接读取了自己的结果，例如两个评分项互相读取得分。",
      "A rule reads its own result, directly or by others, as two criteria that read each other's points.",
    ),
    why: said("谁也无法先算出来。", "None of them can be computed first."),
    mend: said(
      "看 cycle 所列的一圈，断开其中一处：改读事实，或把共同部分做成单独的一项。",
      "Break the circle that `cycle` lists at one place: read facts there, or make a node of what both need.",
    ),
    values: { cycle: said("一圈依次是哪些规则", "The rules of the circle, in turn") },
  },
});
