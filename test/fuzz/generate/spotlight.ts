/**
 * The rule of a criterion: any quantity, or one that leads to an edge or a reason that chance alone would seldom find.
 *
 * @module
 */
import { roundingModes } from "../../../src/exact/rounding.js";
import type { Quantity } from "../../../src/ruleset/expression.js";
import { maybe } from "./chance.js";
import { condition, openCondition } from "./condition.js";
import { overLeaves, overLedger } from "./fold.js";
import { quantity, quantityMakers, table } from "./quantity.js";
import { absent, amount, type Maker, type Scope } from "./scope.js";

/** A rule. */
export function spotlit(scope: Scope, depth: number): Quantity {
  const { chance } = scope;
  if (chance.oneIn(4)) return quantity(scope, depth);
  return chance.weighed<Quantity>([
    [4, () => edges(scope, depth)],
    [5, () => chance.weighed(outermost(scope, depth))],
    [5, () => chance.weighed(folds(scope, depth))],
  ]);
}

/** A number that is likely known. */
function plainNumber(scope: Scope): Quantity {
  const { chance, facts } = scope;
  return facts.numbers.length > 0 ? { kind: "fact", fact: chance.pick(facts.numbers).name } : amount(scope);
}

/** A condition that does not apply. */
const never = Object.freeze({ kind: "quantity", of: absent, atLeast: 0 } as const);

/** A test, and after it one that does not apply. */
function testsInOrder(scope: Scope, sub: () => Quantity): Quantity {
  return {
    kind: "cases",
    cases: [
      { id: "first", when: openCondition(scope, 0), then: sub() },
      { id: "second", when: never, then: sub() },
    ],
    else: sub(),
  };
}

/** A number that has no bound while it is missing. */
function endless({ chance, facts }: Scope): Quantity | undefined {
  if (facts.dates.length > 0) return { kind: "since", date: chance.pick(facts.dates), in: "days" };
  const [last] = facts.numbers.filter(({ neverNegative }) => !neverNegative);
  return last === undefined ? undefined : { kind: "fact", fact: last.name };
}

/** Several edges at once: each stands in an item of its own, so that none hides another. */
function edges(scope: Scope, depth: number): Quantity {
  const { chance } = scope;
  const makers = numbers(scope, depth);
  return { kind: "sum", items: chance.some(4, 6, () => ({ each: chance.weighed(makers) })) };
}

function numbers(scope: Scope, depth: number): readonly Maker<Quantity>[] {
  const { chance, facts } = scope;
  const sub = (): Quantity => quantity(scope, depth - 1);
  const times = (factor: string | number): Quantity => ({ kind: "product", of: [factor, plainNumber(scope)] });
  const nothing = (): Quantity => {
    const x = plainNumber(scope);
    return { kind: "difference", of: [x, x] };
  };
  const half = (factor: string): Quantity => ({
    ...{ kind: "rounded", of: times(factor), to: 1, mode: chance.pick(roundingModes) },
  });
  return [
    // Halves, above and below 0, are what the six modes differ on.
    [14, () => half(chance.pick(["1/2", "1/2", "-1/2", "3/2", "-3/2"]))],
    [2, () => ({ kind: "ratio", of: [plainNumber(scope), chance.pick([-1, -2])] })],
    [
      5,
      () => ({
        kind: "ratio",
        of: [plainNumber(scope), chance.pick([nothing(), 0])],
        zero: chance.pick([absent, plainNumber(scope), plainNumber(scope), 1]),
      }),
    ],
    [
      2,
      () => ({ kind: "limited", of: plainNumber(scope), floor: 2, ceiling: chance.oneIn(2) ? 1 : plainNumber(scope) }),
    ],
    [4, () => ({ kind: "product", of: [chance.pick([0, nothing()]), endless(scope) ?? sub()] })],
    [4, () => ({ kind: chance.pick(["sum", "product"] as const), of: [] })],
    [4, () => line(scope, times(chance.pick([2, -2])))],
    [3, () => testsInOrder(scope, sub)],
    [3, () => ({ kind: "check", when: { kind: chance.pick(["all", "any"] as const), of: [] }, worth: 1 })],
    [
      3,
      () => ({
        kind: "check",
        when: { kind: chance.pick(["all", "any", "any"] as const), of: [condition(scope, 0), never] },
        worth: 1,
      }),
    ],
    ...(facts.dates.length > 0
      ? ([
          [3, () => ({ kind: "since", date: chance.pick(facts.dates), in: "workingDays" })],
        ] satisfies Maker<Quantity>[])
      : []),
  ];
}

/** A line that ends before and after what it is read at. */
const line = ({ chance }: Scope, of: Quantity): Quantity => ({
  ...{
    kind: "line",
    of,
    through: [
      [-1, 2],
      [1, chance.pick([2, 0])],
      ["5/2", 4],
    ],
  },
  ...(chance.oneIn(2) ? { before: "extend" } : {}),
  ...(chance.oneIn(2) ? { after: "extend" } : {}),
});

