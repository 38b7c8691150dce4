import { expect, it } from "vitest";
import { languages } from "../../src/vocabulary/text.js";

it("languages is frozen and names nothing twice", () => {
  expect(Object.isFrozen(languages)).toBe(true);
  expect(new Set<string>(languages).size).toBe(languages.length);
});
