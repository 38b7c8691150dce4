/** The order in which a summary tells grades, labels and clauses, whatever the order of the cards. */
import { describe, expect, it } from "vitest";
import { rollUp } from "../../../src/scoring/rank/rollUp.js";
import type { Organisation } from "../../../src/vocabulary/organisation.js";
import { assessment, fact, graded, leaf, rules, scored, text, veto } from "../support.js";

const stations = ["s1", "s2", "s3"];
const organisation: Organisation = {
  units: [{ id: "p", level: "province", name: text("p") }],
  stations: stations.map((id) => ({ id, parent: "p", level: "station", name: text(id), type: "town" })),
};
const ruleset = rules({
  nodes: [leaf("total", fact("n"))],
  grades: {
    second: graded([{ label: "two", atLeast: 50 }]),
    first: graded([{ label: "two", atLeast: 50 }]),
  },
  vetoes: [veto("v", { reachesParent: { text: text("shame") } })],
});
const cards = stations.map((of, i) => scored(ruleset, assessment({ n: i === 0 ? 60 : 10, yes: true }, { of })));

describe.each([
  ["rising", cards],
  ["falling", cards.toReversed()],
  ["mixed", [cards[1]!, cards[0]!, cards[2]!]],
])("with cards in %s order", (_, list) => {
  const summary = () => rollUp(list, organisation)[0]!;

  it("tells grades by id and labels by name", () => {
    expect(Object.keys(summary().grades)).toEqual(["first", "second"]);
    expect(Object.keys(summary().grades["first"]!.labels)).toEqual(["one", "two"]);
  });

  it("tells grades by id, also where each card has another one", () => {
    const only = list.map((card, i) => ({
      ...card,
      grades: card.grades.filter(({ id }) => (id === "first") === i > 0),
    }));
    expect(Object.keys(rollUp(only, organisation)[0]!.grades)).toEqual(["first", "second"]);
  });

  it("tells clauses by station", () => {
    expect(summary().consequences.map(({ station }) => station)).toEqual(stations);
  });

  it("names no parent of the topmost unit", () => expect(Object.keys(summary())).not.toContain("parent"));
});
