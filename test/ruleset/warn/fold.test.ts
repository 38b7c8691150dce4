import { describe, expect, it } from "vitest";
import type { Condition, Item, Quantity } from "../../../src/ruleset/expression.js";
import type { Names } from "../../../src/ruleset/names.js";
import type { Criterion, Group, Node } from "../../../src/ruleset/node.js";
import { absent, fact, flag, group, leaf } from "../../scoring/support.js";
import { either, nowhere, type Pays, paysOfFlag, paysOfNumber, up, warned } from "./support.js";

type Items = readonly Item<Names>[];
const n: Quantity = { kind: "given", of: fact("n"), notApplicable: 0 };
const folds = ["sum", "mean", "least", "greatest"] as const;
const over = { over: "a.faults" } as const;
const gravity = fact("faults.gravity");

describe("the way of an operand", () => {
  it.each(folds)("in a %s is up", (kind) => {
    expect(paysOfNumber((each) => ({ kind, items: [{ each }, { each: n, counts: flag("also") }] }))).toBe(up);
  });

  it.each<[string, (x: Quantity) => Quantity, Pays]>([
    [
      "in a mean without extremes",
      (each) => ({ kind: "mean", items: [{ each }, { each: n }, { each: n }], trim: { lowest: 1, highest: 1 } }),
      up,
    ],
    [
      "in a mean for which there are too few",
      (each) => ({ kind: "mean", items: [{ each }, { each: n }], trim: { lowest: 1, highest: 1 }, empty: n }),
      nowhere,
    ],
    ["in a sum over a ledger", (x) => ({ kind: "sum", ...over, each: { kind: "product", of: [gravity, x] } }), up],
    ["in a mean over a ledger", (each) => ({ kind: "mean", ...over, each, empty: 0 }), up],
    ["as a weight", (weight) => ({ kind: "mean", items: [{ each: n, weight }, { each: 3 }] }), either],
    [
      "as the weight of the only operand",
      (weight) => ({ kind: "mean", items: [{ each: 3, weight }], weightless: 3 }),
      nowhere,
    ],
    [
      "as the weight of the only operand, which else is replaced",
      (weight) => ({ kind: "given", of: { kind: "mean", items: [{ each: 3, weight }] }, notApplicable: 9 }),
      either,
    ],
    [
      "as what there is when nothing is left",
      (empty) => ({ kind: "sum", items: [{ each: 3, counts: flag("also") }], empty }),
      up,
    ],
    ["as what there is when nothing ever is", (empty) => ({ kind: "sum", items: [], empty }), up],
    ["as what there is when something always is", (empty) => ({ kind: "sum", items: [{ each: 3 }], empty }), nowhere],
    [
      "as what there is when nothing weighs",
      (weightless) => ({ kind: "mean", items: [{ each: 3, weight: fact("m") }], weightless }),
      up,
    ],
    [
      "as what there is when nothing ever weighs",
      (weightless) => ({ kind: "mean", items: [{ each: 3, weight: 0 }], weightless }),
      up,
    ],
    [
      "as what there is when something always weighs",
      (weightless) => ({ kind: "mean", items: [{ each: 3, weight: 1 }], weightless }),
      nowhere,
    ],
    [
      "as what there is when something always weighs, beside what may not",
      (weightless) => ({
        kind: "mean",
        items: [
          { each: 3, weight: 1 },
          { each: 3, weight: fact("m") },
        ],
        weightless,
      }),
      nowhere,
    ],
    [
      "beside a fold of nothing, which never applies",
      (x) => ({ kind: "sum", of: [{ kind: "sum", items: [] }, x] }),
      nowhere,
    ],
    ["that weighs nothing", (each) => ({ kind: "mean", items: [{ each, weight: 0 }, { each: 3 }] }), nowhere],
    [
      "beside what weighs nothing and is not there while missing",
      () => ({
        kind: "mean",
        items: [{ each: { kind: "given", of: fact("m"), missing: absent }, weight: 0 }, { each: 30 }],
      }),
      nowhere,
    ],
    [
      "that never counts",
      (each) => ({ kind: "sum", items: [{ each: 3 }, { each, counts: { kind: "any", of: [] } }] }),
      nowhere,
    ],
  ])("%s", (_, rule, way) => expect(paysOfNumber(rule)).toBe(way));
});

