/**
 * The value that a formula had, worked out by the engine's own operations from what was read; results carry those of facts and
 * nodes only.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import { isZero, type Rational, rational } from "../../../exact/rational.js";
import { readAmount } from "../../../exact/readAmount.js";
import type { Quantity } from "../../../ruleset/expression.js";
import { extremeOf, limitedTo, productOf, ratioOf, roundedTo, sumOf } from "../../../scoring/run/compute.js";
import { known, type Num, settledNumber } from "../../../scoring/run/value.js";
import { exactly } from "../numbers.js";
import { elapsed } from "./elapsed.js";
import type { Telling } from "./telling.js";

/** Nothing where something that it needs is not known, or the form is none that is worked out here. */
export function valueMet(telling: Telling, quantity: Quantity): Rational | undefined {
  const met = numMet(telling, quantity);
  return met === undefined ? undefined : (settledNumber(met) ?? undefined);
}

function numMet(telling: Telling, quantity: Quantity): Num | undefined {
  if (typeof quantity !== "object") return known(exactly(quantity));
  const sub = (inner: Quantity): Num | undefined => numMet(telling, inner);
  const all = (inner: readonly Quantity[]): readonly Num[] | undefined => {
    const met = inner.map(sub).filter((value) => value !== undefined);
    return met.length === inner.length ? met : undefined;
  };
  const read = (id: string, from: string | undefined): Num | undefined => {
    const value = telling.found.read(id, from)?.value;
    return typeof value === "string" && readAmount(value).ok ? known(exactly(value)) : undefined;
  };
  return match(quantity)
    .returnType<Num | undefined>()
    .with({ kind: "fact" }, ({ fact, from }) => read(fact, from))
    .with({ kind: "points" }, ({ points, from }) => read(points, from))
    .with({ kind: "since" }, (since) => {
      const time = elapsed(telling, since);
      return time === undefined ? undefined : known(exactly(time));
    })
    .with({ kind: P.union("sum", "product", "least", "greatest"), of: P.array() }, ({ kind, of }) => {
      const values = all(of);
      return values && together[kind](values);
    })
    .with({ kind: "difference" }, ({ of: [a, b] }) => {
      const [from, less] = [sub(a), sub(b)];
      return from && less && sumOf([from, productOf([known(rational(-1)), less])]);
    })
    .with({ kind: "ratio" }, ({ of: [a, b], zero: rest }) => {
      const [above, below] = [sub(a), sub(b)];
      const instead = rest === undefined ? undefined : sub(rest);
      if (above === undefined || below === undefined) return undefined;
      const divisor = settledNumber(below);
      return divisor !== null && isZero(divisor) ? instead : ratioOf(above, below, instead);
    })
    .with({ kind: "rounded" }, ({ of, to, mode }) => {
      const value = sub(of);
      return value && roundedTo(value, exactly(to), mode);
    })
    .with({ kind: "limited" }, ({ of, floor, ceiling }) => {
      const value = sub(of);
      const limits = all([floor, ceiling].filter((limit) => limit !== undefined));
      if (value === undefined || limits === undefined) return undefined;
      return limitedTo(
        value,
        floor === undefined ? undefined : sub(floor),
        ceiling === undefined ? undefined : sub(ceiling),
      );
    })
    .otherwise(() => undefined);
}

const together: Readonly<Record<"sum" | "product" | "least" | "greatest", (values: readonly Num[]) => Num>> =
  Object.freeze({
    sum: sumOf,
    product: productOf,
    least: (values) => extremeOf("least", values),
    greatest: (values) => extremeOf("greatest", values),
  });
