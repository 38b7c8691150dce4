import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import type { Appealed } from "../../../src/ruleset/fact.js";
import type { Body, Op } from "../../../src/scoring/plan/op.js";
import { runPlan } from "../../../src/scoring/run/runPlan.js";
import { decided, type Entry, type LedgerInput } from "../../../src/scoring/run/value.js";
import { isWithin } from "./support/model.js";
import { num, reason, show } from "./support/notation.js";
import { constant, entry, fact, inputs, last, ledger, ledgerShape, number, table } from "./support/plans.js";

type Fold = Extract<Op, { readonly op: "ledger" }>;
const marks: Op = { op: "field", field: 0 };
const grave: Op = { op: "field", field: 1 };
const all: Body = { ops: [] };
const each: Body = { ops: [marks], each: 0 };
const eachGrave: Body = { ops: [marks, grave], each: 0, where: 1 };
const count = (body: Body = all, appealed: Appealed = "open"): Fold => fold("count", body, appealed);
const fold = (how: Fold["how"], body: Body = each, appealed: Appealed = "open"): Fold => ({
  op: "ledger",
  how,
  ledger: fact("faults"),
  appealed,
  body,
});
/** A fold that says what it is when nothing is left, and when nothing left weighs anything. */
const saying = (op: Fold): readonly Op[] => [number("7"), number("8"), { ...op, empty: 0, weightless: 1 }];
const appealed = (more: Entry): Entry => ({ ...more, status: "appealed" });
const missing: LedgerInput = { ...ledger(), missing: true };

