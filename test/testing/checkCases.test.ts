import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { checkCases, type Expectation } from "../../src/testing/checkCases.js";
import { assessment, fact, graded, leaf, rules, type Saying, veto } from "../scoring/support.js";

const plan = compileRubric(
  rules({
    nodes: [leaf("total", fact("n"))],
    grades: { grade: graded([{ label: "two", atLeast: 50 }]) },
    vetoes: [veto("v", { bars: ["model"] }), veto("w", { when: { kind: "quantity", of: fact("m"), above: 5 } })],
  }),
  "sheet",
);
const check = (said: Saying, expect_: Expectation) =>
  checkCases(plan, [{ id: "one", assessment: assessment(said), expect: expect_ }]);

describe("checkCases", () => {
  it.each<[string, Saying, Expectation]>([
    ["nothing is expected", { n: 1 }, {}],
    [
      "everything is as expected",
      { n: "62.5", m: 6, yes: true },
      { points: { total: "62.50" }, grades: { grade: "two" }, provisional: false, fired: ["w", "v"] },
    ],
    [
      "nothing is to be settled",
      {},
      { points: { total: null }, grades: { grade: null }, provisional: true, fired: [] },
    ],
  ])("passes where %s", (_says, said, expected) => expect(check(said, expected)).toEqual([]));

  it("lists everything that came out differently", () => {
    expect(
      check(
        { n: 60, yes: true },
        { points: { total: "61" }, grades: { grade: "one" }, provisional: true, fired: ["w"] },
      ),
    ).toEqual([
      { case: "one", kind: "points", id: "total", expected: "61", got: "60" },
      { case: "one", kind: "grade", id: "grade", expected: "one", got: "two" },
      { case: "one", kind: "provisional", expected: true, got: false },
      { case: "one", kind: "fired", expected: ["w"], got: ["v"] },
    ]);
    expect(check({}, { points: { total: "61" }, grades: { grade: "one" } })).toEqual([
      { case: "one", kind: "points", id: "total", expected: "61", got: null },
      { case: "one", kind: "grade", id: "grade", expected: "one", got: null },
    ]);
    expect(check({ n: 5 }, { points: { total: null } })).toEqual([
      { case: "one", kind: "points", id: "total", expected: null, got: "5" },
    ]);
  });

  it("tells the issues of an assessment that cannot be read, in the order of the cases", () => {
    const found = checkCases(plan, [
      { id: "b", assessment: assessment({ n: 101 }), expect: {} },
      { id: "a", assessment: assessment({ n: 1 }), expect: { points: { total: "2" } } },
    ]);
    expect(found.map(({ case: id, kind }) => [id, kind])).toEqual([
      ["b", "issues"],
      ["a", "points"],
    ]);
    expect(found[0]).toMatchObject({ issues: [{ code: "fact.range" }] });
  });

  it.each<[string, Expectation]>([
    ["case.node.unknown", { points: { totals: null } }],
    ["case.grade.unknown", { grades: { constructor: null } }],
    ["case.veto.unknown", { fired: ["x"] }],
  ])("refuses with %s", (code, expected) =>
    expect(() => check({}, expected)).toThrow(expect.objectContaining({ code })),
  );
});
