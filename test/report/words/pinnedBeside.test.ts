import { expect, it } from "vitest";
import { pinnedBeside } from "../../../src/report/words/pinnedBeside.js";
import { cardOf, declaredBy, leaf, type Sheet } from "./told/whole.js";

const officers = { kind: "fact", fact: "team.officers" } as const;
const sheet: Sheet = {
  nodes: [
    leaf("x", { kind: "points", points: "x", from: "baseline" }),
    leaf("y", { kind: "points", points: "visited", from: "current", rubric: "visits" }),
    leaf("z", { kind: "since", date: "time.since", in: "workingDays" }),
    leaf("o", officers),
  ],
};
const calendar = { id: "cn", years: [2024], off: [], work: [] };

it("says nothing where nothing was handed in", () => {
  const card = cardOf(sheet, {});
  expect(pinnedBeside(card, declaredBy(sheet, card))).toEqual([]);
});

it("names the other scorecards, the calendar and figures of peers", () => {
  const beside = { baseline: cardOf(sheet, {}), current: cardOf(sheet, {}, "visits"), calendar };
  const card = cardOf(sheet, { beside });
  const cohorts = [
    { rubric: "visits", size: 36, digest: "d" },
    { rubric: "gone", size: 1, digest: "d" },
  ];
  const told = pinnedBeside({ ...card, pins: { ...card.pins, cohorts } }, declaredBy(sheet, card));
  expect(told).toEqual([
    {
      zh: "基准成绩：评估 a，规则集 small 1.0.0。",
      en: "Baseline scorecard: of the assessment a; ruleset small 1.0.0.",
    },
    {
      zh: "本次成绩：评估 a（按“走访表”），规则集 small 1.0.0。",
      en: "Current scorecard: of the assessment a (by “Visits”); ruleset small 1.0.0.",
    },
    { zh: "工作日历：cn。", en: "Calendar of working days: cn." },
    {
      zh: "同组数据：按“走访表”由 36 份评估得出。",
      en: "Figures of peers: by “Visits”, from 36 assessments.",
    },
    { zh: "同组数据：按“gone”由 1 份评估得出。", en: "Figures of peers: by “gone”, from 1 assessment." },
  ]);
});
