/**
 * Facts: ledgers of the station's own faults and deeds. No entry is about a case in its area or a member of the public.
 *
 * @module
 */
import type { Section } from "../../../../ruleset/fact.js";

export const ledger = {
  title: { zh: "台账", en: "Ledgers" },
  subject: "station",
  facts: {
    "registration-errors": {
      type: "records",
      title: { zh: "户口登记差错", en: "Registration errors" },
      measures: "own-fault",
      definition: {
        zh: "由本所造成、经上级确认的户口登记差错。",
        en: "Errors in the register made by the station and confirmed by its superior.",
      },
      evidence: { zh: "差错通报", en: "notice of the error" },
      fields: {
        "self-corrected": { type: "flag", title: { zh: "自查自纠", en: "found and put right by the station itself" } },
      },
      appealed: "open",
      window: "period",
      most: 50,
    },
    "data-faults": {
      type: "records",
      title: { zh: "违规查询使用公民信息", en: "Improper use of personal data" },
      measures: "own-fault",
      definition: {
        zh: "本所人员违规查询、使用公民信息，经监督部门认定的。",
        en: "Improper queries or use by the station's staff, established by the supervisors.",
      },
      evidence: { zh: "认定文书", en: "the finding" },
      fields: {
        gravity: { type: "level", scale: "gravity", title: { zh: "程度", en: "gravity" } },
      },
      appealed: "open",
      window: "period",
      most: 20,
    },
    "duty-faults": {
      type: "records",
      title: { zh: "安保勤务失误", en: "Faults on security duty" },
      measures: "own-fault",
      definition: { zh: "重要节点安保勤务中本所的失误。", en: "The station's faults while on duty on important days." },
      evidence: { zh: "勤务通报", en: "circular on the duty" },
      fields: {
        gravity: { type: "level", scale: "gravity", title: { zh: "程度", en: "gravity" } },
      },
      appealed: "open",
      window: "period",
      most: 30,
    },
    "enforcement-faults": {
      type: "records",
      title: { zh: "执法过错", en: "Enforcement faults" },
      measures: "own-fault",
      definition: {
        zh: "本所民警的执法过错，经执法监督部门认定的；法律、法规、规章规定不明确的不认定。",
        en: "Enforcement faults of the station's officers, established by the supervisors; none is where the law is unclear.",
      },
      evidence: { zh: "认定文书", en: "the finding" },
      fields: {
        gravity: { type: "level", scale: "gravity", title: { zh: "程度", en: "gravity" } },
        concealed: { type: "flag", title: { zh: "是否隐瞒不报", en: "whether it was concealed" } },
      },
      appealed: "open",
      window: "period",
      most: 60,
    },
    overturned: {
      type: "records",
      title: { zh: "复议诉讼纠错", en: "Decisions overturned" },
      measures: "own-fault",
      definition: {
        zh: "本所承办、经复议或者诉讼生效裁决撤销、变更或者确认违法的决定。",
        en: "Decisions handled by the station that a final review or judgment revoked, changed or found unlawful.",
      },
      evidence: { zh: "生效文书", en: "the final decision" },
      fields: {
        whole: { type: "flag", title: { zh: "是否全部撤销", en: "whether overturned as a whole" } },
      },
      appealed: "ignored",
      window: "period",
      most: 30,
    },
    "reviewed-files": {
      type: "records",
      title: { zh: "案卷评查", en: "Files reviewed" },
      measures: "procedure-quality",
      definition: {
        zh: "县级公安机关随机抽评的本所案卷程序质量，百分制；与案件种类、数量和结果无关。",
        en: "Quality of procedure in files of the station drawn at random by the county, out of 100; whatever the kind, number or outcome of cases.",
      },
      evidence: { zh: "案卷评查表", en: "review sheet" },
      fields: {
        mark: { type: "number", least: "0", greatest: "100", decimals: 1, title: { zh: "评查得分", en: "mark" } },
      },
      appealed: "counts",
      window: "period",
      most: 200,
    },
    complaints: {
      type: "records",
      title: { zh: "查实投诉", en: "Complaints upheld" },
      measures: "own-fault",
      definition: {
        zh: "对本所服务、执法态度的投诉，经查属实的。",
        en: "Complaints about the station's service or manner that were upheld.",
      },
      evidence: { zh: "核查报告", en: "report of the inquiry" },
      fields: {
        gravity: { type: "level", scale: "gravity", title: { zh: "程度", en: "gravity" } },
      },
      appealed: "open",
      window: "period",
      most: 50,
    },
    discipline: {
      type: "records",
      title: { zh: "违纪处理", en: "Breaches of discipline" },
      measures: "own-fault",
      definition: {
        zh: "本所民警、辅警违反纪律受到的处理，只记次数和方式，不记姓名。",
        en: "Measures taken for breaches of discipline by officers or auxiliaries; how many and which, no names.",
      },
      evidence: { zh: "处理决定", en: "the decision" },
      fields: {
        measure: { type: "level", scale: "discipline-measure", title: { zh: "处理方式", en: "measure taken" } },
        leader: { type: "flag", title: { zh: "是否所领导", en: "whether a leader of the station" } },
      },
      appealed: "open",
      window: "period",
      most: 40,
    },
    "inspection-findings": {
      type: "records",
      title: { zh: "督察扣分", en: "Findings of inspections" },
      measures: "own-fault",
      definition: {
        zh: "督察、暗访发现的本所问题，一事一记。",
        en: "What inspections and unannounced visits found, one entry each.",
      },
      evidence: { zh: "督察通报", en: "circular of the inspection" },
      fields: {
        subject: { type: "level", scale: "inspection-subject", title: { zh: "督察事项", en: "subject" } },
      },
      appealed: "open",
      window: "period",
      most: 60,
    },
    deeds: {
      type: "records",
      title: { zh: "加分事迹", en: "Deeds" },
      measures: "own-deed",
      mayNotApply: true,
      definition: {
        zh: "本期内取得的集体表彰、推广经验和为民救助；以文件落款日期为准，逾期的计入下一年度。",
        en: "Commendations, practices taken up and help given within the period, by the day of the document; a later one counts in the next year.",
      },
      evidence: { zh: "表彰、推广、通报文件", en: "the commendation, document or circular" },
      fields: {
        kind: { type: "level", scale: "deed-kind", title: { zh: "事项", en: "kind" } },
        level: { type: "level", scale: "award-level", title: { zh: "层级", en: "level" } },
      },
      appealed: "ignored",
      window: "period",
      most: 30,
    },
    "serious-problems": {
      type: "records",
      title: { zh: "严重问题", en: "Serious problems" },
      measures: "own-fault",
      definition: {
        zh: "上级认定本所存在的严重问题；原文的问题清单未见。",
        en: "Serious problems of the station found by its superiors; the published list was not seen.",
      },
      evidence: { zh: "认定文书", en: "the finding" },
      fields: {
        confirmed: {
          type: "flag",
          title: { zh: "是否经市级以上认定", en: "whether confirmed at city level or above" },
        },
      },
      appealed: "counts",
      window: "period",
      most: 10,
    },
    "grave-events": {
      type: "records",
      title: { zh: "重大执法事件", en: "Grave enforcement events" },
      measures: "own-fault",
      definition: {
        zh: "公安部令第60号第十六条所列、发生在本所执法活动中的事件。",
        en: "Events listed in article 16 of Order 60 that happened in the station's own work.",
      },
      evidence: { zh: "调查结论", en: "finding of the inquiry" },
      fields: {
        kind: { type: "level", scale: "grave-event", title: { zh: "类别", en: "kind" } },
      },
      appealed: "open",
      window: "period",
      most: 10,
    },
    "false-reports": {
      type: "records",
      title: { zh: "弄虚作假", en: "False reporting" },
      measures: "own-fault",
      definition: {
        zh: "本次考评中经查实的虚报、伪造材料；由考评组登记，派出所不填报。",
        en: "False figures or forged papers proved in this assessment; entered by the assessors, never by the station.",
      },
      evidence: { zh: "核查报告", en: "report of the inquiry" },
      fields: {
        confirmed: { type: "flag", title: { zh: "是否查实", en: "whether proved" } },
      },
      appealed: "ignored",
      window: "period",
      most: 10,
    },
  },
} as const satisfies Section;
