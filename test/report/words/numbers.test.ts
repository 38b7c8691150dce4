import { describe, expect, it } from "vitest";
import { rational } from "../../../src/exact/rational.js";
import { exactly, percent, points, precisely, whole } from "../../../src/report/words/numbers.js";

describe("numbers", () => {
  it.each([
    ["86.5", "86.50"],
    ["2/3", "0.67"],
    ["0.005", "0.01"],
    ["-0.005", "-0.01"],
    ["1234.5", "1,234.50"],
  ])("points %s are shown as %s", (amount, text) => expect(points(amount)).toBe(text));

  it("rounds a fraction too long to be an amount once, from itself", () =>
    expect(points(rational(10n ** 500n + 1n, 2n * 10n ** 502n))).toBe("0.01"));

  it.each([
    [1, 3, "33.3%"],
    [1, 0, "–"],
    ["0.125", "100", "0.1%"],
  ])("%s of %s is %s", (part, of, text) => expect(percent(part, of)).toBe(text));

  it.each([
    ["86.50", "86.5"],
    ["2/3", "≈0.6667"],
    ["0.12345", "≈0.1235"],
    ["1/4", "0.25"],
    ["many", "many"],
  ])("%s stands as %s", (amount, text) => expect(precisely(amount)).toBe(text));

  it("puts whole numbers in threes", () => expect(whole(1234567)).toBe("1,234,567"));

  it("refuses what is no amount", () =>
    expect(() => exactly("many")).toThrow(expect.objectContaining({ code: "amount.syntax" })));
});
