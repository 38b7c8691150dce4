import { describe, expect, it } from "vitest";
import { subjectsOf } from "../../../src/ruleset/check/found.js";
import { criteriaIn } from "../../../src/ruleset/check/leaves.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { at, broken } from "../../refusals/support.js";
import { type Changes, check, condition, expected, issuesOf, refusals, rubric, use } from "./support.js";

const inHand = (part: string) => ({ kind: "leaf", leaf: part });
const fold = (more: object = {}) => ({ kind: "sum", leaves: "total", each: inHand("points"), ...more });
const full = (more: object = {}) => fold({ each: inHand("full"), ...more });
const over = (more: object) => ({
  kind: "sum",
  over: "law.faults",
  each: { kind: "fact", fact: "law.faults.weight" },
  ...more,
});
const atLeast = (of: unknown) => ({ kind: "quantity", of, atLeast: 1 });

describe("folds over criteria that are sound", () => {
  it.each<readonly [what: string, rule: unknown]>([
    [
      "points, full marks and weights of each",
      fold({ kind: "mean", each: full().each, weight: inHand("weight"), weightless: 0 }),
    ],
    ["full marks as weights", fold({ kind: "mean", weight: inHand("full"), weightless: 0 })],
    ["a test of each", fold({ where: atLeast(inHand("points")) })],
    ["how many keep a test", { kind: "count", leaves: "law", where: atLeast(inHand("full")) }],
    ["those that serve a goal and are prevention duties", fold({ goal: "foundation", prevention: true })],
    ["a mean without its extremes", fold({ kind: "mean", trim: { lowest: 1, highest: 1 }, empty: 0 })],
    ["something computed of each", fold({ each: { kind: "ratio", of: [inHand("points"), inHand("full")], zero: 0 } })],
    ["two folds side by side", { kind: "difference", of: [fold(), over({})] }],
    ["a fold as what an empty fold gives", fold({ empty: fold({ leaves: "law", empty: over({}) }) })],
  ])("%s", (_what, rule) => expect(issuesOf([["@bonus.points", rule]])).toEqual([]));

  it.each<readonly [what: string, changes: Changes]>([
    ["full marks of those that state them", [["@bonus.points", full({ leaves: "law" })]]],
    [
      "full marks of those prevention duties that state them",
      [["@staff.full"], ["@bonus.points", full({ leaves: "base", prevention: true })]],
    ],
    [
      "weights that no group looks at",
      [
        ["@bonus.weight", 2],
        ["@faults.weight", 3],
        ["@bonus.points", fold({ kind: "mean", leaves: "law", weight: inHand("weight") })],
      ],
    ],
    ["by a condition that no rubric uses", [["conditions.high", condition(atLeast(full({ leaves: "bonus" })))]]],
    [
      "points as a divisor that a rule replaces",
      [["@bonus.points", fold({ each: { kind: "ratio", of: [1, inHand("points")], zero: 0 } })]],
    ],
  ])("%s", (_what, changes) => {
    const without = changes.filter(([place]) => place !== "@staff.full");
    expect(issuesOf(without)).toEqual([]);
    expect(issuesOf(changes).filter((issue) => issue.includes("bonus"))).toEqual([]);
  });
});

