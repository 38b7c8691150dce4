/**
 * Choices to operations: the same for quantities and levels, which hand in how a branch is compiled.
 *
 * @module
 */
import { compare } from "../../exact/rational.js";
import type { Bands, Cases, Cut, Given, Lookup } from "../../ruleset/expression.js";
import type { Names } from "../../ruleset/names.js";
import { compileCondition } from "./compileCondition.js";
import { compileLevel } from "./compileLevel.js";
import { compileQuantity } from "./compileQuantity.js";
import { type Compiler, noteCompared, stated } from "./compiler.js";
import { amountOf } from "./factTable.js";
import { nameOf } from "./nameOf.js";
import type { Slot } from "./op.js";

/** Compiles a branch. */
export type Branch<T> = (compiler: Compiler, branch: T) => Slot;

/** The first case that holds. */
export function compileCases<T>(compiler: Compiler, choice: Cases<Names, T>, branch: Branch<T>): Slot {
  return compiler.emitter.emit({
    op: "choose",
    tests: choice.cases.map(({ when }) => compileCondition(compiler, when)),
    branches: [...choice.cases.map((one) => branch(compiler, one.then)), branch(compiler, choice.else)],
  });
}

/** The last cut reached: tested from the highest down. */
export function compileBands<T>(compiler: Compiler, choice: Bands<Names, T>, branch: Branch<T>): Slot {
  const falling = fallingCuts(choice);
  return compiler.emitter.emit({
    op: "choose",
    tests: bandTests(compiler, choice),
    branches: [...falling.map((cut) => branch(compiler, cut.then)), branch(compiler, choice.below)],
  });
}

/** The cuts from the highest down, without those that a later one at the same number hides. */
export function fallingCuts<T>({ cuts }: Bands<Names, T>): readonly Bands<Names, T>["cuts"][number][] {
  return cuts
    .filter((cut, i) => {
      const next = cuts[i + 1];
      if (next === undefined) return true;
      const [own, after] = [edgeOf(cut), edgeOf(next)];
      const isSame = compare(amountOf(own.limit), amountOf(after.limit)) === 0;
      return !isSame || (own.edge === "atLeast" && after.edge === "above");
    })
    .toReversed();
}

/** Whether each cut is reached, from the highest down. */
export function bandTests<T>(compiler: Compiler, choice: Bands<Names, T>): readonly Slot[] {
  const of = compileQuantity(compiler, choice.of);
  return fallingCuts(choice).map((cut) => {
    const { edge, limit: amount } = edgeOf(cut);
    const limit = stated(compiler, amount);
    const test = compiler.emitter.emit({ op: "compare", of, relation: edge, limit });
    noteCompared(compiler, { test, name: nameOf(choice.of), of, relation: edge, limit });
    return test;
  });
}

/** The edge of a cut and its number. */
export const edgeOf = (cut: Cut) =>
  cut.atLeast === undefined
    ? ({ edge: "above", limit: cut.above } as const)
    : ({ edge: "atLeast", limit: cut.atLeast } as const);

/** By label. */
export function compileLookup<T>(compiler: Compiler, choice: Lookup<Names, T>, branch: Branch<T>): Slot {
  return compiler.emitter.emit({
    op: "lookup",
    of: compileLevel(compiler, choice.of),
    labels: Object.keys(choice.table),
    branches: Object.values(choice.table).map((one) => branch(compiler, one)),
    ...(choice.else === undefined ? {} : { else: branch(compiler, choice.else) }),
  });
}

/** Replacements for missing and not applicable. */
export function compileGiven<T>(compiler: Compiler, choice: Given<T>, branch: Branch<T>): Slot {
  const { of, missing, notApplicable } = choice;
  return compiler.emitter.emit({
    op: "given",
    of: branch(compiler, of),
    ...(missing === undefined ? {} : { missing: branch(compiler, missing) }),
    ...(notApplicable === undefined ? {} : { notApplicable: branch(compiler, notApplicable) }),
  });
}
