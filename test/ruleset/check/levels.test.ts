import { describe, expect, it } from "vitest";
import { basis, type Changes, check, expected, issuesOf, refusals, rubric, text } from "./support.js";

const kinds = { kind: "fact", fact: "team.kind" };
const stars = { kind: "fact", fact: "team.stars" };
const cases = (then: unknown, last: unknown) => ({
  ...{ kind: "cases", cases: [{ id: "a", when: { kind: "flag", flag: "team.mediation" }, then }], else: last },
});
const table = (more: object, last?: unknown) => ({
  ...{ kind: "lookup", of: kinds, table: { urban: "one", rural: "two", ...more } },
  ...(last === undefined ? {} : { else: last }),
});
const among = (of: unknown, ...labels: readonly string[]) => check({ kind: "level", of, among: labels });
const level = (of: unknown): Changes => [["@level.of", of]];
/** A rubric with a grade by kinds. */
const year = rubric(1, { grades: { sort: { title: text, scale: "kinds", basis, of: kinds } } });
const sort = { kind: "grade", grade: "sort", from: "current", rubric: "year" };

describe("labels of a grade, wherever they stand", () => {
  it.each<readonly [what: string, of: unknown]>([
    ["in a table", table({ rural: "three" })],
    ["in forms of a table", table({ rural: cases("three", stars), urban: table({}) })],
    ["in what a table says of the rest", { ...table({}, "none"), table: { urban: "one" } }],
    ["in forms of what it says of the rest", { ...table({}, cases("one", "two")), table: { urban: "one" } }],
    [
      "in what replaces a missing one",
      { kind: "given", of: table({ rural: cases("one", "two") }), missing: "one", notApplicable: "none" },
    ],
    ["among the lowest", { kind: "lowest", of: [table({ rural: cases("one", "two") }), stars] }],
    ["in bands", { kind: "bands", of: 1, below: table({}), cuts: [{ atLeast: 5, then: cases("one", "two") }] }],
  ])("%s", (_what, of) => expect(issuesOf(level(of))).toEqual([]));

  it.each(
    refusals<unknown>([
      ["in a table", table({ rural: "moon" }), "label.undeclared @level.of.table.rural"],
      [
        "in a form of a table",
        table({ rural: cases("moon", "sun") }),
        "label.undeclared @level.of.table.rural.cases.0.then",
        "label.undeclared @level.of.table.rural.else",
      ],
      [
        "in a table of a table",
        table({ urban: table({ rural: "moon" }) }),
        "label.undeclared @level.of.table.urban.table.rural",
      ],
      [
        "in what a table says of the rest",
        { ...table({}, cases("moon", "one")), table: { urban: "one" } },
        "label.undeclared @level.of.else.cases.0.then",
      ],
      ["of another scale", table({ rural: kinds }), "scale.mixed @level.of.table.rural.fact"],
      [
        "without rank, where ranks are compared",
        { kind: "highest", of: [table({ rural: cases("none", "one") })] },
        "label.unranked @level.of.of.0.table.rural.cases.0.then",
      ],
      ["in a table that is a list", { ...table({}), table: ["one"] }, "type.wrong @level.of.table"],
      ["in a table that is missing", { kind: "lookup", of: kinds }, "key.missing @level.of.table"],
      ["in a table with a number", table({ rural: 5 }), "type.wrong @level.of.table.rural"],
    ]),
  )("refuses one that is none: $what", ({ given, issues }) =>
    expect(issuesOf(level(given))).toEqual(expected(...issues)),
  );
});

describe("which scale is meant", () => {
  it.each<readonly [what: string, of: unknown, label: string]>([
    ["that of a fact in a table", table({ rural: stars }), "three"],
    ["that of a fact in a form of a table", table({ rural: cases("one", stars) }), "three"],
    ["that of a grade", { kind: "grade", grade: "stars", from: "baseline" }, "three"],
    ["that of a grade of another rubric", sort, "urban"],
    ["that of a grade of another rubric, in a form", { kind: "given", of: sort, missing: "rural" }, "urban"],
  ])("%s", (_what, of, label) => {
    const changes = (said: string): Changes => [
      ["rubrics.year", year],
      ["@level.of", "one"],
      ["@bonus.points", among(of, said)],
    ];
    expect(issuesOf(changes(label))).toEqual([]);
    expect(issuesOf(changes("moon"))).toEqual(expected("label.undeclared @bonus.points.when.among.0"));
  });

  it.each(
    refusals<unknown>([
      ["labels only", cases("one", "two"), "scale.unclear @bonus.points.when.of"],
      ["labels only, in a table", table({ rural: cases("one", "two") }), "scale.unclear @bonus.points.when.of"],
      ["a grade of a rubric by number", { ...sort, rubric: 5 }, "type.wrong @bonus.points.when.of.rubric"],
      [
        "a grade of a rubric that is not there",
        { ...sort, rubric: "moon" },
        "rubric.undeclared @bonus.points.when.of.rubric",
      ],
      [
        "a grade of its own rubric, under the name of another one's",
        { ...sort, rubric: "station" },
        "grade.undeclared @bonus.points.when.of.grade",
      ],
    ]),
  )("is not said by $what", ({ given, issues }) => {
    const changes: Changes = [
      ["rubrics.year", year],
      ["@level.of", "one"],
      ["@bonus.points", among(given, "one")],
    ];
    expect(issuesOf(changes)).toEqual(expected(...issues));
  });
});
