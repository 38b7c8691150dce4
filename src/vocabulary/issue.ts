/**
 * What is wrong with data from outside, as data: a stable code, the place, and the values met there.
 *
 * @module
 */

/** A place in a document: object keys and array indexes from its top. */
export type Path = readonly (string | number)[];

/** One fault in data from outside. Issues are returned, all of them, and never thrown. */
export interface Issue {
  /** Stable, dotted, from general to particular: `fact.unknown`. */
  readonly code: string;
  /** Where the fault lies. */
  readonly path: Path;
  /** The rule, criterion or fact concerned, where there is one. */
  readonly ruleId?: string;
  /** What was met and what would have been right; plain JSON values. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What was read from outside: the value, or every issue found in it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Writes a path for people.
 *
 * @example
 * writePath(["rubrics", "station", "nodes", 0, "id"])
 * // => "rubrics.station.nodes[0].id"
 */
export function writePath(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
}
