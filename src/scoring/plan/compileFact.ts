/**
 * Reading: facts and fields, points of nodes, grades, and time since a date.
 *
 * @module
 */
import type { Earlier, Level, Quantity } from "../../ruleset/expression.js";
import type { Reach } from "../../ruleset/scope.js";
import { type Compiler, factIndex, fieldIndex, fromOutside, noteRead } from "./compiler.js";
import type { Slot } from "./op.js";

/** A fact of the scope, or a field of the ledger in hand. */
export function compileFact(compiler: Compiler, id: string, from: Reach | undefined): Slot {
  const field = from === undefined ? fieldIndex(compiler, id) : undefined;
  if (field !== undefined) return compiler.emitter.emit({ op: "field", field });
  return fromOutside(compiler, (outer) => {
    const fact = factIndex(outer, id, from);
    const slot = outer.emitter.emit({ op: "fact", fact, ...reached(from) });
    noteRead(compiler, { kind: "fact", id, slot, fact, ...reached(from) });
    return slot;
  });
}

/** Points of a node of this rubric, or of an earlier scorecard. */
export function compilePoints(compiler: Compiler, id: string, from?: Earlier, rubric = compiler.rubricId): Slot {
  return fromOutside(compiler, (outer) => {
    const slot =
      from === undefined ? outer.pointsOf(id) : outer.emitter.emit({ op: "earlierPoints", from, rubric, node: id });
    noteRead(compiler, { kind: "points", id, slot, ...reached(from) });
    return slot;
  });
}

/** A grade of this rubric, or of an earlier scorecard. */
export function compileGradeRead(
  compiler: Compiler,
  { grade: id, from, rubric = compiler.rubricId }: GradeRead,
  labels: readonly string[],
): Slot {
  return fromOutside(compiler, (outer) => {
    const slot =
      from === undefined
        ? outer.gradeOf(id)
        : outer.emitter.emit({ op: "earlierGrade", from, rubric, grade: id, labels });
    noteRead(compiler, { kind: "grade", id, slot, ...reached(from) });
    return slot;
  });
}

/** A level that is a grade. */
export type GradeRead = Extract<Level, { readonly kind: "grade" }>;

/** Time since a date. */
export function compileSince(compiler: Compiler, rule: Extract<Quantity, { readonly kind: "since" }>): Slot {
  const { date, from } = rule;
  const how = { in: rule.in, started: rule.started === true };
  const field = from === undefined ? fieldIndex(compiler, date) : undefined;
  if (field !== undefined) return compiler.emitter.emit({ op: "since", fact: field, entry: true, ...how });
  return fromOutside(compiler, (outer) => {
    const fact = factIndex(outer, date, from);
    noteRead(compiler, { kind: "date", id: date, fact, ...reached(from) });
    return outer.emitter.emit({ op: "since", fact, entry: false, ...reached(from), ...how });
  });
}

/** An absent reach is an absent key. */
const reached = <T extends Reach>(from: T | undefined): { readonly from?: T } => (from === undefined ? {} : { from });
