import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFrom } from "../../../src/scoring/rank/countFrom.js";

describe("countFrom", () => {
  it.each<readonly [list: readonly number[], from: number, count: number]>([
    [[], 0, 0],
    [[1], 0, 1],
    [[1], 1, 1],
    [[1], 2, 0],
    [[1, 3, 3, 7], 0, 4],
    [[1, 3, 3, 7], 3, 3],
    [[1, 3, 3, 7], 4, 1],
    [[1, 3, 3, 7], 8, 0],
  ])("of %j at least %i: %i", (list, from, count) => expect(countFrom(list, (x) => x >= from)).toBe(count));

  it("agrees with counting one by one, and asks no more than halving does", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 }),
        fc.integer({ min: -21, max: 21 }),
        (list, from) => {
          let asked = 0;
          const holds = (x: number): boolean => {
            asked += 1;
            return x >= from;
          };
          const rising = list.toSorted((a, b) => a - b);
          expect(countFrom(rising, holds)).toBe(list.filter((x) => x >= from).length);
          expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(list.length + 1)));
        },
      ),
    ));
});
