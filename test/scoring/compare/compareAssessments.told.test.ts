/** What a refused comparison tells, and what a difference leaves out. */
import { expect, it } from "vitest";
import { compareAssessments } from "../../../src/scoring/compare/compareAssessments.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { assessment, fault } from "../support.js";

const verification = { id: "second", stage: "verified", verifies: "first", verifiedBy: "county" } as const;
const period = { from: "2024-01-02", to: "2024-12-31" };

it.each<[string, Partial<Assessment>, Partial<Assessment>, unknown]>([
  ["compare.stage", verification, verification, ["verified", "verified"]],
  ["compare.of", {}, { ...verification, of: "station-2" }, ["station-1", "station-2"]],
  ["compare.period", {}, { ...verification, period }, [assessment({}).period, period]],
  ["compare.verifies", {}, { ...verification, verifies: "zeroth" }, "zeroth"],
  ["compare.verifiedBy", { reportedBy: "county" }, verification, "county"],
])("refuses with %s and tells both sides", (code, self, verified, got) =>
  expect(() => compareAssessments(assessment({}, self), assessment({}, verified))).toThrow(
    expect.objectContaining({ code, got }),
  ),
);

it("says nothing for the side that has no such entry", () => {
  const [f, g] = [fault("f"), fault("g")];
  const { records } = compareAssessments(assessment({ faults: [f] }), assessment({ faults: [g] }, verification));
  expect(records).toStrictEqual([
    { ledger: "a.faults", record: "f", self: f },
    { ledger: "a.faults", record: "g", verified: g },
  ]);
});
