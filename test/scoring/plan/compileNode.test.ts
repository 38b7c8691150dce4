import { describe, expect, it } from "vitest";
import type { Criterion, Group } from "../../../src/ruleset/node.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import {
  absent,
  fact,
  flag,
  got,
  group,
  leaf,
  nodeOf,
  one,
  rules,
  type Saying,
  scored,
  text,
  why,
} from "../support.js";

/** Every field of a node at once: their order decides what comes out. */
const all: Partial<Criterion> = {
  full: 10,
  applies: flag("yes"),
  notApplicable: "7.16",
  missing: "3.34",
  floor: 2,
  ceiling: 8,
  rounded: { to: "0.1", mode: "half-away" },
  shown: { to: 1, mode: "floor" },
};

describe("the fields of a node, in their one order", () => {
  it.each<[string, Saying, string, string]>([
    ["points are rounded last", { yes: true, n: "4.25" }, "4.3", "read"],
    ["the floor comes after the points", { yes: true, n: 1 }, "2", "limit.floor limit=2"],
    ["and so does the ceiling", { yes: true, n: "9.99" }, "8", "limit.ceiling limit=8"],
    ["not applying comes before what that is worth", { yes: false, n: 5 }, "7.2", "notApplicable.points"],
    ["not known whether it applies: missing", { n: 5 }, "3.3", "missing.points"],
    ["whether it applies does not apply", { yes: "NA", n: 5 }, "7.2", "notApplicable.points"],
    ["the points do not apply", { yes: true, n: "NA" }, "7.2", "notApplicable.points"],
    ["the points are missing", { yes: true }, "3.3", "missing.points"],
  ])("%s", (_says, said, points, reason) => {
    const result = one(fact("n"), said, all);
    expect([got(result), why(result)]).toEqual([points, reason]);
  });

  it("limits what replaces a missing value, and rounds a floor", () => {
    const result = one(fact("n"), {}, { missing: 1, floor: "2.26", rounded: { to: "0.5", mode: "ceiling" } });
    expect([got(result), why(result)]).toEqual(["2.5", "limit.floor limit=2.26"]);
  });

  it.each<[string, Partial<Criterion>, Saying, string, string]>([
    ["without `applies` false there is nothing to replace", { notApplicable: "full", full: 5 }, { n: 1 }, "1", "read"],
    [
      "full marks for what does not apply",
      { applies: flag("yes"), notApplicable: "full", full: 5 },
      { yes: false },
      "5",
      "notApplicable.full",
    ],
    ["no points where it does not apply", { applies: flag("yes") }, { yes: false, n: 4 }, "NA", "applies.no"],
    [
      "nor where that cannot be said of it",
      { applies: flag("yes") },
      { yes: "NA", n: 4 },
      "NA",
      "fact.notApplicable fact=a.yes",
    ],
    ["perhaps no points while that is open", { applies: flag("yes") }, { n: 4 }, "4..4?", "fact.missing facts=1"],
    ["missing, so left out", { missing: absent }, {}, "NA", "missing.notApplicable"],
    ["the floor wins where limits cross, from below", { floor: 5, ceiling: 3 }, { n: 4 }, "5", "limit.floor limit=5"],
    ["the floor wins where limits cross, from above", { floor: 5, ceiling: 3 }, { n: 6 }, "5", "limit.floor limit=5"],
    ["a limit that is only touched is not met", { floor: 5, ceiling: 5 }, { n: 5 }, "5", "read"],
    ["not certainly met by what may not apply", { floor: 101 }, {}, "101..101?", "fact.missing facts=1"],
    [
      "a limit that is not known itself",
      { floor: { kind: "sum", of: [fact("m"), 200] } },
      { n: 5 },
      "200..220",
      "limit.floor",
    ],
  ])("%s", (_says, more, said, points, reason) => {
    const result = one(fact("n"), said, more);
    expect([got(result), why(result)]).toEqual([points, reason]);
  });

  it("tells a limit that is met whatever the missing fact will be", () => {
    const result = one(fact("m"), {}, { floor: 21 });
    expect([got(result), result.state, why(result)]).toEqual(["21", "missing", "limit.floor limit=21"]);
  });

  it("says why it does not apply, in the words of whoever decided", () => {
    const why = (said: Saying) => one(fact("n"), said, { applies: flag("yes"), missing: absent }).notApplicable;
    expect(why({ yes: false })).toEqual({ kind: "node", node: "x" });
    expect(why({ yes: true, n: "NA" })).toEqual({ kind: "fact", fact: "a.n", reason: "none here", by: "county" });
    expect(why({ yes: true })).toEqual({ kind: "rule", reason: text("absent") });
    expect(why({ yes: true, n: 1 })).toBeUndefined();
  });

  it("changes what is displayed without changing the value", () => {
    const result = one(fact("n"), { n: "4.55" }, { shown: { to: "0.1", mode: "half-even" } });
    expect([result.points, result.shown]).toEqual(["4.55", "4.6"]);
    expect(one(fact("n"), {}, { shown: { to: "0.1", mode: "half-even" } }).shown).toBeUndefined();
  });

  it("weighs children in a mean", () => {
    const children = [leaf("x", fact("n"), { weight: 3 }), leaf("y", fact("m"), { weight: fact("m") })];
    const card = scored(
      rules({
        nodes: [group("mean", "mean", children), group("copy", "sum", [leaf("z", { kind: "points", points: "mean" })])],
      }),
      { n: 10, m: 2 },
    );
    expect(["mean", "copy"].map((id) => got(nodeOf(card, id)))).toEqual(["6.8", "6.8"]);
  });

  it("counts a child by its condition; one that does not apply does not count, an open one perhaps", () => {
    const children = [leaf("x", 5), leaf("y", 3, { counts: flag("yes") })];
    const card = (said: Saying) => scored(rules({ nodes: [group("total", "sum", children)] }), said);
    const shown = (said: Saying) => [got(nodeOf(card(said), "total")), nodeOf(card(said), "y").counts];
    expect(shown({ yes: true })).toEqual(["8", "yes"]);
    expect(shown({ yes: false })).toEqual(["5", "no"]);
    expect(shown({ yes: "NA" })).toEqual(["5", "no"]);
    expect(shown({})).toEqual(["5..8", "open"]);
  });

  it("keeps a criterion whose content is not public missing, between 0 and its full marks", () => {
    const unpublished = { kind: "unpublished", source: "order" } as const;
    const secret = { id: "x", title: text("x"), basis: unpublished } as const;
    const node = (more: object) => nodeOf(scored(rules({ nodes: [{ ...secret, ...more }] })), "x");
    expect([got(node({ full: 4 })), why(node({ full: 4 })), node({ full: 4 }).state]).toEqual([
      "0..4",
      "rule.unpublished",
      "missing",
    ]);
    expect(got(node({}))).toBe("..");
  });
});

describe("a group that gives its full marks if all of it has them", () => {
  it("has what is given for nothing left, only if it says so", () => {
    const opOf = (more: Partial<Group>) => {
      const nodes = [group("g", "all", [leaf("x", 1, { full: 1 })], { full: 2, ...more })];
      return compileRubric(rules({ nodes }), "sheet").ops.find(({ op }) => op === "allFull")!;
    };
    expect([opOf({ empty: 0 }), opOf({})].map((op) => Object.keys(op).includes("empty"))).toEqual([true, false]);
  });
});
