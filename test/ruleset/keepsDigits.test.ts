import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepsDigits } from "../../src/ruleset/keepsDigits.js";

describe("keepsDigits", () => {
  it.each([
    ["0", true],
    ["-0", true],
    ["-0.0", true],
    ["0e999", true],
    ["1.50", true],
    ["150e-2", true],
    ["1E3", true],
    ["1000", true],
    ["1e+21", true],
    ["0.00000001", true],
    ["-12.5", true],
    ["5e-324", true],
    ["0.1", true],
    ["0.10000000000000000001", false],
    ["9007199254740993", false],
    ["9007199254740992", true],
    ["1e400", false],
    ["-1e400", false],
    ["1e-400", false],
    ["3e-324", false],
    ["123456789012345678", false],
    [`0.1${"0".repeat(900)}`, true],
    [`0.1${"0".repeat(1000)}`, false],
  ])("%s: %s", (token, kept) => expect(keepsDigits(token)).toBe(kept));

  it("is true of every number as it prints", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(keepsDigits(String(x))).toBe(true);
      }),
    ));

  it("is false of a number with one digit more than a double has", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (n) => {
        expect(keepsDigits(`${n}.${"0".repeat(20)}1`)).toBe(false);
      }),
    ));
});
