import { expect, it } from "vitest";
import { rational, zero } from "../../../src/exact/rational.js";
import { extremes, nearly, shareOf, total } from "../../../src/report/figures/sums.js";

it("sums fractions whose sum is longer than an amount may be", () => {
  const primes = Array.from({ length: 2000 }, (_, i) => i + 2).filter(
    (n) => ![2, 3, 5, 7, 11, 13].some((p) => n > p && n % p === 0),
  );
  const sum = total(primes.map((p) => `1/${p}`));
  expect(String(sum.d).length).toBeGreaterThan(400);
  expect(nearly(sum)).toBeCloseTo(
    primes.reduce((a, p) => a + 1 / p, 0),
    9,
  );
});

it("takes shares, and none of nothing", () => {
  expect(shareOf(rational(1), rational(4))).toEqual({ n: 1, d: 4 });
  expect(shareOf(rational(1), zero)).toBeUndefined();
});

it("finds the greatest and the least, the first of equals", () => {
  const items = ["b2", "a1", "c2", "d1"];
  expect(extremes(items, (item) => rational(Number(item[1])))).toEqual({ most: "b2", least: "a1" });
  expect(extremes([], () => zero)).toBeUndefined();
});
