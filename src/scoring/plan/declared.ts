/**
 * Looks up by an id that must be declared; a ruleset without issues declares every id that its rules name.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";

/** A map by id of which entries may be absent. */
type ById<T> = { readonly [id: string]: T | undefined };

/** The own entry of `id`, if there is one: what every object inherits (`constructor`) is no entry. */
export function entryOf<T>(map: ById<T> | undefined, id: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined;
}

/**
 * The entry of `id`.
 *
 * @throws {@link PreconditionError} `id.undeclared`.
 */
export function declared<T>(map: ById<T> | undefined, id: string): T {
  const entry = entryOf(map, id);
  if (entry === undefined) throw new PreconditionError("id.undeclared", id);
  return entry;
}

/** The entries that are there, in the order of the map. */
export function entriesOf<T>(map: ById<T>): readonly (readonly [string, T])[] {
  return Object.entries(map).filter((entry): entry is [string, T] => entry[1] !== undefined);
}
