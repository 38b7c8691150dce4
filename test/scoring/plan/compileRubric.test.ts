import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/ruleset/digest.js";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Criterion } from "../../../src/ruleset/node.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import { engineVersion } from "../../../src/vocabulary/engineVersion.js";
import { sampleRuleset } from "../../ruleset/sampleRuleset.js";
import {
  assessment,
  fact,
  facts,
  fault,
  flag,
  got,
  group,
  leaf,
  nodeOf,
  one,
  points,
  rules,
  text,
  veto,
} from "../support.js";

/** What is known of a criterion without any assessment: `0..5 /2`, its bounds and its scale. */
const statics = (rule: Quantity, more: Partial<Criterion> = {}): string => {
  const {
    least = "",
    greatest = "",
    scale,
  } = compileRubric(rules({ nodes: [leaf("x", rule, more)] }), "sheet").nodes[0]!;
  return `${least}..${greatest}${scale === undefined ? "" : ` /${scale}`}`;
};

describe("a plan", () => {
  const plan = compileRubric(sampleRuleset(), "station");

  it("names what it was made of", () => {
    const { kind, ruleset, engine, rubric, effective } = plan;
    expect({ kind, ruleset, engine, rubric, effective }).toEqual({
      ...{ kind: "plan", engine: engineVersion, rubric: "station" },
      ruleset: { id: "sample", version: "1.2.3", digest: digestOf(sampleRuleset()) },
      effective: { from: "2024-01-01", to: "2024-12-31" },
    });
  });

  it("is plain JSON and runs the same when it has been kept", () => {
    const kept = JSON.parse(JSON.stringify(plan));
    expect(kept).toStrictEqual(plan);
    const said = {
      ...{ id: "a", of: "s", stage: "self", period: { from: "2024-01-01", to: "2024-12-31" }, asOf: "2024-12-31" },
      facts: { team: { officers: 5, kind: "urban", mediation: true, trained: 3, since: "2020-02-29", stars: "two" } },
      records: { "law.faults": [], "law.deeds": [] },
    };
    const result = score(plan, said);
    expect(result.ok).toBe(true);
    expect(score(kept, said)).toStrictEqual(result);
    expect(score(kept, {})).toStrictEqual(score(plan, {}));
  });

  it("reads only earlier operations, each standing once", () => {
    const texts = plan.ops.map((op) => JSON.stringify(op));
    expect(new Set(texts).size).toBe(texts.length);
    const slots = compileRubric(rules({ nodes: [leaf("x", fact("n")), leaf("y", fact("n"))] }), "sheet").nodes.map(
      ({ final }) => final,
    );
    expect(slots[0]).toBe(slots[1]);
  });

  it("holds for every node what it rests on, however indirectly", () => {
    const nodes = [
      group("total", "sum", [
        leaf("x", points("y")),
        leaf("y", { kind: "count", over: "a.faults" }),
        leaf("z", { kind: "fact", fact: "u.budget", from: "parent" }, { counts: flag("yes") }),
      ]),
      leaf("ignoring", {
        kind: "count",
        over: "a.faults",
        appealed: "ignored",
        where: { kind: "quantity", of: fact("m"), equals: 0 },
      }),
      leaf("status", {
        kind: "check",
        when: { kind: "status", fact: "a.day", is: "known" },
        worth: { kind: "since", date: "u.day", in: "days", from: "parent" },
      }),
      leaf("before", { kind: "points", points: "x", from: "baseline" }),
      { id: "secret", title: text("secret"), basis: { kind: "unpublished", source: "order" } } as const,
      leaf("told", points("secret")),
    ];
    const {
      nodes: list,
      facts,
      ops,
    } = compileRubric(rules({ nodes, vetoes: [veto("v", { when: flag("also"), zeroes: ["told"] })] }), "sheet");
    const shown = list.map(({ id, rests }) => [
      id,
      [...rests.facts.map((i) => facts.facts[i]!.key), ...rests.reached.map((slot) => ops[slot]!.op)].join(" "),
      rests.appeals.map((i) => facts.facts[i]!.key).join(" "),
      rests.unpublished,
    ]);
    expect(shown).toEqual([
      ["total", "faults yes fact", "faults", false],
      ["x", "faults", "faults", false],
      ["y", "faults", "faults", false],
      ["z", "fact", "", false],
      ["ignoring", "faults m", "", false],
      ["status", "day since", "", false],
      ["before", "earlierPoints", "", false],
      ["secret", "", "", true],
      ["told", "also", "", true],
    ]);
  });

  it.each<[string, Quantity, Partial<Criterion>, string]>([
    ["a fact", fact("m"), {}, "0..20 /1"],
    ["a fact of two decimals", fact("n"), {}, "0..100 /100"],
    ["a fact without bounds or decimals", fact("free"), {}, ".."],
    ["a number", "2/3", {}, "2/3..2/3 /3"],
    ["a number with a large denominator", "1/9007199254740993", {}, "1/9007199254740993..1/9007199254740993"],
    ["a sum of different scales", { kind: "sum", of: [fact("n"), "0.125"] }, {}, "0.125..100.125 /200"],
    ["a product", { kind: "product", of: [fact("n"), "0.5"] }, {}, "0..50 /200"],
    ["a product beyond all scales", { kind: "product", of: [fact("n"), "0.00000000001"] }, {}, "0..0.000000001"],
    ["a quotient", { kind: "ratio", of: [fact("m"), 3] }, {}, "0..20/3"],
    [
      "a quotient rounded",
      { kind: "rounded", of: { kind: "ratio", of: [fact("m"), 3] }, to: "0.5", mode: "floor" },
      {},
      "0..6.5 /2",
    ],
    [
      "rounded to a large fraction",
      { kind: "rounded", of: fact("m"), to: "9007199254740993/9007199254740994", mode: "floor" },
      {},
      "0..90071992547409930/4503599627370497",
    ],
    ["what limits allow", { kind: "limited", of: fact("free"), floor: 1, ceiling: "2.5" }, {}, "1..2.5"],
    ["a limit on one side", { kind: "limited", of: fact("m"), ceiling: "2.5" }, {}, "0..2.5 /2"],
    [
      "least and greatest",
      { kind: "least", of: [fact("m"), { kind: "greatest", of: ["1.5", fact("m")] }] },
      {},
      "0..20 /2",
    ],
    ["a check", { kind: "check", when: flag("yes"), worth: "1.5" }, {}, "0..1.5 /2"],
    [
      "a choice of levels has no scale",
      { kind: "check", when: { kind: "level", of: { kind: "fact", fact: "a.stars" }, among: ["two"] }, worth: 1 },
      {},
      "0..1 /1",
    ],
    [
      "a lookup",
      { kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: 1 }, else: "0.25" },
      {},
      "0.25..1 /4",
    ],
    [
      "a lookup without else",
      { kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: 1, city: 2 } },
      {},
      "1..2 /1",
    ],
    [
      "a replacement widens",
      { kind: "given", of: fact("n"), missing: -1, notApplicable: "100.5" },
      {},
      "-1..100.5 /100",
    ],
    ["time", { kind: "since", date: "a.day", in: "months" }, {}, "0.. /1"],
    ["conditions", { kind: "count", of: [flag("yes"), flag("also")] }, {}, "0..2 /1"],
    ["a ledger's count", { kind: "count", over: "a.faults" }, {}, "0..4 /1"],
    ["a ledger without a greatest number", { kind: "count", over: "a.deeds" }, {}, "0.. /1"],
    [
      "a ledger's sum",
      {
        kind: "sum",
        over: "a.faults",
        each: { kind: "product", of: [fact("faults.gravity"), fact("m"), "0.5"] },
        empty: "0.25",
      },
      {},
      "0..400 /4",
    ],
    [
      "a ledger's sum of what has no scale",
      { kind: "sum", over: "a.faults", each: { kind: "ratio", of: [1, 3] } },
      {},
      "0..4/3",
    ],
    ["a ledger's mean", { kind: "mean", over: "a.faults", each: fact("faults.gravity"), empty: 5 }, {}, "0..10"],
    ["a fold", { kind: "greatest", items: [{ each: fact("m") }, { each: "0.5" }] }, {}, "0.5..20 /2"],
    ["a mean", { kind: "mean", items: [{ each: fact("m") }, { each: "0.5" }] }, {}, "0.25..10.25"],
    [
      "a line",
      {
        kind: "line",
        of: fact("m"),
        through: [
          [0, 0],
          [10, 5],
        ],
      },
      {},
      "0..5",
    ],
    ["what never applies", { kind: "notApplicable", reason: text("never") }, {}, ".. /1"],
    ["a fact of another subject", { kind: "fact", fact: "u.budget", from: "parent" }, {}, "0..50"],
    ["an earlier scorecard", { kind: "points", points: "x", from: "baseline" }, {}, ".."],
    [
      "the fields of the node",
      fact("m"),
      { floor: 2, ceiling: 9, rounded: { to: "0.5", mode: "floor" }, missing: 30 },
      "2..9 /2",
    ],
  ])("knows without an assessment: %s", (_says, rule, more, expected) => expect(statics(rule, more)).toBe(expected));

  it("knows the bounds and scales of groups", () => {
    const nodes = [leaf("x", fact("m"), { full: 20 }), leaf("y", fact("n"), { full: 50 })];
    const found = (["sum", "mean", "least", "share", "all"] as const).map((combine) => {
      const { least, greatest, scale } = compileRubric(
        rules({ nodes: [group("t", combine, nodes, { full: "7.5" })] }),
        "sheet",
      ).nodes[0]!;
      return [least, greatest, scale];
    });
    expect(found).toEqual([
      ["0", "120", 100],
      ["0", "60", undefined],
      ["0", "20", 100],
      ["0", "90/7", undefined],
      ["0", "7.5", 2],
    ]);
  });

  it("knows no scale beyond what is useful", () => {
    const finer = (decimals: number) => {
      const section = { ...facts.a, facts: { n: { ...facts.a.facts.n, decimals } } };
      return compileRubric(rules({ nodes: [leaf("x", fact("n"))], more: { facts: { a: section } } }), "sheet").nodes[0]
        ?.scale;
    };
    expect([finer(12), finer(13)]).toEqual([1e12, undefined]);
  });

  it("keeps the scale of a node that a veto may zero", () => {
    const ruleset = rules({ nodes: [leaf("x", "1.5")], vetoes: [veto("v", { zeroes: ["x"] })] });
    expect(compileRubric(ruleset, "sheet").nodes[0]).toMatchObject({ least: "0", greatest: "1.5", scale: 2 });
  });
});

