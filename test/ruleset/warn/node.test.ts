import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Criterion } from "../../../src/ruleset/node.js";
import { absent, fact, flag, group, leaf, points } from "../../scoring/support.js";
import { paysOfFlag, paysOfNumber, up, warned } from "./support.js";

const m = fact("m");
const negative: Quantity = { kind: "difference", of: [0, m] };
const pays = ["missing.pays nodes[0].missing"];

describe("points for a criterion that is missing", () => {
  it.each<[string, Quantity, Partial<Criterion>, readonly string[]]>([
    ["none, where there are never less", m, { missing: 0 }, []],
    ["more than the worst", m, { missing: 1 }, pays],
    ["none, where there may be less", negative, { missing: 0 }, pays],
    ["the worst of what may be less", negative, { missing: -20 }, []],
    ["some, where they may be anything", fact("free"), { missing: -1000 }, pays],
    ["those that it always has", 3, { missing: 9 }, []],
    ["a computed number that is never more", m, { missing: { kind: "difference", of: [-1, m] } }, []],
    ["a computed number that may be more", m, { missing: { kind: "product", of: ["0.1", fact("m")] } }, pays],
    ["more than the worst, but limited", m, { missing: 9, ceiling: 0 }, []],
    ["more than the worst, but no less after the floor", m, { missing: 5, floor: 5 }, []],
    ["more than the worst, but rounded away", m, { missing: "0.4", rounded: { to: 1, mode: "half-away" } }, []],
    [
      "none, where it may be taken for full marks",
      m,
      { full: 5, applies: flag("also"), missing: 0, notApplicable: "full" },
      [],
    ],
    ["some, where it may be taken for nothing", m, { applies: flag("also"), missing: 1, notApplicable: 0 }, pays],
    ["none, where what does not apply has less", m, { applies: flag("also"), missing: 0, notApplicable: -1 }, pays],
  ])("%s", (_, rule, more, expected) => {
    expect(warned({ nodes: [leaf("x", rule, more)] })).toEqual(expected);
  });

  it("are nothing of what is not public", () => {
    const source = { kind: "unpublished", source: "order" } as const;
    const { points: _, ...secret } = leaf("x", 0, { full: 5, basis: source, missing: 5 });
    const { full: __, ...endless } = secret;
    expect(warned({ nodes: [secret] })).toEqual([]);
    expect(warned({ nodes: [endless] })).toEqual([]);
    const floor: Quantity = { kind: "given", of: m, missing: 0 };
    // Its bounds are known all the same: with a ceiling of 0 nothing is left to gain.
    expect(
      warned({ nodes: [group("g", "sum", [{ ...secret, ceiling: { kind: "difference", of: [0, floor] } }])] }),
    ).toEqual(["missing.pays nodes[0].children[0].ceiling.of[1].missing"]);
    expect(
      warned({
        nodes: [group("g", "sum", [{ ...secret, floor: 5, ceiling: { kind: "difference", of: [0, floor] } }])],
      }),
    ).toEqual([]);
  });
});

describe("fields of a node", () => {
  it("go the way of what they limit", () => {
    const fields = (more: (x: Quantity) => Partial<Criterion>) => (x: Quantity) => {
      const nodes = [leaf("y", 3, more(x))];
      return { nodes, x };
    };
    const way = (more: (x: Quantity) => Partial<Criterion>) =>
      [0, 20].map((missing) => warned({ nodes: fields(more)({ kind: "given", of: m, missing }).nodes }).length);
    expect(way((floor) => ({ floor }))).toEqual([0, 1]);
    expect(way((ceiling) => ({ ceiling }))).toEqual([0, 1]);
  });

  it("say whether it applies, which alone gives no points", () => {
    const applies = (missing: boolean) => ({ applies: { kind: "given", of: flag("also"), missing } as const });
    const about = (missing: boolean, worth: number) =>
      warned({ nodes: [group("g", "sum", [leaf("x", worth, applies(missing)), leaf("y", 1)])] });
    const path = ["missing.pays nodes[0].children[0].applies.missing"];
    expect([about(true, 2), about(false, 2), about(true, -2), about(false, -2)]).toEqual([path, [], [], path]);
    expect(warned({ nodes: [leaf("x", 2, applies(true))] })).toEqual([]);
  });

  it("say whether it counts and how heavily", () => {
    const counts = (missing: boolean) => ({ counts: { kind: "given", of: flag("also"), missing } as const });
    expect(warned({ nodes: [group("g", "sum", [leaf("x", 2, counts(true)), leaf("y", 1)])] })).toEqual([
      "missing.pays nodes[0].children[0].counts.missing",
    ]);
    expect(warned({ nodes: [group("g", "sum", [leaf("x", 2, counts(false)), leaf("y", 1)])] })).toEqual([]);
    const weight: Quantity = { kind: "given", of: m, missing: 0 };
    expect(warned({ nodes: [group("g", "mean", [leaf("x", 2, { weight }), leaf("y", 1)])] })).toEqual([
      "missing.pays nodes[0].children[0].weight.missing",
    ]);
  });

  it("say what a group is without children", () => {
    const none = { counts: { kind: "any", of: [] } } as const;
    const about = (missing: number) =>
      warned({ nodes: [group("g", "sum", [leaf("x", 2, none)], { empty: { kind: "given", of: m, missing } })] });
    expect([about(0), about(1)]).toEqual([[], ["missing.pays nodes[0].empty.missing"]]);
    const weightless = (missing: number) =>
      warned({
        nodes: [group("g", "mean", [leaf("x", 2, { weight: 0 })], { weightless: { kind: "given", of: m, missing } })],
      });
    expect([weightless(0), weightless(1)]).toEqual([[], ["missing.pays nodes[0].weightless.missing"]]);
  });
});

