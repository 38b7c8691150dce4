import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/ruleset/digest.js";
import { engineVersion } from "../../../src/vocabulary/engineVersion.js";
import type { Basis } from "../../../src/vocabulary/source.js";
import {
  absent,
  assessment,
  fact,
  fault,
  flag,
  graded,
  group,
  leaf,
  nodeOf,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
} from "../support.js";

const basisOf = (kind: Basis["kind"]): Basis => {
  const from = { source: "order", clause: "1" } as const;
  if (kind === "illustrative") return { kind };
  return kind === "interpreted" ? { kind, ...from, reading: text("so") } : { kind, ...from };
};

describe("what a scorecard says of itself", () => {
  it("is the envelope of the assessment, and empty lists where there is nothing", () => {
    const ruleset = rules({ nodes: [leaf("x", 1)] });
    expect(scored(ruleset, { n: 1 })).toStrictEqual({
      ...{ kind: "scorecard", assessment: "first", of: "station-1", rubric: "sheet", stage: "self" },
      ...{ period: { from: "2024-01-01", to: "2024-12-31" }, asOf: "2024-12-31", provisional: false },
      nodes: [
        {
          ...{ id: "x", kind: "criterion", state: "known", points: "1", counts: "yes" },
          ...{ reason: { code: "stated", values: {} }, read: [], compared: [] },
        },
      ],
      ...{ grades: [], vetoes: [], barredFrom: [], mayBeBarredFrom: [], consequences: [] },
      ...{ missing: [], notApplicable: [], leftOut: [], underAppeal: [] },
      pins: {
        ruleset: { id: "rules", version: "1.0.0", digest: digestOf(ruleset) },
        engine: engineVersion,
        inForce: true,
        basis: { cited: "0", interpreted: "0", illustrative: "1", unpublished: "0" },
      },
    });
  });

  it("names the stage of a verified assessment", () => {
    const verified = assessment({}, { stage: "verified", verifies: "first", verifiedBy: "county" });
    expect(scored(rules({ nodes: [leaf("x", 1)] }), verified).stage).toBe("verified");
  });

  it("puts parents before children, in the order of the ruleset", () => {
    const nodes = [
      group("b", "sum", [group("d", "sum", [leaf("a", 1, { full: "1.50" })]), leaf("c", 1)]),
      leaf("e", 1),
    ];
    const list = scored(rules({ nodes })).nodes.map(({ id, parent, kind }) => [id, parent, kind]);
    expect(list).toEqual([
      ["b", undefined, "group"],
      ["d", "b", "group"],
      ["a", "d", "criterion"],
      ["c", "b", "criterion"],
      ["e", undefined, "criterion"],
    ]);
    expect(nodeOf(scored(rules({ nodes })), "a").full).toBe("1.5");
  });
});

describe("what is missing, does not apply or was left out", () => {
  const nodes = [
    leaf("x", {
      kind: "sum",
      of: [fact("m"), fact("n"), { kind: "since", date: "a.day", in: "days" }, { kind: "count", over: "a.faults" }],
    }),
  ];
  const reading = rules({
    nodes,
    grades: {
      grade: {
        ...graded([{ label: "two", atLeast: 1, requires: flag("also"), otherwise: "next" }], { points: points("x") }),
      },
    },
    vetoes: [veto("v", { when: { kind: "evidenced", fact: "a.deeds" } })],
  });

  it("lists facts that nodes, grades and vetoes rest on, and no others", () => {
    expect(scored(reading).missing).toEqual(["a.also", "a.day", "a.deeds", "a.faults", "a.m", "a.n"]);
    const card = scored(reading, { n: "NA", m: 1, also: true, day: "2024-01-01", faults: "NA", deeds: [], free: "NA" });
    expect([card.missing, card.notApplicable]).toEqual([
      [],
      [
        { fact: "a.faults", reason: "none here", by: "county" },
        { fact: "a.n", reason: "none here", by: "county" },
      ],
    ]);
  });

  it("lists entries that no rule saw, by ledger and entry, and those under appeal", () => {
    const said: Saying = {
      faults: [
        fault("z", {}, "appealed"),
        fault("b", {}, "standing", { on: "2023-12-31" }),
        fault("c", {}, "revoked"),
        fault("a", {}, "standing", { on: "2024-12-31", recordedOn: "2025-01-01" }),
      ],
      deeds: [
        fault("a", {}, "standing", { type: "a.deeds", on: "2025-01-01", recordedOn: "2025-01-01" }),
        fault("b", {}, "appealed", { type: "a.deeds" }),
      ],
    };
    const { leftOut, underAppeal } = scored(reading, said);
    expect(leftOut).toEqual([
      { ledger: "a.deeds", record: "a", why: "afterAsOf" },
      { ledger: "a.faults", record: "a", why: "recordedLater" },
      { ledger: "a.faults", record: "b", why: "outsidePeriod" },
      { ledger: "a.faults", record: "c", why: "revoked" },
    ]);
    expect(underAppeal).toEqual([
      { ledger: "a.deeds", record: "b" },
      { ledger: "a.faults", record: "z" },
    ]);
  });
});

