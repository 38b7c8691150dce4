/**
 * What is left when that which does not apply or does not count is out: sum, least, greatest of it.
 *
 * An operand is in, perhaps in, or out. Whatever may be left together is considered; nothing left gives `empty`.
 *
 * @module
 */

import { zero } from "./fraction.js";
import { addLimits, highest, type Limit, lowest, negateLimit, signOf, times } from "./limit.js";
import { type Answer, anyNumber, between, lower, type RefNumber, upper } from "./value.js";

/** One operand. */
export interface Operand {
  readonly value: RefNumber;
  readonly weight: RefNumber;
  readonly counts: Answer;
  /** How many like it there may be; `null` for any number. More than one only where each is perhaps in. */
  readonly times: number | null;
}

/** Whether an operand is taken in. */
export function presence({ value, weight, counts }: Operand): "in" | "perhaps" | "out" {
  if (!value.some || !weight.some || !counts.yes) return "out";
  return value.na || weight.na || counts.no || counts.na ? "perhaps" : "in";
}

/** Those that are in for sure, and those that perhaps are. */
export function left<O extends Operand>(operands: readonly O[]): Left<O> {
  return {
    sure: operands.filter((operand) => presence(operand) === "in"),
    perhaps: operands.filter((operand) => presence(operand) === "perhaps"),
  };
}
interface Left<O> {
  readonly sure: readonly O[];
  readonly perhaps: readonly O[];
}

/** Whether something that decides about this operand is missing. */
export const isMissing = ({ value, weight, counts }: Operand): boolean =>
  value.missing || weight.missing || counts.missing;

/** The sum of what is left. */
export function summed(operands: readonly Operand[], empty: () => RefNumber): RefNumber {
  const { sure, perhaps } = left(operands);
  // The least sum takes in whatever is below 0; if there is nothing like that and nothing sure, the least single one.
  const least = (end: (value: RefNumber) => Limit): Limit => {
    const fixed = sure.map(({ value }) => end(value)).reduce(addLimits, zero);
    const helping = perhaps.filter(({ value }) => signOf(end(value)) < 0);
    if (sure.length === 0 && helping.length === 0) return lowest(perhaps.map(({ value }) => end(value)));
    return helping.map((one) => times(end(one.value), one.times)).reduce(addLimits, fixed);
  };
  const ends = () => between(least(lower), negateLimit(least((value) => negateLimit(upper(value)))));
  return orEmpty(operands, ends, empty);
}

/** The least or the greatest of what is left. */
export function extremeOf(kind: "least" | "greatest", operands: readonly Operand[], empty: () => RefNumber): RefNumber {
  const { sure, perhaps } = left(operands);
  const all = [...sure, ...perhaps];
  // The least of all is greatest where no more than the sure ones are left, or else the best single one.
  const ends = (): RefNumber =>
    kind === "least"
      ? between(lowest(all.map(low)), sure.length > 0 ? lowest(sure.map(high)) : highest(all.map(high)))
      : between(sure.length > 0 ? highest(sure.map(low)) : lowest(all.map(low)), highest(all.map(high)));
  return orEmpty(operands, ends, empty);
}

/** What something left gives, what nothing left gives, or both, as it may come. */
export function orEmpty(operands: readonly Operand[], some: () => RefNumber, empty: () => RefNumber): RefNumber {
  const { sure, perhaps } = left(operands);
  const all = [...sure, ...perhaps];
  if (all.length === 0) return empty();
  const results = sure.length > 0 ? [some()] : [some(), empty()];
  return anyNumber(results, false, all.some(isMissing));
}

const low = ({ value }: Operand): Limit => lower(value);
const high = ({ value }: Operand): Limit => upper(value);
