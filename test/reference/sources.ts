/**
 * Where the operands of a fold come from: items, the entries of a ledger, the criteria inside a node.
 *
 * @module
 */
import { conditionOf, every } from "./condition.js";
import { whereOf } from "./count.js";
import type { Node } from "./documents.js";
import { ledgerOf } from "./ledger.js";
import type { Operand } from "./operands.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import type { Item, Leaves, Over, Quantity } from "./shapes.js";
import { always, anyNumber, notApplicable, type RefNumber } from "./value.js";

/** What each operand is, in the scope of its entry or criterion. */
export type Each = (scope: Scope) => Pick<Operand, "value" | "weight">;

/** Items as written. */
export const fromItems = (items: readonly Item<Quantity>[], scope: Scope): readonly Operand[] =>
  items.map(({ each, weight = 1, counts }) => ({
    value: quantityOf(each, scope),
    weight: quantityOf(weight, scope),
    counts: counts === undefined ? always : conditionOf(counts, scope),
    times: 1,
  }));

/** One operand for each criterion inside a node, in order; its own `counts` is not asked. */
export function fromLeaves(form: Leaves, scope: Scope, each: Each): readonly Operand[] {
  const { goal, prevention, where } = form;
  return criteriaIn(nodeNamed(form.leaves, scope.rubric.nodes))
    .filter((leaf) => goal === undefined || leaf.goal === goal)
    .filter((leaf) => prevention === undefined || leaf.prevention === prevention)
    .map((leaf) => {
      const inside = { ...scope, leaf };
      return { ...each(inside), counts: whereOf(where, inside), times: 1 };
    });
}

/** One operand for each entry that rules see; none of a ledger that does not apply. */
export function entriesOf(form: Over, scope: Scope, each: Each): readonly Operand[] {
  const ledger = ledgerOf(scope, form);
  if (ledger.state === "notApplicable") return [];
  return ledger.seen.map(({ entry, there, times }) => {
    const inside = { ...scope, entry, ledger: form.over };
    return { ...each(inside), counts: every([there, whereOf(form.where, inside)]), times };
  });
}

/** A ledger that does not apply makes the fold not applicable, a missing one makes it missing. */
export function fromLedger(
  form: Over,
  scope: Scope,
  each: Each,
  fold: (operands: readonly Operand[]) => RefNumber,
): RefNumber {
  const ledger = ledgerOf(scope, form);
  if (ledger.state === "notApplicable") return notApplicable;
  const isMissing = ledger.state === "missing";
  return anyNumber([fold(entriesOf(form, scope, each))], isMissing && ledger.mayNotApply, isMissing);
}

/** The node of that name, at any depth. */
export function nodeNamed(id: string, nodes: readonly Node[]): Node {
  const found = flat(nodes).find((node) => node.id === id);
  if (found === undefined) throw new Error(`no node: ${id}`);
  return found;
}

/** Every node, parents before children. */
export const flat = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

const criteriaIn = (node: Node): readonly Node[] => flat([node]).filter(({ children }) => children === undefined);
