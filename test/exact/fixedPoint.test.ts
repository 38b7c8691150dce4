import { describe, expect, it } from "vitest";
import { fixedPoint } from "../../src/exact/fixedPoint.js";

describe("fixedPoint", () => {
  it.each<[number | bigint, number, string]>([
    [865, 1, "86.5"],
    [865, 0, "865"],
    [-865, 0, "-865"],
    [-865, 2, "-8.65"],
    [-865, 3, "-0.865"],
    [5, 3, "0.005"],
    [0, 2, "0.00"],
    [0, 0, "0"],
    [-1n, 25, "-0.0000000000000000000000001"],
    [10n ** 30n, 2, "10000000000000000000000000000.00"],
  ])("%s with %i decimals is %s", (scaled, places, is) => expect(fixedPoint(scaled, places)).toBe(is));
});
