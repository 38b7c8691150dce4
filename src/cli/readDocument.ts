/**
 * Reads a JSON file that holds one thing.
 *
 * @module
 */
import { readJsonText } from "../ruleset/jsonText.js";
import type { Outcome } from "../vocabulary/issue.js";
import { isBlank, nothingIn } from "./entries.js";
import { readText } from "./readText.js";
import { inFile, type Located } from "./tell.js";

/** The thing, or every issue of the file. */
export type DocumentReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Located[] };

/** Issue codes: those of a file, `file.empty`, those of JSON text, and whatever `read` gives. */
export async function readDocument<T>(file: string, read: (value: unknown) => Outcome<T>): Promise<DocumentReading<T>> {
  const text = await readText(file);
  if (!text.ok) return { ok: false, issues: inFile(file, text.issues) };
  if (isBlank(text.value)) return { ok: false, issues: [nothingIn(file)] };
  const { issues, parsed } = readJsonText(text.value);
  const ofText = issues.map((issue) => ({ file, line: Number(issue.values["line"]), ...issue }));
  if (parsed === undefined) return { ok: false, issues: ofText };
  const reading = read(parsed.value);
  if (reading.ok && ofText.length === 0) return reading;
  return { ok: false, issues: [...ofText, ...(reading.ok ? [] : inFile(file, reading.issues))] };
}