/** Rules whose outermost form is the reason of the node. */
function outermost(scope: Scope, depth: number): readonly Maker<Quantity>[] {
  const { chance } = scope;
  const { compute, choose } = quantityMakers(scope, Math.max(1, depth - 1));
  const sub = (): Quantity => quantity(scope, depth - 1);
  const plain = (): Quantity => plainNumber(scope);
  const any = { ...compute, ...choose };
  const often = Object.entries({ check: 4, given: 3, cases: 4, bands: 3, lookup: 4 });
  return [
    ...often.flatMap(([form, weight]): readonly Maker<Quantity>[] => {
      const make = any[form];
      return make === undefined ? [] : [[weight, make]];
    }),
    [9, () => ({ kind: "check", when: condition(scope, 0), worth: 1 })],
    [14, () => line(scope, { kind: "product", of: [chance.pick([2, -2, -2]), plain()] })],
    [
      9,
      () => ({
        kind: "bands",
        of: plain(),
        below: 0,
        cuts: [
          { atLeast: 1, then: 1 },
          { above: 1, then: sub() },
        ],
      }),
    ],
    [10, () => ({ kind: "cases", cases: [{ id: "one", when: openCondition(scope, 0), then: 1 }], else: plain() })],
    [18, () => ({ kind: "given", of: chance.oneIn(4) ? absent : plain(), notApplicable: 1 })],
    ...(scope.policies ? ([[16, () => ({ kind: "given", of: plain(), missing: 0 })]] satisfies Maker<Quantity>[]) : []),
    [4, () => amount(scope)],
    ...(scope.nodes.length > 0
      ? ([[9, () => ({ kind: "points", points: chance.pick(scope.nodes) })]] satisfies Maker<Quantity>[])
      : []),
    [8, () => ({ kind: "product", of: [-2, plain()] })],
    // Below 0, mostly also while it is missing.
    [9, () => ({ kind: "difference", of: [plain(), 5] })],
  ];
}

function folds(scope: Scope, depth: number): readonly Maker<Quantity>[] {
  const { chance, ledgers, leaves } = scope;
  const sub = (): Quantity => quantity(scope, depth - 1);
  const light = () => chance.pick([0, 0, plainNeverNegative(scope)]);
  return [
    [
      4,
      () => ({
        kind: "mean",
        items: chance.some(1, 2, () => ({ each: sub(), weight: light() })),
        ...maybe("weightless", chance.oneIn(2) ? sub() : undefined),
      }),
    ],
    [
      22,
      () => ({
        kind: "tally",
        start: chance.pick([0, 1, 2]),
        of: [
          {
            id: "one",
            count: counted(scope),
            each: chance.pick([1, -1, -2, -2]),
            ...(chance.oneIn(3) ? { most: 1 } : {}),
          },
        ],
        ...(chance.oneIn(3) ? {} : { floor: 0 }),
        ...(chance.oneIn(2) ? { ceiling: chance.pick([0, 1]) } : {}),
      }),
    ],
    rankOfNothing(scope),
    ...(ledgers.length > 0
      ? ([
          [26, () => overLedger(scope, depth)],
          [6, () => ({ kind: "count", over: chance.pick(ledgers).name, appealed: "open" })],
        ] satisfies Maker<Quantity>[])
      : []),
    ...(leaves.length > 0
      ? ([[scope.goals.length > 0 ? 18 : 8, () => overLeaves(scope, depth)]] satisfies Maker<Quantity>[])
      : []),
  ];
}

/** A rank of nothing, replaced by a label that is read. */
function rankOfNothing(scope: Scope): Maker<Quantity> {
  const { chance, facts } = scope;
  const fitting = facts.levels.filter(({ scale }) => scale !== "sort");
  return [
    fitting.length > 0 ? 5 : 0,
    () => {
      const { name, scale } = chance.pick(fitting);
      const of = { kind: chance.pick(["lowest", "highest"] as const), items: [] };
      return {
        kind: "lookup",
        of: { kind: "given", of, notApplicable: { kind: "fact", fact: name } },
        ...table(scope, scale, () => plainNumber(scope)),
      };
    },
  ];
}

function counted(scope: Scope): Quantity {
  const { chance, ledgers } = scope;
  if (ledgers.length > 0 && chance.oneIn(2)) return { kind: "count", over: chance.pick(ledgers).name };
  return { kind: "count", of: chance.some(0, 2, () => condition(scope, 0)) };
}

function plainNeverNegative({ chance, facts }: Scope): Quantity {
  const fitting = facts.numbers.filter(({ neverNegative }) => neverNegative);
  return fitting.length > 0 ? { kind: "fact", fact: chance.pick(fitting).name } : 0;
}
