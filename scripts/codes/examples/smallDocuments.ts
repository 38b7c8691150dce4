/**
 * The small assessment, organisation and tables that the examples of issues break: nothing is wrong with them.
 */
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { Organisation } from "../../../src/vocabulary/organisation.js";

/** A self-assessment by the rubric `station` of the small ruleset. */
export const smallAssessment: Assessment = {
  id: "a-1",
  of: "east",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: { team: { officers: 8, trained: "7.5", hall: true, rank: "two" } },
  records: {
    "team.faults": [
      {
        id: "f-1",
        type: "team.faults",
        on: "2024-05-01",
        recordedOn: "2024-05-02",
        by: "inspector-4",
        status: "standing",
        fields: { weight: 2, grave: false },
      },
    ],
  },
};

/** A province with one city; the station `east` came out of two others. */
export const smallOrganisation: Organisation = {
  units: [
    { id: "province", level: "province", code: "610000", name: { zh: "某省", en: "A province" } },
    { id: "city", level: "city", code: "610100", name: { zh: "某市", en: "A city" }, parent: "province" },
    { id: "county", level: "county", name: { zh: "某县", en: "A county" }, parent: "city" },
  ],
  stations: [
    { id: "east", level: "station", name: { zh: "东所", en: "East" }, type: "urban", parent: "county" },
    { id: "south", level: "station", name: { zh: "南所", en: "South" }, type: "urban", parent: "city" },
    {
      id: "old-1",
      level: "station",
      name: { zh: "一所", en: "First" },
      type: "urban",
      parent: "county",
      until: "2019-06-30",
    },
    {
      id: "old-2",
      level: "station",
      name: { zh: "二所", en: "Second" },
      type: "urban",
      parent: "county",
      until: "2019-06-30",
    },
  ],
  lineage: [{ kind: "merged", on: "2019-07-01", from: ["old-1", "old-2"], to: ["east"] }],
};

/** The same assessment as tables: facts, entries of ledgers, papers. */
export const smallTables = {
  facts: `id,of,stage,from,to,asOf,team.officers,team.hall,team.faults
a-1,east,self,2024-01-01,2024-12-31,2024-12-31,8,是,1
`,
  records: `assessment,type,id,on,recordedOn,by,status,team.faults.grave
a-1,team.faults,f-1,2024-05-01,2024-05-02,inspector-4,standing,否
`,
  evidence: `assessment,fact,id,kind,on,holder,record
a-1,team.faults,p-1,file,2024-05-03,bureau,f-1
`,
} as const;
