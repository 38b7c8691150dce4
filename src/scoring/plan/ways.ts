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
import type { Op, Relation, Slot } from "./op.js";
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
    const edges = edgesOf(ops, op.tests);
    const asOne =
      goesDown(edges) && (edges.length === 1 || isRising(ops, op.branches) || fillsBands(ops, edges, facts));
    const tested = asOne ? edges.slice(0, 1).map(({ of }) => of) : op.tests;
    return { together: tested.map(once), branches: op.branches.map(once) };
  }
  if (op.op === "within") {
    const exact = op.limits.filter(({ relation }) => relation === "equals").map(({ limit }) => limit);
    const again = fillsRange(ops, op, facts) ? [] : [op.of, ...exact];
    return { together: [...slotsOf(op), ...again].map(once), branches: [] };
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

/** A comparison of a quantity with a stated number. */
interface Edge {
  readonly of: Slot;
  readonly relation: Relation;
  readonly limit: Rational;
}

/** Comparisons of one and the same quantity with stated numbers; nothing if they are anything else. */
function edgesOf(ops: readonly Op[], tests: readonly Slot[]): readonly Edge[] {
  const edges = tests.flatMap((test): readonly Edge[] => {
    const op = at(ops, test);
    const limit = op.op === "compare" ? at(ops, op.limit) : op;
    return op.op === "compare" && limit.op === "number"
      ? [{ of: op.of, relation: op.relation, limit: constant(limit.is) }]
      : [];
  });
  const isOne = edges.length === tests.length && new Set(edges.map(({ of }) => of)).size === 1;
  return isOne ? edges : [];
}

/** Whether the tests go down step by step, as bands do: then each lets in what those before it leave, and more. */
const goesDown = (edges: readonly Edge[]): boolean =>
  edges.length > 0 &&
  edges.every(({ relation, limit }, i) => {
    const before = edges[i - 1];
    const order = before === undefined ? -1 : compare(limit, before.limit);
    const opens = before?.relation === "above" && relation === "atLeast";
    return isLower(relation) && (order < 0 || (order === 0 && opens));
  });

const isLower = (relation: Relation): boolean => relation === "atLeast" || relation === "above";

/** Whether it is a fact that has a value in every band: then its ends decide which are reached. */
function fillsBands(ops: readonly Op[], edges: readonly Edge[], facts: FactTable): boolean {
  const grid = gridAt(ops, edges, facts);
  if (grid === undefined) return false;
  const firsts = edges.map((edge) => firstIn(edge, grid));
  return grid === "any" || firsts.every((first, i) => i === 0 || compare(first, at(firsts, i - 1)) < 0);
}

/** Whether it is a fact that has a value between a lower and an upper limit. */
function fillsRange(
  ops: readonly Op[],
  { of, limits }: Extract<Op, { readonly op: "within" }>,
  facts: FactTable,
): boolean {
  const edges = limits.flatMap(({ relation, limit: slot }): readonly Edge[] => {
    const limit = at(ops, slot);
    return limit.op === "number" ? [{ of, relation, limit: constant(limit.is) }] : [];
  });
  const grid = gridAt(ops, edges, facts);
  const [low, high] = [
    edges.find(({ relation }) => isLower(relation)),
    edges.find(({ relation }) => !isLower(relation)),
  ];
  if (grid === undefined || edges.length !== 2 || low === undefined || high === undefined || high.relation === "equals")
    return false;
  const order = compare(firstIn(low, grid), high.limit);
  return order < 0 || (order === 0 && high.relation === "atMost" && (grid !== "any" || low.relation === "atLeast"));
}

/** What a fact of the subject is a multiple of; `any` for one of any number of digits, nothing for what is no such fact. */
function gridAt(ops: readonly Op[], [first]: readonly Edge[], facts: FactTable): Rational | "any" | undefined {
  const op = first && at(ops, first.of);
  if (op?.op !== "fact" || op.from !== undefined) return undefined;
  const { shape, cohort } = at(facts.facts, op.fact);
  return shape.type !== "number" || cohort !== undefined ? undefined : (gridOf(shape) ?? "any");
}

/** The first value of the grid that a lower limit lets in. */
function firstIn({ relation, limit }: Edge, grid: Rational | "any"): Rational {
  if (grid === "any") return limit;
  const up = roundTo(limit, grid, "ceiling");
  return relation === "atLeast" || compare(up, limit) > 0 ? up : add(up, grid);
}

/** Whether branches are stated numbers, all rising or all falling: then only the first and the last one reached matter. */
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
