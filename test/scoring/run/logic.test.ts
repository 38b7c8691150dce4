import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/ruleset/expression.js";
import type { Relation } from "../../../src/scoring/plan/op.js";
import {
  allOf,
  among,
  anyOf,
  compareNums,
  countHolding,
  notOf,
  stateIs,
  statusOf,
  zeroedBy,
} from "../../../src/scoring/run/logic.js";
import type { Bool } from "../../../src/scoring/run/value.js";
import { order } from "../../exact/support/fraction.js";
import { everyChoice, type May, numbers } from "./support/model.js";
import { bool, bools, lab, num, show } from "./support/notation.js";

type Row = readonly [operands: readonly string[], is: string, why: string];

describe("allOf", () => {
  it.each<Row>([
    [[], "yes", "all of none"],
    [["yes", "yes"], "yes", "all hold"],
    [["yes", "no"], "no", "false decides"],
    [["NA", "no"], "no", "also over not applicable"],
    [["yes|no", "no"], "no", "and over unknown"],
    [["no|NA", "no"], "no", "a decided answer is not missing"],
    [["yes", "NA(a)", "NA(b)"], "NA(a)", "otherwise not applicable; the first reason stands"],
    [["yes|no", "yes"], "yes|no", "then unknown"],
    [["yes|no", "NA(a)"], "no|NA(a)", "an unknown may still decide over not applicable"],
    [["yes|NA(a)", "yes"], "yes|NA(a)", "what may not apply"],
    [["yes|NA(a)", "NA(b)"], "NA(b)", "not applicable either way: what certainly does not apply tells why"],
  ])("%j is %s: %s", (operands, is) => expect(show(allOf(bools(...operands)))).toBe(is));
});

describe("anyOf", () => {
  it.each<Row>([
    [[], "no", "any of none"],
    [["no", "no"], "no", "none holds"],
    [["yes", "no"], "yes", "true decides"],
    [["NA", "yes"], "yes", "also over not applicable"],
    [["yes|no", "yes"], "yes", "and over unknown"],
    [["no", "NA(a)"], "NA(a)", "otherwise not applicable"],
    [["yes|no", "no"], "yes|no", "then unknown"],
    [["yes|no", "NA(a)"], "yes|NA(a)", "an unknown may still decide over not applicable"],
  ])("%j is %s: %s", (operands, is) => expect(show(anyOf(bools(...operands)))).toBe(is));
});

describe("notOf", () => {
  it.each([
    ["yes", "no"],
    ["no", "yes"],
    ["yes|NA", "no|NA"],
    ["NA(a)", "NA(a)"],
    ["yes|no", "yes|no"],
  ])("not %s is %s", (of, is) => expect(show(notOf(bool(of)))).toBe(is));
});

const states = ["yes", "no", "NA", "yes|no", "yes|NA", "no|NA", "yes|no|NA"];
type Answer = "yes" | "no" | "NA";
const answers = (written: string) => written.split("|") as readonly Answer[];

describe("Kleene's logic with not applicable", () => {
  const all = (list: readonly Answer[]): Answer => (list.includes("no") ? "no" : list.includes("NA") ? "NA" : "yes");
  const any = (list: readonly Answer[]): Answer => (list.includes("yes") ? "yes" : list.includes("NA") ? "NA" : "no");

  const triples = states.flatMap((a) => states.flatMap((b) => states.map((c) => [a, b, c])));
  it.each<readonly [string, (operands: readonly Bool[]) => Bool, (list: readonly Answer[]) => Answer]>([
    ["all", allOf, all],
    ["any", anyOf, any],
  ])("%s has exactly the answers that its operands can come to", (_name, run, model) => {
    for (const operands of triples) {
      const reached = new Set(everyChoice(operands.map(answers)).map(model));
      expect(new Set(show(run(bools(...operands))).split("|")), operands.join(", ")).toEqual(reached);
    }
  });
});

