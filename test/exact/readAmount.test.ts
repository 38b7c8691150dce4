import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Rational, rational } from "../../src/exact/rational.js";
import { readAmount } from "../../src/exact/readAmount.js";
import { writeAmount } from "../../src/exact/writeAmount.js";
import { expectIs, fractions } from "./support/fraction.js";

/** What was read, as a canonical amount, or the code of the refusal. */
const read = (input: unknown): string => {
  const got = readAmount(input);
  return got.ok ? writeAmount(got.value) : got.code;
};
const nines = "9".repeat(400);

describe("readAmount", () => {
  it.each<[string, string]>([
    ["0", "0"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["0/7", "0"],
    ["-0/7", "0"],
    ["86.5", "86.5"],
    ["86.50", "86.5"],
    ["0.10", "0.1"],
    ["-0.25", "-0.25"],
    ["10", "10"],
    ["100.0", "100"],
    ["2/3", "2/3"],
    ["4/6", "2/3"],
    ["-4/6", "-2/3"],
    ["1/4", "0.25"],
    ["6/3", "2"],
    ["123456789012345678901234567890.5", "123456789012345678901234567890.5"],
    ["-99999999999999.9", "-99999999999999.9"],
    ["999999999999999", "999999999999999"],
    ["9007199254740993", "9007199254740993"],
    ["0.1234567890123456789", "0.1234567890123456789"],
    ["0.000000000000001", "0.000000000000001"],
    ["0.0000000000000001", "0.0000000000000001"],
    ["9007199254740993/2", "4503599627370496.5"],
    ["1/3000000000000000000001", "1/3000000000000000000001"],
  ])('the string "%s" is %s', (text, is) => expect(read(text)).toBe(is));

  it.each<[number, string]>([
    [0, "0"],
    [-0, "0"],
    [86.5, "86.5"],
    [-0.1, "-0.1"],
    [0.1, "0.1"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [2.5e22, "25000000000000000000000"],
    [1e15, "1000000000000000"],
    [999999999999999, "999999999999999"],
    [-999999999999999, "-999999999999999"],
    [1234567890123450, "1234567890123450"],
    [0.123456789012345, "0.123456789012345"],
    [123456.789012345, "123456.789012345"],
    [1.00000000000001, "1.00000000000001"],
    [9.99999999999999e22, "99999999999999900000000"],
  ])("the number %d is %s", (number, is) => expect(read(number)).toBe(is));

  it.each<[string, unknown, string]>([
    ["a plus", "+1", "amount.syntax"],
    ["no digit before the point", ".5", "amount.syntax"],
    ["no digit before the point of a negative", "-.5", "amount.syntax"],
    ["no digit after the point", "1.", "amount.syntax"],
    ["an exponent", "1e3", "amount.syntax"],
    ["a space before", " 1", "amount.syntax"],
    ["a space after", "1 ", "amount.syntax"],
    ["a line end after", "1\n", "amount.syntax"],
    ["hexadecimal digits", "0x1", "amount.syntax"],
    ["nothing", "", "amount.syntax"],
    ["only a minus", "-", "amount.syntax"],
    ["two minuses", "--1", "amount.syntax"],
    ["leading zeros", "007", "amount.syntax"],
    ["leading zeros of a decimal", "00.5", "amount.syntax"],
    ["leading zeros of a negative", "-01", "amount.syntax"],
    ["leading zeros of a denominator", "1/02", "amount.syntax"],
    ["a negative denominator", "1/-2", "amount.syntax"],
    ["no denominator", "1/", "amount.syntax"],
    ["no numerator", "/2", "amount.syntax"],
    ["a fraction of a decimal", "1.5/2", "amount.syntax"],
    ["a decimal denominator", "1/2.5", "amount.syntax"],
    ["two slashes", "1/2/3", "amount.syntax"],
    ["two points", "1.2.3", "amount.syntax"],
    ["a comma", "1,5", "amount.syntax"],
    ["grouping", "1,000", "amount.syntax"],
    ["a percentage", "80%", "amount.syntax"],
    ["digits of another script", "１２", "amount.syntax"],
    ["a minus sign that is no hyphen", "−1", "amount.syntax"],
    ["a word", "NaN", "amount.syntax"],
    ["an infinity in words", "Infinity", "amount.syntax"],
    ["a denominator of zero", "1/0", "amount.denominator"],
    ["zero over zero", "-0/0", "amount.denominator"],
    ["16 significant digits", 0.1234567890123456, "amount.digits"],
    ["a sum of doubles", 0.1 + 0.2, "amount.digits"],
    ["a third", 1 / 3, "amount.digits"],
    ["a safe integer of 16 digits", 1234567890123456, "amount.digits"],
    ["the least of 16 digits", 1000000000000001, "amount.digits"],
    ["a negative of 16 digits", -1000000000000001, "amount.digits"],
    ["2^60", 2 ** 60, "amount.digits"],
    ["the greatest double", Number.MAX_VALUE, "amount.digits"],
    ["NaN", Number.NaN, "amount.notFinite"],
    ["an infinity", Number.POSITIVE_INFINITY, "amount.notFinite"],
    ["a negative infinity", Number.NEGATIVE_INFINITY, "amount.notFinite"],
    ["undefined", undefined, "amount.type"],
    ["null", null, "amount.type"],
    ["a flag", true, "amount.type"],
    ["a bigint", 1n, "amount.type"],
    ["a list", ["1"], "amount.type"],
    ["an object", { n: 1, d: 2 }, "amount.type"],
    ["a boxed string", Object("1"), "amount.type"],
    ["a boxed number", Object(1), "amount.type"],
    ["401 digits", `1${nines}`, "amount.tooLong"],
    ["401 digits with a point", `1.${nines}`, "amount.tooLong"],
    ["401 digits in a fraction", `${nines}/7`, "amount.tooLong"],
    ["a short fraction with more than 400 decimals", `1/${2n ** 400n}`, "amount.tooLong"],
    ["long nonsense", `${nines}${nines}x`, "amount.syntax"],
  ])("refuses %s", (_, input, code) => expect(readAmount(input)).toStrictEqual({ ok: false, code }));

  it.each<[string, string, string]>([
    ["a whole number", nines, nines],
    ["a negative", `-${nines}`, `-${nines}`],
    ["a decimal", `0.${nines.slice(1)}`, `0.${nines.slice(1)}`],
    ["a fraction", `${nines.slice(1)}/7`, `${nines.slice(1)}/7`],
    ["a fraction of 400 digits as a decimal", `1/${2n ** 399n}`, `0.${String(5n ** 399n).padStart(399, "0")}`],
  ])("reads 400 digits: %s", (_, text, is) => expect(read(text)).toBe(is));

  // The answers are the same either way, so what is looked at is the work: nothing is turned into a bigint.
  it.each<[string, string | number, Rational]>([
    ["a whole number", "5", { n: 5, d: 1 }],
    ["a decimal", "86.50", { n: 173, d: 2 }],
    ["15 digits", "999999999999999", { n: 999999999999999, d: 1 }],
    ["a JSON number with zeros at its end", 1200, { n: 1200, d: 1 }],
    ["a JSON number with 15 decimals", 1e-15, { n: 1, d: 1e15 }],
  ])("reads %s without bigints", (_, input, value) => {
    const toBigInt = vi.spyOn(globalThis, "BigInt");
    try {
      expect(readAmount(input)).toStrictEqual({ ok: true, value });
      expect(toBigInt).not.toHaveBeenCalled();
    } finally {
      toBigInt.mockRestore();
    }
  });

  it("takes a number for the decimal it prints as, from the least double to the greatest", () =>
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n),
        fc.oneof(fc.integer({ min: -323, max: 290 }), fc.integer({ min: -20, max: 5 })),
        (digits, exponent) => {
          const number = Number(`${digits}e${exponent}`);
          const [mantissa = "", power = "0"] = String(number).split("e");
          const [before = "", after = ""] = mantissa.split(".");
          const places = Number(power) - after.length;
          const [up, down] = places < 0 ? [1n, 10n ** BigInt(-places)] : [10n ** BigInt(places), 1n];
          const got = readAmount(number);
          if (!got.ok) throw new Error(`${number} was refused: ${got.code}`);
          expectIs(got.value, [BigInt(before + after) * up, down]);
          if (exponent > -290) expect(got.value).toEqual(rationalOf(digits, exponent));
        },
      ),
      { numRuns: 1000 },
    ));

  it("reads any fraction, whether in lowest terms or not", () =>
    fc.assert(
      fc.property(fractions, ([n, d]) => {
        const got = readAmount(`${n}/${d}`);
        if (!got.ok) throw new Error(got.code);
        expectIs(got.value, [n, d]);
      }),
    ));

  it("never throws, and whatever it reads it can write and read again", () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.double(), fc.string(), fc.stringMatching(/^-?\d{1,5}[./]?\d{0,5}$/)),
        (x) => {
          const got = readAmount(x);
          if (got.ok) expect(readAmount(writeAmount(got.value))).toStrictEqual(got);
        },
      ),
      { numRuns: 2000 },
    ));
});

function rationalOf(digits: bigint, exponent: number) {
  return exponent < 0 ? rational(digits, 10n ** BigInt(-exponent)) : rational(digits * 10n ** BigInt(exponent));
}
