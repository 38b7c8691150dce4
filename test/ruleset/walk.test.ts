import { describe, expect, it } from "vitest";
import { partOf, slotsOf, unfold, walk } from "../../src/ruleset/walk.js";

const met = (part: Parameters<typeof walk>[0], value: unknown): string[] => {
  const list: string[] = [];
  walk(part, value, [], 0, (kind, _, path, depth) => {
    list.push(`${"  ".repeat(depth)}${kind} ${path.join(".")}`.trimEnd());
    return () => depth + 1;
  });
  return list;
};

describe("walk", () => {
  it("meets parents first, in the order of the document, each with the place it was given", () => {
    const node = {
      id: "a",
      children: [{ notApplicable: "full", points: "1" }, { notApplicable: { kind: "sum", of: [1, 2] } }],
      full: 5,
      title: {},
    };
    expect(met("node", node)).toEqual([
      "node",
      "  node children.0",
      "    quantity children.0.points",
      "  node children.1",
      "    quantity children.1.notApplicable",
      "      quantity children.1.notApplicable.of.0",
      "      quantity children.1.notApplicable.of.1",
      "  amount full",
      "  text title",
    ]);
  });

  it("tells expressions apart by position and kind", () => {
    expect(met("quantity", { kind: "count", of: [{ kind: "flag" }] })).toEqual(["quantity", "  condition of.0"]);
    expect(met("quantity", { kind: "line", through: [[1, 2], 3] })).toEqual([
      "quantity",
      "  amount through.0.0",
      "  amount through.0.1",
    ]);
    expect(met("level", { kind: "lookup", table: { a: "x" } })).toEqual(["level", "  level table.a"]);
  });

  it("passes over what is not as expected", () => {
    expect(met("quantity", { kind: "nothing", of: [1] })).toEqual(["quantity"]);
    expect(met("quantity", { kind: 5, of: [1] })).toEqual(["quantity"]);
    expect(met("level", { kind: "lookup", table: ["x"], constructor: 1 })).toEqual(["level"]);
    expect(met("rubric", { nodes: {}, grades: 1 })).toEqual(["rubric"]);
    expect(met("node", null)).toEqual(["node"]);
    expect(met("node", [1])).toEqual(["node"]);
  });
});

describe("slots", () => {
  it("are read as they are written", () => {
    expect([partOf("node[]"), partOf("amount[][]"), partOf("text{}"), partOf("level")]).toEqual([
      "node",
      "amount",
      "text",
      "level",
    ]);
    expect(unfold("amount[][]", [[1], 2, [3]], ["x"])).toEqual([
      [1, ["x", 0, 0]],
      [3, ["x", 2, 0]],
    ]);
    expect(slotsOf("condition", { kind: "not" })).toEqual({ of: "condition" });
  });
});
