import { describe, expect, it } from "vitest";
import {
  basis,
  type Changes,
  check,
  condition,
  expected,
  issuesOf,
  points,
  refusals,
  rubric,
  text,
  use,
} from "./support.js";

const from = (name: string, id: string, more: object = {}) => points(id, { from: name, ...more });
const year = { rubric: "year" };
const level = (more: object) => check({ kind: "level", of: { kind: "grade", ...more }, among: ["one"] });
const judged = { grades: { overall: { title: text, scale: "stars", basis, of: "one" } } };
/** The sample reads `staff` of its own baseline and its own current `stars` already. */
const own = ["@marks.points.of.5.of", "@level.of.of.5.of"] as const;
const without: Changes = own.map((place) => [place, place.startsWith("@level") ? "one" : 1] as const);

describe("one name means scorecards of one rubric", () => {
  it.each<readonly [what: string, changes: Changes]>([
    ["its own where none is named", [["@bonus.points", from("baseline", "staff")]]],
    ["its own by name", [["@bonus.points", from("baseline", "staff", { rubric: "station" })]]],
    [
      "two names for two rubrics",
      [
        ["rubrics.year", rubric(1)],
        ...without,
        ["@bonus.points", from("current", "sun", year)],
        ["@ratio.points.of.0", from("baseline", "staff")],
      ],
    ],
    [
      "another rubric, twice",
      [
        ["rubrics.year", rubric(1)],
        ...without,
        ["@bonus.points", from("current", "sun", year)],
        ["@ratio.points.of.0", from("current", "sun", year)],
      ],
    ],
    [
      "a grade and points of another rubric",
      [
        ["rubrics.year", rubric(1, judged)],
        ...without,
        ["@bonus.points", from("current", "sun", year)],
        ["@ratio.points.of.0", level({ grade: "overall", from: "current", ...year })],
      ],
    ],
    [
      "the same name in two rubrics, for each its own",
      [
        ["rubrics.year", rubric(from("baseline", "sun"))],
        ["@bonus.points", from("baseline", "bonus")],
      ],
    ],
    [
      "the same name in two rubrics, for each the other",
      [
        ["rubrics.year", rubric(from("baseline", "bonus", { rubric: "station" }))],
        ...without,
        ["@bonus.points", from("baseline", "sun", year)],
      ],
    ],
    [
      "by a condition, for each rubric that uses it its own",
      [
        ["conditions.high", condition({ kind: "quantity", of: from("baseline", "sun"), atLeast: 1 })],
        ["rubrics.year", rubric(use("high"))],
        ["rubrics.decade", rubric(use("high"))],
      ],
    ],
    [
      "by a condition that nobody uses, of another rubric",
      [
        ["rubrics.year", rubric(1)],
        ["conditions.high", condition({ kind: "quantity", of: from("baseline", "sun", year), atLeast: 1 })],
      ],
    ],
    [
      "by a condition that nobody uses, of two rubrics",
      [
        ["rubrics.year", rubric(1)],
        [
          "conditions.high",
          condition({ kind: "quantity", of: from("current", "sun", year), atLeast: from("current", "staff") }),
        ],
      ],
    ],
  ])("%s", (_what, changes) => expect(issuesOf(changes)).toEqual([]));

  it.each(
    refusals<Changes>([
      [
        "a name that means its own rubric already",
        [
          ["rubrics.year", rubric(1)],
          ["@bonus.points", from("baseline", "sun", year)],
        ],
        "from.otherRubric @bonus.points.rubric",
      ],
      [
        "a grade under a name that means another rubric",
        [
          ["rubrics.year", rubric(1, judged)],
          ["@bonus.points", level({ grade: "overall", from: "current", ...year })],
        ],
        "from.otherRubric @level.of.of.5.of.rubric",
      ],
      [
        "two rubrics under one name, of which one is told by a condition",
        [
          ["rubrics.year", rubric(1)],
          ...without,
          ["conditions.high", condition({ kind: "quantity", of: from("current", "sun", year), atLeast: 1 })],
          ["@bonus.points", use("high")],
          ["@ratio.points.of.0", from("current", "staff")],
        ],
        "from.otherRubric @ratio.points.of.0.rubric",
      ],
      [
        "a condition that means one rubric, used by one that means another",
        [
          ["conditions.high", condition({ kind: "quantity", of: from("current", "sun", year), atLeast: 1 })],
          ["rubrics.year", rubric(use("high"))],
          ["rubrics.decade", rubric({ kind: "sum", of: [use("high"), from("current", "sun")] })],
        ],
        "from.otherRubric rubrics.decade.nodes.0.points.of.1.rubric",
      ],
      [
        "a rubric that is not there",
        [["@bonus.points", from("current", "sun", year)]],
        "rubric.undeclared @bonus.points.rubric",
      ],
      [
        "a rubric that is not there, for a grade",
        [["@bonus.points", level({ grade: "overall", from: "current", ...year })]],
        "rubric.undeclared @bonus.points.when.of.rubric",
      ],
      [
        "a rubric that is a number",
        [["@bonus.points", from("current", "staff", { rubric: 5 })]],
        "type.wrong @bonus.points.rubric",
      ],
      ["a name that is none", [["@bonus.points", from("last", "staff")]], "value.notAllowed @bonus.points.from"],
      [
        "a name that is a number",
        [["@bonus.points", { ...points("staff"), from: 5 }]],
        "value.notAllowed @bonus.points.from",
      ],
      [
        "a node that the other rubric does not have",
        [["rubrics.year", rubric(1)], ...without, ["@bonus.points", from("current", "staff", year)]],
        "node.undeclared @bonus.points.points",
      ],
      [
        "a grade that the other rubric does not have",
        [
          ["rubrics.year", rubric(1)],
          ...without,
          ["@bonus.points", level({ grade: "stars", from: "current", ...year })],
        ],
        "grade.undeclared @bonus.points.when.of.grade",
      ],
    ]),
  )("refuses %s", ({ given, issues }) => expect(issuesOf(given)).toEqual(expected(...issues)));
});
