/**
 * Folds in words: over stated operands, over the entries of a ledger, and counts.
 *
 * @module
 */
import type { Item, Quantity } from "../../../ruleset/expression.js";
import type { Names } from "../../../ruleset/names.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { factTitle, quoted } from "../names.js";
import { marks, foldMessages as messages } from "./messages.js";
import { clause, operand, type Speech } from "./speech.js";

/** The quantities that fold. */
export type FoldQuantity = Extract<
  Exclude<Quantity, string | number>,
  { readonly items: unknown } | { readonly over: string } | { readonly kind: "count" }
>;

/** Whether a quantity folds, rather than computes from operands. */
export function isFold(quantity: Exclude<Quantity, string | number>): quantity is FoldQuantity {
  return quantity.kind === "count" || "items" in quantity || "over" in quantity;
}

/** Words of a fold. */
export function foldWords(speech: Speech, fold: FoldQuantity): Text {
  const said = withoutEmpty(speech, fold);
  return "empty" in fold && fold.empty !== undefined
    ? fill(messages.empty, { of: said, empty: speech.quantity(fold.empty) })
    : said;
}

function withoutEmpty(speech: Speech, fold: FoldQuantity): Text {
  if ("items" in fold && fold.items !== undefined)
    return fill(messages[fold.kind], {
      of: listed(
        fold.items.map((i) => item(speech, i)),
        marks,
      ),
    });
  if ("over" in fold && fold.over !== undefined) {
    const ledger = quoted(factTitle(speech.declared.ruleset, fold.over));
    const of =
      fold.kind === "count"
        ? fill(messages.entries, { ledger })
        : fill(messages[fold.kind], {
            of: fill(messages.each, {
              ledger,
              each: weighted(speech, fold.each, "weight" in fold ? fold.weight : undefined),
            }),
          });
    return fold.where === undefined ? of : fill(messages.where, { of, where: speech.condition(fold.where) });
  }
  return fill(messages.count, {
    of: listed(
      fold.of.map((condition) => clause(speech, condition)),
      marks,
    ),
  });
}

function item(speech: Speech, { each, weight, counts }: Item<Names>): Text {
  const said = weighted(speech, each, weight);
  return counts === undefined ? said : fill(messages.counts, { each: said, counts: speech.condition(counts) });
}

function weighted(speech: Speech, each: Quantity, weight: Quantity | undefined): Text {
  return weight === undefined
    ? operand(speech, each)
    : fill(messages.weight, { each: operand(speech, each), weight: speech.quantity(weight) });
}
