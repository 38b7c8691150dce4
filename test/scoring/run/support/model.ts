/**
 * What may be: operands with several possibilities, and what they come to once one of them has become true. Computed in plain
 * bigints, sharing nothing with what is tested.
 */
import fc from "fast-check";
import { expect } from "vitest";
import { type Bool, between, type Lab, type Num, noBool, noLab, noNum } from "../../../../src/scoring/run/value.js";
import { type Fraction, order, toRational } from "../../../exact/support/fraction.js";

/** A number that has become known, or not applicable. */
export type Become = Fraction | "NA";

/** Something not known yet: what it can become, and how a run sees it. */
export interface May<T, V> {
  readonly can: readonly T[];
  readonly seen: V;
}

const because = { kind: "node", node: "x" } as const;

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
export const minus = ([n, d]: Fraction): Fraction => [-n, d];
export function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  const [n, bottom] = [a * d, b * c];
  return bottom < 0n ? [-n, -bottom] : [n, bottom];
}
export const isNull = ([n]: Fraction): boolean => n === 0n;
export const lowest = (first: Fraction, ...others: readonly Fraction[]): Fraction =>
  others.reduce((a, b) => (order(b, a) < 0 ? b : a), first);
export const highest = (first: Fraction, ...others: readonly Fraction[]): Fraction =>
  others.reduce((a, b) => (order(b, a) > 0 ? b : a), first);
export const isNumber = (x: Become): x is Fraction => x !== "NA";
export const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, [0n, 1n]);

const small: fc.Arbitrary<Fraction> = fc.tuple(fc.bigInt(-6n, 6n), fc.bigInt(1n, 4n));
const sized: fc.Arbitrary<Fraction> = fc.tuple(fc.bigInt(0n, 4n), fc.bigInt(1n, 3n));

function seenAs(can: readonly Become[], wide: readonly [boolean, boolean]): Num {
  const [first, ...others] = can.filter(isNumber);
  if (first === undefined) return noNum(because);
  const isKnown = can.length === 1 && !wide[0] && !wide[1];
  const least = wide[0] ? null : toRational(lowest(first, ...others));
  const greatest = wide[1] ? null : toRational(highest(first, ...others));
  return between(least, greatest, can.includes("NA") ? because : null, !isKnown);
}

function numbersFrom(values: fc.Arbitrary<Fraction>, wide: fc.Arbitrary<readonly [boolean, boolean]>) {
  return fc
    .tuple(
      fc.array(fc.oneof({ weight: 5, arbitrary: values }, fc.constant<"NA">("NA")), { minLength: 1, maxLength: 3 }),
      wide,
    )
    .map(([can, sides]): May<Become, Num> => ({ can, seen: seenAs(can, sides) }));
}

const bounded = fc.constant([false, false] as const);
const rarely = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true));

/** Quantities; some without a bound. */
export const numbers = numbersFrom(small, fc.tuple(rarely, rarely));
/** Quantities with bounds. */
export const boundedNumbers = numbersFrom(small, bounded);
/** Weights and full marks: never negative. */
export const weights = numbersFrom(sized, bounded);
/** A weight that is known. */
export const knownWeights: fc.Arbitrary<May<Become, Num>> = sized.map((x) => ({
  can: [x],
  seen: seenAs([x], [false, false]),
}));

/** Conditions. */
export const conditions: fc.Arbitrary<May<boolean | "NA", Bool>> = fc
  .subarray<boolean | "NA">([true, false, "NA"], { minLength: 1 })
  .map((can) => ({ can, seen: conditionSeen(can) }));

function conditionSeen(can: readonly (boolean | "NA")[]): Bool {
  if (!can.includes(true) && !can.includes(false)) return noBool(because);
  const na = can.includes("NA") ? because : null;
  return { sort: "flag", yes: can.includes(true), no: can.includes(false), na, missing: can.length > 1 };
}

/** Levels of these labels. */
export const levels = (labels: readonly string[]): fc.Arbitrary<May<string, Lab>> =>
  fc.subarray([...labels, "NA"], { minLength: 1 }).map((can) => {
    const held = can.filter((label) => label !== "NA");
    const na = can.includes("NA") ? because : null;
    return {
      can,
      seen: held.length === 0 ? noLab(because) : { sort: "level", labels: held, na, missing: can.length > 1 },
    };
  });

/** Whether a number can still become this. */
export function allows({ some, least, greatest, na }: Num, x: Become): boolean {
  if (x === "NA") return na !== null;
  const from = least === null || order([BigInt(least.n), BigInt(least.d)], x) <= 0;
  const to = greatest === null || order(x, [BigInt(greatest.n), BigInt(greatest.d)]) <= 0;
  return some && from && to;
}

/** Everything that a list can become, one choice from each. */
export const everyChoice = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((one) => list.map((x) => [...one, x])), [[]]);

/**
 * Whatever becomes of the operands, the result is one that was still possible; once all is known it is exactly that, and
 * learning one operand never opens what was closed.
 */
export function expectSound(
  operands: readonly May<Become, Num>[],
  run: (seen: readonly Num[]) => Num,
  model: (become: readonly Become[]) => Become,
): void {
  const seen = operands.map((operand) => operand.seen);
  const result = run(seen);
  for (const become of everyChoice(operands.map(({ can }) => can))) {
    const is = model(become);
    expect(allows(result, is), text({ seen, become, is, result })).toBe(true);
    expectIs(run(become.map(settled)), is, { seen, become });
  }
  for (const [i, { can }] of operands.entries())
    for (const one of can) {
      const learnt = run(seen.with(i, settled(one)));
      expect(isWithin(learnt, result), text({ seen, i, one, learnt, result })).toBe(true);
    }
}

/** What a run sees of something known. */
export const settled = (x: Become): Num => seenAs([x], [false, false]);

/** Exactly this, and nothing is missing. */
export function expectIs(got: Num, is: Become, where: unknown): void {
  expect(got, text(where)).toEqual(is === "NA" ? noNum(got.na ?? because) : settled(is));
}

/** Whether everything that the first can still become, the second can. */
export function isWithin(narrow: Num, wide: Num): boolean {
  const ends = [narrow.least, narrow.greatest].map((end): Become | null => end && [BigInt(end.n), BigInt(end.d)]);
  const reaches = ends.every((end, i) =>
    end === null ? !narrow.some || (i === 0 ? wide.least : wide.greatest) === null : allows(wide, end),
  );
  return reaches && (narrow.na === null || wide.na !== null);
}

/** Values as text, bigints too. */
export const text = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) => (typeof held === "bigint" ? `${held}n` : held));
