/**
 * Quantities: for each, the numbers that are still possible.
 *
 * @module
 */
import { chosen } from "./choose.js";
import { countOf } from "./count.js";
import { foldOf } from "./fold.js";
import { amount, negate, one, zero } from "./fraction.js";
import { replaced } from "./given.js";
import { lineOf } from "./line.js";
import { difference, extreme, limited, map, product, ratio, sum } from "./operations.js";
import { cohortOf, leafOf, numberFact, pointsOf, sinceOf } from "./reads.js";
import { roundTo } from "./rounding.js";
import type { Scope } from "./scope.js";
import type { Quantity, Tally } from "./shapes.js";
import { anyNumber, exactly, notApplicable, type RefNumber } from "./value.js";

/** What a quantity may still be. */
export function quantityOf(quantity: Quantity, scope: Scope): RefNumber {
  if (typeof quantity !== "object") return exactly(amount(quantity));
  const of = (part: Quantity): RefNumber => quantityOf(part, scope);
  const maybe = (part: Quantity | undefined): RefNumber | undefined => (part === undefined ? undefined : of(part));
  switch (quantity.kind) {
    case "notApplicable":
      return notApplicable;
    case "fact":
      return cohortOf(scope, quantity) ?? numberFact(scope, quantity);
    case "points":
      return pointsOf(scope, quantity);
    case "leaf":
      return leafOf(scope, quantity.leaf);
    case "since":
      return sinceOf(scope, quantity);
    case "count":
      return countOf(quantity, scope);
    case "product":
      return product(quantity.of.map(of));
    case "sum":
      return "of" in quantity ? sum(quantity.of.map(of)) : foldOf(quantity, scope);
    case "least":
    case "greatest":
      return "of" in quantity ? extreme(quantity.kind, quantity.of.map(of)) : foldOf(quantity, scope);
    case "mean":
      return foldOf(quantity, scope);
    case "difference":
      return difference(of(quantity.of[0]), of(quantity.of[1]));
    case "ratio": {
      const { zero: whenZero } = quantity;
      const [top, bottom] = quantity.of;
      return ratio(of(top), of(bottom), whenZero === undefined ? undefined : () => of(whenZero));
    }
    case "rounded":
      return map(of(quantity.of), (x) => roundTo(x, amount(quantity.to), quantity.mode));
    case "limited":
      return limited(of(quantity.of), maybe(quantity.floor), maybe(quantity.ceiling));
    case "line":
      return lineOf(quantity, of(quantity.of));
    case "check": {
      const { when, worth } = quantity;
      return of({ kind: "cases", cases: [{ id: "met", when, then: worth }], else: 0 });
    }
    case "tally":
      return tally(quantity, scope);
    case "steps": {
      const [from, to] = quantity.of;
      const steps = ratio(difference(of(to), of(from)), exactly(amount(quantity.step)));
      const mode = quantity.started === true ? "ceiling" : "floor";
      return limited(
        map(steps, (x) => roundTo(x, one, mode)),
        exactly(zero),
      );
    }
    case "cases":
    case "bands":
    case "lookup": {
      const { branches, na, missing } = chosen<Quantity>(quantity, scope);
      return anyNumber(branches.map(of), na, missing);
    }
    case "given": {
      const { missing, notApplicable: other } = quantity;
      const by = (one: Quantity | undefined) => (one === undefined ? undefined : () => of(one));
      const both = { missing: by(missing), notApplicable: by(other) };
      return replaced(of(quantity.of), both, anyNumber, scope.entry === "unknown");
    }
  }
}

/** Each part is a limited product, the whole a limited sum. */
function tally({ start = 0, of, floor, ceiling }: Tally, scope: Scope): RefNumber {
  const parts = of.map(({ count, each, most }) => {
    const part = product([quantityOf(count, scope), exactly(amount(each))]);
    if (most === undefined) return part;
    const size = amount(most);
    return limited(part, exactly(negate(size)), exactly(size));
  });
  const limit = (one: Quantity | undefined) => (one === undefined ? undefined : quantityOf(one, scope));
  return limited(sum([quantityOf(start, scope), ...parts]), limit(floor), limit(ceiling));
}
