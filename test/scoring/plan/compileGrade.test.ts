/** Cuts of which one is reached whenever the other is, and vetoes of which one sets a grade and another caps it. */
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { fact, flag, graded, gradeOf, leaf, rules, type Saying, scored, veto } from "../support.js";

/** Has no ends, so that what asks it in more than one way is said to be loose. */
const free: Quantity = { kind: "given", of: fact("free"), notApplicable: 0 };
type Cuts = Parameters<typeof graded>[0];

const asking = { label: "three", requires: flag("also"), otherwise: "next" } as const;
const labels = (cuts: Cuts, ...said: readonly Saying[]) => {
  const ruleset = rules({ nodes: [leaf("total", 1)], grades: { grade: graded(cuts, { points: free }) } });
  return said.map((one) => gradeOf(scored(ruleset, { also: false, ...one })));
};

describe("a cut that is reached without what it asks", () => {
  it.each<readonly [what: string, cuts: Cuts, settled: readonly string[]]>([
    [
      "lower",
      [
        { ...asking, atLeast: 6 },
        { label: "two", atLeast: 5 },
      ],
      ["one", "two", "two"],
    ],
    [
      "reached there too",
      [
        { ...asking, atLeast: 5 },
        { label: "two", atLeast: 5 },
      ],
      ["one", "two", "two"],
    ],
    [
      "reached a little before",
      [
        { ...asking, above: 5 },
        { label: "two", atLeast: 5 },
      ],
      ["one", "two", "two"],
    ],
    [
      "reached a little later",
      [
        { ...asking, atLeast: 5 },
        { label: "two", above: 5 },
      ],
      ["one", "one", "two"],
    ],
  ])("gives what the next one does, which is %s", (_what, cuts, settled) => {
    const given = labels(cuts, { free: 4 }, { free: 5 }, { free: 6 });
    expect(given.map(({ after }) => after)).toEqual(settled.map((label) => ({ kind: "settled", label })));
  });

  it("does not ask the points again where the next one is reached too", () => {
    const [open] = labels(
      [
        { ...asking, atLeast: 5 },
        { label: "two", atLeast: 5 },
      ],
      {},
    );
    expect([open!.after, open!.loose]).toEqual([{ kind: "open", possible: ["one", "two"] }, undefined]);
  });
});

describe("one veto that sets a grade and another that caps it", () => {
  it.each<readonly [yes: boolean, also: boolean, label: string]>([
    [false, false, "three"],
    [false, true, "two"],
    [true, false, "one"],
    [true, true, "one"],
  ])("set: %j, capped: %j, so %s", (yes, also, label) => {
    const vetoes = [veto("v", { sets: { grade: "one" } }), veto("w", { when: flag("also"), caps: { grade: "two" } })];
    const grade = graded([{ label: "three", atLeast: 1 }]);
    const card = scored(rules({ nodes: [leaf("total", 1)], grades: { grade }, vetoes }), { yes, also });
    expect(gradeOf(card).after).toEqual({ kind: "settled", label });
  });
});
