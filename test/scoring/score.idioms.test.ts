/** The idioms of real sheets: facts in, points and reason out, by hand. */
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/ruleset/expression.js";
import type { Criterion } from "../../src/ruleset/node.js";
import type { Compared, Read } from "../../src/scoring/card/scorecard.js";
import {
  fact,
  fault,
  flag,
  got,
  group,
  leaf,
  nodeOf,
  one,
  points,
  rules,
  type Saying,
  scored,
  why,
} from "./support.js";

type Row = readonly [says: string, said: Saying, points: string, reason: string];

const shownRead = ({ kind, id, from, state, value, least, greatest }: Read): string =>
  `${kind} ${from ? `${from} ` : ""}${id} ${value ?? `${state}${least || greatest ? ` ${least ?? ""}..${greatest ?? ""}` : ""}`}`;
const shownCompared = ({ of, relation, value, limit, holds }: Compared): string =>
  `${of}${value === undefined ? "" : `=${value}`} ${relation} ${limit}: ${holds}`;

const idioms: Record<string, readonly [rule: Quantity, more: Partial<Criterion>, rows: readonly Row[]]> = {
  "all or nothing": [
    { kind: "check", when: { kind: "quantity", of: fact("n"), atLeast: 5 }, worth: 2 },
    { full: 2 },
    [
      ["at the limit", { n: 5 }, "2", "check.met"],
      ["just below", { n: "4.99" }, "0", "check.unmet"],
      ["missing", {}, "0..2?", "fact.missing facts=1"],
      ["not applicable", { n: "NA" }, "NA", "fact.notApplicable fact=a.n"],
    ],
  ],
  "no such function here: full marks": [
    { kind: "check", when: flag("yes"), worth: 3 },
    { full: 3, notApplicable: "full" },
    [
      ["has it and does it", { yes: true }, "3", "check.met"],
      ["has it and does not", { yes: false }, "0", "check.unmet"],
      ["has it not", { yes: "NA" }, "3", "notApplicable.full"],
      ["nobody says", {}, "0..3", "fact.missing facts=1"],
    ],
  ],
  "per occurrence until used up 扣完为止": [
    {
      kind: "tally",
      start: 10,
      of: [
        { id: "light", count: fact("m"), each: -1, most: 4 },
        {
          id: "grave",
          count: { kind: "count", over: "a.faults", where: { kind: "flag", flag: "a.faults.grave" } },
          each: -3,
        },
      ],
      floor: 0,
      ceiling: 10,
    },
    { full: 10 },
    [
      ["nothing happened", { m: 0, faults: [] }, "10", "tally.none"],
      ["some", { m: 2, faults: [fault("f1", { grave: true })] }, "5", "tally.counted counted=3"],
      ["one part is limited", { m: 20, faults: [] }, "6", "tally.counted counted=20"],
      [
        "used up",
        { m: 9, faults: [fault("f1", { grave: true }), fault("f2", { grave: true })] },
        "0",
        "tally.floor counted=11",
      ],
      ["an appeal is open", { m: 0, faults: [fault("f1", { grave: true }, "appealed")] }, "7..10", "appeal.open"],
      ["an entry does not say whether it is grave", { m: 0, faults: [fault("f1")] }, "7..10", "fact.missing facts=1"],
      [
        "a revoked entry is as if it never was",
        { m: 0, faults: [fault("f1", { grave: true }, "revoked")] },
        "10",
        "tally.none",
      ],
      ["no ledger handed in", { m: 0 }, "0..10?", "fact.missing facts=1"],
    ],
  ],
  "bonus with a cap and required papers": [
    {
      kind: "tally",
      of: [
        {
          id: "deeds",
          count: { kind: "count", over: "a.deeds", where: { kind: "evidenced", fact: "a.deeds" } },
          each: "0.5",
        },
      ],
      ceiling: 1,
    },
    {},
    [
      ["with its paper", { deeds: [deed("d1", 1)] }, "0.5", "tally.counted counted=1"],
      ["without paper", { deeds: [deed("d1", 0)] }, "0", "tally.none"],
      ["at the cap", { deeds: [deed("d1", 1), deed("d2", 2)] }, "1", "tally.counted counted=2"],
      ["capped", { deeds: [deed("d1", 1), deed("d2", 1), deed("d3", 1)] }, "1", "tally.ceiling counted=3"],
    ],
  ],
  "per started percentage point below the target": [
    {
      kind: "limited",
      of: {
        kind: "difference",
        of: [5, { kind: "product", of: ["0.2", { kind: "steps", of: [fact("n"), 90], step: 1, started: true }] }],
      },
      floor: 0,
    },
    {},
    [
      ["at the target", { n: 90 }, "5", "computed"],
      ["above it", { n: 100 }, "5", "computed"],
      ["a started point counts", { n: "88.99" }, "4.6", "computed"],
      ["a whole point counts once", { n: 89 }, "4.8", "computed"],
      ["used up", { n: 60 }, "0", "limit.floor limit=0"],
    ],
  ],
  "per whole percentage point above the target": [
    { kind: "product", of: [1, { kind: "steps", of: [90, fact("n")], step: 2 }] },
    {},
    [
      ["two whole points", { n: 92 }, "1", "computed"],
      ["not quite four", { n: "93.99" }, "1", "computed"],
      ["below it", { n: 50 }, "0", "computed"],
    ],
  ],
  "bands by type of station": [
    {
      kind: "lookup",
      of: { kind: "fact", fact: "a.kind" },
      table: {
        city: {
          kind: "bands",
          of: fact("m"),
          below: 0,
          cuts: [
            { id: "some", atLeast: 5, then: 1 },
            { above: 10, then: 2 },
          ],
        },
      },
      else: { kind: "bands", of: fact("m"), below: 0, cuts: [{ atLeast: 3, then: 2 }] },
    },
    {},
    [
      ["city, below", { kind: "city", m: 4 }, "0", "lookup.matched label=city"],
      ["city, at the first cut", { kind: "city", m: 5 }, "1", "lookup.matched label=city"],
      ["city, not above the second", { kind: "city", m: 10 }, "1", "lookup.matched label=city"],
      ["city, above the second", { kind: "city", m: 11 }, "2", "lookup.matched label=city"],
      ["town", { kind: "town", m: 3 }, "2", "lookup.matched label=town"],
      ["type missing: both tables", { m: 5 }, "1..2", "fact.missing facts=1"],
      ["type missing, and it does not matter", { m: 1 }, "0", "fact.missing facts=1"],
    ],
  ],
  bands: [
    {
      kind: "bands",
      of: fact("n"),
      below: 0,
      cuts: [
        { id: "some", atLeast: 60, then: 1 },
        { above: "80.0", then: 2 },
      ],
    },
    {},
    [
      ["below", { n: "59.99" }, "0", "band.below"],
      ["a cut with an id", { n: 60 }, "1", "band.reached cut=some edge=atLeast"],
      ["exactly at an edge that excludes it", { n: 80 }, "1", "band.reached cut=some edge=atLeast"],
      ["a cut without an id goes by its limit", { n: "80.01" }, "2", "band.reached cut=80 edge=above"],
      ["missing", {}, "0..2?", "fact.missing facts=1"],
    ],
  ],
  "bands of which one hides another": [
    {
      kind: "bands",
      of: fact("n"),
      below: 0,
      cuts: [
        { id: "first", above: 3, then: 1 },
        { id: "second", atLeast: 3, then: 2 },
        { id: "third", above: 3, then: 5 },
      ],
    },
    {},
    [
      ["below", { n: "2.99" }, "0", "band.below"],
      ["at the edge that both name", { n: 3 }, "2", "band.reached cut=second edge=atLeast"],
      ["above, the last wins", { n: 4 }, "5", "band.reached cut=third edge=above"],
      ["what is hidden cannot come about", {}, "0..5?", "fact.missing facts=1"],
    ],
  ],
  "ratio with a defined denominator": [
    { kind: "product", of: [10, { kind: "ratio", of: [fact("n"), fact("m")], zero: 1 }] },
    {},
    [
      ["a third", { n: 4, m: 12 }, "10/3", "computed"],
      ["nothing to divide by", { n: 4, m: 0 }, "10", "computed"],
      ["denominator missing", { n: 4 }, "2..40", "fact.missing facts=1"],
    ],
  ],
  "satisfaction survey along a line": [
    {
      kind: "line",
      of: fact("n"),
      through: [
        [80, 0],
        [90, 5],
        [95, 10],
      ],
    },
    {},
    [
      ["before the line", { n: 79 }, "0", "line.before"],
      ["on its first point", { n: 80 }, "0", "line.inside"],
      ["between", { n: 82 }, "1", "line.inside"],
      ["on the steeper piece", { n: 91 }, "6", "line.inside"],
      ["on its last point", { n: 95 }, "10", "line.inside"],
      ["after the line", { n: 96 }, "10", "line.after"],
      ["missing", {}, "0..10?", "fact.missing facts=1"],
    ],
  ],
  "judged level": [
    { kind: "lookup", of: { kind: "fact", fact: "a.stars" }, table: { one: 1, two: "2.5", three: 4 }, else: 0 },
    {},
    [
      ["listed", { stars: "two" }, "2.5", "lookup.matched label=two"],
      ["outside the order", { stars: "none" }, "0", "lookup.matched label=none"],
      ["not judged yet", {}, "0..4?", "fact.missing facts=1"],
      ["not to be judged", { stars: "NA" }, "NA", "fact.notApplicable fact=a.stars"],
    ],
  ],
  "whole years since": [
    { kind: "since", date: "a.day", in: "years" },
    {},
    [
      ["a day short", { day: "2021-12-31" }, "3", "read"],
      ["the day itself counts when it comes round", { day: "2022-01-01" }, "2", "read"],
      ["after the day of the assessment", { day: "2025-06-01" }, "0", "read"],
      ["missing", {}, "0..?", "fact.missing facts=1"],
    ],
  ],
  "started months since": [
    { kind: "since", date: "a.day", in: "months", started: true },
    {},
    [
      ["a month and a day is two", { day: "2024-11-30" }, "2", "read"],
      ["less than a month is one", { day: "2024-12-01" }, "1", "read"],
    ],
  ],
  cases: [
    {
      kind: "cases",
      cases: [
        { id: "both", when: { kind: "all", of: [flag("yes"), flag("also")] }, then: 5 },
        { id: "either", when: { kind: "any", of: [flag("yes"), flag("also")] }, then: 2 },
      ],
      else: 0,
    },
    {},
    [
      ["the first that holds", { yes: true, also: true }, "5", "case.taken case=both"],
      ["the next one", { yes: false, also: true }, "2", "case.taken case=either"],
      ["none", { yes: false, also: false }, "0", "case.else"],
      ["one missing, so two answers", { also: true }, "2..5?", "fact.missing facts=1"],
    ],
  ],
  "mean of raters without the extremes": [
    { kind: "mean", over: "a.faults", each: { kind: "fact", fact: "a.faults.gravity" }, empty: 5 },
    {},
    [
      ["several", { faults: [fault("f1", { gravity: 3 }), fault("f2", { gravity: 4 })] }, "3.5", "fold.taken left=2"],
      ["none", { faults: [] }, "5", "fold.empty left=0"],
      ["ledger does not apply", { faults: "NA" }, "NA", "fact.notApplicable fact=a.faults"],
    ],
  ],
  "mean of what is left, by weight": [
    {
      kind: "mean",
      items: [
        { each: fact("n"), weight: 3 },
        { each: fact("m"), weight: 1, counts: flag("also") },
      ],
      empty: 7,
      weightless: 8,
    },
    {},
    [
      ["both", { n: 10, m: 2, also: true }, "8", "fold.taken left=2"],
      ["one does not count", { n: 10, m: 2, also: false }, "10", "fold.taken left=1"],
      ["one does not apply", { n: "NA", m: 2, also: true }, "2", "fold.taken left=1"],
      ["none is left", { n: "NA", m: 2, also: false }, "7", "fold.empty"],
    ],
  ],
  "replaced where missing or not applicable": [
    { kind: "given", of: fact("n"), missing: 1, notApplicable: 2 },
    {},
    [
      ["known", { n: 9 }, "9", "read"],
      ["missing", {}, "1", "given.missing"],
      ["not applicable", { n: "NA" }, "2", "given.notApplicable"],
    ],
  ],
  "how many of these hold": [
    { kind: "count", of: [flag("yes"), flag("also"), { kind: "not", of: flag("also") }] },
    {},
    [
      ["all that can", { yes: true, also: true }, "2", "computed"],
      ["what does not apply does not hold", { yes: "NA", also: false }, "1", "computed"],
      ["one missing", { also: true }, "1..2", "fact.missing facts=1"],
    ],
  ],
  "at least two of three": [
    {
      kind: "check",
      when: { kind: "atLeastOf", n: 2, of: [flag("yes"), flag("also"), { kind: "quantity", of: fact("m"), above: 1 }] },
      worth: 1,
    },
    {},
    [
      ["two", { yes: true, also: false, m: 2 }, "1", "check.met"],
      ["one", { yes: true, also: false, m: 1 }, "0", "check.unmet"],
      ["decided without the third", { yes: true, also: true }, "1", "check.met"],
    ],
  ],
  "no entry, or every entry": [
    {
      kind: "sum",
      of: [
        {
          kind: "check",
          when: { kind: "some", over: "a.faults", where: { kind: "flag", flag: "a.faults.grave" } },
          worth: 1,
        },
        {
          kind: "check",
          when: { kind: "every", over: "a.faults", where: { kind: "flag", flag: "a.faults.grave" } },
          worth: 2,
        },
        { kind: "check", when: { kind: "every", over: "a.faults" }, worth: 4 },
      ],
    },
    {},
    [
      ["of none, every", { faults: [] }, "6", "computed"],
      ["one of two", { faults: [fault("f1", { grave: true }), fault("f2", { grave: false })] }, "5", "computed"],
      ["the only one", { faults: [fault("f1", { grave: true })] }, "7", "computed"],
    ],
  ],
};

