/**
 * A small document with changes, one after another.
 */
import { type Path, writePath } from "../../../src/vocabulary/issue.js";
import type { Change } from "./example.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place as a path: `"nodes.0.id"` is `["nodes", 0, "id"]`. */
export const pathOf = (place: string | Path): Path =>
  typeof place !== "string" ? place : place.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A place for people. */
export const placeWords = (place: string | Path): string => writePath(pathOf(place));

/** A copy of the document with the changes. */
export function changed(document: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(document) as Json;
  for (const [place, value] of changes) put(copy, pathOf(place), value);
  return copy;
}

function put(document: Json, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce((held, key) => (held as Record<string, Json>)[key] ?? null, document);
  const key = path.at(-1) ?? "";
  if (value === undefined) delete (holder as Record<string, Json>)[key];
  else (holder as Record<string, Json>)[key] = value as Json;
}

/** What stands at a place; `undefined` for nothing. */
export function valueAt(document: unknown, place: string | Path): unknown {
  return pathOf(place).reduce((held, key) => (held as Record<string, unknown> | undefined)?.[key], document);
}
