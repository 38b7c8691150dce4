import { describe, expect, it } from "vitest";
import { zero } from "../../../src/exact/rational.js";
import { labelsIn } from "../../../src/ruleset/warn/facts.js";
import { foldBounds, presentIn, quotientsOf } from "../../../src/ruleset/warn/foldBounds.js";
import { anyNum, noNum, numOf } from "../../../src/ruleset/warn/num.js";
import { noOption } from "../../../src/ruleset/warn/options.js";
import { amount, quantity } from "../../../src/ruleset/warn/quantity.js";
import { bookOf } from "../../../src/ruleset/warn/rubric.js";
import { labelsOfGrade } from "../../../src/ruleset/warn/scales.js";
import { fact, group, leaf, rules } from "../../scoring/support.js";

const nodes = [group("g", "sum", [leaf("a", fact("m")), leaf("b", 1)])];
const book = () => bookOf(rules({ nodes }), "sheet", ["rubrics", "sheet"], []);

describe("a rubric that is read", () => {
  it("notes whose points are read, but not whose state is asked for", () => {
    const { place, settle, read } = book();
    settle(() => [place.pointsOf("a"), place.pointsOf("g", "state")]);
    expect([...read]).toEqual(["a"]);
  });

  it("gives the criteria in a node, each with its place", () => {
    const path = ["rubrics", "sheet", "nodes", 0, "children"];
    const leaves = book().place.leavesOf("g", {});
    expect(leaves.map(({ node, path: at }) => [node.id, at])).toEqual([
      ["a", [...path, 0]],
      ["b", [...path, 1]],
    ]);
  });
});

// Rules that have come so far have nothing of this, but whoever reads them must not stumble.
describe("what is not there", () => {
  it("is nothing that stops the reading", () => {
    const { place, settle } = book();
    expect(settle(() => place.pointsOf("nobody"))).toBe(anyNum);
    expect(settle(() => place.gradeOf("none"))).toBe(noOption);
    expect(settle(() => place.conditionOf("none"))).toBe(noOption);
    expect(place.leavesOf("nobody", {})).toEqual([]);
    expect(quantity(place, { kind: "leaf", leaf: "points" }, [])).toEqual({ ...anyNum, na: "never" });
    expect(labelsIn(place.ruleset, "none")).toEqual([]);
    expect(labelsOfGrade(place, { kind: "grade", grade: "none" })).toEqual([]);
    expect(amount("x")).toBe(zero);
    const { place: elsewhere } = bookOf(place.ruleset, "nowhere", [], []);
    expect(elsewhere.leavesOf("g", {})).toEqual([]);
  });

  it("has no full marks", () => {
    const operands = presentIn([{ each: numOf(amount(3)) }, { each: noNum }]);
    expect(operands).toHaveLength(1);
    expect(quotientsOf(operands)).toBeUndefined();
    const nothing = { least: zero, greatest: zero };
    expect(foldBounds({ how: "all", operands }, operands)).toEqual(nothing);
    const marked = operands.map((operand) => ({ ...operand, full: amount(1) }));
    expect(foldBounds({ how: "share", operands: marked }, marked)).toEqual(nothing);
  });
});
