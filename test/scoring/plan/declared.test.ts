import { describe, expect, it } from "vitest";
import { declared, entriesOf, entryOf } from "../../../src/scoring/plan/declared.js";

describe("what is declared", () => {
  it("is found by its id", () => {
    expect(declared({ a: 0 }, "a")).toBe(0);
    expect(entryOf({ a: 0 }, "a")).toBe(0);
  });

  it.each([
    [{ a: 1 }, "b"],
    [{}, "constructor"],
    [undefined, "a"],
    [{ a: undefined }, "a"],
  ])("refuses what %j has not under %s", (map, id) => {
    expect(entryOf<number>(map, id)).toBeUndefined();
    expect(() => declared<number>(map, id)).toThrow(expect.objectContaining({ code: "id.undeclared", got: id }));
  });

  it("lists the entries that are there", () => {
    expect(entriesOf({ b: 1, a: undefined, c: 0 })).toEqual([
      ["b", 1],
      ["c", 0],
    ]);
  });
});
