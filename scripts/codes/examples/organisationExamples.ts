/**
 * Examples of what can be wrong with an organisation, and where assessments take each other's place.
 */
import type { Examples } from "./example.js";

const east = "stations.0";
const south = "stations.1";
const merger = "lineage.0";
const later = (more: object) => ({ kind: "renamed", on: "2020-01-01", from: ["east"], to: ["south"], ...more });
const corrected = [
  ["id", "a-2"],
  ["supersedes", "a-1"],
] as const;

/** By code. */
export const organisationExamples: Examples = {
  "type.wrong": { of: "organisation", wrong: [[`${east}.name`, "East"]] },
  "key.missing": { of: "organisation", wrong: [[`${east}.parent`]] },
  "key.unknown": { of: "organisation", wrong: [[`${east}.chief`, "p-1"]] },
  "value.notAllowed": { of: "organisation", wrong: [[`${east}.type`, "large"]] },
  "text.empty": { of: "organisation", wrong: [[`${east}.name.en`, ""]] },
  "text.malformed": { of: "organisation", wrong: [[`${east}.name.en`, "East \ud800"]] },
  "text.language": { of: "organisation", wrong: [[`${east}.name.no_such`, "x"]] },
  "date.impossible": { of: "organisation", wrong: [[`${south}.since`, "2019-06-31"]] },
  "number.tooSmall": { of: "organisation", wrong: [["units.1.population", -1]], right: [["units.1.population", 100]] },
  "id.malformed": { of: "organisation", wrong: [[`${south}.id`, " south"]] },

  "organisation.id.repeated": { of: "organisation", wrong: [[`${south}.id`, "county"]] },
  "organisation.code.malformed": { of: "organisation", wrong: [["units.1.code", "6101"]] },
  "organisation.code.repeated": { of: "organisation", wrong: [["units.1.code", "610000"]] },
  "organisation.province.count": { of: "organisation", wrong: [["units.3", province()]] },
  "organisation.parent.missing": { of: "organisation", wrong: [["units.1.parent"]] },
  "organisation.parent.unexpected": { of: "organisation", wrong: [["units.0.parent", "nation"]] },
  "organisation.parent.unknown": { of: "organisation", wrong: [[`${south}.parent`, "town"]] },
  "organisation.parent.notHigher": { of: "organisation", wrong: [[`${south}.parent`, "east"]] },
  "organisation.parent.cycle": { of: "organisation", wrong: [["units.2.parent", "county"]] },
  "organisation.dates.reversed": {
    of: "organisation",
    wrong: [
      [`${south}.since`, "2020-01-01"],
      [`${south}.until`, "2019-12-31"],
    ],
    right: [
      [`${south}.since`, "2019-01-01"],
      [`${south}.until`, "2019-12-31"],
    ],
  },

  "organisation.lineage.station.unknown": {
    of: "organisation",
    wrong: [[`${merger}.from`, ["old-1", "old-2", "old-3"]]],
  },
  "organisation.lineage.station.repeated": {
    of: "organisation",
    wrong: [[`${merger}.from`, ["old-1", "old-2", "old-1"]]],
  },
  "organisation.lineage.merged.count": {
    of: "organisation",
    wrong: [[`${merger}.from`, ["old-1"]]],
  },
  "organisation.lineage.split.count": { of: "organisation", wrong: [[`${merger}.kind`, "split"]] },
  "organisation.lineage.renamed.count": { of: "organisation", wrong: [[`${merger}.kind`, "renamed"]] },
  "organisation.lineage.renamed.same": {
    of: "organisation",
    wrong: [["lineage.1", later({ to: ["east"] })]],
  },
  "organisation.lineage.begun.twice": {
    of: "organisation",
    wrong: [["lineage.1", { kind: "split", on: "2020-01-01", from: ["south"], to: ["south", "east"] }]],
  },
  "organisation.lineage.ended.twice": {
    of: "organisation",
    wrong: [["lineage.1", { kind: "merged", on: "2019-07-01", from: ["old-1", "south"], to: ["south"] }]],
  },
  "organisation.lineage.cycle": {
    of: "organisation",
    wrong: [
      ["lineage.1", { kind: "merged", on: "2019-07-01", from: ["east", "south"], to: ["south"] }],
      [`${east}.until`, "2019-06-30"],
    ],
  },
  "organisation.lineage.outside": {
    of: "organisation",
    wrong: [["lineage.1", { kind: "split", on: "2018-01-01", from: ["east"], to: ["east", "south"] }]],
  },
  "organisation.lineage.since.differs": {
    of: "organisation",
    wrong: [[`${east}.since`, "2019-07-02"]],
    right: [[`${east}.since`, "2019-07-01"]],
  },
  "organisation.lineage.until.missing": { of: "organisation", wrong: [["stations.2.until"]] },
  "organisation.lineage.until.late": { of: "organisation", wrong: [["stations.2.until", "2019-07-02"]] },

  "assessment.id.repeated": { of: "assessments", wrong: [[], []], right: [[], corrected] },
  "assessment.supersedes.unknown": {
    of: "assessments",
    wrong: [
      [],
      [
        ["id", "a-2"],
        ["supersedes", "a-0"],
      ],
    ],
    right: [[], corrected],
  },
  "assessment.supersedes.ambiguous": {
    of: "assessments",
    wrong: [[], [], corrected],
    right: [[], corrected],
    also: ["assessment.id.repeated"],
  },
  "assessment.supersedes.itself": { of: "assessments", wrong: [[["supersedes", "a-1"]]], right: [[]] },
  "assessment.supersedes.of": {
    of: "assessments",
    wrong: [[], [...corrected, ["of", "south"]]],
    right: [[], corrected],
  },
  "assessment.supersedes.stage": {
    of: "assessments",
    wrong: [[], [...corrected, ["stage", "verified"]]],
    right: [
      [],
      [
        ["id", "a-2"],
        ["stage", "verified"],
        ["verifies", "a-1"],
      ],
    ],
  },
  "assessment.supersedes.earlier": {
    of: "assessments",
    wrong: [[["recordedOn", "2025-01-20"]], [...corrected, ["recordedOn", "2025-01-10"]]],
    right: [[["recordedOn", "2025-01-10"]], [...corrected, ["recordedOn", "2025-01-20"]]],
  },
  "assessment.supersedes.cycle": {
    of: "assessments",
    wrong: [[["supersedes", "a-2"]], corrected],
    right: [[], corrected],
  },
  "assessment.supersedes.twice": {
    of: "assessments",
    wrong: [
      [],
      corrected,
      [
        ["id", "a-3"],
        ["supersedes", "a-1"],
      ],
    ],
    right: [
      [],
      corrected,
      [
        ["id", "a-3"],
        ["supersedes", "a-2"],
      ],
    ],
  },
};

function province(): unknown {
  return { id: "other", level: "province", name: { zh: "另一省", en: "Another" } };
}
