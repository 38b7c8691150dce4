/**
 * Reads assessments from a file, by what its name ends in: JSON Lines, JSON (one, or a list), or CSV tables.
 *
 * @module
 */
import { assessmentsFromCsv } from "../report/sheet/assessmentsFromCsv.js";
import type { Plan } from "../scoring/plan/plan.js";
import type { Outcome } from "../vocabulary/issue.js";
import { type EntriesReading, isBlank, isTable, nothingIn, readEntries } from "./entries.js";
import { readText } from "./readText.js";
import { inFile, type Located } from "./tell.js";

/** Where assessments stand: one file, and for CSV the tables beside it. */
export interface AssessmentFiles {
  readonly assessments: string;
  readonly records?: string | undefined;
  readonly evidence?: string | undefined;
}

/** Reads by ending: `.csv`, `.json`, and JSON Lines for all others. Issue code for a file without entries: `file.empty`. */
export function readAssessments(files: AssessmentFiles, plan: Plan): Promise<EntriesReading> {
  return isTable(files.assessments) ? readTables(files, plan) : readEntries(files.assessments);
}

async function readTables(files: AssessmentFiles, plan: Plan): Promise<EntriesReading> {
  const file = files.assessments;
  const names = { facts: file, records: files.records, evidence: files.evidence };
  const texts: { facts: string; records?: string; evidence?: string } = { facts: "" };
  const issues: Located[] = [];
  for (const table of ["facts", "records", "evidence"] as const) {
    const name = names[table];
    if (name === undefined) continue;
    const text: Outcome<string> = await readText(name);
    if (text.ok) texts[table] = text.value;
    else issues.push(...inFile(name, text.issues));
  }
  if (issues.length > 0) return { ok: false, issues };
  if (isBlank(texts.facts)) return { ok: false, issues: [nothingIn(file)] };
  const read = assessmentsFromCsv(plan, texts);
  if (read.ok) {
    const entries = read.assessments.map((value) => ({ reading: { ok: true, value }, file }) as const);
    return entries.length > 0 ? { ok: true, entries } : { ok: false, issues: [nothingIn(file)] };
  }
  return {
    ok: false,
    issues: read.issues.map(({ path: [table, ...path], ...issue }) => {
      const name = names[table === "records" || table === "evidence" ? table : "facts"];
      return { ...issue, path, ...(name === undefined ? {} : { file: name }) };
    }),
  };
}
