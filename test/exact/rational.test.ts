import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  add,
  compare,
  divide,
  equals,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  wholePart,
  zero,
} from "../../src/exact/rational.js";
import { expectIs, type Fraction, fractions, order, toRational } from "./support/fraction.js";
import { refusal } from "./support/refusal.js";

const max = Number.MAX_SAFE_INTEGER;
const r = rational;

describe("rational", () => {
  it.each<[string, Rational, unknown]>([
    ["a whole number", r(7), { n: 7, d: 1 }],
    ["lowest terms", r(4, 6), { n: 2, d: 3 }],
    ["the sign in the numerator", r(4, -6), { n: -2, d: 3 }],
    ["the sign in the numerator, where the denominator is a multiple", r(2, -4), { n: -1, d: 2 }],
    ["two signs", r(-4, -6), { n: 2, d: 3 }],
    ["zero over something", r(0, -5), { n: 0, d: 1 }],
    ["no -0", r(-0), { n: 0, d: 1 }],
    ["no -0 from its denominator", r(0, -1), { n: 0, d: 1 }],
    ["the greatest safe integers stay numbers", r(-max, max - 1), { n: -max, d: max - 1 }],
    ["bigints that fit become numbers", r(2n ** 80n, -(2n ** 81n)), { n: -1, d: 2 }],
    ["the greatest safe bigint becomes a number", r(BigInt(max)), { n: max, d: 1 }],
    ["the least safe bigint becomes a number", r(-BigInt(max)), { n: -max, d: 1 }],
    ["one beyond it stays", r(2n ** 53n), { n: 2n ** 53n, d: 1n }],
    ["one below the least stays", r(-(2n ** 53n)), { n: -(2n ** 53n), d: 1n }],
    ["a great denominator takes the numerator along", r(1, 2n ** 53n), { n: 1n, d: 2n ** 53n }],
    ["a negative great denominator", r(1n, -(2n ** 53n)), { n: -1n, d: 2n ** 53n }],
    ["zero in bigints", r(0n, -(2n ** 90n)), { n: 0, d: 1 }],
    ["a number with a bigint", r(6, 4n), { n: 3, d: 2 }],
  ])("%s", (_, got, is) => expect(got).toStrictEqual(is));

  it.each<[string, () => unknown]>([
    ["rational.notWhole", () => r(0.5)],
    ["rational.notWhole", () => r(2 ** 53)],
    ["rational.notWhole", () => r(1, 1.5)],
    ["rational.notWhole", () => r(Number.NaN)],
    ["rational.notWhole", () => r(1n, Number.POSITIVE_INFINITY)],
    ["divide.byZero", () => r(1, 0)],
    ["divide.byZero", () => r(1, -0)],
    ["divide.byZero", () => r(1, 0n)],
    ["divide.byZero", () => divide(one, zero)],
    ["divide.byZero", () => divide(zero, zero)],
    ["rational.tooLong", () => multiply(r(10n ** 60_000n), r(10n ** 60_000n))],
    ["rational.tooLong", () => multiply(r(-(10n ** 60_000n)), r(10n ** 60_000n))],
    ["rational.tooLong", () => multiply(r(1n, 3n ** 120_000n), r(1n, 3n ** 120_000n))],
    ["rational.tooLong", () => divide(r(1n, 3n ** 120_000n), r(-(3n ** 120_000n)))],
  ])("refuses with %s: %s", (code, call) => expect(call).toThrow(refusal(code)));

  const shortestTooLong = 10n ** 100_000n;
  it.each<[string, bigint, bigint]>([
    ["numerator", shortestTooLong, 1n],
    ["negative numerator", -shortestTooLong, 1n],
    ["denominator", 1n, shortestTooLong],
    ["negative denominator", 1n, -shortestTooLong],
  ])("refuses the least %s that is too long, takes the one before it, and shows no digits", (_, n, d) => {
    const oneShorter = (x: bigint): bigint => (x > 1n ? x - 1n : x < 0n ? x + 1n : x);
    expect(() => r(n, d)).toThrow('rational.tooLong: got "more than 100000 digits"');
    expect(() => r(oneShorter(n), oneShorter(d))).not.toThrow();
  });

  it("has constants that nobody can change", () => {
    expect([zero, one]).toStrictEqual([
      { n: 0, d: 1 },
      { n: 1, d: 1 },
    ]);
    expect(Object.isFrozen(zero) && Object.isFrozen(one)).toBe(true);
  });
});

// Each row leaves the safe integers at one place only: plain numbers would give the neighbour of the right answer.
describe("rational arithmetic at the limit of plain numbers", () => {
  const odd = 28059810762433; // × 321 = 2^53 + 1
  it.each<[string, Rational, unknown]>([
    ["only the left product is unsafe", add(r(odd, 2), r(-1, 321)), { n: max, d: 642 }],
    ["only the right product is unsafe", add(r(-1, 321), r(odd, 2)), { n: max, d: 642 }],
    ["only the sum is unsafe", add(r(max), r(2)), { n: 2n ** 53n + 1n, d: 1n }],
    ["only the denominator is unsafe", add(r(1, odd), r(1, 321)), r(BigInt(odd) + 321n, 2n ** 53n + 1n)],
    ["a product", multiply(r(odd), r(321)), { n: 2n ** 53n + 1n, d: 1n }],
    ["a product's denominator", multiply(r(1, odd), r(1, 321)), { n: 1n, d: 2n ** 53n + 1n }],
    ["a quotient", divide(r(odd), r(1, 321)), { n: 2n ** 53n + 1n, d: 1n }],
    ["a quotient's denominator", divide(r(1, odd), r(-321)), { n: -1n, d: 2n ** 53n + 1n }],
    ["a product that fits again", multiply(r(odd, 2), r(4, odd)), { n: 2, d: 1 }],
  ])("%s", (_, got, is) => expect(got).toStrictEqual(is));

  it.each<[string, Rational, Rational, number]>([
    ["products of 2^53 + 1 and 2^53, one double", r(odd, 2), r(2 ** 52, 321), 1],
    ["products near 2^106 that differ by 1", r(max - 2, max - 1), r(max - 1, max), -1],
  ])("compares exactly: %s", (_, a, b, is) => {
    expect(compare(a, b)).toBe(is);
    expect(compare(b, a)).toBe(-is);
  });
});

