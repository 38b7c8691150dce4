/**
 * What is missing or does not apply, and where: stations by section of facts and by fact.
 *
 * @module
 */
import type { Scorecard } from "../../scoring/card/scorecard.js";

/** How many stations lack, or are exempt from, at least one fact. */
export interface Absence {
  readonly missing: number;
  readonly notApplicable: number;
}

/** Stations with something absent in one section of facts. */
export function absentInSection(cards: readonly Scorecard[], section: string): Absence {
  const inside = (id: string): boolean => id.split(".")[0] === section;
  return {
    missing: cards.filter(({ missing }) => missing.some(inside)).length,
    notApplicable: cards.filter(({ notApplicable }) => notApplicable.some(({ fact }) => inside(fact))).length,
  };
}

/** Stations by fact that is missing, the most frequent first; by name where they are level. */
export function missingFacts(cards: readonly Scorecard[]): readonly (readonly [fact: string, stations: number])[] {
  return ranked(cards.flatMap(({ missing }) => missing));
}

/** Stations by fact that does not apply, the most frequent first; by name where they are level. */
export function inapplicableFacts(cards: readonly Scorecard[]): readonly (readonly [fact: string, stations: number])[] {
  return ranked(cards.flatMap(({ notApplicable }) => notApplicable.map(({ fact }) => fact)));
}

function ranked(ids: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
