/**
 * Named conditions: the mandatory conditions 必备条件 of Grade 1, the gate to demonstration stations, and what counts as improved.
 *
 * @module
 */
import type { NamedCondition } from "../../../ruleset/ruleset.js";

export const conditions = {
  "casework-area-safe": {
    title: { zh: "办案区年度安全检查合格", en: "Casework area passed this year's safety check" },
    subject: "station",
    when: {
      kind: "given",
      of: { kind: "flag", flag: "premises.casework-safety-passed" },
      notApplicable: true,
    },
    basis: {
      kind: "illustrative",
      after: "forest-station-grading",
      note: {
        zh: "必备条件清单未见；使用县级执法办案中心的视为符合。",
        en: "The list of mandatory conditions was not seen; a station that uses the county's centre is taken to comply.",
      },
    },
  },
  "no-serious-enforcement-fault": {
    title: { zh: "当年无严重执法过错", en: "No serious enforcement fault this year" },
    subject: "station",
    when: {
      kind: "not",
      of: {
        kind: "some",
        over: "ledger.enforcement-faults",
        where: { kind: "level", of: { kind: "fact", fact: "ledger.enforcement-faults.gravity" }, among: ["serious"] },
      },
    },
    basis: { kind: "illustrative", after: "forest-station-grading" },
  },
  "no-sanction": {
    title: { zh: "当年无党纪政务处分", en: "No party or administrative sanction this year" },
    subject: "station",
    when: {
      kind: "not",
      of: {
        kind: "some",
        over: "ledger.discipline",
        where: { kind: "level", of: { kind: "fact", fact: "ledger.discipline.measure" }, among: ["sanction"] },
      },
    },
    basis: { kind: "illustrative", after: "forest-station-grading" },
  },
  "community-force": {
    title: { zh: "社区民警占警力数40%以上", en: "Community officers are 40 % or more of the registered force" },
    subject: "station",
    when: {
      kind: "any",
      of: [
        { kind: "level", of: { kind: "fact", fact: "station.type" }, among: ["special"] },
        {
          kind: "quantity",
          of: {
            kind: "rounded",
            of: {
              kind: "ratio",
              of: [
                { kind: "fact", fact: "community.officers" },
                { kind: "fact", fact: "station.registered-force" },
              ],
            },
            to: "0.0001",
            mode: "half-away",
          },
          atLeast: "0.4",
        },
      ],
    },
    basis: {
      kind: "interpreted",
      source: "staffing-target-2013",
      clause: "派出所40%以上的警力扎根社区",
      reading: {
        zh: "外省三年目标读作一级派出所的必备条件；治安所不适用。",
        en: "Another province's target for three years is read as a condition of Grade 1; stations without territory are exempt.",
      },
    },
  },
  "enough-basics": {
    title: { zh: "基础工作四项中至少三项到位", en: "At least three of four basics are in place" },
    subject: "station",
    when: {
      kind: "atLeastOf",
      n: 3,
      of: [
        { kind: "flag", flag: "premises.integrated-command" },
        { kind: "flag", flag: "prevention.situation-analysis" },
        { kind: "flag", flag: "prevention.patrol-plan" },
        { kind: "level", of: { kind: "fact", fact: "enforcement.legal-officer" }, atLeast: "part-time" },
      ],
    },
    basis: { kind: "illustrative", after: "forest-station-grading" },
  },
  mandatory: {
    title: { zh: "一级派出所必备条件", en: "Mandatory conditions of Grade 1" },
    subject: "station",
    when: {
      kind: "all",
      of: [
        { kind: "condition", condition: "casework-area-safe" },
        { kind: "condition", condition: "no-serious-enforcement-fault" },
        { kind: "condition", condition: "no-sanction" },
        { kind: "condition", condition: "community-force" },
        { kind: "condition", condition: "enough-basics" },
      ],
    },
    basis: {
      kind: "interpreted",
      source: "forest-station-grading",
      clause: "95分以上且具备必备条件的，可申报为一级",
      reading: {
        zh: "办法要求具备必备条件而清单未见；五项条件为示意。",
        en: "The measures demand mandatory conditions, whose list was not seen; these five are illustrative.",
      },
    },
  },
  "demonstration-gate": {
    title: { zh: "示范派出所须为三级以上", en: "A demonstration station holds Grade 3 or better" },
    subject: "station",
    when: {
      kind: "level",
      of: { kind: "grade", grade: "grade", from: "current" },
      atLeast: "grade-3",
    },
    basis: {
      kind: "interpreted",
      source: "sichuan-forest-2016",
      clause: "示范派出所必须是三级以上派出所",
      reading: {
        zh: "四川森林公安的门槛用于陕西示范派出所，为本规则的选择。",
        en: "Carrying Sichuan's gate for forest stations over to Shaanxi is this ruleset's choice.",
      },
    },
  },
  improved: {
    title: { zh: "提档升级", en: "Improved" },
    subject: "station",
    when: {
      kind: "all",
      of: [
        {
          kind: "quantity",
          of: {
            kind: "difference",
            of: [
              { kind: "points", points: "total", from: "current" },
              { kind: "points", points: "total", from: "baseline" },
            ],
          },
          atLeast: "5",
        },
        { kind: "level", of: { kind: "grade", grade: "grade", from: "current" }, atLeast: "grade-4" },
      ],
    },
    basis: {
      kind: "illustrative",
      after: "people-police-daily-2024-11",
      note: {
        zh: "“提档升级”未见量化标准；总分提高5分以上且等级合格为示意。",
        en: "No measure of “upgraded” was published; 5 points more and a grade that passes are illustrative.",
      },
    },
  },
} as const satisfies Readonly<Record<string, NamedCondition>>;