describe("compareNums", () => {
  it.each<readonly [a: string, relation: Relation, b: string, is: string, why: string]>([
    ["5", "atLeast", "5", "yes", "以上 includes the number"],
    ["4.9", "atLeast", "5", "no", "below"],
    ["5", "above", "5", "no", "超过 does not"],
    ["5.1", "above", "5", "yes", "above"],
    ["5", "atMost", "5", "yes", "以下 includes the number"],
    ["5.1", "atMost", "5", "no", "above"],
    ["5", "below", "5", "no", "不满 does not"],
    ["4.9", "below", "5", "yes", "below"],
    ["5", "equals", "5", "yes", "the same"],
    ["1/3", "equals", "0.3333", "no", "exact"],
    ["5..9", "atLeast", "5", "yes", "decided by the interval, though missing"],
    ["5..9", "above", "5", "yes|no", "the lower end does not exceed"],
    ["1..4", "atLeast", "5", "no", "decided by the interval"],
    ["1..5", "atLeast", "5", "yes|no", "only the upper end reaches"],
    ["1..5", "atMost", "5", "yes", "decided"],
    ["1..5", "below", "5", "yes|no", "the upper end does not stay below"],
    ["6..9", "atMost", "5", "no", "decided"],
    ["5..9", "below", "5", "no", "decided"],
    ["1..5", "above", "5", "no", "decided"],
    ["1..4", "equals", "5", "no", "out of reach"],
    ["6..9", "equals", "5", "no", "out of reach"],
    ["1..9", "equals", "5", "yes|no", "within reach"],
    ["1..9", "above", "3..4", "yes|no", "two intervals that overlap"],
    ["5..", "atLeast", "1..4", "yes", "no end above"],
    ["..1", "below", "2..", "yes", "no ends that matter"],
    ["..", "equals", "5", "yes|no", "anything"],
    ["..", "atLeast", "..", "yes|no", "anything against anything"],
    ["NA(a)", "atLeast", "5", "NA(a)", "strict on the left"],
    ["5", "atLeast", "NA(b)", "NA(b)", "strict on the right"],
    ["NA(a)", "atLeast", "NA(b)", "NA(a)", "the first reason stands"],
    ["5|NA(a)", "atLeast", "5", "yes|NA(a)", "what may not apply"],
    ["5", "atLeast", "5|NA(b)", "yes|NA(b)", "on the right"],
  ])("%s %s %s: %s, %s", (a, relation, b, is) => expect(show(compareNums(num(a), relation, num(b)))).toBe(is));

  const relations: Readonly<Record<Relation, (sign: number) => boolean>> = {
    atLeast: (sign) => sign >= 0,
    atMost: (sign) => sign <= 0,
    above: (sign) => sign > 0,
    below: (sign) => sign < 0,
    equals: (sign) => sign === 0,
  };
  it("is sound", () =>
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(...Object.entries(relations)), (a, b, [relation, holds]) => {
        const got = compareNums(a.seen, relation as Relation, b.seen);
        for (const [x, y] of everyChoice([a.can, b.can])) {
          if (x === undefined || y === undefined || x === "NA" || y === "NA") expect(got.na).not.toBeNull();
          else expect(holds(order(x, y)) ? got.yes : got.no).toBe(true);
        }
      }),
    ));
});

describe("among", () => {
  it.each<readonly [level: string, labels: readonly string[], is: string, why: string]>([
    ["low", ["low", "middle"], "yes", "one of them"],
    ["high", ["low", "middle"], "no", "none of them"],
    ["low|middle", ["low", "middle"], "yes", "whichever it is"],
    ["low|high", ["low"], "yes|no", "open"],
    ["low|NA(a)", ["low"], "yes|NA(a)", "it may not apply"],
    ["NA(a)", ["low"], "NA(a)", "strict"],
    ["low", [], "no", "among none"],
  ])("%s among %j: %s, %s", (level, labels, is) => expect(show(among(lab(level), labels))).toBe(is));
});

