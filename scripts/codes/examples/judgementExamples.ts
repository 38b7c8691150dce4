/**
 * Examples of what can be wrong with criteria, groups, grades and vetoes.
 */
import type { Examples } from "./example.js";
import { grade, hall, strength, total, veto } from "./places.js";

const unpublished = { kind: "unpublished", source: "notice" };

/** By code. */
export const judgementExamples: Examples = {
  "full.negative": { of: "ruleset", wrong: [[`${hall}.full`, -20]] },
  "full.missing": {
    of: "ruleset",
    wrong: [[`${total}.combine`, "share"], [`${strength}.full`]],
    right: [[`${total}.combine`, "share"]],
  },
  "points.missing": { of: "ruleset", wrong: [[`${hall}.points`]] },
  "points.unpublished": {
    of: "ruleset",
    wrong: [[`${hall}.basis`, unpublished]],
    right: [[`${hall}.basis`, unpublished], [`${hall}.points`]],
  },
  "goal.missing": { of: "ruleset", wrong: [[`${hall}.goal`]] },
  "prevention.missing": { of: "ruleset", wrong: [[`${hall}.prevention`]] },
  "cuts.notFalling": { of: "ruleset", wrong: [[`${grade}.cuts.1.atLeast`, 95]] },
  "labels.notFalling": { of: "ruleset", wrong: [[`${grade}.else`, "one"]] },
  "otherwise.missing": { of: "ruleset", wrong: [[`${grade}.cuts.0.otherwise`]] },
  "otherwise.meaningless": { of: "ruleset", wrong: [[`${grade}.cuts.1.otherwise`, "next"]] },
  "veto.readsGrade": {
    of: "ruleset",
    wrong: [[`${veto}.when`, { kind: "level", of: { kind: "grade", grade: "grade" }, among: ["three"] }]],
    right: [
      [`${veto}.when`, { kind: "level", of: { kind: "grade", grade: "grade", from: "baseline" }, among: ["three"] }],
    ],
  },
};
