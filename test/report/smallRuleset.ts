/** A small ruleset with every sort of thing that a report shows: groups, goals, a grade with conditions, vetoes, a ledger. */
import type { Ruleset } from "../../src/ruleset/ruleset.js";

const cited = { kind: "cited", source: "measures", clause: "第三条" } as const;

export const smallRuleset: Ruleset = {
  id: "small",
  version: "1.0.0",
  title: { zh: "小规则", en: "Small rules" },
  jurisdiction: "990000",
  effective: { from: "2024-01-01" },
  note: { zh: "只供测试。", en: "For tests only." },
  sources: {
    measures: {
      kind: "regulation",
      title: { zh: "评定办法", en: "Measures for grading" },
      publisher: { zh: "某厅", en: "A department" },
      date: "2023-05-01",
      confidence: "A",
    },
    paper: {
      kind: "press",
      title: { zh: "某报的报道", en: "A paper's report" },
      publisher: { zh: "某报", en: "A paper" },
      confidence: "B",
    },
  },
  scales: {
    grade: {
      title: { zh: "等级", en: "Grade" },
      order: ["fail", "good", "best"],
      outside: ["none"],
      labels: {
        fail: { zh: "不合格", en: "Fails" },
        good: { zh: "合格", en: "Passes" },
        best: { zh: "优秀", en: "Excellent" },
        none: { zh: "不评", en: "Not rated" },
      },
    },
    care: {
      order: ["poor", "fair", "full"],
      labels: {
        poor: { zh: "差", en: "poor" },
        fair: { zh: "中", en: "fair" },
        full: { zh: "好", en: "full" },
      },
    },
  },
  goals: { ground: { zh: "基础牢", en: "Solid ground" }, order: { zh: "治安好", en: "Good order" } },
  facts: {
    team: {
      title: { zh: "队伍", en: "The team" },
      subject: "station",
      facts: {
        officers: {
          title: { zh: "民警人数", en: "Officers" },
          type: "number",
          unit: { zh: "人", en: "officers" },
          least: "0",
          greatest: "100",
          decimals: 0,
          measures: "staffing",
          definition: { zh: "在岗民警。", en: "Officers on duty." },
        },
        trained: { title: { zh: "已训练", en: "All trained" }, type: "flag", measures: "training" },
        care: { title: { zh: "内务", en: "Upkeep" }, type: "level", scale: "care", measures: "administration" },
      },
    },
    order: {
      title: { zh: "防范", en: "Prevention" },
      subject: "station",
      facts: {
        share: {
          title: { zh: "巡逻率", en: "Patrols done" },
          type: "number",
          unit: { zh: "%", en: "%" },
          least: "0",
          greatest: "100",
          measures: "prevention-work",
          evidence: { zh: "记录", en: "the log" },
          mayNotApply: true,
        },
        faults: {
          title: { zh: "过错台账", en: "Faults" },
          type: "records",
          measures: "own-fault",
          appealed: "open",
          window: "period",
          most: 5,
          fields: { grave: { title: { zh: "严重", en: "Grave" }, type: "flag" } },
        },
      },
    },
  },
  conditions: {
    ready: {
      title: { zh: "必备条件", en: "Ready" },
      subject: "station",
      when: { kind: "flag", flag: "team.trained" },
      basis: cited,
    },
  },
  forbidden: [{ measures: "clearance-rate", terms: ["破案率"], basis: cited }],
  quotas: {
    show: {
      title: { zh: "示范所", en: "Demonstration stations" },
      places: { kind: "above", count: 2 },
      by: "2024-12-31",
      basis: cited,
    },
  },
  rubrics: {
    station: {
      title: { zh: "评分表", en: "Sheet" },
      subject: "station",
      nodes: [
        {
          id: "total",
          title: { zh: "总分", en: "Total" },
          full: "100",
          combine: "sum",
          children: [
            {
              id: "people",
              title: { zh: "队伍建设", en: "Team building" },
              full: "50",
              combine: "sum",
              children: [
                {
                  id: "staff",
                  title: { zh: "警力", en: "Staff" },
                  full: "30",
                  points: {
                    kind: "bands",
                    of: { kind: "fact", fact: "team.officers" },
                    below: "10",
                    cuts: [
                      { atLeast: "10", then: "20" },
                      { id: "many", atLeast: "20", then: "30" },
                    ],
                  },
                  goal: "ground",
                  prevention: false,
                  basis: cited,
                },
                {
                  id: "upkeep",
                  title: { zh: "内务", en: "Upkeep" },
                  full: "20",
                  points: {
                    kind: "lookup",
                    of: { kind: "fact", fact: "team.care" },
                    table: { poor: "0", fair: "12.5", full: "20" },
                  },
                  goal: "ground",
                  prevention: false,
                  basis: { kind: "illustrative", after: "paper" },
                },
              ],
            },
            {
              id: "safety",
              title: { zh: "安全防范", en: "Security" },
              full: "50",
              combine: "sum",
              children: [
                {
                  id: "patrols",
                  title: { zh: "巡逻", en: "Patrols" },
                  note: { zh: "按比例计分。", en: "In proportion." },
                  full: "40",
                  points: {
                    kind: "product",
                    of: [{ kind: "ratio", of: [{ kind: "fact", fact: "order.share" }, "300"] }, "120"],
                  },
                  notApplicable: "full",
                  goal: "order",
                  prevention: true,
                  basis: {
                    kind: "interpreted",
                    source: "measures",
                    clause: "第五条",
                    reading: { zh: "按比例。", en: "Read as in proportion." },
                  },
                },
                {
                  id: "faults",
                  title: { zh: "过错", en: "Faults" },
                  full: "10",
                  points: {
                    kind: "tally",
                    start: "10",
                    of: [{ id: "each", count: { kind: "count", over: "order.faults" }, each: "-2.5" }],
                    floor: "0",
                  },
                  goal: "order",
                  prevention: true,
                  basis: { kind: "illustrative" },
                },
              ],
            },
          ],
        },
      ],
      grades: {
        rank: {
          title: { zh: "等级", en: "Grade" },
          scale: "grade",
          points: { kind: "points", points: "total" },
          cuts: [
            {
              label: "best",
              atLeast: "90",
              requires: { kind: "condition", condition: "ready" },
              minimums: { safety: "40" },
              otherwise: "next",
            },
            { label: "good", above: "60" },
          ],
          else: "fail",
          standing: { best: "mayApply", good: "mayBeRated" },
          basis: cited,
        },
      },
      vetoes: [
        {
          id: "grave",
          title: { zh: "严重过错", en: "A grave fault" },
          when: { kind: "some", over: "order.faults", where: { kind: "flag", flag: "order.faults.grave" } },
          unknown: "open",
          notApplicable: "ignored",
          caps: { rank: "fail" },
          zeroes: ["faults"],
          bars: ["show"],
          reachesParent: {
            text: { zh: "上级单位不得评优。", en: "The unit above may not be rated excellent." },
            scale: "grade",
            label: "good",
          },
          basis: cited,
        },
      ],
    },
  },
};
