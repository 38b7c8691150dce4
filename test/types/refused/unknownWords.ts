/** Words of the grammar that do not exist: each an error at its own place. */
import type { Row } from "../snippets.js";

const officers = `{ kind: "fact", fact: "team.officers" }`;
const led = `{ kind: "flag", flag: "team.led" }`;

export const unknownWords: readonly Row[] = [
  ["a kind of quantity", "criterion", `points: ${officers}`, `points: { ¦kind: "facts", fact: "team.officers" }`],
  ["a kind of condition", "condition", `when: ${led}`, `when: { ¦kind: "flags", flag: "team.led" }`],
  [
    "a kind of basis",
    "node",
    `{ title, id: "second", points: 1, basis: { kind: "illustrative" } }`,
    `{ title, id: "second", points: 1, basis: { ¦kind: "guessed" } }`,
  ],
  [
    "a part of a leaf",
    "criterion",
    `points: { kind: "sum", leaves: "whole", each: { kind: "leaf", leaf: "weight" } }`,
    `points: { kind: "sum", leaves: "whole", each: { kind: "leaf", ¦leaf: "marks" } }`,
  ],
  [
    "a mode of rounding",
    "criterion",
    `points: { kind: "rounded", of: ${officers}, to: 1, mode: "half-away" }`,
    `points: { kind: "rounded", of: ${officers}, to: 1, ¦mode: "half-up" }`,
  ],
  [
    "a mode of rounding a node",
    "criterion",
    `points: 1, rounded: { to: "0.1", mode: "half-even" }`,
    `points: 1, rounded: { to: "0.1", ¦mode: "round" }`,
  ],
  [
    "a unit of time",
    "criterion",
    `points: { kind: "since", date: "team.founded", in: "workingDays" }`,
    `points: { kind: "since", date: "team.founded", ¦in: "hours" }`,
  ],
  [
    "whose fact it is",
    "criterion",
    `points: { kind: "fact", fact: "team.officers", from: "parent" }`,
    `points: { kind: "fact", fact: "team.officers", ¦from: "district" }`,
  ],
  [
    "a state",
    "condition",
    `when: { kind: "status", fact: "team.led", is: "missing" }`,
    `when: { kind: "status", fact: "team.led", ¦is: "unknown" }`,
  ],
  [
    "how a group is combined",
    "node",
    `{ title, id: "second", combine: "mean", children: [] }`,
    `{ title, id: "second", ¦combine: "median", children: [] }`,
  ],
  [
    "what an open veto does",
    "veto",
    `{ title, basis, id: "a", when: ${led}, unknown: "ignored", notApplicable: "fires" }`,
    `{ title, basis, id: "a", when: ${led}, unknown: "ignored", ¦notApplicable: "open" }`,
  ],
  [
    "what a grade says",
    "grade",
    `stars: { title, basis, scale: "stars", of: "one", standing: { one: "mayApply" } }`,
    `stars: { title, basis, scale: "stars", of: "one", standing: { ¦one: "might" } }`,
  ],
  [
    "a subject",
    "sections",
    `other: { title, subject: "person", facts: {} }`,
    `other: { title, ¦subject: "city", facts: {} }`,
  ],
  [
    "a type of fact",
    "fact",
    `rank: { type: "date", title, measures: "staffing" }`,
    `rank: { ¦type: "text", title, measures: "staffing" }`,
  ],
  [
    "a measure",
    "fact",
    `rank: { type: "date", title, measures: "staffing" }`,
    `rank: { type: "date", title, ¦measures: "stafing" }`,
  ],
  [
    "a ledger in a ledger",
    "fact",
    `list: { type: "records", title, measures: "staffing", window: "all", appealed: "open", fields: { a: { type: "flag", title } } }`,
    `list: { type: "records", title, measures: "staffing", window: "all", appealed: "open", fields: { a: { ¦type: "records", title } } }`,
  ],
];