describe("foldLedger", () => {
  type Row = readonly [what: string, ops: Op | readonly Op[], faults: LedgerInput, is: string];
  const existing: readonly Row[] = [
    ["the count", count(), ledger(entry("2"), entry("3")), "2"],
    ["the sum", fold("sum"), ledger(entry("2"), entry("3")), "5"],
    ["the least", fold("least"), ledger(entry("2"), entry("3")), "2"],
    ["the greatest", fold("greatest"), ledger(entry("2"), entry("3")), "3"],
    ["the mean", fold("mean"), ledger(entry("2"), entry("3")), "2.5"],
    ["the mean by weight", fold("mean", { ...each, weight: 0 }), ledger(entry("2"), entry("3")), "2.6"],
    ["the sum of no entry is 0: no entry is a fact", fold("sum"), ledger(), "0"],
    ["the count of no entry is 0", count(), ledger(), "0"],
    ["the count of entries none of which is meant", count({ ops: [grave], where: 0 }), ledger(entry("2", false)), "0"],
    ["the sum of no entry, where the rule says what it is", saying(fold("sum")), ledger(), "7"],
    ["the mean of no entry", fold("mean"), ledger(), "NA(empty)"],
    ["the mean of no entry, where the rule says what it is", saying(fold("mean")), ledger(), "7"],
    [
      "the mean of entries without weight",
      saying(fold("mean", { ops: [marks, number("0")], each: 0, weight: 1 })),
      ledger(entry("2")),
      "8",
    ],
    ["only the entries that are meant", fold("sum", eachGrave), ledger(entry("2", true), entry("3", false)), "2"],
    ["an entry that may be meant", fold("sum", eachGrave), ledger(entry("2", true), entry("3")), "2..5"],
    ["an entry of which a field is missing", fold("sum"), ledger(entry("2"), entry("1..5")), "3..7"],
    ["a revoked entry", fold("sum"), ledger(entry("2"), { ...entry("3"), status: "revoked" }), "2"],
    ["an appealed entry that counts", fold("sum", each, "counts"), ledger(entry("2"), appealed(entry("3"))), "5"],
    ["an appealed entry that does not", fold("sum", each, "ignored"), ledger(entry("2"), appealed(entry("3"))), "2"],
    ["an appealed entry that may", fold("sum", each, "open"), ledger(entry("2"), appealed(entry("3"))), "2..5#"],
    ["an appealed entry that is not meant", fold("sum", eachGrave), ledger(appealed(entry("3", false))), "0"],
    ["an appealed entry that is meant", fold("sum", eachGrave), ledger(appealed(entry("3", true))), "0..3#"],
    ["the mean of appealed entries", saying(fold("mean")), ledger(appealed(entry("3"))), "3..7#"],
    ["a ledger that does not apply", fold("sum"), { ...ledger(), na: reason("NA(a)") }, "NA(a)"],
  ];
  const inside: readonly Row[] = [
    [
      "a value from outside",
      [number("10"), fold("sum", { ops: [{ op: "outer", of: 0 }, marks, { op: "product", of: [0, 1] }], each: 2 })],
      ledger(entry("2"), entry("3")),
      "50",
    ],
    [
      "time since a date of the entry",
      fold("sum", { ops: [{ op: "since", fact: 2, entry: true, in: "months", started: false }], each: 0 }),
      ledger(entry("2")),
      "6",
    ],
    [
      "entries with a paper",
      count({ ops: [{ op: "entryEvidenced" }], where: 0 }),
      ledger(entry("2"), entry("3", true, { evidenced: decided(true) })),
      "1",
    ],
    [
      "entries of which a field is missing",
      count({ ops: [{ op: "fieldStatus", field: 1, is: "missing" }], where: 0 }),
      ledger(entry("2"), entry("3", true)),
      "1",
    ],
    [
      "entries of which a field is known",
      count({ ops: [{ op: "fieldStatus", field: 1, is: "known" }], where: 0 }),
      ledger(entry("2"), entry("3", true)),
      "1",
    ],
    [
      "what a rule says of a missing field",
      fold("sum", { ops: [marks, number("9"), { op: "given", of: 0, missing: 1 }], each: 2 }),
      ledger(entry("2"), entry("1..5")),
      "11",
    ],
  ];
  const unknown: readonly Row[] = [
    ["the count of a missing ledger, up to its most", count(), missing, "0..3"],
    ["the sum, up to so many times the most that one can give", fold("sum"), missing, "0..15"],
    ["the sum that may not apply", fold("sum"), { ...missing, na: reason("NA(a)") }, "0..15|NA(a)"],
    ["the sum with another empty", saying(fold("sum")), missing, "1..15"],
    ["the mean", saying(fold("mean")), missing, "1..7"],
    ["the mean without an empty", fold("mean"), missing, "1..5|NA(empty)"],
    ["the mean, reasons in order", fold("mean"), { ...missing, na: reason("NA(a)") }, "1..5|NA(empty)"],
    ["the mean with weights", saying(fold("mean", { ops: [marks, number("0")], each: 0, weight: 1 })), missing, "7..8"],
    ["entries that may be meant", count({ ops: [grave], where: 0 }), missing, "0..3"],
    ["entries that cannot be meant", count({ ops: [{ op: "flag", is: false }], where: 0 }), missing, "0~"],
    ["entries with a paper", count({ ops: [{ op: "entryEvidenced" }], where: 0 }), missing, "0..3"],
    [
      "entries of which a field is known",
      count({ ops: [{ op: "fieldStatus", field: 1, is: "known" }], where: 0 }),
      missing,
      "0..3",
    ],
    [
      "entries of which a field is missing",
      count({ ops: [{ op: "fieldStatus", field: 1, is: "missing" }], where: 0 }),
      missing,
      "0..3",
    ],
    [
      "fields do not say that they do not apply",
      count({ ops: [{ op: "fieldStatus", field: 1, is: "notApplicable" }], where: 0 }),
      missing,
      "0~",
    ],
    [
      "what a rule says of a missing field is one possibility more",
      fold("sum", { ops: [marks, number("9"), { op: "given", of: 0, missing: 1 }], each: 2 }),
      missing,
      "0..27",
    ],
  ];
  it.each([...existing, ...inside, ...unknown])("%s", (_what, ops, faults, is) =>
    expect(show(last("op" in ops ? [ops] : ops, inputs({ faults })))).toBe(is),
  );

  it.each([
    ["the count", count(), "0.."],
    ["the sum", fold("sum"), "0.."],
    ["the least", fold("least"), "1..5|NA(empty)"],
  ])("%s of a missing ledger without a most", (_what, op, is) => {
    const { most: _most, ...endless } = ledgerShape;
    const facts = {
      ...table,
      facts: table.facts.map((one, i) => (i === fact("faults") ? { ...one, shape: endless } : one)),
    };
    expect(runPlan({ ops: [op], facts }, inputs({ faults: missing })).map(show)).toEqual([is]);
  });

  const marksOf = fc.constantFrom("1", "2", "5", "1..5", "2~");
  const entries = fc.array(
    fc.record({
      marks: marksOf,
      grave: fc.option(fc.boolean(), { nil: undefined }),
      status: fc.constantFrom("standing", "appealed", "revoked"),
    }),
    { maxLength: 3 },
  );
  const bodies: readonly Body[] = [
    each,
    eachGrave,
    { ...each, weight: 0 },
    { ops: [marks, { op: "entryEvidenced" }], each: 0, where: 1 },
    { ops: [marks, { op: "fieldStatus", field: 1, is: "missing" }], each: 0, where: 1 },
    { ops: [marks, number("9"), { op: "given", of: 0, missing: 1 }], each: 2 },
  ];
  it("is sound: whatever ledger is handed in at last was possible while it was missing", () =>
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom<Fold["how"]>("sum", "count", "mean", "least", "greatest"),
        fc.constantFrom<Appealed>("counts", "ignored", "open"),
        fc.constantFrom(...bodies),
        fc.boolean(),
        (list, how, policy, body, evidenced) => {
          const known = ledger(
            ...list.map(({ marks: points, grave: is, status }) =>
              entry(points, is, { status, evidenced: decided(evidenced) } as Partial<Entry>),
            ),
          );
          const [before, after] = [missing, known].map((faults) =>
            last(saying(fold(how, body, policy)), inputs({ faults })),
          );
          if (before?.sort !== "number" || after?.sort !== "number") throw new Error("a fold is a quantity");
          expect(isWithin(after, before), `${show(after)} of ${show(before)}`).toBe(true);
        },
      ),
    ));

  it("adds exactly, entry by entry", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { maxLength: 6 }), (tenths) => {
        const faults = ledger(...tenths.map((n) => entry(writeAmount({ n: n, d: 1 }))));
        const tenth = { op: "number", is: constant("0.1") } as const;
        const got = last(
          [fold("sum", { ops: [marks, tenth, { op: "product", of: [0, 1] }], each: 2 })],
          inputs({ faults }),
        );
        const total = tenths.reduce((sum, n) => sum + n, 0);
        expect(show(got)).toBe(show(num(`${total}/10`)));
      }),
    ));
});
