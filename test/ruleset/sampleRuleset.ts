/**
 * A small ruleset that uses every form and that nothing is wrong with: tests take it and break one thing.
 */
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Text } from "../../src/vocabulary/text.js";

const t = (zh: string, en: string): Text => ({ zh, en });
const made = { kind: "illustrative" } as const;

/** The sample; a fresh copy for each call. */
export function sampleRuleset(): Ruleset {
  return structuredClone(sample);
}

const sample: Ruleset = {
  $schema: "../schemas/ruleset.json",
  id: "sample",
  version: "1.2.3",
  title: t("样例", "Sample"),
  jurisdiction: "610000",
  effective: { from: "2024-01-01", to: "2024-12-31" },
  issued: "2023-12-01",
  supersedes: { id: "sample", version: "1.2.2" },
  note: t("仅供测试", "For tests only"),
  sources: {
    opinion: {
      kind: "notice",
      title: t("意见", "Opinion"),
      publisher: t("公安部", "The ministry"),
      date: "2011-01-01",
      number: "No. 1",
      url: "https://example.org/",
      confidence: "A",
      note: t("全文", "In full"),
    },
  },
  scales: {
    stars: {
      title: t("星级", "Stars"),
      order: ["one", "two", "three"],
      outside: ["none"],
      labels: { one: t("一星", "One star") },
    },
    kinds: { set: ["urban", "rural"] },
  },
  goals: { foundation: t("基础牢", "A solid foundation") },
  facts: {
    team: {
      title: t("队伍", "Team"),
      subject: "station",
      facts: {
        officers: {
          title: t("民警数", "Officers"),
          measures: "staffing",
          type: "number",
          unit: t("人", "persons"),
          least: 1,
          greatest: 500,
          step: 1,
          decimals: 0,
          definition: t("在编", "On the establishment"),
          evidence: t("名册", "Roll"),
        },
        trained: { title: t("受训人数", "Trained"), measures: "training", type: "number", least: 0, mayNotApply: true },
        since: { title: t("建所日期", "Founded"), measures: "administration", type: "date" },
        kind: { title: t("类别", "Kind"), measures: "administration", type: "level", scale: "kinds" },
        stars: { title: t("上年星级", "Stars last year"), measures: "earlier-result", type: "level", scale: "stars" },
        mediation: { title: t("调解室", "Mediation room"), measures: "premises", type: "flag" },
        clearance: { title: t("某比率", "A certain rate"), measures: "clearance-rate", type: "number" },
      },
    },
    law: {
      title: t("执法", "Law"),
      subject: "station",
      facts: {
        faults: {
          title: t("过错", "Faults"),
          measures: "own-fault",
          type: "records",
          appealed: "open",
          window: "period",
          most: 50,
          fields: {
            weight: { title: t("分量", "Weight"), type: "number", least: 0, greatest: 10, step: "0.5", decimals: 1 },
            grave: { title: t("严重", "Grave"), type: "flag" },
            level: { title: t("等级", "Level"), type: "level", scale: "stars" },
            found: { title: t("发现日", "Found on"), type: "date" },
          },
        },
        deeds: {
          title: t("功绩", "Deeds"),
          measures: "own-deed",
          type: "records",
          appealed: "counts",
          window: "all",
          fields: { marks: { title: t("分", "Marks"), type: "number" } },
        },
      },
    },
    parent: {
      title: t("上级", "Parent"),
      subject: "unit",
      facts: { budget: { title: t("经费", "Budget"), measures: "funding", type: "number", least: 1 } },
    },
  },
  conditions: {
    staffed: {
      title: t("警力充足", "Staffed"),
      subject: "station",
      when: { kind: "quantity", of: { kind: "fact", fact: "team.officers" }, atLeast: 5, below: "500" },
      basis: { kind: "cited", source: "opinion", clause: "1", quote: "…" },
    },
    solid: {
      title: t("扎实", "Solid"),
      subject: "station",
      when: {
        kind: "all",
        of: [
          { kind: "condition", condition: "staffed" },
          { kind: "quantity", of: { kind: "points", points: "staff" }, above: 0 },
        ],
      },
      basis: { kind: "interpreted", source: "opinion", clause: "2", reading: t("按此理解", "Read so") },
    },
  },
  forbidden: [
    {
      measures: "clearance-rate",
      terms: ["破案率", "clearance rate"],
      basis: { kind: "cited", source: "opinion", clause: "4" },
    },
  ],
  quotas: {
    model: {
      title: t("示范所", "Model stations"),
      places: { kind: "above", count: 100 },
      by: "2024-12-31",
      basis: made,
    },
    pilot: {
      title: t("试点", "Pilots"),
      places: { kind: "unknown", reason: t("未公布", "Not published") },
      basis: made,
      note: t("待定", "Open"),
    },
  },
  rubrics: {
    station: {
      title: t("派出所", "Station"),
      subject: "station",
      nodes: [
        {
          id: "total",
          title: t("总分", "Total"),
          combine: "sum",
          full: 100,
          children: [
            {
              id: "base",
              title: t("基础", "Base"),
              combine: "mean",
              weightless: 0,
              empty: "0",
              children: [
                {
                  id: "staff",
                  title: t("警力", "Staff"),
                  note: t("说明", "A note"),
                  basis: { kind: "cited", source: "opinion", clause: "3" },
                  goal: "foundation",
                  prevention: false,
                  full: "10.0",
                  weight: { kind: "fact", fact: "team.officers" },
                  applies: { kind: "level", of: { kind: "fact", fact: "team.kind" }, among: ["urban"] },
                  counts: { kind: "status", fact: "team.officers", is: "known" },
                  notApplicable: "full",
                  missing: { kind: "notApplicable", reason: t("未报", "Not reported") },
                  floor: 0,
                  ceiling: "10",
                  rounded: { to: "0.01", mode: "half-away" },
                  shown: { to: "0.1", mode: "half-even" },
                  points: {
                    kind: "cases",
                    cases: [{ id: "room", when: { kind: "flag", flag: "team.mediation" }, then: 10 }],
                    else: {
                      kind: "bands",
                      of: { kind: "fact", fact: "team.officers" },
                      below: 0,
                      cuts: [
                        { id: "five", atLeast: 5, then: "2.5" },
                        { above: 10, then: 5 },
                      ],
                    },
                  },
                },
                {
                  id: "ratio",
                  title: t("受训比例", "Share trained"),
                  basis: made,
                  goal: "foundation",
                  prevention: true,
                  full: 10,
                  points: {
                    kind: "sum",
                    of: [
                      {
                        kind: "ratio",
                        of: [
                          { kind: "fact", fact: "team.trained" },
                          { kind: "fact", fact: "team.officers" },
                        ],
                      },
                      {
                        kind: "ratio",
                        of: [1, { kind: "difference", of: [{ kind: "fact", fact: "team.trained" }, 3] }],
                        zero: 0,
                      },
                      {
                        kind: "product",
                        of: ["2/3", { kind: "since", date: "team.since", in: "years", started: true }],
                      },
                      { kind: "rounded", of: "2.55", to: "0.1", mode: "floor" },
                      {
                        kind: "limited",
                        of: { kind: "fact", fact: "parent.budget", from: "parent" },
                        floor: 0,
                        ceiling: 5,
                      },
                      {
                        kind: "line",
                        of: { kind: "fact", fact: "team.trained" },
                        through: [
                          [0, 0],
                          ["10", "5.50"],
                        ],
                        before: "extend",
                        after: "extend",
                      },
                      { kind: "check", when: { kind: "any", of: [] }, worth: 1 },
                      {
                        kind: "steps",
                        of: [{ kind: "fact", fact: "team.trained" }, 9],
                        step: "0.5",
                        started: true,
                      },
                    ],
                  },
                },
              ],
            },
            {
              id: "law",
              title: t("执法", "Law"),
              combine: "share",
              full: 50,
              basis: made,
              children: [
                {
                  id: "faults",
                  title: t("过错", "Faults"),
                  basis: made,
                  goal: "foundation",
                  prevention: false,
                  full: 20,
                  points: {
                    kind: "tally",
                    start: 20,
                    of: [
                      {
                        id: "grave",
                        count: {
                          kind: "count",
                          over: "law.faults",
                          where: { kind: "flag", flag: "law.faults.grave" },
                          appealed: "ignored",
                        },
                        each: -5,
                        most: "15",
                      },
                      {
                        id: "light",
                        count: { kind: "sum", over: "law.faults", each: { kind: "fact", fact: "law.faults.weight" } },
                        each: "-0.50",
                      },
                    ],
                    floor: 0,
                    ceiling: 20,
                  },
                },
                {
                  id: "marks",
                  title: t("评分", "Marks"),
                  basis: made,
                  goal: "foundation",
                  prevention: false,
                  full: 30,
                  points: {
                    kind: "greatest",
                    of: [
                      {
                        kind: "mean",
                        over: "law.faults",
                        each: { kind: "fact", fact: "law.faults.weight" },
                        weight: { kind: "fact", fact: "law.faults.weight" },
                        where: {
                          kind: "level",
                          of: { kind: "fact", fact: "law.faults.level" },
                          atLeast: "one",
                          atMost: "two",
                        },
                        empty: 0,
                        weightless: 0,
                      },
                      {
                        kind: "mean",
                        items: [
                          {
                            each: 3,
                            weight: "0.5",
                            counts: {
                              kind: "given",
                              of: { kind: "evidenced", fact: "team.mediation" },
                              missing: false,
                              notApplicable: true,
                            },
                          },
                        ],
                      },
                      { kind: "least", items: [{ each: 5 }], empty: 1 },
                      { kind: "count", of: [{ kind: "not", of: { kind: "condition", condition: "solid" } }] },
                      {
                        kind: "lookup",
                        of: { kind: "fact", fact: "team.stars" },
                        table: { one: 1, two: 2, three: 3 },
                        else: 0,
                      },
                      {
                        kind: "given",
                        of: { kind: "points", points: "staff", from: "baseline" },
                        missing: 0,
                        notApplicable: 0,
                      },
                      {
                        kind: "check",
                        when: {
                          kind: "atLeastOf",
                          n: 1,
                          of: [
                            { kind: "some", over: "law.faults", where: { kind: "flag", flag: "law.faults.grave" } },
                            { kind: "every", over: "law.deeds" },
                            { kind: "status", points: "staff", is: "missing" },
                          ],
                        },
                        worth: 2,
                      },
                    ],
                  },
                },
                {
                  id: "secret",
                  title: t("未公布项", "Not public"),
                  basis: { kind: "unpublished", source: "opinion", clause: "9" },
                  goal: "foundation",
                  prevention: false,
                  full: 0,
                },
              ],
            },
          ],
        },
        {
          id: "bonus",
          title: t("加分", "Bonus"),
          basis: { kind: "illustrative", note: t("示例", "Made up"), after: "opinion" },
          counts: { kind: "status", points: "total", is: "known" },
          goal: "foundation",
          prevention: false,
          points: {
            kind: "check",
            when: { kind: "quantity", of: { kind: "points", points: "total" }, atLeast: 90 },
            worth: 5,
          },
        },
      ],
      grades: {
        stars: {
          title: t("星级", "Stars"),
          scale: "stars",
          basis: made,
          standing: { three: "mayApply" },
          points: { kind: "points", points: "total" },
          cuts: [
            {
              label: "three",
              atLeast: 90,
              requires: { kind: "condition", condition: "solid" },
              minimums: { base: "5.0" },
              otherwise: "next",
            },
            { label: "two", above: 75 },
          ],
          else: "none",
        },
        level: {
          title: t("等次", "Level"),
          scale: "stars",
          basis: made,
          of: {
            kind: "lowest",
            of: [
              { kind: "grade", grade: "stars" },
              {
                kind: "cases",
                cases: [{ id: "any", when: { kind: "flag", flag: "team.mediation" }, then: "three" }],
                else: "one",
              },
              {
                kind: "highest",
                items: [
                  { each: { kind: "fact", fact: "team.stars" }, counts: { kind: "all", of: [] } },
                  { each: "two" },
                ],
              },
              { kind: "lookup", of: { kind: "fact", fact: "team.kind" }, table: { urban: "one", rural: "two" } },
              {
                kind: "bands",
                of: { kind: "points", points: "total" },
                below: "one",
                cuts: [{ atLeast: 5, then: "two" }],
              },
              { kind: "given", of: { kind: "grade", grade: "stars", from: "current" }, missing: "one" },
              { kind: "notApplicable", reason: t("无", "None") },
            ],
          },
        },
      },
      vetoes: [
        {
          id: "corruption",
          title: t("腐败", "Corruption"),
          basis: made,
          when: { kind: "quantity", of: { kind: "points", points: "faults" }, equals: 0 },
          unknown: "open",
          notApplicable: "ignored",
          caps: { stars: "one" },
          sets: { level: "none" },
          zeroes: ["law"],
          bars: ["model"],
          reachesParent: { text: t("上级连带", "The parent too"), scale: "kinds", label: "urban" },
        },
      ],
    },
  },
};
