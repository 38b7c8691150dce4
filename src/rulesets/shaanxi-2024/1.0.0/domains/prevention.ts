/**
 * Domain 3, security prevention: 25 points, the heaviest, because stations chiefly prevent 主防.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";
import { toHundredths } from "../hundredths.js";

export const prevention = {
  id: "security-prevention",
  title: { zh: "安全防范", en: "Security prevention" },
  note: { zh: "依据“主防”职责，本领域分值最高。", en: "The heaviest domain, because stations chiefly prevent." },
  full: "25",
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
      id: "situation-analysis",
      title: { zh: "治安形势分析制度", en: "Analysis of the public-order situation" },
      note: { zh: "未建立或者流于形式的不得分。", en: "None if there is no such system or it exists in name only." },
      full: "1",
      points: { kind: "check", when: { kind: "flag", flag: "prevention.situation-analysis" }, worth: "1" },
      goal: "good-order",
      prevention: true,
      basis: {
        kind: "cited",
        source: "safe-township",
        clause: "第一部分：治安形势分析制度（1分），没有或者流于形式的扣1分（大意）",
      },
    },
    {
      id: "patrol",
      title: { zh: "巡逻防控（逐级计分）", en: "Patrols (in stages)" },
      note: { zh: "下一级达到要求，上一级方可计入。", en: "A stage counts only on top of the one below." },
      full: "4",
      combine: "sum",
      children: [
        {
          id: "patrol-plan",
          title: { zh: "一级：巡逻防控方案", en: "Stage 1: a plan" },
          full: "1.5",
          points: { kind: "check", when: { kind: "flag", flag: "prevention.patrol-plan" }, worth: "1.5" },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative" },
        },
        {
          id: "patrol-hours",
          title: { zh: "二级：巡逻时长落实", en: "Stage 2: hours done" },
          note: {
            zh: "实际时长÷计划时长100%以上得1.5分，60%以下不得分，之间按比例计分；一级得满分方计入。",
            en: "Hours done ÷ hours planned: 1.5 points from 100 %, none up to 60 %, in proportion between; counts only if stage 1 is full.",
          },
          full: "1.5",
          rounded: toHundredths,
          counts: { kind: "quantity", of: { kind: "points", points: "patrol-plan" }, atLeast: "1.5" },
          points: {
            kind: "line",
            of: {
              kind: "ratio",
              of: [
                { kind: "fact", fact: "prevention.patrol-hours-done" },
                { kind: "fact", fact: "prevention.patrol-hours-planned" },
              ],
            },
            through: [
              ["0.6", "0"],
              ["1", "1.5"],
            ],
          },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative" },
        },
        {
          id: "joint-patrol",
          title: { zh: "三级：与群防群治力量联合巡逻", en: "Stage 3: together with volunteers" },
          note: {
            zh: "一级得满分且二级得1.2分以上方计入。",
            en: "Counts only if stage 1 is full and stage 2 has 1.2 points or more.",
          },
          full: "1",
          counts: {
            kind: "all",
            of: [
              { kind: "quantity", of: { kind: "points", points: "patrol-plan" }, atLeast: "1.5" },
              { kind: "quantity", of: { kind: "points", points: "patrol-hours" }, atLeast: "1.2" },
            ],
          },
          points: { kind: "check", when: { kind: "flag", flag: "prevention.joint-patrol" }, worth: "1" },
          goal: "satisfaction",
          prevention: true,
          basis: { kind: "illustrative" },
        },
      ],
    },
    {
      id: "unit-inspections",
      title: { zh: "单位内部安全检查率", en: "Units inspected" },
      note: {
        zh: "检查率＝已检查单位数÷年度计划检查单位数，按检查率乘2分。",
        en: "Units inspected ÷ units in the year's plan, times 2 points.",
      },
      full: "2",
      rounded: toHundredths,
      points: {
        kind: "product",
        of: [
          "2",
          {
            kind: "ratio",
            of: [
              { kind: "fact", fact: "prevention.units-inspected" },
              { kind: "fact", fact: "prevention.units-planned" },
            ],
          },
        ],
      },
      ceiling: "2",
      goal: "good-order",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "hazards-followed-up",
      title: { zh: "隐患按期复查", en: "Hazards looked at again in time" },
      note: {
        zh: "复查率每低于100%一个百分点（不足一个百分点按一个计）扣0.1分，扣完为止；没有到期隐患的得满分。",
        en: "0.1 points off for each percentage point, or part of one, below 100 %, until used up; full marks if none fell due.",
      },
      full: "2",
      points: {
        kind: "tally",
        start: "2",
        of: [
          {
            id: "short",
            count: {
              kind: "steps",
              of: [
                {
                  kind: "ratio",
                  of: [
                    { kind: "fact", fact: "prevention.hazards-followed-up" },
                    { kind: "fact", fact: "prevention.hazards-due" },
                  ],
                  zero: "1",
                },
                "1",
              ],
              step: "0.01",
              started: true,
            },
            each: "-0.1",
          },
        ],
        floor: "0",
      },
      goal: "fewer-incidents",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "fire-checks",
      title: { zh: "消防监督检查完成率", en: "Fire-safety checks done" },
      note: {
        zh: "完成率100%得2分，90%以上得1.5分，75%以上得1分，不足75%不得分。",
        en: "2 points at 100 %, 1.5 from 90 %, 1 from 75 %, none below.",
      },
      full: "2",
      points: {
        kind: "bands",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "prevention.fire-checks-done" },
            { kind: "fact", fact: "prevention.fire-checks-planned" },
          ],
        },
        below: "0",
        cuts: [
          { atLeast: "0.75", then: "1" },
          { atLeast: "0.9", then: "1.5" },
          { atLeast: "1", then: "2" },
        ],
      },
      goal: "fewer-incidents",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "fraud-talks",
      title: { zh: "反诈宣传覆盖", en: "Talks on fraud" },
      note: {
        zh: "覆盖率＝开展宣传的社区（村）数÷社区和行政村数，按覆盖率乘1.5分，四舍五入保留两位小数。",
        en: "Communities reached ÷ communities, times 1.5 points, rounded to two decimals.",
      },
      full: "1.5",
      points: {
        kind: "rounded",
        of: {
          kind: "product",
          of: [
            "1.5",
            {
              kind: "ratio",
              of: [
                { kind: "fact", fact: "prevention.fraud-talks" },
                { kind: "fact", fact: "station.communities" },
              ],
            },
          ],
        },
        to: "0.01",
        mode: "half-away",
      },
      ceiling: "1.5",
      notApplicable: "full",
      goal: "satisfaction",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "key-places",
      title: { zh: "学校、医院、公共场所防护（按比例折算）", en: "Schools, hospitals, venues (re-weighed)" },
      note: {
        zh: "辖区没有的项目不计，其余项目按得分比例折算为3.5分；三类均没有的按满分计。",
        en: "What the area does not have is left out and the rest is scaled to 3.5 points; full marks if it has none of the three.",
      },
      full: "3.5",
      rounded: toHundredths,
      combine: "share",
      notApplicable: "full",
      children: [
        {
          id: "school-guard",
          title: { zh: "护学岗覆盖率", en: "Schools with officers at the gate" },
          note: {
            zh: "覆盖率100%得1.5分，50%以下不得分，之间按比例计分。",
            en: "1.5 points at 100 %, none up to 50 %, in proportion between.",
          },
          full: "1.5",
          rounded: toHundredths,
          points: {
            kind: "line",
            of: {
              kind: "ratio",
              of: [
                { kind: "fact", fact: "prevention.schools-guarded" },
                { kind: "fact", fact: "prevention.schools" },
              ],
            },
            through: [
              ["0.5", "0"],
              ["1", "1.5"],
            ],
          },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative" },
        },
        {
          id: "hospital-room",
          title: { zh: "二级以上医院警务室", en: "Police room in the hospital" },
          full: "1",
          points: { kind: "check", when: { kind: "flag", flag: "prevention.hospital-room" }, worth: "1" },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative" },
        },
        {
          id: "venue-plans",
          title: { zh: "公共场所应急预案备案率", en: "Venues with a filed plan" },
          full: "1",
          rounded: toHundredths,
          points: {
            kind: "ratio",
            of: [
              { kind: "fact", fact: "prevention.venues-with-plan" },
              { kind: "fact", fact: "prevention.venues" },
            ],
          },
          ceiling: "1",
          goal: "fewer-incidents",
          prevention: true,
          basis: { kind: "illustrative" },
        },
      ],
    },
    {
      id: "safety-teams",
      title: { zh: "专职治安防范力量", en: "Full-time safety teams" },
      note: {
        zh: "每200户1名以上得2分，不足的按比例计分。",
        en: "2 points from 1 member per 200 households, in proportion below.",
      },
      full: "2",
      rounded: toHundredths,
      points: {
        kind: "least",
        of: [
          "2",
          {
            kind: "ratio",
            of: [
              { kind: "product", of: ["400", { kind: "fact", fact: "prevention.safety-team" }] },
              { kind: "fact", fact: "station.households" },
            ],
          },
        ],
      },
      notApplicable: "full",
      goal: "good-order",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "safe-community",
        clause: "治安队伍（10分）：每200户1名专职队员，缺额扣2分（大意）",
        reading: {
          zh: "按每200户1名为满分，不足的按比例计分；原表为缺额扣2分。",
          en: "Full marks at 1 per 200 households, in proportion below; the sheet takes 2 points off for any shortage.",
        },
      },
    },
    {
      id: "mediation",
      title: { zh: "矛盾纠纷多元化解（加权平均）", en: "Mediation (weighted mean)" },
      note: {
        zh: "基础30%、专项50%、外部评议20%；不计的部分由其余部分按权重分担。",
        en: "General 30 %, special 50 %, external 20 %; what is left out is borne by the rest by weight.",
      },
      full: "2",
      rounded: toHundredths,
      combine: "mean",
      basis: {
        kind: "interpreted",
        source: "weighted-external-review",
        clause: "通用标准……百分之三十，专用标准……百分之五十，外部评议……百分之二十",
        reading: {
          zh: "权重取自该办法，用于调解工作为本规则的选择。",
          en: "The weights are that document's; using them for mediation is this ruleset's choice.",
        },
      },
      children: [
        {
          id: "mediation-team",
          title: { zh: "基础：调解力量进驻", en: "General: mediators at the station" },
          full: "2",
          weight: "30",
          points: {
            kind: "lookup",
            of: { kind: "fact", fact: "prevention.mediation-team" },
            table: { complete: "2", partial: "1", none: "0" },
          },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative", after: "weighted-external-review" },
        },
        {
          id: "mediation-follow-up",
          title: { zh: "专项：调解协议按期回访率", en: "Special: agreements followed up" },
          note: {
            zh: "回访率100%得2分，50%以下不得分，之间按比例计分；没有到期协议的不计。",
            en: "2 points at 100 %, none up to 50 %, in proportion between; left out if none fell due.",
          },
          full: "2",
          rounded: toHundredths,
          weight: "50",
          points: {
            kind: "line",
            of: {
              kind: "ratio",
              of: [
                { kind: "fact", fact: "prevention.agreements-followed-up" },
                { kind: "fact", fact: "prevention.agreements" },
              ],
              zero: {
                kind: "notApplicable",
                reason: { zh: "本期没有到期应回访的调解协议", en: "no agreement fell due for a follow-up" },
              },
            },
            through: [
              ["0.5", "0"],
              ["1", "2"],
            ],
          },
          goal: "good-order",
          prevention: true,
          basis: { kind: "illustrative", after: "weighted-external-review" },
        },
        {
          id: "mediation-partners",
          title: { zh: "外部：协作单位评分", en: "External: mark of the partners" },
          full: "2",
          weight: "20",
          points: { kind: "fact", fact: "prevention.partner-mark" },
          goal: "satisfaction",
          prevention: true,
          basis: { kind: "illustrative", after: "weighted-external-review" },
        },
      ],
    },
    {
      id: "drill",
      title: { zh: "应急处置演练", en: "Emergency drill" },
      note: {
        zh: "距上次演练6个月以内得1分，12个月以内得0.5分，超过12个月不得分。",
        en: "1 point within 6 months of the last drill, 0.5 within 12, then none.",
      },
      full: "1",
      points: {
        kind: "cases",
        cases: [
          {
            id: "within-half-year",
            when: {
              kind: "quantity",
              of: { kind: "since", date: "prevention.drilled-on", in: "months", started: true },
              atMost: "6",
            },
            then: "1",
          },
          {
            id: "within-year",
            when: {
              kind: "quantity",
              of: { kind: "since", date: "prevention.drilled-on", in: "months", started: true },
              atMost: "12",
            },
            then: "0.5",
          },
        ],
        else: "0",
      },
      goal: "fewer-incidents",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "duty-faults",
      title: { zh: "安保勤务失误", en: "Faults on security duty" },
      note: {
        zh: "严重的每起扣1分；一般的每起扣0.5分，最多扣1分；轻微的每起扣0.1分，最多扣0.5分；扣完为止。",
        en: "1 point off for a serious fault; 0.5 for an ordinary one, at most 1; 0.1 for a minor one, at most 0.5; until used up.",
      },
      full: "2",
      points: {
        kind: "tally",
        start: "2",
        of: [
          {
            id: "serious",
            count: {
              kind: "count",
              over: "ledger.duty-faults",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.duty-faults.gravity" }, among: ["serious"] },
            },
            each: "-1",
          },
          {
            id: "ordinary",
            count: {
              kind: "count",
              over: "ledger.duty-faults",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.duty-faults.gravity" }, among: ["ordinary"] },
            },
            each: "-0.5",
            most: "1",
          },
          {
            id: "minor",
            count: {
              kind: "count",
              over: "ledger.duty-faults",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.duty-faults.gravity" }, among: ["minor"] },
            },
            each: "-0.1",
            most: "0.5",
          },
        ],
        floor: "0",
      },
      goal: "fewer-incidents",
      prevention: true,
      basis: { kind: "illustrative", after: "criminal-case-quality" },
    },
    {
      id: "arrival",
      title: { zh: "按时到场率（分类别）", en: "Arrival in time, by type of station" },
      note: {
        zh: "城区、城关所98%、95%、90%以上，建制镇所95%、90%、85%以上，其他派出所90%、85%、80%以上，分别得1.5分、1分、0.5分，达不到的不得分。",
        en: "1.5, 1 and 0.5 points from 98, 95 and 90 % (urban, county town), 95, 90 and 85 % (town), 90, 85 and 80 % (others); none below.",
      },
      full: "1.5",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "station.type" },
        table: {
          urban: {
            kind: "bands",
            of: { kind: "fact", fact: "prevention.arrival-rate" },
            below: "0",
            cuts: [
              { atLeast: "90", then: "0.5" },
              { atLeast: "95", then: "1" },
              { atLeast: "98", then: "1.5" },
            ],
          },
          "county-town": {
            kind: "bands",
            of: { kind: "fact", fact: "prevention.arrival-rate" },
            below: "0",
            cuts: [
              { atLeast: "90", then: "0.5" },
              { atLeast: "95", then: "1" },
              { atLeast: "98", then: "1.5" },
            ],
          },
          town: {
            kind: "bands",
            of: { kind: "fact", fact: "prevention.arrival-rate" },
            below: "0",
            cuts: [
              { atLeast: "85", then: "0.5" },
              { atLeast: "90", then: "1" },
              { atLeast: "95", then: "1.5" },
            ],
          },
        },
        else: {
          kind: "bands",
          of: { kind: "fact", fact: "prevention.arrival-rate" },
          below: "0",
          cuts: [
            { atLeast: "80", then: "0.5" },
            { atLeast: "85", then: "1" },
            { atLeast: "90", then: "1.5" },
          ],
        },
      },
      goal: "good-order",
      prevention: true,
      basis: { kind: "illustrative" },
    },
    {
      id: "warning-notices",
      title: { zh: "防范提示发布", en: "Prevention notices" },
      note: {
        zh: "每发布一期得0.05分，累计不超过0.5分；未报送的按零期计。",
        en: "0.05 points for each notice, 0.5 at most; not reported counts as none.",
      },
      full: "0.5",
      points: {
        kind: "tally",
        of: [{ id: "notices", count: { kind: "fact", fact: "prevention.warning-notices" }, each: "0.05" }],
        ceiling: "0.5",
      },
      missing: "0",
      goal: "satisfaction",
      prevention: true,
      basis: { kind: "illustrative" },
    },
  ],
} as const satisfies Node;
