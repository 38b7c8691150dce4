/**
 * Random conditions: every form.
 *
 * @module
 */
import type { Condition } from "../../../src/ruleset/expression.js";
import { maybe } from "./chance.js";
import { readLevel } from "./level.js";
import { quantity } from "./quantity.js";
import { amount, labelsOf, type Maker, type Scope } from "./scope.js";

const relations = Object.freeze(["atLeast", "atMost", "above", "below", "equals"] as const);

/** A condition of at most this depth. */
export function condition(scope: Scope, depth: number): Condition {
  const { chance } = scope;
  const sub = (): Condition => condition(scope, depth - 1);
  const inner: readonly Maker<Condition>[] =
    depth <= 0
      ? []
      : [
          [3, () => ({ kind: chance.pick(["all", "any"] as const), of: chance.some(chance.oneIn(3) ? 0 : 1, 3, sub) })],
          [1, () => ({ kind: "not", of: sub() })],
          [
            2,
            () => ({
              kind: "given",
              of: sub(),
              ...maybe("missing", scope.policies && chance.oneIn(2) ? chance.oneIn(2) : undefined),
              ...maybe("notApplicable", chance.oneIn(2) ? chance.oneIn(2) : undefined),
            }),
          ],
          [
            2,
            () => {
              const of = chance.some(chance.oneIn(5) ? 0 : 1, 3, sub);
              return { kind: "atLeastOf", n: chance.whole(0, of.length), of };
            },
          ],
          ...ledgerTests(scope, depth),
        ];
  return chance.weighed<Condition>([
    ...flags(scope),
    [5, () => comparison(scope, depth)],
    [4, () => levelTest(scope, depth)],
    ...others(scope),
    ...inner,
  ]);
}

function flags({ chance, facts, entry, reach }: Scope): readonly Maker<Condition>[] {
  const makers: Maker<Condition>[] = [];
  const add = (weight: number, names: readonly string[], make: (flag: string) => Condition): void => {
    if (names.length > 0) makers.push([weight, () => make(chance.pick(names))]);
  };
  add(5, facts.flags, (flag) => ({ kind: "flag", flag }));
  if (entry !== undefined) add(8, entry.flags, (flag) => ({ kind: "flag", flag }));
  if (reach !== undefined) add(2, reach.facts.flags, (flag) => ({ kind: "flag", flag, from: reach.from }));
  return makers;
}

/** A quantity held against one limit or two. */
function comparison(scope: Scope, depth: number): Condition {
  const { chance } = scope;
  const limits = chance.shuffled(relations).slice(0, chance.oneIn(4) ? 2 : 1);
  const limit = (key: (typeof relations)[number]) => {
    const computed = depth > 0 && chance.oneIn(3) ? quantity(scope, depth - 1) : undefined;
    if (typeof computed === "object") return computed;
    return limits.length === 1 ? amount(scope) : chance.pick(together[key]);
  };
  return {
    kind: "quantity",
    of: quantity(scope, depth - 1),
    ...Object.fromEntries(limits.map((key) => [key, limit(key)])),
  };
}

/** Limits of which some number keeps any two. */
const together = Object.freeze({
  ...{ atLeast: [-1, 0], above: [-1, 0], equals: ["1/2", 1], atMost: [2, 3], below: [2, 3] },
} satisfies Readonly<Record<(typeof relations)[number], readonly (string | number)[]>>);

/** A condition that is not true whatever is known: no later case could be reached. */
export function openCondition(scope: Scope, depth: number): Condition {
  const made = condition(scope, depth);
  return isAlways(made, true) ? { kind: "any", of: [] } : made;
}

function isAlways(condition: Condition, value: boolean): boolean {
  if (condition.kind === "not") return isAlways(condition.of, !value);
  if (condition.kind !== "all" && condition.kind !== "any") return false;
  const test = (operand: Condition): boolean => isAlways(operand, value);
  return (condition.kind === "all") === value ? condition.of.every(test) : condition.of.some(test);
}

function levelTest(scope: Scope, depth: number): Condition {
  const { chance } = scope;
  const found = readLevel(scope, depth - 1);
  if (found === undefined) return { kind: "all", of: [] };
  const { all, ranked } = labelsOf(scope, found.scale);
  const among = { among: chance.part(all) };
  if (ranked.length === 0 || chance.oneIn(3)) return { kind: "level", of: found.of, ...among };
  const both = chance.oneIn(5);
  return {
    kind: "level",
    of: found.of,
    ...(chance.oneIn(5) ? among : {}),
    ...(both || chance.oneIn(2) ? { atLeast: chance.pick(ranked) } : { atMost: chance.pick(ranked) }),
    ...(both ? { atMost: chance.pick(ranked) } : {}),
  };
}

/** Named conditions, states and papers. */
function others(scope: Scope): readonly Maker<Condition>[] {
  const { chance, conditions, facts, entry, ledgers, nodes, policies } = scope;
  const named = (of: typeof facts): readonly string[] => [
    ...of.numbers.map(({ name }) => name),
    ...of.flags,
    ...of.levels.map(({ name }) => name),
    ...of.dates,
  ];
  const own = [...named(facts), ...ledgers.map(({ name }) => name)];
  const fields = entry === undefined ? [] : named(entry);
  const is = () => chance.pick(["known", "missing", "notApplicable"] as const);
  return [
    ...(conditions.length > 0
      ? ([[2, () => ({ kind: "condition", condition: chance.pick(conditions) })]] satisfies Maker<Condition>[])
      : []),
    ...(policies && own.length > 0
      ? ([[2, () => ({ kind: "status", fact: chance.pick(own), is: is() })]] satisfies Maker<Condition>[])
      : []),
    ...(policies && fields.length > 0
      ? ([[4, () => ({ kind: "status", fact: chance.pick(fields), is: is() })]] satisfies Maker<Condition>[])
      : []),
    ...(policies && nodes.length > 0
      ? ([[2, () => ({ kind: "status", points: chance.pick(nodes), is: is() })]] satisfies Maker<Condition>[])
      : []),
    ...(own.length > 0
      ? ([[1, () => ({ kind: "evidenced", fact: chance.pick(own) })]] satisfies Maker<Condition>[])
      : []),
    ...(entry === undefined
      ? []
      : ([[4, () => ({ kind: "evidenced", fact: entry.name })]] satisfies Maker<Condition>[])),
  ];
}

function ledgerTests(scope: Scope, depth: number): readonly Maker<Condition>[] {
  const { chance, ledgers, entry, leaf } = scope;
  if (ledgers.length === 0 || entry !== undefined || leaf !== undefined) return [];
  return [
    [
      4,
      () => {
        const ledger = chance.pick(ledgers);
        const inside: Scope = { ...scope, entry: ledger };
        return {
          kind: chance.pick(["some", "every"] as const),
          over: ledger.name,
          ...maybe("where", chance.oneIn(5) ? undefined : condition(inside, depth - 1)),
          ...maybe("appealed", chance.pick([undefined, undefined, "counts", "ignored", "open"] as const)),
        };
      },
    ],
  ];
}
