/**
 * The digest of a ruleset: equal for equal rules, however they were written down.
 *
 * @module
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.js";
import { canonicalRuleset } from "./canonicalRuleset.js";
import type { Ruleset } from "./ruleset.js";

/**
 * SHA-256, in lower-case hexadecimal, over the RFC 8785 form of the ruleset with amounts in canonical form: `0.5`, `"0.50"`
 * and `"1/2"` give one digest, as do JSON, YAML and typed authoring in any order of keys. `$schema` is left out.
 *
 * @throws {@link PreconditionError} an `amount.` code or `json.impossible`, for what is no ruleset.
 * @example
 * digestOf(ruleset) === digestOf({ ...ruleset, $schema: "./ruleset.json" })
 * // => true
 */
export function digestOf(ruleset: Ruleset): string {
  return digestOfJson(canonicalRuleset(ruleset));
}

/** SHA-256, in lower-case hexadecimal, over the RFC 8785 form of plain JSON. */
export const digestOfJson = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
