import { describe, expect, it } from "vitest";
import type { Grade } from "../../../src/ruleset/grade.js";
import type { Veto } from "../../../src/ruleset/veto.js";
import type { Label, Lacking } from "../../../src/scoring/card/scorecard.js";
import {
  absent,
  basis,
  fact,
  flag,
  graded,
  gradeOf,
  leaf,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
  why,
} from "../support.js";

const nodes = [leaf("total", fact("n")), leaf("base", fact("m"))];
const result = (grade: Grade, said: Saying, vetoes: readonly Veto[] = []) =>
  gradeOf(scored(rules({ nodes, grades: { grade }, vetoes, conditions: { sound: flag("also") } }), said));

/** `two`, `one|two` (`?` if it may not apply), `NA`. */
const shown = (label: Label): string => {
  if (label.kind === "settled") return label.label;
  return label.kind === "open" ? `${label.possible.join("|")}${label.mayNotApply ? "?" : ""}` : "NA";
};
const lacks = (lacking: Lacking): string => {
  const open = lacking.open ? "?" : "";
  switch (lacking.kind) {
    case "points":
      return `points ${lacking.edge} ${lacking.needed} short ${lacking.short}${open}`;
    case "minimum":
      return `${lacking.node} ${lacking.needed} short ${lacking.short}${open}`;
    case "condition":
      return `${lacking.condition ?? "condition"} (${lacking.compared.map(({ of, holds }) => `${of} ${holds}`)})${open}`;
    case "veto":
      return `veto ${lacking.veto}${open}`;
  }
};
const next = ({ nextBetter }: ReturnType<typeof result>): string =>
  nextBetter === undefined ? "none" : [`${nextBetter.label}:`, ...nextBetter.lacking.map(lacks)].join(" ");

describe("equal cuts, the first of which asks for something", () => {
  const grade = graded([
    { label: "three", above: 60, requires: flag("also"), otherwise: "next" },
    { label: "two", above: 60 },
  ]);
  it.each<[Saying, string]>([
    [{ n: 61, also: true }, "three"],
    [{ n: 61, also: false }, "two"],
    [{ n: 60, also: false }, "one"],
    [{ also: true }, "one|three?"],
    [{ also: false }, "one|two?"],
    [{}, "one|two|three?"],
  ])("%j is %s", (said, label) => expect(shown(result(grade, said).after)).toBe(label));
});

describe("cuts", () => {
  const grade = graded([
    { label: "three", above: 90 },
    { label: "two", atLeast: "60.0" },
  ]);
  it.each<[Saying, string, string, string]>([
    [{ n: 100 }, "three", "grade.cut label=three cut=90 edge=above", "none"],
    [{ n: "90.01" }, "three", "grade.cut label=three cut=90 edge=above", "none"],
    [{ n: 90 }, "two", "grade.cut label=two cut=60 edge=atLeast", "three: points above 90 short 0"],
    [{ n: 60 }, "two", "grade.cut label=two cut=60 edge=atLeast", "three: points above 90 short 30"],
    [{ n: "59.99" }, "one", "grade.else label=one", "two: points atLeast 60 short 0.01"],
    [{ n: "NA" }, "NA", "grade.notApplicable", "none"],
    [{}, "one|two|three?", "grade.open possible=3", "none"],
  ])("%j is %s", (said, label, reason, better) => {
    const got = result(grade, said);
    expect([shown(got.before), shown(got.after), why(got), next(got)]).toEqual([label, label, reason, better]);
  });

  it("says what a label means, which is what it says unless told otherwise", () => {
    const standing = { two: "mayApply", three: "mayBeRated" } as const;
    const said = (n: number) => result({ ...grade, standing } as Grade, { n }).standing;
    expect([said(0), said(60), said(91)]).toEqual(["is", "mayApply", "mayBeRated"]);
    expect(result(grade, {}).standing).toBeUndefined();
  });

  it("settles what the bounds settle, though points are missing", () => {
    const half = graded([{ label: "two", atLeast: 50 }], { points: { kind: "sum", of: [fact("m"), 60] } });
    expect(shown(result(half, {}).after)).toBe("two");
    expect(why(result(half, {}))).toBe("grade.cut label=two cut=50 edge=atLeast");
  });

  it("keeps labels outside the order first among those possible, and looks for nothing better than one", () => {
    const outside = graded([{ label: "two", atLeast: 50 }], { else: "none" });
    expect(shown(result(outside, {}).after)).toBe("none|two?");
    expect([shown(result(outside, { n: 3 }).after), next(result(outside, { n: 3 }))]).toEqual(["none", "none"]);
  });
});

