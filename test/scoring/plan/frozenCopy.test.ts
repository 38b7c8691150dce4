import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { frozenCopy } from "../../../src/scoring/plan/frozenCopy.js";
import { score } from "../../../src/scoring/score.js";
import { assessment, leaf, rules } from "../support.js";

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

describe("frozenCopy", () => {
  it("is equal, frozen all the way down, and leaves what was copied as it was", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        const copy = frozenCopy(value);
        expect(copy).toEqual(value);
        expect(isFrozen(copy)).toBe(true);
        expect(JSON.stringify(value)).toBe(before);
        if (typeof value === "object" && value !== null) expect(Object.isFrozen(value)).toBe(false);
      }),
    ));

  it("keeps one scorecard from changing the next, and a ruleset from being frozen", () => {
    const ruleset = rules({ nodes: [leaf("x", 1)] });
    const plan = compileRubric(ruleset, "sheet");
    const scored = score(plan, assessment({}));
    expect(() => Object.assign(scored.ok ? scored.scorecard.pins.ruleset : {}, { id: "another" })).toThrow(TypeError);
    expect(Object.isFrozen(ruleset.effective)).toBe(false);
    expect(plan.ruleset.id).toBe(ruleset.id);
  });
});
