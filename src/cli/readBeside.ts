/**
 * Reads what is handed in beside the assessments: a calendar, an organisation, other scorecards of the subjects.
 *
 * @module
 */
import type { CompiledCalendar } from "../exact/workingDays.js";
import type { Earlier } from "../ruleset/expression.js";
import { own } from "../ruleset/own.js";
import type { Beside } from "../scoring/beside.js";
import type { Plan } from "../scoring/plan/plan.js";
import type { Organisation } from "../vocabulary/organisation.js";
import { readOrganisation } from "../vocabulary/readOrganisation.js";
import { readCalendar } from "./readCalendar.js";
import { type DocumentReading, readDocument } from "./readDocument.js";
import { readScorecards, type ScorecardsRead } from "./readScorecards.js";
import type { Located } from "./tell.js";

/** The files, as far as they were named. */
export interface BesideFiles {
  readonly calendar?: string | undefined;
  readonly organisation?: string | undefined;
  readonly baseline?: string | undefined;
  readonly current?: string | undefined;
}

/** What was read, and everything that is wrong with it. */
export interface BesideRead {
  readonly calendar?: CompiledCalendar;
  readonly organisation?: Organisation;
  /** The other scorecards of whom an assessment is about. */
  readonly cardsFor: (assessment: unknown) => Pick<Beside, Earlier>;
  readonly issues: readonly Located[];
}

/** Reads all of them, whatever is wrong with one. */
export async function readBeside(plan: Plan, files: BesideFiles): Promise<BesideRead> {
  const calendar = await documentIn(files.calendar, readCalendar);
  const organisation = await documentIn(files.organisation, readOrganisation);
  const baseline = await cardsIn(files.baseline, "baseline", plan);
  const current = await cardsIn(files.current, "current", plan);
  return {
    ...(calendar.value && { calendar: calendar.value }),
    ...(organisation.value && { organisation: organisation.value }),
    cardsFor: (assessment) => {
      const of = String(own(assessment, "of"));
      const [before, now] = [baseline.cards.get(of), current.cards.get(of)];
      return { ...(before && { baseline: before }), ...(now && { current: now }) };
    },
    issues: [calendar, organisation, baseline, current].flatMap(({ issues }) => issues),
  };
}

/** A document that may not have been named. */
interface Document<T> {
  readonly value?: T;
  readonly issues: readonly Located[];
}

async function documentIn<T>(
  file: string | undefined,
  read: Parameters<typeof readDocument<T>>[1],
): Promise<Document<T>> {
  if (file === undefined) return { issues: [] };
  const reading: DocumentReading<T> = await readDocument(file, read);
  return reading.ok ? { value: reading.value, issues: [] } : reading;
}

async function cardsIn(file: string | undefined, from: Earlier, plan: Plan): Promise<ScorecardsRead> {
  return file === undefined ? { cards: new Map(), issues: [] } : readScorecards(file, from, plan);
}
