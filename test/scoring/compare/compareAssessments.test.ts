import { describe, expect, it } from "vitest";
import { compareAssessments } from "../../../src/scoring/compare/compareAssessments.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { Evidence } from "../../../src/vocabulary/evidence.js";
import { assessment, fault, type Saying } from "../support.js";

const verification = { id: "second", stage: "verified", verifies: "first", verifiedBy: "county" } as const;
const compare = (self: Saying, verified: Saying, more: Partial<Assessment> = {}) =>
  compareAssessments(assessment(self, { reportedBy: "station" }), assessment(verified, { ...verification, ...more }));
const known = (value: string | number | boolean) => ({ state: "known", value });
const missing = { state: "missing" };
const absent = { state: "notApplicable", reason: "none here", by: "county" };
const paper: Evidence = { id: "p", kind: "letter", on: "2024-05-01", holder: "office" };

describe("facts", () => {
  it.each<[string, Saying, Saying, unknown[]]>([
    ["nothing said on either side", {}, {}, []],
    ["the same number, written otherwise", { n: "86.50", m: 4 }, { n: 86.5, m: "8/2" }, []],
    ["other numbers", { n: "86.5" }, { n: "86.50001" }, [["a.n", known("86.5"), known("86.50001")]]],
    [
      "the same flags, labels and days",
      { yes: true, stars: "two", day: "2024-01-01" },
      { yes: true, stars: "two", day: "2024-01-01" },
      [],
    ],
    [
      "other flags, labels and days, by fact",
      { yes: true, stars: "two", day: "2024-01-01" },
      { yes: false, stars: "one", day: "2024-01-02" },
      [
        ["a.day", known("2024-01-01"), known("2024-01-02")],
        ["a.stars", known("two"), known("one")],
        ["a.yes", known(true), known(false)],
      ],
    ],
    ["a flag is no number", { yes: true }, { yes: 1 }, [["a.yes", known(true), known(1)]]],
    [
      "said on one side only",
      { n: 1 },
      { m: 0 },
      [
        ["a.m", missing, known(0)],
        ["a.n", known(1), missing],
      ],
    ],
    [
      "applies on one side only",
      { n: 1, m: "NA" },
      { n: "NA" },
      [
        ["a.m", absent, missing],
        ["a.n", known(1), absent],
      ],
    ],
    ["applies on neither side", { n: "NA" }, { n: "NA" }, []],
  ])("%s", (_says, self, verified, expected) => {
    const { kind, of, self: a, verified: b, facts, ledgers, records } = compare(self, verified);
    expect({ kind, of, a, b, ledgers, records }).toEqual({
      kind: "comparison",
      of: "station-1",
      a: "first",
      b: "second",
      ledgers: [],
      records: [],
    });
    expect(facts).toEqual(
      expected.map((row) =>
        Object.fromEntries((row as unknown[]).map((held, i) => [["fact", "self", "verified"][i], held])),
      ),
    );
  });

  it("sees that the reason of not applying is another one", () => {
    const notApplicable = { "a.n": { reason: "moved", by: "county" } };
    expect(compare({ n: "NA" }, {}, { notApplicable }).facts).toEqual([
      { fact: "a.n", self: absent, verified: { state: "notApplicable", reason: "moved", by: "county" } },
    ]);
    const { notApplicable: _, ...plain } = assessment({}, verification);
    expect(compareAssessments(assessment({}), plain).facts).toEqual([]);
  });
});

