import { describe, expect, it } from "vitest";
import type { Condition, Quantity } from "../../../src/ruleset/expression.js";
import type { Veto } from "../../../src/ruleset/veto.js";
import { absent, fact, flag, graded, group, leaf, points, veto } from "../../scoring/support.js";
import { warned } from "./support.js";

const about = (more: Partial<Veto>, worth: Quantity = fact("m")) =>
  warned({ nodes: [leaf("x", worth), leaf("y", 1)], vetoes: [veto("v", { zeroes: ["x"], ...more })] });
const given = (of: Condition, missing: boolean): Condition => ({ kind: "given", of, missing });

/** What never applies. */
const out: Condition = { kind: "quantity", of: absent, atLeast: 1 };

describe("vetoes that leaving a fact out escapes", () => {
  it.each<[string, Partial<Veto>, readonly string[]]>([
    ["those that are ignored while unknown", { unknown: "ignored" }, ["veto.missingPays vetoes[0].unknown"]],
    ["none that fire while unknown", { unknown: "fires" }, []],
    ["none that stay open", { unknown: "open" }, []],
    ["none that can never fire", { when: { kind: "any", of: [] }, unknown: "ignored" }, []],
    ["none that always fire", { when: { kind: "all", of: [] }, unknown: "ignored" }, []],
    [
      "none whose state is always known",
      { when: { kind: "status", fact: "a.yes", is: "missing" }, unknown: "ignored" },
      [],
    ],
    [
      "those that ask whether it is known",
      { when: { kind: "status", fact: "a.yes", is: "known" } },
      ["veto.missingPays vetoes[0].when"],
    ],
    [
      "those with an answer that it does not hold",
      { when: given(flag("also"), false), unknown: "open" },
      ["veto.missingPays vetoes[0].when.missing"],
    ],
    ["none with an answer that it holds", { when: given(flag("also"), true), unknown: "open" }, []],
    [
      "those with an answer that the opposite holds",
      { when: { kind: "not", of: given(flag("also"), true) } },
      ["veto.missingPays vetoes[0].when.of.missing"],
    ],
    [
      "those that only bar, or only reach the unit above",
      { zeroes: [], bars: ["model"], unknown: "ignored" },
      ["veto.missingPays vetoes[0].unknown"],
    ],
    [
      "those that do not apply, which fire",
      { when: given({ kind: "flag", flag: "a.yes" }, false), notApplicable: "fires" },
      ["veto.missingPays vetoes[0].when.missing"],
    ],
    [
      "those that do not apply once that is known, which fire",
      { when: { kind: "all", of: [given(flag("also"), false), out] }, unknown: "open", notApplicable: "fires" },
      ["veto.missingPays vetoes[0].when.of[0].missing"],
    ],
    [
      "none that do not apply once that is known, which do not fire",
      { when: { kind: "all", of: [given(flag("also"), false), out] }, unknown: "open", notApplicable: "ignored" },
      [],
    ],
  ])("are %s", (_, more, expected) => {
    expect(about(more)).toEqual(expected);
  });

  it("are told at the veto where the answer stands elsewhere", () => {
    const nodes = (missing: number) => [group("g", "sum", [leaf("x", fact("m"), { missing }), leaf("y", 1)])];
    const low: Condition = { kind: "quantity", of: points("x"), below: 3 };
    const bar = veto("v", { when: low, unknown: "open", bars: ["model"] });
    expect(warned({ nodes: nodes(0), vetoes: [bar] })).toEqual([]);
    expect(warned({ nodes: nodes(20), vetoes: [bar] })).toEqual([
      "missing.pays nodes[0].children[0].missing",
      "veto.missingPays vetoes[0].when",
    ]);
    const named = { sound: given(flag("also"), true) };
    const when: Condition = { kind: "not", of: { kind: "condition", condition: "sound" } };
    expect(warned({ nodes: nodes(0), conditions: named, vetoes: [{ ...bar, when }] })).toEqual([
      "veto.missingPays vetoes[0].when",
    ]);
  });
});

describe("nodes that vetoes zero", () => {
  const debt: Quantity = { kind: "difference", of: [0, fact("m")] };
  it("gain by a veto that fires while unknown, where they may be below 0", () => {
    expect(about({ unknown: "fires" }, debt)).toEqual(["missing.pays vetoes[0].unknown"]);
    expect(about({ unknown: "fires" })).toEqual([]);
    expect(about({ unknown: "open" }, debt)).toEqual([]);
  });

  it("are told by the veto alone where that is escaped", () => {
    expect(about({ when: given(flag("also"), false) })).toEqual(["veto.missingPays vetoes[0].when.missing"]);
  });

  it("stay as they are for the vetoes themselves", () => {
    const first = veto("first", { when: flag("also"), unknown: "open", zeroes: ["x"] });
    const second = veto("second", {
      when: { kind: "quantity", of: points("x"), below: 3 },
      unknown: "open",
      bars: ["model"],
    });
    expect(warned({ nodes: [leaf("x", 5)], vetoes: [{ ...first, unknown: "fires" }, second] })).toEqual([]);
  });

  it("are zeroed by any of several", () => {
    const both = [
      veto("a", { zeroes: ["x"], unknown: "open" }),
      veto("b", { when: flag("also"), zeroes: ["x"], unknown: "fires" }),
    ];
    expect(warned({ nodes: [leaf("x", debt)], vetoes: both })).toEqual(["missing.pays vetoes[1].unknown"]);
    expect(warned({ nodes: [leaf("x", fact("m"))], vetoes: both })).toEqual([]);
  });

  it("give nothing where they never apply", () => {
    const never = leaf("x", fact("m"), { applies: { kind: "any", of: [] } });
    expect(warned({ nodes: [never], vetoes: [veto("v", { zeroes: ["x"], unknown: "fires" })] })).toEqual([]);
  });

  it("are read by grades as the vetoes leave them", () => {
    const grade = graded([{ label: "two", atLeast: 0 }], { points: points("x") });
    const fires = veto("v", { zeroes: ["x"], unknown: "fires" });
    expect(warned({ nodes: [leaf("x", debt)], grades: { grade }, vetoes: [fires] })).toEqual([
      "missing.pays vetoes[0].unknown",
    ]);
  });
});
