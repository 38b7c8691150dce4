/**
 * Domain 4, law enforcement and case handling: 20 points for the quality of the station's own procedures.
 *
 * @module
 */
import type { Node } from "../../../../ruleset/node.js";
import { toHundredths } from "../hundredths.js";

export const enforcement = {
  id: "law-enforcement",
  title: { zh: "执法办案", en: "Law enforcement and case handling" },
  full: "20",
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
      id: "casework-premises",
      title: { zh: "办案场所管理（4:4:2）", en: "Casework area (4:4:2)" },
      note: { zh: "使用县级执法办案中心的按满分计。", en: "Full marks where the county's centre is used." },
      full: "2.5",
      combine: "sum",
      notApplicable: "full",
      children: [
        {
          id: "casework-rules",
          title: { zh: "执行部、省管理规定", en: "Run by the ministry's and the province's rules" },
          full: "1",
          points: { kind: "check", when: { kind: "flag", flag: "enforcement.casework-rules" }, worth: "1" },
          goal: "fewer-incidents",
          prevention: false,
          basis: {
            kind: "interpreted",
            source: "ganxian-2012",
            clause: "办案场所管理（10分）：4分、4分、2分（大意）",
            reading: { zh: "按原表4:4:2折算为2.5分。", en: "Scaled from 4 + 4 + 2 to 2.5 points." },
          },
        },
        {
          id: "casework-use",
          title: { zh: "规范使用办案区", en: "Used as it should be" },
          full: "1",
          points: { kind: "check", when: { kind: "flag", flag: "enforcement.casework-used" }, worth: "1" },
          goal: "fewer-incidents",
          prevention: false,
          basis: {
            kind: "interpreted",
            source: "ganxian-2012",
            clause: "办案场所管理（10分）：4分、4分、2分（大意）",
            reading: { zh: "按原表4:4:2折算为2.5分。", en: "Scaled from 4 + 4 + 2 to 2.5 points." },
          },
        },
        {
          id: "casework-own-rules",
          title: { zh: "制定本所管理细则", en: "Written rules of its own" },
          full: "0.5",
          points: { kind: "check", when: { kind: "flag", flag: "enforcement.casework-local-rules" }, worth: "0.5" },
          goal: "foundation",
          prevention: false,
          basis: {
            kind: "interpreted",
            source: "ganxian-2012",
            clause: "办案场所管理（10分）：4分、4分、2分（大意）",
            reading: { zh: "按原表4:4:2折算为2.5分。", en: "Scaled from 4 + 4 + 2 to 2.5 points." },
          },
        },
      ],
    },
    {
      id: "legal-meeting",
      title: { zh: "法制例会", en: "Regular legal meeting" },
      note: { zh: "四个季度均召开的得2分，否则不得分。", en: "2 points if held in all four quarters, else none." },
      full: "2",
      points: {
        kind: "check",
        when: { kind: "quantity", of: { kind: "fact", fact: "enforcement.legal-meetings" }, atLeast: "4" },
        worth: "2",
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "cited", source: "ganxian-2012", clause: "法制例会（2分），每季度召开（大意）" },
    },
    {
      id: "procedure-quality",
      title: { zh: "程序质量抽评（按比例折算）", en: "Sampled quality of procedure (re-weighed)" },
      note: {
        zh: "县级未抽评的项目不计，其余项目按得分比例折算为6分。",
        en: "What the county did not sample is left out, and the rest is scaled to 6 points.",
      },
      full: "6",
      rounded: toHundredths,
      combine: "share",
      basis: {
        kind: "interpreted",
        source: "law-enforcement-order-137",
        clause: "考评内容：接处警执法情况、办理案件情况、涉案财物管理等",
        reading: {
          zh: "考评内容取自规定，分值和折算为示意。",
          en: "The heads are the order's; points and scaling are illustrative.",
        },
      },
      children: [
        {
          id: "file-review",
          title: { zh: "案卷评查平均", en: "Mean of the files reviewed" },
          note: {
            zh: "每卷90分以上计3.5分，80分以上计2.5分，60分以上计1分，不足60分不计分，取平均值；与案件数量和结果无关。",
            en: "Each file 3.5 points from a mark of 90, 2.5 from 80, 1 from 60, none below; the mean counts, whatever the number or outcome of cases.",
          },
          full: "3.5",
          rounded: toHundredths,
          points: {
            kind: "mean",
            over: "ledger.reviewed-files",
            each: {
              kind: "bands",
              of: { kind: "fact", fact: "ledger.reviewed-files.mark" },
              below: "0",
              cuts: [
                { atLeast: "60", then: "1" },
                { atLeast: "80", then: "2.5" },
                { atLeast: "90", then: "3.5" },
              ],
            },
            empty: {
              kind: "notApplicable",
              reason: { zh: "本期未抽评本所案卷", en: "no file of the station was reviewed in the period" },
            },
          },
          goal: "fewer-incidents",
          prevention: false,
          basis: { kind: "illustrative", after: "law-enforcement-order-137" },
        },
        {
          id: "call-handling",
          title: { zh: "接处警规范率", en: "Calls handled by the rules" },
          note: {
            zh: "规范率＝规范的段数÷抽查段数，按规范率乘1.5分。",
            en: "Sampled recordings that follow the rules ÷ sampled recordings, times 1.5 points.",
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
                  { kind: "fact", fact: "enforcement.recordings-compliant" },
                  { kind: "fact", fact: "enforcement.recordings-sampled" },
                ],
                zero: {
                  kind: "notApplicable",
                  reason: { zh: "当年未抽查接处警录音录像", en: "no recording was sampled" },
                },
              },
            ],
          },
          ceiling: "1.5",
          goal: "satisfaction",
          prevention: false,
          basis: { kind: "illustrative", after: "law-enforcement-order-137" },
        },
        {
          id: "property",
          title: { zh: "涉案财物管理", en: "Case-related property" },
          full: "1",
          points: {
            kind: "lookup",
            of: { kind: "fact", fact: "enforcement.property" },
            table: { complete: "1", partial: "0.5", none: "0" },
          },
          goal: "fewer-incidents",
          prevention: false,
          basis: { kind: "illustrative", after: "law-enforcement-order-137" },
        },
      ],
    },
    {
      id: "enforcement-faults",
      title: { zh: "执法过错", en: "Enforcement faults" },
      note: {
        zh: "严重过错每起扣1.5分；一般过错每起扣0.5分，最多扣2分；轻微瑕疵每起扣0.1分，最多扣0.5分；扣完为止。",
        en: "1.5 points off for a serious fault; 0.5 for an ordinary one, at most 2; 0.1 for a minor flaw, at most 0.5; until used up.",
      },
      full: "3",
      points: {
        kind: "tally",
        start: "3",
        of: [
          {
            id: "serious",
            count: {
              kind: "count",
              over: "ledger.enforcement-faults",
              where: {
                kind: "level",
                of: { kind: "fact", fact: "ledger.enforcement-faults.gravity" },
                among: ["serious"],
              },
            },
            each: "-1.5",
          },
          {
            id: "ordinary",
            count: {
              kind: "count",
              over: "ledger.enforcement-faults",
              where: {
                kind: "level",
                of: { kind: "fact", fact: "ledger.enforcement-faults.gravity" },
                among: ["ordinary"],
              },
            },
            each: "-0.5",
            most: "2",
          },
          {
            id: "minor",
            count: {
              kind: "count",
              over: "ledger.enforcement-faults",
              where: {
                kind: "level",
                of: { kind: "fact", fact: "ledger.enforcement-faults.gravity" },
                among: ["minor"],
              },
            },
            each: "-0.1",
            most: "0.5",
          },
        ],
        floor: "0",
      },
      goal: "fewer-incidents",
      prevention: false,
      basis: {
        kind: "interpreted",
        source: "huaian-2009",
        clause: "基本分扣完的，不记负分，另有规定的除外",
        reading: {
          zh: "扣完为止取自该办法；每起扣分和单项上限为示意。",
          en: "“Until used up” is that sheet's; the size and limits of the deductions are illustrative.",
        },
      },
    },
    {
      id: "in-time",
      title: { zh: "法定程序按期办理率", en: "Procedures in time" },
      note: {
        zh: "每低于100%一个百分点（不足一个百分点按一个计）扣0.1分，扣完为止。",
        en: "0.1 points off for each percentage point, or part of one, below 100 %, until used up.",
      },
      full: "1.5",
      points: {
        kind: "difference",
        of: [
          "1.5",
          {
            kind: "product",
            of: [
              "0.1",
              {
                kind: "steps",
                of: [{ kind: "fact", fact: "enforcement.in-time-rate" }, "100"],
                step: "1",
                started: true,
              },
            ],
          },
        ],
      },
      floor: "0",
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative", after: "law-enforcement-order-137" },
    },
    {
      id: "recording",
      title: { zh: "执法记录仪全程使用率", en: "Body-worn recording" },
      note: {
        zh: "使用率＝全程使用的活动数÷抽查活动数，乘1分，四舍五入保留两位小数。",
        en: "Sampled activities recorded throughout ÷ sampled activities, times 1 point, rounded to two decimals.",
      },
      full: "1",
      points: {
        kind: "rounded",
        of: {
          kind: "ratio",
          of: [
            { kind: "fact", fact: "enforcement.activities-recorded" },
            { kind: "fact", fact: "enforcement.activities-sampled" },
          ],
        },
        to: "0.01",
        mode: "half-away",
      },
      ceiling: "1",
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "corrections",
      title: { zh: "执法监督问题整改", en: "Findings put right" },
      note: {
        zh: "没有指出问题或者全部按期整改的得1分，整改率90%以上的得0.5分，不足90%的不得分。",
        en: "1 point if there were no findings or all were put right in time, 0.5 from 90 %, none below.",
      },
      full: "1",
      points: {
        kind: "cases",
        cases: [
          {
            id: "no-findings",
            when: { kind: "quantity", of: { kind: "fact", fact: "enforcement.findings" }, equals: "0" },
            then: "1",
          },
          {
            id: "all-corrected",
            when: {
              kind: "quantity",
              of: { kind: "fact", fact: "enforcement.findings-corrected" },
              atLeast: { kind: "fact", fact: "enforcement.findings" },
            },
            then: "1",
          },
          {
            id: "most-corrected",
            when: {
              kind: "quantity",
              of: {
                kind: "ratio",
                of: [
                  { kind: "fact", fact: "enforcement.findings-corrected" },
                  { kind: "fact", fact: "enforcement.findings" },
                ],
                zero: "1",
              },
              atLeast: "0.9",
            },
            then: "0.5",
          },
        ],
        else: "0",
      },
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "legal-officer",
      title: { zh: "法制员配备", en: "Legal officer" },
      note: { zh: "专职得1分，兼职得0.7分，未配备不得分。", en: "Full-time 1 point, part-time 0.7, none 0." },
      full: "1",
      points: {
        kind: "lookup",
        of: { kind: "fact", fact: "enforcement.legal-officer" },
        table: { "full-time": "1", "part-time": "0.7", none: "0" },
      },
      goal: "foundation",
      prevention: false,
      basis: { kind: "illustrative", after: "shangcheng-performance" },
    },
    {
      id: "disclosure",
      title: { zh: "执法公开（取低）", en: "Disclosure: the lower of two" },
      note: {
        zh: "执法结果公开率与办理进度告知率取低者，乘1分。",
        en: "The lower of results disclosed and progress told, times 1 point.",
      },
      full: "1",
      points: {
        kind: "least",
        of: [
          { kind: "product", of: ["0.01", { kind: "fact", fact: "enforcement.results-disclosed-rate" }] },
          { kind: "product", of: ["0.01", { kind: "fact", fact: "enforcement.progress-disclosed-rate" }] },
        ],
      },
      rounded: toHundredths,
      goal: "satisfaction",
      prevention: false,
      basis: { kind: "illustrative" },
    },
    {
      id: "overturned",
      title: { zh: "复议诉讼纠错", en: "Decisions overturned" },
      note: {
        zh: "全部撤销的每件扣1分，其他的每件扣0.5分，扣完为止。",
        en: "1 point off for a decision overturned as a whole, 0.5 for any other, until used up.",
      },
      full: "1",
      points: {
        kind: "tally",
        start: "1",
        of: [
          {
            id: "whole",
            count: {
              kind: "count",
              over: "ledger.overturned",
              where: { kind: "flag", flag: "ledger.overturned.whole" },
            },
            each: "-1",
          },
          {
            id: "part",
            count: {
              kind: "count",
              over: "ledger.overturned",
              where: { kind: "not", of: { kind: "flag", flag: "ledger.overturned.whole" } },
            },
            each: "-0.5",
          },
        ],
        floor: "0",
      },
      goal: "fewer-incidents",
      prevention: false,
      basis: { kind: "illustrative", after: "law-enforcement-order-137" },
    },
  ],
} as const satisfies Node;
