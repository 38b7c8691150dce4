/** Sugar has no meaning of its own: random rules and the same in kernel forms. */
import { describe, expect, it } from "vitest";
import { toldFinding } from "./findings.js";
import { kernelOf } from "./kernel.js";
import { roundOf } from "./rounds.js";
import { type Small, small } from "./small.js";

const seed = 20240601;

/** Forms and fields that the kernel does without. */
const sugar = Object.freeze([
  ...[
    "difference",
    "line",
    "bands",
    "lookup",
    "check",
    "tally",
    "steps",
    "count",
    "any",
    "some",
    "every",
    "atLeastOf",
    "leaf",
  ],
]);
const fields = Object.freeze(["leaves", "children", "combine", "applies", "floor", "ceiling", "rounded", "cuts"]);

describe("kernel forms", () => {
  it("give the same on thousands of random cases", () => {
    const rounds = Array.from({ length: 100 }, (_, round) => roundOf({ aim: "kernel", seed, round, most: 1 }));
    const [first] = rounds.flatMap(({ findings }) => findings);
    expect(first && toldFinding(first, 1)).toBeUndefined();
    expect(rounds.reduce((sum, { cases }) => sum + cases, 0)).toBe(600);
  });

  it("are all that is left", () => {
    const rules: Small = {
      nodes: [
        {
          id: "a",
          combine: "share",
          full: 2,
          notApplicable: "full",
          floor: 0,
          ceiling: 1,
          children: [{ id: "b", full: 1, points: { kind: "check", when: { kind: "flag", flag: "s.f0" }, worth: 1 } }],
        },
        {
          id: "c",
          points: {
            kind: "line",
            of: { kind: "fact", fact: "s.n0" },
            through: [
              [0, 0],
              [1, 2],
            ],
          },
        },
        { id: "d", points: { kind: "mean", leaves: "a", each: { kind: "leaf", leaf: "full" } } },
      ],
      grades: {
        main: {
          scale: "mark",
          points: { kind: "points", points: "a" },
          cuts: [{ label: "mid", atLeast: 1 }],
          else: "low",
        },
      },
    };
    const { ruleset } = small(rules);
    const { nodes, grades } = kernelOf(ruleset).rubrics["main"] ?? {};
    const said = JSON.stringify([nodes, grades]);
    const kinds = [...said.matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind);
    expect(kinds.filter((kind) => sugar.some((one) => one === kind))).toEqual([]);
    expect(fields.filter((field) => said.includes(`"${field}":`))).toEqual([]);
  });
});
