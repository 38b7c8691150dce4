/**
 * What the parts of a rule need of one another to be said in words: rules nest, so each part asks for the others here.
 *
 * @module
 */
import type { Condition, Level, Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import type { Declared } from "../values.js";

/** Says the three sorts of expression, for one rubric. */
export interface Speech {
  readonly declared: Declared;
  readonly quantity: (quantity: Quantity) => Text;
  readonly condition: (condition: Condition) => Text;
  readonly level: (level: Level) => Text;
}

/** In the brackets of each language. */
export function bracketed(text: Text): Text {
  return fill({ zh: "（{text}）", en: "({text})" }, { text });
}

/** Kinds whose words could be misread beside an operator. */
const loose: ReadonlySet<string> = new Set([
  ...["sum", "difference", "product", "ratio", "rounded", "limited", "given", "check", "cases", "bands", "lookup"],
  ...["all", "any", "atLeastOf", "tally", "line", "mean"],
]);

/** An operand: in brackets where its words could be misread beside an operator. */
export function operand(speech: Speech, quantity: Quantity): Text {
  const text = speech.quantity(quantity);
  return typeof quantity === "object" && loose.has(quantity.kind) ? bracketed(text) : text;
}

/** A condition within another: in brackets where it is made of several. */
export function clause(speech: Speech, condition: Condition): Text {
  const text = speech.condition(condition);
  return loose.has(condition.kind) ? bracketed(text) : text;
}
