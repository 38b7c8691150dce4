/** Forms in which something is missing. What is missing has no place: the error stands at what it is missing in. */
import type { Row } from "../snippets.js";

const officers = `{ kind: "fact", fact: "team.officers" }`;
const led = `{ kind: "flag", flag: "team.led" }`;

export const missingKeys: readonly Row[] = [
  [
    "`else` of cases",
    "criterion",
    `points: { kind: "cases", cases: [{ id: "a", when: ${led}, then: 1 }], else: 0 }`,
    `¦points: { kind: "cases", cases: [{ id: "a", when: ${led}, then: 1 }] }`,
  ],
  [
    "`then` of a case",
    "criterion",
    `points: { kind: "cases", cases: [{ id: "a", when: ${led}, then: 1 }], else: 0 }`,
    `points: { kind: "cases", cases: [¦{ id: "a", when: ${led} }], else: 0 }`,
  ],
  [
    "`from` of points with `rubric`",
    "criterion",
    `points: { kind: "points", points: "routine", from: "current", rubric: "checks" }`,
    `¦points: { kind: "points", points: "routine", rubric: "checks" }`,
  ],
  [
    "`from` of a grade with `rubric`",
    "condition",
    `when: { kind: "level", of: { kind: "grade", grade: "stars", from: "current", rubric: "station" } }`,
    `when: { kind: "level", ¦of: { kind: "grade", grade: "stars", rubric: "station" } }`,
  ],
  [
    "`below` of bands",
    "criterion",
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [{ above: 3, then: 1 }] }`,
    `¦points: { kind: "bands", of: ${officers}, cuts: [{ above: 3, then: 1 }] }`,
  ],
  [
    "the edge of a cut",
    "criterion",
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [{ above: 3, then: 1 }] }`,
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [¦{ then: 1 }] }`,
  ],
  [
    "`worth` of a check",
    "criterion",
    `points: { kind: "check", when: ${led}, worth: 1 }`,
    `¦points: { kind: "check", when: ${led} }`,
  ],
  [
    "`to` of a rounding",
    "criterion",
    `points: { kind: "rounded", of: ${officers}, to: 1, mode: "floor" }`,
    `¦points: { kind: "rounded", of: ${officers}, mode: "floor" }`,
  ],
  [
    "`in` of a time",
    "criterion",
    `points: { kind: "since", date: "team.founded", in: "years" }`,
    `¦points: { kind: "since", date: "team.founded" }`,
  ],
  [
    "`each` over a ledger",
    "criterion",
    `points: { kind: "sum", over: "law.faults", each: 1 }`,
    `¦points: { kind: "sum", over: "law.faults" }`,
  ],
  [
    "`count` of a part of a tally",
    "criterion",
    `points: { kind: "tally", of: [{ id: "a", count: ${officers}, each: 1 }] }`,
    `points: { kind: "tally", of: [¦{ id: "a", each: 1 }] }`,
  ],
  [
    "one end of a trim",
    "criterion",
    `points: { kind: "mean", over: "law.faults", each: 1, trim: { lowest: 1, highest: 1 } }`,
    `points: { kind: "mean", over: "law.faults", each: 1, ¦trim: { lowest: 1 } }`,
  ],
  [
    "the second operand",
    "criterion",
    `points: { kind: "ratio", of: [${officers}, 2] }`,
    `points: { kind: "ratio", ¦of: [${officers}] }`,
  ],
  [
    "`n` of how many hold",
    "condition",
    `when: { kind: "atLeastOf", n: 1, of: [${led}] }`,
    `¦when: { kind: "atLeastOf", of: [${led}] }`,
  ],
  [
    "`basis` of a criterion",
    "node",
    `{ title, basis, id: "second", points: 1 }`,
    `¦{ title, id: "second", points: 1 }`,
  ],
  ["`id` of a criterion", "node", `{ title, basis, id: "second", points: 1 }`, `¦{ title, basis, points: 1 }`],
  [
    "`children` of a group",
    "node",
    `{ title, id: "second", combine: "sum", children: [] }`,
    `{ title, id: "second", ¦combine: "sum" }`,
  ],
  [
    "`clause` of a citation",
    "node",
    `{ title, id: "second", points: 1, basis: { kind: "cited", source: "order", clause: "1" } }`,
    `{ title, id: "second", points: 1, ¦basis: { kind: "cited", source: "order" } }`,
  ],
  [
    "`else` of a grade",
    "grade",
    `stars: { title, basis, scale: "stars", points: 1, cuts: [], else: "one" }`,
    `¦stars: { title, basis, scale: "stars", points: 1, cuts: [] }`,
  ],
  [
    "`unknown` of a veto",
    "veto",
    `{ title, basis, id: "a", when: ${led}, unknown: "open", notApplicable: "fires" }`,
    `¦{ title, basis, id: "a", when: ${led}, notApplicable: "fires" }`,
  ],
  ["`count` of places", "quota", `places: { kind: "above", count: 1 }, basis`, `¦places: { kind: "above" }, basis`],
  [
    "`subject` of a section",
    "sections",
    `other: { title, subject: "unit", facts: {} }`,
    `¦other: { title, facts: {} }`,
  ],
  [
    "`scale` of a level fact",
    "fact",
    `rank: { type: "level", scale: "stars", title, measures: "staffing" }`,
    `¦rank: { type: "level", title, measures: "staffing" }`,
  ],
  [
    "`appealed` of a ledger",
    "fact",
    `list: { type: "records", title, measures: "staffing", window: "all", appealed: "open", fields: {} }`,
    `¦list: { type: "records", title, measures: "staffing", window: "all", fields: {} }`,
  ],
];
