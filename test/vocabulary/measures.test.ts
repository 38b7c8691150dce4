import { describe, expect, it } from "vitest";
import { forbiddenMeasures, measures } from "../../src/vocabulary/measures.js";

describe("measures", () => {
  it.each([
    ["measures", measures],
    ["forbiddenMeasures", forbiddenMeasures],
  ])("%s is frozen and names nothing twice", (_name, list) => {
    expect(Object.isFrozen(list)).toBe(true);
    expect(new Set<string>(list).size).toBe(list.length);
  });

  it("can name every forbidden measure, so that it can be refused", () =>
    expect(measures).toEqual(expect.arrayContaining([...forbiddenMeasures])));
});
