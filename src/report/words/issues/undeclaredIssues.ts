/**
 * Words for names that nothing declares.
 *
 * @module
 */
import { fact, type IssueTexts, label, said, scale } from "./issueText.js";

const notThere = said(
  "规则引用了不存在的东西，就无法计算；多半是拼写有误，或改名后没有改全。",
  "A rule that names what is not there cannot be computed; most often the name is misspelt, or was not changed everywhere.",
);

/** By code. */
export const undeclaredIssues: IssueTexts = Object.freeze({
  "source.undeclared": {
    title: said("出处未声明", "A source that is not declared"),
    meaning: said("依据所引的出处不在 `sources` 之中。", "A basis cites a source that does not stand under `sources`."),
    why: said("引用要能查到原文，否则等于没有依据。", "A citation has to lead to its text, or it is none."),
    mend: said("在 `sources` 中补上出处，或改正编号。", "Declare the source, or correct its id."),
    values: { source: said("所引的出处", "The source named") },
  },
  "scale.undeclared": {
    title: said("等级表未声明", "A scale that is not declared"),
    meaning: said("所用的等级表不在 `scales` 之中。", "The scale used does not stand under `scales`."),
    why: notThere,
    mend: said("在 `scales` 中补上等级表，或改正编号。", "Declare the scale, or correct its id."),
    values: { scale },
  },
  "goal.undeclared": {
    title: said("目标未声明", "A goal that is not declared"),
    meaning: said("评分项所服务的目标不在 `goals` 之中。", "The goal of the criterion does not stand under `goals`."),
    why: notThere,
    mend: said("在 `goals` 中补上目标，或改正编号。", "Declare the goal, or correct its id."),
    values: { goal: said("所写的目标", "The goal named") },
  },
  "quota.undeclared": {
    title: said("名额未声明", "A quota that is not declared"),
    meaning: said(
      "一票否决所禁止参评的名额不在 `quotas` 之中。",
      "A veto bars from a quota that does not stand under `quotas`.",
    ),
    why: notThere,
    mend: said("在 `quotas` 中补上名额，或改正编号。", "Declare the quota, or correct its id."),
    values: { quota: said("所写的名额", "The quota named") },
  },
  "rubric.undeclared": {
    title: said("评分表未声明", "A rubric that is not declared"),
    meaning: said("所指的评分表不在 `rubrics` 之中。", "The rubric named does not stand under `rubrics`."),
    why: notThere,
    mend: said("改正编号，或补上这张评分表。", "Correct its id, or add the rubric."),
    values: { rubric: said("所写的评分表", "The rubric named") },
  },
  "condition.undeclared": {
    title: said("条件未声明", "A condition that is not declared"),
    meaning: said("所用的命名条件不在 `conditions` 之中。", "The named condition does not stand under `conditions`."),
    why: notThere,
    mend: said("在 `conditions` 中补上条件，或改正编号。", "Declare the condition, or correct its id."),
    values: { condition: said("所写的条件", "The condition named") },
  },
  "node.undeclared": {
    title: said("没有这一评分项", "A node that is not there"),
    meaning: said(
      "规则读取的评分项或分组在该评分表中不存在。",
      "A rule names a criterion or group that the rubric does not have.",
    ),
    why: notThere,
    mend: said("改正编号。只能读取同一评分表的项。", "Correct the id; only nodes of the same rubric can be named."),
    values: { node: said("所写的项", "The node named"), rubric: said("所在的评分表", "The rubric") },
  },
  "grade.undeclared": {
    title: said("没有这一等次", "A grade that is not there"),
    meaning: said("规则读取的等次在该评分表中不存在。", "A rule names a grade that the rubric does not have."),
    why: notThere,
    mend: said("改正编号，或在评分表的 `grades` 中补上。", "Correct the id, or declare the grade in the rubric."),
    values: { grade: said("所写的等次", "The grade named"), rubric: said("所在的评分表", "The rubric") },
  },
  "label.undeclared": {
    title: said("等级表中没有这一标签", "A label that the scale does not have"),
    meaning: said("规则写了一个标签，而所用的等级表没有它。", "A rule names a label that its scale does not list."),
    why: notThere,
    mend: said("改用等级表中的标签，或把它加进等级表。", "Take a label of the scale, or add this one to it."),
    values: { scale, label },
  },
  "fact.undeclared": {
    title: said("事实未声明", "A fact that is not declared"),
    meaning: said(
      "规则读取的事实没有声明。名称应写作“部分.事实”。",
      "A rule reads a fact that no section declares. Its name is `section.fact`.",
    ),
    why: notThere,
    mend: said("改正名称，或在 `facts` 中声明。", "Correct the name, or declare the fact."),
    values: { fact },
  },
  "field.undeclared": {
    title: said("台账没有这一字段", "A field that the ledger does not have"),
    meaning: said(
      "规则读取的字段没有在该台账中声明。名称应写作“部分.台账.字段”。",
      "A rule reads a field that the ledger does not declare. Its name is `section.ledger.field`.",
    ),
    why: notThere,
    mend: said("改正名称，或在台账的 `fields` 中声明。", "Correct the name, or declare the field in the ledger."),
    values: { fact: said("字段的名称", "Name of the field") },
  },
  "ledger.undeclared": {
    title: said("台账未声明", "A ledger that is not declared"),
    meaning: said(
      "规则要读取的台账没有声明，或所写的不是台账。",
      "A rule goes over a ledger that is not declared, or reads a field of what is no ledger.",
    ),
    why: notThere,
    mend: said(
      "改正名称，或在 `facts` 中声明一个 `records` 型的事实。",
      "Correct the name, or declare a fact of type `records`.",
    ),
    values: { fact: said("所写的名称", "The name") },
  },
});
