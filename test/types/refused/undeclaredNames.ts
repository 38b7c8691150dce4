/** References to nodes, conditions, grades, sources and the rest that are not declared: each an error at its own word. */
import type { Row } from "../snippets.js";

const nodes: readonly Row[] = [
  [
    "node read",
    "criterion",
    `points: { kind: "points", points: "second" }`,
    `points: { kind: "points", ¦points: "secnod" }`,
  ],
  [
    "node read from another scorecard",
    "criterion",
    `points: { kind: "points", points: "routine", from: "current", rubric: "checks" }`,
    `points: { kind: "points", ¦points: "routin", from: "current", rubric: "checks" }`,
  ],
  [
    "node whose state is asked",
    "condition",
    `when: { kind: "status", points: "first", is: "known" }`,
    `when: { kind: "status", ¦points: "frist", is: "known" }`,
  ],
  [
    "node whose criteria are folded",
    "criterion",
    `points: { kind: "mean", leaves: "whole", each: { kind: "leaf", leaf: "points" } }`,
    `points: { kind: "mean", ¦leaves: "whoel", each: { kind: "leaf", leaf: "points" } }`,
  ],
  [
    "node whose criteria are counted",
    "criterion",
    `points: { kind: "count", leaves: "whole" }`,
    `points: { kind: "count", ¦leaves: "whoel" }`,
  ],
  [
    "node with a minimum",
    "grade",
    `stars: { title, basis, scale: "stars", points: "1", cuts: [{ label: "two", atLeast: 9, minimums: { first: 3 } }], else: "one" }`,
    `stars: { title, basis, scale: "stars", points: "1", cuts: [{ label: "two", atLeast: 9, minimums: { ¦frist: 3 } }], else: "one" }`,
  ],
  [
    "node zeroed",
    "veto",
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", zeroes: ["first"] }`,
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", zeroes: [¦"frist"] }`,
  ],
];

