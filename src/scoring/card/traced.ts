/**
 * What a rule read and compared, as it was met.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { Slot } from "../plan/op.js";
import type { ComparedRef, ReadRef, Trace } from "../plan/plan.js";
import { isMissing } from "../run/choose.js";
import { inputAt } from "../run/context.js";
import type { Run } from "../run/refine.js";
import { type Input, isNotApplicable, isOpen, settledNumber, type Value } from "../run/value.js";
import type { Compared, Read } from "./scorecard.js";

/** What was read, in the order of the rule. */
export const readBy = (run: Run, { read }: Pick<Trace, "read">): readonly Read[] =>
  read.map((ref) => readOne(run, ref));

function readOne(run: Run, ref: ReadRef): Read {
  const from = "from" in ref && ref.from !== undefined ? { from: ref.from } : {};
  if (ref.kind === "date") return { kind: "fact", id: ref.id, ...from, ...dateState(inputAt(run, ref.fact, ref.from)) };
  if (ref.kind === "ledger") {
    const ledger = inputAt(run, ref.fact, undefined);
    const counted = stateOf(at(run.values, ref.counted));
    return { kind: "ledger", id: ref.id, ...counted, ...inputState(ledger) };
  }
  return { kind: ref.kind, id: ref.id, ...from, ...stateOf(at(run.values, ref.slot)) };
}

function dateState(input: Input): Omit<Read, "kind" | "id"> {
  return { ...inputState(input), ...(input.sort === "date" && input.on !== undefined ? { value: input.on } : {}) };
}

function inputState({ missing, na }: Input): Omit<Read, "kind" | "id"> {
  if (missing) return { state: "missing" };
  return na ? { state: "notApplicable", notApplicable: na } : { state: "known" };
}

/** State and value of a slot. */
function stateOf(value: Value): Omit<Read, "kind" | "id"> {
  if (value.na !== null && isNotApplicable(value)) return { state: "notApplicable", notApplicable: value.na };
  const state = isMissing(value) ? "missing" : "known";
  if (value.sort === "flag") return { state, ...(isOpen(value) ? {} : { value: value.yes }) };
  if (value.sort === "level") {
    const [only] = value.labels;
    return { state, ...(value.labels.length === 1 && only !== undefined && value.na === null ? { value: only } : {}) };
  }
  const settled = settledNumber(value);
  if (settled !== null) return { state, value: writeAmount(settled) };
  return {
    state: "missing",
    ...(value.least === null ? {} : { least: writeAmount(value.least) }),
    ...(value.greatest === null ? {} : { greatest: writeAmount(value.greatest) }),
  };
}

/** What was compared, in the order of the rule. */
export const comparedBy = (run: Run, { compared }: Pick<Trace, "compared">): readonly Compared[] =>
  compared.map((ref) => compareOne(run, ref));

function compareOne(run: Run, ref: ComparedRef): Compared {
  const met = plainValue(run, ref.of);
  const value = met === undefined ? {} : { value: met };
  const holds = answerOf(at(run.values, ref.test));
  if (ref.relation === "is") return { of: ref.name, relation: "is", ...value, limit: true, holds };
  if (ref.relation === "among") return { of: ref.name, relation: "among", ...value, limit: ref.labels, holds };
  const against = plainValue(run, ref.limit);
  const limit = against === undefined ? {} : { limit: against };
  return { of: ref.name, relation: ref.relation, ...value, ...limit, holds };
}

/** The value of a slot if it is settled: an amount, a flag or a label. */
const plainValue = ({ values }: Run, slot: Slot): Read["value"] => stateOf(at(values, slot)).value;

/** The answer of a condition. */
export function answerOf(value: Value): Compared["holds"] {
  if (value.sort !== "flag" || isNotApplicable(value)) return "notApplicable";
  if (isOpen(value)) return "open";
  return value.yes ? "yes" : "no";
}
