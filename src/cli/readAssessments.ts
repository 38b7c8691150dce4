/**
 * Reads assessments from a file, by what its name ends in: JSON Lines, JSON (one, or a list), or CSV tables.
 *
 * @module
 */
import { assessmentsFromCsv } from "../report/sheet/assessmentsFromCsv.js";
import { readEachLine } from "../report/sheet/jsonLines.js";
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
  /** What is wrong with the text of one entry keeps no other from being looked at. */
  readonly reading:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly issues: readonly Located[] };
  readonly file: string;
  readonly line?: number;
  /** In a JSON list: its index. */
  readonly index?: number;
}

/** All entries in their order, sound or not; or every issue of the file, if it cannot be taken apart into entries. */
export type EntriesReading =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly issues: readonly Located[] };

/** Whether a file is read as a table, by its ending; only then there can be tables beside it. */
export const isTable = (file: string): boolean => /\.csv$/i.test(file);

/** Reads by ending: `.csv`, `.json`, and JSON Lines for all others. Issue code for a file without entries: `file.empty`. */
export async function readAssessments(files: AssessmentFiles, plan: Plan): Promise<EntriesReading> {
  const file = files.assessments;
  const reading = isTable(file) ? await readTables(files, plan) : await readJsonOrLines(file);
  return reading.ok && reading.entries.length === 0 ? nothingIn(file) : reading;
}

const nothingIn = (file: string): EntriesReading => ({
  ok: false,
  issues: [{ file, code: "file.empty", path: [], values: {} }],
});

/** A byte-order mark is a blank too. */
const isBlank = (text: string): boolean => text.trim() === "";

async function readJsonOrLines(file: string): Promise<EntriesReading> {
  const text = await readText(file);
  if (!text.ok) return { ok: false, issues: inFile(file, text.issues) };
  if (isBlank(text.value)) return nothingIn(file);
  return /\.json$/i.test(file) ? readJson(file, text.value) : readLines(file, text.value);
}

function readLines(file: string, text: string): EntriesReading {
  const entries = readEachLine(text).map((reading, i): Entry => {
    if (reading.ok) return { reading, file, line: i + 1 };
    const issues = reading.issues.map(({ path: [_line, ...path], ...issue }) => ({ ...issue, path }));
    return { reading: { ok: false, issues: inFile(file, issues, i + 1) }, file, line: i + 1 };
  });
  return { ok: true, entries };
}

function readJson(file: string, text: string): EntriesReading {
  const read = readJsonText(text);
  const issues = read.issues.map((issue) => ({ file, line: Number(issue.values["line"]), ...issue }));
  if (read.parsed === undefined) return { ok: false, issues };
  const { value } = read.parsed;
  if (!Array.isArray(value)) return issues.length > 0 ? { ok: false, issues } : one(file, value);
  const entries = value.map((item: unknown, index): Entry => {
    const own = issues.filter(({ path }) => path[0] === index);
    return { reading: own.length > 0 ? { ok: false, issues: own } : { ok: true, value: item }, file, index };
  });
  return { ok: true, entries };
}

const one = (file: string, value: unknown): EntriesReading => ({
  ok: true,
  entries: [{ reading: { ok: true, value }, file }],
});

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
  if (isBlank(texts.facts)) return nothingIn(files.assessments);
  const read = assessmentsFromCsv(plan, texts);
  if (read.ok) {
    const file = files.assessments;
    return { ok: true, entries: read.assessments.map((value) => ({ reading: { ok: true, value }, file })) };
  }
  return {
    ok: false,
    issues: read.issues.map(({ path: [table, ...path], ...issue }) => {
      const file = names[table === "records" || table === "evidence" ? table : "facts"];
      return { ...issue, path, ...(file === undefined ? {} : { file }) };
    }),
  };
}
