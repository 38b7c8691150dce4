import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { fact, fault, got, group, leaf, nodeOf, points, rules, type Saying, scored } from "../support.js";

const free = fact("free");
/** 0 in truth, but nobody can go through all that `a.free` may be. */
const nothing: Quantity = { kind: "difference", of: [free, free] };

/** `..?`, and `loose` where it is said. */
const shown = (nodes: Parameters<typeof rules>[0]["nodes"], id: string, said: Saying): string => {
  const node = nodeOf(scored(rules({ nodes }), said), id);
  return [got(node), ...(Object.hasOwn(node, "loose") ? [`loose ${node.loose}`] : [])].join(" ");
};

describe("bounds of a node that may be wider than the truth say so", () => {
  const twice = leaf("twice", nothing);
  it.each<readonly [what: string, rule: Quantity, said: Saying, is: string]>([
    ["what is read twice, and has no end", nothing, {}, "..? loose true"],
    ["what is read once", free, {}, "..?"],
    ["what is read twice, and is known", nothing, { free: 3 }, "0"],
    ["what is read twice, and does not apply", nothing, { free: "NA" }, "NA"],
    ["what is settled all the same", { kind: "product", of: [0, nothing] }, { free: 3 }, "0"],
    [
      "what has ends, but may be wider",
      { kind: "limited", of: nothing, floor: -2, ceiling: 5 },
      {},
      "-2..5? loose true",
    ],
    ["what can be gone through value by value", { kind: "difference", of: [fact("m"), fact("m")] }, {}, "0"],
    ["two things read once each", { kind: "sum", of: [free, fact("n")] }, {}, "..?"],
  ])("%s", (_what, rule, said, is) => expect(shown([leaf("x", rule)], "x", said)).toBe(is));

  it("says so of whatever is made of it, but not of what stands beside it", () => {
    const nodes = [group("total", "sum", [twice, leaf("other", fact("n"))]), leaf("read", points("twice"))];
    expect(["total", "twice", "other", "read"].map((id) => shown(nodes, id, {}))).toEqual([
      "..? loose true",
      "..? loose true",
      "0..100?",
      "..? loose true",
    ]);
    expect(["total", "read"].map((id) => shown(nodes, id, { free: 1, n: 4 }))).toEqual(["4", "0"]);
  });

  it("does not say so of what is made of it and settled", () => {
    const nodes = [twice, leaf("over", { kind: "limited", of: points("twice"), floor: 7, ceiling: 7 })];
    expect(shown(nodes, "over", { free: 1 })).toBe("7");
  });

  it("says so of a ledger that is missing and read twice, not of an appeal that is open once", () => {
    const count: Quantity = { kind: "count", over: "a.faults" };
    const nodes = [
      leaf("x", { kind: "difference", of: [count, { kind: "product", of: [2, count] }] }),
      leaf("y", count),
    ];
    expect([shown(nodes, "x", {}), shown(nodes, "y", {})]).toEqual(["-8..4? loose true", "0..4?"]);
    const faults = [fault("f", {}, "appealed")];
    expect(shown(nodes, "y", { faults })).toBe("0..1");
  });
});