describe("provisional", () => {
  const secret = { id: "secret", title: text("secret"), basis: basisOf("unpublished"), full: 2 } as const;
  const total = group("total", "sum", [leaf("n", fact("n")), leaf("m", fact("m"), { missing: absent })]);
  const grade = graded([{ label: "two", atLeast: 50 }]);
  it.each<[string, Parameters<typeof rules>[0], Saying, boolean]>([
    ["a total is missing", { nodes: [total] }, {}, true],
    ["a part is missing that the total does not need", { nodes: [total] }, { n: 1 }, false],
    ["a total does not apply", { nodes: [leaf("x", fact("n"))] }, { n: "NA" }, false],
    [
      "a total is missing but can only be one thing",
      { nodes: [leaf("x", { kind: "limited", of: fact("m"), floor: 20 })] },
      {},
      false,
    ],
    ["content that nobody can learn", { nodes: [secret] }, {}, false],
    [
      "beside it, nothing is missing",
      { nodes: [group("total", "sum", [secret, leaf("n", fact("n"))])] },
      { n: 1 },
      false,
    ],
    ["beside it, something is missing", { nodes: [group("total", "sum", [secret, leaf("n", fact("n"))])] }, {}, true],
    ["a grade is open", { nodes: [leaf("total", 1)], grades: { grade: { ...grade, points: fact("n") } } }, {}, true],
    ["a grade that does not apply", { nodes: [leaf("total", fact("n"))], grades: { grade } }, { n: "NA" }, false],
    ["a veto is open", { nodes: [leaf("total", 1)], vetoes: [veto("v", { unknown: "open" })] }, {}, true],
    ["a veto that its policy decides", { nodes: [leaf("total", 1)], vetoes: [veto("v")] }, {}, false],
    [
      "the unit above has not reported",
      { nodes: [leaf("x", { kind: "fact", fact: "u.budget", from: "parent" })] },
      {},
      true,
    ],
  ])("%s", (_says, parts, said, provisional) => expect(scored(rules(parts), said).provisional).toBe(provisional));
});

describe("pins", () => {
  it.each<[string, string | undefined, boolean]>([
    ["2023-12-31", "2024-12-31", false],
    ["2024-01-01", "2024-12-31", true],
    ["2024-12-31", "2024-12-31", true],
    ["2025-01-01", "2024-12-31", false],
    ["2099-01-01", undefined, true],
  ])("on %s, rules in force to %s: %s", (asOf, to, inForce) => {
    const effective = { from: "2024-01-01", ...(to === undefined ? {} : { to }) };
    const { pins } = scored(rules({ nodes: [leaf("x", 1)], more: { effective } }), assessment({}, { asOf }));
    expect(pins.inForce).toBe(inForce);
  });

  it("tells how many points rest on what, exactly", () => {
    const nodes = [
      group("total", "sum", [
        leaf("a", "1/3", { basis: basisOf("cited") }),
        leaf("b", "1/6", { basis: basisOf("cited") }),
        leaf("c", "0.2", { basis: basisOf("interpreted") }),
        { id: "d", title: text("d"), basis: basisOf("unpublished"), missing: 4 },
        leaf("e", 8, { counts: flag("also") }),
        leaf("f", fact("n")),
        leaf("g", 16, { applies: flag("also") }),
        group("h", "sum", [leaf("i", 32)], { counts: flag("also") }),
        group("j", "sum", [group("k", "sum", [leaf("l", 64)])], { applies: flag("also") }),
        group("o", "sum", [leaf("p", 128)], { basis: basisOf("illustrative") }),
      ]),
    ];
    const pinned = (also: boolean | undefined) => scored(rules({ nodes }), { also }).pins.basis;
    expect(pinned(false)).toEqual({ cited: "0.5", interpreted: "0.2", illustrative: "128", unpublished: "4" });
    expect(pinned(true)).toEqual({ cited: "0.5", interpreted: "0.2", illustrative: "248", unpublished: "4" });
    expect(pinned(undefined)).toEqual({ cited: "0.5", interpreted: "0.2", illustrative: "192", unpublished: "4" });
  });
});
