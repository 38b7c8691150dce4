/**
 * Domain 5, community policing: 15 points.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";
import { toHundredths } from "../hundredths.js";

export const community = {
  id: "community-policing",
  title: { zh: "社区警务", en: "Community policing" },
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
      id: "community-share",
      title: { zh: "社区民警占比", en: "Share of community officers" },
      note: {
        zh: "占比＝社区民警数÷警力数，40%以上得2.5分，20%以下不得分，之间按比例计分；治安所按满分计。",
        en: "Community officers ÷ registered force: 2.5 points from 40 %, none up to 20 %, in proportion between; full marks for stations without territory.",
      },
      full: "2.5",
      rounded: toHundredths,
      applies: {
        kind: "not",
        of: { kind: "level", of: { kind: "fact", fact: "station.type" }, among: ["special"] },
      },
      points: {
        kind: "line",
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
        through: [
          ["0.2", "0"],
          ["0.4", "2.5"],
        ],
      },
      notApplicable: "full",
      goal: "foundation",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "staffing-target-2013",
        clause: "派出所40%以上的警力扎根社区",
        reading: {
          zh: "40%读作达标线，分母用警力数而不用实有警力数，百分数保留两位小数（四舍五入）；20%的零分线为示意；无辖区的治安所不适用。",
          en: "40 % is read as the norm; the denominator is the registered force, not the force in post; two decimals of a percent, half away from zero; the zero line of 20 % is illustrative; stations without territory are exempt.",
        },
      },
    },
    {
      id: "rooms-staffed",
      title: { zh: "警务室警力配备", en: "Officers in community rooms" },
      note: {
        zh: "配备2名以上民警的警务室数÷警务室数，乘1.5分。",
        en: "Rooms with at least two officers ÷ rooms, times 1.5 points.",
      },
      full: "1.5",
      rounded: toHundredths,
      points: {
        kind: "product",
        of: [
          "1.5",
          {
            kind: "ratio",
            of: [
              { kind: "fact", fact: "community.rooms-staffed" },
              { kind: "fact", fact: "community.rooms" },
            ],
            zero: "0",
          },
        ],
      },
      ceiling: "1.5",
      notApplicable: "full",
      goal: "foundation",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "staffing-target-2013",
        clause: "每个警务室至少配备2名警察",
        reading: {
          zh: "2名取自该目标，按达到的比例计分为示意。",
          en: "The two officers are that target's; scoring the share that has them is illustrative.",
        },
      },
    },
    {
      id: "rooms-coverage",
      title: { zh: "社区警务室建成率", en: "Community rooms built" },
      note: {
        zh: "建成率95%以上得1分，80%以上得0.6分，60%以上得0.3分，不足60%不得分。",
        en: "1 point from 95 %, 0.6 from 80 %, 0.3 from 60 %, none below.",
      },
      full: "1",
      points: {
        kind: "bands",
        of: {
          kind: "rounded",
          of: {
            kind: "ratio",
            of: [
              { kind: "fact", fact: "community.rooms" },
              { kind: "fact", fact: "community.rooms-due" },
            ],
          },
          to: "0.001",
          mode: "half-away",
        },
        below: "0",
        cuts: [
          { atLeast: "0.6", then: "0.3" },
          { atLeast: "0.8", then: "0.6" },
          { atLeast: "0.95", then: "1" },
        ],
      },
      notApplicable: "full",
      goal: "foundation",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "ankang-rooms",
        clause: "169个社区警务室中有161个……95.3%",
        reading: {
          zh: "按报道的写法，建成率以百分数保留一位小数（四舍五入）后比较；分档为示意。",
          en: "As the report prints it, the percentage is rounded to one decimal before it is compared; the bands are illustrative.",
        },
      },
    },
    {
      id: "area-days",
      title: { zh: "社区民警下沉天数", en: "Days in the area" },
      note: {
        zh: "每周4天以上得1.5分，3天以上得1分，2天以上得0.5分，不足2天不得分。",
        en: "1.5 points from 4 days a week, 1 from 3, 0.5 from 2, none below.",
      },
      full: "1.5",
      points: {
        kind: "bands",
        of: { kind: "fact", fact: "community.area-days" },
        below: "0",
        cuts: [
          { atLeast: "2", then: "0.5" },
          { atLeast: "3", then: "1" },
          { atLeast: "4", then: "1.5" },
        ],
      },
      goal: "good-order",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "community-officer-sheet",
        clause: "每周……不少于4个工作日",
        reading: {
          zh: "4天以上得满分；3天、2天两档为示意。",
          en: "Full marks from 4 days; the bands at 3 and 2 days are illustrative.",
        },
      },
    },
    {
      id: "unit-visits",
      title: { zh: "走访单位、门店", en: "Visits to units and shops" },
      note: { zh: "每周5家以上得1分，不足的按比例计分。", en: "1 point from 5 a week, in proportion below." },
      full: "1",
      rounded: toHundredths,
      points: {
        kind: "line",
        of: { kind: "fact", fact: "community.unit-visits" },
        through: [
          ["0", "0"],
          ["5", "1"],
        ],
      },
      goal: "good-order",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "community-officer-sheet",
        clause: "走访单位门店：每周5家以上（大意）",
        reading: {
          zh: "5家以上得满分，不足的按比例计分；入户采集信息的指标不采用。",
          en: "Full marks from 5 a week, in proportion below; norms for collecting information in homes are not taken over.",
        },
      },
    },
    {
      id: "committee-seats",
      title: { zh: "社区民警进“两委”", en: "Seats on village and community committees" },
      note: {
        zh: "进“两委”的社区民警数÷社区民警数，乘1分。",
        en: "Community officers on committees ÷ community officers, times 1 point.",
      },
      full: "1",
      rounded: toHundredths,
      points: {
        kind: "ratio",
        of: [
          { kind: "fact", fact: "community.committee-seats" },
          { kind: "fact", fact: "community.officers" },
        ],
        zero: "0",
      },
      ceiling: "1",
      goal: "foundation",
      prevention: true,
      basis: { kind: "illustrative", after: "community-seats-2022" },
    },
    {
      id: "residents-meetings",
      title: { zh: "警民恳谈（四个季度）", en: "Meetings with residents (four quarters)" },
      note: { zh: "每个季度开展的得0.25分。", en: "0.25 points for each quarter with a meeting." },
      full: "1",
      points: {
        kind: "product",
        of: [
          "0.25",
          {
            kind: "count",
            of: [
              { kind: "flag", flag: "community.meeting-q1" },
              { kind: "flag", flag: "community.meeting-q2" },
              { kind: "flag", flag: "community.meeting-q3" },
              { kind: "flag", flag: "community.meeting-q4" },
            ],
          },
        ],
      },
      goal: "satisfaction",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "public-opinion",
      title: { zh: "群众评价（按比例折算）", en: "Public opinion (re-weighed)" },
      note: {
        zh: "当年未组织的项目不计，其余项目按得分比例折算为4分；三项均未组织的计2.4分。",
        en: "What was not held this year is left out and the rest is scaled to 4 points; 2.4 points if none of the three was held.",
      },
      full: "4",
      rounded: toHundredths,
      combine: "share",
      empty: "2.4",
      basis: {
        kind: "illustrative",
        after: "people-police-daily-2024-03",
        note: {
          zh: "报道载有满意度测评，未载派出所如何计分。",
          en: "The press reports the survey, not how a station is scored by it.",
        },
      },
      children: [
        {
          id: "residents-survey",
          title: { zh: "群众满意度测评", en: "Residents' survey" },
          note: {
            zh: "95%以上得2.5分，80%以下不得分，之间按比例计分；县级当年未组织测评的不计。",
            en: "2.5 points from 95 %, none up to 80 %, in proportion between; left out if the county held no survey this year.",
          },
          full: "2.5",
          rounded: toHundredths,
          applies: { kind: "flag", flag: "satisfaction.survey-held" },
          points: {
            kind: "line",
            of: { kind: "fact", fact: "satisfaction.residents" },
            through: [
              ["80", "0"],
              ["95", "2.5"],
            ],
          },
          goal: "satisfaction",
          prevention: false,
          basis: {
            kind: "interpreted",
            source: "safe-community",
            clause: "防范与安全感（10分）：安全感80%（大意）",
            reading: {
              zh: "80%为起分线，95%得满分；满分线为示意，高于该线的全省数据（98.63%）不作为达标线。",
              en: "80 % is where points begin; full marks at 95 % are illustrative, and the province's published 98.63 % is not made a norm.",
            },
          },
        },
        {
          id: "served-rating",
          title: { zh: "办事群众好评率", en: "People served" },
          note: {
            zh: "95%以上得1分，90%以上得0.7分，80%以上得0.4分，不足80%不得分。",
            en: "1 point from 95 %, 0.7 from 90 %, 0.4 from 80 %, none below.",
          },
          full: "1",
          points: {
            kind: "bands",
            of: { kind: "fact", fact: "satisfaction.served" },
            below: "0",
            cuts: [
              { atLeast: "80", then: "0.4" },
              { atLeast: "90", then: "0.7" },
              { atLeast: "95", then: "1" },
            ],
          },
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "deputies-review",
          title: { zh: "代表委员和社区干部评议", en: "Review by deputies and community cadres" },
          full: "0.5",
          points: { kind: "fact", fact: "satisfaction.deputies-mark" },
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative" },
        },
      ],
    },
    {
      id: "complaints",
      title: { zh: "查实投诉", en: "Complaints upheld" },
      note: {
        zh: "严重的每起扣1分，一般的每起扣0.5分，轻微的每起扣0.25分，扣完为止。",
        en: "1 point off for a serious one, 0.5 for an ordinary one, 0.25 for a minor one, until used up.",
      },
      full: "1",
      points: {
        kind: "tally",
        start: "1",
        of: [
          {
            id: "serious",
            count: {
              kind: "count",
              over: "ledger.complaints",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.complaints.gravity" }, among: ["serious"] },
            },
            each: "-1",
          },
          {
            id: "ordinary",
            count: {
              kind: "count",
              over: "ledger.complaints",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.complaints.gravity" }, among: ["ordinary"] },
            },
            each: "-0.5",
          },
          {
            id: "minor",
            count: {
              kind: "count",
              over: "ledger.complaints",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.complaints.gravity" }, among: ["minor"] },
            },
            each: "-0.25",
          },
        ],
        floor: "0",
      },
      goal: "satisfaction",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "requests-in-time",
      title: { zh: "群众诉求按时办复", en: "Requests answered in time" },
      note: {
        zh: "每低于100%一个百分点（不足一个百分点按一个计）扣0.1分，扣完为止；没有到期诉求的得满分。",
        en: "0.1 points off for each percentage point, or part of one, below 100 %, until used up; full marks if none fell due.",
      },
      full: "0.5",
      points: {
        kind: "given",
        of: {
          kind: "difference",
          of: [
            "0.5",
            {
              kind: "product",
              of: [
                "0.1",
                {
                  kind: "steps",
                  of: [{ kind: "fact", fact: "community.requests-in-time-rate" }, "100"],
                  step: "1",
                  started: true,
                },
              ],
            },
          ],
        },
        notApplicable: "0.5",
      },
      floor: "0",
      goal: "satisfaction",
      prevention: false,
      basis: { kind: "illustrative" },
    },
  ],
} as const satisfies Node;
