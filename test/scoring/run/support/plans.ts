/** Small plans and what is read for them, made by hand. */
import type { Op } from "../../../../src/scoring/plan/op.js";
import type { FactSlot, FactTable, LedgerShape, Shape } from "../../../../src/scoring/plan/plan.js";
import type { Inputs } from "../../../../src/scoring/run/context.js";
import { runPlan } from "../../../../src/scoring/run/runPlan.js";
import { unreadTable } from "../../../../src/scoring/run/unread.js";
import { decided, type Entry, type Input, type LedgerInput, type Value } from "../../../../src/scoring/run/value.js";
import { amount, num } from "./notation.js";

/** An exact number as a plan has it. */
export const constant = (written: string) => {
  const { n, d } = amount(written);
  return { n: Number(n), d: Number(d) };
};

export const number = (written: string): Op => ({ op: "number", is: constant(written) });

export const ledgerShape: LedgerShape = {
  type: "records",
  fields: [
    { id: "marks", shape: { type: "number", least: constant("1"), greatest: constant("5") } },
    { id: "grave", shape: { type: "flag" } },
    { id: "found", shape: { type: "date" } },
  ],
  appealed: "open",
  window: "all",
  most: 3,
};

const shapes: readonly (readonly [key: string, shape: Shape, mayNotApply: boolean])[] = [
  ["officers", { type: "number", least: constant("0"), greatest: constant("9") }, false],
  ["trained", { type: "number" }, true],
  ["room", { type: "flag" }, false],
  ["stars", { type: "level", labels: ["one", "two", "none"] }, false],
  ["since", { type: "date" }, true],
  ["faults", ledgerShape, true],
];

const slot = ([key, shape, mayNotApply]: (typeof shapes)[number]): FactSlot => ({
  id: `team.${key}`,
  section: "team",
  key,
  mayNotApply,
  shape,
});

export const table: FactTable = {
  subject: "station",
  facts: shapes.map(slot),
  index: { team: Object.fromEntries(shapes.map(([key], i) => [key, i])) },
};

/** The index of a fact in the table. */
export const fact = (key: string): number => shapes.findIndex(([name]) => name === key);

/** Nothing handed in but what is said here, by fact. */
export function inputs(said: Readonly<Record<string, Input>> = {}, more: Partial<Inputs> = {}): Inputs {
  const self = unreadTable(table).map((input, i) => said[shapes[i]?.[0] ?? ""] ?? input);
  return { asOf: "2024-12-31", self, evidenced: self.map(() => false), reached: {}, earlier: {}, ...more };
}

/** The value of the last operation. */
export function last(ops: readonly Op[], read: Inputs = inputs()): Value {
  const value = runPlan({ ops, facts: table }, read).at(-1);
  if (value === undefined) throw new Error("a plan has operations");
  return value;
}

/** An entry of the ledger; a field that is not said is missing. */
export function entry(marks: string, grave?: boolean, more: Partial<Entry> = {}): Entry {
  const flag: Input =
    grave === undefined ? { sort: "flag", yes: true, no: true, na: null, missing: true } : decided(grave);
  const found: Input = { sort: "date", on: "2024-06-30", na: null, missing: false };
  return { status: "standing", evidenced: decided(false), fields: [num(marks), flag, found], ...more };
}

export const ledger = (...entries: readonly Entry[]): LedgerInput => ({
  sort: "ledger",
  entries,
  na: null,
  missing: false,
});
