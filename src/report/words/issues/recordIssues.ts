/**
 * Words for what can be wrong with the entries of a ledger.
 *
 * @module
 */
import { expected, got, type IssueTexts, most, said } from "./issueText.js";

/** By code. */
export const recordIssues: IssueTexts = Object.freeze({
  "record.notLedger": {
    title: said("不是台账", "No ledger"),
    meaning: said("`records` 之下写了一个不是台账的事实。", "A fact that is no ledger stands under `records`."),
    why: said("只有台账才有条目。", "Only ledgers have entries."),
    mend: said("移到 facts 之下，按其类型填一个值。", "Move it under `facts`, with one value of its type."),
    values: { type: said("声明的类型", "The declared type") },
  },
  "record.most": {
    title: said("台账条目过多", "Too many entries"),
    meaning: said("台账的条目数超过声明的上限。", "The ledger has more entries than it is declared to have at most."),
    why: said(
      "得分的上下限按声明的上限计算，超过就不再可靠。",
      "Bounds of points rest on the declared number, and would no longer hold.",
    ),
    mend: said(
      "核对是否重复登记；确实有这么多的，请规则维护人员提高上限。",
      "Look for entries that were made twice; if there are as many, the rules need a greater `most`.",
    ),
    values: { got: said("实有的条数", "How many there are"), most },
  },
  "record.repeated": {
    title: said("条目编号重复", "An entry id that is used twice"),
    meaning: said("同一台账的两条记录编号相同。", "Two entries of one ledger have the same id."),
    why: said(
      "申诉和撤销按编号指代，重复就会撤错；也可能是重复登记。",
      "Appeals and revocations name an entry by its id; and it may have been entered twice.",
    ),
    mend: said(
      "删去重复的一条；确是两件事的，换个编号。",
      "Take out the second if it is the same event; else give it an id of its own.",
    ),
    values: { got: said("重复的编号", "The id") },
  },
  "record.ledger": {
    title: said("条目属于另一台账", "An entry of another ledger"),
    meaning: said(
      "条目自己写明的台账，与它所在的台账不一致。",
      "The ledger that the entry names is not the one in which it stands.",
    ),
    why: said("放错台账会扣错分。", "In the wrong ledger it would cost points for something else."),
    mend: said("移到它所属的台账，或改正 type。", "Move it to its ledger, or correct its `type`."),
    values: { expected, got },
  },
  "record.order": {
    title: said("登记日早于发生日", "Recorded before it happened"),
    meaning: said("条目的登记日早于事情发生的日期。", "The entry was recorded before the day on which it happened."),
    why: said(
      "尚未发生的事不能登记；截止日之前已登记的才计入，日期错了会漏计或多计。",
      "Nothing is recorded before it happens; and only what was recorded in time counts, so a wrong day would change the points.",
    ),
    mend: said("核对两个日期。", "Check both days."),
    values: {
      got: said("登记日", "The day on which it was recorded"),
      on: said("发生日", "The day on which it happened"),
    },
  },
});
