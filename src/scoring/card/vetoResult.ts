/**
 * What one veto did: whether it fired and by what, and every effect, also those that changed nothing.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { entryOf } from "../plan/declared.js";
import type { Plan, PlanVeto } from "../plan/plan.js";
import { isMissing } from "../run/choose.js";
import { boolAt, labAt, numAt } from "../run/context.js";
import { compareNums } from "../run/logic.js";
import type { Run } from "../run/refine.js";
import { isNotApplicable, surely } from "../run/value.js";
import type { Consequence, VetoEffect, VetoResult } from "./scorecard.js";
import { answerOf, comparedBy, readBy } from "./traced.js";

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
  return plan.grades.flatMap(({ order = [], ...grade }): VetoEffect[] => {
    const label = entryOf(labels, grade.id);
    if (label === undefined) return [];
    const { labels: before, na } = labAt(run, grade.before);
    const rank = (one: string): number => order.indexOf(one);
    const changed =
      kind === "set"
        ? na !== null || before.some((one) => one !== label)
        : before.some((one) => rank(one) > rank(label));
    return [{ kind, grade: grade.id, label, changed }];
  });
}

/** Whether a node of this id has other points than it earned, or may have. */
function wasZeroed(run: Run, plan: Plan, id: string): boolean {
  return plan.nodes.some((node) => {
    const final = numAt(run, node.final);
    const same = surely(compareNums(numAt(run, node.earned), "equals", final));
    return node.id === id && final.some && !same;
  });
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
