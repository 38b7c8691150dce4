/**
 * What every part of the compiler shares: where it stands, the operations so far, and what the rule in hand reads.
 *
 * @module
 */
import type { AmountInput } from "../../exact/readAmount.js";
import type { Criterion, Node } from "../../ruleset/node.js";
import type { Rubric, Ruleset } from "../../ruleset/ruleset.js";
import type { Reach } from "../../ruleset/scope.js";
import { declared } from "./declared.js";
import { literal } from "./factTable.js";
import type { Op, Slot } from "./op.js";
import type { ComparedRef, FactTable, LedgerShape, ReadRef } from "./plan.js";

/** Operations so far; an operation like one that stands already is not added again. */
export interface Emitter {
  readonly ops: readonly Op[];
  readonly emit: (op: Op) => Slot;
}

/** What the rule in hand reads and compares, each once. */
export interface Tracing {
  readonly read: Map<string, ReadRef>;
  readonly compared: Map<Slot, ComparedRef>;
}

/** A named condition: its slot, and what it reads and compares. */
export interface NamedCondition {
  readonly slot: Slot;
  readonly trace: Tracing;
}

/** Where the compiler stands. Nodes are compiled twice: as earned, for vetoes, and after zeroing, for everything else. */
export interface Compiler {
  readonly ruleset: Ruleset;
  readonly rubric: Rubric;
  readonly rubricId: string;
  readonly facts: FactTable;
  readonly reached: Readonly<Partial<Record<Reach, FactTable>>>;
  readonly emitter: Emitter;
  /** Points of a node of this rubric. */
  readonly pointsOf: (id: string) => Slot;
  /** A grade of this rubric, after vetoes. */
  readonly gradeOf: (id: string) => Slot;
  /** The weight that a node of this rubric states. */
  readonly weightOf: (id: string) => Slot;
  /** A named condition. */
  readonly conditionOf: (id: string) => NamedCondition;
  /** A node of this rubric. */
  readonly nodeOf: (id: string) => Node;
  readonly trace?: Tracing;
  /** Inside a fold over criteria: the one in hand. */
  readonly leaf?: Criterion;
  /** Inside a ledger. */
  readonly inside?: { readonly ledger: string; readonly shape: LedgerShape; readonly outer: Compiler };
}

/** A list of operations that grows, each standing once. */
export function emitter(): Emitter {
  const ops: Op[] = [];
  const slots = new Map<string, Slot>();
  const emit = (op: Op): Slot => {
    const key = JSON.stringify(op);
    const known = slots.get(key);
    if (known !== undefined) return known;
    slots.set(key, ops.length);
    return ops.push(op) - 1;
  };
  return { ops, emit };
}

/** The same place, noting what is read from now on in a trace of its own. */
export function tracing(compiler: Compiler): Compiler & { readonly trace: Tracing } {
  return { ...compiler, trace: { read: new Map(), compared: new Map() } };
}

/** The same place, noting nothing. */
export function silently({ trace: _, ...compiler }: Compiler): Compiler {
  return compiler;
}

/** A stated number as an operation. */
export const stated = ({ emitter: { emit } }: Compiler, amount: AmountInput): Slot =>
  emit({ op: "number", is: literal(amount) });

/** Full marks, where a rule needs them: then a ruleset without issues states them. */
export const fullOf = (compiler: Compiler, node: Node): Slot =>
  stated(compiler, declared({ [node.id]: node.full }, node.id));

/** The index of a declared fact in the table of its scope. */
export function factIndex(compiler: Compiler, id: string, from?: Reach): number {
  const [section = "", key = ""] = id.split(".");
  const table = from === undefined ? compiler.facts : declared(compiler.reached, from);
  return declared(declared(table.index, section), key);
}

/** The index of a field where `id` names one of the ledger in hand. */
export function fieldIndex({ inside }: Compiler, id: string): number | undefined {
  if (inside === undefined || !id.startsWith(`${inside.ledger}.`)) return undefined;
  const name = id.slice(inside.ledger.length + 1);
  return inside.shape.fields.findIndex((field) => field.id === name);
}

/** What is compiled outside of the ledger in hand, brought in. */
export function fromOutside(compiler: Compiler, compile: (outer: Compiler) => Slot): Slot {
  const { inside, emitter: own } = compiler;
  return inside === undefined ? compile(compiler) : own.emit({ op: "outer", of: compile(inside.outer) });
}

/** What a trace holds, as a plan tells it. */
export const traced = ({
  read,
  compared,
}: Tracing): { readonly read: ReadRef[]; readonly compared: ComparedRef[] } => ({
  read: [...read.values()],
  compared: [...compared.values()],
});

/** Notes something read, once. */
export function noteRead({ trace }: Compiler, ref: ReadRef): void {
  trace?.read.set(JSON.stringify(ref), ref);
}

/** Notes a comparison, once; inside a ledger there is one for each entry, and none is noted. */
export function noteCompared({ trace, inside }: Compiler, ref: ComparedRef): void {
  if (trace && inside === undefined && !trace.compared.has(ref.test)) trace.compared.set(ref.test, ref);
}
