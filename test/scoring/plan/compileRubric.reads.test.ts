import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import type { Op } from "../../../src/scoring/plan/op.js";
import { sampleRuleset } from "../../ruleset/sampleRuleset.js";
import { rulesets } from "../random.js";
import { basis, fact, leaf, points, rules, text } from "../support.js";

const twoRubrics = (...of: readonly Quantity[]): Ruleset => {
  const { rubrics, ...ruleset } = rules({ nodes: [leaf("x", { kind: "sum", of }), leaf("y", 1)] });
  const level = { title: text("g"), scale: "stars", basis, of: "one" } as const;
  const year = { title: text("year"), subject: "station", nodes: [leaf("far", 1)], grades: { level } } as const;
  return { ...ruleset, rubrics: { ...rubrics, year } };
};
const own = (from: "baseline" | "current"): Quantity => ({ ...points("y"), from });
const other = (from: "baseline" | "current"): Quantity => ({ ...points("far"), from, rubric: "year" });
const graded = (from: "baseline" | "current"): Quantity => ({
  kind: "check",
  when: { kind: "level", of: { kind: "grade", grade: "level", from, rubric: "year" }, among: ["one"] },
  worth: 1,
});

describe("of which rubrics the other scorecards are", () => {
  it.each<readonly [what: string, rules: readonly Quantity[], earlier: object]>([
    ["none that is read", [fact("m")], {}],
    ["its own, where none is named", [own("baseline")], { baseline: "sheet" }],
    ["another one", [other("current")], { current: "year" }],
    ["one by its grade", [graded("current")], { current: "year" }],
    ["two names", [own("baseline"), other("current")], { baseline: "sheet", current: "year" }],
    ["one name twice", [other("baseline"), graded("baseline")], { baseline: "year" }],
  ])("%s", (_what, of, earlier) => expect(compileRubric(twoRubrics(...of), "sheet").earlier).toStrictEqual(earlier));

  it("is told in the operation that reads", () => {
    const { ops } = compileRubric(twoRubrics(own("baseline"), other("current"), graded("current")), "sheet");
    const reading = ops.filter(({ op }) => op === "earlierPoints" || op === "earlierGrade");
    expect(reading).toEqual([
      { op: "earlierPoints", from: "baseline", rubric: "sheet", node: "y" },
      { op: "earlierPoints", from: "current", rubric: "year", node: "far" },
      { op: "earlierGrade", from: "current", rubric: "year", grade: "level", labels: ["one", "two", "three", "none"] },
    ]);
  });
});

/** Every slot that an operation names, wherever: all its whole numbers but those that are something else. */
function slotsNamed(op: Op): readonly number[] {
  const named = (value: unknown, key: string): readonly number[] => {
    if (["is", "to", "xs", "ys", "grid", "fact", "field", "ledger", "labels", "trim", "body", "because"].includes(key))
      return [];
    if (typeof value === "number") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([inner, held]) => named(held, Array.isArray(value) ? key : inner));
  };
  const outer = op.op === "ledger" ? op.body.ops.flatMap((inner) => (inner.op === "outer" ? [inner.of] : [])) : [];
  return [...named(op, ""), ...outer];
}

describe("what each operation reads", () => {
  const holds = (ruleset: Ruleset, rubric: string) => {
    const { ops, reads } = compileRubric(ruleset, rubric);
    expect(reads).toHaveLength(ops.length);
    // Full marks of children are stated numbers: nothing that may change is read there.
    const canChange = (slot: number): boolean => ops[slot]!.op !== "number";
    for (const [slot, op] of ops.entries()) {
      expect(reads[slot]!.every((read) => read < slot)).toBe(true);
      expect(new Set(reads[slot]!.filter(canChange))).toEqual(new Set(slotsNamed(op).filter(canChange)));
    }
  };
  it("is told for every operation, of the sample and of random rules", { timeout: 60_000 }, () => {
    holds(sampleRuleset() as Ruleset, "station");
    fc.assert(
      fc.property(rulesets(true), (ruleset) => holds(ruleset, "sheet")),
      { numRuns: 60 },
    );
  });
});
