import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { absent, fact, flag, group, leaf, points, rules, veto } from "../../scoring/support.js";
import { warned, warningsIn } from "./support.js";

const only = (value: unknown) => {
  const [warning, ...others] = warningsIn(value);
  expect(others).toEqual([]);
  return warning;
};
const instead = (of: Quantity, missing: Quantity): Quantity => ({ kind: "given", of, missing });

const upAndDown = (of: Quantity): Quantity => ({
  kind: "line",
  of,
  through: [
    [0, 5],
    [10, 0],
    [20, 5],
  ],
});
const banded = (of: Quantity, [below, middle, above]: readonly [number, number, number]): Quantity => ({
  kind: "bands",
  of,
  below,
  cuts: [
    { atLeast: 5, then: middle },
    { atLeast: 10, then: above },
  ],
});
const weighed = (weight: Quantity): Quantity => ({
  kind: "mean",
  items: [{ each: 3, weight }, { each: 5 }],
});
const labelled = (table: Readonly<Record<string, number>>): Quantity => ({
  kind: "lookup",
  of: { kind: "given", of: { kind: "fact", fact: "a.rank" }, missing: "three", notApplicable: "three" },
  table,
});

const onceKnown = instead(fact("m"), absent);

describe("what a warning tells", () => {
  it("is the facts, the answer and the worst that would be known", () => {
    expect(only(rules({ nodes: [leaf("x", { kind: "sum", of: [instead(fact("m"), "2.50"), 1] })] }))).toEqual({
      code: "missing.pays",
      path: ["rubrics", "sheet", "nodes", 0, "points", "of", 0, "missing"],
      ruleId: "x",
      values: { facts: ["a.m"], instead: "2.5", worst: "0" },
    });
  });

  it.each<[string, Quantity, object]>([
    [
      "the greatest, where less is better",
      { kind: "difference", of: [0, instead(fact("m"), 5)] },
      { instead: "5", worst: "20" },
    ],
    ["nothing, where that has no end", instead(fact("free"), 5), { instead: "5" }],
    ["nothing, where a line goes down and up", upAndDown(instead(fact("m"), 0)), { instead: "0" }],
    ["the least below bands that rise", banded(instead(fact("m"), 12), [1, 2, 3]), { instead: "12", worst: "0" }],
    ["the greatest above bands that fall", banded(instead(fact("m"), 7), [3, 2, 1]), { instead: "7", worst: "20" }],
    ["the outermost band, where others are no worse", banded(instead(fact("m"), 12), [1, 1, 3]), { worst: "0" }],
    ["nothing, where a band in the middle is the worst", banded(instead(fact("m"), 0), [1, 0, 3]), { instead: "0" }],
    ["nothing, where another band is worse than the outermost", banded(instead(fact("m"), 12), [1, 0, 3]), {}],
    [
      "nothing, where to equal a number is wanted",
      { kind: "check", when: { kind: "quantity", of: instead(fact("m"), 7), equals: 7 }, worth: 2 },
      { instead: "7" },
    ],
    ["nothing, where it weighs", weighed(instead(fact("m"), 0)), { instead: "0" }],
    ["nothing, where a divisor may be 0", { kind: "ratio", of: [0, instead(fact("m"), 0)], zero: 5 }, { instead: "0" }],
    ["the label by which it is worst", labelled({ one: 1, two: 0, three: 3 }), { instead: "three", worst: "two" }],
    [
      "the label by which it is worst, where less is better",
      { kind: "difference", of: [0, labelled({ one: 3, two: 5, three: 0 })] },
      { instead: "three", worst: "two" },
    ],
    [
      "from where to where a computed answer goes",
      instead(fact("m"), { kind: "product", of: [2, fact("n")] }),
      { instead: { least: "0", greatest: "200" }, worst: "0" },
    ],
    [
      "from where on a computed answer goes",
      instead(fact("m"), { kind: "since", date: "a.day", in: "days" }),
      { instead: { least: "0" }, worst: "0" },
    ],
    [
      "up to where a computed answer goes",
      instead(fact("m"), { kind: "difference", of: [1, { kind: "since", date: "a.day", in: "days" }] }),
      { instead: { greatest: "1" }, worst: "0" },
    ],
    [
      "an answer by condition",
      { kind: "check", when: { kind: "given", of: flag("also"), missing: true }, worth: 1 },
      { instead: true, worst: false },
    ],
    [
      "a state that is asked for",
      { kind: "check", when: { kind: "status", fact: "a.m", is: "missing" }, worth: 1 },
      { instead: true, worst: false },
    ],
    [
      "an answer by label",
      {
        kind: "lookup",
        of: { kind: "given", of: { kind: "fact", fact: "a.kind" }, missing: "city" },
        table: { city: 1, town: 0 },
      },
      { instead: "city", worst: "town" },
    ],
    [
      "several labels that an answer may be",
      {
        kind: "lookup",
        of: {
          kind: "given",
          of: { kind: "fact", fact: "a.kind" },
          missing: { kind: "cases", cases: [{ id: "c", when: flag("also"), then: "city" }], else: "town" },
        },
        table: { city: 1, town: 0 },
      },
      { instead: "city / town", worst: "town" },
    ],
  ])("is %s", (_, rule, values) => {
    expect(only(rules({ nodes: [leaf("x", rule)] }))?.values).toMatchObject(values);
    const { worst } = { worst: undefined, ...values };
    expect(only(rules({ nodes: [leaf("x", rule)] }))?.values["worst"]).toEqual(worst);
  });

  it("is no worst where one node has another than the next", () => {
    const nodes = [leaf("up", points("x")), leaf("down", { kind: "difference", of: [0, points("x")] })];
    const worst = (roots: typeof nodes) =>
      only(rules({ nodes: [...roots, leaf("x", instead(fact("m"), 5))] }))?.values["worst"];
    expect(worst(nodes.slice(0, 1))).toBe("0");
    expect(worst(nodes.slice(1))).toBe("20");
    expect(worst(nodes)).toBeUndefined();
    expect(worst([leaf("twice", { kind: "sum", of: [points("x"), points("x")] })])).toBe("0");
  });

  it.each<[string, Quantity, string | undefined]>([
    ["the least of it, where more is better", { kind: "sum", of: [onceKnown, 1] }, "0"],
    ["nothing, where less is better", { kind: "difference", of: [10, onceKnown] }, undefined],
    ["nothing, where it is in a band", banded(onceKnown, [1, -3, 2]), undefined],
    [
      "nothing, where it keeps to a limit",
      { kind: "check", when: { kind: "quantity", of: onceKnown, atLeast: 1 }, worth: -5 },
      undefined,
    ],
    ["the least of it, where it is replaced otherwise", { kind: "given", of: onceKnown, notApplicable: 10 }, "0"],
    [
      "nothing, where it is replaced otherwise and less is better",
      { kind: "difference", of: [0, { kind: "given", of: onceKnown, notApplicable: 10 }] },
      undefined,
    ],
    [
      "nothing, where it is left out and less is better",
      { kind: "difference", of: [0, { kind: "sum", items: [{ each: onceKnown }, { each: 1 }] }] },
      undefined,
    ],
  ])("is %s, of a number that is there only once it is known", (_, rule, worst) => {
    const warning = only(rules({ nodes: [group("g", "mean", [leaf("x", rule), leaf("y", 30)])] }));
    expect(warning?.values).toMatchObject({ instead: "notApplicable" });
    expect(warning?.values["worst"]).toBe(worst);
  });

  it("is that nothing applies, where that is the answer or the worst", () => {
    const out = leaf("x", fact("m"), { missing: absent });
    expect(only(rules({ nodes: [group("g", "mean", [out, leaf("y", 1)])] }))?.values).toEqual({
      facts: ["a.m"],
      instead: "notApplicable",
      worst: "0",
    });
    const judged: Quantity = {
      ...{ kind: "lookup", of: { kind: "given", of: { kind: "fact", fact: "a.stars" }, notApplicable: "one" } },
      table: { none: absent },
      else: 3,
    };
    expect(
      only(rules({ nodes: [group("g", "sum", [leaf("x", judged, { missing: 2 })], { empty: 0 })] }))?.values,
    ).toEqual({
      facts: ["a.stars"],
      instead: "2",
      worst: "notApplicable",
    });
  });

  it("names each fact once and no more than eight", () => {
    const total = group("g", "sum", [
      leaf("x", {
        kind: "sum",
        of: [fact("n"), fact("m"), fact("m"), { kind: "fact", fact: "u.budget", from: "parent" }],
      }),
      leaf("y", { kind: "since", date: "a.day", in: "days" }),
      leaf("z", {
        kind: "sum",
        over: "a.faults",
        each: fact("faults.gravity"),
        where: { kind: "flag", flag: "a.faults.grave" },
      }),
    ]);
    expect(only(rules({ nodes: [{ ...total, missing: 1 }] }))?.values).toMatchObject({
      facts: ["a.day", "a.faults", "a.faults.grave", "a.faults.gravity", "a.m", "a.n", "u.budget"],
    });
    const more = leaf("w", {
      kind: "check",
      when: { kind: "any", of: [flag("yes"), flag("also"), { kind: "evidenced", fact: "a.deeds" }] },
      worth: 1,
    });
    const { values } = only(rules({ nodes: [{ ...total, missing: 1, children: [...total.children, more] }] })) ?? {};
    expect(values).toMatchObject({ others: 2 });
    expect(values?.["facts"]).toHaveLength(8);
  });

  it("is told once for a condition that is used in many places, for all its facts", () => {
    const conditions = {
      sound: { kind: "given", of: { kind: "any", of: [flag("also"), flag("yes")] }, missing: true },
    } as const;
    const when = { kind: "condition", condition: "sound" } as const;
    const nodes = [leaf("x", { kind: "check", when, worth: 1 }), leaf("y", { kind: "check", when, worth: 2 })];
    expect(only(rules({ nodes, conditions }))).toMatchObject({
      path: ["conditions", "sound", "when", "missing"],
      ruleId: "sound",
      values: { facts: ["a.also", "a.yes"] },
    });
    const against = [leaf("x", { kind: "check", when, worth: -1 })];
    expect(warningsIn(rules({ nodes: against, conditions }))).toEqual([]);
    expect(warningsIn(rules({ nodes: [leaf("x", 1)], conditions }))).toEqual([]);
  });
});