describe("mandatory conditions 必备条件 and minimums", () => {
  const requires = {
    kind: "all",
    of: [
      { kind: "condition", condition: "sound" },
      { kind: "quantity", of: fact("m"), atLeast: 3 },
    ],
  } as const;
  const cuts = (otherwise: string) =>
    graded([
      { label: "three", atLeast: 95, requires, minimums: { base: 10 }, otherwise },
      { label: "two", atLeast: 85 },
    ]);
  const whole: Saying = { n: 96, also: true, m: 10 };
  it.each<[string, string, Saying, string, string, string]>([
    ["with all of it", "next", whole, "three", "grade.cut label=three cut=95 edge=atLeast", "none"],
    [
      "the hole above 95, filled by the next cut",
      "next",
      { ...whole, also: false },
      "two",
      "grade.cut label=two cut=85 edge=atLeast",
      "three: sound (a.also no)",
    ],
    [
      "the hole above 95, filled by a label",
      "one",
      { ...whole, also: false },
      "one",
      "grade.otherwise label=one cut=95 edge=atLeast",
      "three: sound (a.also no)",
    ],
    [
      "the hole above 95, left open",
      "none",
      { ...whole, also: false },
      "none",
      "grade.otherwise label=none cut=95 edge=atLeast",
      "none",
    ],
    [
      "a minimum not reached",
      "next",
      { ...whole, m: 4 },
      "two",
      "grade.cut label=two cut=85 edge=atLeast",
      "three: base 10 short 6",
    ],
    [
      "nothing of it",
      "next",
      { n: 90, also: false, m: 2 },
      "two",
      "grade.cut label=two cut=85 edge=atLeast",
      "three: points atLeast 95 short 5 sound (a.also no) condition (a.m no) base 10 short 8",
    ],
    ["missing, but far below", "next", { n: 50 }, "one", "grade.else label=one", "two: points atLeast 85 short 35"],
    [
      "missing below the cut that asks for it",
      "next",
      { n: 90 },
      "two",
      "grade.cut label=two cut=85 edge=atLeast",
      "three: points atLeast 95 short 5 sound (a.also open)? condition (a.m open)? base 10 short undefined?",
    ],
    ["missing above it", "next", { n: 96, m: 10 }, "two|three", "grade.open possible=2", "none"],
  ])("%s (otherwise %s)", (_says, otherwise, said, label, reason, better) => {
    const got = result(cuts(otherwise), said);
    expect([shown(got.after), why(got), next(got)]).toEqual([label, reason, better]);
  });

  it("does not apply where a mandatory condition does not, and says it plainly below the cut", () => {
    const grade = graded([
      { label: "three", atLeast: 95, requires: flag("yes"), otherwise: "next" },
      { label: "two", atLeast: 85 },
    ]);
    const above = result(grade, { n: 96, yes: "NA" });
    expect([above.after, why(above)]).toEqual([
      { kind: "notApplicable", because: { kind: "fact", fact: "a.yes", reason: "none here", by: "county" } },
      "grade.notApplicable",
    ]);
    const below = result(grade, { n: 90, yes: "NA" });
    expect([shown(below.after), next(below)]).toEqual([
      "two",
      "three: points atLeast 95 short 5 condition (a.yes notApplicable)",
    ]);
  });

  it("tells how far open points may be from the next better label", () => {
    const grade = graded(
      [
        { label: "three", atLeast: 95 },
        { label: "two", atLeast: 0 },
      ],
      {
        points: { kind: "limited", of: fact("n"), ceiling: { kind: "sum", of: [fact("m"), 1] } },
      },
    );
    const capped = veto("capped", { when: { kind: "all", of: [] }, caps: { grade: "two" } });
    expect(next(result(grade, { n: 100 }, [capped]))).toBe("three: points atLeast 95 short undefined veto capped");
    const wide = graded(
      [
        { label: "three", atLeast: 95 },
        { label: "two", atLeast: 0 },
      ],
      {
        points: { kind: "limited", of: fact("n"), ceiling: { kind: "sum", of: [fact("m"), 80] } },
      },
    );
    expect(next(result(wide, { n: 100 }, [capped]))).toBe("three: points atLeast 95 short undefined? veto capped");
  });

  it("asks for the next better label that there is a way to", () => {
    const skipping = graded([{ label: "three", atLeast: 90 }]);
    expect(next(result(skipping, { n: 80 }))).toBe("three: points atLeast 90 short 10");
    const policy = graded([{ label: "three", atLeast: 90, requires: flag("also"), otherwise: "two" }]);
    expect(next(result(policy, { n: 80, also: false }))).toBe("two: points atLeast 90 short 10");
    expect(next(result(policy, { n: 95, also: false }))).toBe("three: condition (a.also no)");
    const nowhere = graded([{ label: "two", atLeast: 50 }]);
    expect(next(result(nowhere, { n: 60 }))).toBe("none");
    const twice = graded([
      { label: "three", atLeast: 95 },
      { label: "three", atLeast: 80, requires: flag("also"), otherwise: "next" },
      { label: "two", atLeast: 60 },
    ]);
    expect(next(result(twice, { n: 90, also: false }))).toBe("three: points atLeast 95 short 5");
  });
});

