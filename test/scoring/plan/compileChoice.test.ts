/** Cuts at one and the same number: what a later one hides is not asked, so a fact is not read in more than one way. */
import { expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { fact, got, one } from "../support.js";

const free: Quantity = { kind: "given", of: fact("free"), notApplicable: 0 };
type Cuts = Extract<Quantity, { readonly kind: "bands" }>["cuts"];

it.each<readonly [what: string, cuts: Cuts, at5: string, at6: string]>([
  [
    "reached, then exceeded",
    [
      { atLeast: 5, then: 1 },
      { above: 5, then: 2 },
    ],
    "1",
    "2",
  ],
  [
    "exceeded, then reached",
    [
      { above: 5, then: 1 },
      { atLeast: 5, then: 2 },
    ],
    "2",
    "2",
  ],
  [
    "reached twice",
    [
      { atLeast: 5, then: 1 },
      { atLeast: 5, then: 2 },
    ],
    "2",
    "2",
  ],
  [
    "exceeded twice",
    [
      { above: 5, then: 1 },
      { above: 5, then: 2 },
    ],
    "0",
    "2",
  ],
])("%s", (_what, cuts, ...expected) => {
  const bands: Quantity = { kind: "bands", of: free, cuts, below: 0 };
  expect([5, 6].map((said) => got(one(bands, { free: said })))).toEqual(expected);
  const open = one(bands);
  expect([got(open), open.loose]).toEqual(["0..2", undefined]);
});
