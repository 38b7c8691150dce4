/**
 * Folds to operations: over stated items, and over the entries of a ledger.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Condition, Item, Quantity } from "../../ruleset/expression.js";
import type { Appealed } from "../../ruleset/fact.js";
import type { Trim } from "../../ruleset/fold.js";
import { type LeafChoice, leavesOf } from "../../ruleset/leaves.js";
import type { Names } from "../../ruleset/names.js";
import { compileCondition } from "./compileCondition.js";
import { compileQuantity } from "./compileQuantity.js";
import { type Compiler, emitter, factIndex, noteRead, silently, stated } from "./compiler.js";
import { ledgerShape } from "./factTable.js";
import type { FoldItem, FoldKind, Op, Slot } from "./op.js";

/** A fold over items. */
interface ItemFold {
  readonly items: readonly Item<Names>[];
  readonly trim?: Trim;
  readonly empty?: Quantity;
  readonly weightless?: Quantity;
}

/** A fold over a ledger. */
interface LedgerFold {
  readonly over: string;
  readonly where?: Condition;
  readonly each?: Quantity;
  readonly weight?: Quantity;
  readonly trim?: Trim;
  readonly appealed?: Appealed;
  readonly empty?: Quantity;
  readonly weightless?: Quantity;
}

/** A fold over criteria. */
interface LeafFold extends LeafChoice {
  readonly leaves: string;
  readonly where?: Condition;
  readonly each?: Quantity;
  readonly weight?: Quantity;
  readonly trim?: Trim;
  readonly empty?: Quantity;
  readonly weightless?: Quantity;
}

/** What to answer when nothing is left. */
export function compileNothing(
  compiler: Compiler,
  { empty, weightless }: { readonly empty?: Quantity; readonly weightless?: Quantity },
): { readonly empty?: Slot; readonly weightless?: Slot } {
  return {
    ...(empty === undefined ? {} : { empty: compileQuantity(compiler, empty) }),
    ...(weightless === undefined ? {} : { weightless: compileQuantity(compiler, weightless) }),
  };
}

/** A fold over stated items. */
export function compileFold(compiler: Compiler, how: FoldKind, fold: ItemFold): Slot {
  return compiler.emitter.emit({
    op: "fold",
    how,
    items: compileItems(compiler, how, fold.items),
    ...trimOf(fold),
    ...compileNothing(compiler, fold),
  });
}

/** A fold over criteria: the same as one over an item for each of them. */
export function compileLeafFold(compiler: Compiler, how: FoldKind | "count", fold: LeafFold): Slot {
  const items = compileLeaves(compiler, how, fold);
  return how === "count"
    ? compiler.emitter.emit({ op: "fold", how: "sum", items, empty: stated(compiler, 0) })
    : compiler.emitter.emit({ op: "fold", how, items, ...trimOf(fold), ...compileNothing(compiler, fold) });
}

/** The criteria as operands. */
export function compileLeaves(compiler: Compiler, how: FoldKind | "count", fold: LeafFold): readonly FoldItem[] {
  const { each = 1, weight, where } = fold;
  const item: Item<Names> = {
    each,
    ...(weight === undefined ? {} : { weight }),
    ...(where === undefined ? {} : { counts: where }),
  };
  return leavesOf(compiler.nodeOf(fold.leaves), fold).flatMap((leaf) =>
    compileItems({ ...compiler, leaf }, how, [item]),
  );
}

const trimOf = ({ trim }: { readonly trim?: Trim }): { readonly trim?: Trim } => (trim === undefined ? {} : { trim });

/** The operands of a fold; weights matter in a mean. */
export function compileItems(
  compiler: Compiler,
  how: FoldKind | "count",
  items: readonly Item<Names>[],
): readonly FoldItem[] {
  return items.map(({ each, weight, counts }) => ({
    each: compileQuantity(compiler, each),
    ...(weight === undefined || how !== "mean" ? {} : { weight: compileQuantity(compiler, weight) }),
    ...(counts === undefined ? {} : { counts: compileCondition(compiler, counts) }),
  }));
}

/** A fold over the entries of a ledger; what is said of one entry is compiled into a body of its own. */
export function compileLedgerFold(compiler: Compiler, how: FoldKind | "count", fold: LedgerFold): Slot {
  const counted = compileCounted(how === "count" ? compiler : silently(compiler), fold);
  const slot =
    how === "count"
      ? counted
      : compiler.emitter.emit({
          op: "ledger",
          how,
          ...compileBody(compiler, fold),
          ...trimOf(fold),
          ...compileNothing(compiler, fold),
        });
  noteRead(compiler, { kind: "ledger", id: fold.over, fact: factIndex(compiler, fold.over), counted });
  return slot;
}

/** How many entries a fold takes in: of those that are meant, the ones to which what is said of each applies. */
export const compileCounted = (compiler: Compiler, fold: LedgerFold): Slot =>
  compiler.emitter.emit({ op: "ledger", how: "count", ...compileBody(compiler, fold) });

/** The weights of what a fold takes in, together. */
export function compileWeights(compiler: Compiler, fold: LedgerFold, weight: Quantity): Slot {
  const { each = 1 } = fold;
  // The points stand there too, so that the weight of an entry to which they do not apply is not taken in.
  const applying: Quantity = { kind: "sum", of: [weight, { kind: "product", of: [0, each] }] };
  return compiler.emitter.emit({ op: "ledger", how: "sum", ...compileBody(compiler, { ...fold, each: applying }) });
}

function compileBody(
  compiler: Compiler,
  fold: LedgerFold,
): Pick<Extract<Op, { op: "ledger" }>, "ledger" | "appealed" | "body"> {
  const ledger = factIndex(compiler, fold.over);
  const shape = ledgerShape(at(compiler.facts.facts, ledger));
  const own = emitter();
  const inside: Compiler = { ...compiler, emitter: own, inside: { ledger: fold.over, shape, outer: compiler } };
  const body = {
    ...(fold.where === undefined ? {} : { where: compileCondition(inside, fold.where) }),
    ...(fold.each === undefined ? {} : { each: compileQuantity(inside, fold.each) }),
    ...(fold.weight === undefined ? {} : { weight: compileQuantity(inside, fold.weight) }),
  };
  return { ledger, appealed: fold.appealed ?? shape.appealed, body: { ops: own.ops, ...body } };
}
