import { describe, expect, it } from "vitest";
import { assessmentIssueCodes } from "../../src/scoring/issueCodes.js";
import { issueCodes } from "../../src/vocabulary/issueCodes.js";
import { everyFault } from "./read/faults.js";

describe("assessmentIssueCodes", () => {
  it("lists exactly the codes that the tests have seen given", () => {
    const given = new Set(everyFault.map(([code]) => code));
    expect(Object.keys(assessmentIssueCodes).sort()).toEqual([...given].sort());
  });

  it.each(Object.entries(assessmentIssueCodes))("says %s in one sentence of each language", (_code, { zh, en }) => {
    expect(zh).toMatch(/^[^。]+。$/);
    expect(en).toMatch(/^[A-Z0-9][^.]+\.$/);
  });

  it("says of a code that others give too what they say", () => {
    const shared = Object.entries(assessmentIssueCodes).filter(([code]) => Object.hasOwn(issueCodes, code));
    expect(shared.length).toBeGreaterThan(0);
    for (const [code, said] of shared) expect(said).toEqual(issueCodes[code]);
  });
});
