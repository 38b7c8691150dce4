/**
 * The version of this engine, which results are pinned to.
 *
 * @module
 */

/** The same as in package.json; a test holds them equal. */
export const engineVersion = "0.1.0";
