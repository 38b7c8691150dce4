/**
 * Reads a ruleset from JSON text.
 *
 * @module
 */

import { arrange } from "./arrange.js";
import { readJsonText } from "./jsonText.js";
import { type ParsedRuleset, parseRuleset } from "./parseRuleset.js";

/**
 * Reads a ruleset from JSON text: what {@link parseRuleset} says of its value, and beside that every number whose digits a
 * JSON parser would change, every key that stands twice in one object, and the first place where the text is no JSON. A
 * byte-order mark in front is passed over. Never throws.
 *
 * @example
 * parseRulesetText('{"id":1,}') // => { ok: false, issues: [{ code: "json.syntax", path: [], values: { line: 1, column: 9 } }] }
 */
export function parseRulesetText(text: string): ParsedRuleset {
  const { issues, parsed } = readJsonText(text);
  if (parsed === undefined) return { ok: false, issues };
  const { value } = parsed;
  const result = parseRuleset(value);
  if (issues.length === 0) return result;
  return { ok: false, issues: arrange(value, [...issues, ...(result.ok ? [] : result.issues)]) };
}
