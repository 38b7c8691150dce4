/**
 * Collecting issues while data from outside is read: nothing is thrown, nothing stops at the first.
 *
 * @module
 */
import type { Keyed } from "../../vocabulary/checks.js";
import type { Issue, Path } from "../../vocabulary/issue.js";

/** Notes an issue at a place; `ruleId` is the fact that it is about, where there is one. */
export type Note = (code: string, path: Path, values: Issue["values"], ruleId?: string) => void;

/** A list of issues that grows. */
export function collector(): { readonly issues: readonly Issue[]; readonly note: Note } {
  const issues: Issue[] = [];
  const note: Note = (code, path, values, ruleId) => {
    issues.push({ code, path, ...(ruleId === undefined ? {} : { ruleId }), values });
  };
  return { issues, note };
}

/** Notes what checks of structure have found. */
export function noteAll(note: Note, found: readonly Issue[], ruleId?: string): void {
  for (const { code, path, values } of found) note(code, path, values, ruleId);
}

/** Whether nothing was found at this very place. */
export function isSoundAt(found: readonly Issue[], path: Path): boolean {
  return !found.some((issue) => issue.path.length === path.length && issue.path.every((key, i) => key === path[i]));
}

/** Whether one day is before another; of calendar dates, whose texts sort by time. */
export const isEarlier = (a: unknown, b: unknown): boolean => String(a) < String(b);

/** The own value of a key. */
export const own = (of: Keyed, key: string): unknown => (Object.hasOwn(of, key) ? of[key] : undefined);
