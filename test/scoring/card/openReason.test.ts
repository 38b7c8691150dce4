import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { fact, fault, one, type Saying, why } from "../support.js";

const gravity: Quantity = { kind: "sum", over: "a.faults", each: fact("faults.gravity") };
const whole = { gravity: 2, grave: false, stars: "one", rank: "one", found: "2024-05-01" };

describe("why points are not settled", () => {
  it.each<[string, Quantity, Saying, string]>([
    ["a fact is missing", fact("n"), {}, "fact.missing facts=1"],
    ["two facts are missing", { kind: "sum", of: [fact("n"), fact("m")] }, {}, "fact.missing facts=2"],
    ["a ledger is missing", gravity, {}, "fact.missing facts=1"],
    [
      "an entry is under appeal",
      gravity,
      { faults: [fault("f", whole, "appealed"), fault("g", whole)] },
      "appeal.open",
    ],
    [
      "one of two entries does not say all",
      gravity,
      { faults: [fault("f", whole), fault("g", { grave: true })] },
      "fact.missing facts=1",
    ],
    [
      "a missing fact comes before an appeal",
      { kind: "sum", of: [fact("n"), gravity] },
      { faults: [fault("f", whole, "appealed")] },
      "fact.missing facts=1",
    ],
  ])("%s", (_, rule, said, reason) => expect(why(one(rule, said))).toBe(reason));
});
