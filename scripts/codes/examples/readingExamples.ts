/**
 * Examples of what can be wrong where a rule reads something.
 */
import type { Examples } from "./example.js";
import { check, conduct, fact, flag, hall, points, strength, team } from "./places.js";

const clearance = { type: "number", title: { zh: "某比率", en: "A certain rate" }, measures: "clearance-rate" };
const over = (each: unknown) => ({ kind: "sum", over: "team.faults", each });
const leaves = (each: unknown) => ({ kind: "sum", leaves: "total", each });
const leaf = { kind: "leaf", leaf: "points" };

/** By code. */
export const readingExamples: Examples = {
  "fact.wrongSort": {
    of: "ruleset",
    wrong: [[`${strength}.points`, fact("team.kind")]],
    right: [[`${strength}.points`, { kind: "lookup", of: fact("team.kind"), table: { town: 50, township: 30 } }]],
  },
  "fact.otherSubject": {
    of: "ruleset",
    wrong: [[`${strength}.points`, fact("bureau.budget")]],
    right: [[`${strength}.points`, { ...fact("bureau.budget"), from: "parent" }]],
  },
  "from.notAllowed": {
    of: "ruleset",
    wrong: [[`${strength}.points`, { ...fact("bureau.budget"), from: "unit" }]],
    right: [[`${strength}.points`, { ...fact("bureau.budget"), from: "parent" }]],
  },
  "from.otherRubric": {
    of: "ruleset",
    wrong: [
      ["rubrics.routine", { title: { zh: "日常", en: "Routine" }, subject: "station", nodes: [routine()] }],
      [`${strength}.points`, { ...points("checks"), from: "baseline", rubric: "routine" }],
      [`${hall}.points`, { ...points("hall"), from: "baseline" }],
    ],
    right: [
      ["rubrics.routine", { title: { zh: "日常", en: "Routine" }, subject: "station", nodes: [routine()] }],
      [`${strength}.points`, { ...points("checks"), from: "current", rubric: "routine" }],
      [`${hall}.points`, { ...points("hall"), from: "baseline" }],
    ],
  },
  "field.outsideLedger": {
    of: "ruleset",
    wrong: [[`${strength}.points`, fact("team.faults.weight")]],
    right: [[`${strength}.points`, over(fact("team.faults.weight"))]],
  },
  "ledger.inLedger": {
    of: "ruleset",
    wrong: [[`${conduct}.points`, over({ kind: "count", over: "team.deeds" })]],
    right: [[`${conduct}.points`, over(fact("team.faults.weight"))]],
  },
  "leaf.outside": {
    of: "ruleset",
    wrong: [[`${strength}.points`, leaf]],
    right: [[`${strength}.points`, points("hall")]],
  },
  "leaves.nested": {
    of: "ruleset",
    wrong: [["rubrics.station.nodes.1", bonus(leaves(leaves(leaf)))]],
    right: [["rubrics.station.nodes.1", bonus(leaves(leaf))]],
  },
  "measure.forbidden": {
    of: "ruleset",
    wrong: [
      [`${team}.clearance`, clearance],
      [`${hall}.points`, fact("team.clearance")],
    ],
  },
  "measure.named": { of: "ruleset", wrong: [[`${hall}.title.zh`, "刑事案件破案率"]] },
  "term.empty": { of: "ruleset", wrong: [["forbidden.0.terms.0", "——"]] },
  "condition.otherSubject": {
    of: "ruleset",
    wrong: [
      [
        "conditions.funded",
        {
          title: { zh: "经费充足", en: "Funded" },
          subject: "unit",
          when: { kind: "quantity", of: fact("bureau.budget"), atLeast: 10 },
          basis: { kind: "illustrative" },
        },
      ],
      [`${hall}.points`, check({ kind: "condition", condition: "funded" })],
    ],
    right: [
      [`${hall}.points`, check({ kind: "quantity", of: { ...fact("bureau.budget"), from: "parent" }, atLeast: 10 })],
    ],
  },
};

function bonus(points: unknown): unknown {
  const title = { zh: "附加分", en: "Bonus" };
  return { id: "bonus", title, goal: "order", prevention: false, points, basis: { kind: "illustrative" } };
}

function routine(): unknown {
  const title = { zh: "日常检查", en: "Routine checks" };
  const points = check(flag("team.hall"));
  return { id: "checks", title, goal: "order", prevention: false, points, basis: { kind: "illustrative" } };
}
