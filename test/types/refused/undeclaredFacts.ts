/** References to facts, ledgers and fields that are not declared: each an error at its own word. */
import type { Row } from "../snippets.js";

export const undeclaredFacts: readonly Row[] = [
  [
    "fact",
    "criterion",
    `points: { kind: "fact", fact: "team.officers" }`,
    `points: { kind: "fact", ¦fact: "team.oficers" }`,
  ],
  [
    "section",
    "criterion",
    `points: { kind: "fact", fact: "team.officers" }`,
    `points: { kind: "fact", ¦fact: "teem.officers" }`,
  ],
  [
    "fact, deep inside",
    "criterion",
    `points: { kind: "sum", of: ["1", { kind: "limited", of: { kind: "fact", fact: "team.officers" }, floor: 0 }] }`,
    `points: { kind: "sum", of: ["1", { kind: "limited", of: { kind: "fact", ¦fact: "team.oficers" }, floor: 0 }] }`,
  ],
  [
    "fact in the weight of a group",
    "node",
    `{ title, id: "second", combine: "sum", children: [], weight: { kind: "fact", fact: "team.officers" } }`,
    `{ title, id: "second", combine: "sum", children: [], weight: { kind: "fact", ¦fact: "team.oficers" } }`,
  ],
  ["flag", "condition", `when: { kind: "flag", flag: "team.led" }`, `when: { kind: "flag", ¦flag: "team.let" }`],
  [
    "level fact",
    "condition",
    `when: { kind: "level", of: { kind: "fact", fact: "team.standing" }, among: ["one"] }`,
    `when: { kind: "level", of: { kind: "fact", ¦fact: "team.standign" }, among: ["one"] }`,
  ],
  [
    "date",
    "criterion",
    `points: { kind: "since", date: "team.founded", in: "years" }`,
    `points: { kind: "since", ¦date: "team.fouded", in: "years" }`,
  ],
  [
    "ledger of a number",
    "criterion",
    `points: { kind: "sum", over: "law.faults", each: "1" }`,
    `points: { kind: "sum", ¦over: "law.fault", each: "1" }`,
  ],
  [
    "ledger of a condition",
    "condition",
    `when: { kind: "some", over: "law.faults" }`,
    `when: { kind: "some", ¦over: "law.fault" }`,
  ],
  [
    "number field of a ledger",
    "criterion",
    `points: { kind: "mean", over: "law.faults", each: { kind: "fact", fact: "law.faults.gravity" } }`,
    `points: { kind: "mean", over: "law.faults", each: { kind: "fact", ¦fact: "law.faults.gravty" } }`,
  ],
  [
    "flag field of a ledger",
    "criterion",
    `points: { kind: "count", over: "law.faults", where: { kind: "flag", flag: "law.faults.grave" } }`,
    `points: { kind: "count", over: "law.faults", where: { kind: "flag", ¦flag: "law.faults.gave" } }`,
  ],
  [
    "level field of a ledger",
    "condition",
    `when: { kind: "every", over: "law.faults", where: { kind: "level", of: { kind: "fact", fact: "law.faults.stars" } } }`,
    `when: { kind: "every", over: "law.faults", where: { kind: "level", of: { kind: "fact", ¦fact: "law.faults.star" } } }`,
  ],
  [
    "fact whose state is asked",
    "condition",
    `when: { kind: "status", fact: "law.faults", is: "known" }`,
    `when: { kind: "status", ¦fact: "law.fautls", is: "known" }`,
  ],
  [
    "fact whose papers are asked",
    "condition",
    `when: { kind: "evidenced", fact: "team.founded" }`,
    `when: { kind: "evidenced", ¦fact: "team.fonded" }`,
  ],
];
