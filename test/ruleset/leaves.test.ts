import { describe, expect, it } from "vitest";
import { type LeafChoice, leavesOf } from "../../src/ruleset/leaves.js";
import type { Criterion, Node } from "../../src/ruleset/node.js";
import { group, leaf } from "../scoring/support.js";

const criterion = (id: string, goal?: string, prevention?: boolean): Criterion =>
  leaf(id, 1, { ...(goal === undefined ? {} : { goal }), ...(prevention === undefined ? {} : { prevention }) });

/** Criteria at three depths, and one that says nothing of itself. */
const tree: Node = group("total", "sum", [
  criterion("a", "order", true),
  group("g", "mean", [group("h", "share", [criterion("b", "calm", true)]), criterion("c", "order", false)]),
  group("none", "sum", []),
  criterion("d"),
]);

describe("leavesOf", () => {
  it.each<readonly [choice: LeafChoice, ids: string]>([
    [{}, "a b c d"],
    [{ goal: "order" }, "a c"],
    [{ goal: "calm" }, "b"],
    [{ goal: "peace" }, ""],
    [{ prevention: true }, "a b"],
    [{ prevention: false }, "c"],
    [{ goal: "order", prevention: true }, "a"],
    [{ goal: "order", prevention: false }, "c"],
    [{ goal: "calm", prevention: false }, ""],
    [{ goal: undefined, prevention: undefined }, "a b c d"],
  ])("%j: %s", (choice, ids) =>
    expect(
      leavesOf(tree, choice)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(ids),
  );

  it("gives the criteria themselves, and a criterion as its own only one", () => {
    const one = criterion("a", "order", true);
    expect(leavesOf(one, {})[0]).toBe(one);
    expect(leavesOf(one, { prevention: false })).toEqual([]);
    expect(leavesOf(group("g", "sum", [one]), { goal: "order" })[0]).toBe(one);
  });
});
