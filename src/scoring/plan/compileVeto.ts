/**
 * Vetoes to operations: judged on the sheet as earned, with the stated policies for unknown and not applicable.
 *
 * @module
 */
import type { Veto } from "../../ruleset/veto.js";
import { compileCondition } from "./compileCondition.js";
import { type Compiler, tracing } from "./compiler.js";
import type { PlanVeto } from "./plan.js";

/** Compiles a veto. */
export function compileVeto(compiler: Compiler, veto: Veto): PlanVeto {
  const noting = tracing(compiler);
  const when = compileCondition(noting, veto.when);
  const { emit } = compiler.emitter;
  const flag = (fires: boolean) => emit({ op: "flag", is: fires });
  const fired = emit({
    op: "given",
    of: when,
    ...(veto.unknown === "open" ? {} : { missing: flag(veto.unknown === "fires") }),
    notApplicable: flag(veto.notApplicable === "fires"),
  });
  const { id, zeroes = [], bars = [], reachesParent } = veto;
  return {
    ...noting.trace,
    id,
    when,
    fired,
    caps: labelsBy(veto.caps),
    sets: labelsBy(veto.sets),
    zeroes,
    bars,
    ...(reachesParent === undefined ? {} : { reachesParent }),
  };
}

/** Labels by grade, without absent ones. */
function labelsBy(labels: Veto["caps"] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([grade, label]) => (label === undefined ? [] : [[grade, label]])),
  );
}
