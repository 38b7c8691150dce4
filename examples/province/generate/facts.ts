/** Values for the facts of one station: as the tuning says, otherwise by what the ruleset declares. */
import type { Fact, FactValue, Ruleset } from "baiqian";
import type { Subject } from "./subject.js";
import { tuning } from "./tuning.js";
import { makeValue } from "./value.js";

/** All facts but ledgers, by `section.fact`. */
export function makeFacts(ruleset: Ruleset, subject: Subject): ReadonlyMap<string, FactValue> {
  const declared = declaredFacts(ruleset);
  const values = new Map<string, FactValue>();
  const draw = (id: string): FactValue | undefined => {
    const fact = declared.get(id);
    if (fact === undefined || fact.type === "records") return undefined;
    const value = values.get(id) ?? makeValue(fact, { name: id, wish: tuning[id], subject, ruleset, valueOf: draw });
    values.set(id, value);
    return value;
  };
  for (const id of declared.keys()) draw(id);
  return values;
}

/** Every fact of the ruleset that is asked of a station, by `section.fact`. */
export function declaredFacts(ruleset: Ruleset): ReadonlyMap<string, Fact> {
  const stationSections = Object.entries(ruleset.facts).filter(([, section]) => section.subject === "station");
  return new Map(
    stationSections.flatMap(([section, { facts }]) =>
      Object.entries(facts).map(([name, fact]) => [`${section}.${name}`, fact] as const),
    ),
  );
}
