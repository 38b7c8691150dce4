/**
 * Ids: permanent names in lower case, digits and single hyphens, as `case-quality-2`.
 *
 * @module
 */

const pattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Whether `value` can be an id: `[a-z][a-z0-9]*(-[a-z0-9]+)*`, at most 64 characters.
 *
 * @example
 * isId("case-quality-2") // => true
 */
export function isId(value: unknown): value is string {
  return typeof value === "string" && value.length <= 64 && pattern.test(value);
}

/** The pattern of an id, for schemas. */
export const idPattern: RegExp = Object.freeze(pattern);
