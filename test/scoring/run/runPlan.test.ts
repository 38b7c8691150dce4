import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import type { Op } from "../../../src/scoring/plan/op.js";
import type { Inputs } from "../../../src/scoring/run/context.js";
import { inputStatus, runPlan } from "../../../src/scoring/run/runPlan.js";
import type { Input } from "../../../src/scoring/run/value.js";
import { refusal } from "../../exact/support/refusal.js";
import { bool, lab, num, show } from "./support/notation.js";
import { constant, entry, fact, inputs, last, ledger, number, table } from "./support/plans.js";

const flag = (is: boolean): Op => ({ op: "flag", is });
const label = (is: string): Op => ({ op: "label", is });
const read = (key: string): Op => ({ op: "fact", fact: fact(key) });
const day = (on: string): Input => ({ sort: "date", on, na: null, missing: false });
const noDay: Input = { sort: "date", na: { kind: "node", node: "a" }, missing: false };

type Row = readonly [what: string, ops: readonly Op[], is: string, read?: Inputs];

const literals: readonly Row[] = [
  ["a number", [number("2/3")], "2/3"],
  ["a number beyond safe integers", [{ op: "number", is: { n: "9007199254740993", d: "2" } }], "4503599627370496.5"],
  ["a flag", [flag(true)], "yes"],
  ["a label", [label("two")], "two"],
  ["no number", [{ op: "inapplicable", sort: "number", because: { kind: "node", node: "a" } }], "NA(a)"],
  ["no label", [{ op: "inapplicable", sort: "level", because: { kind: "node", node: "a" } }], "NA(a)"],
  ["a criterion that is not public", [{ op: "unpublished", node: "a" }], ".."],
  ["the same with full marks", [number("5"), { op: "unpublished", node: "a", greatest: 0 }], "0..5"],
];

const facts: readonly Row[] = [
  ["a fact handed in", [read("officers")], "7", inputs({ officers: num("7") })],
  ["a fact not handed in", [read("officers")], "0..9"],
  ["a fact that may not apply", [read("trained")], "..|NA(empty)"],
  [
    "a fact of the unit above",
    [{ op: "fact", fact: 1, from: "parent" }],
    "4",
    inputs({}, { reached: { parent: [num("3"), num("4")] } }),
  ],
  [
    "time since a date",
    [{ op: "since", fact: fact("since"), entry: false, in: "years", started: false }],
    "4",
    inputs({ since: day("2020-06-30") }),
  ],
  [
    "started time since a date of the unit above",
    [{ op: "since", fact: 0, entry: false, from: "parent", in: "years", started: true }],
    "5",
    inputs({}, { reached: { parent: [day("2020-06-30")] } }),
  ],
];

const computed: readonly Row[] = [
  ["sum", [number("1"), number("2"), { op: "sum", of: [0, 1] }], "3"],
  ["product", [number("3"), number("2"), { op: "product", of: [0, 1] }], "6"],
  ["least", [number("3"), number("2"), { op: "least", of: [0, 1] }], "2"],
  ["greatest", [number("3"), number("2"), { op: "greatest", of: [0, 1] }], "3"],
  ["ratio", [number("3"), number("2"), { op: "ratio", of: [0, 1] }], "1.5"],
  ["ratio by 0", [number("3"), number("0"), number("9"), { op: "ratio", of: [0, 1], zero: 2 }], "9"],
  ["rounded", [number("2.55"), { op: "rounded", of: 0, to: constant("0.1"), mode: "floor" }], "2.5"],
  ["limited above", [number("7"), number("5"), { op: "limited", of: 0, ceiling: 1 }], "5"],
  ["limited below", [number("7"), number("8"), { op: "limited", of: 0, floor: 1 }], "8"],
  [
    "a line",
    [
      number("75"),
      {
        op: "line",
        of: 0,
        xs: [constant("60"), constant("90")],
        ys: [constant("0"), constant("10")],
        before: false,
        after: false,
      },
    ],
    "5",
  ],
  [
    "a line extended",
    [
      number("99"),
      {
        op: "line",
        of: 0,
        xs: [constant("60"), constant("90")],
        ys: [constant("0"), constant("10")],
        before: true,
        after: true,
      },
    ],
    "13",
  ],
  ["zeroed", [number("7"), flag(false), flag(true), { op: "zeroed", of: 0, by: [1, 2] }], "0"],
];

const chosen: readonly Row[] = [
  ["the first", [flag(true), number("1"), number("9"), { op: "choose", tests: [0], branches: [1, 2] }], "1"],
  ["the last", [flag(false), number("1"), number("9"), { op: "choose", tests: [0], branches: [1, 2] }], "9"],
  [
    "by label",
    [label("two"), number("1"), number("2"), { op: "lookup", of: 0, labels: ["one", "two"], branches: [1, 2] }],
    "2",
  ],
  [
    "by another label",
    [label("none"), number("1"), number("9"), { op: "lookup", of: 0, labels: ["one"], branches: [1], else: 2 }],
    "9",
  ],
  ["by any label", [label("none"), number("9"), { op: "lookup", of: 0, labels: [], branches: [], else: 1 }], "9"],
  [
    "by no label",
    [
      { op: "inapplicable", sort: "level", because: { kind: "node", node: "a" } },
      number("9"),
      { op: "lookup", of: 0, labels: [], branches: [], else: 1 },
    ],
    "NA(a)",
  ],
  ["given", [read("officers"), number("3"), { op: "given", of: 0, missing: 1 }], "3"],
  ["given, not replaced", [read("officers"), number("3"), { op: "given", of: 0, notApplicable: 1 }], "0..9"],
  [
    "given, over all assessments",
    [read("officers"), number("-3"), { op: "given", of: 0, missing: 1 }],
    "-3..9",
    inputs({}, { anything: true }),
  ],
];

