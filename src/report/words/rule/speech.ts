/**
 * What the parts of a rule need of one another to be said in words: rules nest, so each part asks for the others here.
 *
 * @module
 */
import type { Condition, Level, Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import type { Declared } from "../values.js";

/** A fold over the entries of a ledger, or their number. */
export type LedgerFold = Extract<Exclude<Quantity, string | number>, { readonly over: string }>;

/** What was met where a rule reads something, in words; nothing where that is not known. */
export interface Met {
  readonly value: (id: string, from: string | undefined) => Text | undefined;
  /** Whether what was read is certainly not 0. */
  readonly isNotZero: (id: string, from: string | undefined) => boolean;
  /** Whether no entry counted. */
  readonly isNone: (fold: LedgerFold) => boolean;
  /** A fold over a ledger with the entries that counted. */
  readonly fold: (fold: LedgerFold) => Text | undefined;
}

/** Says the three sorts of expression, for one rubric. */
export interface Speech {
  readonly declared: Declared;
  /** With it, values stand behind the names of what was read. */
  readonly met?: Met | undefined;
  readonly quantity: (quantity: Quantity) => Text;
  readonly condition: (condition: Condition) => Text;
  readonly level: (level: Level) => Text;
}

/** A name with the value that was met, if any. */
export function withValue(name: Text, value: Text | undefined): Text {
  return value === undefined ? name : fill({ zh: "{name}（{value}）", en: "{name} ({value})" }, { name, value });
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