function deed(id: string, papers: number) {
  const evidence = Array.from({ length: papers }, (_, i) => ({
    id: `p${i}`,
    kind: "letter",
    on: "2024-03-01",
    holder: "office",
  }));
  return fault(id, {}, "standing", { type: "a.deeds", evidence });
}

describe.each(Object.entries(idioms))("idiom: %s", (_, [rule, more, rows]) => {
  it.each(rows)("%s: %j is %s, %s", (_says, said, expected, reason) => {
    const result = one(rule, said, more);
    expect([got(result), why(result)]).toEqual([expected, reason]);
  });
});

describe("idioms of several nodes", () => {
  const checklist = group("total", "sum", [
    leaf("roll", { kind: "check", when: flag("yes"), worth: 1 }, { full: 1 }),
    leaf("room", { kind: "check", when: flag("also"), worth: 2 }, { full: 2 }),
  ]);
  const pair = [leaf("x", fact("n"), { full: 10 }), leaf("y", fact("m"), { full: 20 })];
  const stage = { kind: "quantity", of: points("base"), atLeast: 8 } as const;
  it.each<[string, ReturnType<typeof group>[], Saying, Record<string, string>]>([
    ["checklist", [checklist], { yes: true, also: false }, { total: "1 group.sum left=2 of=2", roll: "1 check.met" }],
    [
      "weighted mean",
      [group("total", "mean", [leaf("x", fact("n"), { weight: 3 }), leaf("y", fact("m"))])],
      { n: 8, m: 4 },
      { total: "7 group.mean left=2 of=2" },
    ],
    ["least of several", [group("total", "least", pair)], { n: 8, m: 4 }, { total: "4 group.least left=2 of=2" }],
    [
      "greatest of several",
      [group("total", "greatest", pair)],
      { n: 8, m: 4 },
      { total: "8 group.greatest left=2 of=2" },
    ],
    [
      "share of what is attainable 按比例折算",
      [group("total", "share", pair, { full: 60 })],
      { n: 8, m: 4 },
      { total: "24 group.share left=2 of=2" },
    ],
    [
      "share without what does not apply",
      [group("total", "share", pair, { full: 60 })],
      { n: "NA", m: 4 },
      { total: "12 group.share left=1 of=2", x: "NA fact.notApplicable fact=a.n" },
    ],
    [
      "all at full marks",
      [group("total", "all", pair, { full: 5 })],
      { n: 10, m: 20 },
      { total: "5 group.allFull left=2 of=2" },
    ],
    [
      "not all at full marks",
      [group("total", "all", pair, { full: 5 })],
      { n: 10, m: 19 },
      { total: "0 group.notAllFull left=2 of=2" },
    ],
    [
      "a later stage counts only after the first",
      [group("total", "sum", [leaf("base", fact("n")), leaf("next", fact("m"), { counts: stage })])],
      { n: 8, m: 4 },
      { total: "12 group.sum left=2 of=2" },
    ],
    [
      "a later stage that does not count keeps its points",
      [group("total", "sum", [leaf("base", fact("n")), leaf("next", fact("m"), { counts: stage })])],
      { n: 7, m: 4 },
      { total: "7 group.sum left=1 of=2", next: "4 read" },
    ],
    ["nothing applies", [group("total", "sum", [leaf("x", fact("n"))])], { n: "NA" }, { total: "NA group.empty of=1" }],
    [
      "nothing applies, and the group says what then",
      [group("total", "all", [leaf("x", fact("n"), { full: 1 })], { full: 1, empty: 1 })],
      { n: "NA" },
      { total: "1 group.empty of=1" },
    ],
    [
      "nothing weighs anything",
      [group("total", "mean", [leaf("x", fact("n"), { weight: 0 })], { weightless: 3 })],
      { n: 9 },
      { total: "3 group.weightless left=1 of=1" },
    ],
    [
      "nothing is attainable",
      [
        group("total", "share", [leaf("x", fact("n"), { full: 0 }), leaf("y", fact("free"), { full: 9 })], {
          full: 9,
          weightless: 2,
        }),
      ],
      { n: 9, free: "NA" },
      { total: "2 group.weightless left=1 of=2" },
    ],
  ])("%s", (_says, nodes, said, expected) => {
    const card = scored(rules({ nodes }), said);
    const shown = Object.keys(expected).map((id) => [id, `${got(nodeOf(card, id))} ${why(nodeOf(card, id))}`]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
});

describe("what a criterion read and compared", () => {
  const within: Quantity = {
    kind: "check",
    when: { kind: "all", of: [{ kind: "quantity", of: fact("n"), atLeast: 5, below: fact("m") }, flag("also")] },
    worth: 1,
  };
  it.each<[string, Quantity, Saying, string[], string[]]>([
    [
      "facts by name, each limit by itself",
      within,
      { n: 5, m: 6, also: false },
      ["fact a.n 5", "fact a.m 6", "fact a.also false"],
      ["a.n=5 atLeast 5: yes", "a.n=5 below 6: yes", "a.also=false is true: no"],
    ],
    [
      "what is missing keeps its range, and an unknown limit is absent",
      within,
      { n: 5 },
      ["fact a.n 5", "fact a.m missing 0..20", "fact a.also missing"],
      ["a.n=5 atLeast 5: yes", "a.n=5 below undefined: open", "a.also is true: open"],
    ],
    [
      "what does not apply",
      within,
      { n: "NA", m: 6, also: true },
      ["fact a.n notApplicable", "fact a.m 6", "fact a.also true"],
      ["a.n atLeast 5: notApplicable", "a.n below 6: notApplicable", "a.also=true is true: yes"],
    ],
    [
      "cuts from the highest down",
      {
        kind: "bands",
        of: { kind: "sum", of: [fact("n"), 1] },
        below: 0,
        cuts: [
          { atLeast: 5, then: 1 },
          { above: 9, then: 2 },
        ],
      },
      { n: 5 },
      ["fact a.n 5"],
      ["computed=6 above 9: no", "computed=6 atLeast 5: yes"],
    ],
    [
      "labels",
      { kind: "check", when: { kind: "level", of: { kind: "fact", fact: "a.stars" }, atLeast: "two" }, worth: 1 },
      { stars: "none" },
      ["fact a.stars none"],
      ["a.stars=none among two,three: no"],
    ],
    [
      "a level not judged yet",
      { kind: "check", when: { kind: "level", of: { kind: "fact", fact: "a.stars" }, among: ["two"] }, worth: 1 },
      {},
      ["fact a.stars missing"],
      ["a.stars among two: open"],
    ],
    [
      "how many entries of a ledger counted",
      { kind: "sum", over: "a.faults", where: { kind: "flag", flag: "a.faults.grave" }, each: fact("faults.gravity") },
      { faults: [fault("f1", { grave: true, gravity: 3 }), fault("f2", { grave: false, gravity: 2 })] },
      ["ledger a.faults 1"],
      [],
    ],
    ["a ledger not handed in", { kind: "count", over: "a.faults" }, {}, ["ledger a.faults missing 0..4"], []],
    [
      "a ledger that does not apply",
      { kind: "count", over: "a.faults" },
      { faults: "NA" },
      ["ledger a.faults notApplicable"],
      [],
    ],
    ["a day", { kind: "since", date: "a.day", in: "days" }, { day: "2024-12-01" }, ["fact a.day 2024-12-01"], []],
    ["a day not known", { kind: "since", date: "a.day", in: "days" }, {}, ["fact a.day missing"], []],
    [
      "bands inside a ledger are compared entry by entry, and not told",
      {
        kind: "sum",
        over: "a.faults",
        each: { kind: "bands", of: fact("faults.gravity"), below: fact("m"), cuts: [{ atLeast: 5, then: 1 }] },
      },
      { m: 3, faults: [fault("f1", { gravity: 4 })] },
      ["fact a.m 3", "ledger a.faults 1"],
      [],
    ],
    ["a fact read twice stands once", { kind: "product", of: [fact("n"), fact("n")] }, { n: 3 }, ["fact a.n 3"], []],
  ])("%s", (_says, rule, said, read, compared) => {
    const result = one(rule, said);
    expect([result.read.map(shownRead), result.compared.map(shownCompared)]).toEqual([read, compared]);
  });

  it("tells what applies and counts too, points as read, and why something does not apply", () => {
    const rule = rules({
      nodes: [
        leaf("x", points("y"), { applies: flag("also"), counts: { kind: "quantity", of: points("y"), equals: 2 } }),
        leaf("y", fact("n")),
      ],
    });
    const { read, compared } = nodeOf(scored(rule, { also: true, n: "NA" }), "x");
    const notApplicable = { kind: "fact", fact: "a.n", reason: "none here", by: "county" };
    expect(read).toEqual([
      { kind: "fact", id: "a.also", state: "known", value: true },
      { kind: "points", id: "y", state: "notApplicable", notApplicable },
    ]);
    expect(compared.map(shownCompared)).toEqual(["a.also=true is true: yes", "y equals 2: notApplicable"]);
  });
});
