/**
 * Random quantities: every form that computes or chooses.
 *
 * @module
 */
import { roundingModes } from "../../../src/exact/rounding.js";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { maybe } from "./chance.js";
import { condition, openCondition } from "./condition.js";
import { fold } from "./fold.js";
import { readLevel } from "./level.js";
import { readQuantity } from "./reading.js";
import { absent, amount, labelsOf, type Maker, type Scope, size } from "./scope.js";

/** A quantity of at most this depth. */
export function quantity(scope: Scope, depth: number): Quantity {
  if (depth <= 0) return readQuantity(scope);
  const { chance } = scope;
  const { compute, choose } = quantityMakers(scope, depth);
  return chance.weighed<Quantity>([
    [5, () => readQuantity(scope)],
    [9, () => chance.weighed(Object.values(compute).map((make): Maker<Quantity> => [1, make]))],
    [7, () => chance.weighed(Object.values(choose).map((make): Maker<Quantity> => [1, make]))],
    [9, () => fold(scope, depth)],
  ]);
}

/** A quantity that is certainly never negative, as far as the declarations show. */
export function weight(scope: Scope, depth: number): Quantity {
  const { chance, facts, entry, leaf } = scope;
  const numbers = [...facts.numbers, ...(entry?.numbers ?? [])].filter(({ neverNegative }) => neverNegative);
  return chance.weighed<Quantity>([
    [5, () => chance.pick([0, 0, 1, 2, "1/2"])],
    ...(numbers.length > 0
      ? [[5, () => ({ kind: "fact", fact: chance.pick(numbers).name })] satisfies Maker<Quantity>]
      : []),
    ...(leaf === undefined
      ? []
      : [
          [
            6,
            () => ({ kind: "leaf", leaf: leaf.marked && chance.oneIn(2) ? "full" : "weight" }),
          ] satisfies Maker<Quantity>,
        ]),
    ...(depth > 0
      ? [[2, () => ({ kind: "limited", of: quantity(scope, depth - 1), floor: 0 })] satisfies Maker<Quantity>]
      : []),
  ]);
}

type Makers = Readonly<Record<string, () => Quantity>>;

/** Makers of each form that computes and that chooses, by name. */
export function quantityMakers(scope: Scope, depth: number): { readonly compute: Makers; readonly choose: Makers } {
  const { chance } = scope;
  const sub = (): Quantity => quantity(scope, depth - 1);
  const test = () => condition(scope, depth - 1);
  const times = <T>(odds: number, make: () => T): T | undefined => (chance.oneIn(odds) ? make() : undefined);
  const operands = (kind: "sum" | "product" | "least" | "greatest") => (): Quantity => ({
    kind,
    of: chance.some(kind === "sum" || kind === "product" ? (chance.oneIn(6) ? 0 : 1) : 1, 3, sub),
  });
  return {
    compute: {
      sum: operands("sum"),
      product: operands("product"),
      least: operands("least"),
      greatest: operands("greatest"),
      difference: () => ({ kind: "difference", of: [sub(), sub()] }),
      ratio: () => ratio(scope, depth),
      rounded: () => ({ kind: "rounded", of: sub(), to: size(scope), mode: chance.pick(roundingModes) }),
      limited: () => ({
        kind: "limited",
        of: sub(),
        ...maybe("floor", times(2, sub)),
        ...maybe("ceiling", times(2, sub)),
      }),
      line: () => line(scope, sub()),
      check: () => ({ kind: "check", when: test(), worth: sub() }),
      tally: () => tally(scope, depth),
      steps: () => ({
        kind: "steps",
        of: [sub(), sub()],
        step: size(scope),
        ...(chance.oneIn(2) ? { started: true } : {}),
      }),
    },
    choose: {
      cases: () => ({
        kind: "cases",
        cases: chance.some(chance.oneIn(8) ? 0 : 1, 2, (i) => ({
          id: `c${i}`,
          when: openCondition(scope, depth - 1),
          then: sub(),
        })),
        else: sub(),
      }),
      bands: () => ({ kind: "bands", of: sub(), below: sub(), cuts: cuts(scope, sub) }),
      lookup: () => lookup(scope, depth, sub),
      given: () => ({
        kind: "given",
        of: sub(),
        ...maybe("missing", scope.policies ? times(2, sub) : undefined),
        ...maybe(
          "notApplicable",
          times(2, () => (chance.oneIn(5) ? absent : sub())),
        ),
      }),
    },
  };
}

