/**
 * The parts of a rubric compiled on demand, each once and after what it reads: nodes, weights, grades and named conditions.
 *
 * @module
 */
import type { Graph } from "../../ruleset/check/components.js";
import type { Node } from "../../ruleset/node.js";
import { compileCondition } from "./compileCondition.js";
import { compileGrade } from "./compileGrade.js";
import { compileNode, type NodeSlots } from "./compileNode.js";
import { compileQuantity } from "./compileQuantity.js";
import { type Compiler, type NamedCondition, tracing } from "./compiler.js";
import { declared } from "./declared.js";
import { makeInOrder } from "./makeInOrder.js";
import type { PlanGrade, PlanVeto } from "./plan.js";

/** One of the two ways in which nodes are compiled: as earned (no vetoes), or after vetoes have zeroed what they zero. */
export interface Phase {
  readonly compiler: Compiler;
  readonly slots: (id: string) => NodeSlots;
  readonly grade: (id: string) => Omit<PlanGrade, "rests">;
}

/** Starts a phase with the vetoes that have been compiled. */
export function phase(
  shared: Omit<Compiler, "pointsOf" | "gradeOf" | "weightOf" | "conditionOf" | "nodeOf">,
  nodes: Readonly<Record<string, Node>>,
  reading: Graph,
  vetoes: readonly PlanVeto[],
): Phase {
  const slots = once((id: string): NodeSlots => {
    const own = compileNode(compiler, declared(nodes, id));
    const by = vetoes.filter(({ zeroes }) => zeroes.includes(id)).map(({ fired }) => fired);
    return by.length === 0 ? own : { ...own, points: shared.emitter.emit({ op: "zeroed", of: own.points, by }) };
  });
  const grade = once((id: string) => compileGrade(compiler, id, declared(shared.rubric.grades, id), vetoes));
  const weight = once((id: string) => compileQuantity(compiler, declared(nodes, id).weight ?? 1));
  const condition = once((id: string): NamedCondition => {
    const noting = tracing(compiler);
    return { slot: compileCondition(noting, declared(shared.ruleset.conditions, id).when), trace: noting.trace };
  });
  const makers: Readonly<Record<string, (id: string) => unknown>> = {
    node: slots,
    grade,
    condition,
    weight: (id) => declared(nodes, id).weight && weight(id),
  };
  const ready = makeInOrder(reading, (name) => {
    const [sort = "", id = ""] = name.split("/");
    makers[sort]?.(id);
  });
  const inOrder =
    <T>(sort: string, made: (id: string) => T) =>
    (id: string): T => {
      ready(`${sort}/${id}`);
      return made(id);
    };
  const [nodeSlots, gradeOf] = [inOrder("node", slots), inOrder("grade", grade)];
  const compiler: Compiler = {
    ...shared,
    pointsOf: (id) => nodeSlots(id).points,
    gradeOf: (id) => gradeOf(id).after,
    weightOf: inOrder("weight", weight),
    conditionOf: inOrder("condition", condition),
    nodeOf: (id) => declared(nodes, id),
  };
  return { compiler, slots: nodeSlots, grade: gradeOf };
}

/** Makes each thing once. */
function once<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const value = make(id);
    made.set(id, value);
    return value;
  };
}
