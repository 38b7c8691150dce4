import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/scoring/read/readFacts.js";
import { collector } from "../../../src/scoring/read/report.js";
import type { Keyed } from "../../../src/vocabulary/checks.js";
import { fact, paper, record, table } from "./tables.js";

const days = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };
const read = (assessment: object) => {
  const { issues, note } = collector();
  return { issues, ...readFacts(table, assessment as Keyed, days, note) };
};
const because = { reason: "none here", by: "clerk-1" };

describe("readFacts", () => {
  it.each([
    ["team.officers", { sort: "number", some: false, least: null, greatest: null }],
    ["team.room", { sort: "flag", yes: false, no: false }],
    ["team.stars", { sort: "level", labels: [] }],
    ["team.founded", { sort: "date" }],
    ["law.faults", { sort: "ledger", entries: [] }],
  ])("reads that %s does not apply", (id, state) => {
    const { issues, inputs } = read({ notApplicable: { [id]: because } });
    expect(issues).toEqual([]);
    expect(inputs[fact(id)]).toEqual({ ...state, na: { kind: "fact", fact: id, ...because }, missing: false });
  });

  it.each<readonly [string, object, string]>([
    ["a value", { facts: { team: { officers: 0 } } }, "team.officers"],
    ["a reason", { notApplicable: { "team.officers": {} } }, "team.officers"],
    ["a ledger among facts", { facts: { law: { faults: [] } } }, "law.faults"],
  ])("leaves missing what is wrong: %s", (_what, assessment, id) => {
    const { issues, inputs } = read(assessment);
    expect(issues).not.toEqual([]);
    expect(inputs[fact(id)]?.missing).toBe(true);
  });

  it("lists what is left out and under appeal, of every ledger", () => {
    const { leftOut, underAppeal } = read({
      records: {
        "law.deeds": [record("d1", { type: "law.deeds", status: "revoked" })],
        "law.faults": [record("r1", { status: "revoked" }), record("r2", { status: "appealed" })],
      },
    });
    expect(leftOut.map(({ ledger, record: id }) => [ledger, id])).toEqual([
      ["law.deeds", "d1"],
      ["law.faults", "r1"],
    ]);
    expect(underAppeal).toEqual([{ ledger: "law.faults", record: "r2" }]);
  });

  it("says nothing of parts that are not there", () => expect(read({}).issues).toEqual([]));

  it("reads papers of a ledger", () =>
    expect(read({ evidence: { "law.faults": [paper] } }).evidenced[fact("law.faults")]).toBe(true));
});
