import { describe, expect, it } from "vitest";
import { arrange, ruleAt } from "../../src/ruleset/arrange.js";
import type { Path } from "../../src/vocabulary/issue.js";

const document = {
  facts: { team: { facts: { officers: { title: 1, least: 2 } } } },
  conditions: { solid: { when: { of: [1, 2] } } },
  rubrics: {
    station: {
      nodes: [{ id: "a", title: 1, points: 1, children: [{ id: "b", points: 2 }, { id: 5 }] }],
      grades: { stars: { cuts: [{ label: 1 }] } },
      vetoes: [{ id: "v", when: 1 }],
    },
  },
};
const issue = (code: string, path: Path) => ({ code, path, values: {} });

describe("arrange", () => {
  it("brings issues into the order of the document, what is missing last, what holds before what is held", () => {
    const paths: readonly Path[] = [
      [],
      ["facts", "team", "facts", "officers", "title"],
      ["facts", "team", "facts", "officers", "least"],
      ["facts", "team", "facts", "officers", "absent"],
      ["facts", "team", "facts", "officers", "absent", "deeper"],
      ["conditions", "solid", "when", "of"],
      ["conditions", "solid", "when", "of", 1],
      ["conditions", "solid", "when", "of", 2],
      ["conditions", "solid", "when", "of", "length"],
      ["rubrics"],
      ["nowhere"],
    ];
    const given = [7, 3, 10, 0, 5, 9, 1, 8, 4, 2, 6].map((index) => issue("x", paths[index]!));
    expect(arrange(document, given).map(({ path }) => path)).toEqual(paths);
  });

  it("keeps the order given at one place, and one of each", () => {
    const given = [issue("b", ["facts"]), issue("a", ["facts"]), issue("b", ["facts"])];
    expect(arrange(document, given)).toEqual([issue("b", ["facts"]), issue("a", ["facts"])]);
  });

  it("leaves the rule that an issue names itself", () => {
    expect(arrange(document, [{ ...issue("a", ["conditions", "solid"]), ruleId: "mine" }])).toMatchObject([
      { ruleId: "mine" },
    ]);
  });

  it("takes any document", () => {
    expect(arrange(null, [issue("a", ["x", 0]), issue("a", [])]).map(({ path }) => path)).toEqual([[], ["x", 0]]);
  });
});

describe("ruleAt", () => {
  it.each<[Path, string | undefined]>([
    [["facts", "team", "facts", "officers", "least"], "team.officers"],
    [["facts", "team", "title"], undefined],
    [["conditions", "solid", "when"], "solid"],
    [["conditions"], undefined],
    [["rubrics", "station", "nodes", 0, "points"], "a"],
    [["rubrics", "station", "nodes", 0, "children", 0, "points"], "b"],
    [["rubrics", "station", "nodes", 0, "children", 1], "a"],
    [["rubrics", "station", "nodes", 3], undefined],
    [["rubrics", "station", "grades", "stars", "cuts", 0], "stars"],
    [["rubrics", "station", "vetoes", 0, "when"], "v"],
    [["rubrics", "station", "title"], undefined],
    [["sources", "a", "facts", "b"], undefined],
    [["sources", "a", "grades", "b"], undefined],
    [["sources", "b"], undefined],
    [["rubrics", "station", "facts", "b"], undefined],
    [["rubrics", "grades", "stars"], undefined],
    [["quotas", "conditions"], undefined],
  ])("%j is of %s", (path, id) => expect(ruleAt(document, path)).toBe(id));
});
