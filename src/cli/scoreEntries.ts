/**
 * Scores every assessment of a file with everything that rules read beside it; or lists all that is wrong anywhere.
 *
 * @module
 */
import { resolve } from "node:path";
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Scorecard } from "../scoring/card/scorecard.js";
import type { Cohort } from "../scoring/cohort/cohort.js";
import type { Plan } from "../scoring/plan/plan.js";
import { score } from "../scoring/score.js";
import { type EntriesReading, type Entry, located } from "./entries.js";
import { figuresOfPeers, type PeersRead } from "./figuresOfPeers.js";
import { readAssessments } from "./readAssessments.js";
import { type BesideRead, readBeside } from "./readBeside.js";
import { repeatedAssessments } from "./repeatedAssessments.js";
import type { ScoreArguments } from "./scoreArguments.js";
import type { Located } from "./tell.js";
import { unlessTooLong } from "./unlessTooLong.js";

/** The scorecards in the order of the assessments, or every issue of every file. */
export type ScoredEntries =
  | { readonly ok: true; readonly cards: readonly Scorecard[] }
  | { readonly ok: false; readonly issues: readonly Located[] };

/** Issue codes: those of every file, of assessments, `assessment.id.repeated` and `number.tooLong`. */
export async function scoreEntries(ruleset: Ruleset, plan: Plan, args: ScoreArguments): Promise<ScoredEntries> {
  const beside = await readBeside(plan, args);
  const reading = await readAssessments(args, plan);
  const peers = figuresFor(ruleset, plan, args, beside, await peersReading(args, plan, reading));
  const repeated = reading.ok ? repeatedAssessments(reading.entries) : [];
  const scored = reading.ok
    ? reading.entries.map((entry) => scoreEntry(plan, entry, beside, peers.cohorts))
    : [{ ok: false, issues: reading.issues } as const];
  const issues = [
    ...beside.issues,
    ...scored.flatMap((one, index) => [...(repeated[index] ?? []), ...(one.ok ? [] : one.issues)]),
    ...peers.issues,
  ];
  return issues.length > 0
    ? { ok: false, issues: distinct(issues) }
    : { ok: true, cards: scored.flatMap((one) => (one.ok ? [one.card] : [])) };
}

/** The peer group, which may be the assessments themselves; nothing where none is named. */
async function peersReading(
  { peers, assessments }: ScoreArguments,
  plan: Plan,
  reading: EntriesReading,
): Promise<EntriesReading> {
  if (peers === undefined) return { ok: true, entries: [] };
  // Standard input can be read only once, and tables beside a table are those of the assessments.
  return resolve(peers) === resolve(assessments) ? reading : readAssessments({ assessments: peers }, plan);
}

function figuresFor(
  ruleset: Ruleset,
  { rubric }: Plan,
  { peers, organisation: named }: ScoreArguments,
  { calendar, organisation }: BesideRead,
  reading: EntriesReading,
): PeersRead {
  if (peers === undefined) return { cohorts: [], issues: [] };
  if (!reading.ok) return { cohorts: [], issues: reading.issues };
  return figuresOfPeers(ruleset, rubric, reading.entries, {
    ...(calendar && { calendar }),
    ...(organisation && { organisation }),
    isPlaced: named !== undefined,
  });
}

type ScoredEntry =
  | { readonly ok: true; readonly card: Scorecard }
  | { readonly ok: false; readonly issues: readonly Located[] };

function scoreEntry(
  plan: Plan,
  entry: Entry,
  { calendar, cardsFor }: BesideRead,
  cohorts: readonly Cohort[],
): ScoredEntry {
  if (!entry.reading.ok) return { ok: false, issues: entry.reading.issues };
  const { value } = entry.reading;
  const beside = { ...(calendar && { calendar }), cohorts, ...cardsFor(value) };
  const made = unlessTooLong(() => score(plan, value, beside));
  if (!made.ok) return { ok: false, issues: located(entry, made.issues) };
  return made.value.ok
    ? { ok: true, card: made.value.scorecard }
    : { ok: false, issues: located(entry, made.value.issues) };
}

/** Each issue once: an assessment that is its own peer is looked at twice. */
function distinct(issues: readonly Located[]): readonly Located[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
