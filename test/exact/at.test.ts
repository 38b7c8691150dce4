import { describe, expect, it } from "vitest";
import { at } from "../../src/exact/at.js";
import { refusal } from "./support/refusal.js";

describe("at", () => {
  it.each([
    [0, "low"],
    [2, "high"],
  ])("index %i is %s", (index, is) => expect(at(["low", "middle", "high"], index)).toBe(is));

  it("gives back an undefined that is in the list", () => expect(at([undefined], 0)).toBeUndefined());

  it.each([-1, 3, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (index) =>
    expect(() => at(["low", "middle", "high"], index)).toThrow(refusal("index.impossible")),
  );

  it("refuses every index of an empty list", () => expect(() => at([], 0)).toThrow(refusal("index.impossible")));

  it("tells the index and the length", () =>
    expect(() => at(["low"], 1)).toThrow('index.impossible: got {"index":1,"length":1}'));
});
