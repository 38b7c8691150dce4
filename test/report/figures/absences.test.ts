import { expect, it } from "vitest";
import { absentInSection, inapplicableFacts, missingFacts } from "../../../src/report/figures/absences.js";
import { scorecards } from "../smallProvince.js";

const cards = scorecards();

it("counts stations by section", () => {
  expect(absentInSection(cards, "team")).toEqual({ missing: 1, notApplicable: 0 });
  expect(absentInSection(cards, "order")).toEqual({ missing: 0, notApplicable: 1 });
});

it("counts stations by fact", () => {
  expect(missingFacts(cards)).toEqual([["team.officers", 1]]);
  expect(inapplicableFacts(cards)).toEqual([["order.share", 1]]);
});

it("puts the most frequent first, by name where they are level", () => {
  const card = (missing: readonly string[]) => ({ ...cards[0]!, missing });
  expect(missingFacts([card(["b", "c"]), card(["a", "c"])])).toEqual([
    ["c", 2],
    ["a", 1],
    ["b", 1],
  ]);
});
