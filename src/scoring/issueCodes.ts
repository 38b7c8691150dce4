/**
 * The codes of the issues that reading an assessment can give, each with one line of meaning. Codes are stable between releases.
 *
 * @module
 */
import type { Text } from "../vocabulary/text.js";

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** What each code means, by code: structure first, then amounts, facts, what does not apply, records, and the whole. */
export const assessmentIssueCodes: Readonly<Record<string, Text>> = Object.freeze({
  "type.wrong": said("值的类型不对。", "The value is of the wrong type."),
  "key.missing": said("缺少必填项。", "A required key is missing."),
  "key.unknown": said("没有这一项。", "There is no such key here."),
  "value.notAllowed": said("值不在允许的范围内。", "The value is not one of those allowed."),
  "text.empty": said("文字为空。", "The text is blank."),
  "text.malformed": said("文字含有半个字符。", "The text holds half a character."),
  "date.impossible": said("没有这一天。", "There is no such day."),
  "digest.malformed": said("不是 SHA-256 摘要。", "It is not a SHA-256 digest."),

  "amount.syntax": said("不是小数或分数。", "The string is no decimal and no fraction."),
  "amount.digits": said("超过十五位有效数字,请写成字符串。", "More than 15 significant digits: write it as a string."),
  "amount.notFinite": said("不是有限的数。", "It is not a finite number."),
  "amount.denominator": said("分母为零。", "The denominator is 0."),
  "amount.tooLong": said("超过四百位。", "It has more than 400 digits."),

  "section.unknown": said("没有声明这一部分。", "No section of facts about this kind of subject has that name."),
  "fact.unknown": said("没有声明这一事实。", "The fact is not declared."),
  "fact.null": said("不得为 null,缺报即不写这一项。", "It is null: leave out the key of what is missing."),
  "fact.range": said("数值超出声明的范围。", "The number is outside of its declared range."),
  "fact.decimals": said("小数位数超过声明。", "The number has more decimals than are declared."),
  "fact.step": said("数值不是声明步长的倍数。", "The number is not a multiple of its declared step."),
  "fact.cohort": said(
    "同组数值不由被评单位填报。",
    "The fact is a figure of the peer group: it is computed from everybody's assessments and never stated.",
  ),
  "fact.isLedger": said("台账应当写在 records 中。", "The fact is a ledger, whose entries stand under `records`."),
  "fact.saidTwice": said("同一事实在两处填报。", "Two things are said of the same fact."),
  "notApplicable.notAllowed": said(
    "该事实不得填报为不适用。",
    "The declaration does not allow that the fact does not apply.",
  ),

  "record.notLedger": said("该事实不是台账。", "The fact is not a ledger."),
  "record.most": said("条目数超过声明的上限。", "There are more entries than the ledger is declared to have at most."),
  "record.repeated": said("条目编号重复。", "The id of the entry is used twice in its ledger."),
  "record.ledger": said("条目属于另一台账。", "The entry belongs to another ledger."),
  "record.order": said("登记日早于发生日。", "The entry was recorded before it happened."),

  "period.reversed": said("期间的终止日早于起始日。", "The last day of the period is before the first."),
  "assessment.verified.incomplete": said(
    "核验评估应当写明所核验的评估和核验人。",
    "A verified assessment names the one that it verifies and who verified.",
  ),
  "assessment.verifiedByReporter": said("核验人不得是填报人。", "Whoever reported cannot verify."),
  "assessment.notVerified": said("自评不写核验情况。", "A self-assessment says nothing of being verified."),
});
