/**
 * The exact scale of every number of a plan: it is always a multiple of 1 over this, or no such number is known.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { ledgerShape } from "./factTable.js";
import type { Op, Slot } from "./op.js";
import type { FactTable, Shape } from "./plan.js";

/** Scales beyond this say nothing useful to whoever stores or displays the numbers. */
const largest = 1_000_000_000_000;

/** The scale of every slot; `null` where none is known, and for conditions and levels. */
export function scalesOf(ops: readonly Op[], facts: FactTable): readonly (number | null)[] {
  return walk(
    ops,
    (op) => (op.op === "fact" && op.from === undefined ? shapeScale(at(facts.facts, op.fact).shape) : null),
    facts,
  );
}

function walk(ops: readonly Op[], leaf: (op: Op) => number | null, facts: FactTable): readonly (number | null)[] {
  const scales: (number | null)[] = [];
  const of = (slot: Slot | undefined): number | null => (slot === undefined ? 1 : at(scales, slot));
  for (const op of ops) scales.push(scaleOf(op, of, leaf, facts));
  return scales;
}

function scaleOf(
  op: Op,
  of: (slot: Slot | undefined) => number | null,
  leaf: (op: Op) => number | null,
  facts: FactTable,
): number | null {
  switch (op.op) {
    case "number":
      return typeof op.is.d === "number" ? op.is.d : null;
    case "since":
    case "holding":
      return 1;
    case "sum":
    case "least":
    case "greatest":
      return common(op.of.map(of));
    case "product":
      return op.of.map(of).reduce(times, 1);
    case "rounded":
      return typeof op.to.d === "number" ? op.to.d : null;
    case "limited":
      return common([of(op.of), of(op.floor), of(op.ceiling)]);
    case "choose":
      return common(op.branches.map(of));
    case "lookup":
      return common([...op.branches, op.else].map(of));
    case "given":
      return common([of(op.of), of(op.missing), of(op.notApplicable)]);
    case "zeroed":
      return of(op.of);
    case "fold":
      return op.how === "mean" ? null : common([...op.items.map(({ each }) => of(each)), of(op.empty)]);
    case "allFull":
      return common([of(op.full), of(op.empty)]);
    case "ledger":
      return ledgerScale(op, of, facts);
    case "inapplicable":
      return 1;
    default:
      return leaf(op);
  }
}

function ledgerScale(
  op: Extract<Op, { readonly op: "ledger" }>,
  of: (slot: Slot | undefined) => number | null,
  facts: FactTable,
): number | null {
  if (op.how === "mean") return null;
  const { fields } = ledgerShape(at(facts.facts, op.ledger));
  const inside = walk(
    op.body.ops,
    (inner) =>
      inner.op === "outer" ? of(inner.of) : inner.op === "field" ? shapeScale(at(fields, inner.field).shape) : null,
    facts,
  );
  return common([op.body.each === undefined ? 1 : at(inside, op.body.each), of(op.empty)]);
}

function shapeScale(shape: Shape): number | null {
  if (shape.type !== "number" || shape.decimals === undefined) return null;
  const scale = 10 ** shape.decimals;
  return scale <= largest ? scale : null;
}

const times = (a: number | null, b: number | null): number | null =>
  a === null || b === null || a * b > largest ? null : a * b;

/** The least common multiple. */
function common(scales: readonly (number | null)[]): number | null {
  return scales.reduce((a, b) => (a === null || b === null ? null : times(a, b / gcd(a, b))), 1);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
