import { expect, it } from "vitest";
import { basisKinds } from "../../src/vocabulary/source.js";

it("basisKinds is frozen and names nothing twice", () => {
  expect(Object.isFrozen(basisKinds)).toBe(true);
  expect(new Set<string>(basisKinds).size).toBe(basisKinds.length);
});
