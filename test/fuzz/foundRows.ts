/**
 * Small cases of what chance found, each with what it must come to.
 *
 * @module
 */
import { absent } from "./generate/scope.js";
import type { Small } from "./small.js";

/** Facts that are all said. */
export const station = { s: { n0: 2, f0: true, l0: "mid" } };
/** A number of the station. */
export const n0 = { kind: "fact", fact: "s.n0" } as const;
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

/** What a node, grade or veto is to be: as bounds or labels; after the name of a node, its `reason`, `state` or `counts`. */
export type FoundRow = readonly [title: string, what: Small, expected: Readonly<Record<string, string>>];

/** All of them. */
export const foundRows: readonly FoundRow[] = Object.freeze<FoundRow[]>([
  [
    "an all-or-nothing group is held against multiples that its child can have",
    { nodes: [{ id: "a", combine: "all", full: 2, children: [{ id: "b", full: 5, points: n0 }] }] },
    { a: "0..0" },
  ],
  [
    "points of what has no full marks do not matter to a share of nothing else",
    {
      nodes: [
        { id: "a", combine: "share", full: 0, missing: 1, weightless: 0, children: [{ id: "b", full: 0, points: n0 }] },
      ],
    },
    { a: "0..0" },
  ],
  [
    "a condition that is decided by its replacement is not missing",
    {
      facts: { n0: mayBeAbsent },
      nodes: [
        {
          id: "a",
          combine: "least",
          missing: 1,
          children: [
            {
              ...{ id: "b", points: 0 },
              counts: { kind: "given", of: { kind: "quantity", of: n0, atLeast: -1 }, notApplicable: true },
            },
          ],
        },
      ],
    },
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
  [
    "what is 0 anyway is not missed while a veto that may zero it is open",
    {
      nodes: [{ id: "a", combine: "sum", missing: 1, children: [{ id: "b", points: 0 }] }],
      vetoes: [{ id: "v", when: unknown, unknown: "open", notApplicable: "ignored", zeroes: ["b"] }],
    },
    { v: "open", "b state": "known", a: "0..0" },
  ],
  [
    "nothing is missing of what is zeroed and may not apply because of an appeal",
    {
      facts: { r0: ledger },
      nodes: [
        {
          id: "a",
          combine: "share",
          full: 1,
          missing: 1,
          children: [{ id: "b", full: 2, points: { kind: "mean", over: "s.r0", each: 1, empty: absent } }],
        },
      ],
      vetoes: [{ id: "v", when: { kind: "all", of: [] }, unknown: "open", notApplicable: "ignored", zeroes: ["b"] }],
      says: { records: { "s.r0": [entry("appealed")] } },
    },
    { b: "0..0 or NA", a: "0..0 or NA" },
  ],
  [
    "points that are read do not apply for the reason that the node read does not",
    {
      facts: { n0: mayBeAbsent },
      nodes: [
        { id: "a", points: n0 },
        { id: "b", points: { kind: "points", points: "a" } },
        { id: "c", combine: "sum", children: [] },
        { id: "d", points: { kind: "points", points: "c" } },
        { id: "e", applies: { kind: "any", of: [] }, points: 1 },
        { id: "f", points: { kind: "points", points: "e" } },
        { id: "g", points: absent },
        { id: "h", points: { kind: "points", points: "g" } },
      ],
      says: { notApplicable },
    },
    {
      "b reason": "fact.notApplicable",
      "d reason": "fold.empty",
      "f reason": "node.notApplicable",
      "h reason": "rule.notApplicable",
    },
  ],
  [
    "a group is not told of where what it applies to was an empty fold",
    {
      nodes: [
        { id: "a", points: { kind: "mean", items: [] } },
        {
          ...{ id: "b", combine: "sum", applies: { kind: "quantity", of: { kind: "points", points: "a" }, below: 0 } },
          children: [{ id: "c", points: 1 }],
        },
      ],
    },
    { b: "NA", "b reason": "fold.empty" },
  ],
  [
    "what certainly does not apply tells why, not what may not",
    {
      facts: { n0: mayBeAbsent, l0: { type: "level", scale: "mark", mayNotApply: true } },
      nodes: [
        {
          id: "a",
          applies: {
            kind: "all",
            of: [
              { kind: "quantity", of: n0, atLeast: -1 },
              { kind: "level", of: { kind: "fact", fact: "s.l0" }, atMost: "low" },
            ],
          },
          points: 1,
        },
      ],
      says: { notApplicable: { "s.l0": { reason: "none here", by: "county" } } },
    },
    { "a reason": "fact.notApplicable" },
  ],
  [
    "a cap changes nothing where its own veto sets the grade",
    {
      nodes: [{ id: "a", points: 1 }],
      grades: {
        main: {
          scale: "mark",
          points: { kind: "points", points: "a" },
          cuts: [{ label: "high", atLeast: 1 }],
          else: "mid",
        },
      },
      vetoes: [
        {
          id: "v",
          when: unknown,
          unknown: "open",
          notApplicable: "ignored",
          caps: { main: "low" },
          sets: { main: "mid" },
        },
      ],
    },
    { main: "{mid high}" },
  ],
  [
    "of two equal cuts of a grade the second is never come to",
    {
      facts: { d0: { type: "date" } },
      nodes: [{ id: "a", points: 0 }],
      grades: {
        main: {
          scale: "mark",
          points: { kind: "since", date: "s.d0", in: "workingDays" },
          cuts: [
            { above: 1, label: "high", requires: { kind: "all", of: [] }, otherwise: "next" },
            { above: 1, label: "mid" },
          ],
          else: "low",
        },
      },
    },
    { main: "{low high}" },
  ],
  [
    "an operand of weight 0 never makes a mean missing, though it may not count",
    {
      nodes: [
        {
          id: "a",
          combine: "mean",
          missing: 1,
          empty: 0,
          children: [{ id: "b", points: 0, weight: 0, counts: unknown }],
        },
      ],
    },
    { a: "0..0" },
  ],
  [
    "a lowest label that is decided is not missing",
    {
      nodes: [{ id: "a", points: 0 }],
      grades: {
        main: {
          scale: "mark",
          of: {
            ...{ kind: "given", missing: "low" },
            of: {
              kind: "lowest",
              items: [
                { each: { kind: "fact", fact: "s.l0" } },
                { each: { kind: "fact", fact: "s.l0" }, counts: unknown },
              ],
            },
          },
        },
      },
      says: { facts: { s: { l0: "mid" } } },
    },
    { main: "{mid}" },
  ],
  [
    "a replacement or a limit may be open itself",
    {
      facts: { r0: ledger },
      nodes: [
        { id: "a", points: { kind: "given", of: absent, notApplicable: { kind: "count", over: "s.r0" } } },
        { id: "b", points: -1, floor: { kind: "count", over: "s.r0" } },
      ],
      says: { records: { "s.r0": [entry("appealed")] } },
    },
    { "a reason": "given.notApplicable", "b reason": "limit.floor" },
  ],
  [
    "in an entry that nobody has handed in, what is missing may yet come",
    {
      facts: { r0: ledger },
      nodes: [{ id: "a", points: 1 }],
      vetoes: [
        {
          ...{ id: "v", unknown: "ignored", notApplicable: "fires" },
          when: {
            kind: "every",
            over: "s.r0",
            where: {
              kind: "given",
              of: {
                kind: "level",
                of: { kind: "grade", grade: "main", from: "current", rubric: "main" },
                atLeast: "low",
              },
              missing: true,
            },
          },
        },
      ],
      grades: { main: { scale: "mark", points: 0, cuts: [{ label: "high", above: 3 }], else: "low" } },
    },
    { v: "notFired" },
  ],
  [
    "a whole number is never a half, so a child that would count then does not",
    {
      nodes: [
        {
          id: "a",
          combine: "all",
          full: 1,
          missing: absent,
          children: [{ id: "b", full: 1, points: 0, counts: { kind: "quantity", of: n0, equals: "1/2" } }],
        },
      ],
    },
    { a: "NA", "b counts": "no", "a reason": "group.empty" },
  ],
  [
    "what is known more exactly is decided, and so not missing",
    {
      nodes: [
        {
          id: "a",
          combine: "all",
          full: 0,
          children: [{ id: "b", full: 3, points: { kind: "difference", of: [n0, n0] } }],
        },
      ],
    },
    { a: "0..0", "a state": "known" },
  ],
  [
    "of three equal cuts the last is never asked for its own sake",
    {
      facts: { n0: { type: "number", least: 0 } },
      nodes: [{ id: "a", points: n0 }],
      grades: {
        main: {
          scale: "mark",
          points: { kind: "points", points: "a" },
          cuts: [
            { label: "high", atLeast: 2, requires: { kind: "all", of: [] }, otherwise: "next" },
            { label: "mid", above: 2, minimums: {}, otherwise: "next" },
            { label: "mid", atLeast: 2, minimums: {}, otherwise: "next" },
          ],
          else: "low",
        },
      },
      says: { facts: {} },
    },
    { main: "{low high}" },
  ],
]);