function ratio(scope: Scope, depth: number): Quantity {
  const { chance } = scope;
  const sub = (): Quantity => quantity(scope, depth - 1);
  if (chance.oneIn(3)) {
    const certain: Quantity = chance.oneIn(2)
      ? chance.pick([2, "-1", "1/2"])
      : { kind: "sum", of: [1, weight(scope, depth - 1)] };
    return { kind: "ratio", of: [sub(), certain] };
  }
  return { kind: "ratio", of: [sub(), sub()], zero: sub() };
}

function line({ chance }: Scope, of: Quantity): Quantity {
  const xs = [chance.pick([-2, 0]), chance.pick(["1/2", 1]), chance.pick([2, 3])].slice(0, chance.whole(2, 3));
  return {
    ...{ kind: "line", of, through: xs.map((x) => [x, chance.pick([-1, 0, 1, "5/2", 4])] as const) },
    ...(chance.oneIn(3) ? { before: "extend" } : {}),
    ...(chance.oneIn(3) ? { after: "extend" } : {}),
  };
}

function tally(scope: Scope, depth: number): Quantity {
  const { chance } = scope;
  const sub = (): Quantity => quantity(scope, depth - 1);
  return {
    kind: "tally",
    ...(chance.oneIn(2) ? { start: sub() } : {}),
    of: chance.some(chance.oneIn(6) ? 0 : 1, 2, (i) => ({
      id: `p${i}`,
      count: chance.oneIn(2) ? count(scope, depth) : sub(),
      each: amount(scope),
      ...(chance.oneIn(3) ? { most: chance.pick([0, "1/2", 1, 2]) } : {}),
    })),
    ...(chance.oneIn(2) ? { floor: chance.oneIn(2) ? 0 : sub() } : {}),
    ...(chance.oneIn(2) ? { ceiling: chance.oneIn(2) ? 2 : sub() } : {}),
  };
}

const count = (scope: Scope, depth: number): Quantity => ({
  kind: "count",
  of: scope.chance.some(0, 2, () => condition(scope, depth - 1)),
});

/** Rising cuts, some of them equal; the same for quantities and levels. */
export function cuts<T>({ chance }: Scope, then: () => T) {
  const edges = chance.some(1, 3, () => chance.pick([-1, 0, 1, 1, 2, 3]));
  return [...edges]
    .sort((a, b) => a - b)
    .map((edge, i) => ({
      ...(chance.oneIn(2) ? { id: `k${i}` } : {}),
      ...(chance.oneIn(2) ? { atLeast: edge } : { above: edge }),
      then: then(),
    }));
}

function lookup(scope: Scope, depth: number, sub: () => Quantity): Quantity {
  const found = readLevel(scope, depth - 1);
  return found === undefined ? sub() : { kind: "lookup", of: found.of, ...table(scope, found.scale, sub) };
}

/** A table of all labels, or of some with `else`. */
export function table<T>(
  scope: Scope,
  scale: string,
  then: () => T,
): { readonly table: Record<string, T>; readonly else?: T } {
  const { chance } = scope;
  const { all } = labelsOf(scope, scale);
  const part = chance.oneIn(3) ? all : chance.part(all);
  // A table of nothing would not need to read anything.
  const labels = part.length === 0 ? all.slice(0, 1) : part;
  const rest = labels.length < all.length || chance.oneIn(4) ? { else: then() } : {};
  return { table: Object.fromEntries(labels.map((label) => [label, then()])), ...rest };
}
