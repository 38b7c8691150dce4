import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/scoring/plan/op.js";
import type { Num } from "../../../src/scoring/run/value.js";
import { withinLimits } from "../../../src/scoring/run/within.js";
import { type Fraction, order } from "../../exact/support/fraction.js";
import { type Become, everyChoice, isNumber, type May, numbers, settled, text } from "./support/model.js";
import { num, show } from "./support/notation.js";

/** `atLeast 3`. */
function limitOf(written: string) {
  const [relation, limit = ""] = written.split(" ");
  return { relation: relation as Relation, limit: num(limit) };
}

describe("withinLimits", () => {
  it.each<readonly [of: string, limits: readonly string[], is: string, why: string]>([
    ["4", ["atLeast 3", "atMost 5"], "yes", "between them"],
    ["3", ["atLeast 3", "below 5"], "yes", "at the lower one, which is in"],
    ["3", ["above 3", "below 5"], "no", "or out"],
    ["5", ["above 3", "atMost 5"], "yes", "at the upper one, which is in"],
    ["5", ["above 3", "below 5"], "no", "or out"],
    ["9", ["above 3", "below 5"], "no", "above both"],
    ["1", ["above 3", "below 5"], "no", "below both"],
    ["5", ["above 3", "equals 5"], "yes", "one that must be met"],
    ["4", ["above 3", "equals 5"], "no", "and is not"],
    ["5", ["atMost 4", "equals 5"], "no", "or is, but not the other"],
    ["4", ["atLeast 3", "above 1"], "yes", "two lower ones"],
    ["2", ["atLeast 3", "above 1"], "no", "of which one is not kept"],
    ["0..9", ["atLeast 3", "atMost 5"], "yes|no", "open"],
    ["4..5", ["atLeast 3", "atMost 5"], "yes", "open, but within them"],
    ["6..9", ["atLeast 3", "atMost 5"], "no", "open, but outside"],
    ["5..9", ["atLeast 3", "atMost 5"], "yes|no", "just within"],
    ["5..9", ["atLeast 3", "below 5"], "no", "just outside"],
    ["..", ["atLeast 3", "atMost 5"], "yes|no", "nothing is known"],
    ["..", ["above 5", "below 3"], "no", "no number keeps both"],
    ["..", ["atLeast 3", "below 3"], "no", "not even the limit itself"],
    ["..", ["atLeast 3", "atMost 3"], "yes|no", "only the limit itself"],
    ["0..9", ["above 5..8", "below 5..6"], "yes|no", "limits that are open may leave room"],
    ["0..9", ["above 6..8", "below 5..6"], "no", "or none, whatever they are"],
    ["0..9", ["above 3..", "below 6"], "yes|no", "one without end"],
    ["NA(a)", ["above 5", "below 3"], "NA(a)", "not applicable, whatever the limits"],
    ["4", ["above NA(a)", "below 3"], "NA(a)", "strict: also where the other limit says no"],
    ["9", ["above 3", "below NA(b)"], "NA(b)", "and for the other one"],
    ["NA(a)", ["above NA(b)", "below 3"], "NA(a)", "the first reason stands"],
    ["4|NA(a)", ["above 3", "below 5"], "yes|NA(a)", "what may not apply"],
    ["9", ["above 3|NA(a)", "below 5"], "no|NA(a)", "a limit that may not"],
    ["4~", ["above 3", "below 5"], "yes", "decided, so nothing is missing"],
    ["4", ["above 3..4", "below 5"], "yes|no", "a limit that is open"],
  ])("%s within %j is %s: %s", (of, limits, is) => expect(show(withinLimits(num(of), limits.map(limitOf)))).toBe(is));

  it("says that nothing is missing where only an appeal is open", () => {
    const contested: Num = { ...num("0..9"), missing: false };
    expect(show(withinLimits(contested, [limitOf("above 3"), limitOf("below 5")]))).toBe("yes|no#");
  });

  const keeps: Readonly<Record<Relation, (by: number) => boolean>> = {
    atLeast: (by) => by >= 0,
    atMost: (by) => by <= 0,
    above: (by) => by > 0,
    below: (by) => by < 0,
    equals: (by) => by === 0,
  };
  const relations = fc.subarray(["atLeast", "atMost", "above", "below", "equals"] as const, {
    minLength: 2,
    maxLength: 2,
  });
  const model = (of: Become, limits: readonly (readonly [Relation, Become])[]): boolean | "NA" => {
    if (!isNumber(of) || !limits.every(([, limit]) => isNumber(limit))) return "NA";
    return limits.every(([relation, limit]) => keeps[relation](order(of, limit as Fraction)));
  };
  const allows = (got: ReturnType<typeof withinLimits>, is: boolean | "NA"): boolean =>
    is === "NA" ? got.na !== null : is ? got.yes : got.no;

  it("whatever becomes of what is missing was possible", () =>
    fc.assert(
      fc.property(numbers, relations, fc.tuple(numbers, numbers), (of, [one, two], [a, b]) => {
        const run = (x: Num, y: Num, z: Num) =>
          withinLimits(x, [
            { relation: one!, limit: y },
            { relation: two!, limit: z },
          ]);
        const result = run(of.seen, a.seen, b.seen);
        for (const [x = "NA", y = "NA", z = "NA"] of everyChoice([of.can, a.can, b.can])) {
          const is = model(x, [
            [one!, y],
            [two!, z],
          ]);
          expect(allows(result, is), text({ of, a, b, one, two, x, y, z, is, result })).toBe(true);
          const known = run(settled(x), settled(y), settled(z));
          expect([known.yes, known.no, known.na !== null, known.missing]).toEqual([
            is === true,
            is === false,
            is === "NA",
            false,
          ]);
        }
      }),
    ));

  /** A number in an interval with ends in halves, at every quarter. */
  const ranges: fc.Arbitrary<May<Fraction, Num>> = fc
    .tuple(fc.integer({ min: -6, max: 6 }), fc.nat(4))
    .map(([from, width]) => ({
      can: Array.from({ length: 2 * width + 1 }, (_, i): Fraction => [BigInt(2 * from + i), 4n]),
      seen: {
        ...num("0..1"),
        least: settled([BigInt(from), 2n]).least,
        greatest: settled([BigInt(from + width), 2n]).greatest,
      },
    }));

  it("says only what can come about, for numbers of any digits", () =>
    fc.assert(
      fc.property(
        ranges,
        relations,
        fc.integer({ min: -6, max: 6 }),
        fc.integer({ min: -6, max: 6 }),
        (of, [one, two], a, b) => {
          const [x, y]: [Fraction, Fraction] = [
            [BigInt(a), 2n],
            [BigInt(b), 2n],
          ];
          const got = withinLimits(of.seen, [
            { relation: one!, limit: settled(x) },
            { relation: two!, limit: settled(y) },
          ]);
          const reached = of.can.map((value) =>
            model(value, [
              [one!, x],
              [two!, y],
            ]),
          );
          expect([got.yes, got.no], text({ of, one, two, x, y })).toEqual([
            reached.includes(true),
            reached.includes(false),
          ]);
        },
      ),
      { numRuns: 300 },
    ));
});
