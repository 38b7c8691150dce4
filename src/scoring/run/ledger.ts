/**
 * Folding over the entries of a ledger: each entry is a scope of its own.
 *
 * A revoked entry is left out. An appealed one counts, does not, or may, as the rule says. The sum (and count) of a ledger
 * without entries is 0: no entry is a fact. A missing ledger may hold any entries up to its declared `most`.
 *
 * @module
 */
import { one, zero } from "../../exact/rational.js";
import type { Op } from "../plan/op.js";
import type { LedgerShape } from "../plan/plan.js";
import { boolAt, type Context, maybeNum, numAt } from "./context.js";
import { foldOf, repeated } from "./fold.js";
import { allOf } from "./logic.js";
import type { Operand } from "./operands.js";
import { unread } from "./unread.js";
import {
  type Bool,
  contested,
  type Entry,
  known,
  type LedgerInput,
  type Num,
  noNum,
  undecided,
  type Value,
} from "./value.js";

type LedgerOp = Extract<Op, { readonly op: "ledger" }>;

/** Runs the operations of a body in a context; handed in, because bodies are operations too. */
export type RunOps = (ops: readonly Op[], where: Omit<Context, "values">) => readonly Value[];

/** The fold over one ledger. */
export function foldLedger(op: LedgerOp, ledger: LedgerInput, shape: LedgerShape, context: Context, run: RunOps): Num {
  if (ledger.na && !ledger.missing) return noNum(ledger.na);
  const how = op.how === "count" ? "sum" : op.how;
  const nothing = {
    empty: maybeNum(context, op.empty) ?? (how === "sum" ? known(zero) : undefined),
    weightless: maybeNum(context, op.weightless),
  };
  if (ledger.missing) {
    // Nobody has handed in an entry: it may be any, also to rules that ask what is missing of it.
    const inputs = { ...context.inputs, anything: true } as const;
    const unknown: Entry = {
      status: "standing",
      evidenced: undecided,
      fields: shape.fields.map((field) => unread(field.shape, false)),
    };
    const folded = repeated(
      how,
      operandOf(op, unknown, { ...context, inputs }, run),
      { most: shape.most, trim: op.trim },
      nothing,
    );
    return { ...folded, na: folded.na ?? ledger.na };
  }
  const live = ledger.entries.filter(
    ({ status }) => status === "standing" || (status === "appealed" && op.appealed !== "ignored"),
  );
  return foldOf(
    how,
    live.map((entry) => operandOf(op, entry, context, run)),
    nothing,
    op.trim,
  );
}

/** What one entry gives: its number and whether it counts. */
function operandOf(op: LedgerOp, entry: Entry, context: Context, run: RunOps): Operand {
  const { body } = op;
  const where = { inputs: context.inputs, shapes: context.shapes, entry, outer: context.values };
  const inside: Context = { ...where, values: run(body.ops, where) };
  const tests: Bool[] = body.where === undefined ? [] : [boolAt(inside, body.where)];
  if (entry.status === "appealed" && op.appealed === "open") tests.push(contested);
  const each = body.each === undefined ? known(one) : numAt(inside, body.each);
  return {
    each: op.how === "count" && each.some ? { ...known(one), na: each.na } : each,
    weight: maybeNum(inside, body.weight),
    counts: tests.length === 0 ? undefined : allOf(tests),
  };
}
