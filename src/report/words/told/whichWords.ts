/**
 * Which entries of a ledger a rule means, in words: `“严重程度”为严重的`.
 *
 * @module
 */
import type { Condition } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import { clauseWords } from "../rule/clauses.js";
import type { Speech } from "../rule/speech.js";

/** In Chinese before the noun, in English behind it. */
export function whichWords(speech: Speech, where: Condition): Text {
  return fill({ zh: "{where}的", en: " in which {where}" }, { where: clauseWords(speech, where, "entry") });
}
