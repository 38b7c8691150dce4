import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AmountFormat,
  canonicalAmount,
  compareAmounts,
  differenceAmount,
  formatAmount,
  productAmounts,
  quotientAmount,
  roundAmount,
  sumAmounts,
  toNumber,
} from "../../src/exact/amounts.js";
import { type RoundingMode, roundingModes } from "../../src/exact/rounding.js";
import { type Fraction, fractions, order } from "./support/fraction.js";
import { refusal } from "./support/refusal.js";

describe("amounts", () => {
  it.each<[string, () => unknown, unknown]>([
    ["canonicalAmount of decimals", () => canonicalAmount("86.50"), "86.5"],
    ["canonicalAmount of a fraction", () => canonicalAmount("-4/6"), "-2/3"],
    ["canonicalAmount of a number", () => canonicalAmount(1e-7), "0.0000001"],
    ["compareAmounts below", () => compareAmounts("9.5", 10), -1],
    ["compareAmounts above", () => compareAmounts("0.67", "2/3"), 1],
    ["compareAmounts of one number in two spellings", () => compareAmounts("0.50", "1/2"), 0],
    ["compareAmounts where doubles are equal", () => compareAmounts("0.1", "0.1000000000000000000001"), -1],
    ["roundAmount half away", () => roundAmount("2.675", "0.01", "half-away"), "2.68"],
    ["roundAmount to fives", () => roundAmount(87.5, 5, "half-even"), "90"],
    ["roundAmount to thirds", () => roundAmount("0.5", "1/3", "floor"), "1/3"],
    ["sumAmounts where doubles fail", () => sumAmounts([0.1, 0.2]), "0.3"],
    ["sumAmounts of thirds", () => sumAmounts(["1/3", "1/3", "1/3"]), "1"],
    ["sumAmounts of nothing", () => sumAmounts([]), "0"],
    ["productAmounts where doubles fail", () => productAmounts(["1.1", "1.1"]), "1.21"],
    ["productAmounts of nothing", () => productAmounts([]), "1"],
    ["quotientAmount that never ends", () => quotientAmount(1, 3), "1/3"],
    ["quotientAmount that ends", () => quotientAmount("1", "-8"), "-0.125"],
    ["differenceAmount where doubles fail", () => differenceAmount("0.3", "0.1"), "0.2"],
    ["differenceAmount of equals", () => differenceAmount("2/3", "4/6"), "0"],
    ["toNumber of a fraction", () => toNumber("1/3"), 1 / 3],
    ["toNumber of a decimal", () => toNumber("86.5"), 86.5],
    ["toNumber of many digits", () => toNumber("9007199254740993"), 9007199254740992],
    ["toNumber beyond the doubles", () => toNumber("9".repeat(400)), Number.POSITIVE_INFINITY],
    ["toNumber near nothing", () => toNumber(`-0.${"0".repeat(398)}1`), -0],
  ])("%s", (_, call, is) => expect(call()).toBe(is));

  it.each<[string, string | number, AmountFormat, string]>([
    ["two decimals", "2/3", { decimals: 2, mode: "half-away" }, "0.67"],
    ["decimals that were not there", 86.5, { decimals: 3, mode: "half-even" }, "86.500"],
    ["no decimals", "86.5", { decimals: 0, mode: "half-even" }, "86"],
    ["a negative", "-2/3", { decimals: 1, mode: "truncate" }, "-0.6"],
    ["a negative that rounds to zero has no minus", "-0.004", { decimals: 2, mode: "half-even" }, "0.00"],
    ["no grouping unless it is said", "1234567", { decimals: 0, mode: "floor" }, "1234567"],
    ["grouping declined", "1234567", { decimals: 0, mode: "floor", grouping: false }, "1234567"],
    ["grouping", "1234567.891", { decimals: 2, mode: "floor", grouping: true }, "1,234,567.89"],
    ["grouping of a negative", "-123456.7891", { decimals: 4, mode: "floor", grouping: true }, "-123,456.7891"],
    ["grouping of three digits", "-999.5", { decimals: 0, mode: "truncate", grouping: true }, "-999"],
    ["grouping of the rounded number", "999.5", { decimals: 0, mode: "half-away", grouping: true }, "1,000"],
    ["a hundred decimals", "1/3", { decimals: 100, mode: "floor" }, `0.${"3".repeat(100)}`],
  ])("formatAmount: %s", (_, amount, format, is) => expect(formatAmount(amount, format)).toBe(is));

  it.each<[string, () => unknown]>([
    ["amount.syntax", () => canonicalAmount("+1")],
    ["amount.denominator", () => canonicalAmount("1/0")],
    ["amount.digits", () => canonicalAmount(0.1 + 0.2)],
    ["amount.notFinite", () => canonicalAmount(Number.NaN)],
    ["amount.type", () => canonicalAmount(null as unknown as string)],
    ["amount.tooLong", () => canonicalAmount("9".repeat(400_001))],
    ["amount.syntax", () => compareAmounts("x", "1")],
    ["amount.syntax", () => compareAmounts("1", "x")],
    ["amount.syntax", () => roundAmount("x", "1", "floor")],
    ["amount.syntax", () => roundAmount("1", "x", "floor")],
    ["step.notPositive", () => roundAmount("1", "0", "floor")],
    ["step.notPositive", () => roundAmount("1", "-0.1", "floor")],
    ["mode.unknown", () => roundAmount("1", "1", "half-up" as RoundingMode)],
    ["amount.syntax", () => sumAmounts(["1", "x"])],
    ["amount.syntax", () => productAmounts(["0", "x"])],
    ["amount.syntax", () => quotientAmount("x", "1")],
    ["amount.syntax", () => quotientAmount("1", "x")],
    ["divide.byZero", () => quotientAmount("1", "-0.0")],
    ["amount.syntax", () => differenceAmount("x", "1")],
    ["amount.syntax", () => differenceAmount("1", "x")],
    ["amount.syntax", () => toNumber("x")],
    ["amount.syntax", () => formatAmount("x", { decimals: 0, mode: "floor" })],
    ["decimals.impossible", () => formatAmount("1", { decimals: -1, mode: "floor" })],
    ["decimals.impossible", () => formatAmount("1", { decimals: 0.5, mode: "floor" })],
    ["decimals.impossible", () => formatAmount("1", { decimals: 101, mode: "floor" })],
    ["mode.unknown", () => formatAmount("1", { decimals: 0, mode: "half-up" as RoundingMode })],
  ])("refuses with %s: %s", (code, call) => expect(call).toThrow(refusal(code)));

  it("takes what computing makes longer than what comes from outside", () => {
    const long = productAmounts(["9".repeat(400), "9".repeat(400)]);
    expect(long).toHaveLength(800);
    expect(differenceAmount(long, long)).toBe("0");
  });

  it("carries the refused value", () =>
    expect(() => sumAmounts(["1", "x"])).toThrow(expect.objectContaining({ got: "x" })));
});

