/**
 * Edges of folding: nothing left, no weight, too few for a trim, what may count.
 *
 * @module
 */
import { isZero } from "../../../src/exact/rational.js";
import type { FoldItem } from "../../../src/scoring/plan/op.js";
import { settledNumber } from "../../../src/scoring/run/value.js";
import { type EdgeGroup, isNa, isNo, isOpenBool, isOpenNum, mayBeNa, opEdges } from "./edgeGroup.js";
import type { Observed } from "./observed.js";

/** Edges of folding. */
export const foldEdges = (): readonly EdgeGroup[] => [fold, full];

/** Whether an operand is left out, may be, or is in. */
function stands({ each, weight, counts }: FoldItem, { num, bool }: Observed): "out" | "perhaps" | "in" {
  const test = bool(counts);
  if (isNa(num(each)) || isNa(num(weight)) || isNo(test) || isNa(test) || (test !== undefined && !test.yes))
    return "out";
  return mayBeNa(num(each)) || mayBeNa(num(weight)) || isOpenBool(test) ? "perhaps" : "in";
}
const count = (items: readonly FoldItem[], seen: Observed, how: "out" | "perhaps" | "in"): number =>
  items.filter((item) => stands(item, seen) === how).length;
const weighsNothing = ({ weight }: FoldItem, { num }: Observed): boolean => {
  const value = num(weight);
  const settled = value === undefined ? null : settledNumber(value);
  return settled !== null && isZero(settled);
};

const fold = opEdges(["fold", "share", "allFull"], {
  "no operands": ({ items }) => items.length === 0,
  "nothing left": ({ items }, seen) => items.length > 0 && count(items, seen, "out") === items.length,
  "nothing left: empty": ({ items, empty }, seen) => count(items, seen, "out") === items.length && empty !== undefined,
  "nothing left: empty does not apply": ({ items, empty }, seen) =>
    count(items, seen, "out") === items.length && isNa(seen.num(empty)),
  "perhaps nothing left": ({ items }, seen) => count(items, seen, "in") === 0 && count(items, seen, "perhaps") > 0,
  "operand does not apply": ({ items }, { num }) => items.some(({ each }) => isNa(num(each))),
  "counts does not apply": ({ items }, { bool }) => items.some(({ counts }) => isNa(bool(counts))),
  "counts open": ({ items }, { bool }) => items.some(({ counts }) => isOpenBool(bool(counts))),
  "counts not": ({ items }, { bool }) => items.some(({ counts }) => isNo(bool(counts))),
  "weight does not apply": ({ items }, { num }) => items.some(({ weight }) => isNa(num(weight))),
  "weight open": ({ items }, { num }) => items.some(({ weight }) => isOpenNum(num(weight))),
  "weight without bound": ({ items }, { num }) =>
    items.some(({ weight }) => isOpenNum(num(weight)) && num(weight)?.greatest === null),
  "weight 0 beside missing points": ({ items }, seen) =>
    items.some((item) => weighsNothing(item, seen) && isOpenNum(seen.num(item.each))),
  "no weight": (op, seen) =>
    count(op.items, seen, "in") > 0 &&
    op.items.every((item) => stands(item, seen) === "out" || weighsNothing(item, seen)),
  "no weight: weightless": (op, seen) =>
    op.op === "fold" &&
    op.weightless !== undefined &&
    count(op.items, seen, "in") > 0 &&
    op.items.every((item) => stands(item, seen) === "out" || weighsNothing(item, seen)),
  "perhaps no weight": ({ items }, seen) =>
    items.some(({ weight }) => isOpenNum(seen.num(weight)) && seen.num(weight)?.least?.n === 0),
  "trim: too few": (op, seen) =>
    op.op === "fold" &&
    op.trim !== undefined &&
    op.items.length > 0 &&
    count(op.items, seen, "out") < op.items.length &&
    op.items.length - count(op.items, seen, "out") <= op.trim.lowest + op.trim.highest,
  "trim: just enough": (op, seen) =>
    op.op === "fold" && op.trim !== undefined && count(op.items, seen, "in") === op.trim.lowest + op.trim.highest + 1,
  "trim: perhaps too few": (op, seen) =>
    op.op === "fold" &&
    op.trim !== undefined &&
    count(op.items, seen, "perhaps") > 0 &&
    count(op.items, seen, "in") <= op.trim.lowest + op.trim.highest &&
    count(op.items, seen, "in") + count(op.items, seen, "perhaps") > op.trim.lowest + op.trim.highest,
  "trim of nothing": (op) => op.op === "fold" && op.trim?.lowest === 0 && op.trim.highest === 0,
  "trim: open operands": (op, seen) =>
    op.op === "fold" && op.trim !== undefined && op.items.some(({ each }) => isOpenNum(seen.num(each))),
});

const full = opEdges(["share", "allFull"], {
  "full marks of 0": ({ items }, { num }) =>
    items.some((item) => weighsNothing({ each: item.each, weight: item.full }, { num } as Observed)),
  "attainable marks of 0": ({ items }, seen) =>
    count(items, seen, "in") > 0 &&
    items.every((item) => stands(item, seen) === "out" || weighsNothing({ each: item.each, weight: item.full }, seen)),
  "child of a share may count": ({ op, items }, seen) => op === "share" && count(items, seen, "perhaps") > 0,
  "child of all may count": ({ op, items }, seen) => op === "allFull" && count(items, seen, "perhaps") > 0,
  "child of all open": ({ op, items }, { num }) => op === "allFull" && items.some(({ each }) => isOpenNum(num(each))),
});