describe("the way to the next better label", () => {
  const capped = veto("capped", { when: { kind: "all", of: [] }, caps: { grade: "two" } });
  it("does not lead through cuts that are never asked", () => {
    const blocked = graded([
      { label: "three", atLeast: 95, requires: flag("also"), otherwise: "one" },
      { label: "two", atLeast: 80 },
      { label: "two", atLeast: 60, requires: flag("yes"), otherwise: "next" },
    ]);
    expect(next(result(blocked, { n: 96, also: false, yes: false }))).toBe("three: condition (a.also no)");
    expect(next(result(blocked, { n: 70, also: false, yes: false }))).toBe("two: points atLeast 80 short 10");
  });

  it("lacks nothing but the veto where a later cut gives the label already", () => {
    const twice = graded([
      { label: "three", atLeast: 95 },
      { label: "three", atLeast: 80, requires: flag("also"), otherwise: "next" },
      { label: "two", atLeast: 60 },
    ]);
    expect(next(result(twice, { n: 90, also: true }, [capped]))).toBe("three: veto capped");
    expect(next(result(twice, { n: 90, also: false }, [capped]))).toBe("three: points atLeast 95 short 5 veto capped");
  });
});

describe("vetoes in the way", () => {
  const grade = graded([
    { label: "three", atLeast: 90 },
    { label: "two", atLeast: 60 },
  ]);
  it.each<[string, Veto[], Saying, string, string]>([
    ["a cap", [veto("v", { caps: { grade: "two" } })], { n: 95, yes: true }, "two", "three: veto v"],
    [
      "a cap, and points",
      [veto("v", { caps: { grade: "one" } })],
      { n: 50, yes: true },
      "one",
      "two: points atLeast 60 short 10 veto v",
    ],
    [
      "a cap that leaves room",
      [veto("v", { caps: { grade: "two" } })],
      { n: 50, yes: true },
      "one",
      "two: points atLeast 60 short 10",
    ],
    [
      "one that did not fire",
      [veto("v", { caps: { grade: "one" } })],
      { n: 70, yes: false },
      "two",
      "three: points atLeast 90 short 20",
    ],
    ["a set", [veto("v", { sets: { grade: "one" } })], { n: 95, yes: true }, "one", "two: veto v"],
    [
      "one that both caps and sets is told once",
      [veto("v", { caps: { grade: "one" }, sets: { grade: "one" } })],
      { n: 95, yes: true },
      "one",
      "two: veto v",
    ],
    [
      "one that may fire",
      [veto("v", { caps: { grade: "one" }, unknown: "open" })],
      { n: 50 },
      "one",
      "two: points atLeast 60 short 10 veto v?",
    ],
  ])("%s", (_says, vetoes, said, label, better) => {
    const got = result(grade, said, vetoes);
    expect([shown(got.after), next(got)]).toEqual([label, better]);
  });
});

