/** What does not apply, form by form: in what is left of it, and in what an answer for missing makes of it. */
import { describe, expect, it } from "vitest";
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import { absent, basis, fact, flag, group, leaf, text } from "../../scoring/support.js";
import { down, either, nowhere, type Pays, paysOfNumber, up, warned } from "./support.js";

const free: Quantity = { kind: "given", of: fact("free"), notApplicable: 0 };
/** Three, or not applicable for a label without rank. */
const judged: Quantity = {
  ...{ kind: "lookup", of: { kind: "given", of: { kind: "fact", fact: "a.stars" }, notApplicable: "one" } },
  table: { none: absent },
  else: 3,
};
const instead = (of: Quantity, missing: Quantity): Quantity => ({ kind: "given", of, missing });
const check = (when: Condition, worth: Quantity = 5): Quantity => ({ kind: "check", when, worth });
/** Points beside one point, in a sum: what does not apply is nothing. */
const beside = (rule: Quantity) => warned({ nodes: [group("g", "sum", [leaf("x", rule), leaf("y", 1)])] });
const pays = (path: string) => [`missing.pays nodes[0].children[0].points.${path}`];

describe("what never applies", () => {
  it.each<[string, (x: Quantity) => Quantity]>([
    ["in a sum", (x) => ({ kind: "sum", of: [absent, x] })],
    ["in bands", (x) => ({ kind: "bands", of: absent, below: x, cuts: [] })],
    ["in a ratio", (x) => ({ kind: "ratio", of: [absent, x], zero: 0 })],
    ["where a divisor is always 0", (x) => ({ kind: "ratio", of: [x, 0], zero: absent })],
    ["that is compared", (x) => check({ kind: "quantity", of: absent, atLeast: x })],
    ["that is compared with", (x) => check({ kind: "quantity", of: x, atLeast: absent })],
  ])("%s leaves nothing to gain", (_, rule) => expect(paysOfNumber(rule)).toBe(nowhere));
});

describe("what may not apply", () => {
  it.each<[string, (x: Quantity) => Quantity, Pays]>([
    ["in bands", (x) => ({ kind: "bands", of: fact("n"), below: x, cuts: [{ atLeast: 5, then: x }] }), up],
    [
      "in bands that are without end",
      (below) => ({ kind: "bands", of: free, below, cuts: [{ atLeast: 5, then: 9 }] }),
      up,
    ],
    [
      "in a branch of bands",
      (x) => ({
        kind: "bands",
        of: x,
        below: absent,
        cuts: [
          { atLeast: 5, then: 1 },
          { atLeast: 20, then: 2 },
        ],
      }),
      "--+",
    ],
    [
      "in a second test",
      (x) => ({
        kind: "cases",
        cases: [
          { id: "a", when: flag("also"), then: x },
          { id: "b", when: flag("yes"), then: 1 },
        ],
        else: 0,
      }),
      up,
    ],
    ["where a divisor may be 0", (x) => ({ kind: "ratio", of: [x, fact("m")], zero: absent }), up],
  ])("%s", (_, rule, expected) => expect(paysOfNumber(rule)).toBe(expected));

  it("is still the greatest of what is left", () => {
    const rule = (each: Quantity): Quantity => ({ kind: "greatest", items: [{ each }, { each: fact("n") }] });
    expect(paysOfNumber(rule)).toBe(up);
  });
});