describe("points that are read", () => {
  it("go the way of whoever reads them", () => {
    const mistakes = (missing: number) => [
      leaf("mistakes", m, { missing }),
      leaf("total", { kind: "difference", of: [100, points("mistakes")] }),
    ];
    expect(warned({ nodes: mistakes(20) })).toEqual([]);
    expect(warned({ nodes: mistakes(0) })).toEqual(pays);
  });

  it("go either way if both read them", () => {
    const nodes = [
      leaf("mistakes", m, { missing: 20 }),
      leaf("total", { kind: "difference", of: [100, points("mistakes")] }),
      leaf("tempers", { kind: "product", of: [2, points("mistakes")] }),
    ];
    expect(warned({ nodes })).toEqual(pays);
  });

  it("of another scorecard are no fact that is left out", () => {
    const rule: Quantity = { kind: "given", of: { kind: "points", points: "x", from: "baseline" }, missing: 1000 };
    expect(warned({ nodes: [leaf("x", rule)] })).toEqual([]);
  });

  it("are as good below an only reader that asks for their state", () => {
    const nodes = [
      leaf("x", m, { missing: 5 }),
      leaf("y", { kind: "check", when: { kind: "status", points: "x", is: "known" }, worth: 1 }),
    ];
    expect(warned({ nodes })).toEqual(pays);
  });

  it("may be read in a chain of any length", () => {
    const chain = Array.from({ length: 3000 }, (_, i) => leaf(`n${i}`, i === 2999 ? m : points(`n${i + 1}`)));
    const end = (missing: number) => chain.map((node, i) => (i === 2999 ? { ...node, missing } : node));
    expect(warned({ nodes: end(0) })).toEqual([]);
    expect(warned({ nodes: end(1) })).toEqual(["missing.pays nodes[2999].missing"]);
  });

  it("may grow without end", () => {
    const square = (id: string, of: string) => leaf(id, { kind: "product", of: [points(of), points(of)] });
    const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const nodes = [leaf("n", m, { missing: 1 }), ...ids.map((id, i) => square(id, i === 0 ? "n" : `n${i - 1}`))];
    expect(warned({ nodes })).toEqual(pays);
  });
});

