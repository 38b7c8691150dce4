import { describe, expect, it } from "vitest";
import type { Grade } from "../../../src/ruleset/grade.js";
import type { Veto } from "../../../src/ruleset/veto.js";
import type { Label, Scorecard, VetoEffect } from "../../../src/scoring/card/scorecard.js";
import {
  basis,
  fact,
  flag,
  got,
  graded,
  gradeOf,
  group,
  leaf,
  nodeOf,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
  vetoOf,
  why,
} from "../support.js";

const nodes = [group("total", "sum", [leaf("x", fact("n")), leaf("y", fact("m"))]), leaf("shadow", points("x"))];
const grade = graded([
  { label: "three", atLeast: 90 },
  { label: "two", atLeast: 60 },
]);
const kind: Grade = { title: text("kind"), scale: "kinds", basis, of: { kind: "fact", fact: "a.kind" } };
const card = (vetoes: readonly Veto[], said: Saying): Scorecard =>
  scored(rules({ nodes, grades: { grade, kind }, vetoes }), { kind: "town", ...said });

const label = (is: Label): string =>
  is.kind === "settled" ? is.label : is.kind === "open" ? `${is.possible.join("|")}${is.mayNotApply ? "?" : ""}` : "NA";
const effect = (is: VetoEffect): string => {
  switch (is.kind) {
    case "cap":
    case "set":
      return `${is.kind} ${is.grade} ${is.label}${is.changed ? "" : " (unchanged)"}`;
    case "zero":
      return `zero ${is.node}${is.changed ? "" : " (unchanged)"}`;
    case "bar":
      return `bar ${is.quota}`;
    case "parent":
      return `parent ${is.text.en} ${is.label ?? ""}`.trim();
  }
};

describe("policies", () => {
  const policies = [
    ["fires", "fires"],
    ["fires", "ignored"],
    ["ignored", "fires"],
    ["ignored", "ignored"],
    ["open", "fires"],
    ["open", "ignored"],
  ] as const;
  const facts: readonly [string, Saying][] = [
    ["holds", { yes: true }],
    ["does not hold", { yes: false }],
    ["missing", {}],
    ["not applicable", { yes: "NA" }],
  ];
  const expected: Record<string, readonly string[]> = {
    "fires fires": ["fired condition", "notFired condition", "fired unknown", "fired notApplicable"],
    "fires ignored": ["fired condition", "notFired condition", "fired unknown", "notFired notApplicable"],
    "ignored fires": ["fired condition", "notFired condition", "notFired unknown", "fired notApplicable"],
    "ignored ignored": ["fired condition", "notFired condition", "notFired unknown", "notFired notApplicable"],
    "open fires": ["fired condition", "notFired condition", "open condition", "fired notApplicable"],
    "open ignored": ["fired condition", "notFired condition", "open condition", "notFired notApplicable"],
  };
  it.each(policies)("unknown %s, not applicable %s", (unknown, notApplicable) => {
    const results = facts.map(([, said]) => {
      const { state, by } = vetoOf(card([veto("v", { unknown, notApplicable })], said), "v");
      return `${state} ${by}`;
    });
    expect(results).toEqual(expected[`${unknown} ${notApplicable}`]);
  });
});

