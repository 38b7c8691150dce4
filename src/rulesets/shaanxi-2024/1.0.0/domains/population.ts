/**
 * Domain 2, population management: 10 points; full marks for a station without that function.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";
import { toHundredths } from "../hundredths.js";

export const population = {
  id: "population-management",
  title: { zh: "人口管理", en: "Population management" },
  note: {
    zh: "不具有人口管理职能的派出所，本领域以满分计。",
    en: "A station without the population management function has full marks in this domain.",
  },
  full: "10",
  combine: "sum",
  applies: { kind: "flag", flag: "station.population-function" },
  notApplicable: "full",
  basis: {
    kind: "interpreted",
    source: "forest-station-grading",
    clause: "人口管理（10分）；不具有人口管理职能的……人口管理各项的分值以满分计",
    reading: {
      zh: "10分和以满分计的规定取自森林公安派出所办法，适用于本省派出所为本规则的选择。",
      en: "The 10 points and the full marks are those of the forest stations' measures; carrying them over is this ruleset's choice.",
    },
  },
  children: [
    {
      id: "register-accuracy",
      title: { zh: "实有人口底数准确", en: "Residents' register is accurate" },
      note: {
        zh: "抽查一致率95%以上得2分；每低一个百分点（不足一个百分点按一个计）扣0.2分，扣完为止。",
        en: "2 points from 95 % of sampled entries correct; 0.2 off for each percentage point, or part of one, below, until used up.",
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
                    { kind: "fact", fact: "population.entries-correct" },
                    { kind: "fact", fact: "population.entries-sampled" },
                  ],
                },
                "0.95",
              ],
              step: "0.01",
              started: true,
            },
            each: "-0.2",
          },
        ],
        floor: "0",
      },
      goal: "foundation",
      prevention: true,
      basis: {
        kind: "interpreted",
        source: "forest-station-grading",
        clause: "人口管理第一项：实有人口底数（2分）",
        reading: {
          zh: "2分取自该办法；95%取自社区民警考核细则的准确率标准；扣分幅度为示意。",
          en: "The 2 points are that measure's; 95 % is the accuracy norm of a sheet for community officers; the deduction is illustrative.",
        },
      },
    },
    {
      id: "address-plates",
      title: { zh: "标准地址与门楼牌一致", en: "Address plates agree with the register" },
      note: {
        zh: "一致率乘1分，四舍五入保留两位小数。",
        en: "The share that agrees times 1 point, rounded to two decimals.",
      },
      full: "1",
      points: {
        kind: "rounded",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "population.addresses-correct" },
            { kind: "fact", fact: "population.addresses" },
          ],
        },
        to: "0.01",
        mode: "half-away",
      },
      ceiling: "1",
      goal: "foundation",
      prevention: true,
      basis: { kind: "illustrative", after: "community-officer-sheet" },
    },
    {
      id: "permits-on-time",
      title: { zh: "居住证按时办结率", en: "Residence permits issued on time" },
      note: {
        zh: "按时办结率100%得1分，90%以下不得分，之间按比例计分；本期没有到期件的按满分计。",
        en: "1 point at 100 %, none up to 90 %, in proportion between; full marks if none fell due.",
      },
      full: "1",
      rounded: toHundredths,
      points: {
        kind: "line",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "population.permits-on-time" },
            { kind: "fact", fact: "population.permits-accepted" },
          ],
          zero: {
            kind: "notApplicable",
            reason: { zh: "本期没有到期的居住证受理件", en: "no application fell due in the period" },
          },
        },
        through: [
          ["0.9", "0"],
          ["1", "1"],
        ],
      },
      notApplicable: "full",
      goal: "satisfaction",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "household-window",
      title: { zh: "户籍窗口三项服务（缺一不得分）", en: "Three services at the household window (all or none)" },
      full: "1.5",
      combine: "all",
      children: [
        {
          id: "window-posted",
          title: { zh: "公示办事指南", en: "Guide on display" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "population.window-posted" }, worth: "0.5" },
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "window-told-once",
          title: { zh: "一次性告知", en: "Told once" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "population.window-told-once" }, worth: "0.5" },
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative" },
        },
        {
          id: "window-extended",
          title: { zh: "延时、预约服务", en: "Late hours and appointments" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "population.window-extended" }, worth: "0.5" },
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative" },
        },
      ],
    },
    {
      id: "registration-errors",
      title: { zh: "户口登记差错", en: "Registration errors" },
      note: {
        zh: "每发生一起扣0.25分，扣完为止；自查自纠的不扣。",
        en: "0.25 points off for each, until used up; none for those that the station itself found and put right.",
      },
      full: "1",
      points: {
        kind: "tally",
        start: "1",
        of: [
          {
            id: "errors",
            count: {
              kind: "count",
              over: "ledger.registration-errors",
              where: { kind: "not", of: { kind: "flag", flag: "ledger.registration-errors.self-corrected" } },
            },
            each: "-0.25",
          },
        ],
        floor: "0",
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative", after: "huaian-2009" },
    },
    {
      id: "service-points",
      title: { zh: "登记服务点覆盖", en: "Registration service points" },
      note: {
        zh: "覆盖率＝设点社区（村）数÷社区和行政村数；100%得1分，80%以上得0.7分，50%以上得0.4分，不足50%不得分。",
        en: "Communities with a service point ÷ communities: 1 point at 100 %, 0.7 from 80 %, 0.4 from 50 %, none below.",
      },
      full: "1",
      points: {
        kind: "bands",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "population.service-points" },
            { kind: "fact", fact: "station.communities" },
          ],
        },
        below: "0",
        cuts: [
          { atLeast: "0.5", then: "0.4" },
          { atLeast: "0.8", then: "0.7" },
          { atLeast: "1", then: "1" },
        ],
      },
      notApplicable: "full",
      goal: "foundation",
      prevention: true,
      basis: { kind: "illustrative", after: "forest-station-grading" },
    },
    {
      id: "data-protection",
      title: { zh: "公民信息保护", en: "Protection of personal data" },
      note: {
        zh: "轻微瑕疵每起扣0.25分，一般过错每起扣0.5分，严重过错每起扣1分，扣完为止。",
        en: "0.25 points off for a minor flaw, 0.5 for an ordinary fault, 1 for a serious one, until used up.",
      },
      full: "1",
      points: {
        kind: "tally",
        start: "1",
        of: [
          {
            id: "minor",
            count: {
              kind: "count",
              over: "ledger.data-faults",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.data-faults.gravity" }, among: ["minor"] },
            },
            each: "-0.25",
          },
          {
            id: "ordinary",
            count: {
              kind: "count",
              over: "ledger.data-faults",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.data-faults.gravity" }, among: ["ordinary"] },
            },
            each: "-0.5",
          },
          {
            id: "serious",
            count: {
              kind: "count",
              over: "ledger.data-faults",
              where: { kind: "level", of: { kind: "fact", fact: "ledger.data-faults.gravity" }, among: ["serious"] },
            },
            each: "-1",
          },
        ],
        floor: "0",
      },
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative", after: "huaian-2009" },
    },
    {
      id: "home-service",
      title: { zh: "上门办证服务（评议计分）", en: "Service at people's homes (judged)" },
      full: "1",
      points: { kind: "fact", fact: "population.home-service-mark" },
      goal: "satisfaction",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "household-archives",
      title: { zh: "户籍档案管理", en: "Household archives" },
      note: {
        zh: "落实到位得0.5分，部分落实得0.3分，未落实不得分。",
        en: "Complete 0.5 points, partial 0.3, none 0.",
      },
      full: "0.5",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "population.archives" },
        table: { complete: "0.5", partial: "0.3", none: "0" },
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative" },
    },
  ],
} as const satisfies Node;
