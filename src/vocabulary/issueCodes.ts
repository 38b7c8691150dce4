/**
 * The codes of the issues that this folder gives, each with one line of meaning. Codes are stable between releases.
 *
 * @module
 */
import type { Text } from "./text.js";

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** What each code means, by code: structure first, then organisations, then assessments. */
export const issueCodes: Readonly<Record<string, Text>> = Object.freeze({
  "type.wrong": said("值的类型不对。", "The value is of the wrong type."),
  "key.missing": said("缺少必填项。", "A required key is missing."),
  "key.unknown": said("没有这一项。", "There is no such key here."),
  "value.notAllowed": said("值不在允许的范围内。", "The value is not one of those allowed."),
  "text.empty": said("文字为空。", "The text is blank."),
  "text.malformed": said("文字含有半个字符。", "The text holds half a character."),
  "text.language": said("语言标签不符合 BCP 47。", "The tag of the language is not one of BCP 47."),
  "date.impossible": said("没有这一天。", "There is no such day."),
  "number.tooSmall": said("数值过小。", "The number is too small."),
  "id.malformed": said("编号为空、过长或首尾有空格。", "The id is empty, too long, or has space at its ends."),

  "organisation.id.repeated": said("编号重复。", "The id is used twice."),
  "organisation.code.malformed": said("行政区划代码不是六位数字。", "The division code is not six digits."),
  "organisation.code.repeated": said("行政区划代码重复。", "The division code is used twice."),
  "organisation.province.count": said("省级单位应当恰好一个。", "There must be exactly one province."),
  "organisation.parent.missing": said("未写明上级单位。", "The parent is not stated."),
  "organisation.parent.unexpected": said("省级单位不得有上级。", "A province has no parent."),
  "organisation.parent.unknown": said("上级单位不存在。", "The parent does not exist."),
  "organisation.parent.notHigher": said("上级单位的级别不高于本单位。", "The parent does not stand on a higher level."),
  "organisation.parent.cycle": said("上级关系循环。", "The way up through the parents comes back."),
  "organisation.dates.reversed": said("终止日早于成立日。", "The last day is before the first."),
  "organisation.lineage.station.unknown": said(
    "沿革所列派出所不存在。",
    "The event names a station that does not exist.",
  ),
  "organisation.lineage.station.repeated": said(
    "同一侧重复列出同一派出所。",
    "The event names a station twice on one side.",
  ),
  "organisation.lineage.merged.count": said(
    "合并应当由两个以上并为一个。",
    "A merger has at least two stations before and one after.",
  ),
  "organisation.lineage.split.count": said(
    "分设应当由一个分为两个以上。",
    "A split has one station before and at least two after.",
  ),
  "organisation.lineage.renamed.count": said("更名应当一对一。", "A renaming has one station before and one after."),
  "organisation.lineage.renamed.same": said("更名前后编号相同。", "A renaming leads from a station to itself."),
  "organisation.lineage.begun.twice": said("派出所两次产生。", "The station begins in two events."),
  "organisation.lineage.ended.twice": said("派出所两次终止。", "The station ends in two events."),
  "organisation.lineage.cycle": said(
    "派出所终止之后又产生。",
    "The station begins on or after the day on which it ended.",
  ),
  "organisation.lineage.outside": said(
    "派出所在其存续期间之外参与沿革。",
    "The station takes part in an event outside the days of its existence.",
  ),
  "organisation.lineage.since.differs": said(
    "成立日与产生它的沿革日期不一致。",
    "The first day is not that of the event in which the station begins.",
  ),
  "organisation.lineage.until.missing": said(
    "派出所已有承继者,却未写明终止日。",
    "The station ended in an event and states no last day.",
  ),
  "organisation.lineage.until.late": said(
    "终止日晚于使其终止的沿革日期。",
    "The last day is after the event in which the station ended.",
  ),

  "assessment.id.repeated": said("评估编号重复。", "The id of the assessment is used twice."),
  "assessment.supersedes.unknown": said("所替代的评估不存在。", "The assessment to be superseded does not exist."),
  "assessment.supersedes.ambiguous": said(
    "所替代的评估编号对应多份评估。",
    "Several assessments have the id of the one to be superseded.",
  ),
  "assessment.supersedes.itself": said("评估替代其自身。", "The assessment supersedes itself."),
  "assessment.supersedes.of": said(
    "所替代的评估属于另一对象。",
    "The assessment to be superseded is of another subject.",
  ),
  "assessment.supersedes.stage": said(
    "自评与核验不得互相替代。",
    "A self-assessment and a verified one do not supersede each other.",
  ),
  "assessment.supersedes.earlier": said(
    "登记日早于所替代的评估。",
    "The assessment was recorded before the one that it supersedes.",
  ),
  "assessment.supersedes.cycle": said("替代关系循环。", "Assessments supersede each other in a circle."),
  "assessment.supersedes.twice": said("同一评估被多份评估替代。", "Several assessments supersede the same one."),
});
