/** What vetoes do: which of them one would rather escape, and which of them one would rather have. */
import { describe, expect, it } from "vitest";
import type { Level, Quantity } from "../../../src/ruleset/expression.js";
import type { Grade } from "../../../src/ruleset/grade.js";
import type { Veto } from "../../../src/ruleset/veto.js";
import { absent, basis, fact, flag, graded, leaf, text, veto } from "../../scoring/support.js";
import { warned } from "./support.js";

const byLevel = (of: Level, scale = "stars"): Grade => ({ title: text("grade"), scale, basis, of });
const cuts = graded([{ label: "three", atLeast: 9, requires: flag("yes"), otherwise: "next" }], { else: "two" });
const unranked = graded([{ label: "three", atLeast: 9, requires: flag("yes"), otherwise: "none" }], { else: "two" });
const two = byLevel("two");
const nothing = { zeroes: [] } as const;

const about = (more: Partial<Veto>, grade: Grade = cuts, others: readonly Veto[] = [], total: Quantity = fact("m")) =>
  (["ignored", "fires"] as const).map((unknown) =>
    warned({
      nodes: [leaf("total", total)],
      grades: { grade },
      vetoes: [veto("v", { ...nothing, unknown, ...more }), ...others],
    }).join(),
  );
const [escaped, wanted] = ["veto.missingPays vetoes[0].unknown", "missing.pays vetoes[0].unknown"];
/** Leaving out pays so that it does not fire, and so that it does. */
const [harms, helps, either, neither] = [
  [escaped, ""],
  ["", wanted],
  [escaped, wanted],
  ["", ""],
];

describe("a veto", () => {
  it.each<[string, Partial<Veto>, Grade, readonly (string | undefined)[]]>([
    ["does nothing without effect", {}, cuts, neither],
    ["harms by what it bars", { bars: ["model"] }, cuts, harms],
    ["harms by what reaches the unit above", { reachesParent: { text: text("parent") } }, cuts, harms],
    ["harms by a cap", { caps: { grade: "two" } }, cuts, harms],
    ["does nothing by a cap that nothing is above", { caps: { grade: "three" } }, cuts, neither],
    ["harms by a lower label", { sets: { grade: "one" } }, cuts, harms],
    ["helps by a higher label", { sets: { grade: "three" } }, cuts, helps],
    [
      "may do either by a label in the middle",
      { sets: { grade: "two" } },
      byLevel({ kind: "fact", fact: "a.rank" }, "ranks"),
      either,
    ],
    ["does nothing by the only label", { sets: { grade: "two" } }, two, neither],
    ["harms by a label without rank", { sets: { grade: "none" } }, cuts, harms],
    ["helps where a label without rank may stand", { sets: { grade: "two" } }, unranked, either],
    [
      "harms where nothing has rank",
      { sets: { grade: "town" } },
      byLevel({ kind: "fact", fact: "a.kind" }, "kinds"),
      harms,
    ],
  ])("%s", (_, more, grade, expected) => expect(about(more, grade)).toEqual(expected));

  it("is held against what other vetoes name", () => {
    const other = (more: Partial<Veto>) => [veto("w", { ...nothing, when: flag("also"), unknown: "open", ...more })];
    const [up, down] = [other({ sets: { grade: "three" } }), other({ caps: { grade: "one" } })];
    const [elsewhere] = [other({ bars: ["model"] })];
    expect(about({ sets: { grade: "two" } }, two, up)).toEqual(harms);
    expect(about({ sets: { grade: "two" } }, two, down)).toEqual(helps);
    expect(about({ sets: { grade: "two" } }, two, elsewhere)).toEqual(neither);
  });

  it("harms by what it takes", () => {
    const zeroes = ["total"];
    const debt: Quantity = { kind: "difference", of: [0, fact("m")] };
    expect(about({ zeroes }, two)).toEqual(harms);
    expect(about({ zeroes }, two, [], debt)).toEqual(helps);
    expect(about({ zeroes }, two, [], absent)).toEqual(neither);
  });
});
