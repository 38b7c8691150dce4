/** Keys that the form does not have: each an error at the key, or at the whole where two forms are mixed. */
import type { Row } from "../snippets.js";

const officers = `{ kind: "fact", fact: "team.officers" }`;
const led = `{ kind: "flag", flag: "team.led" }`;

export const foreignKeys: readonly Row[] = [
  [
    "a misspelt key of a quantity",
    "criterion",
    `points: { kind: "fact", fact: "team.officers", from: "parent" }`,
    `points: { kind: "fact", fact: "team.officers", ¦form: "parent" }`,
  ],
  [
    "a misspelt limit",
    "condition",
    `when: { kind: "quantity", of: ${officers}, atLeast: 1 }`,
    `when: { kind: "quantity", of: ${officers}, ¦atleast: 1 }`,
  ],
  ["a misspelt key of a criterion", "criterion", `points: 1, full: 3`, `points: 1, ¦fullMarks: 3`],
  [
    "a misspelt key of a grade",
    "grade",
    `stars: { title, basis, scale: "stars", points: 1, cuts: [], else: "one", standing: {} }`,
    `stars: { title, basis, scale: "stars", points: 1, cuts: [], else: "one", ¦standings: {} }`,
  ],
  [
    "a misspelt key of a veto",
    "veto",
    `{ title, basis, id: "a", when: ${led}, unknown: "open", notApplicable: "fires", caps: {} }`,
    `{ title, basis, id: "a", when: ${led}, unknown: "open", notApplicable: "fires", ¦cap: {} }`,
  ],
  ["a misspelt key of a ruleset", "ruleset", `forbidden: []`, `¦forbiden: []`],
  [
    "`trim` of a sum of items",
    "criterion",
    `points: { kind: "mean", items: [{ each: 1 }], trim: { lowest: 1, highest: 1 } }`,
    `points: { kind: "sum", items: [{ each: 1 }], ¦trim: { lowest: 1, highest: 1 } }`,
  ],
  [
    "`trim` of a sum over a ledger",
    "criterion",
    `points: { kind: "mean", over: "law.faults", each: 1, trim: { lowest: 1, highest: 1 } }`,
    `points: { kind: "sum", over: "law.faults", each: 1, ¦trim: { lowest: 1, highest: 1 } }`,
  ],
  [
    "`trim` of the least of leaves",
    "criterion",
    `points: { kind: "mean", leaves: "whole", each: 1, trim: { lowest: 1, highest: 1 } }`,
    `points: { kind: "least", leaves: "whole", each: 1, ¦trim: { lowest: 1, highest: 1 } }`,
  ],
  [
    "`weight` of a sum over a ledger",
    "criterion",
    `points: { kind: "mean", over: "law.faults", each: 1, weight: 1 }`,
    `points: { kind: "sum", over: "law.faults", each: 1, ¦weight: 1 }`,
  ],
  [
    "`weightless` of a sum",
    "criterion",
    `points: { kind: "mean", over: "law.faults", each: 1, weightless: 0 }`,
    `points: { kind: "sum", over: "law.faults", each: 1, ¦weightless: 0 }`,
  ],
  [
    "`each` of a count",
    "criterion",
    `points: { kind: "count", over: "law.faults" }`,
    `points: { kind: "count", over: "law.faults", ¦each: 1 }`,
  ],
  [
    "`goal` over a ledger",
    "criterion",
    `points: { kind: "count", leaves: "whole", goal: "calm" }`,
    `points: { kind: "count", over: "law.faults", ¦goal: "calm" }`,
  ],
  [
    "`items` beside `over`",
    "criterion",
    `points: { kind: "sum", over: "law.faults", each: 1 }`,
    `points: { kind: "sum", over: "law.faults", ¦items: [{ each: 1 }] }`,
  ],
  [
    "`over` beside `leaves`",
    "criterion",
    `points: { kind: "sum", leaves: "whole", each: 1 }`,
    `points: { kind: "sum", leaves: "whole", ¦over: "law.faults", each: 1 }`,
  ],
  [
    "both edges of a cut",
    "criterion",
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [{ above: 3, then: 1 }] }`,
    `points: { kind: "bands", of: ${officers}, below: 0, cuts: [¦{ atLeast: 3, above: 3, then: 1 }] }`,
  ],
  [
    "a third operand",
    "criterion",
    `points: { kind: "difference", of: [2, 1] }`,
    `points: { kind: "difference", ¦of: [3, 2, 1] }`,
  ],
  [
    "a fact and a node in one question",
    "condition",
    `when: { kind: "status", points: "first", is: "known" }`,
    `when: { kind: "status", fact: "team.led", ¦points: "first", is: "known" }`,
  ],
  [
    "points of a group",
    "node",
    `{ title, id: "second", combine: "sum", children: [] }`,
    `{ title, id: "second", combine: "sum", children: [], ¦points: 1 }`,
  ],
  [
    "a goal of a group",
    "node",
    `{ title, id: "second", combine: "sum", children: [{ title, basis, id: "third", points: 1, goal: "calm" }] }`,
    `{ title, id: "second", combine: "sum", children: [], ¦goal: "calm" }`,
  ],
  [
    "`empty` of a criterion",
    "node",
    `{ title, id: "second", combine: "sum", children: [], empty: 0 }`,
    `{ title, basis, id: "second", points: 1, ¦empty: 0 }`,
  ],
  [
    "children without a way to combine them",
    "node",
    `{ title, basis, id: "second", combine: "sum", children: [] }`,
    `¦{ title, basis, id: "second", children: [] }`,
  ],
  [
    "cuts and a level in one grade",
    "grade",
    `stars: { title, basis, scale: "stars", of: "one" }`,
    `stars: { title, basis, scale: "stars", points: 1, cuts: [], else: "one", ¦of: "one" }`,
  ],
  [
    "a number of unknown places",
    "quota",
    `places: { kind: "unknown", reason: word }, basis`,
    `places: { kind: "unknown", reason: word, ¦count: 3 }, basis`,
  ],
];
