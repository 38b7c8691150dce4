import { expect, it } from "vitest";
import { movesOf } from "../../../src/report/figures/moves.js";

it.each([
  [[4, 4, 3, 4, 3, 2], { promotions: 3, demotions: 1, notRated: 0, first: 4, last: 2 }],
  [[null, 3, null, 2], { promotions: 1, demotions: 0, notRated: 2, first: 3, last: 2 }],
  [[null], { promotions: 0, demotions: 0, notRated: 1 }],
])("%j", (grades, moves) => expect(movesOf(grades)).toEqual(moves));