describe("the way of whether an operand counts", () => {
  const counted =
    (kind: (typeof folds)[number], each: Quantity, others: Items, more: { readonly empty?: Quantity } = {}) =>
    (counts: Condition): Quantity =>
      ({ kind, items: [{ each, counts }, ...others], ...more }) as Quantity;

  it.each<[string, (x: Condition) => Quantity, Pays]>([
    ["in a sum, if it gives", counted("sum", n, [{ each: 1 }]), "-+"],
    ["in a sum, if it takes", counted("sum", -1, [{ each: 1 }]), "+-"],
    ["in a sum, if it does nothing", counted("sum", 0, [{ each: 1 }]), "--"],
    ["in the least", counted("least", n, [{ each: 1 }]), "+-"],
    ["in the greatest", counted("greatest", n, [{ each: 1 }]), "-+"],
    ["in a mean, if it is best", counted("mean", 200, [{ each: n }, { each: 1 }]), "-+"],
    ["in a mean, if it is worst", counted("mean", -1, [{ each: n }, { each: 1 }]), "+-"],
    ["in a mean, if it is neither", counted("mean", n, [{ each: 1 }]), "++"],
    ["alone, if nothing is better", counted("sum", -2, [], { empty: 0 }), "+-"],
    ["alone, if nothing is worse", counted("least", 2, [], { empty: 0 }), "-+"],
    [
      "alone, if nothing does not apply",
      (x) => ({ kind: "given", of: counted("mean", 2, [])(x), notApplicable: 1 }),
      "-+",
    ],
    [
      "alone, if nothing is better, where what would be if nothing weighed is worse",
      (counts) => ({ kind: "mean", items: [{ each: 5, weight: 1, counts }], empty: 9, weightless: 0 }),
      "+-",
    ],
    [
      "beside what may not count, if nothing is better",
      counted("greatest", 1, [{ each: 3, counts: flag("also") }], { empty: 9 }),
      "++",
    ],
    [
      "in a mean without extremes, if too few are better",
      (counts) => ({
        kind: "mean",
        items: [{ each: 0, counts }, { each: 5 }, { each: 5 }],
        trim: { lowest: 1, highest: 1 },
        empty: 9,
      }),
      "+-",
    ],
    [
      "in a mean without extremes, if it is worst, but too few are worse still",
      (counts) => ({
        kind: "mean",
        items: [{ each: 0, counts }, { each: 5 }, { each: 5 }],
        trim: { lowest: 1, highest: 1 },
        empty: 3,
      }),
      "++",
    ],
    [
      "in a mean without extremes, if too few are worse",
      (counts) => ({
        kind: "mean",
        items: [{ each: 9, counts }, { each: 5 }, { each: 5 }],
        trim: { lowest: 1, highest: 1 },
        empty: 0,
      }),
      "-+",
    ],
    [
      "in a mean, if nothing else weighs",
      (counts) => ({
        kind: "mean",
        items: [
          { each: 5, counts },
          { each: 5, weight: fact("m") },
        ],
        weightless: 0,
      }),
      "-+",
    ],
    [
      "in a mean, if nothing else weighs and that is better",
      (counts) => ({
        kind: "mean",
        items: [
          { each: 5, counts },
          { each: 5, weight: fact("m") },
        ],
        weightless: 9,
      }),
      "+-",
    ],
    ["in a sum over a ledger", (x) => ({ kind: "sum", ...over, each: gravity, where: x }), "-+"],
    [
      "in the least over a ledger, if nothing is better",
      (x) => ({ kind: "least", ...over, each: gravity, where: x, empty: 10 }),
      "+-",
    ],
    [
      "in the least over a ledger, if nothing is worse",
      (x) => ({ kind: "least", ...over, each: gravity, where: x, empty: 0 }),
      "++",
    ],
    ["in a mean over a ledger", (x) => ({ kind: "mean", ...over, each: gravity, where: x, empty: 0 }), "++"],
    ["in a count", (x) => ({ kind: "count", ...over, where: x }), "-+"],
  ])("%s", (_, rule, way) => expect(paysOfFlag(rule)).toBe(way));
});

