/**
 * Runs a plan on what was read of one assessment: one value per operation, in one pass. Exact.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import { type Rational, zero } from "../../exact/rational.js";
import type { Status } from "../../ruleset/expression.js";
import type { FoldItem, Op, Slot } from "../plan/op.js";
import type { Plan } from "../plan/plan.js";
import { chooseFirst, chooseLabel, givenOf } from "./choose.js";
import { extremeOf, limitedTo, productOf, ratioOf, roundedTo, sumOf } from "./compute.js";
import { constant } from "./constant.js";
import { boolAt, type Context, type Inputs, inputAt, labAt, maybeNum, numAt } from "./context.js";
import { earlierGrade, earlierPoints } from "./earlier.js";
import { allFullOf, foldOf, type Marked, shareOf } from "./fold.js";
import { foldLedger } from "./ledger.js";
import { rankOf, sanctioned } from "./levels.js";
import { lineThrough } from "./line.js";
import { allOf, among, anyOf, compareNums, countHolding, notOf, stateIs, statusOf, zeroedBy } from "./logic.js";
import type { Operand } from "./operands.js";
import { since } from "./since.js";
import {
  type Bool,
  between,
  decided,
  type Input,
  known,
  labelled,
  type Num,
  noLab,
  noNum,
  settledNumber,
  undecided,
  type Value,
} from "./value.js";
import { withinLimits } from "./within.js";

/** The value of every slot. */
export function runPlan(plan: Pick<Plan, "ops" | "facts">, inputs: Inputs): readonly Value[] {
  return runOps(plan.ops, { inputs, shapes: plan.facts });
}

function runOps(ops: readonly Op[], where: Omit<Context, "values">): readonly Value[] {
  const values: Value[] = [];
  const context: Context = { ...where, values };
  for (const op of ops) values.push(evaluate(op, context));
  return values;
}

/** One operation of a plan, in a context that holds what it reads. The operations of one family stand together, in the order of `Op`. */
export function evaluate(op: Op, context: Context): Value {
  switch (op.op) {
    case "number":
      return known(constant(op.is));
    case "flag":
      return decided(op.is);
    case "label":
      return labelled(op.is);
    case "inapplicable":
      return (op.sort === "number" ? noNum : noLab)(op.because);
    case "unpublished":
      return between(
        op.greatest === undefined ? null : zero,
        maybeNum(context, op.greatest)?.greatest ?? null,
        null,
        true,
      );
    case "fact":
      return asValue(inputAt(context, op.fact, op.from));
    case "field":
      return asValue(entryField(context, op.field));
    case "since":
      return sinceOf(op.entry ? entryField(context, op.fact) : inputAt(context, op.fact, op.from), op, context);
    case "earlierPoints":
      return earlierPoints(context.inputs.earlier[op.from], op.node);
    case "earlierGrade":
      return earlierGrade(context.inputs.earlier[op.from], op.grade, op.labels);
    case "outer":
      return at(context.outer ?? [], op.of);

    case "sum":
      return sumOf(numsAt(context, op.of));
    case "product":
      return productOf(numsAt(context, op.of));
    case "least":
    case "greatest":
      return extremeOf(op.op, numsAt(context, op.of));
    case "ratio":
      return ratioOf(
        numAt(context, op.of[0]),
        numAt(context, op.of[1]),
        maybeNum(context, op.zero),
        op.grid && constant(op.grid),
      );
    case "rounded":
      return roundedTo(numAt(context, op.of), constant(op.to), op.mode);
    case "limited":
      return limitedTo(numAt(context, op.of), maybeNum(context, op.floor), maybeNum(context, op.ceiling));
    case "line":
      return lineThrough(numAt(context, op.of), { ...op, xs: op.xs.map(constant), ys: op.ys.map(constant) });
    case "zeroed":
      return zeroedBy(numAt(context, op.of), boolsAt(context, op.by));

    case "choose":
      return chooseFirst(boolsAt(context, op.tests), (index) => at(context.values, at(op.branches, index)));
    case "lookup":
      return chooseLabel(
        labAt(context, op.of),
        (label) => branchFor(op, label, context),
        at(context.values, at(op.else === undefined ? op.branches : [op.else], 0)),
      );
    case "given":
      return givenOf(
        at(context.values, op.of),
        valueAt(context, op.missing),
        valueAt(context, op.notApplicable),
        isAnything(context),
      );

    case "fold":
      return foldOf(
        op.how,
        operandsOf(op.items, context),
        { empty: maybeNum(context, op.empty), weightless: maybeNum(context, op.weightless) },
        op.trim,
      );
    case "share":
    case "allFull": {
      const operands = op.items.map(
        (item): Marked => ({ ...operandOf(item, context), full: fullAt(context, item.full) }),
      );
      const nothing = {
        empty: maybeNum(context, op.empty),
        weightless: op.op === "share" ? maybeNum(context, op.weightless) : undefined,
      };
      return (op.op === "share" ? shareOf : allFullOf)(operands, fullAt(context, op.full), nothing);
    }
    case "ledger": {
      const ledger = inputAt(context, op.ledger, undefined);
      const { shape } = at(context.shapes.facts, op.ledger);
      if (ledger.sort !== "ledger" || shape.type !== "records")
        throw new PreconditionError("plan.notLedger", op.ledger);
      return foldLedger(op, ledger, shape, context, runOps);
    }

    case "all":
      return allOf(boolsAt(context, op.of));
    case "any":
      return anyOf(boolsAt(context, op.of));
    case "not":
      return notOf(boolAt(context, op.of));
    case "compare":
      return compareNums(numAt(context, op.of), op.relation, numAt(context, op.limit));
    case "within":
      return withinLimits(
        numAt(context, op.of),
        op.limits.map(({ relation, limit }) => ({ relation, limit: numAt(context, limit) })),
      );
    case "among":
      return among(labAt(context, op.of), op.labels);
    case "status": {
      const value = at(context.values, op.of);
      return stateIs(statusOf(value), value.na !== null, op.is, isAnything(context));
    }
    case "factStatus":
      return inputHasStatus(inputAt(context, op.fact, undefined), op.is, context);
    case "fieldStatus":
      return inputHasStatus(entryField(context, op.field), op.is, context);
    case "evidenced":
      if (at(context.inputs.evidenced, op.fact)) return decided(true);
      // Whoever hands in the fact may hand in its paper too.
      return inputAt(context, op.fact, undefined).missing ? undecided : decided(false);
    case "entryEvidenced":
      return context.entry?.evidenced ?? decided(false);
    case "holding":
      return countHolding(boolsAt(context, op.of));

    case "rank": {
      const operands = op.items.map(({ each, counts }) => ({
        each: labAt(context, each),
        counts: counts === undefined ? undefined : boolAt(context, counts),
      }));
      return rankOf(op.which, operands, op.skip, op.order);
    }
    case "sanctioned": {
      const applied = (list: typeof op.sets) => list.map(({ when, label }) => ({ when: boolAt(context, when), label }));
      return sanctioned(labAt(context, op.of), op.order, applied(op.sets), applied(op.caps));
    }
  }
}

