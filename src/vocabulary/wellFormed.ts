/**
 * Whether a text is whole: half of a surrogate pair is no character, and cannot be written as UTF-8.
 *
 * @module
 */

/** Without half surrogate pairs. */
export function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
