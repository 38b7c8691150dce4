/** A small synthetic province: two cities, three counties, stations of three types, scored by the engine itself. */
import type { GradeHistory, ReportInput } from "../../src/report/page/reportInput.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { score } from "../../src/scoring/score.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Organisation, Station } from "../../src/vocabulary/organisation.js";
import { smallRuleset } from "./smallRuleset.js";

const types = ["urban", "town", "township"] as const;
const counties = ["a-1", "a-2", "b-1"] as const;

const stations: readonly Station[] = Array.from({ length: 12 }, (_, i) => ({
  id: `s-${i + 1}`,
  level: "station",
  name: { zh: `合成所${i + 1}`, en: `Synthetic station ${i + 1}` },
  type: types[i % 3]!,
  parent: counties[i % 3]!,
}));

export const organisation: Organisation = {
  units: [
    { id: "p", level: "province", name: { zh: "合成省", en: "Synthetic province" } },
    { id: "a", level: "city", parent: "p", name: { zh: "甲市", en: "City A" } },
    { id: "b", level: "city", parent: "p", name: { zh: "乙市", en: "City B" } },
    { id: "a-1", level: "county", parent: "a", name: { zh: "甲一县", en: "County A1" } },
    { id: "a-2", level: "county", parent: "a", name: { zh: "甲二县", en: "County A2" } },
    { id: "b-1", level: "county", parent: "b", name: { zh: "乙一县", en: "County B1" } },
  ],
  stations,
};

/** Station 3 has a grave fault, station 4 does not patrol, station 5 has not said how many officers it has. */
const assessmentOf = ({ id }: Station, i: number): Assessment => ({
  id: `${id}-2024`,
  of: id,
  stage: "verified",
  verifies: `${id}-self`,
  verifiedBy: "v-1",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: {
    team: { trained: i % 2 === 0, care: ["poor", "fair", "full"][i % 3]!, ...(i === 4 ? {} : { officers: 6 + i * 2 }) },
    order: i === 3 ? {} : { share: 100 - i * 7 },
  },
  ...(i === 3 ? { notApplicable: { "order.share": { reason: "水上所无巡逻任务", by: "甲市局" } } } : {}),
  records: {
    "order.faults": i === 2 ? [fault(`${id}-f`, true)] : i === 1 ? [fault(`${id}-f`, false)] : [],
  },
});

const fault = (id: string, grave: boolean) => ({
  id,
  type: "order.faults",
  on: "2024-06-01",
  recordedOn: "2024-06-02",
  by: "o-1",
  status: "standing" as const,
  fields: { grave },
});

/** The scorecards of the province. */
export function scorecards(): readonly Scorecard[] {
  const plan = compileRubric(smallRuleset, "station");
  return stations.map((station, i) => {
    const scored = score(plan, assessmentOf(station, i));
    if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
    return scored.scorecard;
  });
}

export const history: GradeHistory = {
  title: { zh: "某县等级", en: "Grades of a county" },
  source: { zh: "某县志", en: "A gazetteer" },
  years: [2012, 2013, 2014],
  series: [
    { name: { zh: "东所", en: "East" }, grades: [4, 3, 3] },
    { name: { zh: "西所", en: "West" }, grades: [null, 2, 3] },
  ],
};

/** A report of it. */
export function smallReport(change: Partial<ReportInput> = {}): ReportInput {
  return {
    title: { zh: "合成省评分报告", en: "Scores of a synthetic province" },
    synthetic: true,
    ruleset: smallRuleset,
    rubric: "station",
    organisation,
    scorecards: scorecards(),
    grade: "rank",
    total: "total",
    domains: ["people", "safety"],
    featured: "s-3",
    history,
    ...change,
  };
}
