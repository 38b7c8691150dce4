import { describe, expect, it } from "vitest";
import type { Condition, Level, Quantity } from "../../../src/ruleset/expression.js";
import type { Grade, GradeCut } from "../../../src/ruleset/grade.js";
import { basis, fact, flag, graded, group, leaf, points, rules, text, veto } from "../../scoring/support.js";
import { warned, warningsIn } from "./support.js";

const instead = (missing: Quantity): Quantity => ({ kind: "given", of: fact("m"), missing });
const given = (missing: boolean): Condition => ({ kind: "given", of: flag("also"), missing });
const cut = (more: Partial<GradeCut>): GradeCut =>
  ({ label: "three", atLeast: 90, otherwise: "next", ...more }) as GradeCut;
const by = (grade: Grade) =>
  warned({ nodes: [leaf("total", 5), leaf("part", fact("m"), { missing: 4 })], grades: { grade } });
const others = (warnings: readonly string[]) => warnings.filter((warning) => warning.includes("grades"));

describe("a grade by cuts", () => {
  it("is better for more points", () => {
    expect(others(by(graded([{ label: "two", atLeast: 3 }], { points: instead(0) })))).toEqual([]);
    expect(others(by(graded([{ label: "two", atLeast: 3 }], { points: instead(9) })))).toEqual([
      "missing.pays grades.grade.points.missing",
    ]);
  });

  it("is better for conditions that hold", () => {
    expect(others(by(graded([cut({ requires: given(false) })])))).toEqual([]);
    expect(others(by(graded([cut({ requires: given(true) })])))).toEqual([
      "missing.pays grades.grade.cuts[0].requires.missing",
    ]);
  });

  it("is better for conditions that fail where the label without them is better", () => {
    const told = ["missing.pays grades.grade.cuts[0].requires.missing"];
    const fair = (missing: boolean) => cut({ label: "two", requires: given(missing), otherwise: "three" });
    expect(others(by(graded([fair(false)])))).toEqual(told);
    expect(others(by(graded([fair(true)])))).toEqual([]);
    const lower = cut({ atLeast: 80, label: "two", requires: flag("yes"), otherwise: "three" });
    expect(others(by(graded([cut({ label: "two", requires: given(false) }), lower])))).toEqual(told);
    expect(others(by(graded([cut({ requires: given(false) }), lower])))).toEqual([]);
    const bare: GradeCut = { atLeast: 80, label: "two" };
    expect(others(by(graded([cut({ requires: given(true), label: "two" }), bare])))).toEqual(told);
    expect(others(by(graded([cut({ requires: given(false), label: "two" }), bare])))).toEqual([]);
  });

  it("is better for minimums that are missed where the label without them is better", () => {
    const part = (missing: number) => leaf("part", fact("m"), { missing });
    const nodes = (missing: number) => [group("total", "least", [part(missing), leaf("y", -1)])];
    const grade = graded([cut({ atLeast: -5, label: "two", minimums: { part: 3 }, otherwise: "three" })]);
    expect(warned({ nodes: nodes(20), grades: { grade } })).toEqual([]);
    expect(warned({ nodes: nodes(0), grades: { grade } })).toEqual(["missing.pays nodes[0].children[0].missing"]);
  });

  it("is better for minimums that are kept", () => {
    const least = leaf("part", fact("m"), { missing: 4 });
    const nodes = [leaf("total", 5), least];
    const grade = graded([cut({ minimums: { part: 3 } })]);
    expect(warned({ nodes, grades: { grade } })).toEqual(["missing.pays nodes[1].missing"]);
    expect(warned({ nodes: [leaf("total", 5), { ...least, missing: 0 }], grades: { grade } })).toEqual([]);
  });
});

describe("a minimum that nothing else reads", () => {
  it("is still better for more", () => {
    const part = (missing: number) => leaf("part", fact("m"), { missing });
    const nodes = (missing: number) => [group("total", "least", [part(missing), leaf("y", -1)])];
    const grade = graded([cut({ atLeast: -5, minimums: { part: 3 } })]);
    expect(warned({ nodes: nodes(4) })).toEqual([]);
    expect(warned({ nodes: nodes(4), grades: { grade } })).toEqual(["missing.pays nodes[0].children[0].missing"]);
    expect(warned({ nodes: nodes(0), grades: { grade } })).toEqual([]);
  });
});