describe("statusOf", () => {
  it.each<readonly [string, Parameters<typeof statusOf>[0], Status]>([
    ["a known number", num("1"), "known"],
    ["a missing number", num("1..2"), "missing"],
    ["a settled number that read something missing", num("1~"), "missing"],
    ["a number not applicable", num("NA"), "notApplicable"],
    ["a number that may not apply", num("1|NA"), "missing"],
    ["an open condition", bool("yes|no"), "missing"],
    ["a decided condition", bool("yes"), "known"],
    ["a level not applicable", lab("NA"), "notApplicable"],
  ])("%s", (_what, value, is) => expect(statusOf(value)).toBe(is));
});

describe("stateIs", () => {
  it.each<readonly [state: Status, mayNotApply: boolean, is: Status, anything: boolean, answer: string]>([
    ["known", false, "known", false, "yes"],
    ["known", false, "missing", false, "no"],
    ["missing", false, "missing", false, "yes"],
    ["missing", true, "notApplicable", false, "no"],
    ["notApplicable", true, "notApplicable", false, "yes"],
    ["known", false, "known", true, "yes"],
    ["notApplicable", true, "missing", true, "no"],
    ["missing", false, "missing", true, "yes|no"],
    ["missing", false, "known", true, "yes|no"],
    ["missing", true, "notApplicable", true, "yes|no"],
    ["missing", false, "notApplicable", true, "no"],
  ])("%s (may not apply: %j) is %s (anything: %j): %s", (state, mayNotApply, is, anything, answer) =>
    expect(show(stateIs(state, mayNotApply, is, anything))).toBe(answer),
  );
});

describe("countHolding", () => {
  it.each<Row>([
    [[], "0", "none"],
    [["yes", "yes", "no"], "2", "those that hold"],
    [["yes", "NA"], "1", "one that does not apply does not hold"],
    [["yes", "yes|no"], "1..2", "one that may"],
    [["yes|NA", "no|NA"], "0..1", "one that may hold or not apply"],
  ])("of %j is %s: %s", (operands, is) => expect(show(countHolding(bools(...operands)))).toBe(is));
});

describe("zeroedBy", () => {
  it.each<readonly [value: string, by: readonly string[], is: string, why: string]>([
    ["7", [], "7", "by nothing"],
    ["7", ["no", "NA"], "7", "by what did not fire"],
    ["7", ["no", "yes"], "0", "by one that fired"],
    ["1..5", ["yes"], "0", "whatever is missing"],
    ["7", ["yes|no"], "0..7", "by one that may have fired"],
    ["-7", ["yes|no"], "-7..0", "from below"],
    ["-1..5", ["yes|no"], "-1..5", "0 was possible already"],
    ["..", ["yes|no"], "..", "anything"],
    ["1..", ["yes|no"], "0..", "no end above"],
    ["..-1", ["yes|no"], "..0", "no end below"],
    ["0", ["yes|no"], "0", "0 either way: nothing is missing"],
    ["0~", ["yes|no"], "0~", "0 either way, missing before"],
    ["7", ["yes|no", "yes"], "0", "one that certainly fired decides"],
    ["NA(a)", ["yes"], "NA(a)", "not applicable stays so"],
    ["7|NA(a)", ["yes"], "0|NA(a)", "what may not apply may still not"],
    ["7|NA(a)", ["yes|no"], "0..7|NA(a)", "or be 0, or be as it was"],
  ])("%s by %j is %s: %s", (value, by, is) => expect(show(zeroedBy(num(value), bools(...by)))).toBe(is));

  it("is sound", () =>
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.constantFrom(...states), { maxLength: 2 }),
        (value: May<unknown, ReturnType<typeof num>>, by) => {
          const got = zeroedBy(value.seen, bools(...by));
          const fires = everyChoice(by.map(answers)).map((list) => list.includes("yes"));
          const zero = num("0");
          if (value.seen.some && fires.includes(true))
            expect(show(compareNums({ ...got, na: null }, "equals", zero))).toMatch(/yes/);
          if (!fires.includes(true)) expect(got).toEqual(value.seen);
          expect(got.na).toEqual(value.seen.na);
        },
      ),
    ));
});
