/**
 * What a fold takes in: operands, sorted by whether they are left.
 *
 * @module
 */
import type { Bool, Num } from "./value.js";

/** One operand. */
export interface Operand {
  readonly each: Num;
  /** Never negative; 1 if absent. */
  readonly weight?: Num | undefined;
  readonly counts?: Bool | undefined;
}

/** Operands that certainly count, and those that may. */
export interface Sorted<T extends Operand> {
  readonly sure: readonly T[];
  readonly perhaps: readonly T[];
}

/** Sorts operands by whether they are taken in. */
export function sortOperands<T extends Operand>(operands: readonly T[]): Sorted<T> {
  const left = operands.filter(
    ({ each, weight, counts }) => each.some && weight?.some !== false && counts?.yes !== false,
  );
  const isSure = ({ each, weight, counts }: T): boolean =>
    each.na === null && (weight?.na ?? null) === null && counts?.no !== true && (counts?.na ?? null) === null;
  return { sure: left.filter(isSure), perhaps: left.filter((operand) => !isSure(operand)) };
}

/** Whether all that is left may be light, and something may be left. */
export const mayWeighNothing = <T extends Operand>(
  { sure, perhaps }: Sorted<T>,
  light: (operand: T) => boolean,
): boolean => sure.every(light) && [...sure, ...perhaps].some(light);

/** What is open only because of an appeal is not missing. */
export const anyMissing = ({ sure, perhaps }: Sorted<Operand>): boolean =>
  [...sure, ...perhaps].some(({ each, weight, counts }) =>
    [each, weight, counts].some((part) => part?.missing === true),
  );