describe("amounts against plain bigint fractions", () => {
  const law = (holds: (a: Fraction, b: Fraction) => void) => fc.assert(fc.property(fractions, fractions, holds));
  const text = ([n, d]: Fraction): string => `${n}/${d}`;
  const sized = (n: bigint, d: bigint): string => (d < 0n ? `${-n}/${-d}` : `${n}/${d}`);

  it("add, subtract, multiply, divide and order exactly", () =>
    law((a, b) => {
      const [[p, q], [s, t]] = [a, b];
      expect(sumAmounts([text(a), text(b)])).toBe(canonicalAmount(text([p * t + s * q, q * t])));
      expect(differenceAmount(text(a), text(b))).toBe(canonicalAmount(text([p * t - s * q, q * t])));
      expect(productAmounts([text(a), text(b)])).toBe(canonicalAmount(text([p * s, q * t])));
      expect(compareAmounts(text(a), text(b))).toBe(order(a, b));
      if (s !== 0n) expect(quotientAmount(text(a), text(b))).toBe(canonicalAmount(sized(p * t, q * s)));
    }));

  it("have one spelling for each number", () =>
    law((a, b) => {
      const spelled = canonicalAmount(text(a));
      expect(canonicalAmount(spelled)).toBe(spelled);
      expect(canonicalAmount(text([a[0] * b[1], a[1] * b[1]]))).toBe(spelled);
      expect(spelled === canonicalAmount(text(b))).toBe(order(a, b) === 0);
    }));

  it("are formatted as they are rounded", () =>
    fc.assert(
      fc.property(fractions, fc.nat(6), fc.constantFrom(...roundingModes), (a, decimals, mode) => {
        const shown = formatAmount(text(a), { decimals, mode });
        expect(shown).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
        expect(canonicalAmount(shown)).toBe(roundAmount(text(a), `1/${10 ** decimals}`, mode));
        const grouped = formatAmount(text(a), { decimals, mode, grouping: true });
        expect(grouped.replaceAll(",", "")).toBe(shown);
        expect(grouped).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    ));
});
