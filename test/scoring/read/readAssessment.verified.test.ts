/** Who verified: what is said of a self-assessment, and of a verifier that is no text. */
import { expect, it } from "vitest";
import { readAssessment } from "../../../src/scoring/read/readAssessment.js";
import { full, table } from "./tables.js";

const told = (more: object): readonly unknown[] => {
  const read = readAssessment(table, { ...full, ...more });
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path]);
};

it("does not ask who reported a self-assessment that names a verifier", () =>
  expect(told({ stage: "self", verifiedBy: "x", reportedBy: "x" })).toEqual([
    ["assessment.notVerified", "verifies"],
    ["assessment.notVerified", "verifiedBy"],
  ]));

it("does not ask who reported where the verifier is no text", () =>
  expect(told({ verifiedBy: 5, reportedBy: 5 })).toEqual([
    ["type.wrong", "reportedBy"],
    ["type.wrong", "verifiedBy"],
  ]));
