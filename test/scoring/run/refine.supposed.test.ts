/** What is supposed together, and what is worked out anew under each supposition and after all of them. */
import { describe, expect, it } from "vitest";
import type { Level, Quantity } from "../../../src/ruleset/expression.js";
import { fact, fault, flag, got, leaf, nodeOf, points, rules, type Saying, scored, why } from "../support.js";

const m = fact("m");
const sum = (...of: readonly Quantity[]): Quantity => ({ kind: "sum", of });
const less = (a: Quantity, b: Quantity): Quantity => ({ kind: "difference", of: [a, b] });
const lookup = (of: Level, label: string, worth: Quantity = 1): Quantity => ({
  kind: "lookup",
  of,
  table: { [label]: worth },
  else: 0,
});
const itself = (of: Quantity): Quantity => less(of, of);

const told = (said: Saying, id: string, ...rows: readonly (readonly [id: string, rule: Quantity])[]): string => {
  const node = nodeOf(scored(rules({ nodes: rows.map(([name, rule]) => leaf(name, rule)) }), said), id);
  return `${got(node)}${node.loose ? " loose" : ""}`;
};

describe("what is supposed together", () => {
  // Two answers, two kinds, four stars of the unit above and four ranks, with "not applicable": 64 cases.
  const also: Quantity = { kind: "check", when: flag("also"), worth: 1 };
  const kind = lookup({ kind: "fact", fact: "a.kind" }, "town");
  const stars = lookup({ kind: "fact", fact: "u.stars", from: "parent" }, "one");
  const rank = lookup({ kind: "fact", fact: "a.rank" }, "one");

  it("is 64 cases", () => expect(told({}, "x", ["x", itself(sum(also, kind, stars, rank))])).toBe("0..0?"));

  it("and no more of them", () => {
    const led: Quantity = { kind: "check", when: { kind: "flag", flag: "u.led", from: "parent" }, worth: 1 };
    expect(told({}, "x", ["x", itself(sum(also, kind, stars, rank, led))])).toBe("-1..1? loose");
  });
});

describe("a result that is read, and rests on what is supposed", () => {
  it("is no wider than it was found, also where not all is supposed anew", () => {
    // 21 numbers for each of five stars are too many: only the stars are supposed, and `x` was found to lie between 0 and 5.
    const stars: Level = { kind: "fact", fact: "a.stars" };
    const x = sum(itself(m), lookup(stars, "none", 5));
    const y = sum(lookup(stars, "one", points("x")), lookup(stars, "three", points("x")));
    expect(told({}, "y", ["x", x], ["y", y])).toBe("0..5? loose");
  });
});

describe("after all suppositions", () => {
  it("what is no result, but tells why, is made of the tightened too", () => {
    // The weights together are worked out for the reason alone, after all results.
    const product: Quantity = { kind: "product", of: [points("x"), fact("faults.gravity"), fact("n")] };
    const weight: Quantity = { kind: "limited", of: product, floor: 0 };
    const nodes = [
      leaf("x", itself(m)),
      leaf("y", { kind: "mean", over: "a.faults", each: 1, weight, empty: 0, weightless: 3 }),
    ];
    const card = scored(rules({ nodes }), { n: 2, faults: [fault("f", { gravity: 4 })] });
    expect([got(nodeOf(card, "y")), why(nodeOf(card, "y"))]).toEqual(["3", "fold.weightless left=1"]);
  });
});
