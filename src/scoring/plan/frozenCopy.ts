/**
 * A copy of plain data that nobody can change: what shares parts with it cannot be changed through them either.
 *
 * @module
 */

/** Copies and freezes plain JSON, all the way down; what was copied stays as it was. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, frozenCopy(one)]));
  return Object.freeze(copy) as T;
}
