import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFirst, chooseLabel, givenOf, isMissing } from "../../../src/scoring/run/choose.js";
import type { Value } from "../../../src/scoring/run/value.js";
import { refusal } from "../../exact/support/refusal.js";
import {
  allows,
  conditions,
  everyChoice,
  expectIs,
  isWithin,
  levels,
  numbers,
  settled,
  text,
} from "./support/model.js";
import { bool, bools, lab, num, show } from "./support/notation.js";

const branch =
  (branches: readonly Value[]) =>
  (index: number): Value =>
    branches[index] ?? num("-1");

describe("chooseFirst", () => {
  it.each<readonly [tests: readonly string[], branches: readonly string[], is: string, why: string]>([
    [[], ["9"], "9", "no test: the last branch"],
    [["yes"], ["1", "9"], "1", "the first that holds"],
    [["no", "yes"], ["1", "2", "9"], "2", "not the one before"],
    [["no", "no"], ["1", "2", "9"], "9", "none holds"],
    [["yes", "yes"], ["1", "2", "9"], "1", "not the one after"],
    [["yes", "NA"], ["1", "2", "9"], "1", "what comes after does not matter"],
    [["NA(a)", "yes"], ["1", "2", "9"], "NA(a)", "a test that does not apply decides"],
    [["no", "NA(a)"], ["1", "2", "9"], "NA(a)", "once it is reached"],
    [["yes|no"], ["1", "9"], "1..9", "undecided: both branches"],
    [["yes|no", "yes"], ["1", "2", "9"], "1..2", "not the branches behind one that holds"],
    [["yes|no", "no", "yes|no"], ["1", "2", "3", "9"], "1..9", "every branch still open"],
    [["yes|no"], ["5", "5"], "5~", "settled, and still missing"],
    [["yes|NA(a)"], ["1", "9"], "1|NA(a)", "may hold or not apply: no branch behind it"],
    [["no|NA(a)"], ["1", "9"], "9|NA(a)", "may fail or not apply"],
    [["no|NA(a)", "NA(b)"], ["1", "2", "9"], "NA(a)", "not applicable either way; the first reason stands"],
    [["yes|no"], ["NA(a)", "NA(b)"], "NA(a)", "every branch not applicable is not missing"],
    [["yes|no"], ["NA(a)", "2"], "2|NA(a)", "one branch not applicable"],
    [["yes|no"], ["2", "NA(a)"], "2|NA(a)", "or the other"],
    [["yes"], ["1..3", "9"], "1..3", "the branch taken may be missing itself"],
    [["no"], ["1..3", "9"], "9", "the branch not taken may be missing"],
    [["yes|NA(a)"], ["1|NA(b)", "9"], "1|NA(b)", "the reason of the branch comes first"],
  ])("of %j among %j is %s: %s", (tests, branches, is) =>
    expect(show(chooseFirst(bools(...tests), branch(branches.map(num))))).toBe(is),
  );

  it.each<readonly [tests: readonly string[], branches: readonly string[], is: string]>([
    [["yes|no"], ["low", "high"], "low|high"],
    [["yes|no"], ["low", "low"], "low~"],
    [["yes|no"], ["NA(a)", "NA(b)"], "NA(a)"],
    [["yes|no"], ["low", "NA(b)"], "low|NA(b)"],
    [["NA(a)"], ["low", "high"], "NA(a)"],
  ])("of %j among levels %j is %s", (tests, branches, is) =>
    expect(show(chooseFirst(bools(...tests), branch(branches.map(lab))))).toBe(is),
  );

  it("refuses branches of different sorts", () =>
    expect(() => chooseFirst([bool("yes|no")], branch([num("1"), lab("low")]))).toThrow(refusal("plan.sortsMixed")));

  it("is sound: whatever becomes of tests and branches was possible", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(conditions, numbers), { maxLength: 3 }), numbers, (cases, otherwise) => {
        const tests = cases.map(([test]) => test);
        const branches = [...cases.map(([, then]) => then), otherwise];
        const run = (answers: typeof tests, values: readonly Value[]) => {
          const got = chooseFirst(
            answers.map(({ seen }) => seen),
            branch(values),
          );
          if (got.sort !== "number") throw new Error("not a quantity");
          return got;
        };
        const result = run(
          tests,
          branches.map(({ seen }) => seen),
        );
        for (const answers of everyChoice(tests.map(({ can }) => can))) {
          const decisive = answers.findIndex((answer) => answer !== false);
          const known = answers.map((answer) => ({ can: [answer], seen: bool(name(answer)) }));
          const taken = branches[decisive === -1 ? tests.length : decisive] ?? otherwise;
          for (const value of taken.can) {
            const is = answers[decisive] === "NA" ? "NA" : value;
            const learnt = run(
              known,
              branches.map((one) => (one === taken ? settled(value) : one.seen)),
            );
            const where = { tests, branches, answers, value, result };
            expect(allows(result, is), text(where)).toBe(true);
            expect(isWithin(learnt, result), text(where)).toBe(true);
            expectIs(learnt, is, where);
          }
        }
      }),
    ));
});

