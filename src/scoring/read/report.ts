/**
 * Collecting issues while data from outside is read: nothing is thrown, nothing stops at the first.
 *
 * @module
 */
import type { Issue, Path } from "../../vocabulary/issue.js";

/** Notes an issue at a place. */
export type Note = (code: string, path: Path, values: Issue["values"], ruleId?: string) => void;

/** A list of issues that grows. */
export function collector(): { readonly issues: readonly Issue[]; readonly note: Note } {
  const issues: Issue[] = [];
  const note: Note = (code, path, values, ruleId) => {
    issues.push({ code, path, ...(ruleId === undefined ? {} : { ruleId }), values });
  };
  return { issues, note };
}

/** A JSON object that is not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own value of a key. */
export const own = (of: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(of, key) ? of[key] : undefined;

/** Notes every key that nobody asked for. */
export function onlyKeys(
  of: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
  path: Path,
  note: Note,
): void {
  for (const key of Object.keys(of)) if (!allowed.includes(key)) note("key.unknown", [...path, key], { key, allowed });
}
