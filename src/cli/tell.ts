/**
 * Tells what is wrong with the input, on standard error: one line for each issue, with file, line, place, code and values.
 *
 * @module
 */
import { type Issue, writePath } from "../vocabulary/issue.js";
import { meaningOf } from "./commandIssueCodes.js";
import { type ExitCode, exitCodes } from "./exitCodes.js";
import { harmlessLines } from "./terminal.js";

/** An issue, and the file and line in which it was met. */
export interface Located extends Issue {
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** How to tell: for people, or as JSON Lines. */
export interface Telling {
  readonly json?: boolean;
}

/** Tells all of them; gives the exit code for bad input. */
export function tell(issues: readonly Located[], { json = false }: Telling = {}): ExitCode {
  const lines = issues.map((issue) => (json ? JSON.stringify(issue) : written(issue)));
  process.stderr.write(harmlessLines(lines));
  return exitCodes.badInput;
}

/** The issues of one file. */
export function inFile(file: string, issues: readonly Issue[], line?: number): Located[] {
  return issues.map((issue) => ({ file, ...(line === undefined ? {} : { line }), ...issue }));
}

function written({ file, line, path, code, values }: Located): string {
  const where = [file, line].filter((part) => part !== undefined).join(":");
  const place = [where, writePath(path)].filter((part) => part !== "");
  const meaning = meaningOf(code);
  const words = meaning === undefined ? "" : `  ${meaning.zh} ${meaning.en}`;
  return `${[...place, `${code} ${JSON.stringify(values)}`].join(": ")}${words}`;
}
