/**
 * Random forms that read: facts, fields, points, time, other scorecards, and amounts beside them.
 *
 * @module
 */
import { type Level, type Quantity, timeUnits } from "../../../src/ruleset/expression.js";
import { maybe } from "./chance.js";
import { absent, amount, type Labelled, type Maker, type Scope } from "./scope.js";

/** A quantity that needs no other one. */
export function readQuantity(scope: Scope): Quantity {
  const { chance } = scope;
  return chance.weighed<Quantity>([
    [2, () => amount(scope)],
    [1, () => absent],
    ...factReads(scope),
    ...nodeReads(scope),
  ]);
}

function factReads({ chance, facts, entry, reach }: Scope): readonly Maker<Quantity>[] {
  const makers: Maker<Quantity>[] = [];
  const number = (weight: number, of: typeof facts.numbers, from?: "parent" | "unit"): void => {
    if (of.length > 0)
      makers.push([weight, () => ({ kind: "fact", fact: chance.pick(of).name, ...maybe("from", from) })]);
  };
  const since = (weight: number, of: readonly string[], from?: "parent" | "unit"): void => {
    if (of.length === 0) return;
    makers.push([
      weight,
      () => {
        const unit = chance.pick(timeUnits);
        const started = unit !== "workingDays" && chance.oneIn(2) ? ({ started: true } as const) : {};
        return { kind: "since", date: chance.pick(of), in: unit, ...started, ...maybe("from", from) };
      },
    ]);
  };
  number(6, facts.numbers);
  since(2, facts.dates);
  if (entry !== undefined) {
    number(14, entry.numbers);
    since(4, entry.dates);
  }
  if (reach?.from === "parent" || reach?.from === "unit") {
    number(2, reach.facts.numbers, reach.from);
    since(1, reach.facts.dates, reach.from);
  }
  return makers;
}

function nodeReads({ chance, nodes, earlier, leaf }: Scope): readonly Maker<Quantity>[] {
  const makers: Maker<Quantity>[] = [];
  if (nodes.length > 0) makers.push([3, () => ({ kind: "points", points: chance.pick(nodes) })]);
  for (const { from, rubric, nodes: others } of earlier)
    if (others.length > 0)
      makers.push([1, () => ({ kind: "points", points: chance.pick(others), from, ...maybe("rubric", rubric) })]);
  if (leaf !== undefined)
    makers.push([
      14,
      () => ({
        kind: "leaf",
        leaf: chance.pick(leaf.marked ? (["points", "full", "weight"] as const) : (["points", "weight"] as const)),
      }),
    ]);
  return makers;
}

/** Reads of labels of this scale. */
export function readLevels(scope: Scope, scale: string): readonly Maker<Level>[] {
  const { chance, facts, entry, reach, grades, earlier } = scope;
  const makers: Maker<Level>[] = [];
  const add = (weight: number, all: readonly Labelled[], make: (name: string) => Level): void => {
    const fitting = all.filter((one) => one.scale === scale);
    if (fitting.length > 0) makers.push([weight, () => make(chance.pick(fitting).name)]);
  };
  add(6, facts.levels, (fact) => ({ kind: "fact", fact }));
  if (entry !== undefined) add(10, entry.levels, (fact) => ({ kind: "fact", fact }));
  if (reach !== undefined) add(1, reach.facts.levels, (fact) => ({ kind: "fact", fact, from: reach.from }));
  add(3, grades, (grade) => ({ kind: "grade", grade }));
  for (const { from, rubric, grades: others } of earlier)
    add(3, others, (grade) => ({ kind: "grade", grade, from, ...maybe("rubric", rubric) }));
  return makers;
}

/** Scales of which some label can be read. */
export const readableScales = (scope: Scope): readonly string[] =>
  Object.keys(scope.scales).filter((scale) => readLevels(scope, scale).length > 0);
