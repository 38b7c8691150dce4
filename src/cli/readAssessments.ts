/**
 * Reads assessments from a file, by what its name ends in: JSON Lines, JSON (one, or a list), or CSV tables.
 *
 * @module
 */
import { assessmentsFromCsv } from "../report/sheet/assessmentsFromCsv.js";
import { fromJsonLines } from "../report/sheet/jsonLines.js";
import { readJsonText } from "../ruleset/jsonText.js";
import type { Plan } from "../scoring/plan/plan.js";
import type { Outcome } from "../vocabulary/issue.js";
import { readText } from "./readText.js";
import { inFile, type Located } from "./tell.js";

/** Where assessments stand: one file, and for CSV the tables beside it. */
export interface AssessmentFiles {
  readonly assessments: string;
  readonly records?: string | undefined;
  readonly evidence?: string | undefined;
}

/** One assessment as read, and where it stands. */
export interface Entry {
  readonly value: unknown;
  readonly file: string;
  readonly line?: number;
  /** In a JSON list: its index. */
  readonly index?: number;
}

/** All entries, or every issue with its file and line. */
export type EntriesReading =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly issues: readonly Located[] };

/** Reads by ending: `.csv`, `.json`, and JSON Lines for all others. */
export async function readAssessments(files: AssessmentFiles, plan: Plan): Promise<EntriesReading> {
  const file = files.assessments;
  if (/\.csv$/i.test(file)) return readTables(files, plan);
  const text = await readText(file);
  if (!text.ok) return { ok: false, issues: inFile(file, text.issues) };
  return /\.json$/i.test(file) ? readJson(file, text.value) : readLines(file, text.value);
}

function readLines(file: string, text: string): EntriesReading {
  const lines = fromJsonLines(text);
  if (lines.ok) return { ok: true, entries: lines.values.map((value, i) => ({ value, file, line: i + 1 })) };
  const issues = lines.issues.map(({ path: [line, ...path], ...issue }) => ({
    ...issue,
    file,
    line: Number(line),
    path,
  }));
  return { ok: false, issues };
}

function readJson(file: string, text: string): EntriesReading {
  const { parsed, issues } = readJsonText(text);
  if (parsed === undefined || issues.length > 0) {
    return { ok: false, issues: issues.map((issue) => ({ file, line: Number(issue.values["line"]), ...issue })) };
  }
  if (!Array.isArray(parsed.value)) return { ok: true, entries: [{ value: parsed.value, file }] };
  return { ok: true, entries: parsed.value.map((value: unknown, index) => ({ value, file, index })) };
}

async function readTables(files: AssessmentFiles, plan: Plan): Promise<EntriesReading> {
  const names = { facts: files.assessments, records: files.records, evidence: files.evidence };
  const texts: { facts: string; records?: string; evidence?: string } = { facts: "" };
  const issues: Located[] = [];
  for (const table of ["facts", "records", "evidence"] as const) {
    const file = names[table];
    if (file === undefined) continue;
    const text: Outcome<string> = await readText(file);
    if (text.ok) texts[table] = text.value;
    else issues.push(...inFile(file, text.issues));
  }
  if (issues.length > 0) return { ok: false, issues };
  const read = assessmentsFromCsv(plan, texts);
  if (read.ok) return { ok: true, entries: read.assessments.map((value) => ({ value, file: files.assessments })) };
  return {
    ok: false,
    issues: read.issues.map(({ path: [table, ...path], ...issue }) => {
      const file = names[table === "records" || table === "evidence" ? table : "facts"];
      return { ...issue, path, ...(file === undefined ? {} : { file }) };
    }),
  };
}
