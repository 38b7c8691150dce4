/**
 * Facts: what people think, as measured by others than the station.
 *
 * @module
 */
import type { Section } from "../../../../ruleset/fact.js";

export const satisfaction = {
  title: { zh: "群众评价", en: "Public opinion" },
  subject: "station",
  facts: {
    "survey-held": {
      type: "flag",
      title: { zh: "本年度县级组织群众满意度测评", en: "The county held a survey this year" },
      measures: "administration",
      evidence: { zh: "县级测评通知", en: "the county's notice" },
    },
    residents: {
      type: "number",
      title: { zh: "群众满意度", en: "Residents' satisfaction" },
      measures: "public-opinion",
      unit: { zh: "%", en: "%" },
      least: "0",
      greatest: "100",
      decimals: 2,
      mayNotApply: true,
      definition: {
        zh: "第三方抽样测评中回答满意和基本满意的人数 ÷ 有效样本数 × 100，保留两位小数；县级当年未组织测评的不适用。",
        en: "Respondents satisfied or fairly satisfied ÷ valid responses of a third party's sample × 100, two decimals; does not apply in a year without a survey.",
      },
      evidence: { zh: "第三方测评报告", en: "the third party's report" },
    },
    served: {
      type: "number",
      title: { zh: "办事群众好评率", en: "Satisfaction of people served" },
      measures: "public-opinion",
      unit: { zh: "%", en: "%" },
      least: "0",
      greatest: "100",
      decimals: 2,
      mayNotApply: true,
      definition: {
        zh: "“好差评”系统中好评数 ÷ 评价总数 × 100；未接入系统的不适用。",
        en: "Good ratings ÷ all ratings in the rating system × 100; does not apply where the system is not connected.",
      },
      evidence: { zh: "“好差评”系统统计", en: "figures of the rating system" },
    },
    "deputies-mark": {
      type: "number",
      title: { zh: "代表委员和社区干部评议得分", en: "Mark given by deputies and community cadres" },
      measures: "public-opinion",
      unit: { zh: "分", en: "points" },
      least: "0",
      greatest: "0.5",
      step: "0.1",
      mayNotApply: true,
      definition: {
        zh: "公开评议会评分，0至0.5分，每0.1分一档；未召开的不适用。",
        en: "Mark of the public review, 0 to 0.5 in steps of 0.1; does not apply where none was held.",
      },
      evidence: { zh: "评议表", en: "marking sheets" },
    },
  },
} as const satisfies Section;