const numsAt = (context: Context, slots: readonly Slot[]): readonly Num[] => slots.map((slot) => numAt(context, slot));
const boolsAt = (context: Context, slots: readonly Slot[]): readonly Bool[] =>
  slots.map((slot) => boolAt(context, slot));

const entryField = ({ entry }: Context, field: number): Input => at(entry?.fields ?? [], field);

/** A fact as a value; dates and ledgers are read by forms of their own. */
function asValue(input: Input): Value {
  if (input.sort === "date" || input.sort === "ledger") throw new PreconditionError("plan.notValue", input.sort);
  return input;
}

function sinceOf(input: Input, op: Extract<Op, { readonly op: "since" }>, { inputs }: Context): Value {
  if (input.sort !== "date") throw new PreconditionError("plan.notDate", input.sort);
  return since(input, op, inputs);
}

const inputHasStatus = (input: Input, is: Status, context: Context): Bool =>
  stateIs(inputStatus(input), input.na !== null, is, isAnything(context));

const isAnything = ({ inputs }: Context): boolean => inputs.anything === true;

/** Whether a fact is known, missing or not applicable. */
export function inputStatus(input: Input): Status {
  if (input.missing) return "missing";
  return input.na ? "notApplicable" : "known";
}

function branchFor(op: Extract<Op, { readonly op: "lookup" }>, label: string, { values }: Context): Value {
  const listed = op.branches[op.labels.indexOf(label)] ?? op.else;
  if (listed === undefined) throw new PreconditionError("plan.lookup", label);
  return at(values, listed);
}

const valueAt = ({ values }: Context, slot: Slot | undefined): Value | undefined =>
  slot === undefined ? undefined : at(values, slot);

const operandsOf = (items: readonly FoldItem[], context: Context): readonly Operand[] =>
  items.map((item) => operandOf(item, context));

function operandOf({ each, weight, counts }: FoldItem, context: Context): Operand {
  return {
    each: numAt(context, each),
    weight: maybeNum(context, weight),
    counts: counts === undefined ? undefined : boolAt(context, counts),
  };
}

/** Full marks are stated, so they are always settled. */
function fullAt(context: Context, slot: Slot): Rational {
  const full = settledNumber(numAt(context, slot));
  if (full === null) throw new PreconditionError("plan.notSettled", slot);
  return full;
}
