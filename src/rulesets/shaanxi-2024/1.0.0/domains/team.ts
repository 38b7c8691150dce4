/**
 * Domain 6, team building: 15 points.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";
import { toHundredths } from "../hundredths.js";

export const team = {
  id: "team-building",
  title: { zh: "队伍建设", en: "Team building" },
  full: "15",
  combine: "sum",
  basis: {
    kind: "illustrative",
    after: "deployment-2024",
    note: {
      zh: "领域名称见会议报道，分值为示意。",
      en: "The domain is named in the report; its points are illustrative.",
    },
  },
  children: [
    {
      id: "minimum-force",
      title: { zh: "最低警力（分类别）", en: "Least force, by type of station" },
      note: {
        zh: "城区所20人以上、城关和建制镇所10人以上、建制乡所5人以上得2分；15人、8人、4人以上得1分；其余不得分。",
        en: "2 points from 20 officers (urban), 10 (county town, town) or 5 (township); 1 point from 15, 8 or 4; else none.",
      },
      full: "2",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "station.type" },
        table: {
          urban: {
            kind: "bands",
            of: { kind: "fact", fact: "station.registered-force" },
            below: "0",
            cuts: [
              { atLeast: "15", then: "1" },
              { atLeast: "20", then: "2" },
            ],
          },
          "county-town": {
            kind: "bands",
            of: { kind: "fact", fact: "station.registered-force" },
            below: "0",
            cuts: [
              { atLeast: "8", then: "1" },
              { atLeast: "10", then: "2" },
            ],
          },
          town: {
            kind: "bands",
            of: { kind: "fact", fact: "station.registered-force" },
            below: "0",
            cuts: [
              { atLeast: "8", then: "1" },
              { atLeast: "10", then: "2" },
            ],
          },
          township: {
            kind: "bands",
            of: { kind: "fact", fact: "station.registered-force" },
            below: "0",
            cuts: [
              { atLeast: "4", then: "1" },
              { atLeast: "5", then: "2" },
            ],
          },
        },
        else: {
          kind: "notApplicable",
          reason: { zh: "没有公布该类派出所的最低警力", en: "no least force is published for this type of station" },
        },
      },
      notApplicable: "full",
      goal: "foundation",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "gansu-staffing",
        clause: "城区派出所每所不少于20人，建制镇……10人，建制乡……5人",
        reading: {
          zh: "数字为甘肃省的规定，城关所按建制镇执行；减半得分的一档为示意；水上、治安所未规定，按满分计。",
          en: "The numbers are Gansu's; county-town stations are read as town; the lower band is illustrative; waterway and special stations are not mentioned and have full marks.",
        },
      },
    },
    {
      id: "force-in-post",
      title: { zh: "警力在岗率", en: "Force actually in post" },
      note: {
        zh: "在岗率＝实有警力数÷警力数；每低于100%一个百分点（不足一个百分点按一个计）扣0.05分，扣完为止。",
        en: "Force in post ÷ registered force; 0.05 points off for each percentage point, or part of one, below 100 %, until used up.",
      },
      full: "1",
      points: {
        kind: "tally",
        start: "1",
        of: [
          {
            id: "short",
            count: {
              kind: "steps",
              of: [
                {
                  kind: "ratio",
                  of: [
                    { kind: "fact", fact: "station.actual-force" },
                    { kind: "fact", fact: "station.registered-force" },
                  ],
                },
                "1",
              ],
              step: "0.01",
              started: true,
            },
            each: "-0.05",
          },
        ],
        floor: "0",
      },
      goal: "foundation",
      prevention: false,
      basis: {
        kind: "illustrative",
        after: "station-record-software",
        note: {
          zh: "实有警力的定义取自该字典，扣分为示意。",
          en: "The definition is that dictionary's; the deduction is illustrative.",
        },
      },
    },
    {
      id: "chief-tenure",
      title: { zh: "所长任职稳定", en: "Years of the chief in post" },
      note: {
        zh: "任现职满2年得1分，满1年得0.7分，不满1年得0.4分。",
        en: "1 point from 2 full years, 0.7 from 1, 0.4 below.",
      },
      full: "1",
      points: {
        kind: "bands",
        of: { kind: "since", date: "team.chief-since", in: "years" },
        below: "0.4",
        cuts: [
          { atLeast: "1", then: "0.7" },
          { atLeast: "2", then: "1" },
        ],
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative", after: "station-record-software" },
    },
    {
      id: "chief-in-leadership",
      title: { zh: "所长进乡镇（街道）班子", en: "Chief in the township's leadership" },
      full: "0.5",
      points: { kind: "check", when: { kind: "flag", flag: "team.chief-in-leadership" }, worth: "0.5" },
      notApplicable: "full",
      goal: "foundation",
      prevention: true,
      basis: { kind: "illustrative", after: "chengdu-2024" },
    },
    {
      id: "training",
      title: { zh: "民警训练", en: "Training" },
      note: {
        zh: "人均15天以上得1分，不足的按比例计分。",
        en: "1 point from 15 days per officer, in proportion below.",
      },
      full: "1",
      rounded: toHundredths,
      points: {
        kind: "line",
        of: { kind: "fact", fact: "team.training-days" },
        through: [
          ["0", "0"],
          ["15", "1"],
        ],
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative", after: "shaoxing-2010" },
    },
    {
      id: "qualified",
      title: { zh: "执法资格持证率", en: "Officers with a qualification" },
      note: {
        zh: "持证民警数÷警力数，乘1分。",
        en: "Officers with a qualification ÷ registered force, times 1 point.",
      },
      full: "1",
      rounded: toHundredths,
      points: {
        kind: "ratio",
        of: [
          { kind: "fact", fact: "team.certified-officers" },
          { kind: "fact", fact: "station.registered-force" },
        ],
      },
      ceiling: "1",
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "discipline",
      title: { zh: "违纪处理", en: "Breaches of discipline" },
      note: {
        zh: "谈话提醒每人次扣0.25分，最多扣1分；诫勉每人次扣0.75分；党纪政务处分每人次扣1.5分；涉及所领导的每人次另扣0.5分；扣完为止。",
        en: "0.25 points off for a reminder, at most 1; 0.75 for an admonition; 1.5 for a sanction; 0.5 more where a leader is concerned; until used up.",
      },
      full: "2.5",
      points: {
        kind: "tally",
        start: "2.5",
        of: [
          {
            id: "reminder",
            count: {
              kind: "count",
              over: "ledger.discipline",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.discipline.measure" }, among: ["reminder"] },
            },
            each: "-0.25",
            most: "1",
          },
          {
            id: "admonition",
            count: {
              kind: "count",
              over: "ledger.discipline",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.discipline.measure" }, among: ["admonition"] },
            },
            each: "-0.75",
          },
          {
            id: "sanction",
            count: {
              kind: "count",
              over: "ledger.discipline",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.discipline.measure" }, among: ["sanction"] },
            },
            each: "-1.5",
          },
          {
            id: "leader",
            count: {
              kind: "count",
              over: "ledger.discipline",
              where: { kind: "flag", flag: "ledger.discipline.leader" },
            },
            each: "-0.5",
          },
        ],
        floor: "0",
      },
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative", after: "station-appraisal-software" },
    },
    {
      id: "inspections",
      title: { zh: "督察暗访（百分制倒扣折算）", en: "Inspections (from 100, scaled)" },
      note: {
        zh: "从100分起扣：值班备勤问题每次10分，最多40分；警容风纪、内务问题每次5分，各最多20分；得分乘1.5%。",
        en: "From 100: 10 off for each finding on duty, at most 40; 5 for uniform or premises, at most 20 each; the result times 1.5 %.",
      },
      full: "1.5",
      points: {
        kind: "product",
        of: [
          "0.015",
          {
            kind: "tally",
            start: "100",
            of: [
              {
                id: "duty",
                count: {
                  kind: "count",
                  over: "ledger.inspection-findings",
                  where: {
                    kind: "level",
                    of: { kind: "fact", fact: "ledger.inspection-findings.subject" },
                    among: ["duty"],
                  },
                },
                each: "-10",
                most: "40",
              },
              {
                id: "appearance",
                count: {
                  kind: "count",
                  over: "ledger.inspection-findings",
                  where: {
                    kind: "level",
                    of: { kind: "fact", fact: "ledger.inspection-findings.subject" },
                    among: ["appearance"],
                  },
                },
                each: "-5",
                most: "20",
              },
              {
                id: "premises",
                count: {
                  kind: "count",
                  over: "ledger.inspection-findings",
                  where: {
                    kind: "level",
                    of: { kind: "fact", fact: "ledger.inspection-findings.subject" },
                    among: ["premises"],
                  },
                },
                each: "-5",
                most: "20",
              },
            ],
            floor: "0",
          },
        ],
      },
      rounded: toHundredths,
      goal: "fewer-incidents",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "shaoxing-2010",
        clause: "实行倒扣分",
        reading: {
          zh: "从100分起倒扣，再折算为1.5分；扣分幅度为示意。",
          en: "Deducted from 100 and scaled to 1.5 points; the deductions are illustrative.",
        },
      },
    },
    {
      id: "party-building",
      title: { zh: "党支部标准化建设", en: "Party branch" },
      full: "1",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "team.party-building" },
        table: { complete: "1", partial: "0.5", none: "0" },
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "care",
      title: { zh: "从优待警（逐项计分）", en: "Care for officers (checklist)" },
      full: "1",
      combine: "sum",
      children: [
        {
          id: "health-checks",
          title: { zh: "年度体检全覆盖", en: "Medical checks for all" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "team.health-checks" }, worth: "0.5" },
          goal: "foundation",
          prevention: false,
          basis: { kind: "illustrative", after: "deployment-2024" },
        },
        {
          id: "counselling",
          title: { zh: "心理服务机制", en: "Psychological support" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "team.counselling" }, worth: "0.5" },
          goal: "foundation",
          prevention: false,
          basis: { kind: "illustrative", after: "deployment-2024" },
        },
      ],
    },
    {
      id: "auxiliaries-assessed",
      title: { zh: "辅警年度考核率", en: "Auxiliaries assessed" },
      note: {
        zh: "考核率＝完成考核的辅警数÷辅警数，乘1分，四舍五入保留两位小数；没有辅警的按满分计。",
        en: "Auxiliaries assessed ÷ auxiliaries, times 1 point, rounded to two decimals; full marks without auxiliaries.",
      },
      full: "1",
      points: {
        kind: "rounded",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "team.auxiliaries-assessed" },
            { kind: "fact", fact: "station.auxiliaries" },
          ],
          zero: { kind: "notApplicable", reason: { zh: "本所没有辅警", en: "the station has no auxiliaries" } },
        },
        to: "0.01",
        mode: "half-away",
      },
      ceiling: "1",
      notApplicable: "full",
      goal: "foundation",
      prevention: false,
      basis: {
        kind: "illustrative",
        after: "henan-auxiliaries-2020",
        note: {
          zh: "考核结果作为辅警管理、奖惩依据见该条例第二十八条（外省），分值为示意。",
          en: "That assessments decide on auxiliaries is in article 28 of another province's ordinance; the points are illustrative.",
        },
      },
    },
    {
      id: "appraisal",
      title: { zh: "队伍管理考评（年终80%、日常20%）", en: "Team management (year-end 80 %, routine 20 %)" },
      full: "1.5",
      rounded: toHundredths,
      combine: "mean",
      basis: {
        kind: "interpreted",
        source: "year-end-and-routine",
        clause: "年终考核占80分，日常考核占20分",
        reading: {
          zh: "权重取自该办法，用于队伍管理为本规则的选择。",
          en: "The weights are that sheet's; using them for team management is this ruleset's choice.",
        },
      },
      children: [
        {
          id: "year-end-appraisal",
          title: { zh: "年终考评", en: "Year-end" },
          full: "1.5",
          weight: "80",
          points: { kind: "product", of: ["0.015", { kind: "fact", fact: "team.year-end-mark" }] },
          goal: "foundation",
          prevention: false,
          basis: { kind: "illustrative", after: "year-end-and-routine" },
        },
        {
          id: "routine-appraisal",
          title: { zh: "日常考评", en: "Routine" },
          full: "1.5",
          weight: "20",
          points: { kind: "product", of: ["0.015", { kind: "fact", fact: "team.routine-mark" }] },
          goal: "foundation",
          prevention: false,
          basis: { kind: "illustrative", after: "year-end-and-routine" },
        },
      ],
    },
  ],
} as const satisfies Node;
