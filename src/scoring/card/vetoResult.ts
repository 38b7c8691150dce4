/**
 * What one veto did: whether it fired and by what, and every effect, also those that changed nothing.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { compare } from "../../exact/rational.js";
import type { Plan, PlanVeto } from "../plan/plan.js";
import { isMissing } from "../run/choose.js";
import { boolAt, labAt, numAt } from "../run/context.js";
import { isNotApplicable, settledNumber } from "../run/value.js";
import type { Consequence, VetoEffect, VetoResult } from "./scorecard.js";
import { answerOf, comparedBy, type Run, readBy } from "./traced.js";

/** The result of a veto. */
export function vetoResult(run: Run, plan: Plan, veto: PlanVeto): VetoResult {
  const answer = answerOf(at(run.values, veto.fired));
  const state = answer === "yes" ? "fired" : answer === "open" ? "open" : "notFired";
  const when = boolAt(run, veto.when);
  const policy = isMissing(when) && state !== "open" ? "unknown" : "condition";
  return {
    id: veto.id,
    state,
    by: isNotApplicable(when) ? "notApplicable" : policy,
    read: readBy(run, veto),
    compared: comparedBy(run, veto),
    effects: state === "notFired" ? [] : effectsOf(run, plan, veto),
  };
}

function effectsOf(run: Run, plan: Plan, veto: PlanVeto): readonly VetoEffect[] {
  const { reachesParent } = veto;
  return [
    ...labelEffects(run, plan, "set", veto.sets),
    ...labelEffects(run, plan, "cap", veto.caps),
    ...veto.zeroes.map((node): VetoEffect => ({ kind: "zero", node, changed: wasZeroed(run, plan, node) })),
    ...veto.bars.map((quota): VetoEffect => ({ kind: "bar", quota })),
    ...(reachesParent === undefined ? [] : [{ kind: "parent", ...reachesParent } as const]),
  ];
}

function labelEffects(
  run: Run,
  plan: Plan,
  kind: "set" | "cap",
  labels: Readonly<Record<string, string>>,
): readonly VetoEffect[] {
  return plan.grades.flatMap((grade): VetoEffect[] => {
    const label = labels[grade.id];
    if (label === undefined) return [];
    const before = labAt(run, grade.before).labels;
    const rank = (one: string): number => grade.order?.indexOf(one) ?? -1;
    const changed =
      kind === "set" ? before.length !== 1 || before[0] !== label : before.some((one) => rank(one) > rank(label));
    return [{ kind, grade: grade.id, label, changed }];
  });
}

function wasZeroed(run: Run, plan: Plan, id: string): boolean {
  const node = plan.nodes.find((one) => one.id === id);
  if (node === undefined) return false;
  const earned = settledNumber(numAt(run, node.earned));
  const final = settledNumber(numAt(run, node.final));
  return earned === null || final === null || compare(earned, final) !== 0;
}

/** Clauses that apply, or may, to the unit above. */
export function consequencesOf(results: readonly VetoResult[], vetoes: readonly PlanVeto[]): readonly Consequence[] {
  return vetoes.flatMap(({ id, reachesParent }, i): Consequence[] => {
    const { state } = at(results, i);
    return reachesParent === undefined || state === "notFired"
      ? []
      : [{ veto: id, open: state === "open", ...reachesParent }];
  });
}
