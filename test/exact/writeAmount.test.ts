import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rational } from "../../src/exact/rational.js";
import { readAmount } from "../../src/exact/readAmount.js";
import { writeAmount } from "../../src/exact/writeAmount.js";
import { fractions, toRational } from "./support/fraction.js";

describe("writeAmount", () => {
  it.each<[number | bigint, number | bigint, string]>([
    [0, 1, "0"],
    [173, 2, "86.5"],
    [-1, 4, "-0.25"],
    [2, 3, "2/3"],
    [-10, 15, "-2/3"],
    [10n ** 20n, 3, "100000000000000000000/3"],
    [-1, 7n ** 30n, "-1/22539340290692258087863249"],
  ])("%s/%s is written %s", (n, d, is) => expect(writeAmount(rational(n, d))).toBe(is));

  it("writes what is read back as the same number", () =>
    fc.assert(
      fc.property(fractions, (fraction) => {
        const value = toRational(fraction);
        expect(readAmount(writeAmount(value))).toStrictEqual({ ok: true, value });
      }),
    ));

  it("writes a fraction only where no decimal ends", () =>
    fc.assert(
      fc.property(fractions, (fraction) => {
        const text = writeAmount(toRational(fraction));
        const denominator = BigInt(text.split("/")[1] ?? 10);
        expect(10n ** 200n % denominator === 0n).toBe(!text.includes("/"));
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9]|\/[1-9]\d*)?$/);
        expect(text).not.toBe("-0");
      }),
    ));
});
