/**
 * The small ruleset that the examples of issues break at one place or another: nothing is wrong with it.
 */
import type { Ruleset } from "../../../src/ruleset/ruleset.js";

const made = { kind: "illustrative" } as const;

/** One fact of each type, one rule of each kind. */
export const smallRuleset: Ruleset = {
  id: "small",
  version: "1.0.0",
  title: { zh: "小规则集", en: "A small ruleset" },
  jurisdiction: "610000",
  effective: { from: "2024-01-01", to: "2024-12-31" },
  sources: {
    notice: {
      kind: "notice",
      title: { zh: "评定通知", en: "Notice on grading" },
      publisher: { zh: "某公安局", en: "A bureau" },
      confidence: "B",
    },
  },
  scales: {
    grade: { order: ["three", "two", "one"], outside: ["not-rated"] },
    kind: { set: ["town", "township"] },
  },
  goals: { order: { zh: "治安稳", en: "Order is kept" } },
  facts: {
    team: {
      title: { zh: "队伍", en: "Team" },
      subject: "station",
      facts: {
        officers: {
          type: "number",
          title: { zh: "民警数", en: "Officers" },
          measures: "staffing",
          least: 0,
          greatest: 300,
          decimals: 0,
        },
        trained: {
          type: "number",
          title: { zh: "受训数", en: "Trained" },
          measures: "training",
          least: 0,
          step: "0.5",
        },
        hall: { type: "flag", title: { zh: "办事大厅", en: "Hall" }, measures: "premises", mayNotApply: true },
        kind: { type: "level", title: { zh: "类型", en: "Kind" }, measures: "administration", scale: "kind" },
        rank: {
          type: "level",
          title: { zh: "上年等次", en: "Last grade" },
          measures: "earlier-result",
          scale: "grade",
        },
        founded: { type: "date", title: { zh: "建所日期", en: "Founded" }, measures: "administration" },
        faults: {
          type: "records",
          title: { zh: "执法过错", en: "Faults" },
          measures: "own-fault",
          fields: {
            weight: { type: "number", title: { zh: "分量", en: "Weight" }, least: 0, greatest: 10 },
            grave: { type: "flag", title: { zh: "严重", en: "Grave" } },
          },
          appealed: "open",
          window: "period",
          most: 2,
        },
        "peer-mean": {
          type: "number",
          title: { zh: "同类平均分", en: "Mean of peers" },
          measures: "earlier-result",
          cohort: { rubric: "station", points: "total", is: "mean", within: [{ above: "city" }] },
        },
        deeds: {
          type: "records",
          title: { zh: "功绩", en: "Deeds" },
          measures: "own-deed",
          fields: { marks: { type: "number", title: { zh: "分", en: "Marks" } } },
          appealed: "counts",
          window: "all",
        },
      },
    },
    bureau: {
      title: { zh: "上级", en: "Bureau" },
      subject: "unit",
      facts: { budget: { type: "number", title: { zh: "经费", en: "Budget" }, measures: "funding", least: 1 } },
    },
  },
  conditions: {
    staffed: {
      title: { zh: "警力充足", en: "Staffed" },
      subject: "station",
      when: { kind: "quantity", of: { kind: "fact", fact: "team.officers" }, atLeast: 5 },
      basis: { kind: "cited", source: "notice", clause: "第一条" },
    },
  },
  forbidden: [
    { measures: "clearance-rate", terms: ["破案率"], basis: { kind: "cited", source: "notice", clause: "第二条" } },
  ],
  quotas: {
    model: { title: { zh: "示范所", en: "Model stations" }, places: { kind: "exactly", count: 10 }, basis: made },
  },
  rubrics: {
    station: {
      title: { zh: "派出所", en: "Station" },
      subject: "station",
      nodes: [
        {
          id: "total",
          title: { zh: "总分", en: "Total" },
          full: 100,
          combine: "sum",
          children: [
            {
              id: "strength",
              title: { zh: "警力", en: "Strength" },
              full: 50,
              goal: "order",
              prevention: false,
              points: {
                kind: "bands",
                of: { kind: "fact", fact: "team.officers" },
                below: 0,
                cuts: [
                  { atLeast: 5, then: 30 },
                  { atLeast: 10, then: 50 },
                ],
              },
              basis: made,
            },
            {
              id: "hall",
              title: { zh: "办事大厅", en: "Hall" },
              full: 20,
              goal: "order",
              prevention: false,
              points: { kind: "check", when: { kind: "flag", flag: "team.hall" }, worth: 20 },
              basis: made,
            },
            {
              id: "conduct",
              title: { zh: "执法质量", en: "Conduct" },
              full: 30,
              goal: "order",
              prevention: true,
              points: {
                kind: "tally",
                start: 30,
                of: [{ id: "fault", count: { kind: "count", over: "team.faults" }, each: -5 }],
                floor: 0,
              },
              basis: made,
            },
          ],
        },
      ],
      grades: {
        grade: {
          title: { zh: "等次", en: "Grade" },
          scale: "grade",
          points: { kind: "points", points: "total" },
          cuts: [
            { label: "one", atLeast: 90, requires: { kind: "condition", condition: "staffed" }, otherwise: "next" },
            { label: "two", atLeast: 60 },
          ],
          else: "three",
          basis: made,
        },
      },
      vetoes: [
        {
          id: "grave-fault",
          title: { zh: "严重过错", en: "A grave fault" },
          when: { kind: "some", over: "team.faults", where: { kind: "flag", flag: "team.faults.grave" } },
          unknown: "open",
          notApplicable: "ignored",
          caps: { grade: "two" },
          bars: ["model"],
          basis: made,
        },
      ],
    },
    compared: {
      title: { zh: "与同类相比", en: "Compared with peers" },
      subject: "station",
      nodes: [
        {
          id: "peers",
          title: { zh: "同市平均", en: "Mean of the city" },
          goal: "order",
          prevention: false,
          points: { kind: "fact", fact: "team.peer-mean" },
          basis: made,
        },
      ],
    },
  },
};