describe("forms with a meaning of their own inside a ledger", () => {
  const entries = [
    fault("f", { gravity: 2, grave: true, stars: "one", found: "2024-12-01" }, "standing", {
      evidence: [{ id: "p", kind: "letter", on: "2024-05-01", holder: "o" }],
    }),
    fault("g", { gravity: 5, stars: "two" }),
  ];
  it.each<[string, Quantity, string]>([
    [
      "a field and a fact outside",
      { kind: "sum", over: "a.faults", each: { kind: "product", of: [fact("faults.gravity"), fact("m")] } },
      "21",
    ],
    [
      "days since a field",
      {
        kind: "sum",
        over: "a.faults",
        where: { kind: "status", fact: "a.faults.found", is: "known" },
        each: { kind: "since", date: "a.faults.found", in: "days" },
      },
      "30",
    ],
    ["days since a fact", { kind: "sum", over: "a.faults", each: { kind: "since", date: "a.day", in: "days" } }, "2"],
    [
      "a level",
      {
        kind: "count",
        over: "a.faults",
        where: { kind: "level", of: { kind: "fact", fact: "a.faults.stars" }, atLeast: "two" },
      },
      "1",
    ],
    [
      "the higher of a field and a fact",
      {
        kind: "count",
        over: "a.faults",
        where: {
          kind: "level",
          of: {
            kind: "highest",
            of: [
              { kind: "fact", fact: "a.faults.stars" },
              { kind: "fact", fact: "a.stars" },
            ],
          },
          atMost: "two",
        },
      },
      "2",
    ],
    [
      "a field that is missing",
      { kind: "count", over: "a.faults", where: { kind: "status", fact: "a.faults.grave", is: "missing" } },
      "1",
    ],
    [
      "a fact outside that is known",
      { kind: "count", over: "a.faults", where: { kind: "status", fact: "a.m", is: "known" } },
      "2",
    ],
    [
      "points outside that are known",
      { kind: "count", over: "a.faults", where: { kind: "status", points: "other", is: "known" } },
      "2",
    ],
    [
      "the paper of the entry",
      { kind: "count", over: "a.faults", where: { kind: "evidenced", fact: "a.faults" } },
      "1",
    ],
    [
      "the paper of a fact outside",
      { kind: "count", over: "a.faults", where: { kind: "not", of: { kind: "evidenced", fact: "a.m" } } },
      "2",
    ],
    [
      "a condition outside, by name",
      { kind: "count", over: "a.faults", where: { kind: "condition", condition: "sound" } },
      "2",
    ],
    ["points outside", { kind: "sum", over: "a.faults", each: points("other") }, "8"],
    [
      "a mean by weight",
      {
        kind: "mean",
        over: "a.faults",
        each: fact("faults.gravity"),
        weight: {
          kind: "cases",
          cases: [
            { id: "a", when: { kind: "level", of: { kind: "fact", fact: "a.faults.stars" }, among: ["one"] }, then: 2 },
          ],
          else: 1,
        },
        empty: 0,
      },
      "3",
    ],
  ])("%s", (_says, rule, expected) => {
    const ruleset = rules({ nodes: [leaf("x", rule), leaf("other", 4)], conditions: { sound: flag("also") } });
    const result = score(
      compileRubric(ruleset, "sheet"),
      assessment({ faults: entries, m: 3, day: "2024-12-30", stars: "one", also: true }),
    );
    expect(result.ok && got(nodeOf(result.scorecard, "x"))).toBe(expected);
  });
});

