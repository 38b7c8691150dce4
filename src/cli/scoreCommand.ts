/**
 * `baiqian score`: assessments in, scorecards out.
 *
 * @module
 */
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Scorecard } from "../scoring/card/scorecard.js";
import { compileRubric } from "../scoring/plan/compileRubric.js";
import { type ExitCode, exitCodes } from "./exitCodes.js";
import { findRuleset } from "./findRuleset.js";
import { scoreHelp } from "./help.js";
import { print } from "./print.js";
import { type ScoreArguments, scoreArguments } from "./scoreArguments.js";
import { scoreEntries } from "./scoreEntries.js";
import { shippedRulesets } from "./shippedRulesets.js";
import { inFile, tell } from "./tell.js";
import { tellWarnings } from "./tellWarnings.js";
import { unlessTooLong } from "./unlessTooLong.js";
import { writeWhole } from "./writeWhole.js";
import { type Form, formOf, writtenCards } from "./writtenCards.js";
import { writtenSummary } from "./writtenSummary.js";

/** Runs the command. */
export async function scoreCommand(given: readonly string[]): Promise<ExitCode> {
  const asked = scoreArguments(given);
  if (asked.to === "tell") return tell(asked.issues, { json: asked.json });
  if (asked.to === "help") {
    await print(scoreHelp);
    return exitCodes.fine;
  }
  const { args } = asked;
  const { json, ruleset: name, rubric } = args;

  const found = await findRuleset(name);
  if (!found.ok) return tell(inFile(name, found.issues), { json });
  tellWarnings(name, found.warnings, { json });
  const ruleset = found.value;
  if (!Object.hasOwn(ruleset.rubrics, rubric)) {
    const expected = Object.keys(ruleset.rubrics);
    return tell([{ code: "rubric.unknown", path: ["--rubric"], values: { got: rubric, expected } }], { json });
  }
  const compiled = unlessTooLong(() => compileRubric(ruleset, rubric));
  if (!compiled.ok) return tell(inFile(name, compiled.issues), { json });

  const scored = await scoreEntries(ruleset, compiled.value, args);
  return scored.ok ? give(scored.cards, ruleset, args) : tell(scored.issues, { json });
}

/** Writes what was asked for. */
async function give(cards: readonly Scorecard[], ruleset: Ruleset, args: ScoreArguments): Promise<ExitCode> {
  const { out, json, summary } = args;
  if (out !== undefined) {
    const form: Form = formOf(out) ?? (json ? "lines" : "text");
    const issues = await writeWhole(out, writtenCards(cards, ruleset, form), filesRead(args));
    if (issues.length > 0) return tell(inFile(out, issues), { json });
  }
  if (summary) await print(writtenSummary(cards, ruleset, json));
  else if (out === undefined) await print(writtenCards(cards, ruleset, json ? "lines" : "text"));
  return exitCodes.fine;
}

/** What must not be written over. */
function filesRead({ ruleset, assessments, records, evidence, ...args }: ScoreArguments): readonly string[] {
  const { calendar, peers, organisation, baseline, current } = args;
  const files = [assessments, records, evidence, calendar, peers, organisation, baseline, current];
  return [...files, shippedRulesets.has(ruleset) ? undefined : ruleset].filter((file) => file !== undefined);
}
