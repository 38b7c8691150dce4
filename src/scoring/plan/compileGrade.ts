/**
 * Grades to operations: cuts with conditions and minimums become cases; vetoes set and cap what they give.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { compare } from "../../exact/rational.js";
import type { Condition } from "../../ruleset/expression.js";
import type { CutGrade, Grade, GradeCut, LevelGrade } from "../../ruleset/grade.js";
import { constant } from "../run/constant.js";
import { edgeOf } from "./compileChoice.js";
import { compileCondition } from "./compileCondition.js";
import { compileLevel } from "./compileLevel.js";
import { compileQuantity } from "./compileQuantity.js";
import { type Compiler, stated, traced, tracing } from "./compiler.js";
import { entriesOf, entryOf } from "./declared.js";
import { byKey, literal, scaleNamed } from "./factTable.js";
import type { Slot } from "./op.js";
import type { PlanCut, PlanGrade, PlanVeto } from "./plan.js";

/** Compiles a grade; `vetoes` are those of the rubric. */
export function compileGrade(
  compiler: Compiler,
  id: string,
  grade: Grade,
  vetoes: readonly PlanVeto[],
): Omit<PlanGrade, "rests"> {
  const { emit } = compiler.emitter;
  const { order } = scaleNamed(compiler.ruleset, grade.scale);
  const { before, ...byCuts } = grade.cuts === undefined ? byLevel(compiler, grade) : byPoints(compiler, grade);
  const sets = sanctions(vetoes, id, "sets");
  const caps = sanctions(vetoes, id, "caps");
  // A set beats a cap: that of a veto which sets the grade as well never shows.
  const shown = caps.filter(({ veto }) => !sets.some((set) => set.veto === veto));
  const bare = (list: typeof sets) => list.map(({ when, label }) => ({ when, label }));
  const after =
    sets.length + caps.length === 0
      ? before
      : emit({ op: "sanctioned", of: before, order: order ?? [], sets: bare(sets), caps: bare(shown) });
  return {
    id,
    scale: grade.scale,
    ...(order === undefined ? {} : { order }),
    before,
    after,
    ...byCuts,
    caps,
    sets,
    standing: grade.standing ?? {},
  };
}

/** What makes the label before vetoes. */
type Made = Pick<PlanGrade, "before" | "points" | "cuts" | "else">;

const byLevel = (compiler: Compiler, { scale, of }: LevelGrade): Made => ({
  before: compileLevel(compiler, of, scaleNamed(compiler.ruleset, scale)),
});

function byPoints(compiler: Compiler, grade: CutGrade): Made {
  const cuts = compileCuts(compiler, grade);
  const points = compileQuantity(compiler, grade.points);
  return { before: choose(compiler, cuts, grade), points, cuts, else: grade.else };
}

const sanctions = (vetoes: readonly PlanVeto[], grade: string, kind: "sets" | "caps") =>
  vetoes.flatMap((veto) => {
    const label = entryOf(veto[kind], grade);
    return label === undefined ? [] : [{ veto: veto.id, when: veto.fired, label }];
  });

function compileCuts(compiler: Compiler, grade: CutGrade): readonly PlanCut[] {
  const points = compileQuantity(compiler, grade.points);
  return grade.cuts.map((cut) => {
    const { edge, limit } = edgeOf(cut);
    return {
      label: cut.label,
      edge,
      limit: literal(limit),
      reached: compiler.emitter.emit({ op: "compare", of: points, relation: edge, limit: stated(compiler, limit) }),
      requires: partsOf(cut.requires).map((part) => compileRequirement(compiler, part)),
      minimums: compileMinimums(compiler, cut),
      ...(cut.otherwise === undefined ? {} : { otherwise: cut.otherwise }),
    };
  });
}

const partsOf = (requires: Condition | undefined): readonly Condition[] =>
  requires === undefined ? [] : requires.kind === "all" ? requires.of : [requires];

function compileRequirement(compiler: Compiler, part: Condition): PlanCut["requires"][number] {
  const noting = tracing(compiler);
  const holds = compileCondition(noting, part);
  return { ...traced(noting.trace), holds, ...(part.kind === "condition" ? { condition: part.condition } : {}) };
}

function compileMinimums(compiler: Compiler, { minimums = {} }: GradeCut): PlanCut["minimums"] {
  return [...entriesOf(minimums)].sort(byKey).map(([node, least]) => {
    const points = compiler.pointsOf(node);
    const holds = compiler.emitter.emit({
      op: "compare",
      of: points,
      relation: "atLeast",
      limit: stated(compiler, least),
    });
    return { node, points, limit: literal(least), holds };
  });
}

/**
 * The first cut reached with all that it asks; a cut reached without it goes on, or gives the label that its policy names. What is
 * asked is asked only of points that reach the cut.
 */
function choose(compiler: Compiler, cuts: readonly PlanCut[], grade: CutGrade): Slot {
  const { emit } = compiler.emitter;
  const label = (is: string): Slot => emit({ op: "label", is });
  const given: Slot[] = [];
  const from = (index: number): Slot => {
    if (index === cuts.length) return label(grade.else);
    const left = cuts.slice(index).map((cut, i) => ({ cut, is: at(given, index + i) }));
    // Of equal cuts the first is reached whenever another one is.
    const seen = left.filter(({ cut }, i) => !left.slice(0, i).some((before) => implies(cut, before.cut)));
    const tests = seen.map(({ cut }) => cut.reached);
    return emit({ op: "choose", tests, branches: [...seen.map(({ is }) => is), label(grade.else)] });
  };
  for (const [index, cut] of [...cuts.entries()].reverse()) {
    const asks = [...cut.requires, ...cut.minimums].map(({ holds }) => holds);
    const without = (): Slot => {
      if (cut.otherwise !== undefined && cut.otherwise !== "next") return label(cut.otherwise);
      const next = cuts[index + 1];
      return next !== undefined && implies(cut, next) ? at(given, index + 1) : from(index + 1);
    };
    given[index] =
      asks.length === 0
        ? label(cut.label)
        : emit({ op: "choose", tests: [emit({ op: "all", of: asks })], branches: [label(cut.label), without()] });
  }
  return from(0);
}

/** Whether points that reach a cut also reach the other one. */
function implies(cut: PlanCut, other: PlanCut): boolean {
  const order = compare(constant(cut.limit), constant(other.limit));
  return order > 0 || (order === 0 && (cut.edge === "above" || other.edge === "atLeast"));
}
