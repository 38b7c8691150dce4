/** The values that examples in doc comments speak of: a small ruleset, what is scored by it, and who is judged. */
import type { Assessment, Organisation } from "../../../src/index.js";
import { compileRubric, defineRuleset, type Plan, type Scorecard, score } from "../../../src/index.js";

/** Five points for five officers or more, one for each below. */
export const ruleset = defineRuleset({
  id: "sample",
  version: "1.0.0",
  title: { zh: "样例规则", en: "Sample rules" },
  jurisdiction: "610000",
  effective: { from: "2024-01-01", to: "2024-12-31" },
  sources: {},
  scales: { pass: { order: ["fail", "pass"] } },
  facts: {
    team: {
      title: { zh: "队伍", en: "Team" },
      subject: "station",
      facts: {
        officers: {
          type: "number",
          title: { zh: "民警数", en: "Officers" },
          measures: "staffing",
          least: 0,
          greatest: 300,
          decimals: 0,
        },
      },
    },
  },
  rubrics: {
    station: {
      title: { zh: "派出所", en: "Station" },
      subject: "station",
      nodes: [
        {
          id: "total",
          title: { zh: "总分", en: "Total" },
          combine: "sum",
          children: [
            {
              id: "strength",
              title: { zh: "警力", en: "Strength" },
              full: 5,
              basis: { kind: "illustrative" },
              points: { kind: "fact", fact: "team.officers" },
              ceiling: 5,
            },
          ],
        },
      ],
      grades: {
        pass: {
          title: { zh: "是否合格", en: "Whether it passes" },
          scale: "pass",
          basis: { kind: "illustrative" },
          points: { kind: "points", points: "total" },
          cuts: [{ label: "pass", atLeast: 3 }],
          else: "fail",
        },
      },
    },
  },
});

/** The ruleset's rubric `station`, compiled. */
export const plan: Plan = compileRubric(ruleset, "station");

/** A station with seven officers. */
export const assessment: Assessment = {
  id: "a-1",
  of: "yangling-1",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: { team: { officers: 7 } },
};

/** A first assessment, and one that supersedes it. */
export const first: Assessment = { ...assessment, id: "first" };
/** Supersedes {@link first}. */
export const corrected: Assessment = { ...assessment, id: "corrected", supersedes: "first" };
/** Checks {@link assessment} and finds one officer fewer. */
export const verified: Assessment = {
  ...assessment,
  id: "a-1-verified",
  stage: "verified",
  verifies: "a-1",
  verifiedBy: "inspector-4",
  facts: { team: { officers: 6 } },
};

const scored = score(plan, assessment);
if (!scored.ok) throw new Error(JSON.stringify(scored.issues));

/** What comes of {@link assessment}. */
export const scorecard: Scorecard = scored.scorecard;
/** The same, as a list. */
export const scorecards: readonly Scorecard[] = [scorecard];

export { rational } from "../../../src/exact/rational.js";

const name = { zh: "某单位", en: "Some unit" };

/** A province with one station; two others merged into a third. */
export const organisation: Organisation = {
  units: [
    { id: "shaanxi", level: "province", name },
    { id: "yangling", level: "city", name, parent: "shaanxi" },
  ],
  stations: [{ id: "yangling-1", level: "station", name, type: "urban", parent: "yangling" }],
};

/** Values of some modules that go by a name which means something else elsewhere. */
export const own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "src/vocabulary/lineage.ts": { organisation: merged() },
  "src/report/sheet/cellOf.ts": {
    rows: { facts: [{ row: 2, assessment, counts: {} }], records: new Map(), evidence: new Map() },
  },
};

/** Two stations that became one. */
function merged(): Organisation {
  const station = { level: "station", name, type: "urban", parent: "yangling" } as const;
  return {
    ...organisation,
    stations: [
      { ...station, id: "east-1", until: "2019-06-30" },
      { ...station, id: "east-2", until: "2019-06-30" },
      { ...station, id: "east", since: "2019-07-01" },
    ],
    lineage: [{ kind: "merged", on: "2019-07-01", from: ["east-1", "east-2"], to: ["east"] }],
  };
}
