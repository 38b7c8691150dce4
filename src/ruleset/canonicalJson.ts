/**
 * The one way to write a JSON value as text, after RFC 8785: keys sorted by UTF-16 code units, no space, numbers as
 * ECMAScript prints them. Equal values have equal texts.
 *
 * @module
 */

import { PreconditionError } from "../exact/PreconditionError.js";
import { isKeyed } from "../vocabulary/checks.js";
import { isWellFormed } from "../vocabulary/wellFormed.js";

/**
 * `value` in canonical form. It must be plain JSON, nested within the limits of depth.
 *
 * @throws {@link PreconditionError} `json.impossible` for what JSON cannot say: `undefined`, NaN, a function, a bigint, half
 * of a surrogate pair.
 * @example
 * canonicalJson({ b: [1e21, true], a: "é" }) // => '{"a":"é","b":[1e+21,true]}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value === "boolean" || Number.isFinite(value)) return JSON.stringify(value);
  // By index, so that a hole in a list is met as well.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (!isKeyed(value)) throw new PreconditionError("json.impossible", typeof value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${quoted(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}

function quoted(text: string): string {
  if (!isWellFormed(text)) throw new PreconditionError("json.impossible", text);
  return JSON.stringify(text);
}
