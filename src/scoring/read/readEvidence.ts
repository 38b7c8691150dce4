/**
 * Reads pointers to papers.
 *
 * @module
 */
import { isCalendarDate } from "../../exact/calendarDate.js";
import type { Path } from "../../vocabulary/issue.js";
import { isRecord, type Note, onlyKeys, own } from "./report.js";

/** Whether at least one paper is pointed to; notes every pointer that is not one. */
export function readEvidence(value: unknown, path: Path, note: Note): boolean {
  if (value === undefined) return false;
  if (!Array.isArray(value)) {
    note("evidence.type", path, { got: value });
    return false;
  }
  for (const [i, pointer] of value.entries()) readPointer(pointer, [...path, i], note);
  return value.length > 0;
}

function readPointer(pointer: unknown, path: Path, note: Note): void {
  if (!isRecord(pointer)) {
    note("evidence.type", path, { got: pointer });
    return;
  }
  onlyKeys(pointer, ["id", "kind", "on", "holder", "digest"], path, note);
  for (const key of ["id", "kind", "holder"]) readText(pointer, key, path, note);
  readDate(pointer, "on", path, note);
  const digest = own(pointer, "digest");
  if (digest !== undefined && !(typeof digest === "string" && /^[0-9a-f]{64}$/.test(digest)))
    note("evidence.digest", [...path, "digest"], { got: digest });
}

/** A text that must be there and not be empty. */
export function readText(
  of: Readonly<Record<string, unknown>>,
  key: string,
  path: Path,
  note: Note,
): string | undefined {
  const value = own(of, key);
  if (typeof value === "string" && value.trim() !== "") return value;
  note(value === undefined ? "key.missing" : "text.invalid", [...path, key], { got: value ?? null });
  return undefined;
}

/** A calendar date that must be there. */
export function readDate(
  of: Readonly<Record<string, unknown>>,
  key: string,
  path: Path,
  note: Note,
): string | undefined {
  const value = own(of, key);
  if (isCalendarDate(value)) return value;
  note(value === undefined ? "key.missing" : "date.invalid", [...path, key], { got: value ?? null });
  return undefined;
}
