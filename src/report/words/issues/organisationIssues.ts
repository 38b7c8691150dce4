/**
 * Words for what can be wrong with the units and stations of an organisation.
 *
 * @module
 */
import { expected, got, type IssueTexts, said } from "./issueText.js";

const first = said("先出现的位置", "Where it stands first");
const level = said("本单位的级别", "Level of the unit itself");

/** By code. */
export const organisationIssues: IssueTexts = Object.freeze({
  "organisation.id.repeated": {
    title: said("单位编号重复", "Two units of one id"),
    meaning: said("两个单位或派出所用了同一编号。", "Two units or stations have the same id."),
    why: said(
      "成绩按编号归到单位，重复就会张冠李戴。",
      "Results go to a unit by its id, and could go to the wrong one.",
    ),
    mend: said(
      "核对是否重复列入；确是两个单位的，换个编号。撤销后重建的派出所也要用新编号。",
      "Take it out if it is listed twice, else give it an id of its own; a station that was founded anew is a new one.",
    ),
    values: { got: said("重复的编号", "The id"), first },
  },
  "organisation.code.malformed": {
    title: said("行政区划代码格式不对", "A malformed division code"),
    meaning: said("行政区划代码应为六位数字。", "The division code is not six digits."),
    why: said("代码是各系统之间识别地区的共同依据。", "Other systems know a place by this code."),
    mend: said(
      "按 GB/T 2260 填写；没有代码的单位不写这一项。",
      "Take it from GB/T 2260; leave it out for a unit that has none.",
    ),
    values: { got },
  },
  "organisation.code.repeated": {
    title: said("行政区划代码重复", "Two units of one division code"),
    meaning: said("两个单位写了同一行政区划代码。", "Two units have the same division code."),
    why: said("一个代码只指一个地区。", "A code stands for one place."),
    mend: said(
      "核对代码；开发区等没有自己代码的，不写这一项。",
      "Check it; leave it out for a unit without one of its own, as a development zone.",
    ),
    values: { got: said("重复的代码", "The code"), first },
  },
  "organisation.province.count": {
    title: said("省级单位不是恰好一个", "Not exactly one province"),
    meaning: said("机构表应当恰好有一个省级单位。", "An organisation has exactly one province."),
    why: said(
      "各级汇总以省为顶，没有或多于一个都汇总不了。",
      "Everything is summed up to the province; with none or several, nothing could be.",
    ),
    mend: said(
      "补上或删去省级单位；几个省请分成几份机构表。",
      "Add it, or take the others out; several provinces are several organisations.",
    ),
    values: { expected, got: said("实有几个", "How many there are") },
  },
  "organisation.parent.missing": {
    title: said("未写明上级单位", "A unit without its parent"),
    meaning: said("市级、县级单位没有写明上级。", "A city or county does not say what it belongs to."),
    why: said("不知归谁管，就无法汇总和比较。", "It could neither be summed up nor compared."),
    mend: said("写上 parent。", "State its `parent`."),
    values: { level },
  },
  "organisation.parent.unexpected": {
    title: said("省级单位写了上级", "A province with a parent"),
    meaning: said("省级单位写了上级单位。", "The province names a parent."),
    why: said("机构表到省为止。", "The organisation ends with the province."),
    mend: said("去掉 parent；不是省级的，改正级别。", "Take it out, or correct the level."),
    values: { got: said("所写的上级", "The parent named") },
  },
  "organisation.parent.unknown": {
    title: said("上级单位不存在", "A parent that does not exist"),
    meaning: said("所写的上级单位不在机构表中。", "The parent named is not in the organisation."),
    why: said("够不到省，就汇总不进去。", "There is no way up to the province."),
    mend: said("改正编号，或补上该单位。", "Correct the id, or add the unit."),
    values: { got: said("所写的上级", "The parent named") },
  },
  "organisation.parent.notHigher": {
    title: said("上级的级别不高于本单位", "A parent that is not higher"),
    meaning: said("所写的上级，级别与本单位相同或更低。", "The parent is on the same level or a lower one."),
    why: said(
      "派出所归县或市，县归市或省，不能倒过来。",
      "Stations belong to counties or cities, counties to cities or the province.",
    ),
    mend: said("改正上级或级别。", "Correct the parent or the level."),
    values: { got: said("所写的上级", "The parent named"), level, above: said("上级的级别", "Level of the parent") },
  },
  "organisation.parent.cycle": {
    title: said("上级关系循环", "Parents in a circle"),
    meaning: said("沿着上级一路往上，又回到了本单位。", "The way up through the parents comes back to the unit."),
    why: said("够不到省，也汇总不完。", "It never reaches the province."),
    mend: said("找出写错的那一级上级，改正。", "Find the wrong parent in the circle, and correct it."),
    values: { got: said("所写的上级", "The parent named") },
  },
  "organisation.dates.reversed": {
    title: said("终止日早于成立日", "Gone before it was there"),
    meaning: said("单位的终止日早于成立日。", "The last day of the unit is before its first."),
    why: said("这样的单位一天也没有存在过。", "It would have existed on no day."),
    mend: said("核对两个日期；仍存在的单位不写 until。", "Check both days; leave out `until` while it exists."),
    values: { since: said("成立日", "The first day"), until: said("终止日", "The last day") },
  },
});