describe("a grade by a level", () => {
  const level = (of: Level, scale = "stars"): Grade => ({ title: text("grade"), scale, basis, of });
  const stars = (missing: string): Level => ({
    kind: "given",
    of: { kind: "fact", fact: "a.stars" },
    notApplicable: "one",
    missing,
  });
  const kind = (missing: string): Level => ({ kind: "given", of: { kind: "fact", fact: "a.kind" }, missing });

  it("is better for a better label", () => {
    expect(others(by(level(stars("one"))))).toEqual([]);
    expect(others(by(level(stars("two"))))).toEqual(["missing.pays grades.grade.of.missing"]);
  });

  it("tells the lowest label as the worst", () => {
    const read: Level = { kind: "fact", fact: "a.stars" };
    const of: Level = {
      kind: "given",
      of: { kind: "lookup", of: read, table: { one: "two" }, else: "one" },
      missing: "three",
      notApplicable: "two",
    };
    const [warning] = warningsIn(rules({ nodes: [leaf("total", 5)], grades: { grade: level(of) } }));
    expect(warning?.values).toEqual({ facts: ["a.stars"], instead: "three", worst: "one" });
  });

  it("is neither better nor worse without rank", () => {
    expect(others(by(level(stars("none"))))).toEqual([]);
    expect(others(by(level(kind("city"), "kinds")))).toEqual([]);
  });
});

describe("a grade that points rest on", () => {
  const worth = (grade: string): Quantity => ({
    kind: "lookup",
    of: { kind: "given", of: { kind: "grade", grade }, notApplicable: "one" },
    table: { one: 0, two: 1, three: 2 },
    else: 0,
  });
  const rank = (missing: string): Level => ({
    kind: "given",
    of: { kind: "fact", fact: "a.rank" },
    notApplicable: missing,
    missing,
  });
  const nodes = [leaf("x", worth("grade"))];
  const level = (missing: string): Grade => ({ title: text("grade"), scale: "ranks", basis, of: rank(missing) });
  it("goes the way of its labels", () => {
    const by = (one: number, three: number) => [
      leaf("x", { kind: "lookup", of: { kind: "grade", grade: "grade" }, table: { one, two: 1, three } }),
    ];
    const [up, down] = [by(0, 2), by(2, 0)];
    expect(warned({ nodes: up, grades: { grade: level("one") } })).toEqual([]);
    // The grade itself is better for it, the points that rest on it are not.
    expect(warned({ nodes: down, grades: { grade: level("three") } })).toEqual([
      "missing.pays grades.grade.of.missing",
    ]);
    expect(warned({ nodes: down, grades: { grade: level("one") } })).toEqual(["missing.pays grades.grade.of.missing"]);
  });

  it("goes either way by cuts: who reaches a cut may lack its conditions", () => {
    const grade = graded([{ label: "two", atLeast: 3 }], { points: instead(0) });
    expect(warned({ nodes, grades: { grade } })).toEqual(["missing.pays grades.grade.points.missing"]);
    const settled = graded([{ label: "two", atLeast: 3 }], { points: fact("m") });
    expect(warned({ nodes, grades: { grade: settled } })).toEqual([]);
  });

  it("goes either way under vetoes that touch it", () => {
    const lowered = { ...veto("v", { when: flag("also"), unknown: "fires" }), caps: { grade: "one" } };
    const set = { ...veto("v", { when: flag("also"), unknown: "fires" }), sets: { grade: "one" } };
    const grade: Grade = { title: text("grade"), scale: "stars", basis, of: { kind: "fact", fact: "a.stars" } };
    const untouched = veto("v", { when: flag("also"), unknown: "fires", bars: ["model"] });
    expect(warned({ nodes, grades: { grade }, vetoes: [lowered] })).toEqual(["missing.pays vetoes[0].unknown"]);
    expect(warned({ nodes, grades: { grade }, vetoes: [set] })).toEqual(["missing.pays vetoes[0].unknown"]);
    expect(warned({ nodes, grades: { grade }, vetoes: [untouched] })).toEqual([]);
  });

  it("may be what a group is read by", () => {
    const total = group("total", "sum", [leaf("a", fact("m"), { missing: 0 }), leaf("b", 1)]);
    const grade = graded([{ label: "two", atLeast: 3 }]);
    expect(warned({ nodes: [total], grades: { grade } })).toEqual([]);
    expect(points("total").points).toBe("total");
  });
});
