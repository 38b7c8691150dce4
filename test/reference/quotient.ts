/**
 * The least quotient of two sums of which some terms may be left out: what means and shares come to at worst.
 *
 * @module
 */
import { add, compare, divide, type Fraction, multiply, sign, zero } from "./fraction.js";

/** What a term adds above and below the line; below the line never less than 0. */
export interface Term {
  readonly above: Fraction;
  readonly below: Fraction;
}

/**
 * The least `sum of above / sum of below` of the sure terms and any of the others, where the divisor is not 0; nothing if it
 * always is.
 *
 * A term lowers the quotient just if its own quotient is lower. So the best choice, with the terms by rising quotient, is some
 * number of the first ones, once the divisor is above 0.
 */
export function leastQuotient(sure: readonly Term[], others: readonly Term[]): Fraction | undefined {
  const weightless = others.filter(({ above, below }) => sign(below) === 0 && sign(above) < 0);
  const base = [...sure, ...weightless].reduce(plus, { above: zero, below: zero });
  const rising = others
    .filter(({ below }) => sign(below) > 0)
    .sort((a, b) => compare(multiply(a.above, b.below), multiply(b.above, a.below)));
  if (sign(base.below) > 0) return leastOfFirst(base, rising);
  // Nothing sure below the line: one of the others has to be there, each in turn.
  return least(
    rising.flatMap(
      (term, i) =>
        leastOfFirst(
          plus(base, term),
          rising.filter((_, j) => j !== i),
        ) ?? [],
    ),
  );
}

function leastOfFirst(base: Term, rising: readonly Term[]): Fraction | undefined {
  let sum = base;
  const quotients = [divide(sum.above, sum.below)];
  for (const term of rising) {
    sum = plus(sum, term);
    quotients.push(divide(sum.above, sum.below));
  }
  return least(quotients);
}

/** The least of them. */
export const least = (all: readonly Fraction[]): Fraction | undefined =>
  all.length === 0 ? undefined : all.reduce((a, b) => (compare(b, a) < 0 ? b : a));

const plus = (a: Term, b: Term): Term => ({ above: add(a.above, b.above), below: add(a.below, b.below) });
