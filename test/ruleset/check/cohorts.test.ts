import { describe, expect, it } from "vitest";
import { type Changes, check, condition, expected, fact, issuesOf, refusals, rubric, text, use } from "./support.js";

const figure = (more: object = {}, around: object = {}) => ({
  ...{ title: text, measures: "other", type: "number", ...around },
  cohort: { rubric: "station", points: "total", is: "mean", ...more },
});
const mean = fact("team.mean");
const reads = { kind: "quantity", of: mean, atLeast: 1 };
const person = { title: text, subject: "person", facts: { mean: figure() } };

describe("figures of peers that are sound", () => {
  it.each<readonly [what: string, changes: Changes]>([
    ["of all of them", [["@team.mean", figure()]]],
    [
      "of those alike in a level and under one unit",
      [["@team.mean", figure({ within: [{ fact: "team.kind" }, { above: "city" }] })]],
    ],
    ["of the best and the worst", [["@team.mean", figure({ is: "share", best: "least" })]]],
    ["within a range", [["@team.mean", figure({}, { least: 0, greatest: 100 })]]],
    [
      "read by another rubric",
      [
        ["@team.mean", figure()],
        ["rubrics.year", rubric(mean)],
      ],
    ],
    [
      "read by a condition of another rubric",
      [
        ["@team.mean", figure()],
        ["conditions.high", condition(reads)],
        ["rubrics.year", rubric(use("high"))],
      ],
    ],
    [
      "read by a condition that no rubric uses",
      [
        ["@team.mean", figure()],
        ["conditions.high", condition(reads)],
      ],
    ],
    [
      "of a rubric that reads figures of a third",
      [
        ["@team.mean", figure({ rubric: "year", points: "sun" })],
        ["@team.far", figure({ rubric: "decade", points: "sun" })],
        ["@bonus.points", mean],
        ["rubrics.year", rubric(fact("team.far"))],
        ["rubrics.decade", rubric(1)],
      ],
    ],
  ])("%s", (_what, changes) => expect(issuesOf(changes)).toEqual([]));
});

describe("figures of peers that wait for themselves", () => {
  const cycle = (name: string) => `cohort.cycle @team.${name}.cohort.rubric`;
  const two: Changes = [
    ["@team.mean", figure()],
    ["@team.far", figure({ rubric: "year", points: "sun" })],
  ];
  it.each(
    refusals<Changes>([
      [
        "by each other",
        [...two, ["rubrics.year", rubric(mean)], ["@bonus.points", fact("team.far")]],
        cycle("mean"),
        cycle("far"),
      ],
      [
        "one by itself, the other by it",
        [...two, ["rubrics.year", rubric(mean)], ["@bonus.points", mean]],
        cycle("mean"),
      ],
      ["only one way", [...two, ["rubrics.year", rubric(mean)]]],
      [
        "by a condition of a condition",
        [
          ["@team.mean", figure()],
          ["conditions.high", condition(reads)],
          ["conditions.solid.when", { kind: "condition", condition: "high" }],
        ],
        cycle("mean"),
      ],
      [
        "by a condition that another rubric uses too",
        [
          ["@team.mean", figure()],
          ["conditions.high", condition(reads)],
          ["rubrics.year", rubric(use("high"))],
          ["@bonus.points", use("high")],
        ],
        cycle("mean"),
      ],
      [
        "by its state",
        [
          ["@team.mean", figure()],
          ["@bonus.points", check({ kind: "status", fact: "team.mean", is: "known" })],
        ],
        cycle("mean"),
      ],
      [
        "by a veto",
        [
          ["@team.mean", figure()],
          ["@veto.when", reads],
        ],
        cycle("mean"),
      ],
      [
        "deep inside a rule",
        [
          ["@team.mean", figure()],
          ["@bonus.points", check({ kind: "not", of: reads })],
        ],
        cycle("mean"),
      ],
    ]),
  )("$what", ({ given, issues }) => expect(issuesOf(given)).toEqual(expected(...issues)));
});

describe("figures of peers that are about somebody else, or damaged", () => {
  it.each(
    refusals<Changes>([
      [
        "somebody else's rubric, and somebody else's level",
        [
          ["facts.self", person],
          ["facts.self.facts.mean.cohort.within", [{ fact: "team.kind" }]],
        ],
        "cohort.otherSubject facts.self.facts.mean.cohort.rubric",
        "fact.otherSubject facts.self.facts.mean.cohort.within.0.fact",
      ],
      ["a figure that is a number", [["@team.mean", { ...figure(), cohort: 5 }]], "type.wrong @team.mean.cohort"],
      ["a figure that is null", [["@team.mean", { ...figure(), cohort: null }]], "type.wrong @team.mean.cohort"],
      ["a rubric that is a number", [["@team.mean", figure({ rubric: 5 })]], "type.wrong @team.mean.cohort.rubric"],
      [
        "a rubric without nodes",
        [
          ["@team.mean", figure({ rubric: "year", points: "sun" })],
          ["rubrics.year", rubric(1, { nodes: 5 })],
        ],
        "type.wrong rubrics.year.nodes",
      ],
      [
        "a rubric without a subject",
        [
          ["@team.mean", figure({ rubric: "year", points: "sun" })],
          ["rubrics.year", rubric(1)],
          ["rubrics.year.subject"],
        ],
        "key.missing rubrics.year.subject",
      ],
      [
        "a rubric of somebody who is none",
        [
          ["@team.mean", figure({ rubric: "year", points: "sun" })],
          ["rubrics.year", rubric(1, { subject: "dog" })],
        ],
        "value.notAllowed rubrics.year.subject",
      ],
      [
        "a section without a subject",
        [["@team.mean", figure()], ["facts.team.subject"]],
        "key.missing facts.team.subject",
      ],
      ["peers that are no list", [["@team.mean", figure({ within: 5 })]], "type.wrong @team.mean.cohort.within"],
      [
        "peers alike in nothing",
        [["@team.mean", figure({ within: [{}] })]],
        "key.missing @team.mean.cohort.within.0.fact",
      ],
      [
        "a level that is no level, of a damaged fact",
        [
          ["@team.mean", figure({ within: [{ fact: "team.kind" }] })],
          ["@team.kind.type", "rank"],
        ],
        "kind.unknown @team.kind.type",
      ],
      ["a figure of a flag", [["@team.mean", { ...figure(), type: "flag" }]], "key.unknown @team.mean.cohort"],
    ]),
  )("$what", ({ given, issues }) => expect(issuesOf(given)).toEqual(expected(...issues)));
});
