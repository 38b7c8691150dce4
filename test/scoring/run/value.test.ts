import { describe, expect, it } from "vitest";
import {
  decided,
  either,
  eitherNum,
  isNotApplicable,
  isOpen,
  known,
  labelled,
  lowerBound,
  noBool,
  noLab,
  noNum,
  settledNumber,
  surely,
  undecided,
  upperBound,
  type Value,
} from "../../../src/scoring/run/value.js";
import { amount, bool, lab, num, reason, show } from "./support/notation.js";

const why = reason("NA(a)");

describe("values", () => {
  it.each<readonly [string, Value, string]>([
    ["a known number", known(amount("2/3")), "2/3"],
    ["no number", noNum(why), "NA(a)"],
    ["a condition that holds", decided(true), "yes"],
    ["one that does not", decided(false), "no"],
    ["one of which nothing is known", undecided, "yes|no"],
    ["one that does not apply", noBool(why), "NA(a)"],
    ["a label", labelled("good"), "good"],
    ["no label", noLab(why), "NA(a)"],
  ])("%s", (_what, value, is) => expect(show(value)).toBe(is));

  it.each<readonly [string, Value, boolean]>([
    ["a number", num("1"), false],
    ["a number that may not apply", num("1|NA"), false],
    ["no number", num("NA"), true],
    ["a condition that holds", bool("yes"), false],
    ["one that does not hold", bool("no"), false],
    ["one that does not apply", bool("NA"), true],
    ["a level", lab("good|NA"), false],
    ["no level", lab("NA"), true],
  ])("certainly not applicable: %s, %j", (_what, value, is) => expect(isNotApplicable(value)).toBe(is));
});

describe("settledNumber", () => {
  it.each<readonly [value: string, is: string | null]>([
    ["2/3", "2/3"],
    ["3~", "3"],
    ["1..2", null],
    ["..2", null],
    ["2..", null],
    ["3|NA", null],
    ["NA", null],
  ])("of %s is %s", (value, is) => expect(settledNumber(num(value))).toEqual(is === null ? null : amount(is)));
});

describe("surely and isOpen", () => {
  it.each<readonly [condition: string, surely: boolean, open: boolean]>([
    ["yes", true, false],
    ["no", false, false],
    ["NA", false, false],
    ["yes|no", false, true],
    ["yes|NA", false, true],
    ["no|NA", false, true],
    ["yes|no|NA", false, true],
  ])("%s: surely %j, open %j", (condition, certain, open) => {
    expect(surely(bool(condition))).toBe(certain);
    expect(isOpen(bool(condition))).toBe(open);
  });
});

describe("lowerBound and upperBound", () => {
  it("are the outer one of two, and none if one is none", () => {
    const [one, two] = [amount("1"), amount("2")];
    expect([lowerBound(one, two), lowerBound(two, one), lowerBound(null, one), lowerBound(one, null)]).toEqual([
      one,
      one,
      null,
      null,
    ]);
    expect([upperBound(one, two), upperBound(two, one), upperBound(null, one), upperBound(one, null)]).toEqual([
      two,
      two,
      null,
      null,
    ]);
  });
});

describe("either", () => {
  it.each<readonly [a: Value, b: Value, is: string, why: string]>([
    [num("1"), num("3..4"), "1..4", "everything from the lowest to the highest"],
    [num("..1"), num("3"), "..3", "no end below"],
    [num("3"), num("3"), "3~", "settled, and still missing"],
    [num("3"), num("NA(a)"), "3|NA(a)", "or not applicable"],
    [num("NA(a)"), num("3"), "3|NA(a)", "in either order"],
    [num("NA(a)"), num("NA(b)"), "NA(a)", "not applicable either way is not missing"],
    [num("3|NA(a)"), num("4|NA(b)"), "3..4|NA(a)", "the first reason"],
    [bool("yes"), bool("no"), "yes|no", "both answers"],
    [bool("yes"), bool("NA(a)"), "yes|NA(a)", "an answer or none"],
    [bool("NA(a)"), bool("NA(b)"), "NA(a)", "no answer either way"],
    [lab("low|high"), lab("high|best"), "low|high|best", "every label once"],
    [lab("low"), lab("NA(a)"), "low|NA(a)", "a label or none"],
    [lab("NA(a)"), lab("NA(b)"), "NA(a)", "no label either way"],
  ])("of %j and %j is %s: %s", (a, b, is) => expect(show(either(a, b, true))).toBe(is));

  it("keeps what is said of missing", () => expect(show(eitherNum(num("3"), num("3"), false))).toBe("3"));

  it.each([
    [num("1"), bool("yes")],
    [bool("yes"), lab("low")],
    [lab("low"), num("1")],
  ])("refuses values of different sorts", (a, b) =>
    expect(() => either(a, b, true)).toThrow(
      expect.objectContaining({ code: "plan.sortsMixed", got: [a.sort, b.sort] }),
    ),
  );
});