describe("conditions", () => {
  const judged = { kind: "fact", fact: "a.stars" } as const;
  const holds = (when: Extract<Quantity, { kind: "check" }>["when"]) =>
    got(one({ kind: "check", when, worth: 1 }, { stars: "two", kind: "town", n: 4, yes: "NA" }));
  it.each<[string, Parameters<typeof holds>[0], string]>([
    ["at least a label", { kind: "level", of: judged, atLeast: "two" }, "1"],
    ["at most a label", { kind: "level", of: judged, atMost: "one" }, "0"],
    ["between labels", { kind: "level", of: judged, atLeast: "two", atMost: "two" }, "1"],
    ["among labels, and at least one", { kind: "level", of: judged, among: ["one", "two"], atLeast: "two" }, "1"],
    ["among labels, but below", { kind: "level", of: judged, among: ["one", "two"], atLeast: "three" }, "0"],
    ["among labels outside the order", { kind: "level", of: judged, among: ["none"] }, "0"],
    [
      "a chosen level",
      {
        kind: "level",
        of: { kind: "bands", of: fact("n"), below: "one", cuts: [{ atLeast: 3, then: judged }] },
        atLeast: "two",
      },
      "1",
    ],
    [
      "a level by cases",
      {
        kind: "level",
        of: { kind: "cases", cases: [{ id: "a", when: { kind: "all", of: [] }, then: "three" }], else: judged },
        atLeast: "three",
      },
      "1",
    ],
    [
      "a level looked up",
      {
        kind: "level",
        of: { kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: "two" }, else: judged },
        atLeast: "two",
      },
      "1",
    ],
    ["a level replaced", { kind: "level", of: { kind: "given", of: "three", missing: judged }, atLeast: "three" }, "1"],
    [
      "the highest that counts",
      {
        kind: "level",
        of: { kind: "highest", items: [{ each: "three", counts: { kind: "any", of: [] } }, { each: judged }] },
        atMost: "two",
      },
      "1",
    ],
    [
      "a level that never applies",
      { kind: "level", of: { kind: "notApplicable", reason: text("never") }, atLeast: "two" },
      "NA",
    ],
    [
      "the highest of what never applies",
      {
        kind: "level",
        of: { kind: "highest", of: [{ kind: "notApplicable", reason: text("never") }] },
        among: ["two"],
        atLeast: "two",
      },
      "NA",
    ],
    ["limits on both sides", { kind: "quantity", of: fact("n"), above: 3, atMost: 4 }, "1"],
    ["limits below", { kind: "quantity", of: fact("n"), below: 4 }, "0"],
    ["equal", { kind: "quantity", of: fact("n"), equals: "4.0" }, "1"],
    ["unknown counts as", { kind: "given", of: flag("also"), missing: true }, "1"],
    ["not applicable counts as", { kind: "given", of: flag("yes"), notApplicable: true }, "1"],
    ["not replaced", { kind: "given", of: flag("yes"), missing: true }, "NA"],
    ["a fact that does not apply", { kind: "status", fact: "a.yes", is: "notApplicable" }, "1"],
    ["a fact without paper", { kind: "evidenced", fact: "a.n" }, "0"],
  ])("%s", (_says, when, expected) => expect(holds(when)).toBe(expected));

  it("read grades of their own sheet", () => {
    const grades = {
      grade: { title: text("g"), scale: "stars", basis: { kind: "illustrative" }, of: judged },
    } as const;
    const ruleset = rules({
      nodes: [
        leaf("x", {
          kind: "check",
          when: { kind: "level", of: { kind: "grade", grade: "grade" }, atLeast: "two" },
          worth: 1,
        }),
      ],
      grades,
    });
    const result = score(compileRubric(ruleset, "sheet"), assessment({ stars: "two" }));
    expect(result.ok && nodeOf(result.scorecard, "x").compared).toEqual([
      { of: "grade", relation: "among", value: "two", limit: ["two", "three"], holds: "yes" },
    ]);
  });
});

