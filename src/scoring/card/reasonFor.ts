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
import { type Bool, isNotApplicable, type Num, settledNumber, surely, type Value } from "../run/value.js";
import type { ReasonCode } from "./reasonCode.js";
import type { Reason } from "./scorecard.js";

type Values = readonly Value[];

/** The reason of a node; `missing` is how many of the facts that it rests on are missing. */
export function reasonFor(node: PlanNode, values: Values, missing: number): Reason {
  return follow(node.explain, { values, value: numOf(values, node.final), missing });
}

interface Where {
  readonly values: Values;
  /** The node's points. */
  readonly value: Num;
  readonly missing: number;
}

const reason = (code: ReasonCode, values: Reason["values"] = {}): Reason => ({ code, values });

function follow(way: Explain, where: Where): Reason {
  switch (way.by) {
    case "zeroed": {
      const veto = way.vetoes.find(({ fired }) => surely(boolOf(where.values, fired)));
      return veto && where.value.some ? reason("veto.zeroed", { veto: veto.veto }) : follow(way.then, where);
    }
    case "applies": {
      const test = boolOf(where.values, way.when);
      return !test.yes && test.no && test.na === null ? reason("applies.no") : follow(way.then, where);
    }
    case "nodeNotApplicable":
      if (!isNotApplicable(at(where.values, way.of))) return follow(way.then, where);
      return way.full ? reason("notApplicable.full") : reason("notApplicable.points");
    case "nodeMissing":
      if (!isMissing(at(where.values, way.of))) return follow(way.then, where);
      return reason(way.toNotApplicable ? "missing.notApplicable" : "missing.points");
    case "given": {
      const of = at(where.values, way.of);
      if (way.notApplicable && isNotApplicable(of)) return reason("given.notApplicable");
      return way.missing && isMissing(of) ? reason("given.missing") : follow(way.then, where);
    }
    case "limit":
      return limitReason(way, where) ?? follow(way.then, where);
    default:
      return stateReason(way, where) ?? endReason(way, where);
  }
}

/** The limit that the value met, if it certainly did. */
function limitReason(way: Extract<Explain, { readonly by: "limit" }>, { values }: Where): Reason | undefined {
  const of = settled(values, way.of);
  if (of === null) return undefined;
  const floor = way.floor === undefined ? null : settled(values, way.floor);
  const ceiling = way.ceiling === undefined ? null : settled(values, way.ceiling);
  if (floor !== null && compare(of, floor) < 0) return reason("limit.floor", { limit: writeAmount(floor) });
  if (ceiling !== null && compare(of, ceiling) > 0) return reason("limit.ceiling", { limit: writeAmount(ceiling) });
  return undefined;
}

/** Not applicable, or not settled. */
function stateReason(way: Explain, { value, missing }: Where): Reason | undefined {
  if (way.by === "code" && (way.code === "rule.unpublished" || way.code === "rule.notApplicable")) return undefined;
  if (!value.some && value.na?.kind === "fact") return reason("fact.notApplicable", { fact: value.na.fact });
  if (!value.some && value.na?.kind === "rule") return reason("rule.notApplicable");
  if (!value.some || settledNumber(value) !== null) return undefined;
  return missing === 0 ? reason("appeal.open") : reason("fact.missing", { facts: missing });
}

