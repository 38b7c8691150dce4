/**
 * Where a fact has too many values to be gone through, examples at its ends decide whether bounds are said to be `loose`: they
 * are not, where examples come to every end, answer and label that is left possible.
 */
import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import { absent, fact, got, graded, gradeOf, group, leaf, nodeOf, rules, type Saying, scored } from "../support.js";

/** 0 to 100 with two decimals: too many to be gone through, tried at 0 and 100. */
const n: Quantity = { kind: "given", of: fact("n"), notApplicable: 0 };
const from = (atLeast: number): Condition => ({ kind: "quantity", of: n, atLeast });
const upTo = (atMost: number): Condition => ({ kind: "quantity", of: n, atMost });
const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
const sum = (...of: readonly Quantity[]): Quantity => ({ kind: "sum", of });
const absentIf = (when: Condition, otherwise: Quantity): Quantity => ({
  kind: "cases",
  cases: [{ id: "absent", when, then: absent }],
  else: otherwise,
});
const ratio = (of: Quantity, by: Quantity): Quantity => ({ kind: "ratio", of: [of, by], zero: 0 });

/** What is possible, and `loose` where it is said. */
const told = (possible: string, loose: true | undefined): string => `${possible}${loose ? " loose" : ""}`;

describe("examples that come to both ends of a number", () => {
  const lacking: Quantity = { kind: "difference", of: [100, n] };
  it.each<readonly [what: string, rule: Quantity, said: Saying, is: string]>([
    ["both", sum(n, n), {}, "0..200"],
    ["the lower end alone", { kind: "least", of: [n, lacking] }, {}, "0..100 loose"],
    ["the upper end alone", { kind: "greatest", of: [n, lacking] }, {}, "0..100 loose"],
    ["what does not apply", absentIf(all(from(50), from(40)), 3), {}, "3..3?"],
    ["nothing that does not apply", absentIf(all(from(40), upTo(60)), 3), {}, "3..3? loose"],
    ["no end, where something else has none", sum(n, n, fact("free")), {}, "..?"],
    ["ends, where bounds have none", ratio(1, n), {}, "0.. loose"],
    ["both, beside something known that is read twice as well", sum(n, n, fact("m"), fact("m")), { m: 3 }, "6..206"],
  ])("%s", (_what, rule, said, is) => {
    const node = nodeOf(scored(rules({ nodes: [leaf("x", rule)] }), said), "x");
    expect(told(got(node), node.loose)).toBe(is);
  });
});

describe("examples that come to every answer of whether a criterion counts", () => {
  it.each<readonly [what: string, counts: Condition, is: string]>([
    ["both", all(from(50), from(40)), "0..2"],
    ["no alone", all(from(40), upTo(60)), "0..2 loose"],
    ["yes alone", any(upTo(40), from(60)), "0..2 loose"],
  ])("%s", (_what, counts, is) => {
    const nodes = [group("total", "sum", [leaf("x", 2, { counts })], { empty: 0 })];
    const node = nodeOf(scored(rules({ nodes })), "total");
    expect(told(got(node), node.loose)).toBe(is);
  });
});

describe("examples that come to every label of a grade", () => {
  it.each<readonly [what: string, cuts: Parameters<typeof graded>[0], is: string]>([
    ["both", [{ label: "three", atLeast: 50, requires: from(40), otherwise: "next" }], "one three"],
    [
      "not the one in the middle",
      [
        { label: "three", atLeast: 100 },
        { label: "two", atLeast: 50 },
      ],
      "one two three loose",
    ],
  ])("%s", (_what, cuts, is) => {
    const grade = graded(cuts, { points: n });
    const { after, loose } = gradeOf(scored(rules({ nodes: [leaf("total", 1)], grades: { grade } })));
    expect(told(after.kind === "open" ? after.possible.join(" ") : after.kind, loose)).toBe(is);
  });
});