// The answers are the same either way, so what is looked at is the work: nothing is turned into a bigint.
describe("rational arithmetic within plain numbers", () => {
  it.each<[string, () => unknown, unknown]>([
    ["makes a fraction", () => r(4, -6), { n: -2, d: 3 }],
    ["adds", () => add(r(1, 2), r(1, 3)), { n: 5, d: 6 }],
    ["subtracts", () => subtract(r(1, 2), r(1, 3)), { n: 1, d: 6 }],
    ["multiplies", () => multiply(r(2, 3), r(3, 4)), { n: 1, d: 2 }],
    ["divides", () => divide(r(2, 3), r(-4, 3)), { n: -1, d: 2 }],
    ["compares", () => compare(r(2, 3), r(3, 4)), -1],
  ])("%s without bigints", (_, call, is) => {
    const toBigInt = vi.spyOn(globalThis, "BigInt");
    try {
      expect(call()).toStrictEqual(is);
      expect(toBigInt).not.toHaveBeenCalled();
    } finally {
      toBigInt.mockRestore();
    }
  });
});

describe("rational arithmetic against plain bigint fractions", () => {
  const law = (holds: (a: Fraction, b: Fraction) => void) =>
    fc.assert(fc.property(fractions, fractions, holds), { numRuns: 1000 });

  it("reads", () => law((a) => expectIs(toRational(a), a)));
  it("reads numbers as it reads bigints", () =>
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -12, max: 12 })), (n, d) => {
        fc.pre(d !== 0);
        expectIs(rational(n, d), [BigInt(n), BigInt(d)]);
      }),
    ));
  it("adds", () =>
    law(([a, b], [c, d]) => expectIs(add(toRational([a, b]), toRational([c, d])), [a * d + c * b, b * d])));
  it("subtracts", () =>
    law(([a, b], [c, d]) => expectIs(subtract(toRational([a, b]), toRational([c, d])), [a * d - c * b, b * d])));
  it("multiplies", () =>
    law(([a, b], [c, d]) => expectIs(multiply(toRational([a, b]), toRational([c, d])), [a * c, b * d])));
  it("divides", () =>
    law(([a, b], [c, d]) => {
      fc.pre(c !== 0n);
      expectIs(divide(toRational([a, b]), toRational([c, d])), [a * d, b * c]);
    }));
  it("negates", () => law(([a, b]) => expectIs(negate(toRational([a, b])), [-a, b])));
  it("takes the whole part", () =>
    law(([a, b]) => expectIs(wholePart(toRational([a, b])), [(a - (((a % b) + b) % b)) / b, 1n])));

  it("orders", () =>
    law((a, b) => {
      const [x, y] = [toRational(a), toRational(b)];
      const is = order(a, b);
      expect(compare(x, y)).toBe(is);
      expect(equals(x, y)).toBe(is === 0);
      expect(sign(x)).toBe(order(a, [0n, 1n]));
      expect(isZero(x)).toBe(a[0] === 0n);
      expect(least(x, y)).toEqual(is <= 0 ? x : y);
      expect(greatest(x, y)).toEqual(is >= 0 ? x : y);
    }));

  it("calls equal what is equal, however it was computed", () =>
    law((a, b) => {
      const [x, y] = [toRational(a), toRational(b)];
      expect(equals(subtract(add(x, y), y), x)).toBe(true);
      expect(compare(x, x)).toBe(0);
    }));
});

describe("sign, wholePart, least and greatest", () => {
  it.each<[Rational, number]>([
    [r(-1, 3), -1],
    [zero, 0],
    [r(2n ** 60n), 1],
    [r(-(2n ** 60n)), -1],
  ])("the sign of %o is %i", (x, is) => expect(sign(x)).toBe(is));

  it.each<[string, Rational, unknown]>([
    ["down, not towards zero", r(-1, 2), { n: -1, d: 1 }],
    ["a whole number is its own", r(-3), { n: -3, d: 1 }],
    ["between 0 and 1, without -0", r(1, 2), { n: 0, d: 1 }],
    ["where adding the denominator would lose digits", r(-max, max - 2), { n: -2, d: 1 }],
    ["of bigints", r(-(2n ** 61n) - 1n, 4n), { n: -(2n ** 59n) - 1n, d: 1n }],
    ["of bigints above zero", r(2n ** 61n + 1n, 4n), { n: 2n ** 59n, d: 1n }],
    ["of a whole bigint", r(-(2n ** 61n)), { n: -(2n ** 61n), d: 1n }],
  ])("the whole part, %s", (_, x, is) => expect(wholePart(x)).toStrictEqual(is));

  it("the least and the greatest of several, and of one", () => {
    const list = [r(1, 2), r(-3), r(2n ** 70n), r(1, 3)] as const;
    expect(least(...list)).toBe(list[1]);
    expect(greatest(...list)).toBe(list[2]);
    expect(least(one)).toBe(one);
    expect(greatest(one)).toBe(one);
  });

  it("the first of equal ones", () => {
    const twin = r(1);
    expect(least(one, twin)).toBe(one);
    expect(greatest(one, twin)).toBe(one);
  });
});
