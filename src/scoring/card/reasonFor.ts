/**
 * The reason of a node: its way is followed from the outside in, to the first step that decided.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { add, compare, isZero, type Rational, zero } from "../../exact/rational.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { FoldItem, Slot } from "../plan/op.js";
import type { Explain, PlanNode } from "../plan/plan.js";
import { isMissing } from "../run/choose.js";
import { constant } from "../run/constant.js";
import { boolAt, labAt, maybeNum, numAt } from "../run/context.js";
import { compareNums } from "../run/logic.js";
import type { Run } from "../run/refine.js";
import { isNotApplicable, type Num, settledNumber, surely } from "../run/value.js";
import { openReason, reason } from "./openReason.js";
import type { Inapplicability, Reason } from "./scorecard.js";

/** A step that may decide, and what is asked if it does not. */
type Step = Extract<Explain, { readonly then: Explain }>;
/** Where a way ends. */
type End = Exclude<Explain, Step>;
type Group = Extract<End, { readonly by: "group" }>;

interface Where {
  readonly run: Run;
  readonly node: PlanNode;
  /** The node's points. */
  readonly value: Num;
}

/** The reason of a node. */
export function reasonFor(run: Run, node: PlanNode): Reason {
  const where: Where = { run, node, value: numAt(run, node.final) };
  let way = node.explain;
  while ("then" in way) {
    const decided = stepReason(way, where);
    if (decided !== undefined) return decided;
    way = way.then;
  }
  return stateReason(way, where) ?? endReason(way, where);
}

function stepReason(way: Step, { run, value }: Where): Reason | undefined {
  switch (way.by) {
    case "zeroed": {
      const veto = way.vetoes.find(({ fired }) => surely(boolAt(run, fired)));
      return veto && value.some ? reason("veto.zeroed", { veto: veto.veto }) : undefined;
    }
    case "applies": {
      const test = boolAt(run, way.when);
      if (test.yes) return undefined;
      return test.na === null ? reason("applies.no") : (absentReason(test.na) ?? reason("fold.empty"));
    }
    case "nodeNotApplicable":
      if (!isNotApplicable(numAt(run, way.of))) return undefined;
      return reason(way.full ? "notApplicable.full" : "notApplicable.points");
    case "nodeMissing":
      if (!isMissing(numAt(run, way.of))) return undefined;
      return reason(value.some ? "missing.points" : "missing.notApplicable");
    case "given": {
      const of = numAt(run, way.of);
      if (way.notApplicable && isNotApplicable(of)) return reason("given.notApplicable");
      return way.missing && isMissing(of) ? reason("given.missing") : undefined;
    }
    case "limit":
      return value.some ? limitReason(run, way) : undefined;
  }
}

/** The limit that the value certainly met; the floor wins if they cross. */
function limitReason(run: Run, way: Extract<Step, { readonly by: "limit" }>): Reason | undefined {
  const of = numAt(run, way.of);
  const floor = maybeNum(run, way.floor);
  const ceiling = maybeNum(run, way.ceiling);
  const over = ceiling !== undefined && surely(compareNums(of, "above", ceiling));
  const met = (limit: Num): Reason["values"] => {
    const settled = settledNumber(limit);
    return settled === null ? {} : { limit: writeAmount(settled) };
  };
  if (floor !== undefined && surely(compareNums(over ? ceiling : of, "below", floor)))
    return reason("limit.floor", met(floor));
  return over ? reason("limit.ceiling", met(ceiling)) : undefined;
}

/** Not applicable, or not settled. */
function stateReason(way: End, { run, node, value }: Where): Reason | undefined {
  if (value.some) return settledNumber(value) === null ? openReason(run, node) : undefined;
  const isFold = way.by === "group" || way.by === "allFull" || way.by === "fold";
  return absentReason(value.na) ?? (isFold ? undefined : reason("fold.empty"));
}

/** Why something that was read does not apply, unless it is an empty fold. */
function absentReason(na: Inapplicability | null): Reason | undefined {
  switch (na?.kind) {
    case "fact":
    case "cohort":
      return reason("fact.notApplicable", { fact: na.fact });
    case "rule":
      return reason("rule.notApplicable");
    case "node":
      return reason("node.notApplicable", { node: na.node });
    default:
      return undefined;
  }
}

