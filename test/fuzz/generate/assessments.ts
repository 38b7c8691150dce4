/**
 * Random assessments for a ruleset: some facts left out, some not applicable, ledgers with entries of every kind.
 *
 * @module
 */
import type { Fact, Field, NumberShape } from "../../../src/ruleset/fact.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Subject } from "../../../src/ruleset/scope.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { FactValue, LedgerRecord } from "../../../src/vocabulary/ledger.js";
import type { Chance } from "./chance.js";

/** What is wanted of an assessment. */
export interface SayingWish {
  /** One fact in so many is left out; none if absent. */
  readonly leftOut?: number;
}

const days: readonly string[] = Object.freeze([
  ...[
    "2024-02-29",
    "2024-12-31",
    "2023-12-30",
    "2024-06-30",
    "2025-03-01",
    "2022-05-10",
    "2022-05-10",
    "2024-02-26",
    "2024-05-01",
  ],
]);
const paper = Object.freeze([{ id: "p", kind: "minutes", on: "2024-01-01", holder: "office" }]);

/** An assessment of somebody. */
export function assessment(
  chance: Chance,
  ruleset: Ruleset,
  subject: Subject,
  of: string,
  wish: SayingWish,
): Assessment {
  const facts: Record<string, Record<string, FactValue>> = {};
  const notApplicable: Record<string, { reason: string; by: string }> = {};
  const records: Record<string, readonly LedgerRecord[]> = {};
  const evidence: Record<string, typeof paper> = {};
  const isLeftOut = (): boolean => wish.leftOut !== undefined && chance.oneIn(wish.leftOut);
  for (const [section, declared] of Object.entries(ruleset.facts)) {
    if (declared.subject !== subject) continue;
    const said: Record<string, FactValue> = {};
    for (const [key, fact] of Object.entries(declared.facts)) {
      const name = `${section}.${key}`;
      if ((fact.type === "number" && fact.cohort !== undefined) || isLeftOut()) continue;
      if (fact.mayNotApply && chance.oneIn(4)) {
        notApplicable[name] = { reason: "none here", by: "county" };
        continue;
      }
      if (fact.type === "records") records[name] = entries(chance, ruleset, name, fact, isLeftOut);
      else said[key] = value(chance, ruleset, fact);
      if (chance.oneIn(4)) evidence[name] = paper;
    }
    facts[section] = said;
  }
  return {
    ...{ id: `of-${of}`, of, stage: "self", period: { from: "2024-01-01", to: "2024-12-31" } },
    asOf: chance.pick(["2024-12-31", "2024-12-31", "2024-12-31", "2024-06-30", "2024-02-29"]),
    facts,
    ...(Object.keys(notApplicable).length === 0 ? {} : { notApplicable }),
    ...(Object.keys(records).length === 0 ? {} : { records }),
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
  };
}

function entries(
  chance: Chance,
  ruleset: Ruleset,
  name: string,
  { most = 2, fields }: Extract<Fact, { readonly type: "records" }>,
  isLeftOut: () => boolean,
): readonly LedgerRecord[] {
  // A ledger that is full, with nothing the matter but appeals.
  const isDisputed = chance.oneIn(3);
  return chance.some(isDisputed ? most : 0, most, (i) => {
    const on = !isDisputed && chance.oneIn(3) ? chance.pick(days) : "2024-02-01";
    return {
      ...{ id: `e${i}`, type: name, on, recordedOn: !isDisputed && chance.oneIn(8) ? later(on) : on, by: "office" },
      status: chance.pick(isDisputed ? (["appealed", "appealed", "standing"] as const) : statuses),
      ...(chance.oneIn(3) ? { evidence: paper } : {}),
      fields: Object.fromEntries(
        Object.entries(fields).flatMap(([key, field]) =>
          !isDisputed && isLeftOut() ? [] : [[key, value(chance, ruleset, field)]],
        ),
      ),
    };
  });
}

const statuses = Object.freeze(["standing", "standing", "standing", "appealed", "revoked"] as const);

/** A day after every day to which time is measured. */
const later = (on: string): string => (on > "2025-06-01" ? on : "2025-06-01");

/** A value that the declaration allows. */
export function value(
  chance: Chance,
  { scales = {} }: Ruleset,
  fact: Exclude<Fact, { readonly type: "records" }> | Field,
): FactValue {
  switch (fact.type) {
    case "number":
      return chance.pick(numbersOf(fact));
    case "flag":
      return chance.oneIn(2);
    case "date":
      return chance.pick(days);
    case "level": {
      const { order = [], outside = [], set = [] } = scales[fact.scale] ?? {};
      return chance.pick([...order, ...outside, ...set]);
    }
  }
}

/** Some numbers that are allowed: all of them where they are few. */
export function numbersOf({ least, greatest, decimals, step }: NumberShape): readonly (string | number)[] {
  if (step !== undefined) return [0, "0.5", 1, "1.5"];
  const [low, high] = [Number(least ?? -2), Number(greatest ?? 4)];
  const whole = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return decimals === 0 ? whole : [...whole, ...whole.slice(1).map((number) => number - 0.5)];
}

/** The days that a date may be. */
export const daysOf = (): readonly string[] => days;
