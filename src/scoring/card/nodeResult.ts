/**
 * The result of one node: points or bounds, state, reason, and what its rule read and compared.
 *
 * @module
 */
import { compare } from "../../exact/rational.js";
import { roundTo } from "../../exact/rounding.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { PlanNode } from "../plan/plan.js";
import { constant } from "../run/constant.js";
import { boolAt, numAt } from "../run/context.js";
import type { Run } from "../run/refine.js";
import { type Bool, type Num, settledNumber, surely } from "../run/value.js";
import { reasonFor } from "./reasonFor.js";
import type { NodeResult } from "./scorecard.js";
import { comparedBy, readBy } from "./traced.js";

/** The result of a node. */
export function nodeResult(run: Run, node: PlanNode): NodeResult {
  const value = numAt(run, node.final);
  return {
    id: node.id,
    ...(node.parent === undefined ? {} : { parent: node.parent }),
    kind: node.kind,
    ...pointsOf(value, node),
    ...(run.loose.has(node.final) ? { loose: true } : {}),
    ...earnedOf(run, node, value),
    ...(node.full === undefined ? {} : { full: node.full }),
    counts: node.counts === undefined ? "yes" : countsOf(boolAt(run, node.counts)),
    reason: reasonFor(run, node),
    ...(value.some || value.na === null ? {} : { notApplicable: value.na }),
    read: readBy(run, node),
    compared: comparedBy(run, node),
  };
}

const countsOf = (counts: Bool): NodeResult["counts"] => (!counts.yes ? "no" : surely(counts) ? "yes" : "open");

type Points = Pick<NodeResult, "state" | "points" | "least" | "greatest" | "mayNotApply" | "shown">;

function pointsOf(value: Num, { shown }: PlanNode): Points {
  if (!value.some) return { state: "notApplicable" };
  const settled = settledNumber(value);
  const state = value.missing || settled === null ? "missing" : "known";
  if (settled !== null) {
    return {
      state,
      points: writeAmount(settled),
      ...(shown === undefined ? {} : { shown: writeAmount(roundTo(settled, constant(shown.to), shown.mode)) }),
    };
  }
  return {
    state,
    ...(value.least === null ? {} : { least: writeAmount(value.least) }),
    ...(value.greatest === null ? {} : { greatest: writeAmount(value.greatest) }),
    ...(value.na === null ? {} : { mayNotApply: true }),
  };
}

/** Points before zeroing, where both are settled and differ. */
function earnedOf(run: Run, node: PlanNode, value: Num): Pick<NodeResult, "earned"> {
  const earned = settledNumber(numAt(run, node.earned));
  const final = settledNumber(value);
  return earned === null || final === null || compare(earned, final) === 0 ? {} : { earned: writeAmount(earned) };
}
