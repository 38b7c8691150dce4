import { describe, expect, it } from "vitest";
import { readingGraphOf } from "../../../src/ruleset/check/readingGraph.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { fact, flag, graded, group, leaf, points, rules, veto } from "../../scoring/support.js";

const edges = (ruleset: Ruleset, rubric: string): readonly string[] =>
  [...readingGraphOf(ruleset, rubric)].flatMap(([from, others]) => [...others].map((to) => `${from} > ${to}`)).sort();

describe("what rules read of one another", () => {
  const ruleset = rules({
    nodes: [
      group("total", "mean", [leaf("x", fact("n"), { weight: points("y") })]),
      leaf("y", 1, { applies: { kind: "condition", condition: "sound" } }),
      leaf("z", { kind: "sum", leaves: "total", each: { kind: "leaf", leaf: "weight" } }),
    ],
    conditions: {
      sound: { kind: "not", of: { kind: "condition", condition: "other" } },
      other: flag("also"),
    },
    grades: { grade: graded([{ label: "two", atLeast: 1, minimums: { y: 1 } }]) },
    vetoes: [veto("v", { when: { kind: "quantity", of: points("x"), atLeast: 1 }, caps: { grade: "one" } })],
  });
  const [rubric = ""] = Object.keys(ruleset.rubrics);

  it("is an edge each, without what a veto does to a grade", () =>
    expect(edges(ruleset, rubric)).toEqual([
      "condition/sound > condition/other",
      "grade/grade > node/total",
      "grade/grade > node/y",
      "node/total > node/x",
      "node/total > weight/x",
      "node/y > condition/sound",
      "node/z > node/x",
      "node/z > weight/x",
      "veto/v > node/x",
      "weight/x > node/y",
    ]));

  it("leaves other rubrics out", () => expect(edges(ruleset, "other")).toEqual(["condition/sound > condition/other"]));
});