describe("refusals", () => {
  it.each(["county", "constructor", ""])("refuses the rubric %j, which is not there", (id) =>
    expect(() => compileRubric(sampleRuleset(), id)).toThrow(
      expect.objectContaining({ code: "rubric.unknown", got: id }),
    ),
  );

  it("refuses a ruleset that would not parse, with every issue", () => {
    const ruleset = rules({ nodes: [leaf("x", fact("nothing")), leaf("x", points("nobody"))] });
    expect(() => compileRubric(ruleset, "sheet")).toThrow(
      expect.objectContaining({
        code: "ruleset.invalid",
        got: [
          expect.objectContaining({
            code: "fact.undeclared",
            path: ["rubrics", "sheet", "nodes", 0, "points", "fact"],
          }),
          expect.objectContaining({ code: "id.repeated" }),
          expect.objectContaining({ code: "node.undeclared" }),
        ],
      }),
    );
  });

  it.each<[string, Parameters<typeof rules>[0], string]>([
    ["a circle", { nodes: [leaf("x", points("y")), leaf("y", points("x"))] }, "rule.cycle"],
    [
      "a ledger in a ledger",
      { nodes: [leaf("x", { kind: "sum", over: "a.faults", each: { kind: "count", over: "a.deeds" } })] },
      "ledger.inLedger",
    ],
    ["a fact that is no ledger", { nodes: [leaf("x", { kind: "count", over: "a.n" })] }, "fact.wrongSort"],
    ["a share without full marks", { nodes: [group("x", "share", [leaf("y", 1)])] }, "full.missing"],
    [
      "a condition that is not declared",
      { nodes: [leaf("x", { kind: "check", when: { kind: "condition", condition: "sound" }, worth: 1 })] },
      "condition.undeclared",
    ],
    [
      "a veto that reads a grade",
      {
        nodes: [leaf("x", 1)],
        grades: { grade: { title: text("g"), scale: "stars", basis: { kind: "illustrative" }, of: "one" } },
        vetoes: [veto("v", { when: { kind: "level", of: { kind: "grade", grade: "grade" }, among: ["one"] } })],
      },
      "veto.readsGrade",
    ],
  ])("refuses %s", (_says, parts, code) =>
    expect(() => compileRubric(rules(parts), "sheet")).toThrow(
      expect.objectContaining({
        code: "ruleset.invalid",
        got: expect.arrayContaining([expect.objectContaining({ code })]),
      }),
    ),
  );
});
