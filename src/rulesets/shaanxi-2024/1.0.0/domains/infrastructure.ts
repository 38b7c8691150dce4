/**
 * Domain 1, infrastructure: 15 points.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";
import { toHundredths } from "../hundredths.js";

export const infrastructure = {
  id: "infrastructure",
  title: { zh: "基础建设", en: "Infrastructure" },
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
      id: "floor-area",
      title: { zh: "业务技术用房面积达标", en: "Enough floor area" },
      note: {
        zh: "按编制数人均45平方米以上得满分，30平方米以下不得分，之间按比例计分。",
        en: "Full marks from 45 m² per established post, none up to 30 m², in proportion between.",
      },
      full: "2",
      rounded: toHundredths,
      points: {
        kind: "line",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "premises.floor-area" },
            { kind: "fact", fact: "station.established-posts" },
          ],
        },
        through: [
          ["30", "0"],
          ["45", "2"],
        ],
      },
      goal: "foundation",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "hunan-2006",
        clause: "严格按照45㎡/人的标准控制面积",
        reading: {
          zh: "把控制面积的45平方米读作达标线；30平方米的零分线为示意。",
          en: "The 45 m² meant as a limit on new buildings is read as the norm; the zero line of 30 m² is illustrative.",
        },
      },
    },
    {
      id: "standby-rooms",
      title: { zh: "备勤用房达标（分城乡）", en: "Standby rooms, by type of station" },
      note: {
        zh: "城区、城关等派出所：同时备勤人员人均8平方米以上得1分；建制镇、乡派出所：按编制一人一间、每间20平方米以上得1分；达不到的不得分。",
        en: "Urban and similar stations: 1 point from 8 m² per officer on standby. Town and township stations: 1 point if there is a room of 20 m² for each post. Otherwise none.",
      },
      full: "1",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "station.type" },
        table: {
          town: {
            kind: "check",
            when: {
              kind: "quantity",
              of: { kind: "fact", fact: "premises.standby-rooms" },
              atLeast: { kind: "fact", fact: "station.established-posts" },
            },
            worth: "1",
          },
          township: {
            kind: "check",
            when: {
              kind: "quantity",
              of: { kind: "fact", fact: "premises.standby-rooms" },
              atLeast: { kind: "fact", fact: "station.established-posts" },
            },
            worth: "1",
          },
        },
        else: {
          kind: "check",
          when: {
            kind: "quantity",
            of: {
              kind: "ratio",
              of: [
                { kind: "fact", fact: "premises.standby-area" },
                { kind: "fact", fact: "premises.standby-officers" },
              ],
            },
            atLeast: "8",
          },
          worth: "1",
        },
      },
      goal: "foundation",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "building-standard",
        clause: "备勤用房：城区……人均8㎡；农村……1人1间，每间20㎡（节录，条号未见）",
        reading: {
          zh: "城关、水上、治安所按城区所执行；分值为示意。",
          en: "County-town, waterway and special stations are read as urban; the points are illustrative.",
        },
      },
    },
    {
      id: "functional-areas",
      title: { zh: "功能分区（逐项计分）", en: "Areas by function (checklist)" },
      full: "3",
      combine: "sum",
      children: [
        {
          id: "reception-area",
          title: { zh: "接待区独立设置", en: "Reception area of its own" },
          full: "1",
          points: { kind: "check", when: { kind: "flag", flag: "premises.reception-area" }, worth: "1" },
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "casework-area",
          title: { zh: "办案区物理隔离", en: "Casework area physically apart" },
          full: "1",
          points: { kind: "check", when: { kind: "flag", flag: "premises.casework-area-separate" }, worth: "1" },
          goal: "fewer-incidents",
          prevention: false,
          basis: { kind: "illustrative", after: "law-enforcement-order-137" },
        },
        {
          id: "living-area",
          title: { zh: "生活区设置", en: "Living quarters" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "premises.living-area" }, worth: "0.5" },
          goal: "foundation",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "mediation-room",
          title: { zh: "矛盾纠纷调解室设置", en: "Mediation room" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "premises.mediation-room" }, worth: "0.5" },
          goal: "good-order",
          prevention: true,
          basis: {
            kind: "illustrative",
            after: "station-record-software",
            note: {
              zh: "“矛盾纠纷调解室”见派出所“两队一室”字典，分值为示意。",
              en: "The room is in the dictionary of a station's rooms; the points are illustrative.",
            },
          },
        },
      ],
    },
    {
      id: "signage",
      title: { zh: "外观标识规范", en: "Uniform outside signs" },
      note: {
        zh: "落实到位得1分，部分落实得0.5分，未落实不得分。",
        en: "Complete 1 point, partial 0.5, none 0.",
      },
      full: "1",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "premises.signage" },
        table: { complete: "1", partial: "0.5", none: "0" },
      },
      goal: "satisfaction",
      prevention: false,
      basis: { kind: "illustrative", after: "regularisation-code" },
    },
    {
      id: "personal-equipment",
      title: { zh: "单警装备配备率", en: "Officers with complete personal equipment" },
      note: {
        zh: "配备率＝单警装备齐全的民警数÷警力数，按配备率乘1.5分。",
        en: "Officers with complete equipment ÷ registered force, times 1.5 points.",
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
              { kind: "fact", fact: "premises.equipped-officers" },
              { kind: "fact", fact: "station.registered-force" },
            ],
          },
        ],
      },
      ceiling: "1.5",
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "protective-gear",
      title: { zh: "防护、急救、消防器材完好（取最低项）", en: "Protective gear: the worst of three" },
      note: {
        zh: "三类器材中完好率最低的一类决定得分。",
        en: "The kind with the lowest share fit for use decides.",
      },
      full: "1",
      rounded: toHundredths,
      combine: "least",
      children: [
        {
          id: "protective-wear",
          title: { zh: "防刺防护用具完好率", en: "Protective wear fit for use" },
          full: "1",
          points: { kind: "product", of: ["0.01", { kind: "fact", fact: "premises.vests-rate" }] },
          goal: "fewer-incidents",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "first-aid",
          title: { zh: "急救器材完好率", en: "First-aid kits fit for use" },
          full: "1",
          points: { kind: "product", of: ["0.01", { kind: "fact", fact: "premises.first-aid-rate" }] },
          goal: "fewer-incidents",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "fire-gear",
          title: { zh: "消防器材完好率", en: "Fire-fighting gear fit for use" },
          full: "1",
          points: { kind: "product", of: ["0.01", { kind: "fact", fact: "premises.fire-gear-rate" }] },
          goal: "fewer-incidents",
          prevention: true,
          basis: { kind: "illustrative" },
        },
      ],
    },
    {
      id: "vehicles",
      title: { zh: "执勤车辆（分类别）", en: "Duty vehicles, by type of station" },
      note: {
        zh: "城区、城关所4辆以上得1分、2辆以上得0.5分；建制镇所3辆、2辆；建制乡所2辆、1辆；水上、治安所1辆以上得1分。",
        en: "Urban and county town: 4 for 1 point, 2 for 0.5; town: 3 and 2; township: 2 and 1; others: 1 for 1 point.",
      },
      full: "1",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "station.type" },
        table: {
          urban: {
            kind: "bands",
            of: { kind: "fact", fact: "premises.vehicles" },
            below: "0",
            cuts: [
              { atLeast: "2", then: "0.5" },
              { atLeast: "4", then: "1" },
            ],
          },
          "county-town": {
            kind: "bands",
            of: { kind: "fact", fact: "premises.vehicles" },
            below: "0",
            cuts: [
              { atLeast: "2", then: "0.5" },
              { atLeast: "4", then: "1" },
            ],
          },
          town: {
            kind: "bands",
            of: { kind: "fact", fact: "premises.vehicles" },
            below: "0",
            cuts: [
              { atLeast: "2", then: "0.5" },
              { atLeast: "3", then: "1" },
            ],
          },
          township: {
            kind: "bands",
            of: { kind: "fact", fact: "premises.vehicles" },
            below: "0",
            cuts: [
              { atLeast: "1", then: "0.5" },
              { atLeast: "2", then: "1" },
            ],
          },
        },
        else: {
          kind: "bands",
          of: { kind: "fact", fact: "premises.vehicles" },
          below: "0",
          cuts: [{ atLeast: "1", then: "1" }],
        },
      },
      goal: "good-order",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "funds",
      title: { zh: "公用经费足额拨付", en: "Public funds paid in full" },
      note: {
        zh: "拨付率每低于100%一个百分点（不足一个百分点按一个计）扣0.1分，扣完为止。",
        en: "0.1 points off for each percentage point, or part of one, below 100 %, until used up.",
      },
      full: "1.5",
      points: {
        kind: "tally",
        start: "1.5",
        of: [
          {
            id: "short",
            count: {
              kind: "steps",
              of: [
                {
                  kind: "ratio",
                  of: [
                    { kind: "fact", fact: "premises.funds-paid" },
                    { kind: "fact", fact: "premises.funds-due" },
                  ],
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
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative", after: "station-record-software" },
    },
    {
      id: "footage-kept",
      title: { zh: "办案区监控资料保存", en: "Casework-area footage kept" },
      note: {
        zh: "保存90天以上得1分，30天以上得0.5分，不足30天不得分；使用县级执法办案中心的按满分计。",
        en: "1 point from 90 days, 0.5 from 30, none below; full marks where the county's centre is used.",
      },
      full: "1",
      points: {
        kind: "bands",
        of: { kind: "fact", fact: "premises.footage-days" },
        below: "0",
        cuts: [
          { atLeast: "30", then: "0.5" },
          { atLeast: "90", then: "1" },
        ],
      },
      notApplicable: "full",
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "digital-support",
      title: { zh: "智慧警务支撑（五项中的几项）", en: "Digital support: how many of five" },
      note: {
        zh: "五项具备五项得1分，具备三项以上得0.5分，不足三项不得分。",
        en: "All five 1 point, three or more 0.5, fewer none.",
      },
      full: "1",
      points: {
        kind: "bands",
        of: {
          kind: "count",
          of: [
            { kind: "flag", flag: "premises.integrated-command" },
            { kind: "flag", flag: "premises.mobile-terminals" },
            { kind: "flag", flag: "premises.self-service-desk" },
            { kind: "flag", flag: "premises.electronic-filing" },
            { kind: "flag", flag: "premises.interview-recording" },
          ],
        },
        below: "0",
        cuts: [
          { atLeast: "3", then: "0.5" },
          { atLeast: "5", then: "1" },
        ],
      },
      goal: "foundation",
      prevention: false,
      basis: {
        kind: "illustrative",
        after: "chinapeace-2024-08",
        note: {
          zh: "“警务智能化”见报道；智慧公安派出所建设标准未公布，五项为示意。",
          en: "Making policing intelligent is in the press; the standard is not public, so the five items are illustrative.",
        },
      },
    },
    {
      id: "safety-check",
      title: { zh: "营区安全检查", en: "Safety check of the premises" },
      note: {
        zh: "持有市级以上消防安全达标单位称号的免检，得满分；其余的，距上次检查6个月以内得1分，12个月以内得0.5分，超过12个月不得分。",
        en: "Full marks without a check for holders of a city-level fire-safety title; others 1 point within 6 months of the last check, 0.5 within 12, then none.",
      },
      full: "1",
      points: {
        kind: "cases",
        cases: [
          { id: "exempt", when: { kind: "flag", flag: "premises.safety-title" }, then: "1" },
          {
            id: "within-half-year",
            when: {
              kind: "quantity",
              of: { kind: "since", date: "premises.safety-checked-on", in: "months", started: true },
              atMost: "6",
            },
            then: "1",
          },
          {
            id: "within-year",
            when: {
              kind: "quantity",
              of: { kind: "since", date: "premises.safety-checked-on", in: "months", started: true },
              atMost: "12",
            },
            then: "0.5",
          },
        ],
        else: "0",
      },
      goal: "fewer-incidents",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "shangyu-civilised-community",
        clause: "被评为上虞市级以上治安安全单位的，第17-22条免检、满分",
        reading: {
          zh: "把“免检、满分”用于消防安全称号；检查间隔为示意。",
          en: "“Exempt, full marks” is carried over to a fire-safety title; the intervals are illustrative.",
        },
      },
    },
  ],
} as const satisfies Node;
