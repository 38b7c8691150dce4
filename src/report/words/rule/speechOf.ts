/**
 * Rules in words: the three sorts of expression, each able to say the others.
 *
 * @module
 */
import type { Declared } from "../values.js";
import { conditionWords } from "./condition.js";
import { levelWords } from "./level.js";
import { quantityWords } from "./quantity.js";
import type { Met, Speech } from "./speech.js";

/** Says expressions with the names that a ruleset declares, and with what was met, if that is given. */
export function speechOf(declared: Declared, met?: Met): Speech {
  const speech: Speech = {
    declared,
    met,
    quantity: (quantity) => quantityWords(speech, quantity),
    condition: (condition) => conditionWords(speech, condition),
    level: (level) => levelWords(speech, level),
  };
  return speech;
}
