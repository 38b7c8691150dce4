/**
 * Random declarations of facts, small enough that all their values can be tried.
 *
 * @module
 */
import type { Alike, Fact, Field, NumberShape, Section } from "../../../src/ruleset/fact.js";
import type { Scale } from "../../../src/ruleset/ruleset.js";
import type { Subject } from "../../../src/ruleset/scope.js";
import type { Chance } from "./chance.js";
import { type LedgerScope, type Readable, text } from "./scope.js";

/** Labels with an order and one outside of it, with an order only, and without any. */
export const scales: Readonly<Record<string, Scale>> = Object.freeze({
  mark: { order: ["low", "mid", "high"], outside: ["none"] },
  rank: { order: ["one", "two"] },
  sort: { set: ["town", "city"] },
});

/** What is wanted of the facts. */
export interface FactWish {
  /** Only facts of which every value can be tried: no bounds left out, no dates. */
  readonly finite: boolean;
}

const about = Object.freeze({ title: text("fact"), measures: "other" } as const);

const finiteNumbers: readonly NumberShape[] = Object.freeze([
  { type: "number", least: 0, greatest: 3, decimals: 0 },
  { type: "number", least: 0, greatest: 3, decimals: 0 },
  { type: "number", least: -1, greatest: 2, decimals: 0 },
  { type: "number", least: "0", greatest: "1.5", step: "0.5" },
]);
const endlessNumbers: readonly NumberShape[] = Object.freeze([
  { type: "number", least: 0, greatest: 2 },
  { type: "number", least: 0, decimals: 0 },
  { type: "number", greatest: 3, decimals: 1 },
  { type: "number" },
]);

/** Facts of one subject: numbers, flags and levels, perhaps a date and ledgers. */
export function section(chance: Chance, subject: Subject, { finite }: FactWish): Section {
  const facts: Record<string, Fact> = {};
  const mayNotApply = () => (chance.oneIn(2) ? ({ mayNotApply: true } as const) : {});
  const number = () => chance.pick(finite || chance.oneIn(2) ? finiteNumbers : endlessNumbers);
  chance.some(1, 3, (i) => {
    facts[`n${i}`] = { ...about, ...number(), ...mayNotApply() };
  });
  chance.some(1, 2, (i) => {
    facts[`f${i}`] = { ...about, type: "flag", ...mayNotApply() };
  });
  chance.some(1, 2, (i) => {
    facts[`l${i}`] = {
      ...about,
      type: "level",
      scale: i === 0 ? "mark" : chance.pick(["rank", "sort"]),
      ...mayNotApply(),
    };
  });
  if (chance.oneIn(finite ? 8 : 2)) facts["d0"] = { ...about, type: "date", ...mayNotApply() };
  if (!chance.oneIn(4)) facts["r0"] = { ...ledger(chance, finite), ...mayNotApply() };
  if (chance.oneIn(5)) facts["r1"] = { ...ledger(chance, finite), ...mayNotApply() };
  return { title: text("section"), subject, facts };
}

function ledger(chance: Chance, finite: boolean): Fact {
  const named = { title: text("field") };
  const possible: Readonly<Record<string, Field>> = {
    p: { ...named, type: "number", least: 0, greatest: 2, decimals: 0 },
    g: { ...named, type: "flag" },
    m: { ...named, type: "level", scale: "mark" },
    t: { ...named, type: "level", scale: "rank" },
    ...(finite ? {} : { q: { ...named, type: "number" }, o: { ...named, type: "date" } }),
  };
  const fields = chance.shuffled(Object.entries(possible)).slice(0, chance.whole(chance.oneIn(6) ? 0 : 1, 2));
  return {
    ...about,
    type: "records",
    fields: Object.fromEntries(fields),
    appealed: chance.pick(["open", "open", "counts", "ignored"] as const),
    window: chance.pick(["period", "period", "all"] as const),
    ...(finite || !chance.oneIn(3) ? { most: chance.pick([1, 2, 2]) } : {}),
  };
}

/** A figure of peers. */
export function cohortFact(
  chance: Chance,
  points: readonly string[],
  levels: readonly string[],
  underUnits: boolean,
): Fact {
  const is = chance.pick(["mean", "median", "least", "greatest", "size", "place", "share"] as const);
  const alike: readonly Alike[] = [
    ...levels.map((fact): Alike => ({ fact })),
    ...(underUnits ? [{ above: "county" } as const, { above: "city" } as const] : []),
  ];
  return {
    ...about,
    type: "number",
    ...(is === "size" || is === "place" || is === "share" ? { least: 0 } : {}),
    cohort: {
      ...{ rubric: "routine", points: chance.pick(points), is },
      ...(chance.oneIn(2) ? { best: chance.pick(["greatest", "least"] as const) } : {}),
      ...(alike.length > 0 && chance.oneIn(2) ? { within: chance.shuffled(alike).slice(0, chance.whole(1, 2)) } : {}),
    },
  };
}

/** What can be read of a section, and its ledgers. */
export function readableOf(
  id: string,
  { facts }: Section,
): { readonly facts: Readable; readonly ledgers: readonly LedgerScope[] } {
  const ledgers = Object.entries(facts).flatMap(([key, fact]): readonly LedgerScope[] =>
    fact.type === "records" ? [{ name: `${id}.${key}`, ...readable(`${id}.${key}`, fact.fields) }] : [],
  );
  return { facts: readable(id, facts), ledgers };
}

function readable(prefix: string, all: Readonly<Record<string, Fact | Field>>): Readable {
  const named = Object.entries(all).map(([key, fact]) => ({ name: `${prefix}.${key}`, fact }));
  return {
    numbers: named.flatMap(({ name, fact }) =>
      fact.type === "number" ? [{ name, neverNegative: fact.least !== undefined && Number(fact.least) >= 0 }] : [],
    ),
    flags: named.filter(({ fact }) => fact.type === "flag").map(({ name }) => name),
    levels: named.flatMap(({ name, fact }) => (fact.type === "level" ? [{ name, scale: fact.scale }] : [])),
    dates: named.filter(({ fact }) => fact.type === "date").map(({ name }) => name),
  };
}
