/**
 * The scales of this version: orders run from worst to best; a set has no order.
 *
 * @module
 */
import type { Scale } from "../../../ruleset/ruleset.js";

export const scales = {
  grade: {
    title: { zh: "派出所等级", en: "Grade of the station" },
    order: ["grade-5", "grade-4", "grade-3", "grade-2", "grade-1"],
    labels: {
      "grade-1": { zh: "一级", en: "Grade 1" },
      "grade-2": { zh: "二级", en: "Grade 2" },
      "grade-3": { zh: "三级", en: "Grade 3" },
      "grade-4": { zh: "四级", en: "Grade 4" },
      "grade-5": { zh: "五级（不合格）", en: "Grade 5 (fails)" },
    },
  },
  "enforcement-quality": {
    title: { zh: "执法质量考评结果", en: "Result of the law-enforcement quality assessment" },
    order: ["below-standard", "up-to-standard", "excellent"],
    labels: {
      excellent: { zh: "优秀", en: "excellent" },
      "up-to-standard": { zh: "达标", en: "up to standard" },
      "below-standard": { zh: "不达标", en: "below standard" },
    },
  },
  "station-type": {
    title: { zh: "派出所类别", en: "Type of station" },
    set: ["urban", "county-town", "town", "township", "waterway", "special"],
    labels: {
      urban: { zh: "城区所", en: "urban" },
      "county-town": { zh: "城关所", en: "county town" },
      town: { zh: "建制镇所", en: "town" },
      township: { zh: "建制乡所", en: "township" },
      waterway: { zh: "水上所", en: "waterway" },
      special: { zh: "治安所", en: "public order, without territory" },
    },
  },
  completeness: {
    title: { zh: "落实程度", en: "How far it is done" },
    order: ["none", "partial", "complete"],
    labels: {
      complete: { zh: "落实到位", en: "complete" },
      partial: { zh: "部分落实", en: "partial" },
      none: { zh: "未落实", en: "none" },
    },
  },
  "legal-officer-form": {
    title: { zh: "法制员配备形式", en: "How the legal officer is appointed" },
    order: ["none", "part-time", "full-time"],
    labels: {
      "full-time": { zh: "专职", en: "full-time" },
      "part-time": { zh: "兼职", en: "part-time" },
      none: { zh: "未配备", en: "none" },
    },
  },
  gravity: {
    title: { zh: "过错程度", en: "Gravity of the fault" },
    order: ["serious", "ordinary", "minor"],
    labels: {
      minor: { zh: "轻微瑕疵", en: "minor flaw" },
      ordinary: { zh: "一般过错", en: "ordinary fault" },
      serious: { zh: "严重过错", en: "serious fault" },
    },
  },
  "discipline-measure": {
    title: { zh: "处理方式", en: "What the fault was met with" },
    order: ["sanction", "admonition", "reminder"],
    labels: {
      reminder: { zh: "谈话提醒", en: "reminder" },
      admonition: { zh: "诫勉", en: "admonition" },
      sanction: { zh: "党纪政务处分", en: "party or administrative sanction" },
    },
  },
  "inspection-subject": {
    title: { zh: "督察事项", en: "What the inspection concerned" },
    set: ["duty", "appearance", "premises"],
    labels: {
      duty: { zh: "值班备勤", en: "duty and standby" },
      appearance: { zh: "警容风纪", en: "uniform and bearing" },
      premises: { zh: "内务管理", en: "order on the premises" },
    },
  },
  "grave-event": {
    title: { zh: "重大执法事件类别", en: "Kind of grave enforcement event" },
    set: ["torture", "detainee-abuse", "weapon-misuse", "mass-escape", "major-fault"],
    labels: {
      torture: { zh: "刑讯逼供致人重伤、死亡", en: "torture causing serious injury or death" },
      "detainee-abuse": {
        zh: "殴打、体罚、虐待被监管人致重伤、死亡",
        en: "beating, punishing or abusing detainees, causing serious injury or death",
      },
      "weapon-misuse": { zh: "滥用警械武器致人死亡", en: "misuse of police weapons causing death" },
      "mass-escape": { zh: "管理不当致被监管人集体脱逃", en: "mass escape through poor custody management" },
      "major-fault": {
        zh: "重大执法过错造成多人重伤、死亡",
        en: "major enforcement fault causing several serious injuries or deaths",
      },
    },
  },
  "deed-kind": {
    title: { zh: "加分事项", en: "Kind of deed" },
    set: ["commendation", "experience", "first-aid"],
    labels: {
      commendation: { zh: "集体受表彰", en: "the station is commended" },
      experience: { zh: "经验做法被推广", en: "a practice of the station is taken up elsewhere" },
      "first-aid": { zh: "为民救助受通报表扬", en: "praised in a circular for helping people in need" },
    },
  },
  "award-level": {
    title: { zh: "表彰层级", en: "Level of the award" },
    order: ["city", "province", "ministry"],
    labels: {
      ministry: { zh: "部级", en: "ministry" },
      province: { zh: "省级", en: "province" },
      city: { zh: "市级", en: "city" },
    },
  },
} as const satisfies Readonly<Record<string, Scale>>;
