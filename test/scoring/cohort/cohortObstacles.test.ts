/** What keeps figures from being computed is looked for only where there are figures, and faults of readings are told beside it. */
import { describe, expect, it } from "vitest";
import { cohortObstacles } from "../../../src/scoring/cohort/cohortObstacles.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { assessment, fact, leaf, rules } from "../support.js";

const plan = compileRubric(rules({ nodes: [leaf("x", fact("n"))] }), "sheet");
const [first, unreadable] = [assessment({ n: 1 }), assessment({ n: "many" }, { of: "station-2" })];
const codes = (list: readonly unknown[], plans = [plan]) =>
  cohortObstacles(plans, list, undefined).map(({ code, path }) => [code, ...path]);

describe("cohortObstacles", () => {
  it("finds nothing where no figures are asked for", () => expect(codes([first, first], [])).toEqual([]));

  it("leaves an unreadable assessment to whoever computes", () => expect(codes([first, unreadable])).toEqual([]));

  it("tells it where something else is in the way", () =>
    expect(codes([first, unreadable, first])).toEqual([
      ["amount.syntax", 1, "facts", "a", "n"],
      ["cohort.of.repeated", 2, "of"],
    ]));
});
