import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { both, isOpenValue, type Value } from "../../../src/scoring/run/value.js";
import { allows, type Become, conditions, levels, numbers, text } from "./support/model.js";
import { bool, lab, num, show } from "./support/notation.js";

describe("isOpenValue", () => {
  it.each<readonly [value: Value, is: boolean]>([
    [num("3"), false],
    [num("3~"), false],
    [num("1..2"), true],
    [num(".."), true],
    [num("3|NA"), true],
    [num("NA"), false],
    [bool("yes"), false],
    [bool("yes|no"), true],
    [bool("no|NA"), true],
    [bool("NA"), false],
    [lab("low"), false],
    [lab("low|high"), true],
    [lab("low|NA"), true],
    [lab("NA"), false],
  ])("%j: %j", (value, is) => expect(isOpenValue(value)).toBe(is));
});

describe("both", () => {
  it.each<readonly [a: Value, b: Value, is: string, why: string]>([
    [num("0..5"), num("3..9"), "3..5", "what lies in both"],
    [num("0..9"), num("3..5"), "3..5", "the second is the narrower"],
    [num("3..5"), num("0..9"), "3..5", "the first is"],
    [num(".."), num("3..5"), "3..5", "the first has no ends"],
    [num("3..5"), num(".."), "3..5", "the second has none"],
    [num(".."), num(".."), "..", "neither has"],
    [num("..5"), num("3.."), "3..5", "one end of each"],
    [num("0..5"), num("5..9"), "5~", "settled, and still missing"],
    [num("0..5"), num("5"), "5~", "whether anything is missing is said by the first"],
    [num("5"), num("0..9"), "5", "so what is known stays known"],
    [num("0..5|NA(a)"), num("3..9|NA(b)"), "3..5|NA(a)", "neither leaves out that it may not apply"],
    [num("0..5|NA(a)"), num("3..9"), "3..5", "the second does"],
    [num("0..5"), num("3..9|NA(b)"), "3..5", "the first does"],
    [num("0..5|NA(a)"), num("NA(b)"), "NA(a)", "certainly not applicable, and nothing is missing"],
    [bool("yes|no"), bool("yes"), "yes", "the answer in both, no longer missing"],
    [bool("yes|no"), bool("no|NA(b)"), "no", "the second may not apply, the first must"],
    [bool("yes|no|NA(a)"), bool("no|NA(b)"), "no|NA(a)", "still open, still missing"],
    [bool("yes|no|NA(a)"), bool("NA(b)"), "NA(a)", "certainly not applicable"],
    [bool("no"), bool("yes|no"), "no", "what is known stays known"],
    [lab("low|mid|high"), lab("high|mid|best"), "mid|high", "labels of both, in the order of the first"],
    [lab("low|high|NA(a)"), lab("high|NA(b)"), "high|NA(a)", "and not applicable if both may be"],
    [lab("low|high|NA(a)"), lab("high"), "high~", "settled, and still missing"],
  ])("of %j and %j is %s: %s", (a, b, is) => expect(show(both(a, b))).toBe(is));

  it("keeps an open appeal apart from what is missing", () => {
    const appealed = { ...bool("yes|no|NA(a)"), missing: false };
    expect(show(both(appealed, bool("yes|no")))).toBe("yes|no#");
    expect(show(both({ ...num("1..5"), missing: false }, num("2..9")))).toBe("2..5#");
  });

  it.each([
    [num("1"), bool("yes")],
    [bool("yes"), lab("low")],
    [lab("low"), num("1")],
  ])("refuses values of different sorts", (a, b) =>
    expect(() => both(a, b)).toThrow(expect.objectContaining({ code: "plan.sortsMixed", got: [a.sort, b.sort] })),
  );

  /** Whether a value can still become this. */
  const may = (value: Value, become: Become | boolean | string): boolean => {
    if (become === "NA") return value.na !== null;
    if (value.sort === "flag") return become === true ? value.yes : value.no;
    return value.sort === "level" ? value.labels.includes(String(become)) : allows(value, become as Become);
  };
  type Any = { readonly can: readonly (Become | boolean | string)[]; readonly seen: Value };
  const any: fc.Arbitrary<readonly [Any, Any]> = fc.oneof(
    fc.tuple(numbers, numbers),
    fc.tuple(conditions, conditions),
    fc.tuple(levels(["low", "high"]), levels(["low", "high"])),
  );

  it("allows exactly what both allow", () =>
    fc.assert(
      fc.property(any, ([a, b]) => {
        const candidates = [...a.can, ...b.can];
        // Both contain the truth, so there is something that both allow.
        fc.pre(candidates.some((one) => may(a.seen, one) && may(b.seen, one)));
        const got = both(a.seen, b.seen);
        for (const one of candidates)
          expect(may(got, one), text({ a, b, one, got })).toBe(may(a.seen, one) && may(b.seen, one));
      }),
    ));
});
