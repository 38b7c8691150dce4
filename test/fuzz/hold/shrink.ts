/**
 * The smallest case that still shows what was found: parts are dropped, or replaced by what is inside of them.
 *
 * @module
 */

/** JSON as it is walked here. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Path = readonly (string | number)[];

/** Keys that a ruleset or assessment cannot do without, and that are small anyway. */
const kept: ReadonlySet<string | number> = new Set([
  ...["title", "basis", "measures", "version", "jurisdiction", "effective", "sources", "quotas", "subject", "zh", "en"],
  ...["period", "stage", "recordedOn", "by", "type", "reason"],
]);

/** What any part is replaced by, in case it is a quantity or a condition. */
const plain: readonly Json[] = Object.freeze([0, 1, { kind: "all", of: [] }, { kind: "any", of: [] }]);

/**
 * Tries smaller cases as long as `shows` holds for one of them. A case that cannot be run must make `shows` false.
 * `most` limits how many are tried.
 */
export function shrunk<T>(start: T, shows: (smaller: T) => boolean, most = 4000): T {
  let [best, tried] = [start as unknown as Json, 0];
  const accept = (candidate: Json): boolean => {
    tried += 1;
    if (sizeOf(candidate) >= sizeOf(best) || !shows(candidate as unknown as T)) return false;
    best = candidate;
    return true;
  };
  for (let before = -1; before !== sizeOf(best) && tried < most; ) {
    before = sizeOf(best);
    for (const path of pathsOf(best)) {
      if (tried >= most) break;
      const held = valueAt(best, path);
      if (held === undefined || path.length === 0) continue;
      if (accept(without(best, path))) continue;
      if (typeof held !== "object" || held === null) continue;
      for (const other of [...plain, ...insideOf(held)]) if (accept(replaced(best, path, other))) break;
    }
  }
  return best as unknown as T;
}

const sizeOf = (json: Json): number => JSON.stringify(json).length;

/** Every path, outer before inner, so that much is dropped early. */
function pathsOf(json: Json, path: Path = []): readonly Path[] {
  if (typeof json !== "object" || json === null) return [path];
  const keys: readonly (string | number)[] = Array.isArray(json)
    ? json.map((_, i) => json.length - 1 - i)
    : Object.keys(json).filter((key) => !kept.has(key));
  return [path, ...keys.flatMap((key) => pathsOf(valueAt(json, [key]) as Json, [...path, key]))];
}

function valueAt(json: Json, path: Path): Json | undefined {
  let held: Json | undefined = json;
  for (const key of path) {
    if (typeof held !== "object" || held === null) return undefined;
    held = (held as { readonly [key: string]: Json })[key];
  }
  return held;
}

/** Forms and nodes inside a part. */
function insideOf(json: Json): readonly Json[] {
  if (typeof json !== "object" || json === null) return [];
  const parts: readonly Json[] = Object.values(json);
  return parts.flatMap((part) =>
    typeof part === "object" && part !== null && !Array.isArray(part) && ("kind" in part || "id" in part)
      ? [part, ...insideOf(part)]
      : insideOf(part),
  );
}

function without(json: Json, [key, ...rest]: Path): Json {
  if (typeof json !== "object" || json === null || key === undefined) return json;
  if (Array.isArray(json)) {
    return rest.length === 0
      ? json.filter((_, i) => i !== key)
      : json.map((one: Json, i) => (i === key ? without(one, rest) : one));
  }
  const { [key]: held, ...others } = json as { readonly [key: string]: Json };
  return rest.length === 0 || held === undefined ? others : { ...json, [key]: without(held, rest) };
}

function replaced(json: Json, [key, ...rest]: Path, by: Json): Json {
  if (key === undefined) return by;
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map((one: Json, i) => (i === key ? replaced(one, rest, by) : one));
  return { ...json, [key]: replaced((json as { readonly [key: string]: Json })[key] ?? null, rest, by) };
}
