/**
 * Breaking a copy of the sample ruleset at one place.
 */
import type { Path } from "../../src/vocabulary/issue.js";
import { sampleRuleset } from "../ruleset/sampleRuleset.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One change: a place and what stands there afterwards; `undefined` takes the key away. */
export type Change = readonly [path: Path, value: unknown];

/** The sample with changes, one after another. */
export function broken(...changes: readonly Change[]): unknown {
  const ruleset: Json = JSON.parse(JSON.stringify(sampleRuleset()));
  for (const [path, value] of changes) set(ruleset, path, value);
  return ruleset;
}

function set(document: Json, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce<Json>((held, key) => (held as Record<string, Json>)[key]!, document);
  const key = path.at(-1)!;
  if (Array.isArray(holder) && typeof key === "number" && value === undefined) holder.splice(key, 1);
  else if (value === undefined) delete (holder as Record<string, Json>)[key];
  else (holder as Record<string, Json>)[key] = value as Json;
}

/** `"rubrics.station.nodes.0"` as a path. */
export function at(text: string): Path {
  return text === "" ? [] : text.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
