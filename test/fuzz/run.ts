/**
 * Runs rounds for a given time, and tells what they found and what they reached.
 *
 * @module
 */

import { sortOf, toldFinding } from "./findings.js";
import { emptyTally, type Row, type Tally } from "./met/tally.js";
import { type Aim, type Finding, hintsOfRound, type Round, roundOf } from "./rounds.js";

/** What is wanted of a run. */
export interface RunWish {
  readonly seconds: number;
  readonly seed: number;
  /** Milliseconds from some moment on. */
  readonly now: () => number;
  readonly write: (line: string) => void;
}

/** What a run came to. */
export interface Ran {
  readonly isFine: boolean;
  /** For a report: every sort of finding with a small case. */
  readonly report: string;
}

/** Everything is to be reached so often in a long run. */
const wanted = 1000;
/** Seconds from which on a run is long. */
const long = 1200;
/** Shares of the time, by what rounds look for. */
const shares: readonly (readonly [Aim, number])[] = Object.freeze([
  ["agree", 0.65],
  ["complete", 0.2],
  ["kernel", 0.15],
] as const);
/** At most so many completions of one result. */
const most = 300;
/** Of so many rounds one is run. */
const choice = 10;

/** What is behind this many times the pace is asked more of. */
const ahead = 2;

/** What the rounds of one aim came to. */
interface Counts extends Omit<Round, "findings"> {
  readonly rounds: number;
}
const none: Counts = Object.freeze({ rounds: 0, cases: 0, completions: 0, attained: 0, wider: 0 });

/** How often everything is to be reached in so many seconds. */
const neededIn = (seconds: number): number => (seconds >= long ? wanted : (wanted * seconds) / long);

/** Runs, and tells. */
export function fuzz({ seconds, seed, now, write }: RunWish): Ran {
  const tally = emptyTally();
  const start = now();
  const spent = new Map<Aim, number>();
  const counts = new Map<Aim, Counts>();
  const findings = new Map<string, { readonly first: Finding; readonly times: number }>();
  write(`seed ${seed}, ${seconds} seconds`);
  while (now() - start < seconds * 1000) {
    const [aim] = shares.reduce((a, b) => (behind(a, spent) <= behind(b, spent) ? a : b));
    const before = now();
    const { rounds, cases, completions, attained, wider } = counts.get(aim) ?? none;
    const done = (before - start) / 1000 / Math.max(seconds, 1);
    const round = roundOf({
      ...{ aim, seed, round: aim === "agree" ? rarest(seed, rounds, tally) : rounds, most, tally },
      isSeldom: (times) => times < ahead * neededIn(seconds) * done,
    });
    spent.set(aim, (spent.get(aim) ?? 0) + now() - before);
    counts.set(aim, {
      rounds: rounds + 1,
      cases: cases + round.cases,
      completions: completions + round.completions,
      attained: attained + round.attained,
      wider: wider + round.wider,
    });
    for (const finding of round.findings) {
      const sort = sortOf(finding);
      const known = findings.get(sort);
      findings.set(sort, { first: known?.first ?? finding, times: (known?.times ?? 0) + 1 });
    }
  }
  for (const [aim] of shares) {
    const { rounds, cases, completions, attained, wider } = counts.get(aim) ?? none;
    const rate = Math.round(cases / Math.max(1, (spent.get(aim) ?? 0) / 1000));
    const more = completions === 0 ? "" : `, ${completions} completions, every bound of ${attained} results tried`;
    const loose = wider === 0 ? "" : `, ${wider} results wider than the reference's and loose`;
    write(`${aim}: ${rounds} rounds, ${cases} cases, ${rate} cases per second${more}${loose}`);
  }
  const short = toldReached(tally.rows(), seconds, write);
  for (const [sort, { times }] of findings) write(`FOUND ${times} times: ${sort}`);
  const report = [...findings.values()]
    .map(({ first, times }) => `${toldFinding(first, most)}\n(${times} times)\n`)
    .join("\n");
  write(findings.size === 0 ? "nothing found" : report);
  return { isFine: findings.size === 0 && (seconds < long || short === 0), report };
}

/** Of the next few rounds the one whose ruleset may reach what was reached least: each is what it is, whichever is run. */
export function rarest(seed: number, rounds: number, { times }: Tally): number {
  const next = Array.from({ length: choice }, (_, i) => {
    const round = rounds * choice + i;
    // Squared, so that a little of what is rarest outweighs much of what is not.
    const rarity = hintsOfRound(seed, round).reduce((sum, [sort, name]) => sum + 1 / (1 + times(sort, name)) ** 2, 0);
    return { round, rarity };
  });
  return next.reduce((a, b) => (b.rarity > a.rarity ? b : a)).round;
}

/** How far an aim is behind its share of the time. */
const behind = ([aim, share]: readonly [Aim, number], spent: ReadonlyMap<Aim, number>): number =>
  (spent.get(aim) ?? 0) / share;

/** The table, rarest first; how many were reached too seldom, as it would be in a long run. */
function toldReached(rows: readonly Row[], seconds: number, write: RunWish["write"]): number {
  const needed = neededIn(seconds);
  const short = rows.filter(({ times }) => times < needed);
  for (const { sort, name, times } of rows)
    write(`${String(times).padStart(8)} ${times < needed ? "short" : "     "} ${sort} ${name}`);
  write(`${rows.length} forms, edges and codes; ${short.length} reached under ${Math.ceil(needed)} times`);
  return short.length;
}
