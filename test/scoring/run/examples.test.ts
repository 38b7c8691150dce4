import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortRule } from "../../../src/ruleset/fact.js";
import type { FactSlot, LedgerShape, Shape } from "../../../src/scoring/plan/plan.js";
import { examplesOf } from "../../../src/scoring/run/examples.js";
import type { Entry, Input } from "../../../src/scoring/run/value.js";
import { show } from "./support/notation.js";
import { constant } from "./support/plans.js";

const asOf = "2024-12-31";
const slot = (shape: Shape, more: Partial<FactSlot> = {}): FactSlot => ({
  ...{ id: "a.fact", section: "a", key: "fact", mayNotApply: false, shape },
  ...more,
});
const cohort: CohortRule = { rubric: "sheet", points: "total", is: "size" };
const number = (least?: string, greatest?: string): Exclude<Shape, LedgerShape> => ({
  type: "number",
  ...(least === undefined ? {} : { least: constant(least) }),
  ...(greatest === undefined ? {} : { greatest: constant(greatest) }),
});
const ledger = (most: number | undefined, ...shapes: readonly Exclude<Shape, LedgerShape>[]): LedgerShape => ({
  ...{ type: "records", appealed: "open", window: "all" },
  fields: shapes.map((shape, i) => ({ id: `f${i}`, shape })),
  ...(most === undefined ? {} : { most }),
});

const written = (input: Input): string => {
  if (input.sort === "date") return input.on ?? "none";
  return input.sort === "ledger" ? `[${input.entries.map(entryOf).join(", ")}]` : show(input);
};
const entryOf = ({ fields }: Entry): string => fields.map(written).join(" ");
const examples = (shape: Shape, more: Partial<FactSlot> = {}): string =>
  examplesOf(slot(shape, more), asOf).map(written).join("; ");

describe("examples of what a missing fact may turn out to be", () => {
  it.each<readonly [what: string, shape: Shape, is: string]>([
    ["a number: its ends", number("-1", "2/3"), "-1; 2/3"],
    ["a number with one end", number("3"), "3"],
    ["a number with the other", number(undefined, "3"), "3"],
    ["a number without ends", number(), ""],
    ["a flag", { type: "flag" }, "yes; no"],
    ["a level", { type: "level", labels: ["one", "two", "none"] }, "one; two; none"],
    ["a date: today and long ago", { type: "date" }, "2024-12-31; 1900-01-01"],
    ["a ledger: empty, or full of one kind of entry", ledger(2, number("0", "5")), "[]; [0, 0]; [5, 5]"],
    [
      "a ledger of two fields: every kind",
      ledger(1, number("0", "5"), { type: "flag" }),
      "[]; [0 yes]; [0 no]; [5 yes]; [5 no]",
    ],
    ["a ledger without fields", ledger(2), "[]; [, ]"],
    ["a ledger that has no entries", ledger(0, { type: "flag" }), "[]; []; []"],
    ["a ledger without end", ledger(undefined, { type: "flag" }), ""],
    ["a ledger of which a field has no ends: only empty", ledger(2, number()), "[]"],
  ])("%s", (_what, shape, is) => {
    expect(examples(shape)).toBe(is);
    for (const input of examplesOf(slot(shape), asOf)) expect([input.missing, input.na]).toEqual([false, null]);
    expect(examples(shape, { cohort })).toBe("");
    expect(examples(shape, { mayNotApply: true })).toBe(is);
  });

  const flag = { type: "flag" } as const;
  const labels = (count: number): Exclude<Shape, LedgerShape> => ({
    type: "level",
    labels: Array.from({ length: count }, (_, i) => `l${i}`),
  });
  it.each<readonly [what: string, shape: LedgerShape, count: number]>([
    ["twelve kinds", ledger(1, labels(12)), 13],
    ["thirteen kinds", ledger(1, labels(13)), 0],
    ["six kinds twice", ledger(1, labels(6), flag), 13],
    ["seven kinds twice", ledger(1, labels(7), flag), 0],
    ["a hundred entries", ledger(100, flag), 3],
    ["a hundred and one", ledger(101, flag), 0],
  ])("not too many: %s", (_what, shape, count) => expect(examplesOf(slot(shape), asOf)).toHaveLength(count));

  it("are known, stand and are without papers, as often as there may be entries", () =>
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 12 }), (most, kinds) => {
        for (const input of examplesOf(slot(ledger(most, labels(kinds))), asOf)) {
          expect([input.sort, input.na, input.missing]).toEqual(["ledger", null, false]);
          const entries = input.sort === "ledger" ? input.entries : [];
          expect([0, most]).toContain(entries.length);
          expect(new Set(entries.map(entryOf)).size).toBeLessThanOrEqual(1);
          for (const { status, evidenced, fields } of entries)
            expect([status, show(evidenced), ...fields.map(({ missing }) => missing)]).toEqual([
              "standing",
              "no",
              false,
            ]);
        }
      }),
    ));
});
