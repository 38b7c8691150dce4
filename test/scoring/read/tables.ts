/** Declared facts, and an assessment of them that nothing is wrong with. */
import type { FactTable, LedgerShape, Shape } from "../../../src/scoring/plan/plan.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { Evidence } from "../../../src/vocabulary/evidence.js";
import type { LedgerRecord } from "../../../src/vocabulary/ledger.js";

const whole = (n: number) => ({ n, d: 1 });

const faults: LedgerShape = {
  type: "records",
  fields: [
    { id: "found", shape: { type: "date" } },
    { id: "grave", shape: { type: "flag" } },
    { id: "kind", shape: { type: "level", labels: ["light", "heavy"] } },
    { id: "marks", shape: { type: "number", least: whole(0), decimals: 1 } },
  ],
  appealed: "open",
  window: "period",
  most: 3,
};
const deeds: LedgerShape = { type: "records", fields: [], appealed: "counts", window: "all" };

const declared: readonly (readonly [section: string, key: string, shape: Shape, mayNotApply?: true])[] = [
  ["law", "deeds", deeds],
  ["law", "faults", faults, true],
  ["team", "area", { type: "number" }],
  ["team", "founded", { type: "date" }, true],
  [
    "team",
    "officers",
    { type: "number", least: whole(1), greatest: whole(500), step: { n: 1, d: 2 }, decimals: 1 },
    true,
  ],
  ["team", "room", { type: "flag" }, true],
  ["team", "stars", { type: "level", labels: ["one", "two", "none"] }, true],
  ["team", "tiny", { type: "number", greatest: whole(9), decimals: 20 }],
  ["team", "average", { type: "number" }, true],
];

export const table: FactTable = {
  subject: "station",
  facts: declared.map(([section, key, shape, mayNotApply = false]) => ({
    id: `${section}.${key}`,
    section,
    key,
    mayNotApply,
    shape,
    ...(key === "average" ? { cohort: { rubric: "station", points: "total", is: "mean" } as const } : {}),
  })),
  index: {
    law: { deeds: 0, faults: 1 },
    team: { area: 2, founded: 3, officers: 4, room: 5, stars: 6, tiny: 7, average: 8 },
  },
};

/** The index of a fact. */
export const fact = (id: string): number => table.facts.findIndex((one) => one.id === id);

export const paper: Evidence = { id: "p1", kind: "roll", on: "2024-05-05", holder: "station-1" };

/** An entry of the ledger of faults; `more` says what is special. */
export const record = (id: string, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  id,
  type: "law.faults",
  on: "2024-03-01",
  recordedOn: "2024-03-02",
  by: "clerk-1",
  status: "standing",
  fields: {},
  ...more,
});

/** A verified assessment in which everything is said that can be. */
export const full: Assessment = {
  id: "a1",
  of: "station-1",
  stage: "verified",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: { team: { area: "2/3", officers: 12.5, room: false, stars: "two", tiny: "0.00000000000000000001" }, law: {} },
  notApplicable: { "team.founded": { reason: "before the register", by: "clerk-1" } },
  records: {
    "law.faults": [
      record("r1", { fields: { marks: "0.5", grave: true, kind: "light", found: "2024-03-02" }, evidence: [paper] }),
      record("r2"),
    ],
    "law.deeds": [],
  },
  evidence: { "team.room": [paper, { ...paper, digest: "0".repeat(64) }], "team.stars": [] },
  recordedOn: "2025-01-10",
  reportedBy: "chief-1",
  verifies: "a0",
  verifiedBy: "inspector-1",
  supersedes: "a00",
};
