import { describe, expect, it } from "vitest";
import { assessmentSchema } from "../../../src/ruleset/schema/assessment.js";
import { decisionSchema, lotSchema } from "../../../src/ruleset/schema/decision.js";
import { organisationSchema } from "../../../src/ruleset/schema/organisation.js";
import { read } from "../../../src/ruleset/schema/read.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";

const evidence = { id: "p1", kind: "minutes", on: "2024-05-01", holder: "archive", digest: "0".repeat(64) };
const assessment: Assessment = {
  id: "2024-610100001",
  of: "610100001",
  stage: "verified",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: { team: { officers: 12, mediation: true, kind: "urban", rate: "2/3" } },
  notApplicable: { "team.population": { reason: "no such duty", by: "inspector" } },
  records: {
    "law.faults": [
      {
        id: "1",
        type: "law.faults",
        on: "2024-02-01",
        recordedOn: "2024-02-02",
        by: "x",
        status: "standing",
        evidence: [evidence],
        fields: { grave: false },
      },
    ],
  },
  evidence: { "team.officers": [evidence] },
  recordedOn: "2025-01-02",
  reportedBy: "a",
  verifies: "2024-self",
  verifiedBy: "b",
  supersedes: "2023",
};

describe("read", () => {
  it("gives a copy of what is sound", () => {
    const result = read(assessmentSchema, assessment);
    expect(result).toEqual({ ok: true, value: assessment });
    expect(result.ok && result.value).not.toBe(assessment);
  });

  it("gives every issue, in the order of the document", () => {
    const { verifies: _, ...rest } = assessment;
    const wrong = {
      ...rest,
      stage: "guess",
      asOf: "2024-02-30",
      facts: { team: { officers: null, Mediation: true } },
      records: { "law.faults": [{ id: "1" }], law: [] },
      evidence: { "team.officers": [{ ...evidence, digest: "x" }] },
    };
    const result = read(assessmentSchema, wrong);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "value.notAllowed stage",
      "date.impossible asOf",
      "type.wrong facts.team.officers",
      "id.malformed facts.team.Mediation",
      ...["type", "on", "recordedOn", "by", "status", "fields"].map((key) => `key.missing records.law.faults.0.${key}`),
      "id.malformed records.law",
      "digest.malformed evidence.team.officers.0.digest",
    ]);
  });

  it("does not look at what is no JSON", () => {
    expect(read(assessmentSchema, { id: 1n })).toEqual({
      ok: false,
      issues: [{ code: "value.notJson", path: ["id"], values: { got: "bigint" } }],
    });
  });

  it("reads organisations, decisions and lots", () => {
    const name = { zh: "字", en: "word" };
    const organisation = {
      units: [{ id: "61", level: "province", name, code: "610000", population: 39_000_000 }],
      stations: [
        {
          id: "610100001",
          level: "station",
          name,
          type: "urban",
          parent: "61",
          since: "2000-01-01",
          until: "2030-01-01",
        },
      ],
      lineage: [{ kind: "renamed", on: "2020-01-01", from: ["a"], to: ["b"], document: "No. 1" }],
    };
    const decision = { by: "x", level: "city", on: "2024-01-01", document: "No. 2", outcome: "yes", reason: "so" };
    const lot = { for: "a".repeat(64), order: ["a", "b"], on: "2024-01-01", record: "archive" };
    expect(read(organisationSchema, organisation)).toEqual({ ok: true, value: organisation });
    expect(read(decisionSchema, decision)).toEqual({ ok: true, value: decision });
    expect(read(lotSchema, lot)).toEqual({ ok: true, value: lot });
    expect(read(organisationSchema, { units: [{ ...organisation.units[0], id: " x" }], stations: [] })).toMatchObject({
      issues: [{ code: "id.malformed", path: ["units", 0, "id"] }],
    });
  });
});
