/**
 * Examples of what can be wrong with the declarations of a ruleset, and of names that nothing declares.
 */
import type { Examples } from "./example.js";
import { conduct, fact, grade, hall, points, strength, team, veto } from "./places.js";

const peers = {
  type: "number",
  title: { zh: "同类平均分", en: "Mean of peers" },
  measures: "earlier-result",
  cohort: { rubric: "station", points: "total", is: "mean" },
};

/** By code. */
export const declarationExamples: Examples = {
  "supersedes.itself": {
    of: "ruleset",
    wrong: [["supersedes", { id: "small", version: "1.0.0" }]],
    right: [["supersedes", { id: "small", version: "0.9.0" }]],
  },
  "effective.order": { of: "ruleset", wrong: [["effective.to", "2023-12-31"]] },
  "rubric.empty": {
    of: "ruleset",
    wrong: [["rubrics.county", { title: { zh: "县局", en: "County" }, subject: "unit", nodes: [] }]],
  },
  "scale.empty": {
    of: "ruleset",
    wrong: [["scales.stars", { order: [] }]],
    right: [["scales.stars", { order: ["one-star"] }]],
  },
  "scale.labelRepeated": { of: "ruleset", wrong: [["scales.grade.outside.0", "two"]] },
  "label.reserved": { of: "ruleset", wrong: [["scales.grade.outside.0", "next"]] },
  "range.reversed": { of: "ruleset", wrong: [[`${team}.officers.least`, 301]] },
  "range.empty": {
    of: "ruleset",
    wrong: [
      [`${team}.trained.least`, "0.1"],
      [`${team}.trained.greatest`, "0.4"],
    ],
    right: [
      [`${team}.trained.least`, 0],
      [`${team}.trained.greatest`, 300],
    ],
  },
  "step.notPositive": { of: "ruleset", wrong: [[`${team}.trained.step`, 0]] },
  "step.decimals": {
    of: "ruleset",
    wrong: [[`${team}.trained.decimals`, 0]],
    right: [[`${team}.trained.decimals`, 1]],
  },
  "id.repeated": { of: "ruleset", wrong: [[`${conduct}.id`, "hall"]] },

  "source.undeclared": { of: "ruleset", wrong: [["conditions.staffed.basis.source", "rumour"]] },
  "scale.undeclared": { of: "ruleset", wrong: [[`${team}.kind.scale`, "kinds"]] },
  "goal.undeclared": { of: "ruleset", wrong: [[`${hall}.goal`, "glory"]] },
  "quota.undeclared": { of: "ruleset", wrong: [[`${veto}.bars.0`, "models"]] },
  "rubric.undeclared": {
    of: "ruleset",
    wrong: [[`${strength}.points`, { ...points("total"), from: "current", rubric: "routine" }]],
    right: [[`${strength}.points`, { ...points("total"), from: "current", rubric: "station" }]],
  },
  "condition.undeclared": {
    of: "ruleset",
    wrong: [[`${grade}.cuts.0.requires`, { kind: "condition", condition: "manned" }]],
  },
  "node.undeclared": { of: "ruleset", wrong: [[`${grade}.points.points`, "totals"]] },
  "grade.undeclared": { of: "ruleset", wrong: [[`${veto}.caps`, { grades: "two" }]] },
  "label.undeclared": { of: "ruleset", wrong: [[`${grade}.else`, "four"]] },
  "fact.undeclared": { of: "ruleset", wrong: [[`${hall}.points.when.flag`, "team.office"]] },
  "field.undeclared": { of: "ruleset", wrong: [[`${veto}.when.where.flag`, "team.faults.serious"]] },
  "ledger.undeclared": { of: "ruleset", wrong: [[`${conduct}.points.of.0.count.over`, "team.mistakes"]] },
  "cohort.otherSubject": { of: "ruleset", wrong: [["facts.bureau.facts.peers", peers]] },
  "cohort.inexact": { of: "ruleset", wrong: [[`${team}.peer-mean.decimals`, 2]] },
  "cohort.cycle": { of: "ruleset", wrong: [[`${hall}.points`, fact("team.peer-mean")]] },
};
