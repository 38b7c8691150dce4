import { describe, expect, it } from "vitest";
import { makeInOrder } from "../../../src/scoring/plan/makeInOrder.js";

const graph = (ways: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(ways).map(([name, others]) => [name, new Set(others)]));

describe("what is read is made first", () => {
  it.each<readonly [ways: Readonly<Record<string, readonly string[]>>, wanted: readonly string[], made: string]>([
    [{}, ["a"], "a"],
    [{ a: ["b", "c"], b: ["d"], c: ["d"] }, ["a"], "d b c a"],
    [{ a: ["b"], b: ["c"] }, ["b", "a", "b"], "c b a"],
    [{ a: ["b"], x: ["y"] }, ["a"], "b a"],
  ])("%j, wanted %j", (ways, wanted, made) => {
    const list: string[] = [];
    const make = makeInOrder(graph(ways), (name) => list.push(name));
    for (const name of wanted) make(name);
    expect(list.join(" ")).toBe(made);
  });

  it("also when what is made asks for it again", () => {
    const list: string[] = [];
    const ways = { a: ["b"], b: ["c"] };
    const make = makeInOrder(graph(ways), (name) => {
      for (const other of ways[name as "a"] ?? []) make(other);
      list.push(name);
    });
    make("a");
    expect(list).toEqual(["c", "b", "a"]);
  });

  it("however long the way", () => {
    const count = 100_000;
    const chain = new Map(Array.from({ length: count }, (_, i) => [`${i}`, new Set([`${i + 1}`])]));
    let last = "";
    let times = 0;
    const make = makeInOrder(chain, (name) => {
      last = name;
      times += 1;
    });
    make("0");
    expect([times, last]).toEqual([count + 1, "0"]);
  });
});