describe("ledgers", () => {
  it("lists those that only one side has, and all their entries", () => {
    const deed = fault("d", {}, "standing", { type: "a.deeds" });
    expect(compare({ faults: [fault("f")] }, { deeds: [deed] })).toMatchObject({
      ledgers: [
        { ledger: "a.deeds", in: "verified" },
        { ledger: "a.faults", in: "self" },
      ],
      records: [
        { ledger: "a.deeds", record: "d", verified: deed },
        { ledger: "a.faults", record: "f", self: fault("f") },
      ],
    });
    expect(compare({ faults: [] }, { faults: [] })).toMatchObject({ ledgers: [], records: [] });
  });

  it.each<[string, Partial<ReturnType<typeof fault>>, boolean]>([
    ["nothing", {}, true],
    ["the spelling of a number and the order of fields", { fields: { grave: true, gravity: "2.0" } }, true],
    ["no papers, said or not", { evidence: [] }, true],
    ["a number", { fields: { gravity: 3, grave: true } }, false],
    ["a field more", { fields: { gravity: 2, grave: true, stars: "one" } }, false],
    ["a field less", { fields: { gravity: 2 } }, false],
    ["its day", { on: "2024-05-02" }, false],
    ["the day it was entered", { recordedOn: "2024-05-03" }, false],
    ["who entered it", { by: "other" }, false],
    ["what became of it", { status: "appealed" }, false],
    ["its ledger", { type: "a.deeds" }, false],
    ["a paper", { evidence: [paper] }, false],
  ])("an entry that differs in %s", (_says, more, same) => {
    const self = fault("f", { gravity: 2, grave: true });
    const verified = { ...self, ...more };
    expect(compare({ faults: [self] }, { faults: [verified] }).records).toEqual(
      same ? [] : [{ ledger: "a.faults", record: "f", self, verified }],
    );
  });

  it.each<[string, object, boolean]>([
    ["the order of its keys", { holder: "office", on: "2024-05-01", kind: "letter", id: "p" }, true],
    ["its id", { ...paper, id: "q" }, false],
    ["its kind", { ...paper, kind: "photo" }, false],
    ["its day", { ...paper, on: "2024-05-02" }, false],
    ["its holder", { ...paper, holder: "other" }, false],
    ["its digest", { ...paper, digest: "0".repeat(64) }, false],
  ])("a paper that differs in %s", (_says, other, same) => {
    const [self, verified] = [[paper], [other as Evidence]].map((evidence) => [
      fault("f", {}, "standing", { evidence }),
    ]);
    expect(compare({ faults: self }, { faults: verified }).records).toHaveLength(same ? 0 : 1);
  });

  it("goes by the ids of entries, whatever their order", () => {
    const { records } = compare(
      { faults: [fault("c"), fault("b"), fault("a")] },
      { faults: [fault("a"), fault("b", {}, "revoked"), fault("d")] },
    );
    expect(records.map(({ record, self, verified }) => [record, self?.status, verified?.status])).toEqual([
      ["b", "standing", "revoked"],
      ["c", "standing", undefined],
      ["d", undefined, "standing"],
    ]);
  });

  it("takes an assessment that says nothing of ledgers", () => {
    const { records: _, ...plain } = assessment({});
    expect(compareAssessments(plain, assessment({ faults: [] }, verification)).ledgers).toEqual([
      { ledger: "a.faults", in: "verified" },
    ]);
  });
});

describe("refusals", () => {
  it.each<[string, Partial<Assessment>, Partial<Assessment>]>([
    ["compare.stage", verification, verification],
    ["compare.stage", {}, { ...verification, stage: "self" }],
    ["compare.of", {}, { ...verification, of: "station-2" }],
    ["compare.period", {}, { ...verification, period: { from: "2024-01-02", to: "2024-12-31" } }],
    ["compare.period", {}, { ...verification, period: { from: "2024-01-01", to: "2024-12-30" } }],
    ["compare.verifies", {}, { ...verification, verifies: "zeroth" }],
    ["compare.verifiedBy", { reportedBy: "county" }, verification],
  ])("refuses with %s", (code, self, verified) =>
    expect(() => compareAssessments(assessment({}, self), assessment({}, verified))).toThrow(
      expect.objectContaining({ code }),
    ),
  );

  it("refuses an assessment that verifies nothing, and takes one of which nobody says who reported", () => {
    const { verifies: _, ...nothing } = assessment({}, verification);
    expect(() => compareAssessments(assessment(), nothing)).toThrow(
      expect.objectContaining({ code: "compare.verifies", got: null }),
    );
    const { verifiedBy: __, ...nobody } = assessment({}, verification);
    expect(compareAssessments(assessment(), nobody).facts).toEqual([]);
  });
});
