import { expect, it } from "vitest";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import { leaf, whyOn, whyOne } from "./whole.js";

const since = { kind: "since", date: "time.since", in: "months" } as const;
const calendar = { id: "cn", years: [2024], off: [], work: [] };
const facts = { time: { since: "2024-09-30" } };

it.each<[string, Quantity, string, string]>([
  [
    "whole units",
    since,
    "“任职日”为2024年9月30日，至计算日（2024年12月31日）满 3 个月",
    "“In post since” is 30 September 2024, 3 whole months before the day of assessment (31 December 2024)",
  ],
  [
    "units begun",
    { ...since, started: true },
    "“任职日”为2024年9月30日，至计算日（2024年12月31日）计 4 个月（不足一个月按一个月计）",
    "“In post since” is 30 September 2024, 4 months (a part of one taken as one) before the day of assessment (31 December 2024)",
  ],
  [
    "working days, by the calendar",
    { ...since, in: "workingDays" },
    "“任职日”为2024年9月30日，其后至计算日（2024年12月31日）有 66 个工作日（按工作日历“cn”）",
    "“In post since” is 30 September 2024, 66 working days (by the calendar “cn”) before the day of assessment (31 December 2024)",
  ],
  [
    "working days that met a limit",
    { kind: "check", when: { kind: "quantity", of: { ...since, in: "workingDays" }, atLeast: 60 }, worth: 1 },
    "“任职日”为2024年9月30日，其后至计算日（2024年12月31日）有 66 个工作日（按工作日历“cn”），达到 60 个工作日",
    "“In post since” is 30 September 2024, 66 working days (by the calendar “cn”) before the day of assessment (31 December 2024), which reaches 60 working days",
  ],
  [
    "working days, limited",
    { kind: "limited", of: { ...since, in: "workingDays" }, ceiling: 100 },
    "“任职日”为2024年9月30日",
    "“In post since” is 30 September 2024",
  ],
])("says from which day to which: %s", (_, rule, zh, en) =>
  expect(whyOne(rule, { facts, beside: { calendar } })).toEqual({ zh, en }),
);

it("counts no time after the day of assessment", () =>
  expect(whyOne(since, { facts: { time: { since: "2025-01-01" } } }).en).toContain(
    "is 1 January 2025, 0 whole months",
  ));

it("says what is known without the scorecard", () => {
  const told = (points: Quantity) => whyOn({ nodes: [leaf("x", points)] }, { facts, beside: { calendar } }, "alone");
  expect(told(since).en).toBe("“In post since” is 30 September 2024, 3 whole months before the day of assessment");
  expect(told({ kind: "limited", of: since, floor: 0 }).en).toBe("“In post since” is 30 September 2024");
  expect(told({ ...since, in: "workingDays" }).zh).toBe("“任职日”为2024年9月30日，其后至计算日有 66 个工作日");
});
