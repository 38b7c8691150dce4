/**
 * Facts: the station itself. Its type, its functions, its force and the area it serves.
 *
 * @module
 */
import type { Section } from "../../../../ruleset/fact.js";

export const station = {
  title: { zh: "派出所概况", en: "The station" },
  subject: "station",
  facts: {
    type: {
      type: "level",
      scale: "station-type",
      title: { zh: "派出所类别", en: "Type of station" },
      measures: "administration",
      evidence: { zh: "机构设置批复", en: "decision that set the station up" },
    },
    "population-function": {
      type: "flag",
      title: { zh: "是否具有人口管理职能", en: "Has the population management function" },
      measures: "administration",
      definition: {
        zh: "承担户籍登记和实有人口登记服务的为是；水上所、治安所等不承担的为否。",
        en: "Yes if the station registers households and residents; no for stations that do not, such as some waterway stations.",
      },
      evidence: { zh: "职能配置文件", en: "document on the station's functions" },
    },
    "established-posts": {
      type: "number",
      title: { zh: "编制数", en: "Established posts" },
      measures: "staffing",
      unit: { zh: "个", en: "posts" },
      least: "1",
      greatest: "300",
      decimals: 0,
      evidence: { zh: "编制文件", en: "document on the establishment" },
    },
    "registered-force": {
      type: "number",
      title: { zh: "警力数", en: "Registered force" },
      measures: "staffing",
      unit: { zh: "人", en: "officers" },
      least: "1",
      greatest: "300",
      decimals: 0,
      definition: {
        zh: "期末编制在本所的民警人数，不含辅警。",
        en: "Officers on the station's establishment on the last day of the period, without auxiliaries.",
      },
      evidence: { zh: "政工部门人员名册", en: "staff list of the political department" },
    },
    "actual-force": {
      type: "number",
      title: { zh: "实有警力数", en: "Force actually in post" },
      measures: "staffing",
      unit: { zh: "人", en: "officers" },
      least: "0",
      greatest: "300",
      decimals: 0,
      definition: {
        zh: "期末实际在职在岗的民警人数；不含半年以下基层锻炼民警，不含因病、借调、内退等半年以上不在岗的本所民警。",
        en: "Officers in post and on duty on the last day; without officers sent for training of under half a year, and without the station's own who for over half a year have not worked there (illness, secondment, internal retirement).",
      },
      evidence: { zh: "考勤和借调材料", en: "attendance and secondment papers" },
    },
    auxiliaries: {
      type: "number",
      title: { zh: "辅警数", en: "Auxiliaries" },
      measures: "staffing",
      unit: { zh: "人", en: "auxiliaries" },
      least: "0",
      greatest: "500",
      decimals: 0,
      mayNotApply: true,
      evidence: { zh: "辅警名册", en: "list of auxiliaries" },
    },
    communities: {
      type: "number",
      title: { zh: "社区和行政村数", en: "Communities and administrative villages" },
      measures: "area",
      unit: { zh: "个", en: "communities" },
      least: "1",
      greatest: "300",
      decimals: 0,
      mayNotApply: true,
      definition: {
        zh: "辖区内的城市社区与行政村合计；无辖区的治安所不适用。",
        en: "Urban communities and administrative villages in the area together; a station without territory has none.",
      },
    },
    households: {
      type: "number",
      title: { zh: "辖区户数", en: "Households in the area" },
      measures: "area",
      unit: { zh: "户", en: "households" },
      least: "1",
      greatest: "200000",
      decimals: 0,
      mayNotApply: true,
      definition: {
        zh: "统计部门公布的户数，只作分母使用。",
        en: "Households as published by the statistics office; used as a denominator only.",
      },
    },
    "fengqiao-plaque": {
      type: "flag",
      title: {
        zh: "获命名省级以上“枫桥式公安派出所”",
        en: "Named a Fengqiao-style station at province level or above",
      },
      measures: "own-deed",
      evidence: { zh: "命名文件", en: "document that gave the name" },
    },
    "enforcement-model": {
      type: "flag",
      title: { zh: "获命名市级以上执法示范单位", en: "Named a model of law enforcement at city level or above" },
      measures: "own-deed",
      evidence: { zh: "命名文件", en: "document that gave the name" },
    },
    "stations-led": {
      type: "number",
      title: { zh: "结对帮扶的派出所数", en: "Stations led in a pairing" },
      measures: "own-deed",
      unit: { zh: "个", en: "stations" },
      least: "0",
      greatest: "50",
      decimals: 0,
      evidence: { zh: "结对协议", en: "pairing agreement" },
    },
  },
} as const satisfies Section;
