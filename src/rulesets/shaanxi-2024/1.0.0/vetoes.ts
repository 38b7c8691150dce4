/**
 * Vetoes 一票否决. What they say of a parent bureau is a clause that applies; nothing here issues a sanction.
 *
 * @module
 */
import type { Veto } from "../../../ruleset/veto.js";

export const vetoes = [
  {
    id: "serious-problem",
    title: { zh: "存在严重问题", en: "A serious problem" },
    when: {
      kind: "some",
      over: "ledger.serious-problems",
      where: { kind: "flag", flag: "ledger.serious-problems.confirmed" },
    },
    sets: { grade: "grade-5" },
    bars: ["demonstration", "selected-first"],
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "forest-station-grading",
      clause: "不足60分或者存在严重问题的，为五级",
      reading: {
        zh: "严重问题清单未见，以市级以上认定为准；不得列入示范创建为示意。",
        en: "The list of serious problems was not seen: what the city or a higher level confirms counts. Barring from the demonstration list is illustrative.",
      },
    },
  },
  {
    id: "torture",
    title: { zh: "刑讯逼供致人重伤、死亡", en: "Torture causing serious injury or death" },
    when: {
      kind: "some",
      over: "ledger.grave-events",
      where: { kind: "level", of: { kind: "fact", fact: "ledger.grave-events.kind" }, among: ["torture"] },
    },
    sets: { grade: "grade-5" },
    bars: ["demonstration", "selected-first"],
    reachesParent: {
      text: {
        zh: "本级公安机关年度考核评议结果应确定为不达标。",
        en: "The parent bureau's result in the year's law-enforcement quality assessment is to be set to below standard.",
      },
      scale: "enforcement-quality",
      label: "below-standard",
    },
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "law-enforcement-order-60",
      clause: "第十六条：刑讯逼供致人重伤、死亡",
      reading: {
        zh: "对本级公安机关的结果取自该条；对派出所本身按存在严重问题定为五级。",
        en: "What it means for the parent bureau is the article's; for the station it is read as a serious problem, hence Grade 5.",
      },
    },
  },
  {
    id: "detainee-abuse",
    title: {
      zh: "殴打、体罚、虐待被监管人致重伤、死亡",
      en: "Beating, punishing or abusing detainees, causing serious injury or death",
    },
    when: {
      kind: "some",
      over: "ledger.grave-events",
      where: { kind: "level", of: { kind: "fact", fact: "ledger.grave-events.kind" }, among: ["detainee-abuse"] },
    },
    sets: { grade: "grade-5" },
    bars: ["demonstration", "selected-first"],
    reachesParent: {
      text: {
        zh: "本级公安机关年度考核评议结果应确定为不达标。",
        en: "The parent bureau's result in the year's law-enforcement quality assessment is to be set to below standard.",
      },
      scale: "enforcement-quality",
      label: "below-standard",
    },
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "law-enforcement-order-60",
      clause: "第十六条：殴打、体罚、虐待被监管人致重伤、死亡",
      reading: {
        zh: "对本级公安机关的结果取自该条；对派出所本身按存在严重问题定为五级。",
        en: "What it means for the parent bureau is the article's; for the station it is read as a serious problem, hence Grade 5.",
      },
    },
  },
  {
    id: "weapon-misuse",
    title: { zh: "滥用警械武器致人死亡", en: "Misuse of police weapons causing death" },
    when: {
      kind: "some",
      over: "ledger.grave-events",
      where: { kind: "level", of: { kind: "fact", fact: "ledger.grave-events.kind" }, among: ["weapon-misuse"] },
    },
    sets: { grade: "grade-5" },
    bars: ["demonstration", "selected-first"],
    reachesParent: {
      text: {
        zh: "本级公安机关年度考核评议结果应确定为不达标。",
        en: "The parent bureau's result in the year's law-enforcement quality assessment is to be set to below standard.",
      },
      scale: "enforcement-quality",
      label: "below-standard",
    },
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "law-enforcement-order-60",
      clause: "第十六条：滥用警械武器致人死亡",
      reading: {
        zh: "对本级公安机关的结果取自该条；对派出所本身按存在严重问题定为五级。",
        en: "What it means for the parent bureau is the article's; for the station it is read as a serious problem, hence Grade 5.",
      },
    },
  },
  {
    id: "mass-escape",
    title: { zh: "管理不当致被监管人集体脱逃", en: "Mass escape through poor custody management" },
    when: {
      kind: "some",
      over: "ledger.grave-events",
      where: { kind: "level", of: { kind: "fact", fact: "ledger.grave-events.kind" }, among: ["mass-escape"] },
    },
    sets: { grade: "grade-5" },
    bars: ["demonstration", "selected-first"],
    reachesParent: {
      text: {
        zh: "本级公安机关年度考核评议结果应确定为不达标。",
        en: "The parent bureau's result in the year's law-enforcement quality assessment is to be set to below standard.",
      },
      scale: "enforcement-quality",
      label: "below-standard",
    },
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "law-enforcement-order-60",
      clause: "第十六条：管理不当致被监管人集体脱逃",
      reading: {
        zh: "对本级公安机关的结果取自该条；对派出所本身按存在严重问题定为五级。",
        en: "What it means for the parent bureau is the article's; for the station it is read as a serious problem, hence Grade 5.",
      },
    },
  },
  {
    id: "major-enforcement-fault",
    title: {
      zh: "重大执法过错造成多人重伤、死亡",
      en: "Major enforcement fault causing several serious injuries or deaths",
    },
    when: {
      kind: "some",
      over: "ledger.grave-events",
      where: { kind: "level", of: { kind: "fact", fact: "ledger.grave-events.kind" }, among: ["major-fault"] },
    },
    sets: { grade: "grade-5" },
    bars: ["demonstration", "selected-first"],
    reachesParent: {
      text: {
        zh: "本级公安机关年度考核评议结果应确定为不达标。",
        en: "The parent bureau's result in the year's law-enforcement quality assessment is to be set to below standard.",
      },
      scale: "enforcement-quality",
      label: "below-standard",
    },
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "law-enforcement-order-60",
      clause: "第十六条：重大执法过错造成多人重伤、死亡",
      reading: {
        zh: "对本级公安机关的结果取自该条；对派出所本身按存在严重问题定为五级。",
        en: "What it means for the parent bureau is the article's; for the station it is read as a serious problem, hence Grade 5.",
      },
    },
  },
  {
    id: "false-reporting",
    title: { zh: "考评弄虚作假", en: "False reporting in the assessment" },
    when: {
      kind: "some",
      over: "ledger.false-reports",
      where: { kind: "flag", flag: "ledger.false-reports.confirmed" },
    },
    caps: { grade: "grade-4" },
    zeroes: ["bonus"],
    bars: ["demonstration"],
    // The assessors keep this ledger themselves, so that leaving it out cannot pay: where they entered nothing, nothing is proved.
    unknown: "ignored",
    notApplicable: "ignored",
    basis: {
      kind: "illustrative",
      after: "shangcheng-performance",
      note: {
        zh: "该办法对弄虚作假的规定是通报批评单位主要领导；降档、取消加分为示意。",
        en: "That document has the unit's leader criticised publicly; the cap and the loss of the bonus are illustrative.",
      },
    },
  },
  {
    id: "fault-concealed",
    title: { zh: "隐瞒执法过错", en: "An enforcement fault was concealed" },
    when: {
      kind: "some",
      over: "ledger.enforcement-faults",
      where: { kind: "flag", flag: "ledger.enforcement-faults.concealed" },
    },
    zeroes: ["law-enforcement"],
    bars: ["demonstration"],
    unknown: "open",
    notApplicable: "ignored",
    basis: { kind: "illustrative", after: "civil-servants-law" },
  },
  {
    id: "casework-area-unsafe",
    title: { zh: "办案区未通过年度安全检查", en: "Casework area did not pass this year's safety check" },
    when: { kind: "not", of: { kind: "flag", flag: "premises.casework-safety-passed" } },
    caps: { grade: "grade-3" },
    // A station that withholds the county's finding must not fare better than one that failed.
    unknown: "fires",
    notApplicable: "ignored",
    basis: {
      kind: "illustrative",
      after: "law-enforcement-order-137",
      note: {
        zh: "未提供检查结论的按未通过处理；使用县级执法办案中心的不适用。",
        en: "Not to produce the finding counts as failing; does not concern stations that use the county's centre.",
      },
    },
  },
  {
    id: "leader-sanctioned",
    title: { zh: "所领导受党纪政务处分", en: "A leader of the station was sanctioned" },
    when: {
      kind: "some",
      over: "ledger.discipline",
      where: {
        kind: "all",
        of: [
          { kind: "flag", flag: "ledger.discipline.leader" },
          { kind: "level", of: { kind: "fact", fact: "ledger.discipline.measure" }, among: ["sanction"] },
        ],
      },
    },
    bars: ["demonstration", "selected-first"],
    unknown: "open",
    notApplicable: "ignored",
    basis: {
      kind: "interpreted",
      source: "police-awards-order-135",
      clause: "第十二条：集体……一年内不予奖励",
      reading: {
        zh: "所领导受处分读作集体严重违纪；以不得列入示范创建代替不予奖励。",
        en: "A sanctioned leader is read as a serious breach by the collective; barring from the demonstration list stands for no award.",
      },
    },
  },
] as const satisfies readonly Veto[];
