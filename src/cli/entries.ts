/**
 * Reads a file of many things, each an entry of its own: a JSON list (or one thing), or JSON Lines.
 *
 * @module
 */
import { readEachLine } from "../report/sheet/jsonLines.js";
import { readJsonText } from "../ruleset/jsonText.js";
import type { Issue } from "../vocabulary/issue.js";
import { readText } from "./readText.js";
import { inFile, type Located } from "./tell.js";

/** One entry as read, and where it stands. */
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

/** Whether a file is read as a table, by its ending. */
export const isTable = (file: string): boolean => /\.csv$/i.test(file);

/** A byte-order mark is a blank too. */
export const isBlank = (text: string): boolean => text.trim() === "";

/** What is said of a file in which there is nothing. */
export const nothingIn = (file: string): Located => ({ file, code: "file.empty", path: [], values: {} });

/** Reads by ending: `.json`, and JSON Lines for all others. Issue code for a file without entries: `file.empty`. */
export async function readEntries(file: string): Promise<EntriesReading> {
  const text = await readText(file);
  if (!text.ok) return { ok: false, issues: inFile(file, text.issues) };
  if (isBlank(text.value)) return { ok: false, issues: [nothingIn(file)] };
  const reading = /\.json$/i.test(file) ? readJson(file, text.value) : readLines(file, text.value);
  return reading.ok && reading.entries.length === 0 ? { ok: false, issues: [nothingIn(file)] } : reading;
}

/** Issues of an entry as they are told: with file, line, and in a list the index. */
export function located({ file, line, index }: Entry, issues: readonly Issue[]): Located[] {
  const placed = index === undefined ? issues : issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
  return inFile(file, placed, line);
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
  if (!Array.isArray(value)) {
    return issues.length > 0 ? { ok: false, issues } : { ok: true, entries: [{ reading: { ok: true, value }, file }] };
  }
  const entries = value.map((item: unknown, index): Entry => {
    const own = issues.filter(({ path }) => path[0] === index);
    return { reading: own.length > 0 ? { ok: false, issues: own } : { ok: true, value: item }, file, index };
  });
  return { ok: true, entries };
}
