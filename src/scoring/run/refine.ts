/**
 * Tightens what is still open: what a result reads in more than one way is gone through value by value.
 *
 * Each value that is supposed gives bounds; the truth lies in one of them, so together they contain it. What is too much to go
 * through keeps its bounds, and says that they may be wider than the truth.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { equals, type Rational } from "../../exact/rational.js";
import type { Scorecard } from "../card/scorecard.js";
import { declared } from "../plan/declared.js";
import { type FactSource, factAt, type Source } from "../plan/doubts.js";
import type { Slot } from "../plan/op.js";
import type { Plan } from "../plan/plan.js";
import type { Context, Inputs } from "./context.js";
import { domainOf } from "./domain.js";
import { examplesOf } from "./examples.js";
import { evaluate, runPlan } from "./runPlan.js";
import { both, type Entry, either, type Input, isOpenValue, type Value } from "./value.js";

/** So many suppositions for one result at most: some milliseconds. */
const mostSupposed = 64;

/** Values after tightening, and the results whose bounds may still be wider than the truth. */
interface Refined {
  readonly values: readonly Value[];
  readonly loose: ReadonlySet<Slot>;
}

/** One run of a plan, tightened. */
export interface Run extends Context, Pick<Refined, "loose"> {}

/** Runs a plan and tightens what is open. */
export const runRefined = (plan: Plan, inputs: Inputs): Run => ({
  inputs,
  shapes: plan.facts,
  ...refine(plan, inputs, runPlan(plan, inputs)),
});

/** Goes through the results in their order, so that what is made of tighter ones is tighter too. */
function refine(plan: Plan, inputs: Inputs, found: readonly Value[]): Refined {
  const loose = new Set<Slot>();
  const { sources, doubts } = plan.doubts;
  if (!doubts.some(({ slot }) => isOpenValue(at(found, slot)))) return { values: found, loose };
  const open = sources.map((source) => isUnknown(source, inputs));
  const values = [...found];
  const changed = new Set<Slot>();
  const context: Context = { inputs, shapes: plan.facts, values };
  let next = 0;
  for (const { slot, twice, apart, unasked, made } of doubts) {
    for (; next <= slot; next += 1) {
      if (!at(plan.reads, next).some((read) => changed.has(read))) continue;
      values[next] = evaluate(at(plan.ops, next), context);
      changed.add(next);
    }
    if (!isOpenValue(at(values, slot))) continue;
    const unknown = twice.filter((index) => at(open, index));
    const supposable = twice.slice(0, apart).filter((index) => at(open, index));
    const supposed = upTo(mostSupposed, supposable, (index) => supposedAt(plan, inputs, index));
    if (supposed.length > 0) {
      values[slot] = both(at(values, slot), suppose(plan, inputs, values, slot, supposed));
      changed.add(slot);
    }
    if (!isOpenValue(at(values, slot))) continue;
    const isTight = (): boolean => {
      if (supposed.length === unknown.length) return true;
      const tried = twice.slice(0, unasked).filter((index) => at(open, index));
      if (tried.length < unknown.length) return false;
      const examples = upTo(mostSupposed, tried, (index) => supposedAt(plan, inputs, index));
      return (
        examples.length === tried.length && isReached(at(values, slot), suppose(plan, inputs, values, slot, examples))
      );
    };
    if (made.some((other) => loose.has(other)) || !isTight()) loose.add(slot);
  }
  for (; next < values.length; next += 1) {
    if (at(plan.reads, next).some((read) => changed.has(read))) {
      values[next] = evaluate(at(plan.ops, next), context);
      changed.add(next);
    }
  }
  return { values, loose };
}

/** A source with everything that it may be, or if that is too much, some of it. */
interface Supposed {
  readonly index: number;
  readonly source: FactSource;
  readonly values: readonly Input[];
}

/** As many from the front as can be gone through together. */
function upTo(
  most: number,
  indexes: readonly number[],
  supposedOf: (index: number) => Supposed | undefined,
): readonly Supposed[] {
  const taken: Supposed[] = [];
  let cases = 1;
  for (const index of indexes) {
    const supposed = supposedOf(index);
    if (supposed === undefined) break;
    cases *= supposed.values.length;
    if (cases === 0 || cases > most) break;
    taken.push(supposed);
  }
  return taken;
}

