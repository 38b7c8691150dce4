/** Forms that docs/forms.md has no examples of yet, worked out by hand: trim, leaves, working days, figures of peers. */
import { describe, expect, it } from "vitest";
import type { Assessment, Handed, Node, Ruleset } from "./documents.js";
import { evaluate } from "./evaluate.js";
import { written } from "./fraction.js";
import type { Quantity } from "./shapes.js";
import type { RefNumber } from "./value.js";

const marks = ["a", "b", "c", "d"];
const number = { type: "number", least: 0, greatest: 10, mayNotApply: true } as const;
const facts = {
  ...Object.fromEntries(marks.map((name) => [name, number])),
  since: { type: "date" },
  rank: { ...number, cohort: {} },
} as const;

/** What a quantity comes to, beside a group of two criteria. */
function wordsOf(points: Quantity, said: Record<string, string | number>, handed: Handed = {}): string {
  const group: Node = {
    id: "group",
    combine: "sum",
    children: [
      { id: "a", full: 10, weight: 3, goal: "order", prevention: true, points: { kind: "fact", fact: "f.a" } },
      {
        id: "inner",
        combine: "sum",
        children: [{ id: "b", full: 20, goal: "order", prevention: false, points: { kind: "fact", fact: "f.b" } }],
      },
    ],
  };
  const ruleset: Ruleset = { facts: { f: { facts } }, rubrics: { r: { nodes: [group, { id: "it", points }] } } };
  const stated = Object.entries(said).filter(([, value]) => value !== "no");
  const inapplicable = Object.entries(said).filter(([, value]) => value === "no");
  const assessment: Assessment = {
    period: { from: "2024-01-01", to: "2024-12-31" },
    asOf: "2024-10-08",
    facts: { f: Object.fromEntries(stated) },
    notApplicable: Object.fromEntries(inapplicable.map(([name]) => [`f.${name}`, {}])),
  };
  return words(evaluate(ruleset, "r", assessment, handed).nodes.at(-1)?.value);
}

function words(value: RefNumber | undefined): string {
  if (value === undefined || !value.some) return "not applicable";
  const [least, greatest] = [value.least, value.greatest].map((end) => (end === null ? "…" : written(end)));
  return (least === greatest ? `${least}` : `${least} to ${greatest}`) + (value.na ? " or not" : "");
}

const leaf = (leaf: "points" | "full" | "weight"): Quantity => ({ kind: "leaf", leaf });
const points = leaf("points");
const items = marks.map((name) => ({ each: { kind: "fact", fact: `f.${name}` } as const }));

describe("trim", () => {
  const trimmed: Quantity = { kind: "mean", items, trim: { lowest: 1, highest: 1 }, empty: 99 };
  it.each([
    [{ a: 1, b: 2, c: 4, d: 10 }, "3"],
    [{ a: 1, b: 2, c: 4, d: "no" }, "2"],
    [{ a: 1, b: 2, c: "no", d: "no" }, "99"],
    [{ a: 1, b: 2, c: 4 }, "1.5 to 3"],
    [{ a: 1, b: 2, c: "no" }, "1 to 99"],
  ])("%o => %s", (said, result) => expect(wordsOf(trimmed, said)).toBe(result));
});

describe("leaves", () => {
  const over = { leaves: "group" } as const;
  it.each<[Quantity, Record<string, string | number>, string]>([
    [{ kind: "sum", ...over, each: points }, { a: 3, b: 5 }, "8"],
    [{ kind: "sum", ...over, each: points }, { a: 3, b: "no" }, "3"],
    [{ kind: "sum", ...over, each: points }, { a: "no", b: "no" }, "not applicable"],
    [{ kind: "mean", ...over, each: points, weight: leaf("weight") }, { a: 3, b: 5 }, "3.5"],
    [{ kind: "least", ...over, each: { kind: "ratio", of: [points, leaf("full")] } }, { a: 3, b: 5 }, "0.25"],
    [{ kind: "greatest", ...over, goal: "order", prevention: false, each: points }, { a: 3, b: 5 }, "5"],
    [{ kind: "sum", ...over, goal: "none", each: points, empty: 7 }, {}, "7"],
    [{ kind: "count", ...over, where: { kind: "quantity", of: points, atLeast: 4 } }, { a: 3, b: 5 }, "1"],
    [{ kind: "count", ...over, where: { kind: "quantity", of: points, atLeast: 4 } }, { b: 5 }, "1 to 2"],
  ])("%o of %o => %s", (rule, said, result) => expect(wordsOf(rule, said)).toBe(result));
});

describe("working days", () => {
  const since: Quantity = { kind: "since", date: "f.since", in: "workingDays" };
  const calendar = { years: [2024], off: ["2024-10-01", "2024-10-02", "2024-10-03"], work: ["2024-09-29"] };
  it.each([
    ["2024-09-27", { calendar }, "5"],
    ["2024-10-08", { calendar }, "0"],
    ["2024-10-09", {}, "0"],
    ["2024-10-01", {}, "0 to 7"],
    ["2023-12-30", { calendar }, "0 to 283"],
  ])("since %s with %o => %s", (date, handed, result) => expect(wordsOf(since, { since: date }, handed)).toBe(result));
  it("of a missing date, 0 or more", () => expect(wordsOf(since, {}, { calendar })).toBe("0 to …"));
});

describe("figures of peers", () => {
  const rank: Quantity = { kind: "fact", fact: "f.rank" };
  it.each([
    [{}, "0 to 10 or not"],
    [{ "f.rank": "2/3" }, "2/3"],
    [{ "f.rank": { least: "1" } }, "1 to …"],
    [{ "f.rank": { notApplicable: true } }, "not applicable"],
  ])("%o => %s", (cohorts, result) => expect(wordsOf(rank, {}, { cohorts })).toBe(result));
});