/** The step at which a way ends. */
function endReason(way: Explain, { values, value }: Where): Reason {
  switch (way.by) {
    case "check":
      return reason(surely(boolOf(values, way.when)) ? "check.met" : "check.unmet");
    case "cases": {
      const taken = way.tests.findIndex((test) => surely(boolOf(values, test)));
      return taken === -1 ? reason("case.else") : reason("case.taken", { case: at(way.ids, taken) });
    }
    case "bands": {
      const taken = way.tests.findIndex((test) => surely(boolOf(values, test)));
      return taken === -1 ? reason("band.below") : reason("band.reached", { ...at(way.cuts, taken) });
    }
    case "lookup": {
      const of = at(values, way.of);
      return reason("lookup.matched", of.sort === "level" && of.labels[0] !== undefined ? { label: of.labels[0] } : {});
    }
    case "tally":
      return tallyReason(way, values);
    case "line": {
      const x = settled(values, way.of);
      if (x !== null && compare(x, constant(way.first)) < 0) return reason("line.before");
      return reason(x !== null && compare(x, constant(way.last)) > 0 ? "line.after" : "line.inside");
    }
    case "fold":
      return foldReason(way.items, values, value);
    case "ledger": {
      const counted = settled(values, way.counted);
      const left = counted === null ? {} : { left: writeAmount(counted) };
      return reason(counted !== null && isZero(counted) ? "fold.empty" : "fold.taken", left);
    }
    case "group":
      return groupReason(way, values, value);
    case "code":
      return reason(way.code);
    default:
      return reason("computed");
  }
}

function tallyReason(way: Extract<Explain, { readonly by: "tally" }>, values: Values): Reason {
  const sum = settled(values, way.sum);
  const counts = way.counts.map((slot) => settled(values, slot));
  const count = counts.reduce<Rational>((total, one) => (one === null ? total : add(total, one)), zero);
  const counted = { counted: writeAmount(count) };
  const floor = way.floor === undefined ? null : settled(values, way.floor);
  const ceiling = way.ceiling === undefined ? null : settled(values, way.ceiling);
  if (sum !== null && floor !== null && compare(sum, floor) <= 0 && !isZero(count))
    return reason("tally.floor", counted);
  if (sum !== null && ceiling !== null && compare(sum, ceiling) > 0) return reason("tally.ceiling", counted);
  return counts.every((one) => one !== null && isZero(one)) ? reason("tally.none") : reason("tally.counted", counted);
}

/** How many operands were taken in, of how many. */
function taken(items: readonly FoldItem[], values: Values): { readonly left: number; readonly of: number } {
  const counts = ({ each, counts: test }: FoldItem): boolean =>
    numOf(values, each).some && (test === undefined || boolOf(values, test).yes);
  return { left: items.filter(counts).length, of: items.length };
}

/** Whether everything that is taken in weighs nothing. */
function weighsNothing(items: readonly FoldItem[], values: Values): boolean {
  return items
    .filter(({ each }) => numOf(values, each).some)
    .every(({ weight }) => {
      const own = weight === undefined ? null : settled(values, weight);
      return own !== null && isZero(own);
    });
}

function foldReason(items: readonly FoldItem[], values: Values, value: Num): Reason {
  const { left } = taken(items, values);
  if (left === 0) return reason("fold.empty");
  return reason(weighsNothing(items, values) ? "fold.weightless" : "fold.taken", value.some ? { left } : {});
}

function groupReason(
  { combine, items, fulls, full }: Extract<Explain, { readonly by: "group" }>,
  values: Values,
  value: Num,
): Reason {
  const { left, of } = taken(items, values);
  if (left === 0) return reason("group.empty", { of });
  if (combine === "all") {
    const points = settledNumber(value);
    const complete = points !== null && full !== undefined && compare(points, settled(values, full) ?? zero) === 0;
    return reason(complete ? "group.allFull" : "group.notAllFull", { left, of });
  }
  const attainable = items.flatMap(({ each }, i) => (numOf(values, each).some && fulls[i] ? [constant(fulls[i])] : []));
  const nothing = combine === "mean" ? weighsNothing(items, values) : combine === "share" && attainable.every(isZero);
  return nothing
    ? reason("group.weightless", { left, of })
    : reason(`group.${combine === "mean" ? "mean" : combine}`, { left, of });
}

function numOf(values: Values, slot: Slot): Num {
  const value = at(values, slot);
  return value.sort === "number"
    ? value
    : { sort: "number", some: false, least: null, greatest: null, na: value.na, missing: false };
}

function boolOf(values: Values, slot: Slot): Bool {
  const value = at(values, slot);
  return value.sort === "flag" ? value : { sort: "flag", yes: false, no: false, na: value.na, missing: false };
}

const settled = (values: Values, slot: Slot): Rational | null => settledNumber(numOf(values, slot));
