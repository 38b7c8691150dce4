/**
 * Brings issues into their final form: in the order of the document, each once, each with the rule that it concerns.
 *
 * @module
 */

import { isKeyed } from "../vocabulary/checks.js";
import type { Issue, Path } from "../vocabulary/issue.js";

/**
 * The same issues in the order of their places in `document` (what is missing comes after what is there; at one place, in
 * the order given); one of several with the same code and path is enough.
 */
export function arrange(document: unknown, issues: readonly Issue[]): readonly Issue[] {
  const rankOf = ranks(document);
  const once = new Map<string, { readonly issue: Issue; readonly rank: readonly number[] }>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.path]);
    if (!once.has(key)) once.set(key, { issue: withRule(document, issue), rank: rankOf(issue.path) });
  }
  return [...once.values()].sort((a, b) => compareRanks(a.rank, b.rank)).map(({ issue }) => issue);
}

function withRule(document: unknown, issue: Issue): Issue {
  const ruleId = issue.ruleId ?? ruleAt(document, issue.path);
  return ruleId === undefined ? issue : { ...issue, ruleId };
}

/** Id of the nearest node, veto, grade, condition or fact (`section.fact`) at or above a place. */
export function ruleAt(document: unknown, path: Path): string | undefined {
  let nearest: string | undefined;
  let value = document;
  path.forEach((key, depth) => {
    value = step(value, key);
    const list = path[depth - 1];
    const root = path[0];
    if (typeof key === "number" && (list === "nodes" || list === "children" || list === "vetoes")) {
      const id = isKeyed(value) ? value["id"] : undefined;
      if (typeof id === "string") nearest = id;
    } else if (depth === 3 && root === "rubrics" && list === "grades") nearest = String(key);
    else if (depth === 1 && root === "conditions") nearest = String(key);
    else if (depth === 3 && root === "facts" && list === "facts") nearest = `${path[1]}.${key}`;
  });
  return nearest;
}

/** Gives positions of the keys of a path among the keys beside them; a key that is not there comes after all others. */
function ranks(document: unknown): (path: Path) => readonly number[] {
  const known = new Map<unknown, ReadonlyMap<string, number>>();
  const positionsOf = (value: unknown): ReadonlyMap<string, number> => {
    const found = known.get(value) ?? new Map(Object.keys(Object(value)).map((key, index) => [key, index]));
    known.set(value, found);
    return found;
  };
  return (path) => {
    let value = document;
    return path.map((key) => {
      const positions = positionsOf(value);
      value = step(value, key);
      return positions.get(String(key)) ?? positions.size;
    });
  };
}

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isKeyed(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [depth, rank] of a.entries()) {
    const other = b[depth];
    if (other !== rank) return other === undefined ? 1 : rank - other;
  }
  // Equal as far as `a` goes: a place comes before what lies in it.
  return a.length - b.length;
}
