import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortRule } from "../../../src/ruleset/fact.js";
import type { FactSlot, Shape } from "../../../src/scoring/plan/plan.js";
import { domainOf, gridOf } from "../../../src/scoring/run/domain.js";
import { type Fraction, order, toRational } from "../../exact/support/fraction.js";
import { amount, show } from "./support/notation.js";
import { constant, ledgerShape } from "./support/plans.js";

type NumberShape = Extract<Shape, { readonly type: "number" }>;
const numbers = (least?: string, greatest?: string, more: Partial<NumberShape> = {}): NumberShape => ({
  type: "number",
  ...(least === undefined ? {} : { least: constant(least) }),
  ...(greatest === undefined ? {} : { greatest: constant(greatest) }),
  ...more,
});
const whole = { decimals: 0 };
const step = (size: string) => ({ step: constant(size) });
const cohort: CohortRule = { rubric: "sheet", points: "total", is: "size" };

const slot = (shape: Shape, more: Partial<FactSlot> = {}): FactSlot => ({
  ...{ id: "team.fact", section: "team", key: "fact", mayNotApply: false, shape },
  ...more,
});
const written = (fact: FactSlot): string => domainOf(fact)?.map(show).join(" ") ?? "too many";

describe("domainOf", () => {
  it.each<readonly [what: string, shape: Shape, is: string, orNone: string]>([
    ["a flag", { type: "flag" }, "yes no", "yes no NA(empty)"],
    ["a level", { type: "level", labels: ["one", "two", "none"] }, "one two none", "one two none NA(empty)"],
    ["whole numbers", numbers("-1", "2", whole), "-1 0 1 2", "-1 0 1 2 NA(empty)"],
    ["one number", numbers("3", "3", whole), "3", "3 NA(empty)"],
    ["tenths", numbers("0", "0.3", { decimals: 1 }), "0 0.1 0.2 0.3", "0 0.1 0.2 0.3 NA(empty)"],
    ["steps, of which there are multiples only", numbers("-1", "1", step("0.6")), "-0.6 0 0.6", "-0.6 0 0.6 NA(empty)"],
    ["a step rather than digits", numbers("0", "1", { ...step("0.5"), decimals: 2 }), "0 0.5 1", "0 0.5 1 NA(empty)"],
    ["bounds between multiples", numbers("0.5", "2.5", whole), "1 2", "1 2 NA(empty)"],
    ["numbers of any digits", numbers("0", "1"), "too many", "too many"],
    ["numbers without a least", numbers(undefined, "2", whole), "too many", "too many"],
    ["numbers without a greatest", numbers("0", undefined, whole), "too many", "too many"],
    ["a date", { type: "date" }, "too many", "too many"],
    ["a ledger", ledgerShape, "too many", "too many"],
  ])("%s: %j", (_what, shape, is, orNone) => {
    expect(written(slot(shape))).toBe(is);
    expect(written(slot(shape, { mayNotApply: true }))).toBe(orNone);
    expect(written(slot(shape, { cohort, mayNotApply: true }))).toBe("too many");
  });

  it.each<readonly [shape: NumberShape, size: number | undefined]>([
    [numbers("1", "32", whole), 32],
    [numbers("0", "32", whole), undefined],
    [numbers("0.5", "32.4", whole), 32],
    [numbers("0", "310", step("10")), 32],
    [numbers("0", "320", step("10")), undefined],
    [numbers("0", "1000000000000000000000", whole), undefined],
  ])("goes through at most 32 numbers: %j has %j", (shape, size) => expect(domainOf(slot(shape))?.length).toBe(size));

  const grids = fc.constantFrom<readonly [Partial<NumberShape>, Fraction]>(
    [whole, [1n, 1n]],
    [{ decimals: 1 }, [1n, 10n]],
    [step("2/3"), [2n, 3n]],
    [step("5"), [5n, 1n]],
  );
  const ends = fc.tuple(fc.bigInt(-30n, 30n), fc.bigInt(0n, 40n));
  it("is every multiple within the bounds, rising, and nothing else", () =>
    fc.assert(
      fc.property(grids, ends, fc.bigInt(1n, 4n), ([grid, [n, d]], [from, width], part) => {
        const [least, greatest]: [Fraction, Fraction] = [
          [from, part],
          [from + width, part],
        ];
        const all = Array.from({ length: 801 }, (_, i): Fraction => [BigInt(i - 400) * n, d]);
        const inside = all.filter((x) => order(least, x) <= 0 && order(x, greatest) <= 0);
        const got = domainOf(slot(numbers(`${from}/${part}`, `${from + width}/${part}`, grid)));
        // Whether there are too many is seen from the bounds alone.
        const fits = width * d < 32n * part * n;
        expect(got?.map(show)).toEqual(
          fits ? inside.map((x) => show({ ...known, least: toRational(x), greatest: toRational(x) })) : undefined,
        );
      }),
    ));
});

const known = { sort: "number", some: true, na: null, missing: false } as const;

describe("gridOf", () => {
  it.each<readonly [string, Partial<NumberShape>, string | undefined]>([
    ["a step", step("0.25"), "0.25"],
    ["digits", { decimals: 2 }, "0.01"],
    ["no digits", { decimals: 0 }, "1"],
    ["a step before digits", { ...step("0.25"), decimals: 2 }, "0.25"],
    ["many digits", { decimals: 20 }, "0.00000000000000000001"],
    ["neither", {}, undefined],
  ])("of %s", (_what, more, is) =>
    expect(gridOf(numbers("0", "9", more))).toEqual(is === undefined ? undefined : amount(is)),
  );
});
