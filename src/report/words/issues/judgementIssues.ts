/**
 * Words for what can be wrong with criteria, groups, grades and vetoes.
 *
 * @module
 */
import { type IssueTexts, said } from "./issueText.js";

/** By code. */
export const judgementIssues: IssueTexts = Object.freeze({
  "full.negative": {
    title: said("满分为负数", "Full marks below 0"),
    meaning: said(
      "评分项或分组的满分是负数，或按声明的范围可能为负。",
      "The full marks of a criterion or group are below 0.",
    ),
    why: said("“得满分的几成”对负的满分没有意义。", "Nobody can reach a share of negative marks."),
    mend: said(
      "写成 0 以上的数。只扣分的项，满分写 0，扣分写在 points 里。",
      "Write at least 0. What only takes points has full marks of 0, and takes them in its `points`.",
    ),
    values: {},
  },
  "full.missing": {
    title: said("没有写明满分", "Full marks are missing"),
    meaning: said(
      "此处要用满分而没有写：按比例折算或“全满才得分”的分组及其各项，“不适用按满分计”的项，以及规则读取满分的各评分项。",
      "Full marks are needed and not stated: for a share or all-or-nothing group and each of its children, for what has full marks when it does not apply, and for criteria whose full marks a rule reads.",
    ),
    why: said("不知满分就算不出比例，也给不了满分。", "Without them, there is nothing to take a share of or to give."),
    mend: said("在所指的项写上 `full`。", "State `full` at the node named."),
    values: {
      for: said("哪一处要用满分", "What needs them"),
      node: said("没有写满分的项", "The node that states none"),
    },
  },
  "points.missing": {
    title: said("没有写明得分", "A criterion without points"),
    meaning: said(
      "评分项没有 `points`，而依据又不是“内容未公开”。",
      "The criterion has no `points`, and its basis is not `unpublished`.",
    ),
    why: said("只有内容未公开的项可以没有得分规则。", "Only what is not public may lack its rule."),
    mend: said(
      "写上 `points`；来源文件列有此项但内容未公开的，把依据改为 unpublished。",
      "State `points`; if its source names it but its content is not public, make the basis `unpublished`.",
    ),
    values: {},
  },
  "points.unpublished": {
    title: said("内容未公开的项写了得分", "Points of what is not public"),
    meaning: said(
      "依据写明内容未公开，却又写了得分规则。",
      "The basis says that the content is not public, and yet there are `points`.",
    ),
    why: said("自拟的规则不能冒充来源文件的规则。", "What somebody made up must not pass for what the source says."),
    mend: said(
      "去掉 `points`；若是自拟，把依据改为 illustrative 并说明。",
      "Take out `points`; if they are made up, say so with the basis `illustrative`.",
    ),
    values: {},
  },
  "goal.missing": {
    title: said("没有写明所服务的目标", "A criterion without its goal"),
    meaning: said(
      "规则集声明了目标，而这个评分项没有写明服务于哪一个。",
      "The ruleset declares goals, and the criterion does not say which it serves.",
    ),
    why: said("按目标汇总时，没有目标的项会漏掉。", "Summed up by goal, its points would be lost."),
    mend: said("在评分项写上 `goal`。", "State `goal` at the criterion."),
    values: {},
  },
  "prevention.missing": {
    title: said("没有写明是否主防职责", "Prevention duty or not"),
    meaning: said(
      "规则集声明了目标，而这个评分项没有写明是否属于主防职责。",
      "The ruleset declares goals, and the criterion does not say whether it is a prevention duty.",
    ),
    why: said(
      "派出所主防，考核中主防职责占多大比重要能算得出来。",
      "Stations are to prevent first, and it must be possible to tell how much of the sheet is prevention.",
    ),
    mend: said('写上 "prevention": true 或 false。', "State `prevention`, true or false."),
    values: {},
  },
  "cuts.notFalling": {
    title: said("各等次的分数线没有递减", "Cuts that do not fall"),
    meaning: said(
      "等次的分数线应从高到低排列，这一档不低于前一档。",
      "The cuts of a grade stand best first, and this one is not below the one before.",
    ),
    why: said("排在后面的高分数线永远轮不到。", "A higher cut further down would never be reached."),
    mend: said(
      "按分数从高到低排列。同一分数线只有在前一档写了 otherwise 为 next 时才可重复。",
      "Put them in falling order. The same cut may stand twice only after one with `otherwise` `next`.",
    ),
    values: { got: said("这一档的分数线", "This cut"), after: said("前一档的分数线", "The cut before it") },
  },
  "labels.notFalling": {
    title: said("分低者等次反高", "A better label for fewer points"),
    meaning: said(
      "低分数线对应的等次，比高分数线对应的还要好。",
      "A lower cut, or the rest below all cuts, gives a better label than a higher cut.",
    ),
    why: said("得分越高等次越低，必是写错了。", "That fewer points grade better must be a slip."),
    mend: said(
      "核对等级表的次序（由劣到优）和各档的标签。",
      "Check the order of the scale, worst to best, and the labels of the cuts.",
    ),
    values: {
      got: said("这一档的标签", "The label here"),
      after: said("较高分数线的标签", "The label of a higher cut"),
    },
  },
  "otherwise.missing": {
    title: said("没有写明未达条件时如何", "Nothing said of unmet conditions"),
    meaning: said(
      "这一档有必备条件或单项最低分，却没有写明分数达线而条件不全时怎么办。",
      "The cut has conditions or minimums, and does not say what becomes of points that reach it without them.",
    ),
    why: said(
      "是降到下一档还是直接定为某一等次，后果不同，不能由程序决定。",
      "Whether it is the next cut or a certain label matters, and no program may decide it.",
    ),
    mend: said('写上 "otherwise": "next"（转入下一档）或某个标签。', 'Add `"otherwise": "next"`, or a label.'),
    values: {},
  },
  "otherwise.meaningless": {
    title: said("没有条件却写了未达条件时如何", "A policy for conditions that are not there"),
    meaning: said(
      "这一档没有必备条件，也没有单项最低分，却写了 otherwise。",
      "The cut has neither conditions nor minimums, and yet says what becomes of points without them.",
    ),
    why: said(
      "写了却永不起作用，会让人以为这一档另有条件。",
      "It never comes into play, and looks as if the cut asked for more than points.",
    ),
    mend: said("去掉 otherwise，或补上漏写的条件。", "Take `otherwise` out, or add the conditions that were left out."),
    values: {},
  },
  "veto.readsGrade": {
    title: said("一票否决读取了等次", "A veto that reads a grade"),
    meaning: said("一票否决的条件读取了本评分表的等次。", "The condition of a veto reads a grade of its own rubric."),
    why: said("等次要等一票否决定了才定，反过来就成了循环。", "Grades wait for vetoes, so that would be a circle."),
    mend: said(
      "改读事实或得分；要用上一次的等次，加 from。",
      "Read facts or points; for the grade of an earlier scorecard, add `from`.",
    ),
    values: {
      grade: said("所读的等次", "The grade read"),
      condition: said("读取等次的命名条件", "The named condition that reads one"),
    },
  },
});
