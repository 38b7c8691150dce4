/** What counts as unknown, of ledgers and scorecards of which only a part is open. */
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { absent, fact, fault, got, leaf, nodeOf, rules, type Saying, scored } from "../support.js";

const difference = (of: Quantity): Quantity => ({ kind: "difference", of: [of, of] });
const whole = { gravity: 3, grave: true, stars: "one", rank: "one", found: "2024-05-01" } as const;
const { gravity: _, ...part } = whole;

describe("a ledger of which one entry is open", () => {
  it.each<readonly [what: string, rule: Quantity, said: Saying, is: string]>([
    [
      "under appeal",
      { kind: "count", over: "a.faults" },
      { faults: [fault("f"), fault("g", {}, "appealed")] },
      "-1..1",
    ],
    [
      "without one of its fields",
      { kind: "sum", over: "a.faults", each: fact("faults.gravity") },
      { faults: [fault("f", whole), fault("g", part)] },
      "-10..10",
    ],
  ])("is unknown: %s", (_what, rule, said, is) => {
    const node = nodeOf(scored(rules({ nodes: [leaf("x", difference(rule))] }), said), "x");
    expect([got(node), node.loose]).toEqual([is, true]);
  });
});

describe("a scorecard of which something does not apply", () => {
  it("is settled all the same", () => {
    const ruleset = rules({ nodes: [leaf("x", fact("m")), leaf("none", absent)] });
    const baseline = scored(ruleset, { m: 5 });
    const read: Quantity = { kind: "points", points: "x", from: "baseline" };
    const sum: Quantity = { kind: "sum", of: [read, read, fact("n")] };
    const node = nodeOf(scored(rules({ nodes: [leaf("x", sum)] }), {}, { baseline }), "x");
    expect([got(node), node.loose]).toEqual(["10..110?", undefined]);
  });
});
