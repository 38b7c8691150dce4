import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { constant, plain } from "../../../src/scoring/run/constant.js";
import { fractions, toRational } from "../../exact/support/fraction.js";
import { amount } from "./support/notation.js";

describe("constants", () => {
  it.each([
    ["2/3", { n: 2, d: 3 }],
    ["9007199254740993", { n: "9007199254740993", d: "1" }],
    ["-1/9007199254740993", { n: "-1", d: "9007199254740993" }],
  ])("%s as plain JSON", (written, is) => {
    expect(plain(amount(written))).toStrictEqual(is);
    expect(constant(JSON.parse(JSON.stringify(is)))).toStrictEqual(amount(written));
  });

  it("are read without bigints while they are small", () => {
    const toBigInt = vi.spyOn(globalThis, "BigInt");
    try {
      expect(constant({ n: 2, d: 3 })).toStrictEqual({ n: 2, d: 3 });
      expect(toBigInt).not.toHaveBeenCalled();
    } finally {
      toBigInt.mockRestore();
    }
  });

  it("come back as they were", () =>
    fc.assert(
      fc.property(fractions, (fraction) => {
        const x = toRational(fraction);
        expect(constant(plain(x))).toStrictEqual(x);
      }),
    ));
});
