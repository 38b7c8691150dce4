/**
 * Whether a value is plain JSON of bearable size, found out without recursion and before anything else looks at it.
 *
 * @module
 */

import { isKeyed } from "../vocabulary/checks.js";
import type { Issue, Path } from "../vocabulary/issue.js";
import { isWellFormed } from "../vocabulary/wellFormed.js";
import { limits } from "./limits.js";

/** A list or object that is being looked through. */
interface Frame {
  readonly value: object;
  readonly entries: readonly (readonly [key: string | number, value: unknown])[];
  /** Index of the entry that comes next. */
  next: number;
  readonly path: Path;
}

/**
 * What keeps `value` from being read as JSON: `value.notJson` (a function, `undefined`, a date, NaN …), `text.malformed`,
 * `value.cyclic`, `limit.depth`, `limit.values`. Never throws; an empty list for everything that a JSON parser gives, within the limits.
 */
export function jsonIssues(value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const stack: Frame[] = [];
  const open = new Set<object>();
  let seen = 1;
  const checkText = (held: unknown, path: () => Path): void => {
    if (typeof held === "string" && !isWellFormed(held))
      issues.push({ code: "text.malformed", path: path(), values: { got: held } });
  };
  const enter = (held: unknown, path: () => Path): void => {
    checkText(held, path);
    if (isLeaf(held)) return;
    if (!isContainer(held)) issues.push({ code: "value.notJson", path: path(), values: { got: nameOf(held) } });
    else if (open.has(held)) issues.push({ code: "value.cyclic", path: path(), values: {} });
    else if (stack.length === limits.depth.most) {
      issues.push({ code: limits.depth.code, path: path(), values: { most: limits.depth.most } });
    } else {
      open.add(held);
      stack.push({ value: held, entries: entriesOf(held), next: 0, path: path() });
    }
  };
  enter(value, () => []);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const entry = top.entries[top.next];
    const { path } = top;
    if (entry === undefined) {
      open.delete(top.value);
      stack.pop();
      continue;
    }
    if (seen === limits.values.most) {
      issues.push({ code: limits.values.code, path: [], values: { most: limits.values.most } });
      break;
    }
    seen += 1;
    top.next += 1;
    const here = (): Path => [...path, entry[0]];
    checkText(entry[0], here);
    enter(entry[1], here);
  }
  return issues;
}

/** `limit.criteria`, if there are more criteria than a ruleset may have; for values without {@link jsonIssues}. */
export function criteriaIssues(ruleset: unknown): readonly Issue[] {
  let count = 0;
  const rest: unknown[] = isKeyed(ruleset) && isKeyed(ruleset["rubrics"]) ? Object.values(ruleset["rubrics"]) : [];
  for (let node = rest.pop(); rest.length > 0 || node !== undefined; node = rest.pop()) {
    const children = isKeyed(node) ? (node["nodes"] ?? node["children"]) : undefined;
    if (Array.isArray(children)) for (const child of children) rest.push(child);
    else count += 1;
  }
  const { most, code } = limits.criteria;
  return count > most ? [{ code, path: ["rubrics"], values: { most, got: count } }] : [];
}

function isLeaf(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function entriesOf(value: object): readonly (readonly [string | number, unknown])[] {
  // By index, so that a hole in a list is met as well.
  if (Array.isArray(value)) return Array.from(value, (held: unknown, index) => [index, held] as const);
  return Object.entries(value);
}

function nameOf(value: unknown): string {
  return typeof value === "number" ? String(value) : typeof value;
}
