import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import type { Node } from "../../../src/ruleset/node.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { flag, group, leaf, nodeOf, points, rules, scored } from "../support.js";

const count = 1000;
const each = <T>(make: (i: number, isLast: boolean) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i, i === count - 1));

describe("rules that read one another are compiled in order, however long the chain", () => {
  it("of points", () => {
    const nodes = each((i, isLast) => leaf(`n${i}`, isLast ? 1 : { kind: "sum", of: [points(`n${i + 1}`), 1] }));
    expect(nodeOf(scored(rules({ nodes })), "n0").points).toBe(`${count}`);
  });

  it("of weights", () => {
    const weights = (id: string): Quantity => ({ kind: "sum", leaves: id, each: { kind: "leaf", leaf: "weight" } });
    const groups = each((i, isLast): Node => {
      const weight: Quantity = isLast ? 3 : { kind: "sum", of: [weights(`g${i + 1}`), 1] };
      return group(`g${i}`, "mean", [leaf(`c${i}`, 1, { weight })]);
    });
    const card = scored(rules({ nodes: [leaf("x", weights("g0")), ...groups] }));
    expect(nodeOf(card, "x").points).toBe(`${count + 2}`);
  });

  it("of named conditions", () => {
    const named = (i: number): Condition => ({ kind: "condition", condition: `d${i}` });
    const conditions = Object.fromEntries(
      each((i, isLast): [string, Condition] => [
        `d${i}`,
        isLast ? flag("also") : { kind: "all", of: [named(i + 1), { kind: "any", of: [named(i + 1)] }] },
      ]),
    );
    const ruleset = rules({ nodes: [leaf("x", { kind: "check", when: named(0), worth: 2 })], conditions });
    expect(nodeOf(scored(ruleset, { also: true }), "x").points).toBe("2");
    expect(nodeOf(scored(ruleset, { also: false }), "x").points).toBe("0");
  });
});

it("compiles no weight that is not stated", () => {
  const nodes = [group("total", "mean", [leaf("x", 7), leaf("y", 5)])];
  const { ops } = compileRubric(rules({ nodes }), "sheet");
  expect(ops.filter((op) => op.op === "number").map((op) => JSON.stringify(op.is))).toHaveLength(2);
});
