/**
 * The value that a formula had, worked out from what was read; the engine's results carry those of facts and nodes only.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import {
  add,
  compare,
  divide,
  greatest,
  isZero,
  least,
  multiply,
  one,
  type Rational,
  subtract,
  zero,
} from "../../../exact/rational.js";
import { readAmount } from "../../../exact/readAmount.js";
import { roundTo } from "../../../exact/rounding.js";
import type { Quantity } from "../../../ruleset/expression.js";
import { exactly } from "../numbers.js";
import { elapsed } from "./elapsed.js";
import type { Telling } from "./telling.js";

/** Nothing where something that it needs is not known, or the form is none that is worked out here. */
export function valueMet(telling: Telling, quantity: Quantity): Rational | undefined {
  if (typeof quantity !== "object") return exactly(quantity);
  const sub = (inner: Quantity): Rational | undefined => valueMet(telling, inner);
  const read = (id: string, from: string | undefined): Rational | undefined => {
    const value = telling.found.read(id, from)?.value;
    return typeof value === "string" && readAmount(value).ok ? exactly(value) : undefined;
  };
  return match(quantity)
    .returnType<Rational | undefined>()
    .with({ kind: "fact" }, ({ fact, from }) => read(fact, from))
    .with({ kind: "points" }, ({ points, from }) => read(points, from))
    .with({ kind: "since" }, (since) => {
      const time = elapsed(telling, since);
      return time === undefined ? undefined : exactly(time);
    })
    .with({ kind: P.union("sum", "product", "difference", "least", "greatest"), of: P.array() }, ({ kind, of }) => {
      const values: readonly Quantity[] = of;
      return together(kind, values.map(sub));
    })
    .with({ kind: "ratio" }, ({ of: [a, b], zero: rest }) => {
      const [above, below] = [sub(a), sub(b)];
      if (above === undefined || below === undefined) return undefined;
      if (isZero(below)) return rest === undefined ? undefined : sub(rest);
      return divide(above, below);
    })
    .with({ kind: "rounded" }, ({ of, to, mode }) => {
      const value = sub(of);
      return value && roundTo(value, exactly(to), mode);
    })
    .with({ kind: "limited" }, ({ of, floor, ceiling }) => {
      const [high, low] = [ceiling, floor].map((limit) => (limit === undefined ? undefined : sub(limit)));
      const value = sub(of);
      const isOpen = (ceiling !== undefined && high === undefined) || (floor !== undefined && low === undefined);
      if (value === undefined || isOpen) return undefined;
      const lowered = high === undefined ? value : least(value, high);
      return low === undefined ? lowered : greatest(lowered, low);
    })
    .otherwise(() => undefined);
}

type Kind = "sum" | "product" | "difference" | "least" | "greatest";

function together(kind: Kind, values: readonly (Rational | undefined)[]): Rational | undefined {
  const known = values.filter((value) => value !== undefined);
  const [first, ...others] = known;
  if (first === undefined || known.length < values.length) return undefined;
  switch (kind) {
    case "sum":
      return known.reduce(add, zero);
    case "product":
      return known.reduce(multiply, one);
    case "difference":
      return others.reduce(subtract, first);
    case "least":
      return known.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    case "greatest":
      return known.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  }
}
