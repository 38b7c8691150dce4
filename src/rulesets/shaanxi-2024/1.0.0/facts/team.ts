/**
 * Facts: the team.
 *
 * @module
 */
import type { Section } from "../../../../ruleset/fact.js";

export const team = {
  title: { zh: "队伍建设", en: "The team" },
  subject: "station",
  facts: {
    "chief-since": {
      type: "date",
      title: { zh: "现任所长任职日期", en: "Day on which the present chief took office" },
      measures: "staffing",
      evidence: { zh: "任职文件", en: "letter of appointment" },
    },
    "chief-in-leadership": {
      type: "flag",
      title: { zh: "所长进入乡镇（街道）领导班子", en: "The chief sits in the township's leadership" },
      measures: "staffing",
      mayNotApply: true,
      definition: {
        zh: "无对应乡镇（街道）的治安所、水上所不适用。",
        en: "Does not apply to stations without a township or sub-district of their own.",
      },
      evidence: { zh: "任职文件", en: "letter of appointment" },
    },
    "training-days": {
      type: "number",
      title: { zh: "民警人均年度训练天数", en: "Training days per officer in the year" },
      measures: "training",
      unit: { zh: "天", en: "days" },
      least: "0",
      greatest: "366",
      decimals: 1,
      definition: {
        zh: "全体在岗民警参加集中训练的总天数 ÷ 实有警力数。",
        en: "Days of training of all officers in post ÷ force actually in post.",
      },
      evidence: { zh: "训练档案", en: "training files" },
    },
    "certified-officers": {
      type: "number",
      title: { zh: "取得执法资格的民警数", en: "Officers with a law-enforcement qualification" },
      measures: "training",
      unit: { zh: "人", en: "officers" },
      least: "0",
      greatest: "300",
      decimals: 0,
      evidence: { zh: "资格证书", en: "certificates" },
    },
    "party-building": {
      type: "level",
      scale: "completeness",
      title: { zh: "党支部标准化建设情况", en: "Party branch work by the standard" },
      measures: "administration",
      evidence: { zh: "支部工作手册", en: "record book of the branch" },
    },
    "health-checks": {
      type: "flag",
      title: { zh: "年度体检全覆盖", en: "All officers and auxiliaries had a medical check" },
      measures: "administration",
      evidence: { zh: "体检安排及汇总", en: "arrangement and summary, no results" },
    },
    counselling: {
      type: "flag",
      title: { zh: "建立心理服务机制", en: "Psychological support is in place" },
      measures: "administration",
      evidence: { zh: "机制文件", en: "document" },
    },
    "auxiliaries-assessed": {
      type: "number",
      title: { zh: "完成年度考核的辅警数", en: "Auxiliaries with an annual assessment" },
      measures: "supervision",
      unit: { zh: "人", en: "auxiliaries" },
      least: "0",
      greatest: "500",
      decimals: 0,
      mayNotApply: true,
      evidence: { zh: "考核汇总表", en: "summary of assessments" },
    },
    "year-end-mark": {
      type: "number",
      title: { zh: "年终队伍管理考评得分", en: "Year-end mark for team management" },
      measures: "supervision",
      unit: { zh: "分", en: "points" },
      least: "0",
      greatest: "100",
      decimals: 1,
      evidence: { zh: "考评表", en: "marking sheet" },
    },
    "routine-mark": {
      type: "number",
      title: { zh: "日常队伍管理考评平均分", en: "Mean routine mark for team management" },
      measures: "supervision",
      unit: { zh: "分", en: "points" },
      least: "0",
      greatest: "100",
      decimals: 1,
      evidence: { zh: "月度考评表", en: "monthly sheets" },
    },
  },
} as const satisfies Section;
