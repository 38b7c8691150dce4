/**
 * Words for what can be wrong with an assessment: its facts, what does not apply, the entries of ledgers, and the whole.
 *
 * @module
 */
import { expected, from, got, type IssueTexts, said, to } from "./issueText.js";

/** By code. */
export const assessmentIssues: IssueTexts = Object.freeze({
  "section.unknown": {
    title: said("没有这一部分事实", "No such section of facts"),
    meaning: said(
      "规则集没有为这类对象声明该部分。",
      "The ruleset declares no section of that name for this kind of subject.",
    ),
    why: said(
      "填了却不被任何规则看到，填报人会以为已经报上。",
      "No rule would see it, and whoever reported it would think that it counts.",
    ),
    mend: said(
      "核对部分的名称；派出所的评估不能填上级单位的部分，反之亦然。",
      "Check its name; facts of the unit above do not stand in the assessment of a station, nor the other way round.",
    ),
    values: { subject: said("这份评估的对象种类", "The kind of subject that is assessed") },
  },
  "fact.unknown": {
    title: said("没有这一事实", "No such fact"),
    meaning: said(
      "规则集没有声明这个事实，多半是拼写有误，或用了别的版本的名称。",
      "The ruleset does not declare the fact: its name is misspelt, or is of another version.",
    ),
    why: said("不被任何规则看到的数，等于没有报。", "No rule would see it, so it would be as good as missing."),
    mend: said(
      "按规则集核对名称；规则中已取消的事实，删去即可。",
      "Check the name in the ruleset; take out what the rules no longer have.",
    ),
    values: { got: said("所写的事实名称", "The name that was written") },
  },
  "fact.null": {
    title: said("事实写成了 null", "A fact that is null"),
    meaning: said("事实的值写成了 null。", "The fact stands there as null."),
    why: said(
      "null 说不清是“没有填报”“没有这回事”还是“不适用”，三者得分不同。",
      "It does not say whether nobody reported it, nothing happened, or it does not apply, and the three score differently.",
    ),
    mend: said(
      "没有填报的，不写这个键；没有发生的，写 0、false 或空的台账；不适用的，写在 notApplicable 里并说明理由。",
      "Leave out the key of what is missing; write 0, false or an empty ledger for what did not happen; put what does not apply under `notApplicable` with its reason.",
    ),
    values: { got, expected },
  },
  "fact.range": {
    title: said("数值超出声明的范围", "A number out of its range"),
    meaning: said(
      "填报的数小于声明的下限或大于上限。",
      "The number is below the declared least or above the greatest.",
    ),
    why: said(
      "超出范围多半是单位弄错或多填了一位；得分的上下限也是按声明的范围算的。",
      "Most often the unit is wrong or a digit too many was typed; and bounds of points rest on the declared range.",
    ),
    mend: said(
      "核对单位和位数；范围本身不合实际的，请规则维护人员修改声明。",
      "Check unit and digits; if the range itself is wrong, ask whoever maintains the rules.",
    ),
    values: {
      got,
      least: said("声明的下限", "The declared least"),
      greatest: said("声明的上限", "The declared greatest"),
    },
  },
  "fact.decimals": {
    title: said("小数位数过多", "Too many decimals"),
    meaning: said(
      "填报的数，小数位数超过声明，或是除不尽的分数。",
      "The number has more decimals than are declared, or is a fraction that decimals cannot write.",
    ),
    why: said(
      "多出的位数会使相同的情况得分不同，也说明口径不一。",
      "More digits would score equal stations differently, and mean that they are counted in another way.",
    ),
    mend: said(
      "按声明的位数四舍五入后填报；按规则应以分子、分母分别填报的，分别填。",
      "Round it to the declared decimals before reporting, or report the two numbers that it is made of where the rules ask for both.",
    ),
    values: { got, decimals: said("声明的小数位数", "The declared decimals") },
  },
  "fact.step": {
    title: said("不是步长的倍数", "Off the declared step"),
    meaning: said(
      "填报的数不是声明步长的倍数，例如应按 0.5 填报，却填了 12.3。",
      "The number is no multiple of the declared step, as 12.3 where steps of 0.5 are declared.",
    ),
    why: said(
      "声明步长说明只可能出现这些值，其他的必是误填。",
      "The step says that no other values occur, so this one is a slip.",
    ),
    mend: said(
      "改填最接近实际的倍数，或核对是否填错了项。",
      "Report a multiple of the step, or check whether it belongs to another fact.",
    ),
    values: { got, step: said("声明的步长", "The declared step") },
  },
  "fact.isLedger": {
    title: said("台账写在了事实里", "A ledger among the facts"),
    meaning: said(
      "台账的条目应写在 records 之下，却写在了 facts 之下。",
      "Entries of a ledger stand under `records`, not under `facts`.",
    ),
    why: said(
      "台账逐条登记，各有日期和状态，不能只写一个值。",
      "A ledger has entries, each with its day and status, not one value.",
    ),
    mend: said(
      '移到 records："records": { "部分.台账": [ … ] }；没有条目写空列表。',
      'Move it: `"records": { "section.ledger": [ … ] }`; without entries, an empty list.',
    ),
    values: {},
  },
  "fact.cohort": {
    title: said("填报了同类比较的数", "A figure of a peer group was reported"),
    meaning: said(
      "这个数由各份评估的得分算出（如同类平均），却写进了评估。",
      "The fact is a figure of a peer group, made from the points of all of them, and was stated in the assessment.",
    ),
    why: said("由填报人自己写，就不再是比较的结果。", "Stated by whoever reports, it would be no comparison."),
    mend: said(
      "从评估中删去；用 cohortFacts 算出后，在评分时提供。",
      "Take it out; `cohortFacts` makes it, and it is handed in when scoring.",
    ),
    values: {},
  },
  "fact.saidTwice": {
    title: said("同一事实说了两次", "Two things said of one fact"),
    meaning: said(
      "同一个事实既填了值又填了不适用，或在两处填报。",
      "The same fact has a value and is said not to apply, or is reported in two places.",
    ),
    why: said("两种说法得分不同，程序不替人取舍。", "The two score differently, and nothing is chosen silently."),
    mend: said("核实后留下一处。", "Find out which is right, and keep that one."),
    values: { as: said("在哪两处", "Where it is said") },
  },
  "notApplicable.notAllowed": {
    title: said("该事实不得填报为不适用", "A fact that always applies"),
    meaning: said("规则集没有允许这个事实不适用。", "The declaration does not allow that the fact does not apply."),
    why: said(
      "不适用的项不计分，随意填报可以避开扣分。",
      "What does not apply is not scored, so anyone could get out of losing points.",
    ),
    mend: said(
      "如实填报；没有数据的，不写这一项。确有不适用的情形，请规则维护人员加上 mayNotApply。",
      "Report it, or leave it out if it is not known. Where it can really be inapplicable, the rules need `mayNotApply`.",
    ),
    values: {},
  },
  "period.reversed": {
    title: said("期间首尾颠倒", "A period that ends before it begins"),
    meaning: said("考核期间的终止日早于起始日。", "The last day of the period is before the first."),
    why: said("这样的期间里什么也没有发生过。", "Nothing can have happened in it."),
    mend: said("对调或改正两个日期。", "Swap the days, or correct one."),
    values: { from, to },
  },
  "assessment.verified.incomplete": {
    title: said("核验评估没有写全", "A verified assessment that is not complete"),
    meaning: said(
      "核验评估没有写明核验的是哪一份自评，或没有写明核验人。",
      "A verified assessment does not name the one that it verifies, or who verified it.",
    ),
    why: said(
      "没有核验人的核验无从追究，也无从与自评比较。",
      "Nobody would answer for it, and it could not be compared with the self-assessment.",
    ),
    mend: said(
      "补上 verifies（自评的编号）和 verifiedBy（核验人）；自评的，把 stage 改为 self。",
      "Add `verifies` and `verifiedBy`; if it is a self-assessment, its `stage` is `self`.",
    ),
    values: {},
  },
  "assessment.verifiedByReporter": {
    title: said("核验人就是填报人", "Verified by whoever reported"),
    meaning: said("核验人和填报人是同一个人。", "The one who verified is the one who reported."),
    why: said("自己核验自己，不算核验。", "Checking one's own report is no check."),
    mend: said("由他人核验；写错的，改正姓名或编号。", "Let somebody else verify it, or correct the name."),
    values: { got },
  },
  "assessment.notVerified": {
    title: said("自评写了核验情况", "A self-assessment that says who verified it"),
    meaning: said(
      "阶段是自评，却写了 verifies 或 verifiedBy。",
      "The stage is `self`, and yet `verifies` or `verifiedBy` stands there.",
    ),
    why: said("自评尚未核验，不能看起来像核验过。", "It has not been verified, and must not look as if it had."),
    mend: said(
      "去掉这两项；确是核验评估的，把 stage 改为 verified。",
      "Take them out; if it is the verified one, its `stage` is `verified`.",
    ),
    values: { got },
  },
});
