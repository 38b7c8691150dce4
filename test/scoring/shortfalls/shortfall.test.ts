/** A shortfall key by key: what is not known is left out, not empty. */
import { expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { shortfalls } from "../../../src/scoring/shortfalls/shortfalls.js";
import { fact, leaf, rules, type Saying, scored, veto } from "../support.js";

const limited = (more: { readonly floor?: number; readonly ceiling?: number }): Quantity => ({
  ...{ kind: "limited", of: { kind: "given", of: fact("free"), notApplicable: 0 } },
  ...more,
});

it.each<readonly [what: string, points: Quantity, said: Saying, one: object]>([
  ["settled", 3, {}, { kind: "settled", against: "5", points: "3", short: "2" }],
  ["zeroed", 3, { yes: true }, { kind: "settled", against: "5", points: "0", short: "5", earned: "3" }],
  ["open to both sides", limited({}), {}, { kind: "open" }],
  ["open above", limited({ floor: 1 }), {}, { kind: "open", greatest: "4" }],
  ["open below", limited({ ceiling: 4 }), {}, { kind: "open", least: "1" }],
])("%s", (_what, points, said, one) => {
  const ruleset = rules({ nodes: [leaf("x", points, { full: 5 })], vetoes: [veto("v", { zeroes: ["x"] })] });
  const { ranked } = shortfalls(scored(ruleset, { yes: false, ...said }));
  expect(ranked).toStrictEqual([{ node: "x", place: 1, ...one }]);
});
