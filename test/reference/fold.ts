/**
 * Folds: sum, mean, least and greatest of items, of the entries of a ledger, or of the criteria inside a node.
 *
 * @module
 */
import { zero } from "./fraction.js";
import { meanOf, trimmedMean } from "./mean.js";
import { extremeOf, type Operand, summed } from "./operands.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import type { Fold, Quantity } from "./shapes.js";
import { entriesOf, fromItems, fromLeaves, fromLedger } from "./sources.js";
import { exactly, notApplicable, type RefNumber } from "./value.js";

/** What a fold may still be. */
export function foldOf(form: Fold, scope: Scope): RefNumber {
  if ("over" in form) return fromLedger(form, scope, eachOf(form), (operands) => folded(form, operands, scope));
  return folded(form, operandsOf(form, scope), scope);
}

/** Its operands; of a ledger, the entries that rules see. */
export function operandsOf(form: Fold, scope: Scope): readonly Operand[] {
  if ("items" in form) return fromItems(form.items, scope);
  return "over" in form ? entriesOf(form, scope, eachOf(form)) : fromLeaves(form, scope, eachOf(form));
}

const eachOf =
  ({ each, weight = 1 }: { readonly each: Quantity; readonly weight?: Quantity }) =>
  (its: Scope) => ({ value: quantityOf(each, its), weight: quantityOf(weight, its) });

function folded(form: Fold, operands: readonly Operand[], scope: Scope): RefNumber {
  const { kind, empty: stated, weightless, trim } = form;
  // No entry is a fact: the sum of a ledger with nothing left is 0.
  const none = kind === "sum" && "over" in form ? exactly(zero) : notApplicable;
  const empty = (): RefNumber => (stated === undefined ? none : quantityOf(stated, scope));
  if (kind === "sum") return summed(operands, empty);
  if (kind !== "mean") return extremeOf(kind, operands, empty);
  if (trim !== undefined) return trimmedMean(operands, trim, empty);
  return meanOf(operands, {
    empty,
    weightless: weightless === undefined ? undefined : () => quantityOf(weightless, scope),
  });
}