describe("a number only while something is missing", () => {
  it.each<[string, (x: Quantity) => Quantity, Quantity, readonly string[]]>([
    [
      "is in a band, where that is better",
      (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 1, then: 2 }] }),
      1,
      pays("of.missing"),
    ],
    [
      "is in a band, where that is no better",
      (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 2, then: 5 }] }),
      1,
      [],
    ],
    [
      "keeps to a limit, where that is better",
      (x) => check({ kind: "quantity", of: x, atLeast: 1 }),
      1,
      pays("when.of.missing"),
    ],
    ["keeps to a limit, where that is worse", (x) => check({ kind: "quantity", of: x, atLeast: 1 }, -5), 1, []],
    ["fails a limit", (x) => check({ kind: "quantity", of: x, atLeast: 2 }), 1, []],
    ["divides", (x) => ({ kind: "ratio", of: [6, x], zero: 0 }), 1, pays("of[1].missing")],
    ["divides nothing", (x) => ({ kind: "ratio", of: [0, x], zero: 0 }), 1, []],
    [
      "divides, though it may be 0",
      (x) => ({ kind: "ratio", of: [0, { kind: "sum", of: [x, -3] }], zero: 5 }),
      3,
      pays("of[1].of[0].missing"),
    ],
    [
      "divides, though it may be 0",
      (x) => ({ kind: "ratio", of: [0, { kind: "sum", of: [x, -3] }], zero: 5 }),
      3,
      pays("of[1].of[0].missing"),
    ],
    [
      "divides, though it may be 0 once known",
      (x) => ({ kind: "ratio", of: [0, { kind: "sum", of: [x, -3] }], zero: 5 }),
      1,
      [],
    ],
    ["is replaced otherwise, where that is better", (x) => ({ kind: "given", of: x, notApplicable: 9 }), 3, []],
    [
      "is replaced otherwise, where that is worse",
      (x) => ({ kind: "given", of: x, notApplicable: -9 }),
      3,
      pays("of.missing"),
    ],
  ])("%s", (_, rule, missing, expected) => expect(beside(rule(instead(judged, missing)))).toEqual(expected));
});

describe("a number only once something is known", () => {
  it.each<[string, (x: Quantity) => Quantity, readonly string[]]>([
    [
      "is in a band, where that is worse",
      (x) => ({ kind: "bands", of: x, below: -1, cuts: [{ atLeast: 30, then: 2 }] }),
      pays("of.missing"),
    ],
    [
      "is in a band, where that is no worse",
      (x) => ({ kind: "bands", of: x, below: 0, cuts: [{ atLeast: 2, then: 5 }] }),
      [],
    ],
    [
      "keeps to a limit, where that is worse",
      (x) => check({ kind: "quantity", of: x, atLeast: 1 }, -5),
      pays("when.of.missing"),
    ],
    ["keeps to a limit, where that is no worse", (x) => check({ kind: "quantity", of: x, atLeast: 1 }), []],
    ["is replaced otherwise, where that is worse", (x) => ({ kind: "given", of: x, notApplicable: 0 }), []],
    [
      "is replaced otherwise, where that is better",
      (x) => ({ kind: "given", of: x, notApplicable: 1 }),
      pays("of.missing"),
    ],
    [
      "is asked for once more, where that is worse",
      (x) => ({ kind: "given", of: { kind: "sum", of: [x, fact("n")] }, missing: -1 }),
      ["missing.pays nodes[0].children[0].points.of.of[0].missing"],
    ],
  ])("%s", (_, rule, expected) => expect(beside(rule(instead(fact("m"), absent)))).toEqual(expected));
});

describe("conditions that may not apply", () => {
  const high: Condition = { kind: "quantity", of: judged, atLeast: 1 };
  const given = (missing: boolean): Condition => ({ kind: "given", of: high, missing });
  const counted = (counts: Condition): Quantity => ({ kind: "sum", items: [{ each: 5, counts }, { each: 1 }] });

  it("leave out what does not count, whichever of the two is so", () => {
    expect(beside(counted(given(false)))).toEqual([]);
    expect(beside(counted(given(true)))).toEqual(pays("items[0].counts.missing"));
  });

  it("do not hold", () => {
    expect(beside({ kind: "count", of: [given(false), high] })).toEqual([]);
    expect(beside({ kind: "count", of: [given(true), high] })).toEqual(pays("of[0].missing"));
  });

  it("may be said to hold", () => {
    expect(beside(check({ kind: "given", of: given(false), notApplicable: true }))).toEqual([]);
    expect(beside(check({ kind: "given", of: given(false), notApplicable: true }, -5))).toEqual(
      pays("when.of.missing"),
    );
  });
});

