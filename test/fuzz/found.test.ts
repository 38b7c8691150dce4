/** Cases that were found by chance, made small: each was once wrong, in the engine or in what was said of it. */
import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import type { Case } from "./generate/cases.js";
import { absent } from "./generate/scope.js";
import { labelsOf, pointsOf, told } from "./hold/possible.js";
import { type Aim, foundAgain } from "./rounds.js";
import { cardOf, handedOf, rulesOf } from "./scored.js";
import { type Small, small } from "./small.js";

const station = { s: { n0: 2, f0: true, l0: "mid" } };
const n0 = { kind: "fact", fact: "s.n0" } as const;
const unknown = { kind: "flag", flag: "s.f0" } as const;
const ledger = { type: "records", fields: {}, appealed: "open", window: "all", most: 1 } as const;
const mayBeAbsent = { type: "number", least: 0, greatest: 3, decimals: 0, mayNotApply: true } as const;
const entry = (status: "standing" | "appealed") =>
  ({
    ...{ id: "e0", type: "s.r0", on: "2024-02-01", recordedOn: "2024-02-01", by: "office" },
    status,
    fields: {},
  }) as const;
const notApplicable = { "s.n0": { reason: "none here", by: "county" } };

/** What a node, grade or veto is to be: as bounds, or with `: code` the reason. */
type Row = readonly [title: string, what: Small, expected: Readonly<Record<string, string>>];

const rows: readonly Row[] = [
  [
    "an all-or-nothing group is held against multiples that its child can have",
    { nodes: [{ id: "a", combine: "all", full: 2, children: [{ id: "b", full: 5, points: n0 }] }] },
    { a: "0..0" },
  ],
  [
    "the sum of a missing ledger whose empty sum is stated has no 0 in it",
    { facts: { r0: ledger }, nodes: [{ id: "a", points: { kind: "sum", over: "s.r0", each: 1, empty: 1 } }] },
    { a: "1..1" },
  ],
  [
    "a sum of which nothing may be left is empty then, and not 0",
    {
      facts: { n0: mayBeAbsent },
      nodes: [
        {
          id: "a",
          points: { kind: "sum", items: [{ each: { kind: "sum", of: [1, { kind: "product", of: [0, n0] }] } }] },
        },
      ],
    },
    { a: "1..1 or NA" },
  ],
  [
    "a mean with a weight without bound is bounded by what the weights allow",
    {
      facts: { n0: { type: "number" } },
      nodes: [
        { id: "b", points: 1 },
        {
          id: "a",
          points: { kind: "mean", items: [{ each: 1 }, { each: 6, weight: { kind: "limited", of: n0, floor: 1 } }] },
        },
      ],
    },
    { a: "7/2..6" },
  ],
  [
    "a condition that is false or does not apply is not unknown to a veto",
    {
      nodes: [{ id: "a", points: 1 }],
      vetoes: [
        {
          ...{ id: "v", unknown: "fires", notApplicable: "ignored", zeroes: ["a"] },
          when: { kind: "quantity", of: { kind: "mean", items: [{ each: 0, counts: unknown }] }, above: 3 },
        },
      ],
    },
    { v: "notFired", a: "1..1" },
  ],
  [
    "nothing is asked of points that do not apply: the grade does not apply either",
    {
      nodes: [{ id: "a", points: absent }],
      grades: {
        main: {
          scale: "mark",
          points: { kind: "points", points: "a" },
          else: "none",
          cuts: [{ label: "high", above: 2, requires: { kind: "any", of: [] }, otherwise: "next" }],
        },
      },
    },
    { main: " or NA" },
  ],
  [
    "an answer for nothing left is missing too",
    {
      facts: { r0: ledger },
      nodes: [
        {
          id: "a",
          points: {
            ...{ kind: "given", missing: 3 },
            of: { kind: "greatest", over: "s.r0", each: 0, empty: n0 },
          },
        },
      ],
      says: { records: { "s.r0": [entry("appealed")] } },
    },
    { a: "3..3" },
  ],
  [
    "a node does not count where its condition is false or does not apply",
    {
      facts: { l0: { type: "level", scale: "mark", mayNotApply: true } },
      nodes: [{ id: "a", points: 1, counts: { kind: "level", of: { kind: "fact", fact: "s.l0" }, among: [] } }],
    },
    { "a counts": "no" },
  ],
  [
    "not every child has its full marks, though the group's own are 0",
    { nodes: [{ id: "a", combine: "all", full: 0, children: [{ id: "b", full: 2, points: 0 }] }] },
    { "a reason": "group.notAllFull" },
  ],
  [
    "nothing was taken in of entries that do not apply",
    {
      facts: { r0: ledger },
      nodes: [
        { id: "a", points: { kind: "mean", over: "s.r0", each: { kind: "points", points: "b" }, empty: 0 } },
        { id: "b", points: absent },
      ],
      says: { records: { "s.r0": [entry("standing")] } },
    },
    { "a reason": "fold.empty" },
  ],
  [
    "a limit is not why something does not apply",
    {
      facts: { n0: mayBeAbsent },
      nodes: [{ id: "a", points: { kind: "limited", of: 0, floor: 1, ceiling: n0 } }],
      says: { notApplicable },
    },
    { "a reason": "fact.notApplicable" },
  ],
];

describe("what chance found", () => {
  it.each(rows)("%s", (_, what, expected) => {
    const one = small(what);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, valueIn(scored(one), key)]))).toEqual(expected);
    const policies = /"missing":|"unknown":"(fires|ignored)"/.test(JSON.stringify(one.ruleset));
    const aims: readonly Aim[] = policies ? ["agree", "kernel"] : ["agree", "complete", "kernel"];
    for (const aim of aims) expect(foundAgain(aim, one, 500), aim).toEqual([]);
  });

  it("does not depend on what else is said", () => {
    const said = small({ nodes: [{ id: "a", points: n0 }], says: { facts: station } });
    expect(valueIn(scored(said), "a")).toBe("2..2");
  });
});

function scored({ ruleset, assessment, beside }: Case): Scorecard {
  const rules = rulesOf(ruleset);
  if ("refused" in rules) throw new Error(rules.refused);
  return cardOf(rules.main, assessment, handedOf(rules, assessment, beside));
}

function valueIn({ nodes, grades, vetoes }: Scorecard, key: string): string | undefined {
  const [id, what] = key.split(" ");
  const node = nodes.find((one) => one.id === id);
  if (what === "counts") return node?.counts;
  if (what === "reason") return node?.reason.code;
  if (node !== undefined) return told(pointsOf(node));
  const grade = grades.find((one) => one.id === id);
  if (grade !== undefined) return told(labelsOf(grade.after)).replace("{}", "");
  return vetoes.find((one) => one.id === id)?.state;
}
