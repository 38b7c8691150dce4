/**
 * Vetoes to operations: judged on the sheet as earned, with the stated policies for unknown and not applicable.
 *
 * @module
 */
import type { Veto } from "../../ruleset/veto.js";
import { compileCondition } from "./compileCondition.js";
import { type Compiler, traced, tracing } from "./compiler.js";
import { entriesOf } from "./declared.js";
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
  const { id, caps = {}, sets = {}, zeroes = [], bars = [], reachesParent } = veto;
  return {
    ...traced(noting.trace),
    id,
    when,
    fired,
    caps: Object.fromEntries(entriesOf(caps)),
    sets: Object.fromEntries(entriesOf(sets)),
    zeroes,
    bars,
    ...(reachesParent === undefined ? {} : { reachesParent }),
  };
}