function supposedAt(plan: Plan, inputs: Inputs, index: number): Supposed | undefined {
  const source = at(plan.doubts.sources, index);
  // A ledger that is there, but open, is none that could be any.
  if (source.kind !== "fact" || inputOf(source, inputs)?.missing === false) return undefined;
  const fact = factAt(source, plan.facts, plan.reached);
  return { index, source, values: domainOf(fact) ?? examplesOf(fact, inputs.asOf) };
}

/** Whether every end of what is possible is among what examples have come to. */
function isReached(value: Value, tried: Value): boolean {
  if (value.na !== null && tried.na === null) return false;
  if (value.sort === "number" && tried.sort === "number")
    return sameEnd(value.least, tried.least) && sameEnd(value.greatest, tried.greatest);
  if (value.sort === "level" && tried.sort === "level")
    return value.labels.every((label) => tried.labels.includes(label));
  return value.sort === "flag" && tried.sort === "flag" && (!value.yes || tried.yes) && (!value.no || tried.no);
}

const sameEnd = (a: Rational | null, b: Rational | null): boolean =>
  a === null || b === null ? a === b : equals(a, b);

/** What a result is if one of these suppositions holds, whichever. */
function suppose(
  plan: Plan,
  inputs: Inputs,
  found: readonly Value[],
  target: Slot,
  supposed: readonly Supposed[],
): Value {
  const indexes = new Set(supposed.map(({ index }) => index));
  const slots = dependentSlots(plan, target, indexes);
  const values = [...found];
  const results: Value[] = [];
  const go = (rest: readonly Supposed[], inputs_: Inputs): void => {
    const [first, ...others] = rest;
    if (first !== undefined) {
      for (const value of first.values) go(others, withInput(inputs_, first.source, value));
      return;
    }
    const context: Context = { inputs: inputs_, shapes: plan.facts, values };
    for (const slot of slots) {
      values[slot] = both(at(found, slot), evaluate(at(plan.ops, slot), context));
    }
    results.push(at(values, target));
  };
  go(supposed, inputs);
  return results.reduce((a, b) => either(a, b, true));
}

/** What a result reads that rests on one of these sources, in order, itself included. */
function dependentSlots({ doubts, reads }: Plan, target: Slot, indexes: ReadonlySet<number>): readonly Slot[] {
  const readers = new Set([...indexes].flatMap((index) => at(doubts.readers, index)));
  const inside = new Set([target]);
  for (let slot = target; slot >= 0; slot -= 1)
    if (inside.has(slot)) for (const read of at(reads, slot)) inside.add(read);
  const dependent = new Set<Slot>();
  for (const slot of [...inside].sort((a, b) => a - b))
    if (readers.has(slot) || at(reads, slot).some((read) => dependent.has(read))) dependent.add(slot);
  return [...dependent];
}

/** The same inputs with one of them supposed. */
function withInput(inputs: Inputs, { fact, from }: FactSource, value: Input): Inputs {
  const replaced = (list: readonly Input[]): readonly Input[] => list.with(fact, value);
  return from === undefined
    ? { ...inputs, self: replaced(inputs.self) }
    : { ...inputs, reached: { ...inputs.reached, [from]: replaced(declared(inputs.reached, from)) } };
}

/** Whether more than one thing may be true of a source. */
function isUnknown(source: Source, inputs: Inputs): boolean {
  if (source.kind === "slot") return true;
  if (source.kind === "scorecard") return isOpenCard(inputs.earlier[source.from]);
  const input = inputOf(source, inputs);
  if (input === undefined || input.missing) return true;
  return input.sort === "ledger" && input.entries.some(isOpenEntry);
}

const inputOf = ({ fact, from }: FactSource, { self, reached }: Inputs): Input | undefined =>
  (from === undefined ? self : reached[from])?.[fact];

/** Whether there is no card, or it has something that is not settled. */
const isOpenCard = (card: Scorecard | undefined): boolean =>
  card === undefined ||
  card.nodes.some(({ state, points }) => state !== "notApplicable" && points === undefined) ||
  card.grades.some(({ after }) => after.kind === "open");

/** An entry under appeal may count or not; one without a field may have any. */
const isOpenEntry = ({ status, fields }: Entry): boolean =>
  status === "appealed" || fields.some(({ missing }) => missing);
