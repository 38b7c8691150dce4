/**
 * Reads a file, or standard input, as UTF-8.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import type { Outcome } from "../vocabulary/issue.js";

/** Stands for standard input. */
export const standardInput = "-";

/** The text. Issue codes: `file.notFound`, `file.unreadable`, `file.notUtf8`. */
export async function readText(file: string): Promise<Outcome<string>> {
  const wrong = (code: string, values: Readonly<Record<string, unknown>> = {}): Outcome<string> => ({
    ok: false,
    issues: [{ code, path: [], values }],
  });
  let bytes: Uint8Array;
  try {
    bytes = file === standardInput ? await readAll() : await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return reason === "ENOENT" ? wrong("file.notFound") : wrong("file.unreadable", { reason });
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return wrong("file.notUtf8");
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
