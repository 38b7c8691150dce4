/** Assessments whose references are wrong, with the issues and the assessments that then stand. */
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Issue } from "../../src/vocabulary/issue.js";

/** An assessment of one station; `more` says what is special. */
export const assessment = (id: string, more: Partial<Assessment> = {}): Assessment => ({
  id,
  of: "station-1",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: {},
  ...more,
});

const first = assessment("a");

/** What is wrong, the assessments, the issues, and the ids that stand. */
export type Row = readonly [what: string, given: readonly Assessment[], issues: readonly Issue[], current: string];

const at = (index: number, code: string, values: Issue["values"]): Issue => ({
  code: `assessment.supersedes.${code}`,
  path: [index, "supersedes"],
  values,
});

/** One row for each way to be wrong. */
export const assessmentFaults: readonly Row[] = [
  ["nobody", [first, assessment("b", { supersedes: "x" })], [at(1, "unknown", { got: "x" })], "a b"],
  ["itself", [assessment("a", { supersedes: "a" })], [at(0, "itself", { got: "a" })], "a"],
  [
    "another station's",
    [first, assessment("b", { supersedes: "a", of: "station-2" })],
    [at(1, "of", { got: "a", of: "station-2", other: "station-1" })],
    "a b",
  ],
  [
    "the self-assessment by a verified one",
    [first, assessment("b", { supersedes: "a", stage: "verified" })],
    [at(1, "stage", { got: "a", stage: "verified", other: "self" })],
    "a b",
  ],
  [
    "one recorded later",
    [assessment("a", { recordedOn: "2025-01-02" }), assessment("b", { supersedes: "a", recordedOn: "2025-01-01" })],
    [at(1, "earlier", { got: "a", recordedOn: "2025-01-01", other: "2025-01-02" })],
    "a b",
  ],
  [
    "each other in a circle, one more from outside",
    [
      assessment("a", { supersedes: "c" }),
      assessment("b", { supersedes: "a" }),
      assessment("c", { supersedes: "b" }),
      assessment("d", { supersedes: "b" }),
    ],
    [
      at(0, "cycle", { cycle: ["a", "c", "b"] }),
      at(1, "cycle", { cycle: ["b", "a", "c"] }),
      at(2, "cycle", { cycle: ["c", "b", "a"] }),
    ],
    "a c d",
  ],
  [
    "the same one twice",
    [first, assessment("b", { supersedes: "a" }), assessment("c", { supersedes: "a" })],
    [at(1, "twice", { got: "a", others: ["c"] }), at(2, "twice", { got: "a", others: ["b"] })],
    "b c",
  ],
  [
    "one of two with one id",
    [first, first, assessment("b", { supersedes: "a" })],
    [
      { code: "assessment.id.repeated", path: [1, "id"], values: { got: "a", first: [0, "id"] } },
      at(2, "ambiguous", { got: "a", at: [0, 1] }),
    ],
    "a a b",
  ],
];
