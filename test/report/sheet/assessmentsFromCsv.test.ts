import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentsFromCsv } from "../../../src/report/sheet/assessmentsFromCsv.js";
import { assessmentsToCsv } from "../../../src/report/sheet/assessmentsToCsv.js";
import type { FactSlot, FactTable } from "../../../src/scoring/plan/plan.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";

const slot = (id: string, shape: FactSlot["shape"]): FactSlot => {
  const [section, key] = id.split(".") as [string, string];
  return { id, section, key, mayNotApply: true, shape };
};
const ledger: FactSlot["shape"] = {
  type: "records",
  fields: [
    { id: "gravity", shape: { type: "level", labels: ["light", "grave"] } },
    { id: "paid", shape: { type: "flag" } },
  ],
  appealed: "open",
  window: "period",
};
const facts: FactTable = {
  subject: "station",
  facts: [
    slot("team.officers", { type: "number", decimals: 1 }),
    slot("team.present", { type: "flag" }),
    slot("law.since", { type: "date" }),
    slot("law.faults", ledger),
    slot("law.deeds", ledger),
  ],
  index: { team: { officers: 0, present: 1 }, law: { since: 2, faults: 3, deeds: 4 } },
};
const plan = { facts };

const head = "id,of,stage,from,to,asOf";
const row = "a1,s1,self,2024-01-01,2024-12-31,2024-12-31";
const recordHead = "assessment,type,id,on,recordedOn,by,status";
const recordRow = "law.faults,r1,2024-03-01,2024-03-02,p1,standing";
const digest = "ab".repeat(32);
const evidenceHead = "assessment,fact,id,kind,on,holder";

const base: Assessment = {
  id: "a1",
  of: "s1",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: {},
};

