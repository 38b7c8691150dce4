/** What a node says that it read and compared, key by key: what is not known is left out, not empty. */
import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import { absent, fact, fault, flag, graded, leaf, nodeOf, one, rules, type Saying, scored, text } from "../support.js";

const none = (id: string) => ({
  state: "notApplicable",
  notApplicable: { kind: "fact", fact: id, reason: "none here", by: "county" },
});
const missing = { state: "missing" };
const known = (value: string | boolean) => ({ state: "known", value });
const since: Quantity = { kind: "since", date: "a.day", in: "days" };
const count: Quantity = { kind: "count", over: "a.faults" };
const stars = { kind: "fact", fact: "a.stars" } as const;
const holds = (when: Condition): Quantity => ({ kind: "check", when, worth: 1 });

describe("what was read", () => {
  it.each<[string, Quantity, Saying, object]>([
    ["a day", since, { day: "2024-01-01" }, { id: "a.day", ...known("2024-01-01") }],
    ["a day that is missing", since, {}, { id: "a.day", ...missing }],
    ["a day that does not apply", since, { day: "NA" }, { id: "a.day", ...none("a.day") }],
    ["a number", fact("n"), { n: "86.50" }, { id: "a.n", ...known("86.5") }],
    ["a number that is missing", fact("n"), {}, { id: "a.n", ...missing, least: "0", greatest: "100" }],
    ["a number of which nothing is known", fact("free"), {}, { id: "a.free", ...missing }],
    ["a number that does not apply", fact("n"), { n: "NA" }, { id: "a.n", ...none("a.n") }],
    ["a flag", holds(flag("yes")), { yes: false }, { id: "a.yes", ...known(false) }],
    ["a flag that is missing", holds(flag("yes")), {}, { id: "a.yes", ...missing }],
    [
      "a label",
      holds({ kind: "level", of: stars, among: ["one"] }),
      { stars: "two" },
      { id: "a.stars", ...known("two") },
    ],
    ["a label that is missing", holds({ kind: "level", of: stars, among: ["one"] }), {}, { id: "a.stars", ...missing }],
    [
      "a label that does not apply",
      holds({ kind: "level", of: stars, among: ["one"] }),
      { stars: "NA" },
      { id: "a.stars", ...none("a.stars") },
    ],
    ["a ledger", count, { faults: [fault("f")] }, { kind: "ledger", id: "a.faults", ...known("1") }],
    ["a ledger that is missing", count, {}, { kind: "ledger", id: "a.faults", ...missing, least: "0", greatest: "4" }],
    ["a ledger that does not apply", count, { faults: "NA" }, { kind: "ledger", id: "a.faults", ...none("a.faults") }],
    [
      "a ledger with an open appeal",
      count,
      { faults: [fault("f", {}, "appealed")] },
      { kind: "ledger", id: "a.faults", state: "known", least: "0", greatest: "1" },
    ],
  ])("%s", (_, rule, said, read) => expect(one(rule, said).read).toStrictEqual([{ kind: "fact", ...read }]));
});

describe("a grade that was read", () => {
  const answered: Quantity = { kind: "given", of: fact("n"), notApplicable: 0 };
  const half: Condition = { kind: "quantity", of: answered, atLeast: 50 };
  const only: Quantity = { kind: "cases", cases: [{ id: "half", when: half, then: absent }], else: 5 };
  it.each<[string, Quantity, Saying, object]>([
    ["is told", answered, { n: 7 }, known("two")],
    ["is not, where it may be another", answered, {}, missing],
    ["nor where it has one label, but may not apply", only, {}, missing],
    [
      "nor where it does not apply",
      only,
      { n: 50 },
      { state: "notApplicable", notApplicable: { kind: "rule", reason: text("absent") } },
    ],
  ])("%s", (_, points, said, read) => {
    const of = { kind: "grade", grade: "grade" } as const;
    const nodes = [leaf("x", holds({ kind: "level", of, among: ["two"] })), leaf("total", 1)];
    const grades = { grade: graded([{ label: "two", atLeast: 5 }], { points }) };
    expect(nodeOf(scored(rules({ nodes, grades }), said), "x").read).toStrictEqual([
      { kind: "grade", id: "grade", ...read },
    ]);
  });
});

describe("what was compared", () => {
  const atLeast: Condition = { kind: "quantity", of: fact("n"), atLeast: fact("m") };
  it.each<[string, Condition, Saying, object]>([
    [
      "a flag that holds",
      flag("yes"),
      { yes: true },
      { of: "a.yes", relation: "is", value: true, limit: true, holds: "yes" },
    ],
    [
      "a flag that does not",
      flag("yes"),
      { yes: false },
      { of: "a.yes", relation: "is", value: false, limit: true, holds: "no" },
    ],
    ["a flag that is missing", flag("yes"), {}, { of: "a.yes", relation: "is", limit: true, holds: "open" }],
    [
      "a flag that does not apply",
      flag("yes"),
      { yes: "NA" },
      { of: "a.yes", relation: "is", limit: true, holds: "notApplicable" },
    ],
    ["numbers", atLeast, { n: 3, m: 2 }, { of: "a.n", relation: "atLeast", value: "3", limit: "2", holds: "yes" }],
    [
      "a number whose limit is missing",
      atLeast,
      { n: 3 },
      { of: "a.n", relation: "atLeast", value: "3", holds: "open" },
    ],
    [
      "a limit whose number is missing",
      atLeast,
      { m: 3 },
      { of: "a.n", relation: "atLeast", limit: "3", holds: "open" },
    ],
    [
      "a number that does not apply",
      atLeast,
      { n: "NA", m: 3 },
      { of: "a.n", relation: "atLeast", limit: "3", holds: "notApplicable" },
    ],
    [
      "a label",
      { kind: "level", of: stars, atLeast: "two" },
      { stars: "one" },
      { of: "a.stars", relation: "among", value: "one", limit: ["two", "three"], holds: "no" },
    ],
    [
      "a label that is missing",
      { kind: "level", of: stars, atLeast: "two" },
      {},
      { of: "a.stars", relation: "among", limit: ["two", "three"], holds: "open" },
    ],
  ])("%s", (_, when, said, compared) => expect(one(holds(when), said).compared).toStrictEqual([compared]));
});
