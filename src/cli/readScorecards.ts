/**
 * Reads other scorecards of the subjects, those of a year before or those of another rubric, as the command itself writes them.
 *
 * @module
 */
import type { Earlier } from "../ruleset/expression.js";
import { read } from "../ruleset/schema/read.js";
import type { Scorecard } from "../scoring/card/scorecard.js";
import { scorecardSchema } from "../scoring/card/scorecardSchema.js";
import type { Plan } from "../scoring/plan/plan.js";
import { cardIssues } from "./cardIssues.js";
import { isTable, located, readEntries } from "./entries.js";
import type { Located } from "./tell.js";

/** One scorecard for each subject, and everything that is wrong with the file. */
export interface ScorecardsRead {
  /** By the id of the subject. */
  readonly cards: ReadonlyMap<string, Scorecard>;
  readonly issues: readonly Located[];
}

/**
 * Reads a JSON list or JSON Lines. Issue codes: `file.table` for a table, which does not hold whole scorecards; those of entries
 * and of the structure; `scorecard.repeated`; and those of `cardIssues`.
 */
export async function readScorecards(file: string, from: Earlier, plan: Plan): Promise<ScorecardsRead> {
  const cards = new Map<string, Scorecard>();
  if (isTable(file)) return { cards, issues: [{ file, code: "file.table", path: [], values: {} }] };
  const entries = await readEntries(file);
  if (!entries.ok) return { cards, issues: entries.issues };
  const seen = new Set<string>();
  const issues: Located[] = [];
  for (const entry of entries.entries) {
    if (!entry.reading.ok) {
      issues.push(...entry.reading.issues);
      continue;
    }
    const reading = read(scorecardSchema, entry.reading.value);
    if (!reading.ok) {
      issues.push(...located(entry, reading.issues));
      continue;
    }
    const card: Scorecard = reading.value;
    const repeated = seen.has(card.of) ? [{ code: "scorecard.repeated", path: ["of"], values: { got: card.of } }] : [];
    const wrong = located(entry, [...repeated, ...cardIssues(plan, from, card)]);
    seen.add(card.of);
    // The assessments are looked at all the same, without a card that nobody could score with.
    if (wrong.length === 0) cards.set(card.of, card);
    issues.push(...wrong);
  }
  return { cards, issues };
}
