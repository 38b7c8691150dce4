/**
 * Folds in words: over stated operands, over the entries of a ledger, over criteria, and counts.
 *
 * @module
 */
import type { Condition, Item, Quantity } from "../../../ruleset/expression.js";
import type { Trim } from "../../../ruleset/fold.js";
import type { Names } from "../../../ruleset/names.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { factTitle, quoted } from "../names.js";
import { leafFoldWords } from "./leaves.js";
import { marks, foldMessages as messages } from "./messages.js";
import { clause, operand, type Speech } from "./speech.js";
import { trimWords } from "./trim.js";

/** The quantities that fold. */
export type FoldQuantity = Extract<
  Exclude<Quantity, string | number>,
  { readonly items: unknown } | { readonly over: string } | { readonly leaves: string } | { readonly kind: "count" }
>;

/** The folds over the criteria inside a node. */
export type LeafFold = Extract<FoldQuantity, { readonly leaves: string }>;

/** Whether a quantity folds, rather than computes from operands. */
export function isFold(quantity: Exclude<Quantity, string | number>): quantity is FoldQuantity {
  return quantity.kind === "count" || "items" in quantity || "over" in quantity || "leaves" in quantity;
}

/** Words of a fold. */
export function foldWords(speech: Speech, fold: FoldQuantity): Text {
  const met = "over" in fold && fold.over !== undefined ? speech.met?.fold(fold) : undefined;
  if (met !== undefined) return met;
  const said = withoutEmpty(speech, fold);
  return "empty" in fold && fold.empty !== undefined
    ? fill(messages.empty, { of: said, empty: speech.quantity(fold.empty) })
    : said;
}

function withoutEmpty(speech: Speech, fold: FoldQuantity): Text {
  if ("items" in fold && fold.items !== undefined) {
    const items = fold.items.map((one) => item(speech, one));
    return madeOf(fold.kind, "trim" in fold ? fold.trim : undefined, listed(items, marks));
  }
  if (fold.leaves !== undefined) return leafFoldWords(speech, fold);
  if (fold.over !== undefined) {
    const ledger = quoted(factTitle(speech.declared.ruleset, fold.over));
    const of =
      fold.kind === "count"
        ? fill(messages.entries, { ledger })
        : madeOf(
            fold.kind,
            "trim" in fold ? fold.trim : undefined,
            fill(messages.each, {
              ledger,
              each: weighted(speech, fold.each, "weight" in fold ? fold.weight : undefined),
            }),
          );
    return narrowed(speech, of, fold.where);
  }
  return fill(messages.count, {
    of: listed(
      (fold.of ?? []).map((condition) => clause(speech, condition)),
      marks,
    ),
  });
}

/** How the operands are made into one. */
function madeOf(kind: "sum" | "mean" | "least" | "greatest", trim: Trim | undefined, of: Text): Text {
  const without = trim && trimWords(trim);
  return without === undefined ? fill(messages[kind], { of }) : fill(messages.trimmed, { of, trim: without });
}

const narrowed = (speech: Speech, of: Text, where: Condition | undefined): Text =>
  where === undefined ? of : fill(messages.where, { of, where: speech.condition(where) });

function item(speech: Speech, { each, weight, counts }: Item<Names>): Text {
  const said = weighted(speech, each, weight);
  return counts === undefined ? said : fill(messages.counts, { each: said, counts: speech.condition(counts) });
}

function weighted(speech: Speech, each: Quantity, weight: Quantity | undefined): Text {
  return weight === undefined
    ? operand(speech, each)
    : fill(messages.weight, { each: operand(speech, each), weight: speech.quantity(weight) });
}
