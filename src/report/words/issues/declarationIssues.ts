/**
 * Words for what can be wrong with the declarations of a ruleset: versions, scales, facts and ids.
 *
 * @module
 */
import { expected, fact, from, got, type IssueTexts, label, said, scale, to } from "./issueText.js";

/** By code. */
export const declarationIssues: IssueTexts = Object.freeze({
  "supersedes.itself": {
    title: said("版本替代了自身", "A version that supersedes itself"),
    meaning: said(
      "`supersedes` 所写的就是这个规则集自己的编号和版本。",
      "`supersedes` names the id and version of this very ruleset.",
    ),
    why: said(
      "替代关系说明新旧先后，自己不能是自己的旧版。",
      "It says which version came before, and none came before itself.",
    ),
    mend: said("写上一版的版本号；没有上一版就不写这一项。", "Name the version before; without one, leave it out."),
    values: { id: said("规则集的编号", "Id of the ruleset"), version: said("版本", "The version") },
  },
  "effective.order": {
    title: said("终止日早于施行日", "Out of force before in force"),
    meaning: said("规则集的终止日早于施行日。", "The last day in force is before the first."),
    why: said("这样的规则集没有一天有效。", "Such a ruleset is in force on no day."),
    mend: said(
      "核对两个日期；尚未定终止日的，不写 `to`。",
      "Check both days; leave out `to` while the end is not known.",
    ),
    values: { from, to },
  },
  "rubric.empty": {
    title: said("评分表没有内容", "A rubric without nodes"),
    meaning: said("评分表的 `nodes` 是空的。", "The `nodes` of the rubric are an empty list."),
    why: said("没有评分项就没有可评的内容。", "Without a criterion there is nothing to score."),
    mend: said("加上评分项，或删去这张评分表。", "Add criteria, or take the rubric out."),
    values: {},
  },
  "scale.empty": {
    title: said("等级表没有标签", "A scale without labels"),
    meaning: said("等级表一个标签也没有列。", "The scale lists no label at all."),
    why: said("没有标签的等级表填不了，也比不了。", "Nothing could be reported or compared by it."),
    mend: said(
      "由劣到优列出标签；没有次序的用 `set`。",
      "List the labels from worst to best, or as a `set` if they have no order.",
    ),
    values: {},
  },
  "scale.labelRepeated": {
    title: said("标签重复", "A label that stands twice"),
    meaning: said(
      "同一等级表中，同一个标签写了两次，或既在次序之内又在次序之外。",
      "A scale has the same label twice, or both in its order and outside of it.",
    ),
    why: said("标签的位次只能有一个。", "A label has one rank."),
    mend: said("删去或改名其中一个。", "Take one out or rename it."),
    values: { label },
  },
  "label.reserved": {
    title: said("next 不能作标签", "The label `next`"),
    meaning: said(
      "等次的某一档写了 `otherwise`，其中 next 表示“转入下一档”；而等级表里也有一个标签叫 next。",
      "A cut of this grade has `otherwise`, where `next` means the next cut; and the scale has a label of that name.",
    ),
    why: said("同一个词不能有两种含义。", "One word cannot mean two things."),
    mend: said("给标签换个名称。", "Rename the label."),
    values: { scale, label },
  },
  "range.reversed": {
    title: said("下限大于上限", "The least above the greatest"),
    meaning: said("声明的下限大于上限。", "The declared least value is above the greatest."),
    why: said("没有一个数能同时满足两者。", "No number lies within."),
    mend: said("对调或改正两个数。", "Swap them, or correct one."),
    values: { least: said("声明的下限", "The declared least"), greatest: said("声明的上限", "The declared greatest") },
  },
  "range.empty": {
    title: said("范围内没有可填的数", "A range that holds no value"),
    meaning: said(
      "声明的上下限之间，没有一个数符合声明的步长或小数位数，例如 0.2 至 0.8 却只许填整数。",
      "No number between the declared least and greatest keeps to the step or the decimals, as 0.2 to 0.8 in whole numbers.",
    ),
    why: said("这项事实永远填不进去。", "The fact could never be reported."),
    mend: said("放宽上下限，或改步长、小数位数。", "Widen the range, or change the step or the decimals."),
    values: { least: said("声明的下限", "The declared least"), greatest: said("声明的上限", "The declared greatest") },
  },
  "step.notPositive": {
    title: said("步长不是正数", "A step that is not positive"),
    meaning: said("步长、修约的单位或每档的大小是零或负数。", "A step, or what is rounded to, is 0 or less."),
    why: said("按零或负数分档没有意义。", "Nothing can be divided into steps of 0 or less."),
    mend: said("写成正数，如 1、0.5、0.01。", "Write a positive number, as 1, 0.5 or 0.01."),
    values: { got },
  },
  "step.decimals": {
    title: said("小数位数写不出步长", "Decimals that cannot write the step"),
    meaning: said(
      "声明的小数位数太少，写不出步长的倍数，例如步长 0.25 却只许一位小数。",
      "So few decimals are allowed that multiples of the step cannot be written, as a step of 0.25 with one decimal.",
    ),
    why: said("有些合规的数将永远填不进去。", "Some values that the step allows could never be reported."),
    mend: said("增加小数位数，或改步长。", "Allow more decimals, or change the step."),
    values: { step: said("步长", "The step"), decimals: said("声明的小数位数", "The declared decimals") },
  },
  "id.repeated": {
    title: said("编号重复", "An id that is used twice"),
    meaning: said(
      "同一评分表中的两个评分项、两条一票否决，或同一规则中的两个情形、两档、两个部分用了同一编号。",
      "Two nodes or two vetoes of one rubric, or two cases, cuts or parts of one rule, have the same id.",
    ),
    why: said(
      "得分和理由按编号指代，两个同名就分不清是哪一个。",
      "Points and reasons are told by id, and nobody could tell which of the two is meant.",
    ),
    mend: said("给后一个换个编号；引用它的地方同时改。", "Rename the later one, and whatever refers to it."),
    values: {
      id: said("重复的编号", "The id"),
      sort: said("哪一种：node、veto、case、cut、part", "Of what: node, veto, case, cut, part"),
    },
  },
  "cohort.otherSubject": {
    title: said("同类比较的评分表针对另一类对象", "A peer figure of another kind of subject"),
    meaning: said(
      "同类比较的事实属于一类对象，而它所取分数的评分表评的是另一类。",
      "A figure of a peer group belongs to one kind of subject, and the rubric that it takes points from is about another.",
    ),
    why: said(
      "派出所只能同派出所比，个人只能同个人比。",
      "Stations are compared with stations, and persons with persons.",
    ),
    mend: said(
      "改用评同一类对象的评分表，或把事实移到该类对象的部分。",
      "Name a rubric about the same kind of subject, or move the fact to a section about the other one.",
    ),
    values: { subject: said("评分表的对象", "Whom the rubric is about"), expected },
  },
  "cohort.inexact": {
    title: said("同类比较的数限定了小数位数或步长", "A peer figure with decimals or a step"),
    meaning: said(
      "同类比较的数由程序精确算出，声明中却限定了小数位数或步长。",
      "A figure of a peer group is computed exactly, and its declaration has decimals or a step.",
    ),
    why: said(
      "平均数往往除不尽，限定位数就等于暗中修约。",
      "A mean is seldom a round number; to keep to some decimals would round it unsaid.",
    ),
    mend: said(
      "去掉小数位数和步长；要修约，在读取它的规则中用 rounded 写明。",
      "Leave both out; to round it, say so with `rounded` in the rule that reads it.",
    ),
    values: {},
  },
  "cohort.cycle": {
    title: said("同类比较循环", "Peer figures in a circle"),
    meaning: said(
      "同类比较的数要等某张评分表的得分，而那张评分表又直接或间接读取这个数。",
      "The figure of a peer group waits for points of a rubric that itself reads this figure, directly or by others.",
    ),
    why: said("谁也无法先算出来。", "Neither can be computed first."),
    mend: said(
      "把读取同类比较的评分项放到另一张评分表，或改取不依赖它的项。",
      "Put the criterion that reads it into another rubric, or take the figure of a node that does not rest on it.",
    ),
    values: { fact },
  },
});