describe("criteria as operands", () => {
  const marks = (more: Partial<Criterion> = {}) =>
    group("g", "sum", [leaf("a", 3, { full: 5, weight: 2, ...more }), leaf("b", n, { full: 10 })]);
  const nodes = (rule: Quantity, more: Partial<Criterion> = {}) => [
    group("total", "least", [leaf("x", rule), { ...marks(more), combine: "mean" } as Group]),
  ];
  const instead = (of: Quantity, missing: Quantity): Quantity => ({ kind: "given", of, missing });
  const part = (is: "points" | "full" | "weight") => ({ kind: "leaf", leaf: is }) as const;
  const first = (warnings: readonly string[]) => warnings.filter((warning) => warning.includes("children[0].points"));

  it("give their points", () => {
    const rule = (missing: Quantity): Quantity => ({
      kind: "sum",
      leaves: "g",
      each: instead(part("points"), missing),
    });
    expect(first(warned({ nodes: nodes(rule(0)) }))).toEqual([]);
    expect(first(warned({ nodes: nodes(rule(1)) }))).toEqual([
      "missing.pays total".replace("total", "nodes[0].children[0].points.each.missing"),
    ]);
  });

  it("give their full marks and their weight", () => {
    const rule = (is: "full" | "weight", missing: number): Quantity => ({
      ...{ kind: "mean", leaves: "g", each: { kind: "product", of: [part(is), instead(fact("m"), missing)] } },
    });
    for (const is of ["full", "weight"] as const) {
      expect(first(warned({ nodes: nodes(rule(is, 0)) }))).toEqual([]);
      expect(first(warned({ nodes: nodes(rule(is, 20)) }))).toHaveLength(1);
    }
  });

  it("give full marks that are not their weight", () => {
    // Beyond three there are full marks, of which more is better, and no weight, of which less is.
    const rule = (is: "full" | "weight", missing: number): Quantity => ({
      ...{ kind: "sum", leaves: "g" },
      each: { kind: "product", of: [{ kind: "difference", of: [part(is), 3] }, instead(fact("m"), missing)] },
    });
    const warnings = (["full", "weight"] as const).map((is) =>
      [0, 20].map((missing) => first(warned({ nodes: nodes(rule(is, missing)) })).length),
    );
    expect(warnings).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("count where they are as the rule says", () => {
    const where: Condition = { kind: "given", of: flag("also"), missing: true };
    expect(first(warned({ nodes: nodes({ kind: "count", leaves: "g", where }) }))).toHaveLength(1);
    expect(
      first(warned({ nodes: nodes({ kind: "difference", of: [5, { kind: "count", leaves: "g", where }] }) })),
    ).toEqual([]);
    expect(first(warned({ nodes: nodes({ kind: "count", leaves: "g" }) }))).toEqual([]);
  });

  it("are only those that serve the goal", () => {
    const goals = { more: { goals: { safe: { zh: "安", en: "safe" } } } };
    const serving = { goal: "safe", prevention: true };
    const tree = (prevention: boolean) => [
      leaf(
        "x",
        { kind: "sum", leaves: "g", goal: "safe", prevention, each: instead(part("points"), 3), empty: 0 },
        serving,
      ),
      group("g", "sum", [leaf("a", fact("m"), serving)]),
    ];
    expect(warned({ nodes: tree(true), ...goals })).toEqual(["missing.pays nodes[0].points.each.missing"]);
    expect(warned({ nodes: tree(false), ...goals })).toEqual([]);
  });
});

/** Three points, or not applicable for a label without rank. */
const judged: Quantity = {
  ...{ kind: "lookup", of: { kind: "given", of: { kind: "fact", fact: "a.stars" }, notApplicable: "one" } },
  table: { none: absent },
  else: 3,
};

describe("a weight that does not apply", () => {
  it("leaves its operand out", () => {
    const of: Quantity = { kind: "mean", items: [{ each: 5, weight: fact("n") }], empty: 0, weightless: 5 };
    expect(warned({ nodes: [leaf("x", of, { missing: 5 })] })).toEqual(["missing.pays nodes[0].missing"]);
    const surely: Quantity = { kind: "mean", items: [{ each: 5, weight: fact("m") }], empty: 0, weightless: 5 };
    expect(warned({ nodes: [leaf("x", surely, { missing: 5 })] })).toEqual([]);
  });
});

describe("several entries", () => {
  it("come in at once where a fact beside them decides", () => {
    const sum = (most: number): Quantity => ({
      kind: "bands",
      of: {
        kind: "sum",
        ...over,
        each: gravity,
        where: { kind: "given", of: flag("also"), missing: true },
        empty: absent,
      },
      below: 0,
      cuts: [{ above: most, then: 5 }],
    });
    const about = (most: number) => warned({ nodes: [group("g", "sum", [leaf("x", sum(most)), leaf("y", 1)])] });
    expect(about(39)).toEqual(["missing.pays nodes[0].children[0].points.of.where.missing"]);
    expect(about(40)).toEqual([]);
  });
});

describe("all or nothing", () => {
  it("is lost by what goes beyond full marks", () => {
    const about = (missing: number) => {
      const x = leaf("x", { kind: "sum", of: [{ kind: "given", of: fact("m"), missing }, 5] }, { full: 5 });
      return warned({ nodes: [group("total", "all", [x], { full: 10 })] });
    };
    expect(about(0)).toEqual(["missing.pays nodes[0].children[0].points.of[0].missing"]);
    expect(about(20)).toEqual([]);
  });

  it("goes either way by what may fall short of full marks, or go beyond", () => {
    const about = (missing: number) => {
      const x = leaf("x", { kind: "given", of: fact("m"), missing }, { full: 5 });
      return warned({ nodes: [group("total", "all", [x], { full: 10 })] }).length;
    };
    expect([about(0), about(5), about(20)]).toEqual([1, 1, 1]);
  });
});

describe("groups of what may not apply", () => {
  const where = (
    combine: Group["combine"],
    child: Partial<Criterion>,
    more: Partial<Group> = {},
    rest: readonly Node[] = [],
  ) =>
    warned({
      nodes: [group("total", combine, [leaf("x", judged, { full: 5, ...child }), ...rest], { full: 10, ...more })],
    });
  const five = [leaf("y", 5, { full: 5 })];
  const out = { missing: absent } as const;
  const pays = ["missing.pays nodes[0].children[0].missing"];

  it.each<[Group["combine"], Partial<Criterion>, readonly string[]]>([
    ["sum", out, []],
    ["mean", out, pays],
    ["least", out, pays],
    ["greatest", out, []],
    ["share", out, pays],
    ["all", out, pays],
    ["sum", { missing: 0 }, []],
    ["sum", { missing: 1 }, pays],
    ["mean", { missing: 0 }, []],
    ["mean", { missing: 3 }, []],
    ["mean", { missing: 4 }, pays],
    ["least", { missing: 3 }, []],
    ["greatest", { missing: 5 }, []],
    ["greatest", { missing: 6 }, pays],
    ["share", { missing: 3 }, []],
    ["share", { missing: 4 }, pays],
    ["all", { missing: 3 }, []],
  ])("a %s of one that is %j while missing", (combine, child, expected) => {
    expect(where(combine, child, {}, five)).toEqual(expected);
  });

  it.each<[string, Group["combine"], Partial<Criterion>, Partial<Group>, readonly Node[], readonly string[]]>([
    ["alone, where nothing is better", "mean", out, { empty: 4 }, [], pays],
    ["alone, where nothing is worse", "mean", out, { empty: 2 }, [], []],
    ["alone, where nothing does not apply", "greatest", out, {}, [], []],
    ["with a point that nobody else needs", "all", { missing: 5 }, {}, five, pays],
    ["with more than full marks beside", "all", { missing: 0 }, {}, [leaf("y", 9, { full: 5 })], []],
    ["with full marks of 0 beside, without points", "share", { missing: 0 }, {}, [leaf("y", n, { full: 0 })], []],
    ["with full marks of 0 beside, and points", "share", { missing: 1 }, {}, [leaf("y", n, { full: 0 })], pays],
    [
      "with full marks of 0 beside, in debt",
      "share",
      { missing: 0 },
      {},
      [leaf("y", { kind: "difference", of: [0, n] }, { full: 0 })],
      pays,
    ],
    [
      "with full marks of 0, where that is better",
      "share",
      { missing: 0 },
      { weightless: 9 },
      [leaf("y", n, { full: 0 })],
      [],
    ],
  ])("%s", (_, combine, child, more, rest, expected) => {
    expect(where(combine, child, more, rest)).toEqual(expected);
  });
});
