/**
 * Nodes to operations: the fields of a node in their one fixed order.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Condition } from "../../ruleset/expression.js";
import type { Criterion, Group, Node } from "../../ruleset/node.js";
import { compileCondition } from "./compileCondition.js";
import { compileNothing } from "./compileFold.js";
import { compileLimits, compileQuantity } from "./compileQuantity.js";
import { type Compiler, fullOf, silently, stated } from "./compiler.js";
import { literal } from "./factTable.js";
import type { FoldItem, FoldKind, Slot } from "./op.js";

/** The slots of a node from the inside out, each the last one where a field is absent. */
export interface NodeSlots {
  readonly applied: Slot;
  readonly replaced: Slot;
  readonly limited: Slot;
  readonly points: Slot;
}

/** Compiles a node. */
export function compileNode(compiler: Compiler, node: Node): NodeSlots {
  const { emit } = compiler.emitter;
  const own = node.children === undefined ? compileCriterion(compiler, node) : compileGroup(compiler, node);
  const applied = node.applies === undefined ? own : compileApplies(compiler, node.id, node.applies, own);
  const replaced = compileReplacements(compiler, node, applied);
  const limited = compileLimits(compiler, replaced, node.floor, node.ceiling);
  const points =
    node.rounded === undefined
      ? limited
      : emit({ op: "rounded", of: limited, to: literal(node.rounded.to), mode: node.rounded.mode });
  return { applied, replaced, limited, points };
}

function compileCriterion(compiler: Compiler, { id, points, full }: Criterion): Slot {
  if (points !== undefined) return compileQuantity(compiler, points);
  return compiler.emitter.emit({
    op: "unpublished",
    node: id,
    ...(full === undefined ? {} : { greatest: stated(compiler, full) }),
  });
}

function compileApplies(compiler: Compiler, node: string, applies: Condition, own: Slot): Slot {
  const { emit } = compiler.emitter;
  const absent = emit({ op: "inapplicable", sort: "number", because: { kind: "node", node } });
  return emit({ op: "choose", tests: [compileCondition(compiler, applies)], branches: [own, absent] });
}

function compileReplacements(compiler: Compiler, node: Node, of: Slot): Slot {
  const { missing, notApplicable } = node;
  if (missing === undefined && notApplicable === undefined) return of;
  return compiler.emitter.emit({
    op: "given",
    of,
    ...(missing === undefined ? {} : { missing: compileQuantity(compiler, missing) }),
    ...(notApplicable === undefined
      ? {}
      : {
          notApplicable: notApplicable === "full" ? fullOf(compiler, node) : compileQuantity(compiler, notApplicable),
        }),
  });
}

function compileGroup(compiler: Compiler, group: Group): Slot {
  const { emit } = compiler.emitter;
  const { combine } = group;
  const items = groupItems(compiler, group);
  const nothing = compileNothing(compiler, group);
  if (combine === "share" || combine === "all") {
    const complete = items.map((item, i) => ({ ...item, full: fullOf(compiler, at(group.children, i)) }));
    const full = fullOf(compiler, group);
    return combine === "share"
      ? emit({ op: "share", items: complete, full, ...nothing })
      : emit({
          op: "allFull",
          items: complete,
          full,
          ...(nothing.empty === undefined ? {} : { empty: nothing.empty }),
        });
  }
  const how: FoldKind = combine;
  return emit({ op: "fold", how, items, ...nothing });
}

/** The children of a group as operands; weights matter in a mean. */
export function groupItems(compiler: Compiler, { combine, children }: Group): readonly FoldItem[] {
  return children.map((child) => ({
    each: compiler.pointsOf(child.id),
    ...(child.weight === undefined || combine !== "mean" ? {} : { weight: compiler.weightOf(child.id) }),
    ...(child.counts === undefined ? {} : { counts: compileCondition(silently(compiler), child.counts) }),
  }));
}
