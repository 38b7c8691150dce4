import { describe, expect, it } from "vitest";
import { idPattern, isId } from "../../src/vocabulary/id.js";

describe("isId", () => {
  it.each(["a", "a1", "case-quality-2", "x".repeat(64)])("takes %s", (id) => {
    expect(isId(id)).toBe(true);
    expect(idPattern.test(id)).toBe(true);
  });

  it.each<unknown>([
    "",
    "1a",
    "A",
    "a-",
    "-a",
    "a--b",
    "a_b",
    "a.b",
    "a\n",
    "公安",
    "x".repeat(65),
    1,
    null,
    undefined,
    ["a"],
  ])("refuses %j", (id) => expect(isId(id)).toBe(false));
});
