/**
 * Groups: what is made of the points of the children that apply and count.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import type { Node } from "./documents.js";
import { amount, compare, type Fraction, one, sign, zero } from "./fraction.js";
import { isBound, type Limit, lowest, negateLimit } from "./limit.js";
import { meanOf } from "./mean.js";
import { extremeOf, isMissing, left, type Operand, summed } from "./operands.js";
import { product } from "./operations.js";
import { quantityOf } from "./quantity.js";
import { leastQuotient } from "./quotient.js";
import type { Scope } from "./scope.js";
import { always, anyNumber, between, exactly, lower, notApplicable, type RefNumber, upper } from "./value.js";

/** A child as an operand, with its full marks. */
interface Child extends Operand {
  readonly full: Fraction;
}

/** What a group's `combine` makes of its children. */
export function combined(node: Node, scope: Scope): RefNumber {
  const { combine, empty: stated, weightless: other } = node;
  if (combine === undefined) throw new Error(`a group without combine: ${node.id}`);
  const children = childrenOf(node, scope);
  const empty = (): RefNumber => (stated === undefined ? notApplicable : quantityOf(stated, scope));
  const weightless = other === undefined ? undefined : () => quantityOf(other, scope);
  const full = exactly(fullOf(node));
  switch (combine) {
    case "sum":
      return summed(children, empty);
    case "mean":
      return meanOf(children, { empty, weightless });
    case "least":
    case "greatest":
      return extremeOf(combine, children, empty);
    case "share":
      return share(children, full, { empty, weightless });
    case "all":
      return allFull(children, full, empty);
  }
}

/** Its children as operands. */
export const childrenOf = ({ children = [], combine }: Node, scope: Scope): readonly Child[] =>
  children.map((child) => ({
    value: scope.sheet.points(child.id),
    weight: combine === "mean" ? quantityOf(child.weight ?? 1, scope) : exactly(one),
    counts: child.counts === undefined ? always : conditionOf(child.counts, scope),
    times: 1,
    full: fullOf(child),
  }));

/** Full marks, 0 where none are stated (only forms that do not ask for them allow that). */
export const fullOf = ({ full }: Node): Fraction => (full === undefined ? zero : amount(full));

interface Otherwise {
  readonly empty: () => RefNumber;
  /** Nothing if it is not stated: then as `empty`. */
  readonly weightless: (() => RefNumber) | undefined;
}

/** Points reached by the full marks of what is left, times the group's own. */
function share(children: readonly Child[], full: RefNumber, { empty, weightless }: Otherwise): RefNumber {
  const { sure, perhaps } = left(children);
  const all = [...sure, ...perhaps];
  if (all.length === 0) return empty();
  const isFree = (child: Child): boolean => sign(child.full) === 0;
  const reached = (): RefNumber => {
    const greatest = negateLimit(leastShare(sure, perhaps, (value) => negateLimit(upper(value))));
    return product([between(leastShare(sure, perhaps, lower), greatest), full]);
  };
  const results = [
    ...(all.every(isFree) ? [] : [reached()]),
    ...(sure.every(isFree) && all.some(isFree) ? [(weightless ?? empty)()] : []),
    ...(sure.length === 0 ? [empty()] : []),
  ];
  // What has no full marks matters beside others, or where it decides between `empty` and another `weightless`.
  const matters = !all.every(isFree) || (weightless !== undefined && sure.length === 0);
  return anyNumber(results, false, matters && all.some(isMissing));
}

function leastShare(sure: readonly Child[], perhaps: readonly Child[], end: (value: RefNumber) => Limit): Limit {
  const far = [...sure, ...perhaps].map(({ value }) => end(value)).find((limit) => !isBound(limit));
  if (far !== undefined) return far;
  const terms = (list: readonly Child[]) =>
    list.flatMap(({ value, full }) => {
      const above = end(value);
      return isBound(above) ? [{ above, below: full }] : [];
    });
  const quotient = leastQuotient(terms(sure), terms(perhaps));
  return lowest(quotient === undefined ? [] : [quotient]);
}

/** Full if every child that is left has its full marks, else 0. Once that is decided, nothing more is missing. */
function allFull(children: readonly Child[], full: RefNumber, empty: () => RefNumber): RefNumber {
  const { sure, perhaps } = left(children);
  const all = [...sure, ...perhaps];
  if (all.length === 0) return empty();
  const mayBeFull = (child: Child): boolean => !isUnder(upper(child.value), child.full);
  const mayBeLess = (child: Child): boolean => isUnder(lower(child.value), child.full);
  const yes = sure.every(mayBeFull) && all.some(mayBeFull);
  const results = [
    ...(yes ? [full] : []),
    ...(all.some(mayBeLess) ? [exactly(zero)] : []),
    ...(sure.length === 0 ? [empty()] : []),
  ];
  return anyNumber(results, false, results.length > 1 && all.some(isMissing));
}

const isUnder = (limit: Limit, full: Fraction): boolean =>
  isBound(limit) ? compare(limit, full) < 0 : limit === "below";