const item = (each: number, counts?: number) => ({ each, ...(counts === undefined ? {} : { counts }) });
const folded: readonly Row[] = [
  ["a fold", [number("1"), number("2"), { op: "fold", how: "sum", items: [item(0), item(1)] }], "3"],
  [
    "a fold with weights",
    [number("1"), number("2"), number("3"), { op: "fold", how: "mean", items: [item(0), { each: 1, weight: 2 }] }],
    "1.75",
  ],
  [
    "a fold of what counts",
    [number("1"), number("2"), flag(false), { op: "fold", how: "sum", items: [item(0), item(1, 2)] }],
    "1",
  ],
  ["an empty fold", [number("4"), { op: "fold", how: "sum", items: [], empty: 0 }], "4"],
  [
    "a weightless fold",
    [number("0"), number("4"), { op: "fold", how: "mean", items: [{ each: 1, weight: 0 }], weightless: 0 }],
    "0",
  ],
  [
    "a share",
    [number("8"), number("10"), number("100"), { op: "share", items: [{ each: 0, full: 1 }], full: 2 }],
    "80",
  ],
  ["an empty share", [number("4"), { op: "share", items: [], full: 0, empty: 0 }], "4"],
  [
    "a weightless share",
    [number("0"), number("4"), { op: "share", items: [{ each: 0, full: 0 }], full: 1, weightless: 1 }],
    "4",
  ],
  ["all at full", [number("10"), number("40"), { op: "allFull", items: [{ each: 0, full: 0 }], full: 1 }], "40"],
  ["all of none", [number("40"), number("4"), { op: "allFull", items: [], full: 0, empty: 1 }], "4"],
  [
    "over a ledger",
    [
      {
        op: "ledger",
        how: "sum",
        ledger: fact("faults"),
        appealed: "open",
        body: { ops: [{ op: "field", field: 0 }], each: 0 },
      },
    ],
    "5",
    inputs({ faults: ledger(entry("2"), entry("3")) }),
  ],
];

const tested: readonly Row[] = [
  ["all", [flag(true), flag(false), { op: "all", of: [0, 1] }], "no"],
  ["any", [flag(true), flag(false), { op: "any", of: [0, 1] }], "yes"],
  ["not", [flag(true), { op: "not", of: 0 }], "no"],
  ["a comparison", [number("5"), number("5"), { op: "compare", of: 0, relation: "above", limit: 1 }], "no"],
  ["a label among", [label("one"), { op: "among", of: 0, labels: ["one", "two"] }], "yes"],
  ["how many hold", [flag(true), flag(false), { op: "holding", of: [0, 1] }], "1"],
  ["the state of a value", [read("officers"), { op: "status", of: 0, is: "missing" }], "yes"],
  [
    "over all assessments",
    [read("officers"), { op: "status", of: 0, is: "missing" }],
    "yes|no",
    inputs({}, { anything: true }),
  ],
  ["of a stated one", [number("1"), { op: "status", of: 0, is: "known" }], "yes", inputs({}, { anything: true })],
  [
    "whether it may not apply",
    [read("officers"), { op: "status", of: 0, is: "notApplicable" }],
    "no",
    inputs({}, { anything: true }),
  ],
  [
    "of one that may not apply",
    [read("trained"), { op: "status", of: 0, is: "notApplicable" }],
    "yes|no",
    inputs({}, { anything: true }),
  ],
  ["the state of a fact", [{ op: "factStatus", fact: fact("faults"), is: "missing" }], "yes"],
  [
    "of a fact handed in",
    [{ op: "factStatus", fact: fact("faults"), is: "known" }],
    "yes",
    inputs({ faults: ledger() }),
  ],
  [
    "of one not applicable",
    [{ op: "factStatus", fact: fact("since"), is: "notApplicable" }],
    "yes",
    inputs({ since: noDay }),
  ],
  [
    "over all assessments",
    [{ op: "factStatus", fact: fact("room"), is: "known" }],
    "yes|no",
    inputs({}, { anything: true }),
  ],
  ["a paper", [{ op: "evidenced", fact: 0 }], "yes", inputs({ officers: num("1") }, { evidenced: [true] })],
  ["a paper for a fact not handed in", [{ op: "evidenced", fact: 0 }], "yes", inputs({}, { evidenced: [true] })],
  ["no paper", [{ op: "evidenced", fact: 0 }], "no", inputs({ officers: num("1") })],
  ["neither fact nor paper: both may still come", [{ op: "evidenced", fact: 0 }], "yes|no"],
  ["a paper outside of a ledger's entry", [{ op: "entryEvidenced" }], "no"],
];

