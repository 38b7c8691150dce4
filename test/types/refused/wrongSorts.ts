/** Declared things where one of another sort belongs: each an error at its own word. */
import type { Row } from "../snippets.js";

const officers = `{ kind: "fact", fact: "team.officers" }`;
const standing = `{ kind: "fact", fact: "team.standing" }`;
const number = `points: ${officers}`;

const facts: readonly Row[] = [
  ["a flag as a number", "criterion", number, `points: { kind: "fact", ¦fact: "team.led" }`],
  ["a level as a number", "criterion", number, `points: { kind: "fact", ¦fact: "team.standing" }`],
  ["a date as a number", "criterion", number, `points: { kind: "fact", ¦fact: "team.founded" }`],
  ["a ledger as a number", "criterion", number, `points: { kind: "fact", ¦fact: "law.faults" }`],
  [
    "a flag of a ledger as a number",
    "criterion",
    `points: { kind: "sum", over: "law.faults", each: { kind: "fact", fact: "law.faults.gravity" } }`,
    `points: { kind: "sum", over: "law.faults", each: { kind: "fact", ¦fact: "law.faults.grave" } }`,
  ],
  [
    "a number as a flag",
    "condition",
    `when: { kind: "flag", flag: "team.led" }`,
    `when: { kind: "flag", ¦flag: "team.officers" }`,
  ],
  [
    "a level as a flag",
    "condition",
    `when: { kind: "flag", flag: "team.led" }`,
    `when: { kind: "flag", ¦flag: "team.standing" }`,
  ],
  [
    "a number as a level",
    "condition",
    `when: { kind: "level", of: ${standing}, atLeast: "two" }`,
    `when: { kind: "level", of: { kind: "fact", ¦fact: "team.officers" }, atLeast: "two" }`,
  ],
  [
    "a flag as a level",
    "grade",
    `stars: { title, basis, scale: "stars", of: ${standing} }`,
    `stars: { title, basis, scale: "stars", of: { kind: "fact", ¦fact: "team.led" } }`,
  ],
  [
    "a level as a compared number",
    "condition",
    `when: { kind: "quantity", of: ${officers}, atLeast: 3 }`,
    `when: { kind: "quantity", of: { kind: "fact", ¦fact: "team.standing" }, atLeast: 3 }`,
  ],
  [
    "a level as the number compared with",
    "condition",
    `when: { kind: "quantity", of: ${officers}, atLeast: ${officers} }`,
    `when: { kind: "quantity", of: ${officers}, atLeast: { kind: "fact", ¦fact: "team.standing" } }`,
  ],
  [
    "a number as a date",
    "criterion",
    `points: { kind: "since", date: "team.founded", in: "days" }`,
    `points: { kind: "since", ¦date: "team.officers", in: "days" }`,
  ],
  [
    "a number as a ledger",
    "criterion",
    `points: { kind: "count", over: "law.faults" }`,
    `points: { kind: "count", ¦over: "team.officers" }`,
  ],
  [
    "a field as a ledger",
    "condition",
    `when: { kind: "some", over: "law.faults" }`,
    `when: { kind: "some", ¦over: "law.faults.grave" }`,
  ],
  [
    "a condition's name as a fact",
    "condition",
    `when: { kind: "flag", flag: "team.led" }`,
    `when: { kind: "flag", ¦flag: "ready" }`,
  ],
  [
    "a rubric as a node",
    "criterion",
    `points: { kind: "points", points: "routine", from: "current", rubric: "checks" }`,
    `points: { kind: "points", ¦points: "checks", from: "current", rubric: "checks" }`,
  ],
  [
    "a node as a grade",
    "condition",
    `when: { kind: "level", of: { kind: "grade", grade: "stars" }, among: ["one"] }`,
    `when: { kind: "level", of: { kind: "grade", ¦grade: "whole" }, among: ["one"] }`,
  ],
];

const forms: readonly Row[] = [
  ["true as points", "criterion", `points: 1`, `¦points: true`],
  ["a condition as points", "criterion", number, `points: { ¦kind: "flag", flag: "team.led" }`],
  ["a grade as points", "criterion", number, `points: { ¦kind: "grade", grade: "stars" }`],
  [
    "a level in a sum",
    "criterion",
    `points: { kind: "sum", of: [${officers}, 1] }`,
    `points: { kind: "sum", of: [{ ¦kind: "lowest", of: ["one", "two"] }, 1] }`,
  ],
  [
    "a quantity as a condition",
    "criterion",
    `points: { kind: "check", when: { kind: "quantity", of: ${officers}, above: 3 }, worth: 1 }`,
    `points: { kind: "check", when: { ¦kind: "fact", fact: "team.officers" }, worth: 1 }`,
  ],
  ["true as a condition", "condition", `when: { kind: "all", of: [] }`, `¦when: true`],
  [
    "a name as a condition",
    "criterion",
    `points: 1, applies: { kind: "condition", condition: "ready" }`,
    `points: 1, ¦applies: "ready"`,
  ],
  [
    "a condition as an operand",
    "criterion",
    `points: { kind: "sum", items: [{ each: 1, counts: { kind: "flag", flag: "team.led" } }] }`,
    `points: { kind: "sum", items: [{ each: { ¦kind: "flag", flag: "team.led" } }] }`,
  ],
  [
    "points as a level",
    "grade",
    `stars: { title, basis, scale: "stars", of: { kind: "grade", grade: "stars", from: "baseline" } }`,
    `stars: { title, basis, scale: "stars", of: { ¦kind: "points", points: "whole" } }`,
  ],
  [
    "a number as a label",
    "grade",
    `stars: { title, basis, scale: "stars", of: { kind: "lookup", of: ${standing}, table: { one: "one" }, else: "two" } }`,
    `stars: { title, basis, scale: "stars", of: { kind: "lookup", of: ${standing}, table: { ¦one: 1 }, else: "two" } }`,
  ],
  [
    "a computed edge",
    "criterion",
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [{ atLeast: 3, then: 1 }] }`,
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [{ ¦atLeast: ${officers}, then: 1 }] }`,
  ],
  [
    "a list of amounts as a quantity",
    "criterion",
    `points: { kind: "sum", of: [1, 2] }`,
    `points: { kind: "rounded", ¦of: [1, 2], to: 1, mode: "floor" }`,
  ],
];

/** Facts of another type, and forms of another sort. */
export const wrongSorts: readonly Row[] = [...facts, ...forms];
