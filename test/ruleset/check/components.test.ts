import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circlesOf, type Graph, wayWithin } from "../../../src/ruleset/check/components.js";

const graphOf = (edges: readonly (readonly [number, number])[]): Graph => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(`${from}`, (graph.get(`${from}`) ?? new Set()).add(`${to}`));
  return graph;
};
const sorted = (circles: readonly ReadonlySet<string>[]) => circles.map((circle) => [...circle].sort().join("")).sort();

/** What can be reached from a name by one step or more. */
const reachable = (graph: Graph, from: string): Set<string> => {
  const found = new Set<string>();
  const open = [from];
  for (const name of open) {
    for (const next of graph.get(name) ?? []) {
      if (!found.has(next)) open.push(next);
      found.add(next);
    }
  }
  return found;
};

describe("circlesOf", () => {
  it.each<[string, readonly (readonly [number, number])[], readonly string[]]>([
    ["nothing", [], []],
    [
      "a chain",
      [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      [],
    ],
    ["a name that leads to itself", [[1, 1]], ["1"]],
    [
      "a circle with ways in and out",
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 1],
        [3, 4],
      ],
      ["123"],
    ],
    [
      "two circles, one leading to the other",
      [
        [1, 2],
        [2, 1],
        [2, 3],
        [3, 4],
        [4, 3],
      ],
      ["12", "34"],
    ],
    [
      "two circles that share a name",
      [
        [1, 2],
        [2, 1],
        [2, 3],
        [3, 2],
      ],
      ["123"],
    ],
  ])("finds the circles of %s", (_, edges, circles) => expect(sorted(circlesOf(graphOf(edges)))).toEqual(circles));

  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
  it("finds what reaches itself, grouped by what reaches one another", () =>
    fc.assert(
      fc.property(edges, (list) => {
        const graph = graphOf(list);
        const names = [...new Set(list.flat())].map(String).filter((name) => reachable(graph, name).has(name));
        const groups = new Set(
          names.map((name) =>
            names
              .filter((other) => reachable(graph, name).has(other) && reachable(graph, other).has(name))
              .sort()
              .join(""),
          ),
        );
        expect(sorted(circlesOf(graph))).toEqual([...groups].sort());
      }),
    ));

  it("bears long chains and long circles", () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => [index, index + 1] as const);
    expect(circlesOf(graphOf(chain))).toEqual([]);
    expect(circlesOf(graphOf([...chain, [50_000, 0]]))[0]?.size).toBe(50_001);
  });
});

describe("wayWithin", () => {
  const graph = graphOf([
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 5],
    [5, 4],
    [4, 1],
  ]);
  const group = new Set(["1", "2", "3", "4"]);
  it("is the shortest inside the group", () => {
    expect(wayWithin(graph, group, "1", "4")).toEqual(["1", "2", "3", "4"]);
    expect(wayWithin(graph, new Set([...group, "5"]), "1", "4")).toEqual(["1", "5", "4"]);
    expect(wayWithin(graph, group, "1", "1")).toEqual(["1"]);
  });
  it("is empty where there is none", () => {
    expect(wayWithin(graph, group, "1", "6")).toEqual([]);
    expect(wayWithin(graph, new Set(["9"]), "9", "1")).toEqual([]);
  });
});