const ranked: readonly Row[] = [
  [
    "the lowest",
    [
      label("one"),
      label("two"),
      { op: "rank", which: "lowest", items: [item(0), item(1)], skip: false, order: ["one", "two"] },
    ],
    "one",
  ],
  [
    "the lowest that counts",
    [
      label("one"),
      label("two"),
      flag(false),
      { op: "rank", which: "lowest", items: [item(0, 2), item(1)], skip: true, order: ["one", "two"] },
    ],
    "two",
  ],
  [
    "a set and a cap",
    [
      label("two"),
      flag(true),
      flag(false),
      {
        op: "sanctioned",
        of: 0,
        order: ["one", "two"],
        sets: [{ when: 2, label: "two" }],
        caps: [{ when: 1, label: "one" }],
      },
    ],
    "one",
  ],
];

describe("runPlan", () => {
  const rows = [...literals, ...facts, ...computed, ...chosen, ...folded, ...tested, ...ranked];
  it.each(rows.map(([what, ops, is, read = inputs()]) => ({ what, ops, is, read })))("$what", ({ ops, is, read }) =>
    expect(show(last(ops, read))).toBe(is),
  );

  const card = {
    nodes: [{ id: "total", kind: "group", state: "known", points: "86.5", counts: "yes" }],
    grades: [{ id: "stars", after: { kind: "settled", label: "two" } }],
  } as unknown as Scorecard;
  it("reads another scorecard", () => {
    const read = inputs({}, { earlier: { baseline: card } });
    expect(show(last([{ op: "earlierPoints", from: "baseline", rubric: "station", node: "total" }], read))).toBe(
      "86.5",
    );
    expect(show(last([{ op: "earlierPoints", from: "current", rubric: "station", node: "total" }], read))).toBe(
      "..|NA(total)",
    );
    const grade = { op: "earlierGrade", rubric: "station", grade: "stars", labels: ["one", "two"] } as const;
    expect(show(last([{ ...grade, from: "baseline" }], read))).toBe("two");
    expect(show(last([{ ...grade, from: "current" }], read))).toBe("one|two|NA(empty)");
  });

  it("gives one value for each operation, in order", () =>
    expect(runPlan({ ops: [number("1"), flag(true), label("one")], facts: table }, inputs()).map(show)).toEqual([
      "1",
      "yes",
      "one",
    ]));

  const refused: readonly (readonly [code: string, what: string, ops: readonly Op[], read?: Inputs])[] = [
    ["plan.notNumber", "a flag to add", [flag(true), { op: "sum", of: [0] }]],
    ["plan.notCondition", "a number to test", [number("1"), { op: "not", of: 0 }]],
    ["plan.notLevel", "a number to look up", [number("1"), { op: "among", of: 0, labels: [] }]],
    ["plan.notValue", "a date as a value", [read("since")]],
    ["plan.notValue", "a ledger as a value", [read("faults")]],
    ["plan.notDate", "time since a number", [{ op: "since", fact: 0, entry: false, in: "days", started: false }]],
    [
      "plan.notLedger",
      "entries of a number",
      [{ op: "ledger", how: "count", ledger: 0, appealed: "open", body: { ops: [] } }],
    ],
    [
      "plan.notLedger",
      "a ledger that is not declared as one",
      [{ op: "ledger", how: "count", ledger: 0, appealed: "open", body: { ops: [] } }],
      inputs({ officers: ledger() }),
    ],
    [
      "plan.lookup",
      "a label that is not listed",
      [label("two"), number("1"), { op: "lookup", of: 0, labels: ["one"], branches: [1] }],
    ],
    ["plan.notSettled", "full marks that are not settled", [read("officers"), { op: "share", items: [], full: 0 }]],
    ["index.impossible", "an operation that comes later", [{ op: "not", of: 1 }, flag(true)]],
    ["index.impossible", "an outer value outside of a ledger", [{ op: "outer", of: 0 }]],
    ["index.impossible", "a field outside of a ledger", [{ op: "field", field: 0 }]],
    ["index.impossible", "a fact of what is not reached", [{ op: "fact", fact: 0, from: "unit" }]],
  ];
  it.each(refused.map(([code, what, ops, read = inputs()]) => ({ code, what, ops, read })))(
    "refuses with $code: $what",
    ({ code, ops, read }) => expect(() => last(ops, read)).toThrow(refusal(code)),
  );
});

describe("inputStatus", () => {
  it.each<readonly [string, Input, string]>([
    ["a number", num("1"), "known"],
    ["a missing number that may not apply", num("1|NA"), "missing"],
    ["a flag not applicable", bool("NA"), "notApplicable"],
    ["a level", lab("one"), "known"],
    ["a date", day("2024-01-01"), "known"],
    ["a date not applicable", noDay, "notApplicable"],
    ["an empty ledger", ledger(), "known"],
    ["a missing ledger", { ...ledger(), missing: true }, "missing"],
  ])("%s", (_what, input, is) => expect(inputStatus(input)).toBe(is));
});
