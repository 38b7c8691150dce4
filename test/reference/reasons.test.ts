/** The reasons that the guide shows, and those of the table of codes that leave no doubt. */
import { describe, expect, it } from "vitest";
import type { Assessment, Grade, Node, Rubric, Ruleset } from "./documents.js";
import { evaluate } from "./evaluate.js";
import type { Quantity } from "./shapes.js";

const facts = {
  n: { type: "number", least: 0, greatest: 100, mayNotApply: true },
  hall: { type: "flag", mayNotApply: true },
  faults: { type: "records", fields: {}, appealed: "open", window: "all", most: 9 },
} as const;
const n: Quantity = { kind: "fact", fact: "f.n" };
const hall = { kind: "flag", flag: "f.hall" } as const;
const faults: Quantity = { kind: "count", over: "f.faults" };
const tally: Quantity = { kind: "tally", start: 9, of: [{ id: "a", count: faults, each: -4 }], floor: 0 };

/** Facts by name, `"no"` for one that does not apply, and the states of the entries. */
interface Said {
  readonly n?: number | "no";
  readonly hall?: boolean | "no";
  readonly faults?: readonly ("standing" | "appealed")[];
}

function outcomeOf(rubric: Rubric, { faults: entries, ...said }: Said) {
  const ruleset: Ruleset = { scales: { s: { order: ["b", "a"] } }, facts: { f: { facts } }, rubrics: { r: rubric } };
  const day = "2024-05-01";
  const stated = Object.entries(said).filter(([, value]) => value !== "no");
  const not = Object.entries(said).filter(([, value]) => value === "no");
  const records = entries?.map((status) => ({ on: day, recordedOn: day, status, fields: {} }));
  const assessment: Assessment = {
    period: { from: "2024-01-01", to: "2024-12-31" },
    asOf: "2024-12-31",
    facts: { f: Object.fromEntries(stated) },
    notApplicable: Object.fromEntries(not.map(([name]) => [`f.${name}`, {}])),
    records: records === undefined ? {} : { "f.faults": records },
  };
  return evaluate(ruleset, "r", assessment);
}

const leaf = (points: Quantity, fields: Partial<Node> = {}): Node => ({ id: "it", points, ...fields });
const group = (combine: NonNullable<Node["combine"]>, ...children: readonly Node[]): Node => ({
  id: "it",
  full: 5,
  combine,
  children: children.map((child, i) => ({ ...child, id: `child-${i}` })),
});

describe("the reason of a node", () => {
  it.each<[string, Node, Said]>([
    ["stated", leaf(4), {}],
    ["read", leaf(n), { n: 4 }],
    ["fact.missing", leaf(n), {}],
    ["fact.notApplicable", leaf(n), { n: "no" }],
    ["fact.notApplicable", leaf({ kind: "sum", of: [n, 1] }), { n: "no" }],
    ["computed", leaf({ kind: "sum", of: [n, 1] }), { n: 4 }],
    ["applies.no", leaf(n, { applies: hall }), { hall: false }],
    ["rule.unpublished", { id: "it", full: 5 }, {}],
    ["check.met", leaf({ kind: "check", when: hall, worth: 2 }), { hall: true }],
    ["check.unmet", leaf({ kind: "check", when: hall, worth: 2 }), { hall: false }],
    ["notApplicable.full", leaf(n, { notApplicable: "full", full: 5 }), { n: "no" }],
    ["notApplicable.points", leaf(n, { notApplicable: 3 }), { n: "no" }],
    ["missing.points", leaf(n, { missing: 3 }), {}],
    ["missing.notApplicable", leaf(n, { missing: { kind: "notApplicable" } }), {}],
    ["limit.ceiling", leaf(n, { ceiling: 3 }), { n: 4 }],
    ["limit.floor", leaf(n, { floor: 5 }), { n: 4 }],
    ["band.reached", leaf({ kind: "bands", of: n, below: 0, cuts: [{ atLeast: 3, then: 1 }] }), { n: 3 }],
    ["band.below", leaf({ kind: "bands", of: n, below: 0, cuts: [{ above: 3, then: 1 }] }), { n: 3 }],
    ["case.else", leaf({ kind: "cases", cases: [{ id: "a", when: hall, then: 1 }], else: 0 }), { hall: false }],
    ["tally.none", leaf(tally), { faults: [] }],
    ["tally.counted", leaf(tally), { faults: ["standing"] }],
    ["tally.floor", leaf(tally), { faults: ["standing", "standing", "standing"] }],
    ["appeal.open", leaf(tally), { faults: ["appealed"] }],
    [
      "line.inside",
      leaf({
        kind: "line",
        of: n,
        through: [
          [0, 1],
          [9, 2],
        ],
      }),
      { n: 4 },
    ],
    ["given.missing", leaf({ kind: "given", of: n, missing: 2 }), {}],
    ["fold.taken", leaf({ kind: "sum", items: [{ each: n }] }), { n: 4 }],
    ["fold.empty", leaf({ kind: "sum", items: [{ each: n }], empty: 0 }), { n: "no" }],
    ["group.sum", group("sum", leaf(n), leaf(1)), { n: 4 }],
    ["group.empty", group("sum", leaf(n)), { n: "no" }],
    ["group.allFull", group("all", leaf(n, { full: 4 })), { n: 4 }],
    ["group.notAllFull", group("all", leaf(n, { full: 5 })), { n: 4 }],
    ["group.weightless", group("mean", leaf(n, { weight: 0 })), { n: 4 }],
  ])("%s", (code, node, said) => {
    expect(outcomeOf({ nodes: [node] }, said).nodes[0]?.reason).toBe(code);
  });

  it("names the veto that took the points", () => {
    const veto = { id: "v", when: hall, unknown: "open", notApplicable: "ignored", zeroes: ["it"] } as const;
    expect(outcomeOf({ nodes: [leaf(n)], vetoes: [veto] }, { n: 4, hall: true }).nodes[0]?.reason).toBe("veto.zeroed");
  });
});

describe("the reason of a grade", () => {
  const grade: Grade = {
    scale: "s",
    points: n,
    cuts: [{ label: "a", atLeast: 3, requires: hall, otherwise: "b" }],
    else: "b",
  };
  it.each<[string, Said]>([
    ["grade.cut", { n: 3, hall: true }],
    ["grade.otherwise", { n: 3, hall: false }],
    ["grade.else", { n: 2 }],
    ["grade.open", { hall: true }],
    ["grade.notApplicable", { n: "no" }],
  ])("%s of %o", (code, said) => {
    expect(outcomeOf({ nodes: [], grades: { grade } }, said).grades[0]?.reason).toBe(code);
  });
});
