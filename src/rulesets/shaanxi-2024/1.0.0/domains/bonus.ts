/**
 * Bonus: up to 5 points beside the hundred, for deeds with papers; it counts in the ranking total only.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";

export const bonus = {
  id: "bonus",
  title: { zh: "加分项", en: "Bonus" },
  note: {
    zh: "百分制总分85分以上的方可计入，累计不超过5分；没有佐证材料的不加分，未申报的不影响评定。",
    en: "Counts only from a total of 85, 5 points at most; nothing without papers; leaving a claim out has no effect.",
  },
  combine: "sum",
  counts: { kind: "quantity", of: { kind: "points", points: "total" }, atLeast: "85" },
  empty: "0",
  ceiling: "5",
  basis: {
    kind: "interpreted",
    source: "station-appraisal-software",
    clause: "加分项：满分100分之外，最多10分（大意）",
    reading: {
      zh: "加分在一百分之外另计取自该系统；5分封顶和85分门槛为示意。",
      en: "Bonus on top of the hundred is that system's; the cap of 5 and the threshold of 85 are illustrative.",
    },
  },
  children: [
    {
      id: "bonus-commendation",
      title: { zh: "集体受表彰", en: "Commendations of the station" },
      note: {
        zh: "部级每项3分、省级2分、市级1分，累计不超过3分；没有文件佐证的不加分，逾期取得的计入下一年度。",
        en: "3 points for the ministry's, 2 for the province's, 1 for the city's, 3 at most; none without a document; a late one counts in the next year.",
      },
      full: "3",
      points: {
        kind: "sum",
        over: "ledger.deeds",
        where: {
          kind: "all",
          of: [
            { kind: "level", of: { kind: "fact", fact: "ledger.deeds.kind" }, among: ["commendation"] },
            { kind: "evidenced", fact: "ledger.deeds" },
          ],
        },
        each: {
          kind: "lookup",
          of: { kind: "fact", fact: "ledger.deeds.level" },
          table: { ministry: "3", province: "2", city: "1" },
        },
      },
      missing: { kind: "notApplicable", reason: { zh: "未申报", en: "not claimed" } },
      ceiling: "3",
      goal: "satisfaction",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "award-bonus-2013",
        clause: "表彰加分最多为5分；无表彰文件佐证的，暂未实施加分",
        reading: {
          zh: "分类封顶、须有文件佐证取自该公示；各层级分值和3分封顶为示意。",
          en: "The cap by kind and the papers are that notice's; the points by level and the cap of 3 are illustrative.",
        },
      },
    },
    {
      id: "bonus-experience",
      title: { zh: "经验做法被推广", en: "Practices taken up elsewhere" },
      note: {
        zh: "每项0.5分，累计不超过1分；没有文件佐证的不加分。",
        en: "0.5 points each, 1 at most; none without a document.",
      },
      full: "1",
      points: {
        kind: "tally",
        of: [
          {
            id: "each",
            count: {
              kind: "count",
              over: "ledger.deeds",
              where: {
                kind: "all",
                of: [
                  { kind: "level", of: { kind: "fact", fact: "ledger.deeds.kind" }, among: ["experience"] },
                  { kind: "evidenced", fact: "ledger.deeds" },
                ],
              },
            },
            each: "0.5",
          },
        ],
        ceiling: "1",
      },
      missing: { kind: "notApplicable", reason: { zh: "未申报", en: "not claimed" } },
      goal: "good-order",
      prevention: true,
      basis: { kind: "illustrative", after: "award-bonus-2013" },
    },
    {
      id: "bonus-rescue",
      title: { zh: "为民救助（按层级酌减）", en: "Help for people in need (scaled by level)" },
      note: {
        zh: "部级通报0.5分，省级按60%、市级按30%折算，累计不超过0.5分。",
        en: "0.5 points for the ministry's circular, 60 % of it for the province's, 30 % for the city's; 0.5 at most.",
      },
      full: "0.5",
      points: {
        kind: "product",
        of: [
          "0.5",
          {
            kind: "sum",
            over: "ledger.deeds",
            where: {
              kind: "all",
              of: [
                { kind: "level", of: { kind: "fact", fact: "ledger.deeds.kind" }, among: ["first-aid"] },
                { kind: "evidenced", fact: "ledger.deeds" },
              ],
            },
            each: {
              kind: "lookup",
              of: { kind: "fact", fact: "ledger.deeds.level" },
              table: { ministry: "1", province: "0.6", city: "0.3" },
            },
          },
        ],
      },
      missing: { kind: "notApplicable", reason: { zh: "未申报", en: "not claimed" } },
      ceiling: "0.5",
      goal: "satisfaction",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "award-bonus-2013",
        clause: "最高层次按规定分值加分，其它层次依次酌减",
        reading: { zh: "酌减比例100%、60%、30%为示意。", en: "The shares of 100, 60 and 30 % are illustrative." },
      },
    },
    {
      id: "bonus-title",
      title: { zh: "命名称号（就高不重复）", en: "Titles: only the higher one" },
      note: { zh: "同时持有的只计高的一项。", en: "Where both are held, only the higher counts." },
      full: "1",
      combine: "greatest",
      children: [
        {
          id: "bonus-fengqiao",
          title: { zh: "“枫桥式公安派出所”", en: "Fengqiao-style station" },
          full: "1",
          points: {
            kind: "check",
            when: {
              kind: "all",
              of: [
                { kind: "flag", flag: "station.fengqiao-plaque" },
                { kind: "evidenced", fact: "station.fengqiao-plaque" },
              ],
            },
            worth: "1",
          },
          missing: { kind: "notApplicable", reason: { zh: "未申报", en: "not claimed" } },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative", after: "deployment-2024" },
        },
        {
          id: "bonus-enforcement-model",
          title: { zh: "执法示范单位", en: "Model of law enforcement" },
          full: "0.5",
          points: {
            kind: "check",
            when: {
              kind: "all",
              of: [
                { kind: "flag", flag: "station.enforcement-model" },
                { kind: "evidenced", fact: "station.enforcement-model" },
              ],
            },
            worth: "0.5",
          },
          missing: { kind: "notApplicable", reason: { zh: "未申报", en: "not claimed" } },
          goal: "fewer-incidents",
          prevention: false,
          basis: { kind: "illustrative", after: "ganxian-2012" },
        },
      ],
    },
    {
      id: "bonus-mentoring",
      title: { zh: "结对帮扶提升", en: "Leading other stations" },
      note: {
        zh: "每结对帮扶一个派出所0.25分，不超过1分；须有结对协议。",
        en: "0.25 points for each station led, 1 at most; the agreement must be shown.",
      },
      full: "1",
      applies: { kind: "evidenced", fact: "station.stations-led" },
      points: {
        kind: "limited",
        of: { kind: "product", of: ["0.25", { kind: "fact", fact: "station.stations-led" }] },
        ceiling: "1",
      },
      missing: { kind: "notApplicable", reason: { zh: "未申报", en: "not claimed" } },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative", after: "deployment-2024" },
    },
  ],
} as const satisfies Node;
