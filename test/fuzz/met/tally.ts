/**
 * How often every form, edge and reason code was reached.
 *
 * @module
 */
import { reasonCodes } from "../../../src/scoring/card/reasonCode.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import { allEdges } from "./edges.js";
import { allForms } from "./forms.js";

/** What is counted. */
export type Sort = "form" | "edge" | "code";

/** Counts that grow. */
export interface Tally {
  /** Counts, and gives how often the rarest of them was reached before. */
  readonly add: (sort: Sort, names: Iterable<string>) => number;
  /** How often something was reached; never in the table: often enough. */
  readonly times: (sort: Sort, name: string) => number;
  /** Everything that is to be reached, with how often it was; the rarest first. */
  readonly rows: () => readonly Row[];
}

/** One line of the table. */
export interface Row {
  readonly sort: Sort;
  readonly name: string;
  readonly times: number;
}

/** Everything that is to be reached. */
const wanted = (): readonly (readonly [Sort, string])[] => [
  ...allForms().map((name) => ["form", name] as const),
  ...allEdges().map((name) => ["edge", name] as const),
  ...reasonCodes.map((name) => ["code", name] as const),
];

/** An empty tally. */
export function emptyTally(): Tally {
  const times = new Map<string, number>(wanted().map(([sort, name]) => [`${sort} ${name}`, 0]));
  return {
    add: (sort, names) => {
      let fewest = Number.POSITIVE_INFINITY;
      for (const name of names) {
        const key = `${sort} ${name}`;
        const before = times.get(key);
        if (before === undefined) continue;
        times.set(key, before + 1);
        fewest = Math.min(fewest, before);
      }
      return fewest;
    },
    times: (sort, name) => times.get(`${sort} ${name}`) ?? Number.POSITIVE_INFINITY,
    rows: () =>
      wanted()
        .map(([sort, name]) => ({ sort, name, times: times.get(`${sort} ${name}`) ?? 0 }))
        .sort((a, b) => a.times - b.times),
  };
}

/** The codes of a scorecard, each once. */
export const codesOf = ({ nodes, grades }: Scorecard): ReadonlySet<string> =>
  new Set([...nodes, ...grades].map(({ reason }) => reason.code));
