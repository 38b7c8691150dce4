/**
 * Examples of what can be wrong with an assessment.
 */
import type { Examples } from "./example.js";

const faults = ["records", "team.faults"] as const;
const paper = { id: "p-1", kind: "file", on: "2024-05-03", holder: "bureau" };
const inapplicable = { reason: "no hall of its own", by: "county" };

/** By code. */
export const assessmentExamples: Examples = {
  "type.wrong": { of: "assessment", wrong: [["facts.team.hall", "yes"]] },
  "key.missing": { of: "assessment", wrong: [["asOf"]] },
  "key.unknown": { of: "assessment", wrong: [["fact", {}]] },
  "value.notAllowed": { of: "assessment", wrong: [["stage", "final"]] },
  "text.empty": { of: "assessment", wrong: [["of", " "]] },
  "text.malformed": { of: "assessment", wrong: [["of", "station \ud800"]] },
  "date.impossible": { of: "assessment", wrong: [["asOf", "2023-02-29"]] },
  "digest.malformed": {
    of: "assessment",
    wrong: [["evidence", { "team.hall": [{ ...paper, digest: "ABC" }] }]],
    right: [["evidence", { "team.hall": [paper] }]],
  },

  "amount.syntax": { of: "assessment", wrong: [["facts.team.officers", "eight"]] },
  "amount.digits": { of: "assessment", wrong: [["facts.team.trained", 0.1 + 0.2]] },
  "amount.notFinite": { of: "assessment", wrong: [["facts.team.trained", Number.NaN]], shown: "NaN" },
  "amount.denominator": { of: "assessment", wrong: [["facts.team.trained", "15/0"]] },
  "amount.tooLong": {
    of: "assessment",
    wrong: [["facts.team.trained", "9".repeat(401)]],
    shown: "// a string of 401 digits",
  },

  "section.unknown": { of: "assessment", wrong: [["facts.crew", {}]] },
  "fact.unknown": { of: "assessment", wrong: [["facts.team.cars", 3]] },
  "fact.null": { of: "assessment", wrong: [["facts.team.officers", null]] },
  "fact.range": { of: "assessment", wrong: [["facts.team.officers", 301]] },
  "fact.decimals": { of: "assessment", wrong: [["facts.team.officers", "8.5"]] },
  "fact.step": { of: "assessment", wrong: [["facts.team.trained", "7.3"]] },
  "fact.isLedger": {
    of: "assessment",
    wrong: [["facts.team.faults", []], ["records"]],
    right: [["records", { "team.faults": [] }]],
  },
  "fact.cohort": { of: "assessment", wrong: [["facts.team.peer-mean", 80]] },
  "fact.saidTwice": {
    of: "assessment",
    wrong: [["notApplicable", { "team.hall": inapplicable }]],
    right: [["notApplicable", { "team.hall": inapplicable }], ["facts.team.hall"]],
  },
  "notApplicable.notAllowed": {
    of: "assessment",
    wrong: [["facts.team.officers"], ["notApplicable", { "team.officers": inapplicable }]],
  },

  "record.notLedger": { of: "assessment", wrong: [["facts.team.hall"], [["records", "team.hall"], []]] },
  "record.most": {
    of: "assessment",
    wrong: [[faults, [fault("f-1"), fault("f-2"), fault("f-3")]]],
    right: [[faults, [fault("f-1"), fault("f-2")]]],
  },
  "record.repeated": {
    of: "assessment",
    wrong: [[faults, [fault("f-1"), fault("f-1")]]],
    right: [[faults, [fault("f-1"), fault("f-2")]]],
  },
  "record.ledger": { of: "assessment", wrong: [[[...faults, 0, "type"], "team.deeds"]] },
  "record.order": { of: "assessment", wrong: [[[...faults, 0, "recordedOn"], "2024-04-30"]] },

  "period.reversed": { of: "assessment", wrong: [["period.to", "2023-12-31"]] },
  "assessment.verified.incomplete": {
    of: "assessment",
    wrong: [
      ["stage", "verified"],
      ["verifies", "a-0"],
    ],
    right: [
      ["stage", "verified"],
      ["verifies", "a-0"],
      ["verifiedBy", "inspector-1"],
    ],
  },
  "assessment.verifiedByReporter": {
    of: "assessment",
    wrong: [
      ["stage", "verified"],
      ["verifies", "a-0"],
      ["reportedBy", "chief-1"],
      ["verifiedBy", "chief-1"],
    ],
    right: [
      ["stage", "verified"],
      ["verifies", "a-0"],
      ["reportedBy", "chief-1"],
      ["verifiedBy", "inspector-1"],
    ],
  },
  "assessment.notVerified": { of: "assessment", wrong: [["verifiedBy", "inspector-1"]] },
};

function fault(id: string): unknown {
  return {
    ...{ id, type: "team.faults", on: "2024-05-01", recordedOn: "2024-05-02", by: "inspector-4", status: "standing" },
    fields: {},
  };
}
