/**
 * Random folds: over items, over the entries of a ledger, over criteria.
 *
 * @module
 */
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Appealed } from "../../../src/ruleset/fact.js";
import type { Trim } from "../../../src/ruleset/fold.js";
import { type Chance, maybe } from "./chance.js";
import { condition } from "./condition.js";
import { quantity, weight } from "./quantity.js";
import { absent, type Maker, type Scope } from "./scope.js";

type Kind = "sum" | "least" | "greatest";
const kinds: readonly Kind[] = Object.freeze(["sum", "least", "greatest"] as const);
const appeals: readonly (Appealed | undefined)[] = Object.freeze([undefined, "counts", "ignored", "open"]);

/** A fold of at most this depth. */
export function fold(scope: Scope, depth: number): Quantity {
  const { chance, ledgers, leaves, entry, leaf } = scope;
  const isFree = entry === undefined && leaf === undefined;
  return chance.weighed<Quantity>([
    [3, () => ({ kind: chance.pick(kinds), items: items(scope, depth, false), ...empty(scope, depth) })],
    [3, () => meanOfItems(scope, depth)],
    [2, () => ({ kind: "count", of: chance.some(chance.oneIn(8) ? 0 : 1, 3, () => condition(scope, depth - 1)) })],
    ...(isFree && ledgers.length > 0 ? ([[6, () => overLedger(scope, depth)]] satisfies Maker<Quantity>[]) : []),
    ...(isFree && leaves.length > 0 ? ([[5, () => overLeaves(scope, depth)]] satisfies Maker<Quantity>[]) : []),
  ]);
}

function items(scope: Scope, depth: number, weighed: boolean) {
  const { chance } = scope;
  return chance.some(chance.oneIn(8) ? 0 : 1, 3, () => ({
    each: quantity(scope, depth - 1),
    ...maybe("weight", weighed && chance.oneIn(2) ? weight(scope, depth - 1) : undefined),
    ...maybe("counts", chance.oneIn(3) ? condition(scope, depth - 1) : undefined),
  }));
}

function meanOfItems(scope: Scope, depth: number): Quantity {
  const isTrimmed = scope.chance.oneIn(2);
  const ends = isTrimmed ? { trim: trim(scope.chance), ...empty(scope, depth) } : nothing(scope, depth);
  return { kind: "mean", items: items(scope, depth, !isTrimmed), ...ends };
}

/** A fold over a ledger; the body may read what stands outside too. */
export function overLedger(scope: Scope, depth: number): Quantity {
  const { chance } = scope;
  const ledger = chance.pick(scope.ledgers);
  const inside: Scope = { ...scope, entry: ledger };
  const source = { over: ledger.name, ...where(inside, depth), ...maybe("appealed", chance.pick(appeals)) };
  const each = { each: chance.oneIn(4) ? 1 : quantity(inside, depth - 1) };
  return chance.weighed<Quantity>([
    [2, () => ({ kind: "count", ...source })],
    [2, () => ({ kind: "sum", ...source, ...each, ...empty(scope, depth) })],
    [4, () => ({ kind: chance.pick(["least", "greatest"] as const), ...source, ...each, empty: answer(scope, depth) })],
    [
      5,
      () => ({
        ...{ kind: "mean", ...source, ...each, empty: answer(scope, depth) },
        ...(chance.oneIn(2) ? { trim: trim(chance) } : meanEnds(scope, inside, depth)),
      }),
    ],
  ]);
}

/** A fold over criteria. */
export function overLeaves(scope: Scope, depth: number): Quantity {
  const { chance, goals } = scope;
  const chosen = chance.pick(scope.leaves);
  const inside: Scope = { ...scope, leaf: chosen };
  const source = {
    leaves: chosen.node,
    ...where(inside, depth),
    ...maybe("goal", goals.length > 0 && chance.oneIn(2) ? chance.pick(goals) : undefined),
    ...maybe("prevention", goals.length > 0 && chance.oneIn(2) ? chance.oneIn(2) : undefined),
  };
  const each: { readonly each: Quantity } = {
    each: chance.oneIn(2) ? { kind: "leaf", leaf: "points" } : quantity(inside, depth - 1),
  };
  return chance.weighed<Quantity>([
    [2, () => ({ kind: "count", ...source })],
    [5, () => ({ kind: chance.pick(kinds), ...source, ...each, ...empty(scope, depth) })],
    [
      3,
      () => ({
        ...{ kind: "mean", ...source, ...each, ...empty(scope, depth) },
        ...(chance.oneIn(2) ? { trim: trim(chance) } : meanEnds(scope, inside, depth)),
      }),
    ],
  ]);
}

const where = (inside: Scope, depth: number) =>
  maybe("where", inside.chance.oneIn(2) ? condition(inside, depth - 1) : undefined);

const trim = (chance: Chance): Trim => ({ lowest: chance.whole(0, 1), highest: chance.whole(0, 1) });

function meanEnds(scope: Scope, inside: Scope, depth: number) {
  const { chance } = scope;
  return {
    ...maybe("weight", !chance.oneIn(3) ? weight(inside, depth - 1) : undefined),
    ...maybe("weightless", chance.oneIn(2) ? answer(scope, depth) : undefined),
  };
}

const answer = (scope: Scope, depth: number): Quantity => (scope.chance.oneIn(4) ? absent : quantity(scope, depth - 1));
const empty = (scope: Scope, depth: number) => maybe("empty", scope.chance.oneIn(2) ? answer(scope, depth) : undefined);
const nothing = (scope: Scope, depth: number) => ({
  ...empty(scope, depth),
  ...maybe("weightless", scope.chance.oneIn(2) ? answer(scope, depth) : undefined),
});
