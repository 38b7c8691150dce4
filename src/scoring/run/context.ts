/**
 * What a run can see: the facts read, what is reached, earlier scorecards, and, inside a ledger, the entry.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { CalendarDate } from "../../exact/calendarDate.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { CompiledCalendar } from "../../exact/workingDays.js";
import type { Reach } from "../../ruleset/scope.js";
import type { Scorecard } from "../card/scorecard.js";
import type { Slot } from "../plan/op.js";
import type { FactTable } from "../plan/plan.js";
import type { Bool, Entry, Input, Lab, Num, Value } from "./value.js";

/** Everything that was read for one run. */
export interface Inputs {
  /** The day to which time is measured. */
  readonly asOf: CalendarDate;
  /** By which working days are counted. */
  readonly calendar?: CompiledCalendar;
  /** By index of the subject's fact table. */
  readonly self: readonly Input[];
  /** Whether a paper is pointed to, by the same index. */
  readonly evidenced: readonly boolean[];
  /** Every assessment at once instead of one: then what a rule makes of a missing value is only one possibility. */
  readonly anything?: true;
  readonly reached: Readonly<Partial<Record<Reach, readonly Input[]>>>;
  readonly earlier: Readonly<Partial<Record<"baseline" | "current", Scorecard>>>;
}

/** Where an operation stands while it runs. */
export interface Context {
  readonly inputs: Inputs;
  /** The subject's declared facts, for the shapes of ledgers. */
  readonly shapes: FactTable;
  /** Values so far, by slot. */
  readonly values: readonly Value[];
  /** Inside a ledger: its entry, and the values outside. */
  readonly entry?: Entry;
  readonly outer?: readonly Value[];
}

/** The fact at an index of a scope. */
export function inputAt({ inputs }: Context, fact: number, from: Reach | undefined): Input {
  return at(from === undefined ? inputs.self : (inputs.reached[from] ?? []), fact);
}

/** The value of a slot that holds a quantity. */
export function numAt({ values }: Context, slot: Slot): Num {
  const value = at(values, slot);
  if (value.sort !== "number") throw new PreconditionError("plan.notNumber", slot);
  return value;
}

/** The value of a slot that holds a condition. */
export function boolAt({ values }: Context, slot: Slot): Bool {
  const value = at(values, slot);
  if (value.sort !== "flag") throw new PreconditionError("plan.notCondition", slot);
  return value;
}

/** The value of a slot that holds a level. */
export function labAt({ values }: Context, slot: Slot): Lab {
  const value = at(values, slot);
  if (value.sort !== "level") throw new PreconditionError("plan.notLevel", slot);
  return value;
}

/** {@link numAt} of a slot that may be absent. */
export const maybeNum = (context: Context, slot: Slot | undefined): Num | undefined =>
  slot === undefined ? undefined : numAt(context, slot);