describe("a criterion that does not apply", () => {
  const judged: Quantity = {
    ...{ kind: "lookup", of: { kind: "given", of: { kind: "fact", fact: "a.stars" }, notApplicable: "one" } },
    table: { none: absent },
    else: 3,
  };
  const instead = (of: Quantity, missing: Quantity): Quantity => ({ kind: "given", of, missing });

  it.each<[string, (x: Quantity) => Quantity, Quantity, readonly string[]]>([
    [
      "has no points that a sum would need",
      (x) => ({ kind: "sum", of: [x, 1] }),
      0,
      ["missing.pays nodes[0].children[0].points.of[0].missing"],
    ],
    ["has no points that a sum would take", (x) => ({ kind: "sum", of: [x, -1] }), 1, []],
    [
      "is compared with nothing",
      (x) => ({ kind: "check", when: { kind: "quantity", of: x, atLeast: 1 }, worth: 5 }),
      0,
      [],
    ],
    ["is in no band", (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 2, then: 5 }] }), 1, []],
    [
      "is in no band, whatever that is",
      (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 1, then: 5 }] }),
      1,
      ["missing.pays nodes[0].children[0].points.of.missing"],
    ],
    [
      "is in no band while missing",
      (x) => ({ kind: "bands", of: x, below: -1, cuts: [{ atLeast: 3, then: 5 }] }),
      absent,
      [],
    ],
    [
      "is in no band while missing, which may be better",
      (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 3, then: -5 }] }),
      absent,
      ["missing.pays nodes[0].children[0].points.of.missing"],
    ],
    ["divides nothing", (x) => ({ kind: "ratio", of: [0, x], zero: 0 }), 1, []],
    ["is divided by nothing", (x) => ({ kind: "ratio", of: [x, 2] }), 0, []],
  ])("%s", (_, rule, missing, expected) => {
    const child = leaf("x", rule(instead(judged, missing)));
    expect(warned({ nodes: [group("g", "sum", [child, leaf("y", 1)])] })).toEqual(expected);
  });

  it.each<[string, Quantity]>([
    ["a flag", { kind: "check", when: flag("yes"), worth: 2 }],
    ["a label", { kind: "lookup", of: { kind: "fact", fact: "a.stars" }, table: { one: 0 }, else: 2 }],
    ["a number in bands", { kind: "bands", of: fact("n"), below: 0, cuts: [{ atLeast: 9, then: 2 }] }],
  ])("is no worse for %s that is said not to apply", (_, rule) => {
    const about = (missing: number) =>
      warned({ nodes: [group("g", "sum", [leaf("x", { kind: "sum", of: [rule, 5] }, { missing }), leaf("y", 9)])] });
    expect(about(5)).toEqual([]);
    expect(about(6)).toEqual(["missing.pays nodes[0].children[0].missing"]);
  });

  it("is no worse for a fact that is said not to apply", () => {
    const nodes = (missing: number) => [
      group("g", "mean", [leaf("x", { kind: "sum", of: [fact("n"), 5] }, { missing }), leaf("y", 9)]),
    ];
    expect(warned({ nodes: nodes(5) })).toEqual([]);
    expect(warned({ nodes: nodes(6) })).toEqual(["missing.pays nodes[0].children[0].missing"]);
  });
});

describe("several answers", () => {
  it("hide one another, and each is told", () => {
    const inner: Quantity = {
      kind: "cases",
      cases: [{ id: "c", when: { kind: "given", of: flag("also"), missing: true }, then: 5 }],
      else: { kind: "sum", of: [m, 5] },
    };
    // Alone, five is the worst; but once the flag is known the outer answer may be asked, and that is less.
    expect(warned({ nodes: [leaf("x", inner)] })).toEqual([]);
    expect(warned({ nodes: [leaf("x", inner, { missing: 0 })] })).toEqual([
      "missing.pays nodes[0].points.cases[0].when.missing",
    ]);
  });

  it("hide what is missing in what they leave out", () => {
    const rule = (counts: boolean): Quantity => ({
      kind: "sum",
      items: [{ each: m, counts: { kind: "given", of: flag("also"), missing: counts } }, { each: 5 }],
    });
    expect(warned({ nodes: [leaf("x", rule(false))] })).toEqual([]);
    expect(warned({ nodes: [leaf("x", rule(false), { missing: 0 })] })).toEqual([
      "missing.pays nodes[0].points.items[0].counts.missing",
    ]);
  });

  it("are not asked for what is decided", () => {
    const bands: Quantity = { kind: "bands", of: m, below: 2, cuts: [{ atLeast: 21, then: 4 }] };
    expect(warned({ nodes: [leaf("x", bands, { missing: 9 })] })).toEqual([]);
    const when = { kind: "quantity", of: m, atLeast: 0 } as const;
    expect(warned({ nodes: [leaf("x", { kind: "check", when, worth: 2 }, { missing: 9 })] })).toEqual([]);
  });

  it("need not be asked twice", () => {
    const known: Quantity = { kind: "given", of: m, missing: 0 };
    expect(warned({ nodes: [leaf("x", { kind: "given", of: known, missing: 9 })] })).toEqual([]);
  });

  it("stay open where one of two is not there", () => {
    expect(paysOfNumber((x) => ({ kind: "given", of: { kind: "sum", of: [x, fact("n")] }, notApplicable: 0 }))).toBe(
      up,
    );
    expect(
      paysOfFlag((when) => ({ kind: "given", of: { kind: "check", when, worth: fact("n") }, notApplicable: 0 })),
    ).toBe("-+");
  });
});