describe("grades by a level", () => {
  const level = (of: NonNullable<Grade["of"]>): Grade => ({ title: text("grade"), scale: "stars", basis, of });
  const judged = { kind: "fact", fact: "a.stars" } as const;
  it.each<[string, Grade, Saying, string, string, string]>([
    ["as judged", level(judged), { stars: "two" }, "two", "grade.level label=two", "three:"],
    ["not judged yet", level(judged), {}, "none|one|two|three?", "grade.open possible=4", "none"],
    [
      "the highest label whose condition holds, which reads no scale",
      level({
        kind: "highest",
        items: [{ each: "three", counts: flag("yes") }, { each: "two", counts: flag("also") }, { each: "one" }],
      }),
      { yes: false, also: true },
      "two",
      "grade.level label=two",
      "three:",
    ],
    [
      "the lower of two",
      level({
        kind: "lowest",
        of: [judged, { kind: "bands", of: fact("n"), below: "one", cuts: [{ atLeast: 50, then: "three" }] }],
      }),
      { stars: "two", n: 60 },
      "two",
      "grade.level label=two",
      "three:",
    ],
    [
      "a case",
      level({ kind: "cases", cases: [{ id: "yes", when: flag("yes"), then: "three" }], else: judged }),
      { yes: false, stars: "one" },
      "one",
      "grade.level label=one",
      "two:",
    ],
    [
      "replaced where missing",
      level({ kind: "given", of: judged, missing: "one", notApplicable: "none" }),
      {},
      "one",
      "grade.level label=one",
      "two:",
    ],
    [
      "looked up",
      level({ kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: "one" }, else: absent }),
      { kind: "city" },
      "NA",
      "grade.notApplicable",
      "none",
    ],
  ])("%s", (_says, grade, said, label, reason, better) => {
    const got = result(grade, said);
    expect([shown(got.after), why(got), next(got)]).toEqual([label, reason, better]);
  });

  it("has nothing better on a scale without order", () => {
    const set: Grade = { title: text("kind"), scale: "kinds", basis, of: { kind: "fact", fact: "a.kind" } };
    const got = result(set, { kind: "town" });
    expect([shown(got.after), next(got)]).toEqual(["town", "none"]);
    expect(shown(result(set, {}).after)).toBe("city|town");
  });

  it("stands in the order of ids, each read by others after vetoes", () => {
    const grades = {
      b: level(judged),
      a: level({ kind: "grade", grade: "b" }),
    };
    const vetoes = [veto("v", { caps: { b: "one" } })];
    const card = scored(rules({ nodes: [leaf("x", points("y")), leaf("y", 1)], grades, vetoes }), {
      stars: "three",
      yes: true,
    });
    expect(card.grades.map(({ id, before, after }) => `${id} ${shown(before)} ${shown(after)}`)).toEqual([
      "a one one",
      "b three one",
    ]);
  });
});
