/**
 * Words for what can be wrong where one assessment takes the place of another.
 *
 * @module
 */
import { type IssueTexts, said } from "./issueText.js";

const named = said("所替代的评估编号", "Id of the one to be superseded");
const stays = said(
  "替代关系决定哪一份算数；说不清时两份都保留，等人来定。",
  "It decides which one counts; while it is not clear, both stand until somebody decides.",
);

/** By code. */
export const supersedingIssues: IssueTexts = Object.freeze({
  "assessment.id.repeated": {
    title: said("评估编号重复", "Two assessments of one id"),
    meaning: said("两份评估用了同一编号。", "Two assessments have the same id."),
    why: said(
      "成绩、替代和核验都按编号指代，重复就分不清。",
      "Results, corrections and verifications name an assessment by its id.",
    ),
    mend: said(
      "更正后的评估用新编号，并用 supersedes 写明替代哪一份；重复提交的，删去一份。",
      "A correction has an id of its own and names the old one by `supersedes`; take out what was handed in twice.",
    ),
    values: {
      got: said("重复的编号", "The id"),
      id: said("重复的编号（表格中）", "The id, in a table"),
      first: said("先出现的位置", "Where it stands first"),
    },
  },
  "assessment.supersedes.unknown": {
    title: said("所替代的评估不存在", "Nothing to supersede"),
    meaning: said("所写的编号不在这批评估之中。", "No assessment in the list has the id named."),
    why: stays,
    mend: said("改正编号，或把原来那份一并提供。", "Correct the id, or hand in the old one as well."),
    values: { got: named },
  },
  "assessment.supersedes.ambiguous": {
    title: said("所替代的编号对应多份评估", "Several assessments of the id named"),
    meaning: said("所写的编号有好几份评估在用。", "Several assessments have the id of the one to be superseded."),
    why: stays,
    mend: said("先给它们各自的编号。", "Give each of them an id of its own first."),
    values: { got: named, at: said("它们在列表中的位置", "Where they stand in the list") },
  },
  "assessment.supersedes.itself": {
    title: said("评估替代了自身", "An assessment that supersedes itself"),
    meaning: said("`supersedes` 写的是自己的编号。", "`supersedes` names its own id."),
    why: stays,
    mend: said("更正后的评估用新编号，supersedes 写旧编号。", "Give the correction a new id, and name the old one."),
    values: { got: named },
  },
  "assessment.supersedes.of": {
    title: said("所替代的评估属于另一对象", "An assessment of somebody else"),
    meaning: said("更正前后的两份评估不是同一个对象的。", "The two assessments are not of the same subject."),
    why: said(
      "一个派出所的更正不能抹掉另一个派出所的成绩。",
      "A correction for one station must not take away another's result.",
    ),
    mend: said("改正编号或对象。", "Correct the id, or whom it is about."),
    values: {
      got: named,
      of: said("本评估的对象", "Whom this one is of"),
      other: said("所替代评估的对象", "Whom the other is of"),
    },
  },
  "assessment.supersedes.stage": {
    title: said("自评与核验互相替代", "A self-assessment and a verified one"),
    meaning: said(
      "更正前后的两份评估，一份是自评，一份是核验。",
      "One of the two is a self-assessment, the other a verified one.",
    ),
    why: said(
      "核验不抹去自评，两者的差别要看得见。",
      "Verifying does not take the self-assessment away: the difference has to stay visible.",
    ),
    mend: said(
      "核验评估用 verifies 写明所核验的自评；supersedes 只用于更正同一阶段的评估。",
      "A verified one names the other by `verifies`; `supersedes` is for corrections within a stage.",
    ),
    values: {
      got: named,
      stage: said("本评估的阶段", "Stage of this one"),
      other: said("所替代评估的阶段", "Stage of the other"),
    },
  },
  "assessment.supersedes.earlier": {
    title: said("登记日早于所替代的评估", "Recorded before what it supersedes"),
    meaning: said("更正的评估登记得比原来那份还早。", "The correction was recorded before the one that it supersedes."),
    why: said(
      "先有的不能更正后有的，多半是方向写反了。",
      "What came first corrects nothing that came later: most often it is the wrong way round.",
    ),
    mend: said(
      "由后登记的写 supersedes；日期写错的，改正日期。",
      "Let the later one name the earlier, or correct the days.",
    ),
    values: {
      got: named,
      recordedOn: said("本评估的登记日", "When this one was recorded"),
      other: said("所替代评估的登记日", "When the other was recorded"),
    },
  },
  "assessment.supersedes.cycle": {
    title: said("替代关系循环", "Assessments that supersede each other"),
    meaning: said("几份评估互相替代，绕成一圈。", "Assessments supersede each other in a circle."),
    why: said("哪一份都算不得最后的。", "None of them would be the last."),
    mend: said(
      "最后登记的一份保留 supersedes，最早的一份去掉。",
      "The first one supersedes nothing: take its `supersedes` out.",
    ),
    values: { cycle: said("一圈依次是哪些评估", "The assessments of the circle, in turn") },
  },
  "assessment.supersedes.twice": {
    title: said("同一评估被多份评估替代", "Superseded twice"),
    meaning: said("两份以上的评估都说替代同一份。", "Several assessments supersede the same one."),
    why: said(
      "两份更正只能有一份算数，程序不按先后次序替人挑选。",
      "Only one correction can count, and the order of a list does not choose it.",
    ),
    mend: said(
      "让后一份更正替代前一份更正，依次相接。",
      "Let the later correction supersede the earlier one, in a row.",
    ),
    values: { got: named, others: said("另外几份的编号", "Ids of the others") },
  },
});