describe("every rubric", () => {
  it("is looked at by itself", () => {
    const sheet = (missing: number) => ({
      title: { zh: "表", en: "sheet" },
      subject: "station" as const,
      nodes: [leaf("x", fact("m"), { missing })],
    });
    const more = { rubrics: { one: sheet(0), two: sheet(1) } };
    expect(warningsIn(rules({ nodes: [], more })).map(({ path }) => path[1])).toEqual(["two"]);
  });

  it("may leave its vetoes and grades out", () => {
    expect(warned({ nodes: [leaf("x", 1)] })).toEqual([]);
    expect(warned({ nodes: [leaf("x", 1)], grades: {}, vetoes: [] })).toEqual([]);
  });
});

describe("what something reads", () => {
  const nodes = (missing: number) => [leaf("mistakes", fact("m"), { missing })];

  it("is not better for more if only a veto reads it", () => {
    const many = veto("v", {
      when: { kind: "quantity", of: points("mistakes"), atLeast: 5 },
      unknown: "open",
      bars: ["model"],
    });
    expect(warned({ nodes: nodes(20), vetoes: [many] })).toEqual([]);
    expect(warned({ nodes: nodes(0), vetoes: [many] })).toEqual(["veto.missingPays vetoes[0].when"]);
  });

  it("is better for more if nothing does", () => {
    expect(warned({ nodes: nodes(20) })).toEqual(["missing.pays nodes[0].missing"]);
    expect(warned({ nodes: nodes(0) })).toEqual([]);
  });
});
