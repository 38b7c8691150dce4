/**
 * Words for what keeps the figures of a peer group from being computed.
 *
 * @module
 */
import { type IssueTexts, said } from "./issueText.js";

const of = said("对象的编号", "Id of the subject");

/** By code. */
export const cohortIssues: IssueTexts = Object.freeze({
  "cohort.of.repeated": {
    title: said("同一对象有两份评估", "Two assessments of one subject"),
    meaning: said(
      "参加比较的评估中，同一对象出现了两次。",
      "Among the assessments of the peer group, one subject stands twice.",
    ),
    why: said("它会被算两遍，平均数和名次都会错。", "It would count twice, and means and places would be wrong."),
    mend: said("每个对象只留现行的一份。", "Keep the current one of each subject."),
    values: { got: of },
  },
  "cohort.of.unknown": {
    title: said("机构中没有这一对象", "A subject that the organisation does not have"),
    meaning: said("评估的对象不在机构表中。", "The subject of the assessment is not in the organisation."),
    why: said("不知归哪个单位管，就不知与谁同类。", "Without knowing what it belongs to, nobody knows its peers."),
    mend: said("改正编号，或在机构表中补上。", "Correct the id, or add it to the organisation."),
    values: { got: of },
  },
  "cohort.above.absent": {
    title: said("之上没有这一级单位", "No unit of that level above"),
    meaning: said(
      "规则要求与同一上级单位的对象相比，而该对象之上没有这一级单位。",
      "Peers are those under the same unit of a level, and no unit of that level stands above the subject.",
    ),
    why: said("没有这一级，就没有可比的同类。", "Without it, there is no group to be compared with."),
    mend: said(
      "补全机构表，或改用各对象都有的一级。",
      "Complete the organisation, or compare within a level that everybody has.",
    ),
    values: { got: of, level: said("所要求的级别", "The level asked for") },
  },
  "cohort.organisation.absent": {
    title: said("没有给出机构表", "No organisation"),
    meaning: said(
      "规则要求与同一上级单位的对象相比，却没有给出机构表。",
      "Peers are those under the same unit, and no organisation was handed in.",
    ),
    why: said("不知谁与谁同属一个单位。", "Nobody can tell who belongs to the same unit."),
    mend: said(
      "一并给出机构表：程序中用 organisation，命令行用 --organisation。",
      "Hand it in as `organisation`, or name it with `--organisation`.",
    ),
    values: { levels: said("所要求的级别", "The levels asked for") },
  },
});