describe("effects", () => {
  it.each<[string, Partial<Veto>, Saying, string[], string, string, string]>([
    ["a cap that lowers", { caps: { grade: "two" } }, { n: 95, m: 0 }, ["cap grade two"], "three", "two", "town"],
    [
      "a cap that changes nothing is reported",
      { caps: { grade: "two" } },
      { n: 50, m: 0 },
      ["cap grade two (unchanged)"],
      "one",
      "one",
      "town",
    ],
    [
      "a cap at the label itself",
      { caps: { grade: "two" } },
      { n: 60, m: 0 },
      ["cap grade two (unchanged)"],
      "two",
      "two",
      "town",
    ],
    [
      "a cap leaves alone what does not apply",
      { caps: { grade: "two" } },
      { n: "NA" },
      ["cap grade two (unchanged)"],
      "one",
      "one",
      "town",
    ],
    ["a set that lifts", { sets: { grade: "three" } }, { n: 0, m: 0 }, ["set grade three"], "one", "three", "town"],
    [
      "a set outside the order",
      { sets: { grade: "none" } },
      { n: 95, m: 0 },
      ["set grade none"],
      "three",
      "none",
      "town",
    ],
    [
      "a set that changes nothing",
      { sets: { grade: "one" } },
      { n: 0, m: 0 },
      ["set grade one (unchanged)"],
      "one",
      "one",
      "town",
    ],
    [
      "a set on a scale without order",
      { sets: { kind: "city" } },
      { n: 0, m: 0 },
      ["set kind city"],
      "one",
      "one",
      "city",
    ],
    [
      "all of them, in one order",
      {
        reachesParent: { text: text("shame"), scale: "stars", label: "one" },
        ...{ bars: ["award", "model"], zeroes: ["y", "x"], caps: { grade: "one" }, sets: { kind: "city" } },
      },
      { n: 95, m: 3 },
      ["set kind city", "cap grade one (unchanged)", "zero y", "zero x", "bar award", "bar model", "parent shame one"],
      "one",
      "one",
      "city",
    ],
  ])("%s", (_says, more, said, effects, before, after, ofKind) => {
    const result = card([veto("v", more)], { m: 0, ...said, yes: true });
    expect(vetoOf(result, "v").effects.map(effect)).toEqual(effects);
    expect([label(gradeOf(result).before), label(gradeOf(result).after), label(gradeOf(result, "kind").after)]).toEqual(
      [before, after, ofKind],
    );
  });

  it("sets what does not apply too, and a cap leaves it alone", () => {
    const alone = (more: Partial<Veto>) => {
      const result = scored(
        rules({ nodes: [leaf("total", fact("n"))], grades: { grade }, vetoes: [veto("v", more)] }),
        { n: "NA", yes: true },
      );
      return [label(gradeOf(result).after), ...vetoOf(result, "v").effects.map(effect)];
    };
    expect(alone({ sets: { grade: "one" } })).toEqual(["one", "set grade one"]);
    expect(alone({ caps: { grade: "one" } })).toEqual(["NA", "cap grade one (unchanged)"]);
  });

  it("has none, and reaches nobody, unless it fired or may have", () => {
    const reaching = veto("v", {
      bars: ["model"],
      reachesParent: { text: text("shame") },
      zeroes: ["x"],
      unknown: "open",
    });
    const seen = (said: Saying) => {
      const {
        barredFrom,
        mayBeBarredFrom,
        consequences,
        vetoes,
        nodes: results,
      } = card([reaching], { n: 4, m: 1, ...said });
      return {
        barredFrom,
        mayBeBarredFrom,
        consequences,
        effects: vetoes[0]!.effects.map(effect),
        x: got(results[1]!),
      };
    };
    const effects = ["zero x", "bar model", "parent shame"];
    const told = { veto: "v", text: text("shame") };
    expect(seen({ yes: false })).toEqual({
      barredFrom: [],
      mayBeBarredFrom: [],
      consequences: [],
      effects: [],
      x: "4",
    });
    expect(seen({ yes: true })).toEqual({
      ...{ barredFrom: ["model"], mayBeBarredFrom: [], effects, x: "0" },
      consequences: [{ ...told, open: false }],
    });
    expect(seen({})).toEqual({
      ...{ barredFrom: [], mayBeBarredFrom: ["model"], effects, x: "0..4" },
      consequences: [{ ...told, open: true }],
    });
  });

  it("bars from each quota once, by id", () => {
    const { barredFrom } = card([veto("v", { bars: ["model"] }), veto("w", { bars: ["model", "award"] })], {
      yes: true,
    });
    expect(barredFrom).toEqual(["award", "model"]);
  });

  it("leaves both labels open under a veto that is open, with a set's label beside", () => {
    const open = { unknown: "open" } as const;
    const labels = (vetoes: Veto[]) => label(gradeOf(card(vetoes, { n: 95, m: 0 })).after);
    expect(labels([veto("v", { caps: { grade: "two" }, ...open })])).toBe("two|three");
    expect(
      labels([veto("v", { sets: { grade: "one" }, ...open }), veto("w", { caps: { grade: "two" }, ...open })]),
    ).toBe("one|three");
    expect(labels([veto("v", { sets: { grade: "none" }, ...open })])).toBe("none|three");
  });

  it.each<[string, Veto[], string]>([
    ["the lower of two caps", [veto("v", { caps: { grade: "two" } }), veto("w", { caps: { grade: "one" } })], "one"],
    ["the lower of two sets", [veto("v", { sets: { grade: "three" } }), veto("w", { sets: { grade: "two" } })], "two"],
    ["a set beats a cap", [veto("v", { sets: { grade: "two" } }), veto("w", { caps: { grade: "one" } })], "two"],
    [
      "a label outside the order is the lowest that can be set",
      [veto("v", { sets: { grade: "one" } }), veto("w", { sets: { grade: "none" } })],
      "none",
    ],
  ])("%s, in either order", (_says, vetoes, after) => {
    for (const order of [vetoes, vetoes.toReversed()]) {
      const result = card(order, { n: 95, m: 0, yes: true });
      expect(label(gradeOf(result).after)).toBe(after);
      expect(result.vetoes.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
    }
  });

  it("knows a grade that is called like something every object has", () => {
    const grades = { constructor: grade };
    const result = scored(rules({ nodes, grades, vetoes: [veto("v", { bars: ["model"] })] }), {
      n: 95,
      m: 0,
      yes: true,
    });
    expect(vetoOf(result, "v").effects.map(effect)).toEqual(["bar model"]);
    expect(label(gradeOf(result, "constructor").after)).toBe("three");
  });
});

describe("zeroing", () => {
  const first = veto("first", { zeroes: ["x"] });
  const second = veto("second", { when: { kind: "quantity", of: points("total"), atMost: 5 }, zeroes: ["y"] });

  it("is seen by everything but vetoes, which are judged on the sheet as earned", () => {
    for (const vetoes of [
      [first, second],
      [second, first],
    ]) {
      const result = card(vetoes, { n: 80, m: 5, yes: true });
      expect(["x", "y", "total", "shadow"].map((id) => got(nodeOf(result, id)))).toEqual(["0", "5", "5", "0"]);
      expect(["x", "y", "total", "shadow"].map((id) => nodeOf(result, id).earned)).toEqual([
        "80",
        undefined,
        "85",
        "80",
      ]);
      expect([why(nodeOf(result, "x")), why(nodeOf(result, "shadow"))]).toEqual(["veto.zeroed veto=first", "read"]);
      expect([vetoOf(result, "first").state, vetoOf(result, "second").state]).toEqual(["fired", "notFired"]);
      expect(vetoOf(result, "second").compared).toEqual([
        { of: "total", relation: "atMost", value: "85", limit: "5", holds: "no" },
      ]);
      expect(vetoOf(result, "second").read).toEqual([{ kind: "points", id: "total", state: "known", value: "85" }]);
      expect(label(gradeOf(result).after)).toBe("one");
    }
  });

  it.each<[string, Saying, string, string, string | undefined]>([
    ["nothing to take", { n: 0 }, "0", "zero x (unchanged)", undefined],
    ["what does not apply stays so", { n: "NA" }, "NA", "zero x (unchanged)", undefined],
    ["points that are missing are taken too", {}, "0..0?", "zero x", undefined],
  ])("%s", (_says, said, points, told, earned) => {
    const result = card([first], { ...said, m: 1, yes: true });
    expect([got(nodeOf(result, "x")), effect(vetoOf(result, "first").effects[0]!), nodeOf(result, "x").earned]).toEqual(
      [points, told, earned],
    );
  });

  it("says of each node by itself whether it lost anything", () => {
    const result = card([veto("v", { zeroes: ["x", "y"] })], { n: 5, m: 0, yes: true });
    expect(vetoOf(result, "v").effects.map(effect)).toEqual(["zero x", "zero y (unchanged)"]);
  });

  it("may zero the very total that it judges", () => {
    const own = veto("own", { when: { kind: "quantity", of: points("total"), below: 60 }, zeroes: ["total"] });
    const result = card([own], { n: 50, m: 9 });
    expect([got(nodeOf(result, "total")), nodeOf(result, "total").earned, why(nodeOf(result, "total"))]).toEqual([
      "0",
      "59",
      "veto.zeroed veto=own",
    ]);
  });

  it("names the first of the vetoes that took the points", () => {
    const result = card([first, veto("also", { zeroes: ["x"] })], { n: 5, m: 0, yes: true });
    expect(why(nodeOf(result, "x"))).toBe("veto.zeroed veto=first");
  });

  it("reads conditions by name", () => {
    const named = veto("v", { when: { kind: "not", of: { kind: "condition", condition: "sound" } } });
    const ruleset = rules({ nodes, vetoes: [named], conditions: { sound: flag("also") } });
    const { state, read, compared } = vetoOf(scored(ruleset, { also: false }), "v");
    expect(state).toBe("fired");
    expect(read).toEqual([{ kind: "fact", id: "a.also", state: "known", value: false }]);
    expect(compared).toEqual([{ of: "a.also", relation: "is", value: false, limit: true, holds: "no" }]);
  });
});