const rest: readonly Row[] = [
  [
    "condition",
    "criterion",
    `points: "1", applies: { kind: "condition", condition: "ready" }`,
    `points: "1", applies: { kind: "condition", ¦condition: "raedy" }`,
  ],
  [
    "condition in a cut",
    "grade",
    `stars: { title, basis, scale: "stars", points: "1", cuts: [{ label: "two", atLeast: 9, requires: { kind: "condition", condition: "ready" } }], else: "one" }`,
    `stars: { title, basis, scale: "stars", points: "1", cuts: [{ label: "two", atLeast: 9, requires: { kind: "condition", ¦condition: "raedy" } }], else: "one" }`,
  ],
  [
    "grade read",
    "condition",
    `when: { kind: "level", of: { kind: "grade", grade: "stars" }, among: ["one"] }`,
    `when: { kind: "level", of: { kind: "grade", ¦grade: "satrs" }, among: ["one"] }`,
  ],
  [
    "grade capped",
    "veto",
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", caps: { stars: "one" } }`,
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", caps: { ¦satrs: "one" } }`,
  ],
  [
    "grade set",
    "veto",
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", sets: { stars: "one" } }`,
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", sets: { ¦satrs: "one" } }`,
  ],
  ["goal", "criterion", `points: "1", goal: "calm"`, `points: "1", ¦goal: "clam"`],
  [
    "goal whose criteria are folded",
    "criterion",
    `points: { kind: "sum", leaves: "whole", goal: "calm", each: { kind: "leaf", leaf: "full" } }`,
    `points: { kind: "sum", leaves: "whole", ¦goal: "clam", each: { kind: "leaf", leaf: "full" } }`,
  ],
  [
    "rubric of points read",
    "criterion",
    `points: { kind: "points", points: "routine", from: "current", rubric: "checks" }`,
    `points: { kind: "points", points: "routine", from: "current", ¦rubric: "cheks" }`,
  ],
  [
    "rubric of a grade read",
    "condition",
    `when: { kind: "level", of: { kind: "grade", grade: "stars", from: "baseline", rubric: "station" }, among: ["one"] }`,
    `when: { kind: "level", of: { kind: "grade", grade: "stars", from: "baseline", ¦rubric: "staton" }, among: ["one"] }`,
  ],
  [
    "scale of a grade",
    "grade",
    `stars: { title, basis, scale: "stars", of: { kind: "fact", fact: "team.standing" } }`,
    `stars: { title, basis, ¦scale: "satrs", of: { kind: "fact", fact: "team.standing" } }`,
  ],
  [
    "scale of a fact",
    "fact",
    `rank: { type: "level", scale: "stars", title, measures: "staffing" }`,
    `rank: { type: "level", ¦scale: "satrs", title, measures: "staffing" }`,
  ],
  [
    "scale of a field",
    "fact",
    `list: { type: "records", title, measures: "staffing", appealed: "open", window: "all", fields: { rank: { type: "level", scale: "stars", title } } }`,
    `list: { type: "records", title, measures: "staffing", appealed: "open", window: "all", fields: { rank: { type: "level", ¦scale: "satrs", title } } }`,
  ],
  [
    "scale of the unit above",
    "veto",
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", reachesParent: { text: word, scale: "stars" } }`,
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", reachesParent: { text: word, ¦scale: "satrs" } }`,
  ],
  [
    "quota barred from",
    "veto",
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", bars: ["places"] }`,
    `{ title, basis, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", bars: [¦"plaecs"] }`,
  ],
  [
    "source of a criterion",
    "node",
    `{ title, id: "second", points: "1", basis: { kind: "cited", source: "order", clause: "1" } }`,
    `{ title, id: "second", points: "1", basis: { kind: "cited", ¦source: "ordre", clause: "1" } }`,
  ],
  [
    "source of a group",
    "node",
    `{ title, id: "second", combine: "sum", children: [], basis: { kind: "interpreted", source: "order", clause: "1", reading: word } }`,
    `{ title, id: "second", combine: "sum", children: [], basis: { kind: "interpreted", ¦source: "ordre", clause: "1", reading: word } }`,
  ],
  [
    "source that is followed",
    "node",
    `{ title, id: "second", points: "1", basis: { kind: "illustrative", after: "order" } }`,
    `{ title, id: "second", points: "1", basis: { kind: "illustrative", ¦after: "ordre" } }`,
  ],
  [
    "source of a named condition",
    "conditions",
    `steady: { title, subject: "unit", when: { kind: "any", of: [] }, basis: { kind: "cited", source: "order", clause: "1" } }`,
    `steady: { title, subject: "unit", when: { kind: "any", of: [] }, basis: { kind: "cited", ¦source: "ordre", clause: "1" } }`,
  ],
  [
    "source of a grade",
    "grade",
    `stars: { title, scale: "stars", of: "one", basis: { kind: "illustrative", after: "order" } }`,
    `stars: { title, scale: "stars", of: "one", basis: { kind: "illustrative", ¦after: "ordre" } }`,
  ],
  [
    "source of a veto",
    "veto",
    `{ title, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", basis: { kind: "illustrative", after: "order" } }`,
    `{ title, id: "a", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "fires", basis: { kind: "illustrative", ¦after: "ordre" } }`,
  ],
  [
    "source of a quota",
    "quota",
    `places: { kind: "above", count: 100 }, basis: { kind: "unpublished", source: "order" }`,
    `places: { kind: "above", count: 100 }, basis: { kind: "unpublished", ¦source: "odrer" }`,
  ],
  [
    "source of a prohibition",
    "ruleset",
    `forbidden: [{ measures: "fine-amount", terms: [], basis: { kind: "cited", source: "order", clause: "1" } }]`,
    `forbidden: [{ measures: "fine-amount", terms: [], basis: { kind: "cited", ¦source: "ordre", clause: "1" } }]`,
  ],
];

/** Everything but facts. */
export const undeclaredNames: readonly Row[] = [...nodes, ...rest];
