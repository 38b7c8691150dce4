/**
 * Quantities to operations. What is sugar in the grammar is written out here and nowhere else.
 *
 * @module
 */
import { match } from "ts-pattern";
import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import { sign } from "../../exact/rational.js";
import type { LeafPart, Quantity, TallyPart } from "../../ruleset/expression.js";
import type { Names } from "../../ruleset/names.js";
import { constant, plain } from "../run/constant.js";
import { gridOf } from "../run/domain.js";
import { compileBands, compileCases, compileGiven, compileLookup } from "./compileChoice.js";
import { compileCondition } from "./compileCondition.js";
import { compileFact, compilePoints, compileSince } from "./compileFact.js";
import { compileFold, compileLeafFold, compileLedgerFold } from "./compileFold.js";
import { type Compiler, fromOutside, fullOf, stated } from "./compiler.js";
import { literal } from "./factTable.js";
import type { Constant, Slot } from "./op.js";

/** A quantity; gives its slot. */
export function compileQuantity(compiler: Compiler, rule: Quantity): Slot {
  if (typeof rule !== "object") return stated(compiler, rule);
  const { emit } = compiler.emitter;
  const sub = (part: Quantity): Slot => compileQuantity(compiler, part);
  return match(rule)
    .with({ kind: "fact" }, ({ fact, from }) => compileFact(compiler, fact, from))
    .with({ kind: "points" }, ({ points, from, rubric }) => compilePoints(compiler, points, from, rubric))
    .with({ kind: "leaf" }, ({ leaf }) => compileLeaf(compiler, leaf))
    .with({ kind: "since" }, (since) => compileSince(compiler, since))
    .with({ kind: "notApplicable" }, ({ reason }) =>
      emit({ op: "inapplicable", sort: "number", because: { kind: "rule", reason } }),
    )
    .with({ kind: "difference" }, ({ of: [a, b] }) => difference(compiler, sub(a), sub(b)))
    .with({ kind: "ratio" }, ({ of: [a, b], zero }) =>
      ratio(compiler, sub(a), sub(b), zero === undefined ? undefined : sub(zero)),
    )
    .with({ kind: "rounded" }, ({ of, to, mode }) => emit({ op: "rounded", of: sub(of), to: literal(to), mode }))
    .with({ kind: "limited" }, ({ of, floor, ceiling }) => compileLimits(compiler, sub(of), floor, ceiling))
    .with({ kind: "line" }, ({ of, through, before, after }) =>
      emit({
        op: "line",
        of: sub(of),
        xs: through.map(([x]) => literal(x)),
        ys: through.map(([, y]) => literal(y)),
        before: before === "extend",
        after: after === "extend",
      }),
    )
    .with({ kind: "check" }, ({ when, worth }) =>
      emit({ op: "choose", tests: [compileCondition(compiler, when)], branches: [sub(worth), stated(compiler, 0)] }),
    )
    .with({ kind: "tally" }, (tally) =>
      compileLimits(compiler, compileTally(compiler, tally), tally.floor, tally.ceiling),
    )
    .with({ kind: "steps" }, ({ of: [from, to], step, started }) => {
      const ratio = emit({ op: "ratio", of: [difference(compiler, sub(to), sub(from)), stated(compiler, step)] });
      const steps = emit({ op: "rounded", of: ratio, to: literal(1), mode: started ? "ceiling" : "floor" });
      return emit({ op: "greatest", of: [steps, stated(compiler, 0)] });
    })
    .with({ kind: "cases" }, (choice) => compileCases(compiler, choice, compileQuantity))
    .with({ kind: "bands" }, (choice) => compileBands(compiler, choice, compileQuantity))
    .with({ kind: "lookup" }, (choice) => compileLookup(compiler, choice, compileQuantity))
    .with({ kind: "given" }, (choice) => compileGiven(compiler, choice, compileQuantity))
    .with({ kind: "count" }, (count) => {
      if (count.of !== undefined)
        return emit({ op: "holding", of: count.of.map((part) => compileCondition(compiler, part)) });
      return count.leaves === undefined
        ? compileLedgerFold(compiler, "count", count)
        : compileLeafFold(compiler, "count", count);
    })
    .with({ kind: "product" }, ({ of }) => emit({ op: "product", of: of.map(sub) }))
    .otherwise((fold) => {
      if (fold.leaves !== undefined) return compileLeafFold(compiler, fold.kind, fold);
      if (fold.over !== undefined) return compileLedgerFold(compiler, fold.kind, fold);
      if (fold.items !== undefined) return compileFold(compiler, fold.kind, fold);
      return emit({ op: fold.kind, of: fold.of.map(sub) });
    });
}

/** Where the divisor is a fact that is never below 0, what it is a multiple of: then it cannot come close to 0. */
function ratio(compiler: Compiler, a: Slot, b: Slot, zero: Slot | undefined): Slot {
  const { emit, ops } = compiler.emitter;
  const divisor = at(ops, b);
  const shape =
    divisor.op === "fact" && divisor.from === undefined
      ? at(compiler.facts.facts, divisor.fact).shape
      : divisor.op === "field"
        ? compiler.inside?.shape.fields[divisor.field]?.shape
        : undefined;
  const grid = shape?.type === "number" && isFromZero(shape.least) ? gridOf(shape) : undefined;
  return emit({
    op: "ratio",
    of: [a, b],
    ...(zero === undefined ? {} : { zero }),
    ...(grid === undefined ? {} : { grid: plain(grid) }),
  });
}

const isFromZero = (least: Constant | undefined): boolean => least !== undefined && sign(constant(least)) >= 0;

/** What a fold over criteria reads of the one in hand. */
function compileLeaf(compiler: Compiler, part: LeafPart): Slot {
  const { leaf } = compiler;
  if (leaf === undefined) throw new PreconditionError("leaf.outside", part);
  if (part === "points") return compilePoints(compiler, leaf.id);
  if (part === "full") return fullOf(compiler, leaf);
  return fromOutside(compiler, (outer) => outer.weightOf(leaf.id));
}

/** `a − b`. */
export function difference(compiler: Compiler, a: Slot, b: Slot): Slot {
  const { emit } = compiler.emitter;
  return emit({ op: "sum", of: [a, emit({ op: "product", of: [stated(compiler, -1), b] })] });
}

/** Between limits that may be absent. */
export function compileLimits(
  compiler: Compiler,
  of: Slot,
  floor: Quantity | undefined,
  ceiling: Quantity | undefined,
): Slot {
  if (floor === undefined && ceiling === undefined) return of;
  return compiler.emitter.emit({
    op: "limited",
    of,
    ...(floor === undefined ? {} : { floor: compileQuantity(compiler, floor) }),
    ...(ceiling === undefined ? {} : { ceiling: compileQuantity(compiler, ceiling) }),
  });
}

/** A tally before its limits. */
export function compileTally(compiler: Compiler, { start, of }: Extract<Quantity, { readonly kind: "tally" }>): Slot {
  const parts = of.map((part) => compileTallyPart(compiler, part));
  const begin = start === undefined ? [] : [compileQuantity(compiler, start)];
  return compiler.emitter.emit({ op: "sum", of: [...begin, ...parts] });
}

function compileTallyPart(compiler: Compiler, { count, each, most }: TallyPart<Names>): Slot {
  const { emit } = compiler.emitter;
  const points = emit({ op: "product", of: [compileQuantity(compiler, count), stated(compiler, each)] });
  if (most === undefined) return points;
  const size = stated(compiler, most);
  const negative = emit({ op: "product", of: [stated(compiler, -1), size] });
  return emit({ op: "limited", of: points, floor: negative, ceiling: size });
}
