/**
 * JSON Lines: one JSON value a line, UTF-8.
 *
 * Exact: a number whose digits a JSON parser would change is refused, not taken for something near it.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import { readJsonText } from "../../ruleset/jsonText.js";
import type { Issue, Outcome } from "../../vocabulary/issue.js";

/** What {@link fromJsonLines} gives. The value at index `i` stands in line `i + 1`. */
export type JsonLinesReading =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * One line for each value, each ended by a line feed. Characters that some readers take for a line end, and those
 * that a terminal would obey, are escaped.
 *
 * @throws `PreconditionError` `json.notAValue`: `undefined` and functions are no JSON.
 * @example
 * toJsonLines([{ id: "s1" }, 2])
 * // => "{\"id\":\"s1\"}\n2\n"
 */
export function toJsonLines(values: readonly unknown[]): string {
  return values.map((value, index) => `${line(value, index)}\n`).join("");
}

/**
 * The values of a file: with or without a byte-order mark, with any line ends, with or without blank ones at the end.
 *
 * Issue codes: `json.blank` (a blank line between others), `json.syntax`, `json.keyRepeated`, `json.numberChanged` (write
 * it as a string). The path of an issue begins with the number of the line, from 1.
 *
 * @example
 * fromJsonLines("{\"id\":\"s1\"}\r\n")
 * // => { ok: true, values: [{ id: "s1" }] }
 */
export function fromJsonLines(text: string): JsonLinesReading {
  const readings = readEachLine(text);
  const issues = readings.flatMap((reading) => (reading.ok ? [] : reading.issues));
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, values: readings.flatMap((reading) => (reading.ok ? [reading.value] : [])) };
}

/** Line by line, for whoever goes on with the sound ones; issues as {@link fromJsonLines} gives them. */
export function readEachLine(text: string): readonly Outcome<unknown>[] {
  const content = text.replace(/^\ufeff/, "").trimEnd();
  return content === "" ? [] : content.split(/\r\n|\n|\r/).map(readLine);
}

function line(value: unknown, index: number): string {
  const text: unknown = JSON.stringify(value);
  if (typeof text !== "string") throw new PreconditionError("json.notAValue", index);
  return text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function readLine(text: string, index: number): Outcome<unknown> {
  const at = ({ values, ...issue }: Issue): Issue => ({
    ...issue,
    path: [index + 1, ...issue.path],
    values: { ...values, line: index + 1 },
  });
  if (text.trim() === "") {
    return { ok: false, issues: [{ code: "json.blank", path: [index + 1], values: {} }] };
  }
  const { issues, parsed } = readJsonText(text);
  return parsed === undefined || issues.length > 0
    ? { ok: false, issues: issues.map(at) }
    : { ok: true, value: parsed.value };
}