/** The step at which a way ends, for a node whose points are settled or whose fold has nothing left. */
function endReason(way: End, where: Where): Reason {
  const { run, node } = where;
  switch (way.by) {
    case "check": {
      const test = boolAt(run, way.when);
      if (!test.yes) return reason("check.unmet");
      return surely(test) ? reason("check.met") : openReason(run, node);
    }
    case "cases":
      return firstReason(where, way.tests, reason("case.else"), (i) => reason("case.taken", { case: at(way.ids, i) }));
    case "bands":
      return firstReason(where, way.tests, reason("band.below"), (i) => reason("band.reached", { ...at(way.cuts, i) }));
    case "lookup": {
      const { labels } = labAt(run, way.of);
      return labels.length === 1 ? reason("lookup.matched", { label: at(labels, 0) }) : openReason(run, node);
    }
    case "tally":
      return tallyReason(run, way);
    case "line": {
      const { least, greatest } = numAt(run, way.of);
      if (greatest !== null && compare(greatest, constant(way.first)) < 0) return reason("line.before");
      return reason(least !== null && compare(least, constant(way.last)) > 0 ? "line.after" : "line.inside");
    }
    case "fold": {
      const { left, weightless } = taken(run, way.items);
      return left === 0 ? reason("fold.empty") : reason(weightless ? "fold.weightless" : "fold.taken", { left });
    }
    case "ledger": {
      const counted = settledNumber(numAt(run, way.counted));
      if (counted === null) return reason("fold.taken");
      const left = { left: writeAmount(counted) };
      if (isZero(counted)) return reason("fold.empty", left);
      return reason(
        way.weights !== undefined && settledZero(numAt(run, way.weights)) ? "fold.weightless" : "fold.taken",
        left,
      );
    }
    case "group":
      return groupReason(run, way);
    case "allFull": {
      const { left, of } = taken(run, way.items);
      if (left === 0) return reason("group.empty", { of });
      return reason(isComplete(run, way) ? "group.allFull" : "group.notAllFull", { left, of });
    }
    case "code":
      return reason(way.code);
  }
}

/** The first test that holds; while one before it is open, the points are the same either way. */
function firstReason(
  { run, node }: Where,
  tests: readonly Slot[],
  none: Reason,
  taken: (index: number) => Reason,
): Reason {
  const first = tests.findIndex((test) => boolAt(run, test).yes);
  if (first === -1) return none;
  return surely(boolAt(run, at(tests, first))) ? taken(first) : openReason(run, node);
}

function tallyReason(run: Run, way: Extract<End, { readonly by: "tally" }>): Reason {
  const sum = numAt(run, way.sum);
  const floor = maybeNum(run, way.floor);
  const ceiling = maybeNum(run, way.ceiling);
  const counts = way.counts.map((slot) => numAt(run, slot));
  const none = counts.every((one) => surely(compareNums(one, "equals", nothing)));
  const count = counts
    .map(settledNumber)
    .reduce<Rational>((total, one) => (one === null ? total : add(total, one)), zero);
  const counted = { counted: writeAmount(count) };
  if (!none && floor !== undefined && surely(compareNums(sum, "atMost", floor))) return reason("tally.floor", counted);
  if (ceiling !== undefined && surely(compareNums(sum, "above", ceiling))) return reason("tally.ceiling", counted);
  return none ? reason("tally.none") : reason("tally.counted", counted);
}

const nothing: Num = Object.freeze({
  sort: "number",
  some: true,
  least: zero,
  greatest: zero,
  na: null,
  missing: false,
});

/** How many operands were taken in, of how many, and whether they weigh nothing. */
function taken(run: Run, items: readonly FoldItem[]) {
  const left = items.filter(
    ({ each, weight, counts }) =>
      numAt(run, each).some &&
      (weight === undefined || numAt(run, weight).some) &&
      (counts === undefined || boolAt(run, counts).yes),
  );
  const weightless = left.every(
    ({ weight }) => weight !== undefined && surely(compareNums(numAt(run, weight), "equals", nothing)),
  );
  return { left: left.length, of: items.length, weightless };
}

function groupReason(run: Run, { combine, items, fulls }: Group): Reason {
  const { left, of, weightless } = taken(run, items);
  if (left === 0) return reason("group.empty", { of });
  const unattainable = combine === "share" && attainsNothing(run, items, fulls);
  return reason(weightless || unattainable ? "group.weightless" : `group.${combine}`, { left, of });
}

/** Whether all that is taken in has its full marks or more. */
const isComplete = (run: Run, { items, fulls }: Extract<End, { readonly by: "allFull" }>): boolean =>
  items.every(
    (item, i) =>
      taken(run, [item]).left === 0 || surely(compareNums(numAt(run, item.each), "atLeast", numAt(run, at(fulls, i)))),
  );

/** Whether all that is taken in has full marks of 0. */
const attainsNothing = (run: Run, items: readonly FoldItem[], fulls: readonly Slot[]): boolean =>
  items.every((item, i) => taken(run, [item]).left === 0 || settledZero(numAt(run, at(fulls, i))));

const settledZero = (full: Num): boolean => surely(compareNums(full, "equals", nothing));
