/**
 * `baiqian score`: assessments in, scorecards out.
 *
 * @module
 */
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Scorecard } from "../scoring/card/scorecard.js";
import { compileRubric } from "../scoring/plan/compileRubric.js";
import { score } from "../scoring/score.js";
import type { Issue } from "../vocabulary/issue.js";
import { type ExitCode, exitCodes } from "./exitCodes.js";
import { findRuleset } from "./findRuleset.js";
import { scoreHelp } from "./help.js";
import { print } from "./print.js";
import { readArguments } from "./readArguments.js";
import { type Entry, isTable, readAssessments } from "./readAssessments.js";
import { shippedRulesets } from "./shippedRulesets.js";
import { inFile, type Located, tell } from "./tell.js";
import { writeWhole } from "./writeWhole.js";
import { type Form, formOf, writtenCards } from "./writtenCards.js";
import { writtenSummary } from "./writtenSummary.js";

const options = {
  ruleset: { type: "string" },
  rubric: { type: "string" },
  assessments: { type: "string" },
  records: { type: "string" },
  evidence: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
  summary: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Runs the command. */
export async function scoreCommand(args: readonly string[]): Promise<ExitCode> {
  const read = readArguments(args, options);
  if (!read.ok) return tell(read.issues);
  const { values, positionals } = read.value;
  if (values.help) {
    await print(scoreHelp);
    return exitCodes.fine;
  }
  const { json, ruleset: name, rubric, records, evidence } = values;
  const files = [...(values.assessments === undefined ? [] : [values.assessments]), ...positionals];
  const [assessments] = files;
  if (name === undefined || rubric === undefined || assessments === undefined || files.length > 1) {
    return tell(wanting({ ruleset: name, rubric, assessments }, files), { json });
  }
  const misplaced = isTable(assessments) ? [] : beside(assessments, { records, evidence });
  if (misplaced.length > 0) return tell(misplaced, { json });

  const found = await findRuleset(name);
  if (!found.ok) return tell(inFile(name, found.issues), { json });
  const ruleset = found.value;
  if (!Object.hasOwn(ruleset.rubrics, rubric)) {
    const expected = Object.keys(ruleset.rubrics);
    return tell([{ code: "rubric.unknown", path: ["--rubric"], values: { got: rubric, expected } }], { json });
  }
  const plan = compileRubric(ruleset, rubric);
  const entries = await readAssessments({ assessments, records, evidence }, plan);
  if (!entries.ok) return tell(entries.issues, { json });

  const cards: Scorecard[] = [];
  const issues: Located[] = [];
  for (const entry of entries.entries) {
    if (!entry.reading.ok) {
      issues.push(...entry.reading.issues);
      continue;
    }
    const scored = score(plan, entry.reading.value);
    if (scored.ok) cards.push(scored.scorecard);
    else issues.push(...located(entry, scored.issues));
  }
  if (issues.length > 0) return tell(issues, { json });
  const inputs = [assessments, records, evidence, shippedRulesets.has(name) ? undefined : name];
  return give(
    cards,
    ruleset,
    values,
    inputs.filter((file) => file !== undefined),
  );
}

/** Issues as they are told: with file, line, and in a list the index. */
function located({ file, line, index }: Entry, issues: readonly Issue[]): Located[] {
  const placed = index === undefined ? issues : issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
  return inFile(file, placed, line);
}

/** Writes what was asked for. */
async function give(
  cards: readonly Scorecard[],
  ruleset: Ruleset,
  { out, json, summary }: { readonly out?: string | undefined; readonly json: boolean; readonly summary: boolean },
  read: readonly string[],
): Promise<ExitCode> {
  if (out !== undefined) {
    const form: Form = formOf(out) ?? (json ? "lines" : "text");
    const issues = await writeWhole(out, writtenCards(cards, ruleset, form), read);
    if (issues.length > 0) return tell(inFile(out, issues), { json });
  }
  if (summary) await print(writtenSummary(cards, ruleset, json));
  else if (out === undefined) await print(writtenCards(cards, ruleset, json ? "lines" : "text"));
  return exitCodes.fine;
}

/** Tables beside what is no table would not be looked at. */
function beside(assessments: string, tables: Readonly<Record<string, string | undefined>>): Located[] {
  return Object.entries(tables)
    .filter(([, file]) => file !== undefined)
    .map(([name, got]) => ({ code: "argument.misplaced", path: [`--${name}`], values: { got, assessments } }));
}

function wanting(given: Readonly<Record<string, string | undefined>>, files: readonly string[]): Located[] {
  const missing = Object.keys(given).filter((name) => given[name] === undefined);
  return [
    ...missing.map((name) => ({ code: "argument.missing", path: [`--${name}`], values: {} })),
    ...files.slice(1).map((file) => ({ code: "argument.extra", path: ["--assessments"], values: { got: file } })),
  ];
}