describe("assessmentsFromCsv", () => {
  it("reads facts, entries and papers", () => {
    const reading = assessmentsFromCsv(plan, {
      facts: `${head},team.officers,team.present,law.since,law.faults,law.deeds,supersedes\n${row},12.50,TRUE,n/a: no such day | bureau-1,1,0,a0\n`,
      records: `${recordHead},law.faults.gravity,law.faults.paid\na1,${recordRow},grave,否\n`,
      evidence: `${evidenceHead},record,digest\na1,law.faults,e1,minutes,2024-03-01,s1,r1,\na1,team.officers,e2,roll,2024-12-01,s1,,${digest}\n`,
    });
    expect(reading).toEqual({
      ok: true,
      assessments: [
        {
          ...base,
          supersedes: "a0",
          facts: { team: { officers: "12.50", present: true } },
          notApplicable: { "law.since": { reason: "no such day", by: "bureau-1" } },
          records: {
            "law.deeds": [],
            "law.faults": [
              {
                id: "r1",
                type: "law.faults",
                on: "2024-03-01",
                recordedOn: "2024-03-02",
                by: "p1",
                status: "standing",
                fields: { gravity: "grave", paid: false },
                evidence: [{ id: "e1", kind: "minutes", on: "2024-03-01", holder: "s1" }],
              },
            ],
          },
          evidence: { "team.officers": [{ id: "e2", kind: "roll", on: "2024-12-01", holder: "s1", digest }] },
        },
      ],
    });
  });

  it.each<[string, readonly (string | number)[], Parameters<typeof assessmentsFromCsv>[1]]>([
    ["table.empty", ["facts"], { facts: "" }],
    ["column.missing", ["facts", 1, "asOf"], { facts: "id,of,stage,from,to\n" }],
    ["column.repeated", ["facts", 1, "of"], { facts: `${head},of\n` }],
    ["column.unknown", ["facts", 1, "team.cars"], { facts: `${head},team.cars\n` }],
    ["row.long", ["facts", 3], { facts: `${head}\n\n${row},x\n` }],
    ["csv.quoteOpen", ["facts", 2], { facts: `${head}\n"a1` }],
    ["cell.empty", ["facts", 2, "of"], { facts: `${head}\na1,,self,2024-01-01,2024-12-31,2024-12-31` }],
    ["value.notAllowed", ["facts", 2, "stage"], { facts: `${head}\n${row.replace("self", "other")}` }],
    ["cell.flag", ["facts", 2, "team.present"], { facts: `${head},team.present\n${row},maybe` }],
    ["cell.count", ["facts", 2, "law.faults"], { facts: `${head},law.faults\n${row},some` }],
    ["cell.notApplicable", ["facts", 2, "law.since"], { facts: `${head},law.since\n${row},n/a: because` }],
    ["assessment.id.repeated", ["facts", 3, "id"], { facts: `${head}\n${row}\n${row}` }],
    [
      "ledger.count",
      ["facts", 2, "law.faults"],
      { facts: `${head},law.faults\n${row},2`, records: `${recordHead}\na1,${recordRow}` },
    ],
    [
      "ledger.count",
      ["facts", 2, "law.faults"],
      { facts: `${head}\n${row}`, records: `${recordHead}\na1,${recordRow}` },
    ],
    ["assessment.unknown", ["records", 2, "assessment"], { facts: head, records: `${recordHead}\na9,${recordRow}` }],
    [
      "ledger.unknown",
      ["records", 2, "type"],
      { facts: `${head}\n${row}`, records: `${recordHead}\na1,${recordRow.replace("faults", "crimes")}` },
    ],
    [
      "value.notAllowed",
      ["records", 2, "status"],
      { facts: head, records: `${recordHead}\na1,${recordRow.replace("standing", "gone")}` },
    ],
    [
      "field.foreign",
      ["records", 2, "law.deeds.paid"],
      { facts: head, records: `${recordHead},law.deeds.paid\na1,${recordRow},true` },
    ],
    [
      "cell.flag",
      ["records", 2, "law.faults.paid"],
      { facts: head, records: `${recordHead},law.faults.paid\na1,${recordRow},?` },
    ],
    [
      "cell.empty",
      ["records", 2, "on"],
      { facts: head, records: `${recordHead}\na1,${recordRow.replace("2024-03-01", "")}` },
    ],
    [
      "fact.unknown",
      ["evidence", 2, "fact"],
      { facts: `${head}\n${row}`, evidence: `${evidenceHead}\na1,team.cars,e1,roll,2024-12-01,s1` },
    ],
    [
      "assessment.unknown",
      ["evidence", 2, "assessment"],
      { facts: head, evidence: `${evidenceHead}\na9,law.since,e1,roll,2024-12-01,s1` },
    ],
    [
      "record.unknown",
      ["evidence", 2, "record"],
      { facts: `${head}\n${row}`, evidence: `${evidenceHead},record\na1,law.faults,e1,roll,2024-12-01,s1,r9` },
    ],
    [
      "cell.empty",
      ["evidence", 2, "holder"],
      { facts: `${head}\n${row}`, evidence: `${evidenceHead}\na1,law.since,e1,roll,2024-12-01,` },
    ],
  ])("answers %s at %j", (code, path, tables) => {
    const reading = assessmentsFromCsv(plan, tables);
    expect(reading.ok ? [] : reading.issues).toContainEqual({ code, path, values: expect.any(Object) });
  });

  const day = fc.constant("2024-02-29");
  const words = fc.constantFrom(
    "a",
    "=1+1",
    "西安市, a|b",
    'say "no"',
    "two\nlines",
    "\\|",
    "n/a",
    " lead",
    "\tq",
    "tail \u3000",
    "\\ ",
    " | ",
  );
  const label = fc.constantFrom("light", "grave");
  const paper = fc.record({ id: words, kind: words, on: day, holder: words }, { noNullPrototype: true });
  const entries = fc.uniqueArray(
    fc.record(
      {
        id: words,
        type: fc.constant("law.faults"),
        on: day,
        recordedOn: day,
        by: words,
        status: fc.constantFrom("standing" as const, "revoked" as const),
        fields: fc.record({ gravity: label, paid: fc.boolean() }, { requiredKeys: [], noNullPrototype: true }),
        evidence: fc.array(paper, { minLength: 1, maxLength: 2 }),
      },
      {
        requiredKeys: ["id", "type", "on", "recordedOn", "by", "status", "fields"],
        noNullPrototype: true,
      },
    ),
    { selector: ({ id }) => id, maxLength: 3 },
  );
  const assessments = fc
    .array(
      fc.record(
        {
          facts: fc.record(
            {
              team: fc.constantFrom({ officers: "12.5" }, { present: false }, { officers: "0", present: true }),
              law: fc.constant({ since: "2020-02-29" }),
            },
            { requiredKeys: [], noNullPrototype: true },
          ),
          records: fc.record({ "law.faults": entries }, { noNullPrototype: true }),
          notApplicable: fc.record(
            { "law.deeds": fc.record({ reason: words, by: words }, { noNullPrototype: true }) },
            { noNullPrototype: true },
          ),
          evidence: fc.record(
            { "law.since": fc.array(paper, { minLength: 1, maxLength: 2 }) },
            { noNullPrototype: true },
          ),
          recordedOn: day,
          reportedBy: words,
        },
        { requiredKeys: ["facts"], noNullPrototype: true },
      ),
      { maxLength: 4 },
    )
    .map((list) => list.map((part, i): Assessment => ({ ...base, ...part, id: `a${i}` })));

  it("reads back what assessmentsToCsv wrote", () =>
    fc.assert(
      fc.property(assessments, (list) => {
        expect(assessmentsFromCsv(plan, assessmentsToCsv(plan, list))).toEqual({ ok: true, assessments: list });
      }),
    ));

  it.each<[string, readonly (string | number)[], string, string, string]>([
    ["fact.decimals", ["facts", 2, "team.officers"], "team.officers", "1.25", ""],
    ["amount.syntax", ["facts", 2, "team.officers"], "team.officers", "twelve", ""],
    ["date.impossible", ["facts", 2, "law.since"], "law.since", "2023-02-29", ""],
    ["date.impossible", ["records", 2, "on"], "law.faults", "1", recordRow.replace("2024-03-01", "2024-03-32")],
    ["record.order", ["records", 2, "recordedOn"], "law.faults", "1", recordRow.replace("03-02", "02-02")],
    ["value.notAllowed", ["records", 2, "law.faults.gravity"], "law.faults", "1", `${recordRow},awful`],
  ])("answers %s at %j, where the value stands", (code, path, column, cell, record) => {
    const reading = assessmentsFromCsv(plan, {
      facts: `${head},${column}\n${row},${cell}`,
      ...(record === "" ? {} : { records: `${recordHead},law.faults.gravity\na1,${record}` }),
    });
    expect(reading.ok ? [] : reading.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it("names the cells of periods, papers and the head", () => {
    const reading = assessmentsFromCsv(plan, {
      facts: `${head},verifiedBy,law.faults\n${row.replace("2024-01-01", "2025-01-01")},x,1`,
      records: `${recordHead}\na1,${recordRow}`,
      evidence: `${evidenceHead},record,digest\na1,law.since,e1,roll,2024-13-01,s1,,\na1,law.faults,e2,roll,2024-12-01,s1,r1,abc`,
    });
    expect(reading.ok ? [] : reading.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["assessment.notVerified", "facts", 2, "verifiedBy"],
      ["period.reversed", "facts", 2, "from"],
      ["digest.malformed", "evidence", 3, "digest"],
      ["date.impossible", "evidence", 2, "on"],
    ]);
  });

  it("drops blanks around what is no text", () => {
    const reading = assessmentsFromCsv(plan, {
      facts: `${head},team.officers,team.present,law.since,law.deeds\n${row.replace("self", " self ")}, 12.5 ,TRUE ,  ,\t0\n , ,,\n`,
    });
    expect(reading).toEqual({
      ok: true,
      assessments: [{ ...base, facts: { team: { officers: "12.5", present: true } }, records: { "law.deeds": [] } }],
    });
  });

  it("keeps blanks at the ends of texts", () => {
    const paper = { id: " e1\t", kind: "k ", on: "2024-03-01", holder: "\u00a0h" };
    const list: Assessment[] = [
      {
        ...base,
        of: " s1 ",
        reportedBy: "p1 ",
        notApplicable: { "law.deeds": { reason: "\tq", by: " lead" } },
        evidence: { "law.since": [paper] },
      },
    ];
    expect(assessmentsFromCsv(plan, assessmentsToCsv(plan, list))).toEqual({ ok: true, assessments: list });
  });

  it("writes numbers as canonical amounts", () => {
    const written = assessmentsToCsv(plan, [{ ...base, facts: { team: { officers: 1e-7 } } }]);
    expect(written.facts).toContain(",0.0000001,");
  });
});
