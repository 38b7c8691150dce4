/**
 * The grade of the station, from the total of the six domains.
 *
 * @module
 */
import type { Grade } from "../../../ruleset/grade.js";

export const grades = {
  grade: {
    title: { zh: "派出所等级", en: "Grade of the station" },
    scale: "grade",
    points: { kind: "points", points: "total" },
    cuts: [
      {
        label: "grade-1",
        atLeast: "95",
        requires: { kind: "condition", condition: "mandatory" },
        minimums: {
          infrastructure: "12",
          "population-management": "8",
          "security-prevention": "20",
          "law-enforcement": "16",
          "community-policing": "12",
          "team-building": "12",
        },
        otherwise: "next",
      },
      { label: "grade-2", atLeast: "85" },
      { label: "grade-3", atLeast: "70" },
      { label: "grade-4", atLeast: "60" },
    ],
    else: "grade-5",
    standing: {
      "grade-1": "mayApply",
      "grade-2": "mayApply",
      "grade-3": "mayApply",
      "grade-4": "mayBeRated",
      "grade-5": "is",
    },
    basis: {
      kind: "interpreted",
      source: "forest-station-grading",
      clause:
        "95分以上且具备必备条件的，可申报为一级；85分以上不足95分……二级；70分以上不足85分……三级；60分以上不足70分的，可评定为四级；不足60分或者存在严重问题的，为五级",
      reading: {
        zh: "分数线和“可申报、可评定、为”取自森林公安派出所办法。95分以上而不具备必备条件的，原文未定等级，本规则按下一档（二级）处理；各领域达到满分80%的要求为示意。",
        en: "The cuts and what they entitle to are those of the forest stations' measures. They assign no grade to 95 points without the mandatory conditions: here such a station goes on to the next cut, Grade 2. The least of 80 % in each domain is illustrative.",
      },
    },
  },
} as const satisfies Readonly<Record<string, Grade>>;
