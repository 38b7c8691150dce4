import { describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/exact/amounts.js";
import type { Node } from "../../../src/ruleset/node.js";
import type { Veto } from "../../../src/ruleset/veto.js";
import type { Basis } from "../../../src/vocabulary/source.js";
import { fact, flag, group, leaf, type Parts, rules, scored, veto } from "../support.js";

const cited: Basis = { kind: "cited", source: "order", clause: "1" };
const read: Basis = { kind: "interpreted", source: "order", clause: "2", reading: { zh: "读", en: "read" } };
const made: Basis = { kind: "illustrative" };
const pair = [leaf("a", 3, { basis: cited, full: 3 }), leaf("b", 5, { basis: read, full: 5 })];
const zeroing = (node: string): readonly Veto[] => [veto("v", { when: flag("yes"), zeroes: [node] })];

describe("points by what they rest on", () => {
  it.each<[string, Parts, string]>([
    ["a sum gives each criterion its own", { nodes: [group("t", "sum", pair)] }, "3 5 0"],
    ["roots stand side by side", { nodes: pair }, "3 5 0"],
    ["the better of two goes to the weaker basis", { nodes: [group("t", "greatest", pair)] }, "0 5 0"],
    ["so does a mean", { nodes: [group("t", "mean", pair)] }, "0 4 0"],
    ["a ceiling mixes", { nodes: [group("t", "sum", pair, { ceiling: 6 })] }, "0 6 0"],
    ["one that is not met does not", { nodes: [group("t", "sum", pair, { ceiling: 9 })] }, "3 5 0"],
    ["a group that mixes has a say", { nodes: [group("t", "mean", pair, { basis: made })] }, "0 0 4"],
    ["also from deep inside", { nodes: [group("t", "mean", [group("u", "sum", pair), leaf("c", 2)])] }, "0 0 5"],
    [
      "what does not count is left out",
      { nodes: [group("t", "sum", [...pair, leaf("c", 2, { counts: flag("also") })])] },
      "3 5 0",
    ],
    [
      "and all that is in it",
      { nodes: [group("t", "sum", [group("u", "sum", pair, { counts: flag("also") }), leaf("c", 2)])] },
      "0 0 2",
    ],
    ["what is not settled is left out", { nodes: [group("t", "sum", [...pair, leaf("c", fact("m"))])] }, "3 5 0"],
    [
      "what a veto zeroes is nothing",
      { nodes: [group("t", "sum", [group("u", "sum", pair), leaf("c", 2)])], vetoes: zeroing("u") },
      "0 0 2",
    ],
    ["of a criterion too", { nodes: [group("t", "sum", pair)], vetoes: zeroing("a") }, "0 5 0"],
  ])("%s", (_, parts, is) => {
    const {
      cited: a,
      interpreted: b,
      illustrative: c,
      unpublished,
    } = scored(rules(parts), { yes: true, also: false }).pins.basis;
    expect(`${a} ${b} ${c}`).toBe(is);
    expect(unpublished).toBe("0");
  });

  it.each<[string, readonly Node[]]>([
    ["a sum", [group("t", "sum", pair)]],
    [
      "a mean of sums",
      [group("t", "mean", [group("u", "sum", pair), group("w", "least", [leaf("c", 1), leaf("d", 7)])])],
    ],
    ["a share", [group("t", "share", pair, { full: 4 })]],
  ])("%s: they add up to the total", (_, nodes) => {
    const card = scored(rules({ nodes }));
    expect(sumAmounts(Object.values(card.pins.basis))).toBe(card.nodes[0]?.points);
  });
});
