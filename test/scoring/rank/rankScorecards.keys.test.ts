/** Rankings by several nodes where bounds are open, and what a refusal tells. */
import { expect, it } from "vitest";
import type { NodeResult, Scorecard } from "../../../src/scoring/card/scorecard.js";
import { rankScorecards } from "../../../src/scoring/rank/rankScorecards.js";
import { leaf, rules, scored } from "../support.js";

const template = scored(rules({ nodes: [leaf("x", 0)] }));
const { points: _, ...bare } = template.nodes[0]!;
const open = (id: string): NodeResult => ({ ...bare, id, state: "missing" });
const settled = (id: string, points: string): NodeResult => ({ ...bare, id, points });
const card = (of: string, ...nodes: readonly NodeResult[]): Scorecard => ({ ...template, of, nodes });
const by = ["total", "base"];

it("settles nobody of whom a later node is open, even where nothing bounds it", () => {
  const cards = [
    card("a", settled("total", "5"), open("base")),
    card("b", settled("total", "5"), settled("base", "3")),
  ];
  expect(rankScorecards(cards, { by })).toStrictEqual([
    {
      entries: [
        { of: "a", kind: "provisional", from: 1, to: 2, least: "5", greatest: "5" },
        { of: "b", kind: "settled", place: 1, from: 1, to: 2, points: "5" },
      ],
    },
  ]);
});

it("looks at later nodes only where the first is open to both sides for both", () => {
  const cards = [card("a", open("total"), settled("base", "9")), card("b", open("total"), settled("base", "1"))];
  expect(rankScorecards(cards, { by })).toStrictEqual([
    {
      entries: [
        { of: "a", kind: "provisional", from: 1, to: 2 },
        { of: "b", kind: "provisional", from: 1, to: 2 },
      ],
    },
  ]);
});

it("names the rules that would be mixed, in one order whatever that of the cards", () => {
  const cards = [card("a", settled("total", "1")), { ...card("b", settled("total", "1")), rubric: "another" }];
  const got = [`another ${template.pins.ruleset.digest}`, `sheet ${template.pins.ruleset.digest}`];
  for (const list of [cards, cards.toReversed()])
    expect(() => rankScorecards(list, { by: ["total"] })).toThrow(expect.objectContaining({ got }));
});
