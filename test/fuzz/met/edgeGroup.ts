/**
 * Groups of edges: each edge has a name, and is looked for in every step of one sort that a run has.
 *
 * @module
 */
import type { Rational } from "../../../src/exact/rational.js";
import { compare } from "../../../src/exact/rational.js";
import type { Op } from "../../../src/scoring/plan/op.js";
import { type Bool, isOpen, type Num, settledNumber, type Value } from "../../../src/scoring/run/value.js";
import type { Observed } from "./observed.js";

/** Edges by name. */
export type Edges<T> = Readonly<Record<string, (one: T, seen: Observed) => boolean>>;

/** One group of edges: their names, and those that a run met. */
export interface EdgeGroup {
  readonly names: readonly string[];
  readonly met: (seen: Observed) => readonly string[];
}

/** Edges that are looked for in every part of a run that `partsOf` gives. */
export function edgeGroup<T>(partsOf: (seen: Observed) => readonly T[], edges: Edges<T>): EdgeGroup {
  const names = Object.keys(edges);
  return {
    names,
    met: (seen) => {
      const parts = partsOf(seen);
      return parts.length === 0 ? [] : names.filter((name) => parts.some((part) => edges[name]?.(part, seen) === true));
    },
  };
}

/** An operation of these names. */
export type OpOf<N extends Op["op"]> = Extract<Op, { readonly op: N }>;

/** Edges of operations. */
export const opEdges = <N extends Op["op"]>(which: readonly N[], edges: Edges<OpOf<N>>): EdgeGroup =>
  edgeGroup(({ plan }) => plan.ops.filter((op): op is OpOf<N> => which.some((name) => name === op.op)), edges);

/** Certainly not applicable. */
export const isNa = (value: Value | undefined): boolean => {
  if (value === undefined) return false;
  if (value.sort === "number") return !value.some;
  return value.sort === "flag" ? !value.yes && !value.no : value.labels.length === 0;
};
/** Perhaps not applicable. */
export const mayBeNa = (value: Value | undefined): boolean => value !== undefined && value.na !== null && !isNa(value);
/** A number that is not settled. */
export const isOpenNum = (value: Num | undefined): boolean => value?.some === true && settledNumber(value) === null;
/** A condition with more than one answer left. */
export const isOpenBool = (value: Bool | undefined): boolean => value !== undefined && isOpen(value);
/** Certainly false; certainly true. */
export const isNo = (value: Bool | undefined): boolean => value?.no === true && !value.yes && value.na === null;
export const isYes = (value: Bool | undefined): boolean => value?.yes === true && !value.no && value.na === null;
/** A settled number that stands so to another one: below 0, at it, or above. */
export function settledOrder(a: Num | undefined, b: Num | Rational | undefined): number | undefined {
  const x = a === undefined ? null : settledNumber(a);
  const y = b === undefined ? null : "sort" in b ? settledNumber(b) : b;
  return x === null || y === null ? undefined : compare(x, y);
}
