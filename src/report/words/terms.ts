/**
 * Words for the closed lists of the engine: states, bases, standings, types of station, levels. A missing word does not compile.
 *
 * @module
 */
import type { Standing } from "../../ruleset/grade.js";
import type { Subject } from "../../ruleset/scope.js";
import type { LeftOut } from "../../scoring/card/scorecard.js";
import type { StationType, UnitLevel } from "../../vocabulary/organisation.js";
import type { BasisKind, Source } from "../../vocabulary/source.js";
import type { Message } from "./fill.js";

/** How a rule rests on what is published. */
export const basisWords: Readonly<Record<BasisKind, Message>> = Object.freeze({
  cited: { zh: "直接引用", en: "cited" },
  interpreted: { zh: "据文解读", en: "interpreted" },
  illustrative: { zh: "示例设定", en: "illustrative" },
  unpublished: { zh: "内容未公开", en: "unpublished" },
});

/** What a label of a grade says. */
export const standingWords: Readonly<Record<Standing, Message>> = Object.freeze({
  mayApply: { zh: "可申报", en: "may apply for" },
  mayBeRated: { zh: "可评定为", en: "may be rated" },
  is: { zh: "为", en: "is" },
});

/** Types of station. */
export const stationTypeWords: Readonly<Record<StationType, Message>> = Object.freeze({
  urban: { zh: "城区所", en: "Urban" },
  "county-town": { zh: "县城所", en: "County town" },
  town: { zh: "镇所", en: "Town" },
  township: { zh: "乡所", en: "Township" },
  waterway: { zh: "水上所", en: "Waterway" },
  special: { zh: "专门所", en: "Special" },
});

/** Levels of the organisation, as the head of a column. */
export const levelWords: Readonly<Record<UnitLevel, Message>> = Object.freeze({
  province: { zh: "省", en: "Province" },
  city: { zh: "市（区）", en: "City" },
  county: { zh: "县（区）", en: "County" },
  station: { zh: "派出所", en: "Station" },
});

/** Levels within a sentence. */
export const groupWords: Readonly<Record<"province" | "city" | "county", Message>> = Object.freeze({
  province: { zh: "省", en: "province" },
  city: { zh: "市（区）", en: "city" },
  county: { zh: "县（区）", en: "county" },
});

/** Whom a rubric or a section is about. */
export const subjectWords: Readonly<Record<Subject, Message>> = Object.freeze({
  station: { zh: "派出所", en: "station" },
  unit: { zh: "上级单位", en: "unit above" },
  person: { zh: "个人", en: "person" },
});

/** Who looked. */
export const stageWords: Readonly<Record<"self" | "verified", Message>> = Object.freeze({
  self: { zh: "自评", en: "self-assessment" },
  verified: { zh: "核查", en: "verified assessment" },
});

/** Why an entry of a ledger was left out. */
export const leftOutWords: Readonly<Record<LeftOut["why"], Message>> = Object.freeze({
  revoked: { zh: "已撤销", en: "revoked" },
  outsidePeriod: { zh: "不在考核期内", en: "outside the period" },
  afterAsOf: { zh: "晚于计算日", en: "after the day of assessment" },
  recordedLater: { zh: "计算日之后才录入", en: "entered after the day of assessment" },
  appealed: { zh: "申诉中，不计", en: "under appeal, not counted" },
});

/** Kinds of source. */
export const sourceKindWords: Readonly<Record<Source["kind"], Message>> = Object.freeze({
  law: { zh: "法律", en: "law" },
  regulation: { zh: "规章", en: "regulation" },
  notice: { zh: "通知", en: "notice" },
  standard: { zh: "标准", en: "standard" },
  sheet: { zh: "考核表", en: "score sheet" },
  press: { zh: "新闻报道", en: "press" },
  dataset: { zh: "数据", en: "data set" },
  software: { zh: "软件", en: "software" },
});

/** How far to trust a source. */
export const confidenceWords: Readonly<Record<Source["confidence"], Message>> = Object.freeze({
  A: { zh: "A 原文或官方网站", en: "A primary text or official site" },
  B: { zh: "B 主流报道或清晰副本", en: "B established press or a clear copy" },
  C: { zh: "C 转载或译文", en: "C copy or translation" },
  S: { zh: "S 软件", en: "S software" },
});