describe("folds over criteria that are not", () => {
  it.each(
    refusals<Changes>([
      [
        "one that states no full marks",
        [["@bonus.full"], ["@veto.when", atLeast(full({ leaves: "bonus" }))]],
        "full.missing @veto.when.of.each.leaf",
      ],
      [
        "one that states none, by a condition that two rubrics use",
        [
          ["conditions.high", condition(atLeast(full({ leaves: "sun" })))],
          ["rubrics.year", rubric(1, { grades: graded() })],
        ],
        "full.missing conditions.high.when.of.each.leaf",
      ],
      [
        "points as a divisor",
        [["@bonus.points", fold({ each: { kind: "ratio", of: [1, inHand("points")] } })]],
        "ratio.zero @bonus.points.each.zero",
      ],
      [
        "full marks as a divisor",
        [["@bonus.points", fold({ each: { kind: "ratio", of: [1, inHand("full")] } })]],
        "ratio.zero @bonus.points.each.zero",
      ],
      [
        "points as a weight",
        [["@bonus.points", fold({ kind: "mean", weight: inHand("points"), weightless: 0 })]],
        "weight.negative @bonus.points.weight",
      ],
      [
        "a criterion in hand in what an empty fold gives",
        [["@bonus.points", fold({ empty: inHand("points") })]],
        "leaf.outside @bonus.points.empty.leaf",
      ],
      [
        "a criterion in hand inside a ledger",
        [["@bonus.points", over({ each: inHand("full") })]],
        "leaf.outside @bonus.points.each.leaf",
      ],
      [
        "a criterion in hand in a named condition",
        [["conditions.solid.when", atLeast(inHand("points"))]],
        "leaf.outside conditions.solid.when.of.leaf",
      ],
      [
        "criteria in a test of criteria",
        [["@bonus.points", fold({ where: atLeast(fold()) })]],
        "leaves.nested @bonus.points.where.of.leaves",
      ],
      [
        "criteria in a weight of criteria",
        [["@bonus.points", fold({ kind: "mean", weight: { kind: "count", leaves: "law" }, weightless: 0 })]],
        "leaves.nested @bonus.points.weight.leaves",
      ],
      [
        "a ledger in a test of criteria",
        [["@bonus.points", fold({ where: { kind: "some", over: "law.faults" } })]],
        "leaves.nested @bonus.points.where.over",
      ],
      [
        "a ledger in a test of how many criteria",
        [["@bonus.points", { kind: "count", leaves: "law", where: { kind: "every", over: "law.deeds" } }]],
        "leaves.nested @bonus.points.where.over",
      ],
      [
        "a part in hand that is none",
        [["@bonus.points", fold({ each: inHand("colour") })]],
        "value.notAllowed @bonus.points.each.leaf",
      ],
    ]),
  )("$what", ({ given, issues }) => expect(issuesOf(given)).toEqual(expected(...issues)));

  function graded() {
    return {
      level: {
        title: { zh: "级", en: "l" },
        scale: "stars",
        basis: { kind: "illustrative" },
        of: {
          kind: "cases",
          cases: [{ id: "a", when: { kind: "condition", condition: "high" }, then: "one" }],
          else: "two",
        },
      },
    };
  }
});

describe("criteriaIn", () => {
  const ids = (
    changes: Changes,
    fold: Parameters<typeof criteriaIn>[1],
    place: Parameters<typeof criteriaIn>[2],
  ): string => {
    const ruleset = broken(...changes.map(([path, to]) => [at(path), to] as const)) as Ruleset;
    return criteriaIn(subjectsOf(ruleset), fold, place)
      .map(({ id }) => id)
      .join(" ");
  };
  const two: Changes = [
    ["rubrics.year", rubric(use("high"))],
    ["rubrics.year.nodes.0.id", "base"],
    ["conditions.high", condition({ kind: "all", of: [] })],
  ];

  it.each<
    readonly [
      what: string,
      changes: Changes,
      fold: Parameters<typeof criteriaIn>[1],
      place: Parameters<typeof criteriaIn>[2],
      is: string,
    ]
  >([
    ["those inside a node", [], { leaves: "total" }, { rubric: "station" }, "staff ratio faults marks secret"],
    ["those of a goal", [], { leaves: "base", goal: "foundation" }, { rubric: "station" }, "staff ratio"],
    ["those that are prevention duties", [], { leaves: "total", prevention: true }, { rubric: "station" }, "ratio"],
    ["those of its own rubric", two, { leaves: "base" }, { rubric: "year" }, "base"],
    ["those of every rubric that uses a condition", two, { leaves: "base" }, { condition: "high" }, "base"],
    ["none of a condition that nobody uses", [], { leaves: "base" }, { condition: "high" }, ""],
    ["none of a node that is not there", [], { leaves: "moon" }, { rubric: "station" }, ""],
    ["none of a rubric that is not there", [], { leaves: "base" }, { rubric: "moon" }, ""],
    [
      "none of a node whose children are no list",
      [["rubrics.station.nodes.0.children", 5]],
      { leaves: "total" },
      { rubric: "station" },
      "",
    ],
    [
      "none of a node with a child that is none",
      [["rubrics.station.nodes.0.children.0.children.1", null]],
      { leaves: "total" },
      { rubric: "station" },
      "",
    ],
    [
      "nor with a child that is a text",
      [["rubrics.station.nodes.0.children.1", "law"]],
      { leaves: "total" },
      { rubric: "station" },
      "",
    ],
  ])("%s", (_what, changes, fold, place, is) => expect(ids(changes, fold, place)).toBe(is));

  it("says nothing more of a damaged node", () =>
    expect(
      issuesOf([
        ["@law.children.2", null],
        ["@bonus.points", full({ leaves: "law" })],
      ]),
    ).toEqual(expected("type.wrong @law.children.2")));
});

describe("a condition that reads criteria", () => {
  it("is held against every rubric that uses it", () => {
    const high = condition(atLeast(fold({ leaves: "sun" })));
    const changes: Changes = [
      ["conditions.high", high],
      ["rubrics.year", rubric(1)],
      ["@bonus.points", check({ kind: "condition", condition: "high" })],
    ];
    expect(issuesOf(changes)).toEqual(expected("node.undeclared conditions.high.when.of.leaves"));
  });
});
