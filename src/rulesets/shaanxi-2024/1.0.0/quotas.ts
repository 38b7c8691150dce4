/**
 * How many, by when, as published; what is unreadable stays unknown.
 *
 * @module
 */
import type { Quota } from "../../../ruleset/ruleset.js";

export const quotas = {
  demonstration: {
    title: { zh: "示范派出所（百所示范）", en: "Demonstration stations" },
    places: { kind: "above", count: 100 },
    by: "2024-12-31",
    basis: {
      kind: "cited",
      source: "deployment-2024",
      clause: "by the end of 2024, more than 100 demonstration police stations will be built（所见为英文译文）",
    },
    note: {
      zh: "所见为机器译文（more than 100），按“超过100”计；中文原文若为“100个以上”，则含100。",
      en: "Seen as a machine translation (“more than 100”), read as above 100; should the Chinese say 100个以上, then 100 is included.",
    },
  },
  "selected-first": {
    title: { zh: "首批选定建设的派出所", en: "Stations selected to be built first" },
    places: { kind: "exactly", count: 130 },
    basis: {
      kind: "cited",
      source: "people-police-daily-2024-11",
      clause: "选定130个条件较好的派出所",
    },
  },
  improving: {
    title: { zh: "提升派出所（千所提升）", en: "Improving stations" },
    places: { kind: "above", count: 1000 },
    by: "2024-12-31",
    basis: {
      kind: "cited",
      source: "deployment-2024",
      clause: "driving more than 1,000 other police stations to catch up with learning（所见为英文译文）",
    },
    note: {
      zh: "2024年11月报道作“其余1000余个派出所”。",
      en: "The press of November 2024 speaks of the other 1,000-odd stations.",
    },
  },
  "commended-chiefs": {
    title: { zh: "优秀派出所所长（教导员）", en: "Outstanding chiefs or instructors" },
    places: { kind: "exactly", count: 20 },
    basis: {
      kind: "cited",
      source: "deployment-2024",
      clause: "Twenty “Outstanding Police Station Chiefs” (instructors …（所见为英文译文）",
    },
  },
  "commended-officers": {
    title: { zh: "优秀派出所民警", en: "Outstanding officers" },
    places: {
      kind: "unknown",
      reason: {
        zh: "所见文本此处残缺，人数无法辨认",
        en: "the text seen is garbled here and the number cannot be read",
      },
    },
    basis: {
      kind: "cited",
      source: "deployment-2024",
      clause: "“Outstanding Police Office Policemen”（所见为英文译文，人数残缺）",
    },
  },
  "commended-auxiliaries": {
    title: { zh: "优秀派出所辅警", en: "Outstanding auxiliaries" },
    places: { kind: "exactly", count: 50 },
    basis: {
      kind: "cited",
      source: "deployment-2024",
      clause: "50 “Outstanding Police Office Auxiliary Police” were commended（所见为英文译文）",
    },
  },
} as const satisfies Readonly<Record<string, Quota>>;
