/**
 * Examples of what can be wrong with tables and with JSON Lines.
 */
import type { Examples } from "./example.js";
import { smallTables } from "./smallDocuments.js";

const { facts, records, evidence } = smallTables;

/** By code. */
export const sheetExamples: Examples = {
  "json.blank": { of: "lines", wrong: '{"id":"a-1"}\n\n{"id":"a-2"}\n', right: '{"id":"a-1"}\n{"id":"a-2"}\n' },

  "csv.quoteOpen": { of: "tables", wrong: { facts: facts.replace("east", '"east') } },
  "csv.quoteStray": { of: "tables", wrong: { facts: facts.replace("east", '"east" station') } },
  "table.empty": { of: "tables", wrong: { records: "" } },
  "column.missing": { of: "tables", wrong: { facts: facts.replace(",stage", "").replace(",self", "") } },
  "column.repeated": {
    of: "tables",
    wrong: { facts: facts.replace("asOf,", "asOf,asOf,").replace("2024-12-31,8", "2024-12-31,2024-12-31,8") },
  },
  "column.unknown": { of: "tables", wrong: { facts: facts.replace("team.hall", "team.office") } },
  "row.long": { of: "tables", wrong: { facts: facts.replace("是,1", "是,1,checked") } },

  "cell.empty": { of: "tables", wrong: { facts: facts.replace("east", "") } },
  "cell.flag": { of: "tables", wrong: { facts: facts.replace("是", "有") } },
  "cell.count": { of: "tables", wrong: { facts: facts.replace("是,1", "是,one") } },
  "cell.notApplicable": {
    of: "tables",
    wrong: { facts: facts.replace("是", "n/a: no hall of its own") },
    right: { facts: facts.replace("是", "n/a: no hall of its own | county") },
  },

  "assessment.unknown": { of: "tables", wrong: { evidence: evidence.replace("a-1", "a-2") } },
  "ledger.unknown": {
    of: "tables",
    wrong: { records: `${records}a-1,team.mistakes,f-2,2024-05-01,2024-05-02,inspector-4,standing,\n` },
  },
  "ledger.count": { of: "tables", wrong: { facts: facts.replace("是,1", "是,2") } },
  "field.foreign": {
    of: "tables",
    wrong: { records: records.replace("\n", ",team.deeds.marks\n").replace("否\n", "否,3\n") },
  },
  "record.unknown": { of: "tables", wrong: { evidence: evidence.replace(",f-1", ",f-2") } },
};
