import { expect, it } from "vitest";
import { attainment, criteriaOf } from "../../../src/report/figures/attainment.js";
import { exactly } from "../../../src/report/words/numbers.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const criteria = criteriaOf(smallRuleset.rubrics["station"]!.nodes);

it("finds the criteria at any depth", () =>
  expect(criteria.map(({ id }) => id)).toEqual(["staff", "upkeep", "patrols", "faults"]));

it("sums points and full marks of the same settled criteria, exactly", () => {
  const cards = scorecards();
  const patrols = criteria.filter(({ id }) => id === "patrols");
  // Twelve stations lose 2.8 points each for every step, but the fourth has full marks: patrols do not apply there.
  expect(attainment(cards, patrols)).toEqual({ points: exactly("303.6"), full: exactly("480"), criteria: 1 });
  const staff = criteria.filter(({ id }) => id === "staff");
  expect(attainment(cards, staff).full).toEqual(exactly("330"));
});
