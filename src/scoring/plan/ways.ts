/**
 * In how many ways an operation looks at what it reads: in one, where only the ends of an interval matter to it.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { add, compare, type Rational } from "../../exact/rational.js";
import { roundTo } from "../../exact/rounding.js";
import { constant } from "../run/constant.js";
import { gridOf } from "../run/domain.js";
import type { Op, Slot } from "./op.js";
import type { FactTable } from "./plan.js";
import { slotsOf } from "./slotsOf.js";

/** A slot that is read, and in how many ways: two where not only the ends of an interval matter. */
export type Way = readonly [read: Slot, ways: number];

/** What an operation reads, apart from branches of which one is taken. */
export function readsOf(
  ops: readonly Op[],
  slot: Slot,
  facts: FactTable,
): { readonly together: readonly Way[]; readonly branches: readonly Way[] } {
  const op = at(ops, slot);
  const once = (read: Slot): Way => [read, 1];
  if (op.op === "choose") {
    const of = sameOperand(ops, op.tests);
    const asOne = of !== undefined && (isRising(ops, op.branches) || isDense(ops, of, op.tests, facts));
    return { together: (asOne ? [of] : op.tests).map(once), branches: op.branches.map(once) };
  }
  if (op.op === "lookup") {
    const last = op.else === undefined ? [] : [op.else];
    return { together: [once(op.of)], branches: [...op.branches, ...last].map(once) };
  }
  const ways = (read: Slot): number => {
    if (op.op === "ledger") return 2;
    if (op.op === "compare") return op.relation === "equals" ? 2 : 1;
    if (op.op === "ratio") return read === op.of[1] && op.grid === undefined ? 2 : 1;
    return op.op === "line" && !isMonotone(op.ys.map(constant)) ? 2 : 1;
  };
  return { together: slotsOf(op).map((read) => [read, ways(read)]), branches: [] };
}

/** Comparisons of one and the same quantity with stated numbers. */
function sameOperand(ops: readonly Op[], tests: readonly Slot[]): Slot | undefined {
  const operands = new Set(
    tests.map((test) => {
      const op = at(ops, test);
      return op.op === "compare" && at(ops, op.limit).op === "number" ? op.of : undefined;
    }),
  );
  return operands.size === 1 ? [...operands][0] : undefined;
}

/** Whether the quantity has a value between any two of the edges: then its ends decide which bands are reached. */
function isDense(ops: readonly Op[], of: Slot, tests: readonly Slot[], facts: FactTable): boolean {
  if (tests.length === 1) return true;
  const op = at(ops, of);
  if (op.op !== "fact" || op.from !== undefined) return false;
  const { shape, cohort } = at(facts.facts, op.fact);
  if (shape.type !== "number" || cohort !== undefined) return false;
  const grid = gridOf(shape);
  if (grid === undefined) return true;
  const firsts = tests.flatMap((test) => firstIn(ops, at(ops, test), grid));
  return firsts.every((first, i) => i === 0 || compare(first, at(firsts, i - 1)) < 0);
}

/** The first value of the grid that a comparison lets in; bands stand from the highest down. */
function firstIn(ops: readonly Op[], test: Op, grid: Rational): readonly Rational[] {
  if (test.op !== "compare") return [];
  const limit = at(ops, test.limit);
  if (limit.op !== "number") return [];
  const edge = constant(limit.is);
  const up = roundTo(edge, grid, "ceiling");
  const isIn = test.relation === "atLeast" || compare(up, edge) > 0;
  return [isIn ? up : add(up, grid)];
}

/** Whether bands give stated numbers, all rising or all falling: then only the first and the last one reached matter. */
function isRising(ops: readonly Op[], branches: readonly Slot[]): boolean {
  const stated = branches.flatMap((branch) => {
    const op = at(ops, branch);
    return op.op === "number" ? [constant(op.is)] : [];
  });
  return stated.length === branches.length && isMonotone(stated);
}

const isMonotone = (ys: readonly Rational[]): boolean => {
  const turns = ys.map((y, i) => (i === 0 ? 0 : compare(y, at(ys, i - 1))));
  return !(turns.includes(1) && turns.includes(-1));
};
