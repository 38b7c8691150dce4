import { describe, expect, it } from "vitest";
import { issueCodes } from "../../src/vocabulary/issueCodes.js";
import { assessmentFaults } from "./assessmentFaults.js";
import { lineageFaults, structureFaults, treeFaults } from "./organisationFaults.js";

describe("issueCodes", () => {
  it("lists exactly the codes that the tests of this folder have seen given", () => {
    const given = new Set([
      ...[...structureFaults, ...treeFaults, ...lineageFaults].map(([code]) => code),
      ...assessmentFaults.flatMap(([, , issues]) => issues.map(({ code }) => code)),
    ]);
    expect(Object.keys(issueCodes).sort()).toEqual([...given].sort());
  });

  it.each(Object.entries(issueCodes))("says %s in one sentence of each language", (_code, { zh, en }) => {
    expect(zh).toMatch(/^[^。]+。$/);
    expect(en).toMatch(/^[A-Z][^.]+\.$/);
  });
});
