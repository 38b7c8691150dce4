import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { fact, fault, got, one, type Saying, why } from "../support.js";

const gravity = fact("faults.gravity");
const mean = (more: object = {}): Quantity => ({
  ...{ kind: "mean", over: "a.faults", each: gravity, weight: gravity, empty: 5, weightless: 7 },
  ...more,
});
const said = (...gravities: readonly number[]): Saying => ({
  faults: gravities.map((x, i) => fault(`f${i}`, { gravity: x })),
});

describe("why a fold over a ledger gives what it gives", () => {
  it.each<readonly [what: string, rule: Quantity, said: Saying, points: string, reason: string]>([
    ["some are taken in", mean(), said(2, 4), "10/3", "fold.taken left=2"],
    ["none is", mean(), said(), "5", "fold.empty left=0"],
    ["they weigh nothing", mean(), said(0, 0), "7", "fold.weightless left=2"],
    ["one of them weighs", mean(), said(0, 3), "3", "fold.taken left=2"],
    [
      "nobody weighs them",
      { kind: "mean", over: "a.faults", each: gravity, empty: 5 },
      said(0, 0),
      "0",
      "fold.taken left=2",
    ],
    ["a sum has no weights", { kind: "sum", over: "a.faults", each: gravity }, said(0, 0), "0", "fold.taken left=2"],
    [
      "they weigh nothing where they count",
      mean({ weight: 1, where: { kind: "quantity", of: gravity, above: 5 } }),
      said(2, 4),
      "5",
      "fold.empty left=0",
    ],
  ])("%s", (_what, rule, saying, points, reason) => {
    const node = one(rule, saying);
    expect([got(node), why(node)]).toEqual([points, reason]);
  });
});