describe("levels that may not apply", () => {
  const rank: Level = { kind: "fact", fact: "a.rank" };
  const worth = (of: Level): Quantity => ({ kind: "lookup", of, table: { one: 0, two: 2, three: 5 } });
  const given = (missing: Level, of: Level = rank): Level => ({ kind: "given", of, missing });

  it("make the lowest so", () => {
    const strict = (of: Level): Quantity => ({
      kind: "given",
      of: worth({ kind: "lowest", of: [of, "three"] }),
      notApplicable: 1,
    });
    expect(beside(strict(given("one")))).toEqual([]);
    expect(beside(strict(given(absent)))).toEqual(pays("of.of.of[0].missing"));
  });

  it("are left out of what has items", () => {
    const left = (of: Level): Quantity => worth({ kind: "lowest", items: [{ each: of }, { each: "two" }] });
    expect(beside(left(given("one")))).toEqual([]);
    expect(beside(left(given(absent)))).toEqual(pays("of.items[0].each.missing"));
  });

  it("say of which scale they are by what comes after", () => {
    const of: Level = { kind: "cases", cases: [{ id: "c", when: flag("also"), then: absent }], else: given("three") };
    expect(beside(worth({ kind: "highest", of: [of, "one"] }))).toEqual(pays("of.of[0].else.missing"));
  });

  it("have no rank in a grade", () => {
    const grade = (of: Level) => ({ title: text("grade"), scale: "ranks", basis, of });
    const about = (of: Level) => warned({ nodes: [leaf("total", 1)], grades: { grade: grade(of) } });
    expect(about(given(absent))).toEqual([]);
    const known: Level = { kind: "cases", cases: [{ id: "c", when: flag("also"), then: absent }], else: "two" };
    const or: Level = { kind: "lowest", items: [{ each: rank }, { each: "three" }] };
    expect(about(given("two", known))).toEqual([]);
    expect(about(given(or, known))).toEqual(["missing.pays grades.grade.of.missing"]);
  });

  it("may be several while missing", () => {
    const of: Level = { kind: "cases", cases: [{ id: "c", when: flag("also"), then: absent }], else: "three" };
    expect(beside(worth({ kind: "given", of: rank, missing: of, notApplicable: "one" }))).toEqual(pays("of.missing"));
  });
});

describe("ledgers", () => {
  const deeds = { over: "a.deeds" } as const;

  it("may hold any number of entries", () => {
    expect(beside({ kind: "count", ...deeds })).toEqual([]);
    expect(beside(instead({ kind: "count", ...deeds }, 0))).toEqual([]);
    expect(beside(instead({ kind: "difference", of: [0, { kind: "count", ...deeds }] }, -1000))).toEqual(
      pays("missing"),
    );
    expect(beside(instead({ kind: "difference", of: [0, { kind: "count", over: "a.faults" }] }, -4))).toEqual([]);
    expect(beside(instead({ kind: "difference", of: [0, { kind: "count", over: "a.faults" }] }, -3))).toEqual(
      pays("missing"),
    );
  });

  it("may have every entry, or some, as nothing says", () => {
    const given = (of: Condition, missing: boolean): Quantity => check({ kind: "given", of, missing });
    expect(beside(given({ kind: "some", ...deeds }, true))).toEqual(pays("when.missing"));
    expect(beside(given({ kind: "some", ...deeds }, false))).toEqual([]);
    // Whatever the entries are, they are as nothing says.
    expect(beside(given({ kind: "every", ...deeds }, true))).toEqual([]);
  });

  it("have fields that always apply", () => {
    const high: Condition = { kind: "quantity", of: fact("faults.gravity"), atLeast: 3 };
    const grave: Condition = { kind: "flag", flag: "a.faults.grave" };
    const marks: Quantity = { kind: "sum", of: [5, check({ kind: "all", of: [high, grave] }, 1)] };
    expect(beside({ kind: "sum", over: "a.faults", each: instead(marks, 5) })).toEqual([]);
    expect(beside({ kind: "sum", over: "a.faults", each: instead(marks, 6) })).toEqual(pays("each.missing"));
  });

  it("may not apply", () => {
    const of: Quantity = { kind: "mean", over: "a.faults", each: fact("faults.gravity"), empty: absent };
    expect(beside({ kind: "given", of: { kind: "sum", of: [of, -2] }, missing: 0 })).toEqual(pays("missing"));
    expect(beside({ kind: "given", of: { kind: "sum", of: [of, 2] }, missing: 0 })).toEqual([]);
  });
});

describe("several limits", () => {
  const between = (of: Quantity, atLeast: Quantity, atMost: Quantity): Quantity =>
    check({ kind: "quantity", of, atLeast, atMost });

  it("are held one by one", () => {
    expect(paysOfNumber((x) => between(fact("m"), 0, x))).toBe(up);
    expect(paysOfNumber((x) => between(fact("m"), x, 20))).toBe(down);
    expect(paysOfNumber((x) => check({ kind: "quantity", of: x, above: free, below: free }))).toBe(either);
  });
});