const name = (answer: boolean | "NA"): string => (answer === "NA" ? "NA" : answer ? "yes" : "no");

describe("chooseLabel", () => {
  const points: Readonly<Record<string, string>> = { low: "1", middle: "2", high: "NA(b)" };
  it.each<readonly [level: string, is: string, why: string]>([
    ["low", "1", "the branch of the label"],
    ["low|middle", "1..2", "every label still possible"],
    ["middle|high", "2|NA(b)", "one of the branches does not apply"],
    ["low|NA(a)", "1|NA(a)", "the level may not apply"],
    ["NA(a)", "NA(a)", "the level does not apply"],
  ])("%s gives %s: %s", (level, is) =>
    expect(show(chooseLabel(lab(level), (label) => num(points[label] ?? ""), num("1")))).toBe(is),
  );

  it("gives a level where branches are levels", () =>
    expect(show(chooseLabel(lab("NA(a)"), () => lab("low"), lab("low")))).toBe("NA(a)"));

  it("gives exactly the labels that can be reached", () =>
    fc.assert(
      fc.property(levels(["a", "b", "c"]), ({ can, seen }) => {
        const got = chooseLabel(seen, (label) => lab(label === "c" ? "a" : label), lab("a"));
        const reached = new Set(can.map((label) => (label === "c" ? "a" : label)));
        expect(new Set(show(got).replace(/[~]/, "").split("|"))).toEqual(reached);
      }),
    ));
});

describe("givenOf", () => {
  type Row = readonly [of: string, missing: string, notApplicable: string, anything: boolean, is: string, why: string];
  const maybe = (written: string): Value | undefined => (written === "" ? undefined : num(written));
  it.each<Row>([
    ["7", "0", "1", false, "7", "a known value stays"],
    ["7", "0", "1", true, "7", "also over all assessments"],
    ["1..5", "0", "", false, "0", "missing is replaced"],
    ["5~", "0", "", false, "0", "also where it is settled: something that it read is missing"],
    ["1..5", "", "9", false, "1..5", "missing without a replacement stays"],
    ["1..5", "NA(a)", "", false, "NA(a)", "missing may become not applicable: it is left out"],
    ["NA(a)", "0", "9", false, "9", "not applicable is replaced"],
    ["NA(a)", "0", "", false, "NA(a)", "not applicable is not missing"],
    ["NA(a)", "0", "", true, "NA(a)", "nor over all assessments"],
    ["1|NA(a)", "", "9", false, "1..9", "what may not apply may be replaced"],
    ["1|NA(a)", "0", "9", false, "0", "but while it is missing it is missing"],
    ["1|NA(a)", "", "", false, "1|NA(a)", "nothing to replace"],
    ["1|NA(a)", "", "NA(b)", false, "1|NA(b)", "another reason"],
    ["1..5", "0", "", true, "0..5", "over all assessments missing is one possibility more"],
    ["1|NA(a)", "0", "9", true, "0..9", "and not applicable another"],
    ["1|NA(a)", "NA(b)", "9", true, "1..9|NA(b)", "a replacement may be not applicable"],
    ["1..5", "NA(b)", "", true, "1..5|NA(b)", "also alone"],
  ])("%s with %j for missing, %j for not applicable (anything: %j) is %s: %s", (of, missing, na, anything, is) =>
    expect(show(givenOf(num(of), maybe(missing), maybe(na), anything))).toBe(is),
  );

  it.each<readonly [of: string, missing: string, notApplicable: string, is: string, why: string]>([
    ["yes|no", "no", "", "no", "unknown counts as no"],
    ["yes|NA", "yes", "", "yes", "unknown is more than one answer left"],
    ["yes|NA", "", "no", "yes|no", "not applicable counts as no"],
    ["yes|NA", "", "yes", "yes", "the same answer either way"],
    ["NA", "", "yes", "yes", "not applicable counts as yes"],
    ["no", "yes", "yes", "no", "a decided one stays"],
  ])("condition %s with %j and %j is %s: %s", (of, missing, na, is) => {
    const flag = (written: string) => (written === "" ? undefined : bool(written));
    expect(show(givenOf(bool(of), flag(missing), flag(na), false))).toBe(is);
  });

  it("replaces levels", () => expect(show(givenOf(lab("low|NA(a)"), undefined, lab("high"), false))).toBe("low|high"));
});

describe("isMissing", () => {
  it.each<readonly [Value, boolean]>([
    [num("1"), false],
    [num("1..2"), true],
    [num("1~"), true],
    [num("NA"), false],
    [bool("yes|no"), true],
    [bool("yes|NA"), true],
    [bool("NA"), false],
    [lab("low|high"), true],
    [lab("low"), false],
  ])("%j: %j", (value, is) => expect(isMissing(value)).toBe(is));
});
